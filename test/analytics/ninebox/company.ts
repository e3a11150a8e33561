// A workspace with only the nine-box views, and rows put straight into the canonical tables.
import departmentTree from '../../../analytics/metric/department_tree.sql'
import { nineBoxViews } from '../../../analytics/ninebox/views'
import { sessionViews } from '../../../analytics/session/views'
import { openWorkspace } from '../../../analytics/workspace/open'
import type { Database, Value } from '../../../analytics/workspace/query'
import { copyOf } from '../../support/open-workspace'

export const clock = (): Date => new Date('2026-04-08T02:00:00Z')

async function install(db: Database): Promise<void> {
  await db.run(`create or replace view department_tree as ${departmentTree}`)
  for (const { name, sql } of [...sessionViews, ...nineBoxViews]) await db.run(`create or replace view ${name} as ${sql}`)
}

export async function nineBoxWorkspace(): Promise<Database> {
  const { db } = await copyOf('nine boxes', (path) => openWorkspace(path, { create: { company: '', cycle: '' }, install, now: clock }))
  await put(db, 'review_cycle', {
    cycle_id: '2026Q1',
    name: '2026 Q1',
    start_date: '2026-01-01',
    end_date: '2026-03-31',
    previous_cycle_id: '2025Q4',
  })
  return db
}

export async function put(db: Database, table: string, ...rows: Record<string, Value>[]): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row)
    await db.run(`insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `$${column}`).join(', ')})`, row)
  }
}

export async function person(db: Database, id: string, more: Record<string, Value> = {}): Promise<void> {
  const { name = `姓名${id}`, department_id = 'D1', job_family = '运营', job_level = 'P5', manager_id = null, ...rest } = more
  await put(db, 'employee', { employee_id: id, employee_no: `N${id}`, name, name_key: String(name), hire_date: '2020-01-01', ...rest })
  await put(db, 'employment_assignment', {
    employee_id: id,
    valid_from: '2020-01-01',
    valid_to: '9999-12-31',
    department_id,
    job_family,
    job_level,
    manager_id,
  })
}

export async function goal(db: Database, owner: string, more: Record<string, Value>): Promise<void> {
  await put(db, 'goal', {
    goal_no: `G-${owner}-${Math.abs(JSON.stringify(more).length)}`,
    cycle_id: '2026Q1',
    title: '目标',
    owner_id: owner,
    ...more,
  })
}

export async function review(
  db: Database,
  reviewee: string,
  type: string,
  score: number,
  max = 100,
  more: Record<string, Value> = {},
): Promise<void> {
  await put(db, 'review', {
    cycle_id: '2026Q1',
    reviewee_id: reviewee,
    type,
    score,
    score_max: max,
    submitted_at: '2026-03-20T02:00:00Z',
    ...more,
  })
}

/** A performance score of exactly `points` through a single manager review. */
export const rated = (db: Database, id: string, points: number): Promise<void> => review(db, id, 'MANAGER', points)

export async function tagged(db: Database, id: string, points: number, polarity: string | null = null): Promise<void> {
  await put(db, 'behavior_tag', { employee_id: id, cycle_id: '2026Q1', tag: '主动', polarity, points })
}

export const setting = (db: Database, key: string, value: string): Promise<void> =>
  db.run('update setting set value = $value where key = $key', { key, value })
