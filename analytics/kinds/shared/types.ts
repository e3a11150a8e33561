/** What a sheet is about; names follow the canonical table it feeds most. */
export type SheetKind =
  | 'employee'
  | 'metric_def'
  | 'reported_value'
  | 'work_record'
  | 'goal'
  | 'goal_action_node'
  | 'review'
  | 'action_item'
  | 'stage_event'
  | 'behavior_tag'
  | 'learning_record'
  | 'feedback'

/** How the texts of a field are to be read. `month` is a calendar month, `ratio` a share 0–1, `hours` a duration. */
export type FieldType = 'id' | 'text' | 'name' | 'department' | 'date' | 'instant' | 'month' | 'number' | 'ratio' | 'hours' | 'boolean'

/** A person named in a row, by the fields that hold number, name, department and the date that decides. */
export interface RoleSpec {
  role: string
  no: string
  name: string
  department: string | null
  at: string
  required: boolean
}

export interface ModelSpec {
  kind: SheetKind
  sql: string
  fields: Record<string, FieldType>
  roles: RoleSpec[]
  /** Fields without which a row cannot be stored. */
  required: string[]
  /** The row's main value, first mapped one wins: the cell its address names. */
  main: string[]
}
