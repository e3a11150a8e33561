// The kinds of sheet Plumbline knows. What is known of one stands in its folder.
import { actionItem } from './action_item/kind'
import { behaviorTag } from './behavior_tag/kind'
import { employee } from './employee/kind'
import { feedback } from './feedback/kind'
import { goal } from './goal/kind'
import { goalActionNode } from './goal_action_node/kind'
import { learningRecord } from './learning_record/kind'
import { metricDef } from './metric_def/kind'
import { reportedValue } from './reported_value/kind'
import { review } from './review/kind'
import { fieldNames } from './shared/field-names'
import type { Kind, SheetKind } from './shared/types'
import { stageEvent } from './stage_event/kind'
import { workRecord } from './work_record/kind'

/** In the order in which they are tried on a sheet and loaded; those that decide what other rows mean are loaded first. */
export const kinds: Kind[] = [
  employee,
  metricDef,
  reportedValue,
  workRecord,
  goal,
  goalActionNode,
  review,
  actionItem,
  stageEvent,
  behaviorTag,
  learningRecord,
  feedback,
]

const byId = new Map(kinds.map((kind) => [kind.kind, kind]))
const ownNames = Object.assign({}, ...kinds.map((kind) => kind.fieldNames)) as typeof fieldNames

/** @throws Error for a kind that is not in the list */
export function kindOf(id: SheetKind): Kind {
  const kind = byId.get(id)
  if (!kind) throw new Error(`no kind ${id}`)
  return kind
}

type Language = keyof Kind['name']

/** What a sheet is about, for people. */
export const kindName = (id: SheetKind, language: Language): string => kindOf(id).name[language]

/** What a column may hold, for people. */
export function fieldName(field: string, language: Language): string {
  const name = ownNames[field] ?? fieldNames[field]
  return name ? name[language === 'en' ? 1 : 0] : field.replace(/_/g, ' ')
}
