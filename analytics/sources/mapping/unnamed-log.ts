// Who did something on a day, and figures under names nobody knows: which of them is the amount is asked.
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { MappingQuestion } from './types'
import { unclaimedNumbers } from './value-columns'
import { whichOf } from './which-column'

/** A log of work that lacks nothing but what was done or how much. */
export function unnamedLog(all: KindMatch[], columns: Column[]): { match: KindMatch; question: MappingQuestion } | undefined {
  const match = all.find(({ spec, missing }) => spec.kind === 'work_record' && missing.length === 1 && missing[0].includes('quantity'))
  if (!match || match.blocking.some(({ code }) => code !== 'required_field_missing')) return undefined
  if (!match.fields.some(({ field }) => match.spec.happened.includes(field))) return undefined
  const open = unclaimedNumbers(columns, new Set(match.fields.map(({ column }) => column)))
  return open.length > 0 ? { match, question: whichOf('quantity', open) } : undefined
}
