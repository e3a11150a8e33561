// What the first rows of a column leave open about how it is read: asked once it is imported, said before that.
import { kindOf } from '../../kinds/kinds'
import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import { isMissing } from '../../vocabulary/missing-marks'
import { decideDayOrder } from '../load/day-order'
import { figuresOnly } from '../load/reading'
import { scoreFields } from '../mapping/score-scale'
import type { FieldMapping, SheetMapping } from '../mapping/types'

export type OpenReading = { code: 'order' | 'scale' } | { code: 'words'; words: string[] }

const WORDS = 3
const LONGEST = 20
const figures = new RegExp(figuresOnly)

/** `values`: the cells of the first rows. */
export function openReadings(column: number, mapping: SheetMapping, values: (string | null)[]): OpenReading[] {
  const texts = values.flatMap((text) => (text === null || isMissing(text) ? [] : [text.trim()]))
  const said = mapping.readings?.some((own) => own.column === column) ?? false
  if (texts.length === 0 || said) return []
  return mapping.fields.filter((field) => field.column === column).flatMap((field) => ofField(field, mapping, texts))
}

function ofField({ field }: FieldMapping, { kind, fields, constants }: SheetMapping, texts: string[]): OpenReading[] {
  const { fields: types, coded = {} } = kindOf(kind)
  const type = types[field]
  if ((type === 'date' || type === 'instant') && dayOrderOpen(texts)) return [{ code: 'order' }]
  const hasTop = constants.score_max !== undefined || fields.some((other) => other.field === 'score_max')
  if (scoreFields.includes(field) && !hasTop && texts.every(isFigure)) return [{ code: 'scale' }]
  const list = coded[field]
  if (list === undefined) return []
  const codeOf = reader(codedWords[list])
  const unknown = new Set(texts.filter((text) => text.length <= LONGEST && codeOf(text) === undefined))
  return unknown.size > 0 ? [{ code: 'words', words: [...unknown].slice(0, WORDS) }] : []
}

const isFigure = (text: string): boolean => /^\d{1,3}(?:\.\d+)?$/.test(text)

/** As the database counts it over the whole column. */
function dayOrderOpen(texts: string[]): boolean {
  const dates = texts.flatMap((text) => {
    const found = figures.exec(text)
    return found ? [found.slice(1, 4).map(Number)] : []
  })
  if (dates.length === 0) return false
  const count = (is: (date: number[]) => boolean) => dates.filter(is).length
  return (
    decideDayOrder({
      figures: dates.length,
      firstOver12: count(([first]) => first > 12),
      secondOver12: count(([, second]) => second > 12),
      longYearLast: count(([, , third]) => third > 1000),
      firstLikeYear: count(([first, , third]) => ((first >= 15 && first <= 45) || (first >= 70 && first <= 99)) && third <= 31),
      firstParts: new Set(dates.map(([first]) => first)).size,
      dotted: texts.filter((text) => /^\s*\d{1,2}\.\d{1,2}\.\d{4}/.test(text)).length,
    }) === 'ask'
  )
}
