import { describe, expect, it } from 'vitest'
import { few } from '../../../faults/support/tries'
import { byName } from './beside'
import { type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'

const people = roster([
  ['1', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['2', '乙二', '公司/乙部', '2020-01-01', null, '生产'],
])
/** Each case has numbers of its own. */
const records = (own: string, file: string, rows: Cells[]): TestSheet => ({
  kind: 'work_record',
  file: file.replace('.csv', `${own}.csv`),
  fields: ['record_no', 'employee_no', 'at_start', 'at_end', 'quantity'],
  rows: rows.map(([no, ...cells]) => [`${own}${no}`, ...cells]),
  constants: { source_system: 'MES' },
})
const day = (n: number) => `2026-03-0${n} 08:00`
const first = (own: string) =>
  records(own, '第一季度.csv', [
    ['W1', '1', day(1), day(2), '10'],
    ['W2', '2', day(2), day(3), '20'],
  ])
const march = (own: string) =>
  records(own, '三月.csv', [
    ['W2', '2', day(2), day(3), '20'],
    ['W3', '2', day(3), day(4), '30'],
  ])
const courses = (file: string, rows: Cells[]): TestSheet => ({
  kind: 'learning_record',
  file,
  fields: ['employee_no', 'course', 'completed_at', 'hours'],
  rows,
})
const course = ['1', '质量', '2026-02-01', '2']
const round = (own: string, file: string, month: string, answers: (string | null)[]): TestSheet => ({
  kind: 'review',
  file: `${own}${file}`,
  fields: ['request_no', 'reviewee_no', 'reviewer_no', 'relation', 'sent_at', 'submitted_at', 'score'],
  rows: answers.map((score, i) => [`${own}-${i}`, '1', '2', '跨部门', `${month}-10 09:00`, score && `${month}-1${i + 1} 09:00`, score]),
  constants: { score_max: '5' },
})
const answersOf = (own: string): TestSheet => ({
  kind: 'review',
  fields: ['request_no', 'reviewee_no', 'reviewer_no', 'relation', 'submitted_at', 'score'],
  rows: [
    [`${own}-0`, '1', '2', '跨部门', '2025-11-20 10:00', '4'],
    [`${own}-1`, '1', '2', '跨部门', '2026-02-20 10:00', '5'],
    [`${own}-1`, '2', '1', '跨部门', '2026-02-20 10:00', '5'],
  ],
  constants: { score_max: '5' },
})
const became = byName([people], {
  together: [first('T'), march('T')],
  corrected: [records('C', '更正.csv', [['W2', '2', day(2), day(5), '25']]), first('C')],
  named: [records('N', '更正.csv', [['W2', '2', day(2), day(3), '25']]), first('N')],
  unnamed: [records('U', '补.csv', [['W2', '2', day(2), day(3), '25']]), first('U')],
  person: [first('P'), records('P', '别处.csv', [['W2', '1', day(2), day(3), '20']])],
  time: [first('Z'), records('Z', '别处.csv', [['W2', '2', day(6), day(7), '20']])],
  lines: records('L', '单.csv', [
    ['W1', '1', day(1), day(2), '10'],
    ['W1', '1', day(1), day(2), '10'],
    ['W1', '1', day(1), day(2), '11'],
  ]),
  likeMade: [
    records('', '甲.csv', [
      ['W901-1', '1', day(5), day(6), '10'],
      ['W901-2', '1', day(5), day(6), '10'],
    ]),
    records('', '乙.csv', [['W901-3', '1', day(5), day(6), '10']]),
  ],
  again: [round('INV', '一.xlsx', '2025-11', ['4', '5']), round('INV', '二.xlsx', '2026-02', ['4', null])],
  apart: [round('JNV', '一.xlsx', '2025-11', [null, null]), round('JNV', '二.xlsx', '2026-02', [null, null]), answersOf('JNV')],
  later: [round('KNV', '周一.xlsx', '2026-02', ['4', null]), round('KNV', '周五.xlsx', '2026-02', ['4', '5'])],
})
type Name = Parameters<typeof became>[0]
const totals = 'select count(*) as n, sum(quantity) as total from work_record'
const total = async (name: Name) => {
  const { db, where } = await became(name)
  return db.first(`${totals} where ${where}`)
}
const remarks = `select code, sheet_id as sheet, facts from data_issue where code in ('repeated_rows', 'older_version', 'version_unclear')`
const said = async (name: Name) => {
  const { db, where } = await became(name)
  return db.all<{ code: string; sheet: number; facts: Record<string, unknown> }>(
    `${remarks} and ${where.replace('_sheet_id', 'sheet_id')} order by item_id`,
  )
}

describe('records of overlapping exports', () => {
  const once = [{ code: 'repeated_rows', sheet: expect.any(Number), facts: { count: 1, other: '三月T.csv', row: 2 } }]
  const counts = 'select sum(accepted) as accepted, sum(left_out) as "out" from source_sheet where'

  it('count once, together', async () => {
    const { db, where } = await became('together')
    expect(await total('together')).toEqual({ n: 3, total: 60 })
    expect(await said('together')).toEqual(once)
    expect(await db.all(`${counts} ${where.replace('_sheet_id', 'sheet_id')}`)).toEqual([{ accepted: 3, out: 3 }])
  })

  const orders: [string, TestSheet, TestSheet][] = [
    ['the other way round', march('T'), first('T')],
    ['one after the other', first('T'), march('T')],
  ]
  it.each(few(orders, 1))('count once, %s', async (_, earlier, later) => {
    const { db, close } = await workspaceWith(people)
    await loadAll(db, [people, earlier])
    await loadAll(db, [later])
    expect(await db.first(totals)).toEqual({ n: 3, total: 60 })
    expect(await db.all(remarks)).toEqual(once)
    expect(await db.all(`${counts} sheet_id > 1`)).toEqual([{ accepted: 3, out: 3 }])
    close()
  })

  it('count each where their numbers only look like numbers made of a place', async () => {
    expect(await total('likeMade')).toEqual({ n: 3, total: 30 })
    expect(await said('likeMade')).toEqual([])
  })

  it('in two versions count as the newer one', async () => {
    const { sheetId } = await became('corrected')
    expect(await total('corrected')).toEqual({ n: 2, total: 35 })
    expect(await said('corrected')).toEqual([
      { code: 'older_version', sheet: sheetId + 1, facts: { count: 1, other: '更正C.csv', row: 2, reason: 'stamp', text: 'CW2' } },
    ])
  })

  it.each([
    ['更正.csv', 'older_version', 'name', 'named'],
    ['补.csv', 'version_unclear', 'open', 'unnamed'],
  ] as const)('in two versions of one time: %s is %s', async (_, code, reason, name) => {
    expect(await said(name)).toMatchObject([{ code, facts: { count: 1, reason, text: name === 'named' ? 'NW2' : 'UW2' } }])
    expect(await total(name)).toMatchObject(reason === 'name' ? { n: 2, total: 35 } : { n: 2 })
  })

  it.each([
    ['another person', 'person'],
    ['another time', 'time'],
  ] as const)('with the same number of %s are records of their own', async (_, name) => {
    expect(await total(name)).toEqual({ n: 3, total: 50 })
    expect(await said(name)).toEqual([])
  })

  it('that stand twice in one sheet count once; two lines of one order do not', async () => {
    expect(await total('lines')).toEqual({ n: 2, total: 21 })
  })
})

describe('rows without a number', () => {
  it('may say the same twice in one sheet, and count once over two', async () => {
    const { db, close } = await workspaceWith(people)
    await loadAll(db, [people, courses('甲.csv', [course, course]), courses('乙.csv', [course])])
    expect(await db.first('select count(*) as n from learning_record')).toEqual({ n: 2 })
    await loadAll(db, [
      courses('丙.csv', [
        ['2', '质量', '2026-02-01', '2'],
        ['2', '质量', '2026-02-01', '2'],
      ]),
    ])
    expect(await db.first('select count(*) as n from learning_record')).toEqual({ n: 4 })
    close()
  })
})

describe('invitations', () => {
  const requests = async (name: Name) => {
    const { db, where } = await became(name)
    return db.all(
      `select cycle_id as cycle, count(*) as n, count(submitted_at) as answered from review_request where ${where} group by 1 order by 1`,
    )
  }

  it('of rounds that begin again at 1 are never joined', async () => {
    expect(await requests('again')).toEqual([
      { cycle: '2025Q4', n: 2, answered: 2 },
      { cycle: '2026Q1', n: 2, answered: 1 },
    ])
  })

  it('and their answers in another sheet are one, of the last round sent before', async () => {
    expect(await requests('apart')).toEqual([
      { cycle: '2025Q4', n: 2, answered: 1 },
      { cycle: '2026Q1', n: 3, answered: 2 },
    ])
  })

  it('of a later export of the round have its answers', async () => {
    const { db, where } = await became('later')
    expect(await requests('later')).toEqual([{ cycle: '2026Q1', n: 2, answered: 2 }])
    expect(await db.first(`select count(*) as n from review where ${where}`)).toEqual({ n: 2 })
  })
})
