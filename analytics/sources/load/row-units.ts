// Numbers that are compared within a row, such as a goal's target and what was reached: each row may be in a unit of its own, and its cells in several.
import type { Kind } from '../../kinds/shared/types'
import type { FieldMapping } from '../mapping/types'
import { wordOfHeader } from './own-units'
import type { Reading } from './reading'
import { cell, quote } from './types'

/** Marks the columns whose numbers are written in the unit of their row: cells, headers or a column beside them say more than one. */
export function markRowUnits(fields: FieldMapping[], model: Kind, readings: Map<number, Reading>): void {
  const columns = comparedOf(fields, model)
  if (!columns.length) return
  const words = columns.flatMap(({ column, header }) =>
    [...Object.keys(readings.get(column)!.units?.sizes ?? {}), wordOfHeader(header) ?? ''].filter(Boolean),
  )
  const beside = unitColumn(fields) !== undefined && columns.some(({ column }) => !readings.get(column)!.plain)
  if (new Set(words).size < 2 && !beside) return
  for (const { column } of columns) readings.get(column)!.byRow = true
}

const comparedOf = (fields: FieldMapping[], { compared }: Kind): FieldMapping[] => fields.filter(({ field }) => compared?.includes(field))
const unitColumn = (fields: FieldMapping[]): number | undefined => fields.find(({ field }) => field === 'unit')?.column

/** `read` in the unit of its row: what the column beside says, else what the first of the compared numbers says. Of another kind it is nothing. */
export function inRowUnit(read: string, mapped: FieldMapping, fields: FieldMapping[], model: Kind): string {
  const at = unitColumn(fields)
  const beside = at === undefined ? 'null::varchar' : `r.${cell(at)}`
  const said = (one: FieldMapping) => {
    const word = wordOfHeader(one.header)
    return `coalesce(said_unit(r.${cell(one.column)})${word ? `, ${quote(word)}` : ''})`
  }
  const text = `r.${cell(mapped.column)}`
  const own = `coalesce(${said(mapped)}, case when has_magnitude(${text}) then unit_base(${beside}) end)`
  const base = `coalesce(case when unit_measure(${beside}).dimension is not null then plain_text(${beside}) end, ${comparedOf(fields, model).map(said).join(', ')})`
  return `(${read} * list_transform([{'own': ${own}, 'base': ${base}}], lambda w: list_transform([{'own': unit_measure(w.own), 'base': unit_measure(w.base)}], lambda m: case
    when w.own is null or w.base is null then 1.0
    when coalesce(m.own.dimension, w.own) = coalesce(m.base.dimension, w.base) then m.own.size / m.base.size end)[1])[1])`
}
