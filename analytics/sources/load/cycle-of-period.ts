// The cycle of a row that says from which day to which it is: 2023年1月至2023年12月.

import { quarters } from '../../cycle/cycle'
import { cycleParts } from '../../cycle/parts'
import type { FieldMapping } from '../mapping/types'
import { expression, type Reading } from './reading'
import { cell } from './types'

export const hasPeriod = (fields: readonly FieldMapping[]): boolean =>
  ['cycle_from', 'cycle_until'].every((name) => fields.some(({ field }) => field === name))

/** As people write it, so that it is understood like any other. */
export function cycleOfPeriod(fields: readonly FieldMapping[], readings: ReadonlyMap<number, Reading>): string {
  const said = (name: string) => {
    const { column } = fields.find(({ field }) => field === name)!
    return `strftime(${expression(name, `r.${cell(column)}`, readings.get(column)!, cycleParts('', quarters))}, '%Y年%-m月')`
  }
  return `(${said('cycle_from')} || '至' || ${said('cycle_until')})`
}
