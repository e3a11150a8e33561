// A person's word on a column in doubt: it is kept with the template, outlasts a new answer, and can be taken back.
import { describe, expect, it } from 'vitest'
import { verifyStored } from '../../analytics/materialized-views'
import { overrideParse } from '../../analytics/sources/ask/parse-override'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { sheetQuestion } from '../../analytics/sources/ask/sheet-question'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import type { Workspace } from '../../analytics/workspace/open'
import { fully } from '../faults/support/tries'
import { testNow } from '../support/open-workspace'
import { eachWorkspace, importedOnce } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', '000101,卜凡1,质量部,2021-03-01', '000102,向晚2,质量部,2022-07-18']
const reported = (...cells: string[]) => [
  '工号,姓名,月份,指标名称,填报值',
  ...cells.map((cell, at) => `00010${at + 1},${at ? '向晚2' : '卜凡1'},2026-01,良品率,${cell}`),
]
const own = eachWorkspace({ '花名册.csv': people, '甲.csv': reported('85%', '0.9') })
const plain = importedOnce({ '花名册.csv': people, '甲.csv': reported('85', '92') })

const sheetId = async ({ db }: Workspace, file: string) =>
  (await rowReconciliation(db, 'zh-CN')).find((sheet) => sheet.file === file)!.sheetId

describe('a column that does not tell how it is read', () => {
  const values = async ({ db } = own.workspace) =>
    (await db.all<{ value: number }>('select value from reported_value order by _sheet_id, _row')).map(({ value }) => value)
  const list = () => attentionList(own.workspace.db, { offset: 0, limit: 10, code: 'mixed_percent' }, 'zh-CN')
  const say = (sheetId: number, column: number, as: 'size' | 'points' | null, workspace = own.workspace) =>
    overrideParse(workspace, { sheetId, column, as }, testNow(), {})

  it('is settled by one word, for later files too, and the word can be taken back', async () => {
    const [item] = (await list()).items
    expect(item.readings).toEqual([
      { as: 'size', label: '按大小读：0.9 = 90%' },
      { as: 'points', label: '都按百分点：0.9 = 0.9%' },
      { as: 'ratio', label: '都按比例：0.9 = 90%' },
    ])
    expect(await values()).toEqual([0.85])
    const { sheetId, column } = item.cell!

    expect(await say(sheetId, column!, 'size')).toMatchObject({ accepted: 2, attention: 0, remembered: true })
    expect(await values()).toEqual([0.85, 0.9])
    const settled = await list()
    expect([settled.total, settled.said.map(({ label, cell }) => [label, cell?.where.file])]).toEqual([0, [['按大小读', '甲.csv']]])

    await own.importTexts({ '乙.csv': reported('92', '77%') })
    expect(await values()).toEqual([0.85, 0.9, 0.92, 0.77])

    await say(sheetId, column!, null)
    expect([(await list()).total, (await list()).said]).toEqual([2, []])
    expect(await values()).toEqual([0.85, 0.77])
    expect((await verifyStored(own.workspace.db)).ok).toBe(true)
  })

  fully('is understood where an earlier version kept it among the constants', async () => {
    const { sheetId, column } = (await list()).items[0].cell!
    await say(sheetId, column!, 'size')
    for (const table of ['sheet_plan', 'mapping_memory']) {
      await own.workspace.db.run(
        `update ${table} set mapping = json_merge_patch(mapping, json_object('readings', null, 'constants', json_object('#reading:${column}', 'size')))
         where json_array_length(mapping, '$.readings') > 0`,
      )
      expect(await own.workspace.db.all(`select 1 from ${table} where json_array_length(mapping, '$.readings') > 0`)).toEqual([])
    }
    expect((await list()).said.map(({ label, cell }) => [label, cell?.where.file])).toEqual([['按大小读', '甲.csv']])

    await own.importTexts({ '乙.csv': reported('92', '77%') })
    expect(await values()).toEqual([0.85, 0.9, 0.92, 0.77])
    await say(sheetId, column!, null)
    expect((await list()).said).toEqual([])
    expect(await values()).toEqual([0.85, 0.77])
  })

  it('holds when the sheet is answered anew', async () => {
    const { sheetId, column } = (await list()).items[0].cell!
    await say(sheetId, column!, 'size')
    const { answer } = await sheetQuestion(own.workspace.db, sheetId, null, 'zh-CN')
    await answerSheet(own.workspace, { sheetId, answer: { ...answer, kind: 'reported_value' } }, testNow(), {})
    expect(await values()).toEqual([0.85, 0.9])
  })

  it('settles nothing in a column that tells by itself', async () => {
    const workspace = await plain()
    const before = await values(workspace)
    const id = await sheetId(workspace, '甲.csv')
    await say(id, 4, 'size', workspace)
    expect(await values(workspace)).toEqual(before)
    await say(id, 4, null, workspace)
    expect(await workspace.db.all('select * from mapping_memory')).toEqual([])
  })
})
