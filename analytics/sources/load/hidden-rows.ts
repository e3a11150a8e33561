// What whoever sent the sheet does not see: rows are left out; sheets and columns are read. All of it is said, and rows and sheets are asked about.
import type { Database } from '../../workspace/query'
import { isMeaning, isStatedHidden, type StatedHidden } from '../mapping/stated-readings'
import type { SheetSource } from './types'

/** Rows left out before, as titles or blank ones, are no loss. */
export async function leaveOutHidden(db: Database, all: SheetSource[]): Promise<void> {
  await leaveOutSheets(
    db,
    all.filter((source) => statedHidden(source) === 'leave_hidden'),
  )
  const sources = all.filter((source) => statedHidden(source) !== 'count_hidden' && !source.sheet.layout.form)
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
     select 'hidden_rows', case when col is null then 'info' else 'warn' end, false, sheet, min(_row), col, null, json_object('count', count(*), 'text', count(*)::varchar)
     from hidden_row left join (select unnest($asked::json::struct(sheet integer, col integer)[], recursive := true)) asked using (sheet) group by sheet, col`,
    { asked: JSON.stringify(sources.flatMap((source) => ({ sheet: source.sheet.sheetId, col: askedAt(source) }))) },
  )
}

/** What a person said of what is hidden in a sheet. */
const statedHidden = ({ sheet }: SheetSource): StatedHidden | undefined =>
  sheet.mapping.readings.flatMap((said) => (!isMeaning(said) && isStatedHidden(said.reading) ? [said.reading] : []))[0]

/** Where it is asked whether hidden rows count: a column of which nothing else is. Null where no figure would change, or it is answered. */
function askedAt(source: SheetSource): number | null {
  if (source.model.unread === true || statedHidden(source)) return null
  const fields = source.sheet.mapping.fields.filter(({ type }) => ['id', 'name', 'text', 'department'].includes(type))
  return fields[0]?.column ?? source.sheet.mapping.fields[0]?.column ?? null
}

async function leaveOutSheets(db: Database, sources: SheetSource[]): Promise<void> {
  if (!sources.length) return
  const hidden = await db.all<{ id: number }>(
    `select sheet_id as id from source_sheet where hidden and sheet_id in (${sources.map(({ sheet }) => sheet.sheetId).join(', ')})`,
  )
  for (const { id } of hidden)
    await db.run(
      `insert into excluded_row select ${id}, _row, 'hidden' from raw.s${id} where _row not in (select row from excluded_row where sheet_id = ${id})`,
    )
}

/** Hidden sheets with their rows that are read, hidden columns that something is read from. */
export async function listHidden(db: Database, sources: SheetSource[]): Promise<void> {
  const ids = sources.map(({ sheet }) => sheet.sheetId).join(', ') || '-1'
  const hidden = await db.all<{ id: number }>(`select sheet_id as id from source_sheet where hidden and sheet_id in (${ids})`)
  for (const source of sources.filter((one) => hidden.some(({ id }) => id === one.sheet.sheetId) && !statedHidden(one))) {
    const { sheet } = source
    const asked = askedAt(source)
    await db.run(
      `insert into staged_issue
       select 'hidden_sheet', ${asked === null ? "'info'" : "'warn'"}, false, ${sheet.sheetId}, ${asked === null ? 'null' : sheet.layout.firstDataRow}, ${asked}, null,
         json_object('count', count(*), 'text', count(*)::varchar) from raw.s${sheet.sheetId}
       where _row >= ${sheet.layout.firstDataRow} and _row not in (select row from excluded_row where sheet_id = ${sheet.sheetId})`,
    )
  }
  await db.run(
    `insert into staged_issue
     select 'hidden_columns', 'info', false, c.sheet_id, any_value(s.header_row), min(c.col), null,
       json_object('count', count(*), 'headers', left(string_agg('“' || c.header || '”', ' ' order by c.col), 200))
     from source_column c join source_sheet s using (sheet_id)
     where c.hidden and c.field is not null and c.sheet_id in (${ids}) group by c.sheet_id`,
  )
}
