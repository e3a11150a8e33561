// Sets the rows of further tables apart: they wait for a person, and nothing of them is read as the first table's.
import type { Database } from '../../workspace/query'
import { bySheet } from './by-sheet'
import { type FurtherTable, furtherTables, type HeaderRow, headerMet, mayBeHeader } from './further-tables'
import type { Around } from './other-header'
import { isTitle, type TextRow } from './text-row'
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
  const likely = group.sources.flatMap((source) => {
    const rows = oddOf(source.sheet.sheetId).map((raw) => ({ ...raw, cells: raw.cells.map(trimmed) }))
    return rows.filter((row) => mayBeHeader(source, row))
  })
  if (!likely.length) return apart
  const likelyOf = bySheet(likely)
  const aroundOf = await rowsAround(db, group, likely)
  for (const source of group.sources) {
    const { sheetId } = source.sheet
    const headers = likelyOf(sheetId).flatMap((raw): HeaderRow[] => {
      const around = aroundOf(raw)
      const met = headerMet(source, raw, around)
      return met === null ? [] : [{ ...raw, met, titles: titlesIn(around.above) }]
    })
    if (!headers.length) continue
    const { tables, structure } = furtherTables(source, headers, await firstTitles(db, source))
    apart.tables.push(...tables)
    apart.structure.push(...structure.map((row) => ({ sheet: sheetId, ...row })))
  }
  if (apart.tables.length) await listRows(db, group, apart)
  return apart
}

export const isApart = ({ tables }: SetApart, { sheet, row }: { sheet: number; row: number }): boolean =>
  tables.some((table) => table.sheet === sheet && row >= table.from && row <= table.until)

/** So many rows above a header are looked at, for its titles and for what it is another table than. */
const seenAbove = 6

/** A header with nothing below it heads nothing. */
const seenBelow = 3

async function rowsAround(db: Database, group: SheetGroup, headers: RawRow[]): Promise<(header: RawRow) => Around> {
  const rows = await db.all<RawRow & { near: number }>(
    `select r._sheet_id as sheet, h."row" as near, r._row as "row", r.cells
     from ${group.rows} r join (select unnest($headers::json::struct(sheet integer, "row" integer)[], recursive := true)) h
       on h.sheet = r._sheet_id and r._row between h."row" - ${seenAbove} and h."row" + ${seenBelow}
     order by r._sheet_id, near, r._row`,
    { headers: JSON.stringify(headers.map(({ sheet, row }) => ({ sheet, row }))) },
  )
  const of = bySheet(rows.map((above) => ({ ...above, cells: above.cells.map(trimmed) })))
  return ({ sheet, row }) => {
    const around = of(sheet).filter(({ near }) => near === row)
    return { above: around.filter((other) => other.row < row), isLast: !around.some((other) => other.row > row) }
  }
}

/** The rows with one text each right above a header, blank rows between them aside. */
function titlesIn(above: readonly TextRow[]): TextRow[] {
  const nearest = [...above].reverse()
  const last = nearest.findIndex((row) => isTitle(row) === null)
  return (last < 0 ? nearest : nearest.slice(0, last)).reverse()
}

async function firstTitles(db: Database, { sheet, width }: SheetSource): Promise<string[]> {
  const { titleRows } = sheet.layout
  if (!titleRows.length) return []
  const cells = Array.from({ length: width }, (_, column) => cell(column)).join(', ')
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
