// A list with a row for each time somebody stood somewhere: its `Start Date` and `End Date` are those of the time, not of hiring and leaving.
import type { Kind } from '../../kinds/shared/types'
import type { Column } from './columns'
import type { FieldMapping } from './types'
import { distinctShare, shapeShare } from './value-shape'

/** Names that say of nothing in particular when it begins and ends. */
const begins = /^(start|begin|beginning|valid from|from)( date)?$|^(开始|起始)(日期|时间)$/i
const ends = /^(end|valid to|to|until)( date)?$|^(结束|截止|终止)(日期|时间)$/i
const openEnd = /9999/
const MOSTLY = 0.8

/** The fields as they are: of such a list the begin is the day a row takes effect, and the end how long it held. */
export function ofSpells({ kind }: Kind, fields: FieldMapping[], columns: Column[]): FieldMapping[] {
  if (kind !== 'employee') return fields
  if (fields.some(({ field }) => field === 'effective_date')) return withEnd(fields, columns)
  const begin = fields.find(({ field, header }) => field === 'hire_date' && begins.test(header.trim()))
  const end = fields.find(({ field, header }) => field === 'termination_date' && ends.test(header.trim()))
  if (!begin || !end) return fields
  const valuesOf = (mapped: FieldMapping | undefined) => columns.find(({ column }) => column === mapped?.column)?.values ?? []
  const number = fields.find(({ field }) => field === 'employee_no')
  const repeats = number !== undefined && distinctShare(valuesOf(number)) < 1
  if (!repeats && !valuesOf(end).some((text) => text !== null && openEnd.test(text))) return fields
  return fields.map((mapped) =>
    mapped === begin ? { ...mapped, field: 'effective_date' } : mapped === end ? { ...mapped, field: 'effective_until' } : mapped,
  )
}

/** Where a list says since when, a column called after the end alone says until when. */
function withEnd(fields: FieldMapping[], columns: Column[]): FieldMapping[] {
  if (fields.some(({ field }) => field === 'effective_until')) return fields
  const used = new Set(fields.filter(({ field }) => field !== 'termination_date').map(({ column }) => column))
  const found = columns.filter(
    ({ column, header, inherited, values }) =>
      !used.has(column) && !inherited && ends.test(header.trim()) && (shapeShare('date', values) ?? 0) >= MOSTLY,
  )
  if (found.length !== 1) return fields
  const [{ column, header }] = found
  return [
    ...fields.filter((mapped) => mapped.column !== column),
    { field: 'effective_until', column, type: 'date', confidence: 0.9, reason: 'value_shape', header },
  ]
}
