// What a title or a note of a sheet says of its figures: 注：Q1等级为校准会前初评.
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { MappingQuestion, ValueColumn } from './types'
import { whichOf } from './which-column'

const notFinal =
  /校准会?之?前|未(?:经)?校准|尚未校准|待校准|为?初[评步](?:等级|结果|评级)?(?!.*终)|拟定等级|暂定|(?:before|prior to|pre)[\s-]*(?:the )?calibration|not (?:yet )?calibrated|uncalibrated|provisional|preliminary/i

/** 绩效初评(草稿): what whoever rated may still change. */
const draft = /草稿|草拟|\bdrafts?\b/i

/** `places`: titles and names. Ratings that the sheet calls no final ones are asked about: those of the latest cycle, where it has several. */
export function notFinalYet(
  { spec, fields, valueColumns }: KindMatch,
  columns: Column[],
  rows: (string | null)[][],
  places: string[],
): MappingQuestion[] {
  if (valueColumns.length > 1 && (spec.kind === 'metric_value' || spec.kind === 'reported_value'))
    return forecastIn(valueColumns, places, rows)
  if (spec.kind === 'review' && places.some((text) => draft.test(toSimplified(text).replaceAll('_', ' ')))) {
    const given = fields.filter(({ field }) => ['rating', 'score', 'manager_score'].includes(field))
    return given.length > 0 ? [{ ...whichOf(given[0].field, given), code: 'not_final' }] : []
  }
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

/** 2026年4—6月为预测: which months are none of what came to pass. */
const forecast =
  /[月季][^，。；;]{0,12}(?:预测|预估|预计|滚动|暂估)|(?:预测|预估|暂估|滚动)[^，。；;]{0,8}[月季]|\b(?:forecasts?|projected|estimates?)\b/i

function forecastIn(valueColumns: ValueColumn[], places: string[], rows: (string | null)[][]): MappingQuestion[] {
  const notes = [...places, ...rows.flatMap(noteOf)]
    .flatMap((text) => toSimplified(text).split(/[；;。，,\n]/))
    .filter((text) => forecast.test(text))
  const months = notes.flatMap(monthsIn)
  const isNone = (month: string | undefined) => month !== undefined && !months.includes(Number(month.slice(-2).replace('-', '')))
  if (notes.length === 0 || (months.length > 0 && valueColumns.every(({ month }) => isNone(month)))) return []
  return [{ ...whichOf('value', valueColumns), code: 'forecast_months' }]
}

/** 4—6月, 4月: the months a note speaks of. */
function monthsIn(text: string): number[] {
  return [...text.matchAll(/(\d{1,2})月?\s*(?:[-—–~至到]+\s*(\d{1,2}))?月/g)].flatMap(([, first, last]) => {
    const [from, to] = [Number(first), Number(last ?? first)]
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, nth) => from + nth)
  })
}

/** The only filled cell of a row. */
function noteOf(cells: (string | null)[]): string[] {
  const filled = cells.flatMap((text) => text?.trim() || [])
  return filled.length === 1 ? filled : []
}
