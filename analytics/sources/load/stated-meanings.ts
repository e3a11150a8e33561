// Words that a person gave a meaning: read as if a word that is known, or the points, stood in the cell.
import type { Kind } from '../../kinds/shared/types'
import { isPoints, meaningsOf, type WordList } from '../../vocabulary/meanings'
import { scoreFields } from '../mapping/score-scale'
import { isMeaning } from '../mapping/stated-readings'
import type { ColumnReading, StatedMeaning } from '../mapping/types'
import { quote } from './types'

/** What the words of a field can be given: a meaning of a list, points, or nothing. */
export function wordListOf({ fields, coded }: Pick<Kind, 'fields' | 'coded'>, field: string): WordList | 'points' | null {
  const list = coded?.[field]
  if (list !== undefined) return list === 'agreement' ? null : list
  if (fields[field] === 'boolean') return 'boolean'
  return scoreFields.includes(field) && 'score_max' in fields ? 'points' : null
}

export const meaningsIn = (readings: ColumnReading[], column: number): StatedMeaning[] =>
  readings.filter(isMeaning).filter((said) => said.column === column)

/** A text of a cell, with the meaning of its word in its place. */
export function meant(text: string, model: Kind, field: string, said: StatedMeaning[]): string {
  const list = wordListOf(model, field)
  const words = said.flatMap(({ word, means }) => {
    const known = knownFor(list, word, means)
    return known === null ? [] : [`when plain_text(${quote(word)}) then ${quote(known)}`]
  })
  return words.length ? `case plain_text(${text}) ${words.join(' ')} else ${text} end` : text
}

/** A rating keeps its word behind its points, for whoever reads it. */
function knownFor(list: WordList | 'points' | null, word: string, means: string): string | null {
  if (list === 'points') return isPoints(means) ? `${means} (${word})` : null
  return list === null ? null : (meaningsOf(list)[means] ?? null)
}
