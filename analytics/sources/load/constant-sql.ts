// What a sheet states once for all its rows, as a literal where it is plain: planning what reads a cell takes longer than reading one.
import type { CycleParts } from '../../cycle/parts'
import type { FieldType } from '../../kinds/shared/types'
import { isMissing } from '../../vocabulary/missing-marks'
import { newReading } from './profile'
import { expression, sqlType } from './reading'
import { quote } from './types'

export const constantSql = (field: string, type: FieldType, text: string, cycle: CycleParts): string =>
  literal(type, text) ?? `(${expression(field, quote(text), { ...newReading(type), dayOrder: 'ymd' }, cycle)})`

/** Nothing in it is folded, trimmed, or a sign that nothing is there. */
const isPlain = (text: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9/()-]+( [\p{Script=Han}A-Za-z0-9/()-]+)*$/u.test(text) && !isMissing(text)

function literal(type: FieldType, text: string): string | undefined {
  if (type === 'date' || type === 'month')
    return /^(19[5-9]|20)\d{2}-\d{2}-\d{2}$/.test(text) && isDay(text, type) ? `date ${quote(text)}` : undefined
  if (type === 'number') return /^\d{1,9}(\.\d{1,4})?$/.test(text) ? `${text}::${sqlType[type]}` : undefined
  return ['text', 'department', 'name'].includes(type) && isPlain(text) ? `${quote(text)}::varchar` : undefined
}

/** A month is its first day. */
const isDay = (text: string, type: FieldType): boolean =>
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) &&
  (type === 'date' || text.endsWith('-01'))
