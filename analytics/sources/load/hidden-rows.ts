// What whoever sent the sheet does not see: rows are left out; sheets and columns are read, and all of it is said.
import type { Database } from '../../workspace/query'
import type { SheetSource } from './types'

/** Rows left out before, as titles or blank ones, are no loss. */
export async function leaveOutHidden(db: Database, sources: SheetSource[]): Promise<void> {
  const ids = sources.map(({ sheet }) => sheet.sheetId).join(', ')
  const ranges = await db.all<{ id: number; first: number; last: number }>(
    `select sheet_id as id, stretch[1] as first, stretch[2] as last
     from (select sheet_id, unnest((notes->'hiddenRows')::integer[][]) as stretch from source_sheet
       where sheet_id in (${ids || -1}) and json_array_length(notes->'hiddenRows') > 0)`,
  )
  if (!ranges.length) return
  const firstRows = new Map(sources.map(({ sheet }) => [sheet.sheetId, sheet.layout.firstDataRow]))
  const rows = [...new Set(ranges.map(({ id }) => id))].map(
    (id) => `select ${id} as sheet, _row from raw.s${id} where _row >= ${firstRows.get(id)}`,
  )
  await db.run(
    `create or replace temp table hidden_row as
     select r.sheet, r._row from (${rows.join(' union all ')}) r
     join (select unnest($ranges::json::struct(id integer, first integer, last integer)[], recursive := true)) h
       on h.id = r.sheet and r._row between h.first and h.last
     anti join excluded_row e on e.sheet_id = r.sheet and e.row = r._row`,
    { ranges: JSON.stringify(ranges) },
  )
  await db.run(`insert into excluded_row select sheet, _row, 'hidden' from hidden_row`)
  await db.run(
    `insert into staged_issue
     select 'hidden_rows', 'info', false, sheet, min(_row), null, null, json_object('count', count(*)) from hidden_row group by sheet`,
  )
}

/** Hidden sheets with their rows that are read, hidden columns that something is read from. */
export async function listHidden(db: Database, sources: SheetSource[]): Promise<void> {
  const ids = sources.map(({ sheet }) => sheet.sheetId).join(', ') || '-1'
  const hidden = await db.all<{ id: number }>(`select sheet_id as id from source_sheet where hidden and sheet_id in (${ids})`)
  for (const { sheet } of sources.filter((source) => hidden.some(({ id }) => id === source.sheet.sheetId)))
    await db.run(
      `insert into staged_issue
       select 'hidden_sheet', 'info', false, ${sheet.sheetId}, null, null, null, json_object('count', count(*)) from raw.s${sheet.sheetId}
       where _row >= ${sheet.layout.firstDataRow} and _row not in (select row from excluded_row where sheet_id = ${sheet.sheetId})`,
    )
  await db.run(
    `insert into staged_issue
     select 'hidden_columns', 'info', false, c.sheet_id, any_value(s.header_row), min(c.col), null,
       json_object('count', count(*), 'headers', left(string_agg('“' || c.header || '”', ' ' order by c.col), 200))
     from source_column c join source_sheet s using (sheet_id)
     where c.hidden and c.field is not null and c.sheet_id in (${ids}) group by c.sheet_id`,
  )
}
