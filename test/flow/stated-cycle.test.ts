// A cycle that a person states after the import: months without a year have waited for it.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { setCycle } from '../../analytics/sources/ask/set-cycle'
import { attentionList } from '../../analytics/sources/issues/attention'
import type { Workspace } from '../../analytics/workspace/open'
import { emptyWorkspace, isDerived, runImport, temporaryFolder } from './company'

const folder = temporaryFolder()
const now = new Date('2026-04-08T02:00:00Z')
let workspace: Workspace
beforeAll(async () => {
  const files = {
    '花名册.csv': '工号,姓名,部门,职位序列,入职日期\n1001,甲一,公司/甲部,生产,2020-01-01\n1002,乙二,公司/乙部,生产,2020-01-01\n',
    '自评.csv': '工号,姓名,指标,1月,2月\n1001,甲一,产量,10,20\n1002,乙二,产量,30,40\n',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  workspace = await emptyWorkspace('')
  await runImport(workspace, [folder])
}, 60_000)
afterAll(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const months = async () =>
  (await workspace.db.all<{ month: string }>('select distinct month from reported_value order by month')).map(({ month }) => month)
const waiting = async () => (await attentionList(workspace.db, { offset: 0, limit: 100, code: 'missing_key' }, 'zh-CN')).total

it('brings in what waited, and says so in the reconciliation', async () => {
  expect([await months(), await waiting()]).toEqual([[], 4])
  await setCycle(workspace, '2026Q1', 'zh-CN', now)
  expect([await months(), await waiting()]).toEqual([['2026-01-01', '2026-02-01'], 0])
  expect(await isDerived(workspace)).toBe(true)
  const sheets = await workspace.db.all<{ same: boolean }>('select rows_read = accepted + attention + left_out as same from source_sheet')
  expect(sheets.every(({ same }) => same)).toBe(true)
})

it('leaves rows that have their year alone when the cycle changes later', async () => {
  await setCycle(workspace, '2027Q1', 'zh-CN', now)
  expect(await months()).toEqual(['2026-01-01', '2026-02-01'])
})

it('is refused where it is none', async () => {
  await expect(setCycle(workspace, 'x'.repeat(300), 'zh-CN', now)).rejects.toMatchObject({ code: 'bad_input' })
})
