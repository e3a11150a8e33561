// Columns that carry the values of one period each, where periods are no months: `Q1`, `2026年第3周`, `2024`, `2026年 / 一季度`.
import { undecorated, withoutBracket } from '../../vocabulary/header-key'
import { grains, longPeriod } from '../../vocabulary/periods'
import type { Column } from './columns'
import { isOtherThanValue, isValueWord } from './series-words'
import { isTotal, readYear } from './stated-time'
import type { ValueColumn } from './types'

/** The columns of the shortest periods that stand side by side; longer ones beside them are made of these. */
export function findPeriodColumns(columns: Column[]): ValueColumn[] {
  const found = columns.flatMap((column) => (column.inherited ? [] : (periodColumn(column) ?? [])))
  const grainOf = ({ period = '' }: ValueColumn) => longPeriod(period)
  const grain = grains.find((one) => new Set(found.flatMap((value) => (grainOf(value) === one ? [value.period] : []))).size >= 2)
  return found.filter((value) => grainOf(value) === grain)
}

/** The period that a header says in one of its levels, with the year another says; what else it says is an indicator. */
export function periodColumn({ column, header, levels }: Column): ValueColumn | undefined {
  const texts = levels.map((level) => withoutBracket(undecorated(level)))
  if (texts.some(isOtherThanValue)) return undefined
  const said = texts.filter((text) => longPeriod(text) !== undefined)
  const short = said.find((text) => longPeriod(text) !== 'year') ?? said.at(-1)
  const names = texts.filter((text) => !said.includes(text) && !isValueWord(text))
  if (short === undefined || names.some(isTotal)) return undefined
  const year = texts.map(readYear).find((found) => found !== undefined)
  const period = year === undefined || short.includes(year) ? short : `${year} ${short}`
  return { column, header, period, ...(names.length ? { indicator: names.at(-1) } : {}) }
}
