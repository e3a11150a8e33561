// What a title or a note of a sheet says of its figures: 注：Q1等级为校准会前初评.
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { MappingQuestion } from './types'
import { whichOf } from './which-column'

const notFinal =
  /校准会?之?前|未(?:经)?校准|尚未校准|待校准|为?初[评步](?:等级|结果|评级)?(?!.*终)|拟定等级|暂定|(?:before|prior to|pre)[\s-]*(?:the )?calibration|not (?:yet )?calibrated|uncalibrated|provisional|preliminary/i

/** `places`: titles and names. Ratings that the sheet calls no final ones are asked about: those of the latest cycle, where it has several. */
export function notFinalYet(
  { spec, fields, valueColumns }: KindMatch,
  columns: Column[],
  rows: (string | null)[][],
  places: string[],
): MappingQuestion[] {
  if (spec.kind !== 'final_rating') return []
  // A column that calls itself so is the one that is meant, and is not read.
  if (columns.some(({ header }) => notFinal.test(toSimplified(header)))) return []
  if (![...places, ...rows.flatMap(noteOf)].some((text) => notFinal.test(toSimplified(text)))) return []
  const at = valueColumns.at(-1)?.column ?? fields.find(({ field }) => field === 'rating')?.column
  const open = columns.filter(
    ({ column, header }) => column === at && !/最终|终评|校准后|final|after calibration/i.test(toSimplified(header)),
  )
  return open.length > 0 ? [{ ...whichOf('rating', open), code: 'not_final' }] : []
}

/** The only filled cell of a row. */
function noteOf(cells: (string | null)[]): string[] {
  const filled = cells.flatMap((text) => text?.trim() || [])
  return filled.length === 1 ? filled : []
}
