// 完成时间 may be when something was done, or when it is to be: where it stands beside what is not done yet, it is the latter.
import type { Kind } from '../../kinds/shared/types'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'

const open =
  /^(?:未(?:办|完成?|开始|落实|处理|关闭)|进行中|办理中|跟进中|推进中|持续(?:跟进|进行)?|待办|待处理|逾期|延期|open|to ?do|in progress|not started|pending|stuck|working on it|overdue)/i
const closed = /^(?:已(?:办结?|完成|落实|关闭|处理)|完成|办结|关闭|done|closed|completed?)$/i
/** Of the filled cells of a column of states, and of what is open. */
const MOSTLY = 0.6

export function dueInstead(spec: Kind, columns: Column[], candidates: Candidate[]): Candidate[] {
  const done = candidates.find(({ field, tier }) => field === 'done_at' && tier < 1)
  const isDueSaid = candidates.some(({ field, column, tier }) => field === 'due_date' && tier < 1 && column !== done?.column)
  if (!done || isDueSaid || !('due_date' in spec.fields)) return candidates
  const values = columns.find(({ column }) => column === done.column)?.values ?? []
  const isDue = columns.some((state) => areStates(state) && isFilledBeside(state, values))
  return isDue
    ? candidates.map((one) =>
        one.column === done.column && one.field === 'done_at' ? { ...one, field: 'due_date', type: spec.fields.due_date } : one,
      )
    : candidates
}

/** Of most that is open; one row alone is a state that somebody forgot to change. */
function isFilledBeside(state: Column, values: Column['values']): boolean {
  const rows = state.values.flatMap((text, row) => (isOpen(text) ? [row] : []))
  const filled = rows.filter((row) => values[row]?.trim())
  return filled.length > 1 && filled.length >= MOSTLY * rows.length
}

const isOpen = (text: string | null): boolean => open.test(toSimplified(text ?? '').trim())

function areStates({ values }: Column): boolean {
  const texts = values.flatMap((text) => (text?.trim() ? [toSimplified(text).trim()] : []))
  return texts.length > 1 && texts.filter((text) => open.test(text) || closed.test(text)).length >= MOSTLY * texts.length
}
