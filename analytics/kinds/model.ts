// What each kind's statement needs: read from the header of its .sql file, so that statement and typing cannot drift apart.
import actionItem from './action_item/store.sql'
import behaviorTag from './behavior_tag/store.sql'
import employee from './employee/store.sql'
import feedback from './feedback/store.sql'
import goal from './goal/store.sql'
import goalActionNode from './goal_action_node/store.sql'
import learningRecord from './learning_record/store.sql'
import metricDef from './metric_def/store.sql'
import reportedValue from './reported_value/store.sql'
import review from './review/store.sql'
import type { FieldType, ModelSpec, RoleSpec, SheetKind } from './shared/types'
import stageEvent from './stage_event/store.sql'
import workRecord from './work_record/store.sql'

/** Kinds in the order they are loaded: people and dictionary first, everything else hangs on them. */
export const models: ModelSpec[] = [
  parse('employee', employee),
  parse('metric_def', metricDef),
  parse('work_record', workRecord),
  parse('reported_value', reportedValue),
  parse('goal', goal),
  parse('goal_action_node', goalActionNode),
  parse('review', review),
  parse('action_item', actionItem),
  parse('stage_event', stageEvent),
  parse('behavior_tag', behaviorTag),
  parse('learning_record', learningRecord),
  parse('feedback', feedback),
]

export const modelOf = (kind: SheetKind): ModelSpec => models.find((model) => model.kind === kind)!

function parse(kind: SheetKind, sql: string): ModelSpec {
  const lines = (label: string) => [...sql.matchAll(new RegExp(`^-- ${label}: (.+)$`, 'gm'))].map((match) => match[1].trim())
  const fields = Object.fromEntries(
    lines('fields')
      .join(', ')
      .split(', ')
      .map((entry) => entry.split(' ') as [string, FieldType]),
  )
  return {
    kind,
    sql,
    fields,
    roles: lines('person').map(parseRole),
    required: lines('required').flatMap((line) => line.split(', ')),
    main: lines('main').flatMap((line) => line.split(' ')),
  }
}

function parseRole(line: string): RoleSpec {
  const [role, no, name, department, at, need] = line.split(' ')
  return { role, no, name, department: department === '-' ? null : department, at, required: need === 'required' }
}
