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

/** Figures of one subject and time stand in several rows: they are of something the series does not say, often of its people. */
export function saysSubjectTwice({ spec, fields, valueColumns }: KindMatch, columns: Column[]): boolean {
  if (spec.kind !== 'metric_value') return false
  const said = new Set(
    [...valueColumns, ...fields.filter(({ field }) => field === 'value' || field === 'base')].map(({ column }) => column),
  )
  const named = fields
    .filter(({ column }) => !said.has(column))
    .map(({ column }) => columns.find((one) => one.column === column)?.values ?? [])
  const of = (row: number) => named.map((values) => values[row]?.trim() ?? '').join('\t')
  // A row that stands twice as it is says nothing.
  const rows = new Map((columns[0]?.values ?? []).map((_, row) => [columns.map((one) => one.values[row] ?? '').join('\t'), of(row)]))
  const single = new Set(rows.values()).size
  return single < SINGLE * rows.size && rows.size - single > FEW
}

/** A row each time a record was changed, beside the number of the change: one record counts once. */
export function areRevisions({ fields, spec }: KindMatch, columns: Column[]): boolean {
  const number = fields.find(({ field }) => field === spec.needed[0] && spec.fields[field] === 'id')
  const values = columns.find(({ column }) => column === number?.column)?.values ?? []
  return (
    values.length > 1 && distinctShare(values) < 1 && columns.some(({ header }) => /^(?:rev|revision)(?: ?(?:no|number|#))?$/i.test(header))
  )
}

/** Where another kind lacks nothing, the sheet is that one's. */
export function withoutOneOfMany(matches: KindMatch[], columns: Column[]): KindMatch[] {
  const others = matches.filter((match) => !isOneOfMany(match, columns))
  return others.some((match) => isWhole(match) && !match.spec.last) ? others : matches
}
