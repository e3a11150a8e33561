// Files as people name their columns, imported whole: what is certain comes in, what is not is said and waits.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import type { Workspace } from '../../analytics/workspace/open'
import { emptyWorkspace, isDerived, runImport, temporaryFolder } from './company'

const files: Record<string, string> = {
  // In the order they are read: the sheet without a known name stands before the list of people.
  'a-工作.csv':
    '代码,谁,工作内容,啥时候,工时\n00011,卜凡,夹具改造,2026-01-05,6\n00012,尤里,年结,2026-01-06,8\n00011,卜凡,试产,2026-01-07,7\n',
  'b-名单.csv':
    '员工编码,员工姓名,任职部门,员工职位,进厂日期\n00011,卜凡,质量部,检验员,2021-03-01\n00012,尤里,财务部,会计,2020-11-16\n00013,向晚,质量部,主管,2018-06-04\n',
  'c-绩效.csv':
    '员工编码,员工姓名,绩效周期,自评得分(百分制),上级评分(百分制),绩效等级\n00011,卜凡,2026Q1,92,88,B\n00012,尤里,2026Q1,95,93,A\n',
  'd-填写说明.csv': '填写说明\n请各部门于每月五日前提交\n口径与上月保持一致\n',
}

const folder = temporaryFolder()
let workspace: Workspace
beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  workspace = await emptyWorkspace('2026Q1')
  await runImport(workspace, [folder])
}, 120_000)
afterAll(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('columns in people’s own words', () => {
  it('are understood, by their words or by what stands in them', async () => {
    const sheets = await rowReconciliation(workspace.db, 'zh-CN')
    expect(sheets.map(({ file, kind, asks, accepted }) => ({ file, kind, asks, accepted }))).toEqual([
      { file: 'a-工作.csv', kind: 'work_record', asks: false, accepted: 3 },
      { file: 'b-名单.csv', kind: 'employee', asks: false, accepted: 3 },
      { file: 'c-绩效.csv', kind: 'review', asks: false, accepted: 2 },
      { file: 'd-填写说明.csv', kind: null, asks: false, accepted: 0 },
    ])
    expect(await isDerived(workspace)).toBe(true)
  })

  it('feed each person’s record, self rating, manager’s rating and what came out', async () => {
    expect(
      await workspace.db.all('select type, score, score_max from review where reviewee_id = $id order by type', { id: 'E00011' }),
    ).toEqual([
      { type: 'MANAGER', score: 88, score_max: 100 },
      { type: 'SELF', score: 92, score_max: 100 },
    ])
    expect(await workspace.db.all('select cycle_id as cycle, rating from final_rating where employee_id = $id', { id: 'E00011' })).toEqual([
      { cycle: '2026Q1', rating: 'B' },
    ])
    expect(await workspace.db.all('select employee_id as id, sum(hours) as hours from work_record group by 1 order by 1')).toEqual([
      { id: 'E00011', hours: 13 },
      { id: 'E00012', hours: 8 },
    ])
  })

  it('that are missing are said, and so is what was put aside, with its first row', async () => {
    const { items } = await attentionList(workspace.db, { offset: 0, limit: 50 }, 'zh-CN')
    const said = items.map(({ file, code, message }) => `${file} ${code} ${message}`)
    expect(said).toContain('a-工作.csv column_missing 这张表没有“单号”一列。')
    expect(said).toContain('d-填写说明.csv sheet_set_aside 这张表看来是说明，不是数据，3 行都没有计入；第一行是“填写说明”。')
  })
})
