// What a header says its bare numbers are multiplied by.
import type { FieldType } from '../../kinds/shared/types'
import { headerUnit } from '../../vocabulary/said-units'
import { toSimplified } from '../../vocabulary/traditional'
import { hoursOf, shortTimeAtEnd } from '../../vocabulary/units'

/** Unit of a header as a factor: 停机(分钟) → hours, 金额(万元) → units. */
export function headerFactor(type: FieldType, named: string): number {
  const header = toSimplified(named)
  const unit = /[（([【]([^）)\]】]*)[）)\]】]\s*$/.exec(header)?.[1]?.trim().toLowerCase() ?? ''
  if (type === 'hours')
    return hoursOf(unit) ?? hoursOf(/^(seconds|minutes|hours) /i.exec(header)?.[1]?.toLowerCase() ?? '') ?? shortTimeAtEnd(header) ?? 1
  return type === 'number' ? (headerUnit(header)?.factor ?? 1) : 1
}
