import { describe, expect, it } from 'vitest'
import { judgeRows, type OddRow, type Stretch } from '../../../../analytics/sources/load/judge-rows'
import { isNoteText, isTotalWord } from '../../../../analytics/sources/load/row-words'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import type { Cells, TestSheet } from './sheets'
import { attention, loadAll, roster } from './sheets'

const odd = (row: Partial<OddRow>): OddRow => ({
  row: 10,
  key: null,
  name: null,
  lead: row.key ?? row.name ?? null,
  numbers: [],
  filledCells: 3,
  words: 1,
  columns: 5,
  ofNobody: false,
  isVoid: false,
  total: false,
  bareNames: false,
  named: true,
  ofRecord: false,
  whole: false,
  titled: false,
  defines: false,
  ...row,
})
const above: Stretch[] = [{ after: 0, rows: 4, sums: [100, 20], counts: [4, 4] }]
const verdict = (row: Partial<OddRow>) => judgeRows([odd(row)], above).get(10)

describe('one odd row', () => {
  it.each([
    ['合计 with the sum', { key: '合计', numbers: [100, 20] }, 'subtotal'],
    ['合计 within 0.5 %', { key: '合计', numbers: [100.4, 20] }, 'subtotal'],
    ['平均 with the mean', { name: '平均', numbers: [25, 5] }, 'subtotal'],
    ['合计 without a number', { key: '合 计', numbers: [null, null] }, 'subtotal'],
    ['合计 that differs is still no person', { key: '合计', numbers: [130, 20] }, 'total_differs'],
    ['a group name with the sum and no number', { name: '王组长组', numbers: [100, 20] }, 'subtotal'],
    ['a group name, one figure off', { name: '王组长组', numbers: [100, 25] }, 'data'],
    ['何小计 with a number is a person', { key: '000123', name: '何小计', numbers: [100, 20] }, 'data'],
    ['何小计 without a number, other figures: ask', { name: '何小计', numbers: [7, 3] }, 'unsure'],
    ['生产一部小计 with the sum', { name: '生产一部小计', numbers: [100, 20] }, 'subtotal'],
    ['a signature', { key: '制表人：方雯', filledCells: 2 }, 'note'],
    ['a signature in the name column', { name: '审核人：孟凡', filledCells: 1 }, 'note'],
    ['Grand Totals (n records)', { key: 'Grand Totals (5700 records)', filledCells: 1 }, 'note'],
    ['a person without a number', { name: '李明', numbers: [7, 3] }, 'data'],
    ['the mean where everybody has the same, no word for it', { name: '何小计', numbers: [25, 5] }, 'unsure'],
    ['the mean and no number, called an average', { name: '班组人均', numbers: [25, 5] }, 'subtotal'],
    ['a record of somebody, its words those of a total', { name: '周全', lead: '数据汇总', numbers: [100, 20], ofRecord: true }, 'data'],
    ['the same with a word for totals in another cell', { name: '周全', lead: '周全', total: true, ofRecord: true }, 'data'],
    ['a goal with its owner and day, called as a note is', { name: '说明书', ofRecord: true, whole: true }, 'data'],
    ['a signature with its day', { name: '制表', ofRecord: true }, 'note'],
    ['somebody and a course with the mean of hours', { name: '周全', lead: '审核员培训', numbers: [25, 5], titled: true }, 'data'],
    ['somebody and a title with the sum', { name: '周全', lead: '工时汇总', numbers: [100, 20], titled: true }, 'total_or_record'],
    ['a department, somebody and nothing else', { name: '周全', lead: '一车间汇总' }, 'total_or_record'],
    ['a word for all where the number would stand, with the sum', { key: '全厂', numbers: [100, 20] }, 'subtotal'],
    ['the same with other figures', { key: '全厂', numbers: [90, 20] }, 'data'],
    ['a definition called as a total is', { name: '合计产量', numbers: [25, 5], defines: true, words: 3 }, 'data'],
    ['a sum of weights below definitions', { name: '合计', numbers: [100, null], defines: true }, 'subtotal'],
    ['a note below definitions', { name: '注：按月', defines: true }, 'note'],
    ['zeros equal any sum of zeros: not a total', { name: '李明', numbers: [0, 0] }, 'data'],
  ] as const)('%s', (_, row, expected) => expect(verdict({ ...row, numbers: [...('numbers' in row ? row.numbers : [])] })).toBe(expected))

  it('a subtotal sums its own block, a grand total all rows but subtotals', () => {
    const rows = [
      odd({ row: 5, key: '小计', numbers: [30] }),
      odd({ row: 9, key: '小计', numbers: [70] }),
      odd({ row: 10, name: '全部人员', numbers: [100] }),
    ]
    const stretches = [
      { after: 0, rows: 3, sums: [30], counts: [3] },
      { after: 5, rows: 3, sums: [70], counts: [3] },
    ]
    expect([...judgeRows(rows, stretches).values()]).toEqual(['subtotal', 'subtotal', 'subtotal'])
  })
})

describe('words are anchored', () => {
  it.each(['合计', '小 计', '总计（元）', '本页合计', 'Subtotal', 'Grand Total', 'Total:'])('%s is a total', (text) =>
    expect(isTotalWord(text)).toBe(true),
  )
  it.each(['何小计', '合计科技有限公司', '汇总组', 'Totally', '计小平'])('%s is not', (text) => expect(isTotalWord(text)).toBe(false))
  it.each(['制表人：方雯', '备注', '说明', '日期：2026年4月3日', 'Confidential Information', 'Copyright (c) 2000', '其中：外包'])(
    '%s is a note',
    (text) => expect(isNoteText(text)).toBe(true),
  )
  it.each(['明说', '注册会计师培训班学员', 'Notebook', '签约客户'])('%s is not', (text) => expect(isNoteText(text)).toBe(false))
})

describe('whole sheets', () => {
  const people = roster(['1', '2', '3', '4'].map((no) => [no, `人${'甲乙丙丁'[Number(no) - 1]}`, 'A/B', '2020-01-01', null, null]))
  const sheet = (rows: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
    kind: 'reported_value',
    fields: ['employee_no', 'employee_name', '=2026-01:产量', '=2026-02:产量'],
    header: ['工号', '姓名', '1月', '2月'],
    rows,
    ...more,
  })

  it('leaves out titles, header, blanks, subtotals, repeated headers and notes, each with its reason', async () => {
    const workspace = await workspaceWithoutViews()
    const [, result] = await loadAll(workspace.db, [
      people,
      sheet(
        [
          ['1', '人甲', '1', '10'],
          ['2', '人乙', '2', '20'],
          ['小计', null, '3', '30'],
          ['工号', '姓名', '1月', '2月'],
          [null, ' ', null, null],
          ['3', '人丙', '5', '50'],
          ['4', '人丁', '—', '60'],
          [null, '两人组', '5', '110'],
          ['合计', null, '8', '140'],
          ['制表人：方雯', null, '审核人：孟凡', null],
        ],
        {
          titles: [
            ['一季度自评', null, null, null],
            [null, null, null, null],
          ],
        },
      ),
    ])
    expect(result).toMatchObject({
      read: 13,
      accepted: 4,
      attention: 0,
      leftOutByReason: { title: 1, blank: 2, header: 1, subtotal: 3, repeated_header: 1, note: 1 },
    })
    expect(await workspace.db.first('select count(*) as n, sum(value) as s from reported_value')).toEqual({ n: 7, s: 148 })
    workspace.close()
  })

  it('a total whose sum differs is left out and said so', async () => {
    const workspace = await workspaceWithoutViews()
    const [, result] = await loadAll(workspace.db, [
      people,
      sheet([
        ['1', '人甲', '1', '10'],
        ['2', '人乙', '2', '20'],
        ['合计', null, '99', '30'],
      ]),
    ])
    expect(result.leftOutByReason.subtotal).toBe(1)
    expect((await attention(workspace.db)).filter((item) => item.code === 'subtotal_unsure')).toEqual([
      { code: 'subtotal_unsure', severity: 'info', row: 4, col: 0, field: null },
    ])
    workspace.close()
  })

  it('fills merged cells down inside their range only', async () => {
    const workspace = await workspaceWithoutViews()
    const long: TestSheet = {
      kind: 'reported_value',
      fields: ['employee_name', 'indicator_name', '=2026-01'],
      rows: [
        ['人甲', '产量', '1'],
        [null, '工时', '2'],
        ['人乙', '产量', '3'],
        [null, '工时', '4'],
      ],
      merges: [{ top: 2, bottom: 3, left: 0, right: 0 }],
    }
    const [, result] = await loadAll(workspace.db, [people, long])
    expect(result).toMatchObject({ accepted: 3, attention: 1 })
    expect(await workspace.db.all('select _row as row, employee_id as id from reported_value order by 1')).toEqual([
      { row: 2, id: 'E1' },
      { row: 3, id: 'E1' },
      { row: 4, id: 'E2' },
    ])
    workspace.close()
  })
})
