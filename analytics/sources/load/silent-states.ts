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
  typed: TypedSource
}

function statesOf(typed: TypedSource): State[] {
  const { sheet, model, columns } = typed.source
  const { fields, valueColumns } = sheet.mapping
  const others = new Set([...fields.filter(({ field }) => !ofRow.has(field)), ...valueColumns].map(({ column }) => column))
  return fields.flatMap(({ field, column: col }) => {
    const vocabulary = ofRow.has(field) && !others.has(col) && col < columns ? model.coded?.[field] : undefined
    return vocabulary ? [{ sheet: sheet.sheetId, col, vocabulary, typed }] : []
  })
}

/** Of each sheet the columns none of whose words takes a row back, or leaves open whether it does. */
export async function silentStates(db: Database, sources: TypedSource[]): Promise<(sheetId: number) => number[]> {
  const states = sources.flatMap(statesOf)
  if (states.length === 0) return () => []
  // Small sheets have their rows together: one look for each list of words.
  const small = states.filter(({ typed }) => !typed.large)
  const looks = new Set(small.map(({ typed, vocabulary }) => together(typed.rows, vocabulary)))
  const speaking = await db.all<{ sheet: number; col: number }>(
    `with state as materialized (select unnest($states::json::struct(sheet integer, col integer, vocabulary varchar)[], recursive := true))
     select sheet, col from state where sheet in (select sheet_id from excluded_row where reason = 'void')
     ${[...looks, ...states.filter(({ typed }) => typed.large).map(alone)].map((look) => `union ${look}`).join(' ')}`,
    { states: JSON.stringify(states.map(({ sheet, col, vocabulary }) => ({ sheet, col, vocabulary }))) },
  )
  const spoken = new Set(speaking.map(({ sheet, col }) => `${sheet} ${col}`))
  const silent = bySheet(states.filter(({ sheet, col }) => !spoken.has(`${sheet} ${col}`)))
  return (sheetId) => silent(sheetId).map(({ col }) => col)
}

const speaks = (vocabulary: string, text: string): string => `${vocabulary}_code(${text}) in ('void', 'unsure')`

const together = (rows: string, vocabulary: string): string =>
  `select s.sheet, s.col from ${rows} r join state s on s.sheet = r._sheet_id and s.vocabulary = '${vocabulary}' where ${speaks(vocabulary, 'r.cells[s.col + 1]')}`

const alone = ({ sheet, col, vocabulary, typed: { source } }: State): string =>
  `select ${sheet} as sheet, ${col} as col from ${dataRows(source)} and ${speaks(vocabulary, `r.${cell(col)}`)}`
