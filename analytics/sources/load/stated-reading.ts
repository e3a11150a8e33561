// How a person said a doubtful column is to be read. Kept among the sheet's constants, and so with the answer remembered for its template.
import type { StatedReading } from '../../messages/types'
import type { Database } from '../../workspace/query'
import type { SheetSource } from './types'

const prefix = '#reading:'
const shares: readonly string[] = ['size', 'points', 'ratio'] satisfies StatedReading[]
const orders: readonly string[] = ['dmy', 'mdy'] satisfies StatedReading[]

export const readingKey = (column: number): string => `${prefix}${column}`

type Constants = Record<string, string>

export const statedReadings = (constants: Constants): Constants =>
  Object.fromEntries(Object.entries(constants).filter(([key]) => key.startsWith(prefix)))

export function statedShare(constants: Constants, column: number): 'size' | 'points' | 'ratio' | null {
  const said = constants[readingKey(column)]
  return shares.includes(said) ? (said as 'size') : null
}

export function statedOrder(constants: Constants, column: number): 'dmy' | 'mdy' | null {
  const said = constants[readingKey(column)]
  return orders.includes(said) ? (said as 'dmy') : null
}

/** Shares stated for columns of reported values, where `read_reported.sql` looks them up. */
export async function listStatedShares(db: Database, sources: SheetSource[]): Promise<void> {
  const stated = sources.flatMap(({ sheet: { sheetId, mapping } }) =>
    Object.keys(statedReadings(mapping.constants)).flatMap((key) => {
      const column = Number(key.slice(prefix.length))
      const share = statedShare(mapping.constants, column)
      return share ? [{ sheet: sheetId, col: column, share }] : []
    }),
  )
  await db.run(
    `create or replace temp table stated_share as
     select unnest($stated::json::struct(sheet integer, col integer, share varchar)[], recursive := true)`,
    { stated: JSON.stringify(stated) },
  )
}
