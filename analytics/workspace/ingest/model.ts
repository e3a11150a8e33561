// What each kind's statement needs: read from the header of its .sql file, so that statement and typing cannot drift apart.
import type { FieldType, SheetKind } from '../../../importers/types'
import actionItem from '../model/action_item.sql'
import behaviorTag from '../model/behavior_tag.sql'
import employee from '../model/employee.sql'
import feedback from '../model/feedback.sql'
import goal from '../model/goal.sql'
import goalActionNode from '../model/goal_action_node.sql'
import learningRecord from '../model/learning_record.sql'
import metricDef from '../model/metric_def.sql'
import reportedValue from '../model/reported_value.sql'
import review from '../model/review.sql'
import stageEvent from '../model/stage_event.sql'
import workRecord from '../model/work_record.sql'
import type { ModelSpec, RoleSpec } from './types'

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
