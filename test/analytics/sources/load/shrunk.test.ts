// Sheets that lack what their kind usually has: what is there is used, what is missing is said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { attention, loadAll, roster, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
const beginEachWith = (...sheets: TestSheet[]) => {
  beforeEach(async () => {
    workspace = await workspaceWith(...sheets)
  })
  afterEach(() => workspace.close())
}

const people = roster([
  ['00011', '卜凡', '质量部', '2020-01-01', null, null],
  ['00012', '尤里', '财务部', '2020-01-01', null, null],
])
const employees = () => workspace.db.all<{ no: string; name: string }>('select employee_no as no, name from employee order by employee_no')
const missing = async () => (await attention(workspace.db)).filter(({ code }) => code === 'column_missing').map(({ field }) => field)
const sheet = (kind: string, fields: string[], ...rows: (string | null)[][]): TestSheet => ({ kind, fields, rows })

describe('a roster without numbers', () => {
  beginEachWith()
  const named = ['employee_name', 'department', 'hire_date']
  it('is of the people who have a number elsewhere, and of others by name', async () => {
    await loadAll(workspace.db, [people, sheet('employee', named, ['卜凡', '质量部', '2020-01-01'], ['沈舟', '质量部', '2021-05-01'])])
    expect(await employees()).toEqual([
      { no: '00011', name: '卜凡' },
      { no: '00012', name: '尤里' },
      { no: '沈舟', name: '沈舟' },
    ])
    expect(await missing()).toEqual(['employee_no'])
  })

  it('asks about two people of one name', async () => {
    const [result] = await loadAll(workspace.db, [
      sheet('employee', named, ['卜凡', '质量部', '2020-01-01'], ['卜凡', '财务部', '2021-05-01'], ['沈舟', '质量部', null]),
    ])
    expect(result).toMatchObject({ accepted: 1, attention: 2 })
    expect((await attention(workspace.db)).filter(({ code }) => code === 'ambiguous_person')).toHaveLength(2)
  })
})

describe('a roster without names', () => {
  beginEachWith()
  it('shows numbers', async () => {
    const [result] = await loadAll(workspace.db, [sheet('employee', ['employee_no', 'department'], ['E1', '质量部'], ['E2', '财务部'])])
    expect(result).toMatchObject({ accepted: 2, attention: 0 })
    expect(await employees()).toEqual([
      { no: 'E1', name: 'E1' },
      { no: 'E2', name: 'E2' },
    ])
    expect(await missing()).toEqual(['employee_name'])
  })

  it('waits with a cell that should have a name', async () => {
    const [result] = await loadAll(workspace.db, [
      sheet('employee', ['employee_no', 'employee_name', 'department'], ['E1', null, '质量部'], ['E2', '尤里', '财务部']),
    ])
    expect(result).toMatchObject({ accepted: 1, attention: 1 })
  })
})

describe('a name in two columns', () => {
  beginEachWith()
  it.each([
    ['Nora', 'Field', 'Nora Field'],
    ['凡', '卜', '卜凡'],
  ])('%s + %s', async (given, family, name) => {
    const list = sheet('employee', ['employee_no', 'employee_name', 'employee_name', 'department'], ['E1', family, given, 'Ops'])
    const parts = ['family', 'given']
    await loadAll(workspace.db, [{ ...list, parts }])
    expect(await employees()).toEqual([{ no: 'E1', name }])
  })
})

const reviews = (sql = 'type, reviewer_id, score') => workspace.db.all(`select ${sql} from review order by type`)

describe('a review without a rater', () => {
  beginEachWith(people)
  it('is nobody’s, and no invitation', async () => {
    await loadAll(workspace.db, [people, sheet('review', ['reviewee_no', 'cycle', 'score', 'score_max'], ['00011', '2026Q1', '88', '100'])])
    expect(await reviews()).toEqual([{ type: 'UNKNOWN', reviewer_id: null, score: 88 }])
    expect(await workspace.db.all('from review_request')).toEqual([])
    expect(await missing()).toEqual(['reviewer_no'])
  })

  it('holds a rating of each who gave one', async () => {
    const fields = ['reviewee_no', 'cycle', 'self_score', 'manager_score', 'peer_score', 'score', 'score_max', 'manager_no']
    const [, result] = await loadAll(workspace.db, [
      people,
      sheet('review', fields, ['00011', '2026Q1', '92', '88', null, '89', '100', '00012']),
    ])
    expect(result).toMatchObject({ accepted: 1, attention: 0 })
    expect(await reviews()).toEqual([
      { type: 'MANAGER', reviewer_id: 'E00012', score: 88 },
      { type: 'SELF', reviewer_id: 'E00011', score: 92 },
      { type: 'UNKNOWN', reviewer_id: null, score: 89 },
    ])
  })

  it('says of each column that its scale is not stated', async () => {
    await loadAll(workspace.db, [
      people,
      sheet(
        'review',
        ['reviewee_no', 'cycle', 'self_score', 'manager_score'],
        ['00011', '2026Q1', '4', '3'],
        ['00012', '2026Q1', '5', '4'],
      ),
    ])
    const said = (await attention(workspace.db)).filter(({ code }) => code === 'scale_unknown')
    expect(said.map(({ field, col }) => [field, col])).toEqual([
      ['self_score', 2],
      ['manager_score', 3],
    ])
  })

  it('with a rater keeps him for the score that stands alone', async () => {
    await loadAll(workspace.db, [
      people,
      sheet('review', ['reviewee_no', 'reviewer_no', 'manager_score', 'cycle'], ['00011', '00012', '4', '2026Q1']),
    ])
    expect(await reviews()).toEqual([{ type: 'MANAGER', reviewer_id: 'E00012', score: 4 }])
  })
})

describe('records and goals without numbers', () => {
  beginEachWith(people)
  const work = sheet('work_record', ['employee_no', 'at_end', 'quantity'], ['00011', '2026-01-05', '3'], ['00011', '2026-01-05', '3'])
  it('are known by their place, and rows alike in one sheet stay two', async () => {
    const [, result] = await loadAll(workspace.db, [people, work])
    expect(result).toMatchObject({ accepted: 2, attention: 0 })
    expect(await missing()).toEqual(['record_no'])
  })

  it('count once where a second file has the same rows', async () => {
    await loadAll(workspace.db, [people, work, { ...work, file: 'again.xlsx' }])
    expect(await workspace.db.first('select sum(quantity) as sum from work_record')).toEqual({ sum: 6 })
  })

  it('are called after their indicator', async () => {
    await loadAll(workspace.db, [
      people,
      sheet('goal', ['owner_no', 'indicator_name', 'target', 'actual'], ['00011', '合格率', '98', '97']),
    ])
    expect(await workspace.db.all('select title, target, actual from goal')).toEqual([{ title: '合格率', target: 98, actual: 97 }])
    expect(await missing()).toEqual(['goal_no'])
  })
})
