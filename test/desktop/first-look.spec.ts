// What is seen first after files of several cycles came in: a cycle with figures, and the ways from there. A sheet read by hand goes back to automatic.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app'
import { complaints } from './support/axe'
import { temporaryFolder } from './support/company'
import { Workbench } from './support/workbench'

const people = ['王伟', '王薇', '吕若曦', '向晚宁', '卜凡舟', '钱知行']
const at = (index: number) => people[index % people.length]
const head = '流程名称,流程编号,节点名称,到达时间,离开时间,处理人'
const files: Record<string, string[]> = {
  '花名册.csv': ['工号,姓名,部门,入职日期', ...people.map((name, n) => `90010${n},${name},${n % 2 ? '质量部' : '运营部'},2021-03-01`)],
  '360邀请.csv': [
    '评价人,被评价人,邀请时间,提交时间,评分,发起方式',
    ...people.map((name, n) => `${name},${at(n + 1)},2025-11-0${n + 1} 09:00,2025-11-0${n + 2} 10:00,4,主动`),
  ],
  '目标.csv': ['工号,姓名,目标名称,目标值,实际值,权重,周期', ...people.map((name, n) => `90010${n},${name},目标${n},10,8,40%,2026Q1`)],
  // No week has five people at work, all weeks together have six.
  '用印申请.csv': [
    head,
    ...people.map((name, n) => `用印申请,Y${n},审核,2026-01-${n < 3 ? '05' : '12'} 08:00,2026-01-${n < 3 ? '05' : '12'} 1${n}:00,${name}`),
    '用印申请,Y0,归档,2026-01-06 08:00,2026-01-06 09:00,王伟',
  ],
}

test('a new workspace opens where it has figures, says why cells are missing, and takes a sheet back from a hand', async ({
  plumbline,
}) => {
  test.setTimeout(180_000)
  const workbench = new Workbench(plumbline)
  const { page } = workbench
  await page.getByTestId('nav-settings').click()
  await page.getByTestId('to-welcome').click()
  // The workspace is made beside the folder of the files.
  const folder = join(temporaryFolder('first'), 'files')
  mkdirSync(folder, { recursive: true })
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join('\n'))
  await workbench.chooseFolder(folder)
  await page.getByTestId('create-company').fill('云织')
  await page.getByTestId('create-confirm').click()
  await workbench.recognised(4)
  await workbench.import()

  await workbench.open('overview')
  const cycle = page.getByTestId('slice-cycle')
  await expect(cycle).toContainText('2025Q4')
  await cycle.click()
  await page.getByRole('option', { name: /2026Q1/ }).click()
  await workbench.settled()
  expect(await complaints(page, 'elsewhere', '#room')).toEqual([])
  await page.getByTestId('elsewhere-collaboration_penetration').click()
  await expect(cycle).toContainText('2025Q4')
  await workbench.open('attribution')
  await page.getByTestId('elsewhere-latency').click()
  await expect(page.getByTestId('latency-withheld')).toContainText('不足 5 人')
  await expect(page.getByTestId('latency-steps')).toContainText('审核')
  await expect(page.getByTestId('latency-steps').getByRole('row', { name: /归档/ })).toContainText('–')
  await expect(page.getByTestId('legend-withheld')).toContainText('不知道是谁的，一件算一人')
  expect(await complaints(page, 'withheld board', '#room')).toEqual([])
  await page.getByTestId('latency-withheld').getByRole('button').click()
  await expect(page.getByTestId('nav-settings')).toHaveAttribute('aria-current', 'page')

  await workbench.open('sources')
  const line = page.getByTestId('reconciliation-row').filter({ hasText: '目标.csv' })
  const panel = page.getByTestId('sheet-answer')
  await line.getByRole('button', { name: /列对应/ }).click()
  await expect(panel.getByTestId('answer-automatic')).toHaveCount(0)
  await panel.getByTestId('answer-kind').selectOption({ label: '花名册' })
  for (const [column, label] of ['工号', '姓名', '部门'].entries())
    await panel.getByTestId('answer-column').nth(column).selectOption({ label })
  await panel.getByTestId('answer-confirm').click()
  await expect(line).toContainText('花名册', { timeout: 60_000 })
  await line.getByRole('button', { name: /列对应/ }).click()
  await panel.getByTestId('answer-automatic').click()
  await expect(panel).toHaveCount(0, { timeout: 60_000 })
  await expect(line).not.toContainText('花名册')
  await line.getByRole('button', { name: /列对应/ }).click()
  await panel.getByTestId('answer-put-back').click()
  await expect(line).toContainText('花名册', { timeout: 60_000 })
})
