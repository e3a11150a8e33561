// How a person said a doubtful column is to be read, in the words of whoever reads it.

import type { Database } from '../../workspace/query'
import type { ColumnReading } from '../mapping/types'
import type { SheetSource } from './types'

type Share = 'size' | 'points' | 'ratio'
type Order = 'dmy' | 'mdy'

const shares: readonly string[] = ['size', 'points', 'ratio'] satisfies Share[]
const isShare = (reading: string): reading is Share => shares.includes(reading)
const isOrder = (reading: string): reading is Order => reading === 'dmy' || reading === 'mdy'

const saidOf = (readings: ColumnReading[], column: number) => readings.find((said) => said.column === column)?.reading ?? ''

export function statedShare(readings: ColumnReading[], column: number): Share | null {
  const said = saidOf(readings, column)
  return isShare(said) ? said : null
}

export function statedOrder(readings: ColumnReading[], column: number): Order | null {
  const said = saidOf(readings, column)
  return isOrder(said) ? said : null
}

/** Shares stated for columns of reported values, where `read.sql` of that kind looks them up. */
export async function listStatedShares(db: Database, sources: SheetSource[]): Promise<void> {
  const stated = sources.flatMap(({ sheet: { sheetId, mapping } }) =>
    mapping.readings.flatMap(({ column, reading }) => (isShare(reading) ? [{ sheet: sheetId, col: column, share: reading }] : [])),
  )
  await db.run(
    `create or replace temp table stated_share as
     select unnest($stated::json::struct(sheet integer, col integer, share varchar)[], recursive := true)`,
    { stated: JSON.stringify(stated) },
  )
}
