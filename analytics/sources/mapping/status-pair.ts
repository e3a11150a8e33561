// Logs of changes of state: `Status` beside `Status Date` is the step that was entered then, as in Maximo or in a log of an approval.
import type { Kind } from '../../kinds/shared/types'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'

const state = /^(?:new |to )?(?:status|state)$|^(?:新|变更后)?状态$/i
const stateTime = /^(?:status|state)[\s_-]*(?:change[d]?[\s_-]*)?(?:date|time|on|at|timestamp)$|^状态(?:变更|更新|改变)?(?:日期|时间)$/i

export function statusOfEvents(spec: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (spec.kind !== 'stage_event' || named.some(({ field, tier }) => field === 'stage' && tier < 1)) return []
  const called = (name: RegExp) => columns.filter(({ levels }) => name.test(toSimplified(levels.at(-1) ?? '').trim()))
  const [states, times] = [called(state), called(stateTime)]
  if (states.length !== 1 || times.length !== 1) return []
  const { column, header } = states[0]
  const stage: Candidate = {
    field: 'stage',
    column,
    type: 'text',
    confidence: 0.95,
    reason: 'joined_header',
    header,
    tier: -1,
    ambiguous: false,
  }
  const at = times[0]
  return [stage, { ...stage, field: 'entered_at', type: 'instant', column: at.column, header: at.header }]
}
