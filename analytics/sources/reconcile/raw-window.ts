// The sheet as it stood, around one cell: what a figure finally rests on.
import { fieldName } from '../../kinds/kinds'
import { personalName } from '../../messages/personal'
import type { Language } from '../../messages/types'
import { columnLetters, placeShown } from '../../metric/address'
import type { Database } from '../../workspace/query'
import type { PersonalKind } from '../table/types'
import type { RawWindow } from '../types'
import rawColumnsSql from './raw_columns.sql'

/** Rows that may be asked for on each side of the cell. */
const widest = 200

export async function rawWindow(
  db: Database,
  { sheetId, row, column, around }: { sheetId: number; row: number; column: number | null; around: number },
  language: Language,
): Promise<RawWindow> {
  const id = Math.trunc(sheetId)
  const source = await db.first<{ file: string; sheet: string }>(
    'select f.file, s.sheet from source_sheet s join source_file f using (file_id) where s.sheet_id = $id',
    { id },
  )
  const columns = await db.all<{
    column: number
    header: string | null
    field: string | null
    hidden: boolean | null
    notStored: PersonalKind | null
  }>(rawColumnsSql, {
    id,
    name: `s${id}`,
  })
  const { isForm, ...focus } = await placeShown(db, { sheetId: id, row, column })
  const reach = Math.max(0, Math.min(widest, Math.trunc(around)))
  const rows = columns.length
    ? await db.all<{ row: number; leftOut: string | null; attention: boolean } & Record<string, string | null>>(
        `select r._row as "row", l.reason as "leftOut", a.row is not null as attention, ${columns.map((entry) => `r.c${entry.column}`).join(', ')}
         from raw.s${id} r
         left join excluded_row l on l.sheet_id = ${id} and l.row = r._row
         left join (select distinct row from data_issue where sheet_id = ${id} and severity in ('block', 'warn')) a on a.row = r._row
         where r._row between $first and $last order by r._row`,
        { first: focus.row - reach, last: focus.row + reach },
      )
    : []
  return {
    file: source?.file ?? '',
    sheet: source?.sheet ?? '',
    columns: columns.map((entry) => ({
      column: entry.column,
      letter: columnLetters(entry.column),
      // What is asked in a form stands beside the values, not above them.
      header: isForm ? '' : (entry.header ?? ''),
      field: isForm || entry.field === null ? null : fieldName(entry.field, language),
      hidden: (!isForm && entry.hidden) ?? false,
      notStored: isForm || entry.notStored === null ? null : personalName(entry.notStored, language),
    })),
    rows: rows.map((raw) => ({
      row: raw.row,
      cells: columns.map((entry) => raw[`c${entry.column}`]),
      leftOut: raw.leftOut === 'form' ? null : raw.leftOut,
      attention: raw.attention,
    })),
    focus,
  }
}
