// A column that says row by row what time its hours are in: H and MIN beside the amounts of a list of confirmations.
import { hoursOf } from '../../vocabulary/units'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'

/** The unit stands beside the hours, or is told apart by its name. */
const named = /^(?:un\.?|unit|uom|unit of measure|单位|工时单位|时间单位|计量单位)(?: #\d+)?$/i

export function timeUnits(match: KindMatch, columns: Column[]): FieldMapping[] {
  const { spec, fields } = match
  const hours = fields.find(({ field }) => field === 'hours')
  const amounts = columns.find(({ column }) => column === hours?.column)
  if (!amounts || !('hours_unit' in spec.fields) || fields.some(({ field }) => field === 'hours_unit')) return []
  const used = usedColumns(match)
  const units = columns.filter((column) => !used.has(column.column) && areUnits(column, amounts))
  const unit =
    units.find(({ column }) => column === amounts.column + 1) ?? (units.length === 1 && named.test(units[0].header) ? units[0] : undefined)
  return unit
    ? [{ field: 'hours_unit', column: unit.column, type: 'text', confidence: 0.95, reason: 'value_shape', header: unit.header }]
    : []
}

const areUnits = ({ values }: Column, amounts: Column): boolean => {
  const beside = values.filter((_, row) => amounts.values[row]?.trim())
  return beside.length > 0 && beside.every((text) => text?.trim() && hoursOf(text.trim()) !== undefined)
}
