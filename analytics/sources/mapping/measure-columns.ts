// Figures of a store, a line or a department by day or month with a column for each measure: 日期 · 门店 · 营业额 · 客流.
import type { Kind } from '../../kinds/shared/types'
import { fieldsByWords, fieldsOf } from '../../kinds/synonyms'
import { withoutBracket } from '../../vocabulary/header-key'
import type { Column } from './columns'
import { isOtherThanValue } from './series-words'
import { isTotal } from './stated-time'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const subjects = ['subject_name', 'department', 'department_code']
const MOSTLY = 0.8

/** Each measure by its own name, where a column says the period of a row and another whose figures they are; and no column says a person. */
export function findMeasures({ kind, derived }: Kind, columns: Column[]): ValueColumn[] {
  const isA = (column: Column, fields: string[], below = 2) =>
    column.spellings.some(({ key }) => fieldsOf(kind, key).some(({ field, tier }) => fields.includes(field) && tier < below))
  const isDated = columns.some((column) => isA(column, ['period']) && (shapeShare('period', column.values) ?? 0) >= MOSTLY)
  if (!isDated || !columns.some((column) => isA(column, subjects, 1)) || columns.some(saysValue) || columns.some(isOfRecords)) return []
  const measures = columns.filter((column) => {
    const name = withoutBracket(column.levels.at(-1) ?? '')
    const isOwn = column.spellings.some(({ key }) => fieldsOf(kind, key).length > 0)
    if (name === '' || column.inherited || column.hidden || isOwn || isCounter(column.values)) return false
    return !isTotal(name) && !isOtherThanValue(name) && !derived?.test(name) && (shapeShare('number', column.values) ?? 0) >= MOSTLY
  })
  return measures.length < 2
    ? []
    : measures.map(({ column, header, levels }) => ({ column, header, indicator: withoutBracket(levels.at(-1) ?? header) }))
}

/** A column of indicators, or of values, makes rows of them already. */
const saysValue = ({ spellings }: Column): boolean =>
  spellings.some(({ key, text }) => {
    const hits = fieldsOf('metric_value', key)
    return (hits.length ? hits : fieldsByWords('metric_value', text).hits).some(
      ({ field }) => field === 'indicator_name' || field === 'value',
    )
  })

/** Who did it, what it is called or by which number it is known: a record, not the figures of a day. */
const isOfRecords = ({ spellings }: Column): boolean =>
  spellings.some(({ key }) =>
    fieldsOf('work_record', key).some(
      ({ field, tier }) => tier < 1 && ['employee_no', 'employee_name', 'record_no', 'subject', 'status'].includes(field),
    ),
  )
