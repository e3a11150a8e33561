// Aggregates over whole columns: what they hold, counted once for all that are looked at alike.
import type { Database } from '../../workspace/query'
import { dataRows } from './data-rows'
import type { ReadingClass } from './reading'
import { cell, type SheetGroup } from './types'

export interface Column {
  sheet: number
  col: number
  header: string
  kind: ReadingClass
  field?: string
  byRow: boolean
}
/** `number`: what `text` reads as, computed once for all that ask for it. */
export type Measures = (kind: ReadingClass, text: string, number: string) => Record<string, string>

/** A large sheet is counted column by column in one pass; small sheets have their cells below each other, one count a class of columns. */
export async function countAll(
  db: Database,
  group: SheetGroup,
  columns: Column[],
  measures: Measures,
  keep: (column: Column, counts: Record<string, number>) => void,
): Promise<void> {
  if (!columns.length) return
  if (group.large) {
    const select = columns.flatMap(({ col, kind }) =>
      Object.entries(measures(kind, `r.${cell(col)}`, `read_number(r.${cell(col)})`)).map(([name, sql]) => `${sql} as "${col}:${name}"`),
    )
    const [source] = group.sources
    const row = (await db.first<Record<string, number>>(`select ${select.join(', ')} from ${dataRows(source)}`))!
    for (const column of columns) {
      const own = Object.entries(row).filter(([key]) => key.startsWith(`${column.col}:`))
      keep(column, Object.fromEntries(own.map(([key, value]) => [key.split(':')[1], value])))
    }
    return
  }
  const kinds = [...new Set(columns.map(({ kind }) => kind))]
  const selects = kinds.map((kind) => {
    const counts = Object.entries(measures(kind, 'text', 'number')).map(([name, sql]) => `${sql} as ${name}`)
    const read = counts.some((count) => /\bnumber\b/.test(count)) ? '(select *, read_number(text) as number from piece)' : 'piece'
    return `select sheet, col, ${counts.join(', ')} from ${read} where kind = '${kind}' group by all`
  })
  const rows = await db.all<Record<string, number>>(
    `with piece as materialized (
       select c.sheet, c.col, c.kind, r._row, r.cells[c.col + 1] as text
       from ${group.rows} r join (select unnest($columns::json::struct(sheet integer, col integer, kind varchar)[], recursive := true)) c on c.sheet = r._sheet_id)
     ${selects.join(' union all ')}`,
    { columns: JSON.stringify(columns.map(({ sheet, col, kind }) => ({ sheet, col, kind }))) },
  )
  const found = new Map(rows.map(({ sheet, col, ...counts }) => [`${sheet}:${col}`, counts]))
  const empty = Object.fromEntries(Object.keys(measures(kinds[0], 'text', 'number')).map((name) => [name, 0]))
  for (const column of columns) keep(column, found.get(`${column.sheet}:${column.col}`) ?? empty)
}
