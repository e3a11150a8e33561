// Sheets in which one person, or one record, stands in more rows than a sheet of the kind has for it.
import type { Column } from './columns'
import { isWhole, type KindMatch } from './match'
import { distinctShare } from './value-shape'

/** Of the rows with one row a person; a person written twice by mistake is no more. */
const SINGLE = 0.85
const FEW = 3

/** Many who should have one row have several, and no column says why: the rows are of something else. */
export function isOneOfMany({ spec, fields }: KindMatch, columns: Column[]): boolean {
  const { onePer } = spec
  if (!onePer || fields.some(({ field }) => onePer.unless.includes(field))) return false
  const key = onePer.fields.map((name) => fields.find(({ field }) => field === name)).find((found) => found !== undefined)
  const values = columns.find(({ column }) => column === key?.column)?.values ?? []
  // A row that stands twice as it is says nothing.
  const rows = new Map(values.map((text, row) => [columns.map((one) => one.values[row] ?? '').join('\t'), text?.trim()]))
  const keys = [...rows.values()].filter((text) => text)
  const single = new Set(keys).size
  return single < SINGLE * keys.length && keys.length - single > FEW
}

/** Figures of one subject or person and time stand in several rows: they are of something the sheet says elsewhere, often of its people or its indicators. */
export function saysSubjectTwice({ spec, fields, valueColumns }: KindMatch, columns: Column[]): boolean {
  if (spec.kind !== 'metric_value' && spec.kind !== 'reported_value') return false
  const figures = [...valueColumns, ...fields.filter(({ field }) => field === 'value' || field === 'base')].map(({ column }) => column)
  // Where the columns name the indicator, what a row calls it is not read.
  const isNamedAbove = valueColumns.length > 0 && valueColumns.every(({ indicator }) => indicator)
  const named = fields
    .filter(({ field, column }) => !figures.includes(column) && !besideFigures.has(field) && !(isNamedAbove && field === 'indicator_name'))
    .map(({ column }) => carriedDown(columns.find((one) => one.column === column)?.values ?? []))
  const of = (row: number) => named.map((values) => values[row]?.trim() ?? '').join('\t')
  const filled = (columns[0]?.values ?? [])
    .map((_, row) => row)
    .filter((row) => columns.some(({ column, values }) => figures.includes(column) && values[row]?.trim()))
  // A row that stands twice as it is says nothing.
  const rows = new Map(filled.map((row) => [columns.map((one) => one.values[row] ?? '').join('\t'), of(row)]))
  const single = new Set(rows.values()).size
  return single < SINGLE * rows.size && rows.size - single > FEW
}

/** Say nothing of what a figure is of. */
const besideFigures = new Set(['note', 'status', 'self_score', 'score_max', 'reported_at'])

/** Below a merged cell stands what it says. */
function carriedDown(values: Column['values']): Column['values'] {
  let last: string | null = null
  return values.map((text) => {
    last = text?.trim() ? text : last
    return last
  })
}

/** A row each time a record was changed, beside the number of the change: one record counts once. */
export function areRevisions({ fields, spec }: KindMatch, columns: Column[]): boolean {
  const number = fields.find(({ field }) => field === spec.needed[0] && spec.fields[field] === 'id')
  const values = columns.find(({ column }) => column === number?.column)?.values ?? []
  return (
    values.length > 1 &&
    distinctShare(values) < 1 &&
    columns.some(
      ({ header, values: own }) => /^(?:rev|revision)(?: ?(?:no|number|#))?$/i.test(header) && own.some((text) => /\d/.test(text ?? '')),
    )
  )
}

/** Where another kind lacks nothing, the sheet is that one's. */
export function withoutOneOfMany(matches: KindMatch[], columns: Column[]): KindMatch[] {
  const others = matches.filter((match) => !isOneOfMany(match, columns))
  return others.some((match) => isWhole(match) && !match.spec.last) ? others : matches
}
