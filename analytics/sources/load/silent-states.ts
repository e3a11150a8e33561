// Columns that are only read for what they take back, and take nothing back: they feed nothing, and are named like others that do.
import type { Database } from '../../workspace/query'
import { bySheet } from './by-sheet'
import { dataRows } from './data-rows'
import { cell } from './types'
import type { TypedSource } from './typing'

/** What a row says of itself alone, in whatever column. */
const ofRow: ReadonlySet<string> = new Set(['row_state', 'approval', 'row_note', 'void_mark'])

interface State {
  sheet: number
  col: number
  vocabulary: string
}
type Placed = State & { typed: TypedSource }

function statesOf({ source: { sheet, model, columns } }: TypedSource): State[] {
  const { fields, valueColumns } = sheet.mapping
  const others = new Set([...fields.filter(({ field }) => !ofRow.has(field)), ...valueColumns].map(({ column }) => column))
  return fields.flatMap(({ field, column: col }) => {
    const vocabulary = ofRow.has(field) && !others.has(col) && col < columns ? model.coded?.[field] : undefined
    return vocabulary ? [{ sheet: sheet.sheetId, col, vocabulary }] : []
  })
}

/** Of each sheet the columns none of whose words takes a row back, or leaves open whether it does. */
export async function silentStates(db: Database, sources: TypedSource[]): Promise<(sheetId: number) => number[]> {
  const states = sources.flatMap((typed) => statesOf(typed).map((state) => ({ ...state, typed })))
  if (states.length === 0) return () => []
  const speaking = await db.all<{ sheet: number; col: number }>(
    `${states.map(said).join(' union ')}
     union select s.sheet, s.col from (select unnest($states::json::struct(sheet integer, col integer)[], recursive := true)) s
       where s.sheet in (select sheet_id from excluded_row where reason = 'void')`,
    { states: JSON.stringify(states.map(({ sheet, col }) => ({ sheet, col }))) },
  )
  const spoken = new Set(speaking.map(({ sheet, col }) => `${sheet} ${col}`))
  const silent = bySheet(states.filter(({ sheet, col }) => !spoken.has(`${sheet} ${col}`)).map(({ sheet, col }) => ({ sheet, col })))
  return (sheetId) => silent(sheetId).map(({ col }) => col)
}

function said({ sheet, col, vocabulary, typed: { large, rows, source } }: Placed): string {
  const speaks = (text: string) => `${vocabulary}_code(${text}) in ('void', 'unsure')`
  const from = large
    ? `${dataRows(source)} and ${speaks(`r.${cell(col)}`)}`
    : `${rows} r where r._sheet_id = ${sheet} and ${speaks(`r.cells[${col + 1}]`)}`
  return `select ${sheet} as sheet, ${col} as col from ${from}`
}
