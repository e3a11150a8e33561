// How a person said a doubtful column is to be read, in the words of whoever reads it.

import type { Database } from '../../workspace/query'
import {
  isMeaning,
  isStatedDecimal,
  isStatedOrder,
  isStatedShare,
  isStatedTime,
  isStatedTop,
  isStatedUnit,
  isStatedZone,
  isTurned,
  type StatedOrder,
  type StatedShare,
  type StatedTime,
  type StatedUnit,
  topOf,
} from '../mapping/stated-readings'
import type { ColumnReading, StatedForm, StatedReading, StatedZone } from '../mapping/types'
import type { SheetSource } from './types'

function saidOf(readings: ColumnReading[], column: number): StatedReading | '' {
  return readings.find((known): known is StatedForm => known.column === column && !isMeaning(known))?.reading ?? ''
}

export function statedShare(readings: ColumnReading[], column: number): StatedShare | null {
  const said = saidOf(readings, column)
  return isStatedShare(said) ? said : null
}

export function statedOrder(readings: ColumnReading[], column: number): StatedOrder | null {
  const said = saidOf(readings, column)
  return isStatedOrder(said) ? said : null
}

export function statedDecimal(readings: ColumnReading[], column: number): 'point' | 'comma' | null {
  const said = saidOf(readings, column)
  return isStatedDecimal(said) ? (said === 'decimal_comma' ? 'comma' : 'point') : null
}

export function statedTime(readings: ColumnReading[], column: number): StatedTime | null {
  const said = saidOf(readings, column)
  return isStatedTime(said) ? said : null
}

/** The zone that a word of several means in a column. */
export function statedZone(readings: ColumnReading[], column: number): StatedZone | null {
  const said = saidOf(readings, column)
  return isStatedZone(said) ? said : null
}

export function statedUnit(readings: ColumnReading[], column: number): StatedUnit | null {
  const said = saidOf(readings, column)
  return isStatedUnit(said) ? said : null
}

/** The top of the scale of the scores in a column. */
export function statedTop(readings: ColumnReading[], column: number | undefined): string | null {
  const said = column === undefined ? '' : saidOf(readings, column)
  return isStatedTop(said) ? topOf(said) : null
}

/** The person said that 1 is the best. */
export function statedBest(readings: ColumnReading[], column: number): boolean {
  const said = saidOf(readings, column)
  return isStatedTop(said) && isTurned(said)
}

/** Shares, and units, stated for columns of reported values, where `read_values.sql` looks them up. */
export async function listStatedShares(db: Database, sources: SheetSource[]): Promise<void> {
  const stated = sources.flatMap(({ sheet: { sheetId, mapping } }) =>
    mapping.readings.flatMap((said) =>
      !isMeaning(said) && (isStatedShare(said.reading) || isStatedUnit(said.reading))
        ? [{ sheet: sheetId, col: said.column, share: said.reading }]
        : [],
    ),
  )
  await db.run(
    `create or replace temp table stated_share as
     select unnest($stated::json::struct(sheet integer, col integer, share varchar)[], recursive := true)`,
    { stated: JSON.stringify(stated) },
  )
}
