import type { FieldMapping, MappingQuestion } from '../sources/mapping/types'

export type GuessReason = FieldMapping['reason'] | 'values'

/** Words about how a sheet was understood and what is still to be said. `{field}`, `{headers}`, `{list}`, `{n}` are filled in. */
export interface MappingWords {
  /** Why a column is taken for a field. */
  guess: Record<GuessReason, string>
  /** Why a sheet is taken for what it is. */
  sheet: Record<'fields' | 'tells' | 'months' | 'indicators' | 'missing' | 'margin' | 'given', string>
  question: Record<MappingQuestion['code'], string>
  /** What is known of a column's values. */
  note: Record<'unit' | 'top' | 'order' | 'scale' | 'words', string>
  missing: string
  unread: string
  anyOf: string
  joint: string
}
