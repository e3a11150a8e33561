// A sheet nobody could make sense of, answered by a person: its rows come in, and the next file of the template needs no answer.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { verifyStored } from '../../analytics/materialized-views'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { sheetQuestion } from '../../analytics/sources/ask/sheet-question'
import { attentionList } from '../../analytics/sources/issues/attention'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import { reconciledRows } from '../../analytics/sources/reconcile/reconciled-rows'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import type { AnswerDraft } from '../../analytics/sources/types'
import { workspaceInfo } from '../../analytics/workspace/info'
import type { Workspace } from '../../analytics/workspace/open'
import { few, thorough } from '../faults/support/tries'
import { testNow } from '../support/open-workspace'
import { emptyWorkspace, runImport } from './company'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

function workbook(name: string, rows: (string | number)[][]): string {
  const path = join(own.folder, name)
  mkdirSync(own.folder, { recursive: true })
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '名单')
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}

const odd = ['代码', '叫什么', '哪个组', '哪天来的', '杂记']
const staff = (from: number) => [
  [`00010${from}`, `卜凡${from}`, '质量部', '2021-03-01', 'x'],
  [`00010${from + 1}`, `向晚${from + 1}`, '质量部', '2022-07-18', 'y'],
]
const columns = ['employee_no', 'employee_name', 'department', 'hire_date'].map((field, column) => ({ column, field }))
const load = (...paths: string[]) => runImport(own.workspace, paths)
const info = () => workspaceInfo(own.workspace)
const sheets = () => rowReconciliation(own.workspace.db, 'zh-CN')
const questionOf = (id: number, draft: AnswerDraft | null) => sheetQuestion(own.workspace.db, id, draft, 'zh-CN')
/** What was derived before is compared where one sheet is answered, and several at once; after every answer where all is asked for. */
const answerTo = async (file: string, answer: MappingAnswer, isVerified = thorough) => {
  const answered = await answerSheet(own.workspace, { sheetId: await sheetId(file), answer }, testNow(), {})
  if (isVerified) expect((await verifyStored(own.workspace.db)).ok).toBe(true)
  return answered
}
const reconciliationOf = async () =>
  (await sheets()).map(({ file, kind, asks, accepted, attention }) => ({ file, kind, asks, accepted, attention }))
const sheetId = async (file: string) => (await sheets()).find((sheet) => sheet.file === file)!.sheetId

describe('a sheet of unknown words', () => {
  it('asks, says what is still needed, and comes in with its answer', async () => {
    await load(workbook('甲.xlsx', [odd, ...staff(1)]))
    expect(await reconciliationOf()).toEqual([{ file: '甲.xlsx', kind: null, asks: true, accepted: 0, attention: 3 }])

    const id = await sheetId('甲.xlsx')
    const waiting = await reconciledRows(own.workspace.db, { sheetIds: [id], state: 'attention', offset: 0, limit: 10 }, 'zh-CN')
    expect(waiting.rows.map(({ reason, cell }) => [reason, cell?.row])).toEqual([1, 2, 3].map((row) => [null, row]))
    expect(waiting.rows[1].text).toBe('000101 · 卜凡1 · 质量部 · 2021-03-01 · x')
    const open = await questionOf(id, null)
    expect(open).toMatchObject({ sheet: '名单', headerRow: 1, missing: null, answer: { kind: null } })
    expect(open.asked.join()).toContain('看不出')
    const draft = { kind: 'employee' as const, headerRow: 1, columns: columns.slice(0, 2), constants: null }
    const half = await questionOf(id, draft)
    expect(half.columns.map(({ header }) => header)).toEqual(odd)
    expect(half.columns[1].samples).toEqual(['卜凡1', '向晚2'])
    expect(half.missing).toMatch(/：部门或部门编码/)

    const answer = { kind: 'employee' as const, headerRow: 1, columns, constants: {} }
    expect((await questionOf(id, { ...draft, columns })).missing).toBeNull()
    const done = await answerTo('甲.xlsx', answer, true)
    expect(done).toEqual({ sheets: [{ file: '甲.xlsx', sheet: '名单' }], read: 3, accepted: 2, attention: 0, leftOut: 1, remembered: true })
    expect(await reconciliationOf()).toEqual([{ file: '甲.xlsx', kind: 'employee', asks: false, accepted: 2, attention: 0 }])
    expect((await info()).people).toBe(2)
    expect((await attentionList(own.workspace.db, { offset: 0, limit: 10 }, 'zh-CN')).total).toBe(0)
  })

  it('is answered once for all sheets of its template, earlier and later', async () => {
    await load(workbook('甲.xlsx', [odd, ...staff(1)]), workbook('乙.xlsx', [odd, ...staff(3)]))
    const answer = { kind: 'employee' as const, headerRow: 1, columns, constants: {} }
    const done = await answerTo('甲.xlsx', answer, true)
    expect(done.sheets.map(({ file }) => file).sort()).toEqual(['乙.xlsx', '甲.xlsx'].sort())
    await load(workbook('丙.xlsx', [odd, ...staff(5)]))
    expect((await reconciliationOf()).map(({ kind, accepted }) => [kind, accepted])).toEqual(Array(3).fill(['employee', 2]))
    expect((await info()).people).toBe(6)
  })

  it('keeps what a person stated for one file to that file', async () => {
    const rows = [
      ['代码', '叫什么', '哪天来的'],
      ['000101', '卜凡舟', '2021-03-01'],
      ['000102', '向晚宁', '2022-07-18'],
    ]
    await load(workbook('甲.xlsx', rows), workbook('乙.xlsx', [...rows, ['000103', '齐鸣', '2020-01-06']]))
    const own = [0, 1, 2].map((column) => ({ column, field: ['employee_no', 'employee_name', 'hire_date'][column] }))
    const answer = { kind: 'employee' as const, headerRow: 1, columns: own, constants: { department: '质量部' } }
    const done = await answerTo('甲.xlsx', answer)
    expect(done.sheets).toEqual([{ file: '甲.xlsx', sheet: '名单' }])
    expect((await info()).departments.map(({ name }) => name)).toEqual(['质量部'])
    expect((await reconciliationOf()).find(({ file }) => file === '乙.xlsx')).toMatchObject({ kind: null, asks: true })
  })

  it('may have no column names at all, and is then not remembered', async () => {
    await load(workbook('甲.xlsx', staff(1)))
    const answer = { kind: 'employee' as const, headerRow: 0, columns, constants: {} }
    const done = await answerTo('甲.xlsx', answer)
    expect(done).toMatchObject({ read: 2, accepted: 2, remembered: false })
  })

  it('is refused while something is missing, and nothing changes', async () => {
    await load(workbook('甲.xlsx', [odd, ...staff(1)]))
    const before = await reconciliationOf()
    const answer = {
      kind: 'employee' as const,
      headerRow: 1,
      columns: columns.filter(({ field }) => field !== 'department'),
      constants: {},
    }
    await expect(answerTo('甲.xlsx', answer)).rejects.toThrow('bad_input')
    expect(await reconciliationOf()).toEqual(before)
  })
})

describe('values by column', () => {
  it('come in under the months of their headers, beside the roster there is', async () => {
    await load(workbook('花名册.xlsx', [['工号', '姓名', '部门', '入职日期'], ...staff(1).map((row) => row.slice(0, 4))]))
    await load(
      workbook('自报.xlsx', [
        ['谁', '一', '二'],
        ['卜凡1', 12, 15],
        ['向晚2', 9, 11],
      ]),
    )
    const id = await sheetId('自报.xlsx')
    const own = [
      { column: 0, field: 'employee_name' },
      { column: 1, field: '#valueColumns' },
      { column: 2, field: '#valueColumns' },
    ]
    const draft = { kind: 'reported_value' as const, headerRow: 1, columns: own, constants: {} }
    expect((await questionOf(id, draft)).missing).toMatch(/月份/)
    const done = await answerTo('自报.xlsx', { ...draft, constants: { month: '2026-01' } })
    expect(done).toMatchObject({ read: 3, accepted: 2, attention: 0, leftOut: 1 })
  })

  it('can be put right where a sheet was understood wrongly', async () => {
    await load(workbook('花名册.xlsx', [['工号', '姓名', '部门', '入职日期'], ...staff(1).map((row) => row.slice(0, 4))]))
    const id = await sheetId('花名册.xlsx')
    const open = await questionOf(id, null)
    expect(open.asked).toEqual([])
    expect(open.answer.columns).toHaveLength(4)
    await answerTo('花名册.xlsx', { ...open.answer, kind: 'employee', constants: { cycle: '2026Q1' } })
    expect((await info()).people).toBe(2)
  })
})

describe('the figures', () => {
  it('are those of the same file imported with a written mapping', async () => {
    const roster = workbook('花名册.xlsx', [['工号', '姓名', '部门', '入职日期'], ...staff(1).map((row) => row.slice(0, 4))])
    const rows = [
      ['编', '哪位', '怎么做', '交什么', '啥时谈', '哪天到'],
      ['x1', '卜凡1', '改进排产流程并复盘', '流程图', '2025-12-20', '2026-02-01'],
      ['x2', '向晚2', '学习新设备并带教', '带教记录', '2025-12-21', '2026-02-10'],
    ]
    const fields = ['action_no', 'employee_name', 'action', 'deliverable', 'talk_date', 'due_date']
    const odd = workbook('面谈.xlsx', rows)
    await load(roster, odd)
    await answerTo('面谈.xlsx', {
      kind: 'action_item',
      headerRow: 1,
      columns: fields.map((field, column) => ({ column, field })),
      constants: { cycle: '2025Q4' },
    })

    const other = await emptyWorkspace('2026Q1')
    const written = { file: 'map.yaml', line: 1 }
    const given = Object.fromEntries(fields.map((field, column) => [field, String(rows[0][column])]))
    await runImport(other, [roster, odd], { mappings: [{ written, file: '面谈.xlsx', kind: 'action_item', headerRow: 1, fields: given }] })
    const counts = (of: Workspace) =>
      of.db.all('select action_no, cycle_id is not null as placed, talk_date, due_date from action_item order by 1')
    expect(await counts(own.workspace)).toEqual(await counts(other))
    expect(await counts(own.workspace)).toHaveLength(2)
    const shown = async (of: Workspace) => of.db.first('select count(*) as n from action_conversion')
    expect(await shown(own.workspace)).toEqual({ n: 2 })
    other.close()
  })
})

it('a month said for the whole sheet is read in its usual forms, or refused with them', async () => {
  const people = ['0001,钱大,公司/甲部,2020-01-01']
  await own.importTexts({ '花名册.csv': ['工号,姓名,部门,入职日期', ...people], '补报.csv': ['工号,指标名称,数值', '0001,产量,7'] })
  const id = await sheetId('补报.csv')
  const columns = ['employee_no', 'indicator_name', 'value'].map((field, column) => ({ column, field }))
  const said = (month: string) => ({ kind: 'reported_value', headerRow: 1, columns, constants: { month } })
  expect((await questionOf(id, said('年初'))).missing).toBe('还要指定：月份；月份可写成 2026-01、2026年1月、1月、2026.1、2026/1、Jan 2026')
  await expect(answerTo('补报.csv', said('年初'))).rejects.toMatchObject({ code: 'bad_input' })
  for (const month of few(['2月', 'Feb 2026', '2026年2月', '2026.2', '2026/2'], 2)) {
    await answerTo('补报.csv', said(month))
    expect([month, await own.workspace.db.all('select month::varchar as month from reported_value')]).toEqual([
      month,
      [{ month: '2026-02-01' }],
    ])
  }
})
