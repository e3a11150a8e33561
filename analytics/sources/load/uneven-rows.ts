// Lines of a text file with more or fewer cells than its header: a delimiter or a quote too many moves every cell behind it, so they wait.
import type { CellCounts } from '../../../importers/source/types'
import type { Database } from '../../workspace/query'
import type { SheetGroup } from './types'

interface Counted {
  sheet: number
  counts: CellCounts
}

/** Lists them in `staged_issue`. What was left out before, as a title or a note, is no row of the table. */
export async function setUnevenApart(db: Database, group: SheetGroup): Promise<void> {
  const counted = await countedSheets(db, group)
  const rows = counted.flatMap(({ sheet, counts: { usual, rows: uneven } }) => uneven.map(([row, cells]) => ({ sheet, row, cells, usual })))
  if (!rows.length) return
  await leaveOutFooter(db, group, rows)
  // A program that leaves out the empty cells at the end writes most rows short: then that is its way and no mistake.
  await db.run(
    `insert into staged_issue
     with uneven as (
       select u.* from (select unnest($rows::json::struct(sheet integer, "row" integer, cells integer, usual integer)[], recursive := true)) u
       semi join ${group.rows} r on r._sheet_id = u.sheet and r._row = u."row"
       anti join staged_issue f on f.blocking and f.sheet_id = u.sheet and f.row = u."row"),
     habit as (
       select _sheet_id as sheet from ${group.rows} r left join uneven u on u.sheet = r._sheet_id and u."row" = r._row and u.cells < u.usual
       group by all having count(u.sheet) * 2 > count(*))
     select 'uneven_row', 'block', true, u.sheet, u."row", 0, null, json_object('cells', u.cells, 'columns', u.usual)
     from uneven u where u.cells > u.usual or u.sheet not in (select sheet from habit)`,
    { rows: JSON.stringify(rows) },
  )
  if (group.large) return
  await db.run(
    `delete from ${group.rows} d using staged_issue f where f.code = 'uneven_row' and f.sheet_id = d._sheet_id and f.row = d._row`,
  )
}

/** Lines of one cell behind the last whole row are a report's footer where one of them was found to be: its name, whose it is, who made it when. */
async function leaveOutFooter(
  db: Database,
  { rows: table, large }: SheetGroup,
  rows: { sheet: number; row: number; cells: number }[],
): Promise<void> {
  const single = rows.filter(({ cells }) => cells === 1)
  if (!single.length) return
  await db.run(
    `insert into excluded_row
     with single as (select unnest($single::json::struct(sheet integer, "row" integer)[], recursive := true)),
     body as (select r._sheet_id as sheet, max(r._row) as last from ${table} r anti join single s on s.sheet = r._sheet_id and s."row" = r._row group by 1)
     select distinct s.sheet, s."row", 'note' from single s
     join body b on b.sheet = s.sheet and s."row" > b.last
     semi join ${table} r on r._sheet_id = s.sheet and r._row = s."row"
     where exists (from excluded_row e where e.sheet_id = s.sheet and e.reason = 'note' and e."row" > b.last)`,
    { single: JSON.stringify(single.map(({ sheet, row }) => ({ sheet, row }))) },
  )
  if (!large) await db.run(`delete from ${table} d using excluded_row l where l.sheet_id = d._sheet_id and l.row = d._row`)
}

/** Sheets whose header has as many cells as most rows; elsewhere it is the header that lacks one, or has one too many. */
async function countedSheets(db: Database, { sources }: SheetGroup): Promise<Counted[]> {
  const ids = sources.map(({ sheet }) => sheet.sheetId).join(', ')
  const found = await db.all<Counted>(
    `select sheet_id as sheet, (notes->'cellCounts') as counts from source_sheet where sheet_id in (${ids || -1}) and (notes->'cellCounts') is not null`,
  )
  const headers = new Map(sources.map(({ sheet }) => [sheet.sheetId, sheet.layout.headerRows]))
  return found.filter(({ sheet, counts }) => counts && !counts.rows.some(([row]) => headers.get(sheet)!.includes(row)))
}
