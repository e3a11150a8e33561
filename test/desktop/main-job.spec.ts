// The main job: the departments' files in, the three degrees out, each figure opened down to its cell.
import { test as fresh } from './support/app'
import { companyCopy } from './support/company'
import { ExplainPanel } from './support/explain'
import { expect, restart, test } from './support/imported'
import { importPatience, Workbench } from './support/workbench'

fresh('a folder dropped on the window becomes the planted figures, and dropping it again doubles nothing', async ({ plumbline }) => {
  fresh.setTimeout(240_000)
  const { folder, truth } = await companyCopy()
  const workbench = new Workbench(plumbline)

  await workbench.drop(folder)
  await workbench.createWorkspace('云织科技', '2026Q1')
  await workbench.recognised(truth.files.length)
  for (const [file, kind] of [
    ['花名册_2026Q1.xlsx', '花名册'],
    ['华东销售部_自评.xlsx', '填报值'],
    ['CRM_工单_2026Q1.csv', '过程记录'],
    ['评价邀请_2026Q1.xlsx', '评价'],
    ['绩效面谈_2025Q4.xlsx', '改进行动项'],
  ]) {
    await expect(workbench.proposal(file)).toContainText(kind)
  }

  await workbench.startImport()
  await expect(workbench.progress.getByRole('progressbar')).toBeVisible()
  await expect(workbench.progress).toContainText('/')
  await expect(workbench.progress).toHaveCount(0, { timeout: importPatience })
  await workbench.open('overview')
  await workbench.expectDegrees()
  const reconciliation = await workbench.reconciliationTotal()

  const unused = workbench.page.getByTestId('unused-columns')
  await workbench.open('sources')
  await unused.locator('summary').click()
  await expect(unused.getByTestId('unused-sheet').filter({ hasText: '花名册' })).toContainText('内部校验')
  await unused.getByRole('button', { name: /花名册/ }).click()
  await expect(workbench.page.getByTestId('sheet-answer')).toContainText('内部校验')
  await workbench.page.keyboard.press('Escape')

  await workbench.chooseFolder(folder)
  await workbench.recognised(truth.files.length)
  await expect(workbench.proposals.getByText('内容已导入过')).toHaveCount(truth.files.length)
  await expect(workbench.page.getByTestId('import-button')).toBeDisabled()
  await workbench.page.getByRole('button', { name: '放弃' }).click()
  expect(await workbench.reconciliationTotal()).toBe(reconciliation)
  await workbench.open('overview')
  await workbench.expectDegrees()
  expect(plumbline.errors).toEqual([])
})

test('a figure opens into its words and query, its sources, its rows, and the cell of a row', async ({ sharedWorkbench: workbench }) => {
  const { page } = workbench
  const explain = new ExplainPanel(page)
  await workbench.card('consistency_rate').click()
  await expect(explain.panel).toContainText('员工填报值与系统记录在容差内相符的比例')
  await expect(explain.panel).toContainText('consistency.rel_tol')
  await expect(explain.panel.getByText('analytics/consistency/consistency_rate.sql')).toBeVisible()
  await expect(explain.panel.locator('pre, code').first()).toContainText('abs(reported - system) <= tolerance')

  await explain.show('what')
  await expect(explain.panel.getByRole('row').filter({ hasText: '市场部_自评.csv' })).toContainText('243')
  await expect(explain.panel.getByTestId('source-link')).toHaveCount(12)

  await explain.show('who')
  await expect(explain.panel).toContainText('共 4,459 项')
  const row = explain.rows.first()
  const reported = await explain.valueOf(row, '填报值')
  const address = (await row.getByTestId('source-link').textContent()) ?? ''
  await explain.openCell(row)
  await expect(explain.sheet).toContainText(address)
  await expect(explain.focusedCell).toHaveText(reported)

  await explain.close()
  await workbench.open('consistency')
  const fact = page.getByTestId('fact-over_reported').getByRole('button')
  const count = ((await fact.textContent()) ?? '').replace(/\D/g, '')
  await fact.focus()
  await page.keyboard.press('Enter')
  await expect(explain.panel).toContainText(`共 ${count} 项`)
  expect(await explain.valueOf(explain.rows.first(), '方向')).toBe('多报')
  await explain.openCell(explain.rows.first())
  await explain.close()
  await expect(fact).toBeFocused()
  await page.getByTestId('fact-median_deviation').getByRole('button').click()
  await expect(explain.panel.getByText('analytics/consistency/consistency_rate.sql')).toBeVisible()

  await explain.close()
  await expect(workbench.card('consistency_rate')).toBeVisible()
  expect(workbench.plumbline.errors).toEqual([])
})

test('a slice cuts every figure down to a department and back', async ({ sharedWorkbench: workbench }) => {
  await workbench.pickDepartment('供应链部')
  await expect(workbench.card('consistency_rate')).toContainText('288 / 304')
  await expect(workbench.card('collaboration_penetration')).not.toContainText('1,092 / 1,400')
  await workbench.open('consistency')
  await expect(workbench.card('consistency_rate')).toContainText('288 / 304')
  await workbench.page.getByRole('button', { name: '清除切片' }).click()
  await workbench.open('overview')
  await workbench.expectDegrees()
})

test('language and theme take effect at once and outlast a restart, as do workspace and room', async ({ workbench }) => {
  test.setTimeout(90_000)
  await workbench.choose('language', 'English')
  await expect(workbench.title).toHaveText('Settings')
  await workbench.choose('theme', 'Dark')
  await workbench.open('consistency')
  const looksRight = async ({ page, title, card }: Workbench) => {
    await expect(title).toHaveText('Data trust')
    await expect(card('consistency_rate')).toContainText('Consistency rate')
    await expect(card('consistency_rate')).toContainText('4,312 / 4,459')
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
    const [light] = (await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).match(/\d+/g) ?? []
    expect(Number(light)).toBeLessThan(60)
  }
  await looksRight(workbench)
  const again = await restart(workbench)
  await expect(again.page.getByTestId('nav-consistency')).toHaveAttribute('aria-current', 'page')
  await expect(again.page.getByTestId('workspace-card')).toContainText('云织科技')
  await looksRight(again)
})
