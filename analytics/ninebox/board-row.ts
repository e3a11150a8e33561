// One row of `board_people.sql` and of `ninebox_setting.sql`, as the database answers them, and how both are asked for.
import { sliced, sliceSql } from '../metric/slice'
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import boardNames from './board_names.sql'
import boardPeople from './board_people.sql'
import { boardDimensions } from './dimensions'
import type { Box, PotentialSource } from './types'

export interface BoardRow {
  employee_id: string
  employee_no: string
  name: string
  department_id: string | null
  level: string | null
  manager_id: string | null
  peer_group: string
  automated: number | null
  manager: number | null
  cross_department: number | null
  performance: number | null
  performance_reweighted: boolean
  performance_error: number | null
  performance_inputs: number
  behaviour: number | null
  learning: number | null
  collaboration: number | null
  /** None where the axis is what files rate. */
  potential: number | null
  /** What files say, 0 low to 2 high; null for none, and for different ones. */
  rated_band: 0 | 1 | 2 | null
  potential_band: 0 | 1 | 2 | null
  potential_source: PotentialSource
  potential_reweighted: boolean
  potential_inputs: number
  behaviour_points: number | null
  learning_points: number | null
  collaboration_points: number | null
  behaviour_error: number | null
  learning_error: number | null
  collaboration_error: number | null
  box: Box | null
  /** Where the decisions put the person; null while nobody moved them. */
  decided_box: Box | null
  evidence: number
  /** Whether the person carries what everybody of the peer group has in common; with others that is null. */
  first_of_group: boolean
  peer_behaviour: number[] | null
  peer_learning: number[] | null
  peer_collaboration: number[] | null
  /** Null where the group has no such border. */
  performance_low_cut: number | null
  performance_high_cut: number | null
  potential_low_cut: number | null
  potential_high_cut: number | null
}

export interface NineBoxSetting {
  automated_weight: number
  manager_weight: number
  cross_department_weight: number
  behaviour_weight: number
  learning_weight: number
  collaboration_weight: number
  potential_source: PotentialSource
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

/** Everybody of the slice who is calibrated in its cycle, by employee id. */
export function readPeople(db: Database, cycle: string, slice: Slice, employee: string | null = null): Promise<BoardRow[]> {
  const { where, parameters } = sliceSql({ ...slice, cycle }, boardDimensions)
  return db.all<BoardRow>(sliced(boardPeople, where), { ...parameters, cycle, employee })
}

/** Names that many rows share: of departments and of managers, by id; and the department above each. */
export interface SharedNames {
  departments: ReadonlyMap<string, string>
  above: ReadonlyMap<string, string>
  managers: ReadonlyMap<string, string>
}

export async function readNames(db: Database, cycle: string): Promise<SharedNames> {
  const rows = await db.all<{ of: 'department' | 'manager'; id: string; name: string; parent: string | null }>(boardNames, { cycle })
  const named = (of: string) => new Map(rows.filter((row) => row.of === of).map(({ id, name }) => [id, name]))
  const above = new Map(rows.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent] as const])))
  return { departments: named('department'), managers: named('manager'), above }
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
