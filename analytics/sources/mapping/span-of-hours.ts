// Records that say how long they took say between which of their times: the hours tell which is the start, and the end where no column is called so.
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'
import { shapeShare } from './value-shape'

const ends: ReadonlySet<string> = new Set(['at_start', 'at_end'])
const MOSTLY = 0.8
const NEARLY_ALL = 0.9
const FEWEST = 5
/** Per hour: minutes, seconds, days. */
const units = [1, 60, 3600, 1 / 24]

/** Start and end by the hours between them, in place of what else was taken for the start; what is called the end stays. */
export function ofHours({ spec, fields, ...match }: KindMatch, columns: Column[]): FieldMapping[] {
  const hours = columns.find(({ column }) => fields.some((one) => one.field === 'hours' && one.column === column))
  if (spec.kind !== 'work_record' || !hours || fields.some(({ field }) => field === 'of_month')) return fields
  const known = fields.find(({ field }) => field === 'at_end')?.column
  const used = usedColumns({ fields: fields.filter(({ field }) => !ends.has(field)), ...match })
  const times = columns
    .filter(({ column, inherited, values }) => !used.has(column) && !inherited && (shapeShare('instant', values) ?? 0) >= MOSTLY)
    .map((column) => ({ column, at: column.values.map(momentOf) }))
  const lengths = hours.values.map((text) => Number.parseFloat(text ?? ''))
  const pairs = times.flatMap((start) =>
    times
      .filter((end) => end !== start && end.column.column === (known ?? end.column.column) && isBetween(lengths, start.at, end.at))
      .map((end) => [start.column, end.column]),
  )
  if (pairs.length !== 1) return fields
  const [[start, end]] = pairs
  return [...fields.filter(({ field }) => !ends.has(field)), fieldOf('at_start', start), fieldOf('at_end', end)]
}

/** Whether nearly all lengths are those from `start` to `end`, in one unit. */
function isBetween(lengths: number[], start: number[], end: number[]): boolean {
  const known = lengths.flatMap((length, row) => {
    const span = (end[row] - start[row]) / 3_600_000
    return Number.isNaN(length) || Number.isNaN(span) ? [] : [{ length, span }]
  })
  const told = known.filter(({ length }) => length > 0)
  return (
    new Set(told.map(({ length }) => length)).size >= FEWEST &&
    units.some((unit) => known.filter(({ length, span }) => isNear(length, span * unit)).length >= NEARLY_ALL * known.length)
  )
}

/** As far as rounding goes. */
const isNear = (length: number, span: number): boolean => Math.abs(length - span) <= Math.max(0.06, 0.01 * span)

/** Milliseconds of a day and an hour that begin with the year; else NaN. */
function momentOf(text: string | null): number {
  const parts = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text ?? '')
  if (!parts) return Number.NaN
  const [year, month, day, hour, minute, second = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const fieldOf = (field: string, { column, header }: Column): FieldMapping => ({
  field,
  column,
  type: 'instant',
  confidence: 0.95,
  reason: 'value_shape',
  header,
})
