import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWith(people)
})
afterEach(() => workspace.close())

const people = roster([
  ['1', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['2', '乙二', '公司/乙部', '2020-01-01', null, '生产'],
])
const records = (file: string, rows: Cells[]): TestSheet => ({
  kind: 'work_record',
  file,
  fields: ['record_no', 'employee_no', 'at_start', 'at_end', 'quantity'],
  rows,
  constants: { source_system: 'MES' },
})
const day = (n: number) => `2026-03-0${n} 08:00`
const first = records('第一季度.csv', [
  ['W1', '1', day(1), day(2), '10'],
  ['W2', '2', day(2), day(3), '20'],
])
const total = () => workspace.db.first('select count(*) as n, sum(quantity) as total from work_record')
const said = () =>
  workspace.db.all<{ code: string; sheet: number; facts: Record<string, unknown> }>(
    `select code, sheet_id as sheet, facts from data_issue where code in ('repeated_rows', 'older_version', 'version_unclear') order by item_id`,
  )

describe('records of overlapping exports', () => {
  const march = records('三月.csv', [
    ['W2', '2', day(2), day(3), '20'],
    ['W3', '2', day(3), day(4), '30'],
  ])

  it.each([
    ['together', [[people, first, march]]],
    ['one after the other', [[people, first], [march]]],
    ['the other way round', [[people, march], [first]]],
  ])('count once, %s', async (_, batches) => {
    for (const batch of batches) await loadAll(workspace.db, batch)
    expect(await total()).toEqual({ n: 3, total: 60 })
    expect(await said()).toEqual([{ code: 'repeated_rows', sheet: expect.any(Number), facts: { count: 1, other: '三月.csv', row: 2 } }])
    expect(await workspace.db.all('select sum(accepted) as accepted, sum(left_out) as "out" from source_sheet where sheet_id > 1')).toEqual(
      [{ accepted: 3, out: 3 }],
    )
  })

  it('in two versions count as the newer one', async () => {
    const corrected = records('更正.csv', [['W2', '2', day(2), day(5), '25']])
    await loadAll(workspace.db, [people, corrected, first])
    expect(await total()).toEqual({ n: 2, total: 35 })
    expect(await said()).toEqual([
      { code: 'older_version', sheet: 3, facts: { count: 1, other: '更正.csv', row: 2, reason: 'stamp', text: 'W2' } },
    ])
  })

  it.each([
    ['更正.csv', 'older_version', 'name'],
    ['补.csv', 'version_unclear', 'open'],
  ])('in two versions of one time: %s is %s', async (file, code, reason) => {
    await loadAll(workspace.db, [people, records(file, [['W2', '2', day(2), day(3), '25']]), first])
    expect(await said()).toMatchObject([{ code, facts: { count: 1, reason, text: 'W2' } }])
    expect(await total()).toMatchObject(reason === 'name' ? { n: 2, total: 35 } : { n: 2 })
  })

  it.each<[string, Cells]>([
    ['another person', ['W2', '1', day(2), day(3), '20']],
    ['another time', ['W2', '2', day(6), day(7), '20']],
  ])('with the same number of %s are records of their own', async (_, row) => {
    await loadAll(workspace.db, [people, first, records('别处.csv', [row])])
    expect(await total()).toEqual({ n: 3, total: 50 })
    expect(await said()).toEqual([])
  })

  it('that stand twice in one sheet count once; two lines of one order do not', async () => {
    await loadAll(workspace.db, [
      people,
      records('单.csv', [
        ['W1', '1', day(1), day(2), '10'],
        ['W1', '1', day(1), day(2), '10'],
        ['W1', '1', day(1), day(2), '11'],
      ]),
    ])
    expect(await total()).toEqual({ n: 2, total: 21 })
  })
})

describe('rows without a number', () => {
  const courses = (file: string, rows: Cells[]): TestSheet => ({
    kind: 'learning_record',
    file,
    fields: ['employee_no', 'course', 'completed_at', 'hours'],
    rows,
  })
  const row = ['1', '质量', '2026-02-01', '2']

  it('may say the same twice in one sheet, and count once over two', async () => {
    await loadAll(workspace.db, [people, courses('甲.csv', [row, row]), courses('乙.csv', [row])])
    expect(await workspace.db.first('select count(*) as n from learning_record')).toEqual({ n: 2 })
    await loadAll(workspace.db, [
      courses('丙.csv', [
        ['2', '质量', '2026-02-01', '2'],
        ['2', '质量', '2026-02-01', '2'],
      ]),
    ])
    expect(await workspace.db.first('select count(*) as n from learning_record')).toEqual({ n: 4 })
  })
})

describe('invitations', () => {
  const round = (file: string, month: string, answers: (string | null)[]): TestSheet => ({
    kind: 'review',
    file,
    fields: ['request_no', 'reviewee_no', 'reviewer_no', 'relation', 'sent_at', 'submitted_at', 'score'],
    rows: answers.map((score, i) => [`INV-${i}`, '1', '2', '跨部门', `${month}-10 09:00`, score && `${month}-1${i + 1} 09:00`, score]),
    constants: { score_max: '5' },
  })
  const requests = () =>
    workspace.db.all('select cycle_id as cycle, count(*) as n, count(submitted_at) as answered from review_request group by 1 order by 1')

  it('of rounds that begin again at 1 are never joined', async () => {
    await loadAll(workspace.db, [people, round('一.xlsx', '2025-11', ['4', '5']), round('二.xlsx', '2026-02', ['4', null])])
    expect(await requests()).toEqual([
      { cycle: '2025Q4', n: 2, answered: 2 },
      { cycle: '2026Q1', n: 2, answered: 1 },
    ])
  })

  it('and their answers in another sheet are one, of the last round sent before', async () => {
    const answers: TestSheet = {
      kind: 'review',
      fields: ['request_no', 'reviewee_no', 'reviewer_no', 'relation', 'submitted_at', 'score'],
      rows: [
        ['INV-0', '1', '2', '跨部门', '2025-11-20 10:00', '4'],
        ['INV-1', '1', '2', '跨部门', '2026-02-20 10:00', '5'],
        ['INV-1', '2', '1', '跨部门', '2026-02-20 10:00', '5'],
      ],
      constants: { score_max: '5' },
    }
    await loadAll(workspace.db, [people, round('一.xlsx', '2025-11', [null, null]), round('二.xlsx', '2026-02', [null, null]), answers])
    expect(await requests()).toEqual([
      { cycle: '2025Q4', n: 2, answered: 1 },
      { cycle: '2026Q1', n: 3, answered: 2 },
    ])
  })

  it('of a later export of the round have its answers', async () => {
    await loadAll(workspace.db, [people, round('周一.xlsx', '2026-02', ['4', null]), round('周五.xlsx', '2026-02', ['4', '5'])])
    expect(await requests()).toEqual([{ cycle: '2026Q1', n: 2, answered: 2 }])
    expect(await workspace.db.first('select count(*) as n from review')).toEqual({ n: 2 })
  })
})
