// Sheets that lack what their kind usually has: what is there is used, what is missing is said.
import { describe, expect, it } from 'vitest'
import { byName } from './beside'
import { roster, type TestSheet } from './sheets'

const people = roster([
  ['00011', '卜凡', '质量部', '2020-01-01', null, null],
  ['00012', '尤里', '财务部', '2020-01-01', null, null],
])
const sheet = (kind: string, fields: string[], ...rows: (string | null)[][]): TestSheet => ({ kind, fields, rows })
const named = ['employee_name', 'department', 'hire_date']
const inParts = (no: string, family: string, given: string): TestSheet => ({
  ...sheet('employee', ['employee_no', 'employee_name', 'employee_name', 'department'], [no, family, given, 'Ops']),
  parts: ['family', 'given'],
})
const work = (day: string) => sheet('work_record', ['employee_no', 'at_end', 'quantity'], ['00011', day, '3'], ['00011', day, '3'])

// Nobody is in two of these but the two of the first list.
const became = byName([people], {
  unnumbered: sheet('employee', named, ['卜凡', '质量部', '2020-01-01'], ['沈舟', '质量部', '2021-05-01']),
  twice: sheet('employee', named, ['程野', '质量部', '2020-01-01'], ['程野', '财务部', '2021-05-01'], ['顾笛', '质量部', null]),
  unnamed: sheet('employee', ['employee_no', 'department'], ['E1', '质量部'], ['E2', '财务部']),
  oneUnnamed: sheet('employee', ['employee_no', 'employee_name', 'department'], ['F1', null, '质量部'], ['F2', '舒望', '财务部']),
  Nora: inParts('P1', 'Field', 'Nora'),
  凡: inParts('P2', '褚', '凡'),
  unrated: sheet('review', ['reviewee_no', 'cycle', 'score', 'score_max'], ['00011', '2026Q1', '88', '100']),
  several: sheet(
    'review',
    ['reviewee_no', 'cycle', 'self_score', 'manager_score', 'peer_score', 'score', 'score_max', 'manager_no'],
    ['00011', '2026Q1', '92', '87', null, '89', '100', '00012'],
  ),
  scales: sheet(
    'review',
    ['reviewee_no', 'cycle', 'self_score', 'manager_score'],
    ['00011', '2026Q1', '4', '3'],
    ['00012', '2026Q1', '5', '4'],
  ),
  rated: sheet('review', ['reviewee_no', 'reviewer_no', 'manager_score', 'cycle'], ['00011', '00012', '4', '2026Q1']),
  work: work('2026-01-05'),
  again: [work('2026-01-06'), { ...work('2026-01-06'), file: 'again.xlsx' }],
  goals: sheet('goal', ['owner_no', 'indicator_name', 'target', 'actual'], ['00011', '合格率', '98', '97']),
})
type Name = Parameters<typeof became>[0]
const employees = async (...numbers: string[]) => {
  const { db } = await became('unnumbered')
  return db.all<{ no: string; name: string }>(
    `select employee_no as no, name from employee where employee_no in (${numbers.map((no) => `'${no}'`).join(', ')}) order by employee_no`,
  )
}
const missing = async (name: Name) => (await became(name)).said.filter(({ code }) => code === 'column_missing').map(({ field }) => field)

describe('a roster without numbers', () => {
  it('is of the people who have a number elsewhere, and of others by name', async () => {
    const { db } = await became('unnumbered')
    expect(
      await db.all(`select employee_no as no, name from employee where name in ('卜凡', '尤里', '沈舟') order by employee_no`),
    ).toEqual([
      { no: '00011', name: '卜凡' },
      { no: '00012', name: '尤里' },
      { no: '沈舟', name: '沈舟' },
    ])
    expect(await missing('unnumbered')).toEqual(['employee_no'])
  })

  it('asks about two people of one name', async () => {
    const { result, said } = await became('twice')
    expect(result).toMatchObject({ accepted: 1, attention: 2 })
    expect(said.filter(({ code }) => code === 'ambiguous_person')).toHaveLength(2)
  })
})

describe('a roster without names', () => {
  it('shows numbers', async () => {
    const { result } = await became('unnamed')
    expect(result).toMatchObject({ accepted: 2, attention: 0 })
    expect(await employees('E1', 'E2')).toEqual([
      { no: 'E1', name: 'E1' },
      { no: 'E2', name: 'E2' },
    ])
    expect(await missing('unnamed')).toEqual(['employee_name'])
  })

  it('waits with a cell that should have a name', async () => {
    expect((await became('oneUnnamed')).result).toMatchObject({ accepted: 1, attention: 1 })
  })
})

describe('a name in two columns', () => {
  it.each([
    ['Nora', 'Field', 'Nora Field', 'P1'],
    ['凡', '褚', '褚凡', 'P2'],
  ] as const)('%s + %s', async (_given, _family, name, no) => {
    expect(await employees(no)).toEqual([{ no, name }])
  })
})

const reviews = async (name: Name) => {
  const { db, where } = await became(name)
  return db.all(`select type, reviewer_id, score from review where ${where} order by type`)
}

describe('a review without a rater', () => {
  it('is nobody’s, and no invitation', async () => {
    const { db, where } = await became('unrated')
    expect(await reviews('unrated')).toEqual([{ type: 'UNKNOWN', reviewer_id: null, score: 88 }])
    expect(await db.all(`from review_request where ${where}`)).toEqual([])
    expect(await missing('unrated')).toEqual(['reviewer_no'])
  })

  it('holds a rating of each who gave one', async () => {
    const { result } = await became('several')
    expect(result).toMatchObject({ accepted: 1, attention: 0 })
    expect(await reviews('several')).toEqual([
      { type: 'MANAGER', reviewer_id: 'E00012', score: 87 },
      { type: 'SELF', reviewer_id: 'E00011', score: 92 },
      { type: 'UNKNOWN', reviewer_id: null, score: 89 },
    ])
  })

  it('says of each column that its scale is not stated', async () => {
    const said = (await became('scales')).said.filter(({ code }) => code === 'scale_unknown')
    expect(said.map(({ field, col }) => [field, col])).toEqual([
      ['self_score', 2],
      ['manager_score', 3],
    ])
  })

  it('with a rater keeps him for the score that stands alone', async () => {
    expect(await reviews('rated')).toEqual([{ type: 'MANAGER', reviewer_id: 'E00012', score: 4 }])
  })
})

describe('records and goals without numbers', () => {
  it('are known by their place, and rows alike in one sheet stay two', async () => {
    const { result } = await became('work')
    expect(result).toMatchObject({ accepted: 2, attention: 0 })
    expect(await missing('work')).toEqual(['record_no'])
  })

  it('count once where a second file has the same rows', async () => {
    const { db, where } = await became('again')
    expect(await db.first(`select sum(quantity) as sum from work_record where ${where}`)).toEqual({ sum: 6 })
  })

  it('are called after their indicator', async () => {
    const { db } = await became('goals')
    expect(await db.all('select title, target, actual from goal')).toEqual([{ title: '合格率', target: 98, actual: 97 }])
    expect(await missing('goals')).toEqual(['goal_no'])
  })
})
