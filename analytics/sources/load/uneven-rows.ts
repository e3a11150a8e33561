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

/** Sheets whose header has as many cells as most rows; elsewhere it is the header that lacks one, or has one too many. */
async function countedSheets(db: Database, { sources }: SheetGroup): Promise<Counted[]> {
  const ids = sources.map(({ sheet }) => sheet.sheetId).join(', ')
  const found = await db.all<Counted>(
    `select sheet_id as sheet, (notes->'cellCounts') as counts from source_sheet where sheet_id in (${ids || -1}) and (notes->'cellCounts') is not null`,
  )
  const headers = new Map(sources.map(({ sheet }) => [sheet.sheetId, sheet.layout.headerRows]))
  return found.filter(({ sheet, counts }) => counts && !counts.rows.some(([row]) => headers.get(sheet)!.includes(row)))
}
