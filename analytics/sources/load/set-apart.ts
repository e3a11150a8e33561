// Sets the rows of further tables apart: they wait for a person, and nothing of them is read as the first table's.
import type { Database } from '../../workspace/query'
import { bySheet } from './by-sheet'
import { type FurtherTable, furtherTables, type HeaderRow, headerMet, isTitle, type TextRow } from './further-tables'
import { cell, type SheetGroup, type SheetSource } from './types'

export interface RawRow extends TextRow {
  sheet: number
}

export interface SetApart {
  structure: { sheet: number; row: number; reason: 'title' | 'header' | 'repeated_header' }[]
  tables: FurtherTable[]
}

/** `odd`: rows worth a closer look, by sheet and row. Lists every data row of a further table in `staged_issue`. */
export async function setTablesApart(db: Database, group: SheetGroup, odd: RawRow[]): Promise<SetApart> {
  const apart: SetApart = { structure: [], tables: [] }
  const oddOf = bySheet(odd)
  for (const source of group.sources) {
    const { sheetId } = source.sheet
    const met = oddOf(sheetId).flatMap((raw) => {
      const kind = headerMet(source, raw)
      return kind === null ? [] : [{ ...raw, met: kind }]
    })
    if (!met.length) continue
    const headers: HeaderRow[] = []
    for (const header of met) headers.push({ ...header, titles: await titlesAbove(db, group, header) })
    const { tables, structure } = furtherTables(source, headers, await firstTitles(db, source))
    apart.tables.push(...tables)
    apart.structure.push(...structure.map((row) => ({ sheet: sheetId, ...row })))
  }
  if (apart.tables.length) await listRows(db, group, apart)
  return apart
}

export const isApart = ({ tables }: SetApart, { sheet, row }: { sheet: number; row: number }): boolean =>
  tables.some((table) => table.sheet === sheet && row >= table.from && row <= table.until)

/** The rows with one text each right above a header, blank rows between them aside. */
async function titlesAbove(db: Database, group: SheetGroup, { sheet, row }: RawRow): Promise<TextRow[]> {
  const rows = await db.all<TextRow>(
    `select _row as "row", cells from ${group.rows} where _sheet_id = ${sheet} and _row between ${row - 6} and ${row - 1} order by _row desc`,
  )
  const texts = rows.map((found) => ({ ...found, cells: found.cells.map(trimmed) }))
  const last = texts.findIndex((found) => isTitle(found) === null)
  return (last < 0 ? texts : texts.slice(0, last)).reverse()
}

async function firstTitles(db: Database, { sheet, columns }: SheetSource): Promise<string[]> {
  const { titleRows } = sheet.layout
  if (!titleRows.length) return []
  const cells = Array.from({ length: columns }, (_, column) => cell(column)).join(', ')
  const rows = await db.all<{ cells: (string | null)[] }>(
    `select [${cells}] as cells from raw.s${sheet.sheetId} where _row in (${titleRows.join(', ')}) order by _row`,
  )
  return rows.flatMap((row) => row.cells.map(trimmed).filter((text) => text !== null))
}

async function listRows(db: Database, group: SheetGroup, { tables, structure }: SetApart): Promise<void> {
  await db.run(
    `insert into staged_issue
     select 'second_table', 'block', true, r._sheet_id, r._row, 0, null, json_object('text', t.title, 'row', t."from", 'reason', t.difference)
     from ${group.rows} r
     join (select unnest($tables::json::struct(sheet integer, "from" integer, until integer, title varchar, difference varchar)[], recursive := true)) t
       on t.sheet = r._sheet_id and r._row between t."from" and t.until
     anti join (select unnest($structure::json::struct(sheet integer, "row" integer)[], recursive := true)) s on s.sheet = r._sheet_id and s."row" = r._row`,
    { tables: JSON.stringify(tables), structure: JSON.stringify(structure.map(({ sheet, row }) => ({ sheet, row }))) },
  )
}

const trimmed = (text: string | null): string | null => (typeof text === 'string' && text.trim() !== '' ? text.trim() : null)
