import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { departmentMatrix, eiIndex, reciprocity } from '../../../analytics/collaboration/matrix'
import { answerMetric } from '../../../analytics/figures'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, counts, insert, showSmallGroups, smallCompany, teamOf, verdicts } from '../metric/company'

let workspace: Workspace
let number = 0
const invite = (reviewer_id: string, reviewee_id: string, more: Record<string, string | boolean | null> = {}) => ({
  request_no: `Q${++number}`,
  cycle_id: '2026Q1',
  reviewer_id,
  reviewee_id,
  reviewer_department_id: teamOf(reviewer_id),
  reviewee_department_id: teamOf(reviewee_id),
  is_cross_department: teamOf(reviewer_id) !== teamOf(reviewee_id),
  voluntary: true,
  month: '2026-02-01',
  sent_at: '2026-02-02T00:00:00Z',
  submitted_at: null,
  _sheet_id: 1,
  _row: number,
  ...more,
})
const done = '2026-02-03T00:00:00Z'

beforeAll(async () => {
  workspace = await smallCompany()
  const { db } = workspace
  await showSmallGroups(db)
  await insert(db, 'review_request', [
    invite('P1', 'P7', { submitted_at: done }), // Q1
    invite('P2', 'P7', { submitted_at: '2026-02-04T00:00:00Z' }), // Q2: 48 hours to the second
    invite('P3', 'P8', { submitted_at: '2026-02-04T00:00:01Z' }), // Q3: one second late
    invite('P7', 'P1', { submitted_at: done }), // Q4
    invite('P8', 'P2'), // Q5: not answered
    invite('P9', 'P12'), // Q6: not answered
    invite('P1', 'P2', { submitted_at: done }), // Q7: same team
    invite('P4', 'P9', { submitted_at: done, voluntary: false }), // Q8: not voluntary
    invite('P5', 'P9', { sent_at: '2026-04-09T00:00:00Z', month: '2026-04-01' }), // Q9: 24 hours before the import
    invite('P6', 'P9', { sent_at: null }), // Q10: never sent
    invite('P1', 'P2', { submitted_at: '2026-02-01T23:59:59Z' }), // Q11: same team, answered before it was sent
  ])
  const feedback = (feedback_no: string, given_at: string, responded_at: string | null, more = {}) => ({
    feedback_no,
    giver_id: 'P1',
    receiver_id: 'P7',
    department_id: 'D3',
    month: '2026-03-01',
    given_at,
    responded_at,
    _sheet_id: 1,
    _row: Number(feedback_no.slice(1)),
    ...more,
  })
  await insert(db, 'feedback', [
    feedback('F1', '2026-03-01T00:00:00Z', '2026-03-04T00:00:00Z'), // 72 hours to the second
    feedback('F2', '2026-03-01T00:00:00Z', '2026-03-04T00:00:01Z'),
    feedback('F3', '2026-03-01T00:00:00Z', null, { closed_at: '2026-03-02T00:00:00Z' }),
    feedback('F4', '2026-03-01T00:00:00Z', null),
    feedback('F5', '2026-04-09T00:00:00Z', null), // its 72 hours are not over
    feedback('F6', '2026-03-01T00:00:00Z', null, { _sheet_id: 3 }), // from a source that records no answers
    feedback('F7', '2026-03-01T00:00:00Z', '2026-02-28T00:00:00Z'), // answered before it was given
  ])
})
afterAll(() => workspace.close())

describe('collaboration_penetration', () => {
  it('counts voluntary invitations across departments that were sent', async () => {
    expect(await verdicts(workspace.db, 'collaboration_penetration', 'request')).toEqual({
      Q1: 'hit',
      Q2: 'hit',
      Q3: 'hit',
      Q4: 'hit',
      Q5: 'miss',
      Q6: 'miss',
      Q9: 'miss',
    })
  })
  it('belongs to the rater’s department, rolled up from counts', async () => {
    const answer = await answerMetric(workspace.db, 'collaboration_penetration', {}, 'zh-CN')
    expect([answer.numerator, answer.denominator, answer.title]).toEqual([4, 7, '协作穿透度'])
    expect(answer.byDepartment.map(({ path, numerator, denominator }) => [path, numerator, denominator])).toEqual([
      ['公司', 4, 7],
      ['公司/研发中心', 3, 4],
      ['公司/研发中心/平台组', 3, 4],
      ['公司/销售中心', 1, 3],
    ])
    expect(await counts(workspace, 'collaboration_penetration', { department: 'D2' })).toEqual([3, 4])
  })
  it('has no value without invitations', async () =>
    expect(await counts(workspace, 'collaboration_penetration', { cycle: '2025Q4' })).toEqual([0, 0]))
})

describe('feedback_on_time_48h', () => {
  it('takes the limit itself as on time and leaves aside what is not due', async () => {
    expect(await verdicts(workspace.db, 'feedback_on_time_48h', 'request')).toEqual({
      Q1: 'hit',
      Q2: 'hit',
      Q3: 'miss',
      Q4: 'hit',
      Q5: 'miss',
      Q6: 'miss',
      Q7: 'hit',
      Q8: 'hit',
      Q9: 'not counted',
      Q11: 'not counted',
    })
    expect(beside(await answerMetric(workspace.db, 'feedback_on_time_48h', {}, 'en'))).toEqual({
      median_hours: 24,
      still_open: 1,
      out_of_order: 1,
    })
  })
})

describe('feedback_closed_72h', () => {
  it('takes an answer or a closing within the limit, from sources that record answers', async () => {
    expect(await verdicts(workspace.db, 'feedback_closed_72h', 'feedback')).toEqual({
      F1: 'hit',
      F2: 'miss',
      F3: 'hit',
      F4: 'miss',
      F5: 'not counted',
      F6: 'not counted',
      F7: 'not counted',
    })
    expect(beside(await answerMetric(workspace.db, 'feedback_closed_72h', {}, 'en'))).toEqual({
      median_hours: 72,
      not_recorded: 1,
      out_of_order: 1,
    })
  })
  it('has no value where nothing was given', async () =>
    expect(await counts(workspace, 'feedback_closed_72h', { month: '2026-01' })).toEqual([0, 0]))
})

describe('department matrix', () => {
  it('rolls both sides up to the deepest level a wall can show', async () => {
    const matrix = await departmentMatrix(workspace.db, {}, true)
    expect(matrix.departments.map((department) => department.name)).toEqual(['平台组', '测试组', '销售中心'])
    expect(matrix.cells.map(({ rater, ratee, invited, submitted }) => [rater, ratee, invited, submitted])).toEqual([
      ['D21', 'D3', 4, 3],
      ['D3', 'D21', 2, 1],
      ['D3', 'D22', 1, 0],
    ])
    expect(matrix.reciprocity).toBe(1)
    // submitted ties: P1→P7, P2→P7, P3→P8, P7→P1, P4→P9 outside, P1→P2 inside: (5 − 1) / 6
    expect(matrix.eiIndex).toBeCloseTo(4 / 6, 12)
  })
  it('goes one level down inside a chosen department', async () => {
    const { cells } = await departmentMatrix(workspace.db, { department: 'D2' }, true)
    expect(cells.map(({ rater, ratee, invited }) => [rater, ratee, invited])).toEqual([['D21', 'D3', 4]])
  })
  it('withholds a cell of few raters, and another so that the row’s total does not give it away', async () => {
    const { db } = workspace
    await db.run(`update setting set value = '4' where key = 'privacy.small_group'`)
    const { cells } = await departmentMatrix(db, {}, true)
    expect(cells.map((cell) => [cell.rater, cell.withheld, cell.invited])).toEqual([
      ['D21', false, 4],
      ['D3', true, 0],
      ['D3', true, 0],
    ])
    await showSmallGroups(db)
  })
  it('is empty without invitations', async () => {
    expect(await departmentMatrix(workspace.db, { cycle: '2025Q4' }, true)).toEqual({
      departments: [],
      cells: [],
      eiIndex: null,
      reciprocity: null,
    })
  })
})

describe('E–I index (Krackhardt & Stern 1988)', () => {
  it.each([
    [10, 0, 1],
    [0, 10, -1],
    [5, 5, 0],
    [3, 9, -0.5],
  ])('%i external, %i internal', (external, internal, index) => expect(eiIndex(external, internal)).toBe(index))
  it('has no value without ties', () => expect(eiIndex(0, 0)).toBeNull())
})

describe('reciprocity', () => {
  const cell = (rater: string, ratee: string, submitted: number) => ({ rater, ratee, submitted })
  it('counts pairs of departments, not cells', () => {
    // A–B both ways, A–C one way, C–B invited but unanswered, A–A is no pair
    expect(reciprocity([cell('A', 'B', 2), cell('B', 'A', 1), cell('A', 'C', 5), cell('C', 'B', 0), cell('A', 'A', 3)])).toBe(0.5)
  })
  it('has no value without feedback', () => expect(reciprocity([cell('A', 'B', 0)])).toBeNull())
})
