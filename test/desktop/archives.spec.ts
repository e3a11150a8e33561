// An archive and workbooks with a password in the real window: its files at their own lines, the password asked for and asked for again.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTraps } from '../../fixtures/files/traps'
import { plainly } from '../electron/cli'
import { locked, lockedXls, roster } from '../support/locked'
import { writeZip } from '../support/zip'
import { expect } from './support/app'
import { temporaryFolder } from './support/company'
import { test } from './support/hard'

// As Excel did in 2007 opens in a fraction of the time: as it does today is tried in the long form.
const written = process.env.PLUMBLINE_FAULTS === 'all' ? undefined : 'standard'

test('an archive is imported file by file beside a Parquet file, its workbooks with a password once that is right', async ({
  workbench,
}) => {
  test.setTimeout(180_000)
  const { page, plumbline } = workbench
  const folder = temporaryFolder('archive')
  const csv = '工号,姓名,部门,入职日期\nE9001,周杰,质量部,2024-01-08\n'
  writeFileSync(
    join(folder, '一季度.zip'),
    writeZip([
      // As Chinese Windows writes 名单: in GBK, and without saying so.
      { name: Buffer.concat([Buffer.from([0xc3, 0xfb, 0xb5, 0xa5]), Buffer.from('.csv')]), data: csv },
      { name: '加密.xlsx', data: locked('季度-2026', roster(), written), flags: 0x800 },
      { name: '旧版.xls', data: lockedXls('季度-2026'), flags: 0x800 },
    ]),
  )
  await plainly(
    join(folder, 'maker.duckdb'),
    `copy (select 9100 + i as "工号", '新人' || i as "姓名", '质量部' as "部门" from range(5) t(i)) to '${join(folder, '新人.parquet')}' (format parquet)`,
  )
  writeTraps(folder, ['xlsx-truncated.xlsx'])
  await workbench.open('sources')
  await workbench.drop(...['一季度.zip', '新人.parquet', 'xlsx-truncated.xlsx'].map((name) => join(folder, name)))
  await workbench.recognised(5)
  await expect(workbench.proposal('一季度.zip/名单.csv')).toBeVisible()
  const line = workbench.proposal('一季度.zip/加密.xlsx')
  await expect(line).toContainText('有密码保护')

  await line.getByTestId('password-ask').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByTestId('password')).toBeFocused()
  await page.keyboard.type('2026')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('密码不对', { timeout: 30_000 })
  await dialog.getByTestId('password').fill('季度-2026')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0, { timeout: 30_000 })
  await expect(page.getByTestId('password-ask')).toHaveCount(0, { timeout: 60_000 })
  await workbench.import()
  for (const name of ['名单.csv', '加密.xlsx', '旧版.xls'])
    await expect(page.getByTestId('reconciliation-row').filter({ hasText: `一季度.zip/${name}` })).toBeVisible()
  await expect(page.getByTestId('reconciliation-row').filter({ hasText: '新人.parquet' })).toBeVisible()
  // A bad file among them stays out and is named in a note; more of that: bad-workbook.long.spec.ts.
  await expect(workbench.notes.filter({ hasText: 'xlsx-truncated.xlsx' })).toContainText('不完整')
  expect(plumbline.errors).toEqual([])
})
