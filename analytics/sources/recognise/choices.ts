// What a person said of sheets before they are imported: what one of them is, or that it stays out.
import { knownPath } from '../../../importers/source/names'
import type { KeptAnswer, RememberedAnswer } from '../mapping/types'

export interface SheetChoice {
  /** Where people know the file to lie. */
  file: string
  /** Index of the sheet in its file. */
  sheet: number
  leaveOut: boolean
  answer: KeptAnswer | null
  /** The part of the answer that serves every sheet of its template; null where nothing names its columns. */
  remembered: RememberedAnswer | null
}

/** Of one file, by the path it is read from. */
export const choicesFor = (choices: readonly SheetChoice[] = [], path: string): SheetChoice[] =>
  choices.filter(({ file }) => file === knownPath(path))

/** Asked once, answered for all sheets of the template; what was said last goes first. */
export const answersOf = (choices: readonly SheetChoice[] = []): RememberedAnswer[] =>
  choices.flatMap(({ remembered }) => remembered ?? []).reverse()
