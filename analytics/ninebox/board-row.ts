// One row of `board_people.sql` and of `ninebox_setting.sql`, as the database answers them, and how both are asked for.
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import boardPeople from './board_people.sql'
import type { Box } from './types'

export interface BoardRow {
  employee_id: string
  employee_no: string
  name: string
  hire_date: string | null
  department_id: string | null
  department: string | null
  role_family: string | null
  level: string | null
  manager_id: string | null
  manager_name: string | null
  peer_group: string
  automated: number | null
  manager: number | null
  cross_department: number | null
  performance: number | null
  performance_reweighted: boolean
  automated_used: number | null
  manager_used: number | null
  cross_department_used: number | null
  performance_error: number | null
  performance_inputs: number
  performance_low_cut: number | null
  performance_high_cut: number | null
  behaviour: number | null
  learning: number | null
  collaboration: number | null
  potential: number | null
  potential_reweighted: boolean
  potential_inputs: number
  behaviour_points: number | null
  learning_points: number | null
  collaboration_points: number | null
  behaviour_error: number | null
  learning_error: number | null
  collaboration_error: number | null
  potential_low_cut: number | null
  potential_high_cut: number | null
  box: Box | null
  /** Where the decisions put the person; null while nobody moved them. */
  decided_box: Box | null
  evidence: number
  peer_points: Record<'behaviour' | 'learning' | 'collaboration', number[] | null> | null
}

export interface NineBoxSetting {
  automated_weight: number
  manager_weight: number
  cross_department_weight: number
  behaviour_weight: number
  learning_weight: number
  collaboration_weight: number
  cuts_mode: 'absolute' | 'percentile'
  percentile_low: number
  percentile_high: number
  absolute_low: number
  absolute_high: number
  borderline_points: number
  bootstrap_draws: number
  guideline_high: number
  guideline_middle: number
  guideline_low: number
}

/** Everybody of the slice who is calibrated in its cycle, by employee id. Month and source do not cut a board. */
export function readPeople(db: Database, cycle: string, slice: Slice, employee: string | null = null): Promise<BoardRow[]> {
  return db.all<BoardRow>(boardPeople, {
    cycle,
    department: slice.department ?? null,
    role_family: slice.roleFamily ?? null,
    employee,
  })
}

export async function readSetting(db: Database): Promise<NineBoxSetting> {
  const row = await db.first<NineBoxSetting>('select * from ninebox_setting')
  if (!row) throw new Error('the nine-box settings view is empty')
  return row
}

/** State of the decisions log; a cycle without decisions has no row. */
export async function readSession(db: Database, cycle: string): Promise<{ decisions: number; canUndo: boolean; canRedo: boolean }> {
  const row = await db.first<{ decisions: number; can_undo: boolean; can_redo: boolean }>(
    'select decisions, can_undo, can_redo from decision_summary where cycle_id = $cycle',
    { cycle },
  )
  return { decisions: row?.decisions ?? 0, canUndo: row?.can_undo ?? false, canRedo: row?.can_redo ?? false }
}

/** The cycle asked for, else the workspace's current one. */
export async function cycleOf(db: Database, cycle: string | undefined): Promise<string> {
  return cycle ?? (await db.first<{ cycle: string }>(`select setting_text('cycle.current') as cycle`))?.cycle ?? ''
}
