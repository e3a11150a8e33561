// Columns that hold something and feed nothing, of every kind of sheet: counted, so that they can be named beside what became of the rows. One that
// says of rows that they do not count is said aloud, for these rows count all the same.

import { markedVoid, marks } from '../../vocabulary/reversals'
import { voidWords } from '../../vocabulary/void-words'
import type { Database } from '../../workspace/query'
import { usedColumns } from '../mapping/used-columns'
import { dataRows } from './data-rows'
import { silentStates } from './silent-states'
import { cell, quote } from './types'
import type { TypedSource } from './typing'

interface UnusedColumn {
  sheet: number
  col: number
  /** It is called after what is no longer valid: a mark says it of a row. */
  marked: boolean
}

interface Counted extends UnusedColumn {
  cells: number
  /** Cells that say a row is void, with the word and the place of the first. */
  void: number
  word: string | null
  row: number | null
}

const listOf = (words: readonly string[]) => words.map(quote).join(', ')
/** A case asks no more where its first condition holds, as it does for figures and sentences; all that is joined by `and` is worked out for every cell. */
const isVoid = (text: string, marked: string) =>
  `(case when length(${text}) > 9 or (${text} < 'A' and not ${marked}) then false
    else lower(${text}) in (${listOf(voidWords)}) or (${marked} and lower(${text}) in (${listOf(marks)})) end)`

/** Writes into `source_column.unused_cells` how many cells of data stand in a column that feeds nothing, and lists those that say a row is void. */
export async function countUnusedColumns(db: Database, sources: TypedSource[]): Promise<void> {
  const counted: Counted[] = []
  const silent = await silentStates(db, sources)
  const unused = (source: TypedSource) => unusedOf(source, silent(source.source.sheet.sheetId))
  for (const source of sources.filter(({ large }) => large)) counted.push(...(await countInLarge(db, source, unused(source))))
  const small = sources.filter(({ large }) => !large)
  for (const rows of new Set(small.map((source) => source.rows))) {
    const columns = small.filter((source) => source.rows === rows).flatMap(unused)
    if (columns.length) counted.push(...(await countInSmall(db, rows, columns)))
  }
  if (!counted.length) return
  await db.run(
    `update source_column set unused_cells = u.cells
     from (select unnest($counted::json::struct(sheet integer, col integer, cells bigint)[], recursive := true)) u
     where sheet_id = u.sheet and source_column.col = u.col`,
    { counted: JSON.stringify(counted.map(({ sheet, col, cells }) => ({ sheet, col, cells }))) },
  )
  await listVoid(
    db,
    counted.filter((column) => column.void > 0),
  )
}

async function listVoid(db: Database, columns: Counted[]): Promise<void> {
  if (!columns.length) return
  await db.run(
    `insert into staged_issue
     select 'unused_void', 'warn', false, v.sheet, v."row", v.col, null, json_object('header', c.header, 'text', v.word, 'count', v.void)
     from (select unnest($columns::json::struct(sheet integer, col integer, "row" integer, word varchar, void bigint)[], recursive := true)) v
     join source_column c on c.sheet_id = v.sheet and c.col = v.col`,
    { columns: JSON.stringify(columns.map(({ cells, marked, ...said }) => said)) },
  )
}

function unusedOf({ source: { sheet, columns } }: TypedSource, silent: readonly number[]): UnusedColumn[] {
  const { mapping, layout, sheetId } = sheet
  const used = usedColumns(mapping)
  // What the records around a record lend it stands in their own list too.
  const isLent = (header: string) => layout.headerRows.length === 0 && header.includes('[].')
  return layout.columns
    .filter(({ column, header }) => (!used.has(column) || silent.includes(column)) && column < columns && !isLent(header))
    .map(({ column, header }) => ({ sheet: sheetId, col: column, marked: markedVoid.test(header) }))
}

const countInSmall = (db: Database, rows: string, columns: UnusedColumn[]) =>
  db.all<Counted>(
    `select sheet, col, count(*)::integer as cells, (count(*) filter (is_void))::integer as void, arg_min(text, _row) filter (is_void) as word,
       min(_row) filter (is_void) as "row"
     from (
       select *, ${isVoid('text', 'marked')} as is_void
       from (
         select c.sheet, c.col, c.marked, r._row, r.cells[c.col + 1] as text
         from ${rows} r
         join (select unnest($columns::json::struct(sheet integer, col integer, marked boolean)[], recursive := true)) c on c.sheet = r._sheet_id
       ) where not is_blank_sign(text)
     ) group by sheet, col`,
    { columns: JSON.stringify(columns) },
  )

async function countInLarge(db: Database, typed: TypedSource, columns: UnusedColumn[]): Promise<Counted[]> {
  if (!columns.length) return []
  const from = `from ${dataRows(typed.source)}`
  const counts = columns.flatMap(({ col, marked }) => {
    const text = `r.${cell(col)}`
    return [
      `(count(*) filter (not is_blank_sign(${text})))::integer as "${col}"`,
      `(count(*) filter (${isVoid(text, String(marked))}))::integer as "${col} void"`,
    ]
  })
  const row = (await db.first<Record<string, number>>(`select ${counts.join(', ')} ${from}`))!
  const counted: Counted[] = []
  for (const column of columns.filter(({ col }) => row[col] > 0)) {
    const text = `r.${cell(column.col)}`
    const voids = row[`${column.col} void`]
    // Few columns say it: only there is looked for the first.
    const said = voids
      ? await db.first<{ word: string; row: number }>(
          `select ${text} as word, r._row as "row" ${from} and ${isVoid(text, String(column.marked))} order by r._row limit 1`,
        )
      : null
    counted.push({ ...column, cells: row[column.col], void: voids, word: said?.word ?? null, row: said?.row ?? null })
  }
  return counted
}
