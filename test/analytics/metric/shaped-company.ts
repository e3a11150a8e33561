// Rows for every shape of figure, in the small company: few enough to work out by hand.
import type { Workspace } from '../../../analytics/workspace/open'
import type { Database } from '../../../analytics/workspace/query'
import { insert, smallCompany, teamOf } from './company'

/** Days from the end of the work to its entry, by person; P1 has one more that was entered before its end. */
export const lags = { P1: 1, P2: 2, P3: 3, P4: 4, P5: 5, P6: 20, P7: 0.5, P8: 0.5, P9: 1, P10: 1, P11: 12, P12: 6 }

/** Answered of 20 invitations a month. */
export const answered: Record<string, number> = {
  '2025-07': 12,
  '2025-08': 14,
  '2025-09': 13,
  '2025-10': 15,
  '2025-11': 12,
  '2025-12': 16,
  '2026-01': 14,
  '2026-02': 10,
  '2026-03': 4,
}

export async function shapedCompany(): Promise<Workspace> {
  const workspace = await smallCompany()
  for (const fill of [cycles, records, duty, feedback, invitations, goals, ratings]) await fill(workspace.db)
  return workspace
}

const cycleOf = (month: string) => `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`

const cycles = (db: Database) =>
  insert(
    db,
    'review_cycle',
    [
      ['2025Q3', '2025-07-01', '2025-09-30'],
      ['2025Q4', '2025-10-01', '2025-12-31'],
      ['2026Q1', '2026-01-01', '2026-03-31'],
      ['2026Q2', '2026-04-01', '2026-06-30'],
    ].map(([cycle_id, start_date, end_date]) => ({ cycle_id, name: cycle_id, start_date, end_date })),
  )

const records = (db: Database) =>
  insert(
    db,
    'work_record',
    [...Object.entries(lags), ['P1', -1] as const].map(([employee_id, days], at) => ({
      record_no: `R${at}`,
      source_system: 'MES',
      employee_id,
      department_id: teamOf(employee_id),
      role_family: employee_id === 'P6' ? '研发' : null,
      cycle_id: '2026Q1',
      month: at < 6 ? '2026-01-01' : '2026-02-01',
      at_end: '2026-02-10T00:00:00Z',
      recorded_at: new Date(Date.parse('2026-02-10T00:00:00Z') + days * 86_400_000).toISOString(),
      _sheet_id: 2,
      _row: at + 1,
    })),
  )

/** P1–P6 all the time, P7 from February on, P8 for the first 14 days of the year. */
const duty = (db: Database) =>
  insert(
    db,
    'employment_assignment',
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
      employee_id: `P${n}`,
      department_id: teamOf(`P${n}`),
      job_family: '运营',
      valid_from: n === 7 ? '2026-02-01' : '2020-01-01',
      valid_to: n === 8 ? '2026-01-15' : '9999-12-31',
      _sheet_id: 1,
      _row: n,
    })),
  )

const feedback = (db: Database) =>
  insert(
    db,
    'feedback',
    [
      ...['01', '01', '01', '02', '02'].map((month) => ['P1', month]),
      ['P2', '02'],
      ...['03', '03', '03'].map((month) => ['P7', month]),
      [null, '03'],
      ['P3', '04'],
    ].map(([giver_id, month], at) => ({
      feedback_no: `F${at}`,
      giver_id,
      receiver_id: 'P9',
      giver_department_id: giver_id && teamOf(giver_id),
      cycle_id: cycleOf(`2026-${month}`),
      month: `2026-${month}-01`,
      given_at: `2026-${month}-05T00:00:00Z`,
      _sheet_id: 1,
      _row: at + 20,
    })),
  )

const invitations = (db: Database) =>
  insert(
    db,
    'review_request',
    Object.entries(answered).flatMap(([month, hits]) =>
      Array.from({ length: 20 }, (_, at) => ({
        request_no: `Q${month}-${at}`,
        cycle_id: cycleOf(month),
        reviewer_id: `P${(at % 6) + 1}`,
        reviewee_id: 'P9',
        reviewer_department_id: 'D21',
        reviewee_department_id: 'D3',
        is_cross_department: true,
        voluntary: true,
        month: `${month}-01`,
        sent_at: `${month}-05T00:00:00Z`,
        submitted_at: at < hits ? `${month}-06T00:00:00Z` : null,
        _sheet_id: 1,
        _row: at + 40,
      })),
    ),
  )

const goals = (db: Database) =>
  insert(
    db,
    'goal',
    [
      { goal_no: 'G1', level: '公司', department_id: 'D1', parent_goal_no: null },
      { goal_no: 'G2', level: ' Company ', department_id: 'D1', parent_goal_no: null },
      { goal_no: 'G3', level: '公司', department_id: 'D3', parent_goal_no: null },
      { goal_no: 'G4', level: '公司', department_id: 'D3', parent_goal_no: 'G1' },
      { goal_no: 'G5', level: '部门', department_id: 'D3', parent_goal_no: 'G1' },
      { goal_no: 'G6', level: null, department_id: 'D3', parent_goal_no: null },
    ].map((goal, at) => ({ ...goal, title: goal.goal_no, cycle_id: '2026Q1', due_date: '2026-03-31', _sheet_id: 3, _row: at + 1 })),
  )

/** By their managers, P1 by a colleague too. */
const ratings = (db: Database) =>
  insert(
    db,
    'review',
    [
      ['P1', 'MANAGER', 60],
      ['P2', 'MANAGER', 70],
      ['P3', 'MANAGER', 80],
      ['P4', 'MANAGER', 90],
      ['P5', 'MANAGER', 100],
      ['P6', 'MANAGER', 50],
      ['P1', 'CROSS_DEPT', 90],
    ].map(([reviewee_id, type, score], at) => ({
      request_no: `V${at}`,
      cycle_id: '2026Q1',
      reviewee_id,
      type,
      score,
      score_max: 100,
      _sheet_id: 1,
      _row: at + 80,
    })),
  )
