// What is held against a reading whatever the sheet is called: its rows, its notes and its people may say otherwise.
import type { Column } from './columns'
import { type MappingContext, placesOf } from './constants'
import type { KindMatch } from './match'
import { isNever } from './other-kinds'
import { otherTimes } from './other-times'
import { saysSubjectTwice } from './repeated-keys'
import { notFinalYet } from './said-in-notes'
import { setAside } from './set-aside'
import type { MappingQuestion } from './types'
import { unreadRatings } from './unread-ratings'
import { whoseRows } from './whose-rows'

export const unknownKind: MappingQuestion = { code: 'unknown_kind', columns: [], headers: [] }

/** The questions that come of it; each keeps the whole sheet waiting. */
export const checksOf = (
  match: KindMatch,
  columns: Column[],
  sampleRows: (string | null)[][],
  context: MappingContext,
): MappingQuestion[] => [
  ...whoseRows(match, columns, context.knownPeople),
  ...notFinalYet(match, columns, sampleRows, placesOf(context)),
  ...otherTimes(match, columns),
  ...unreadRatings(match, columns),
  ...setAside(context),
  ...(saysSubjectTwice(match, columns) || isNever(match, columns) ? [unknownKind] : []),
]
