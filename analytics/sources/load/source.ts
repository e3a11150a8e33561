// The rows of a sheet as one relation: raw texts, with vertically merged cells filled down inside their range.
import { kindOf } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'
import { rawTable } from '../../workspace/raw-store'
import type { FieldMapping } from '../mapping/types'
import { bySheet } from './by-sheet'
import { formRows } from './form-table'
import type { RawSizes } from './plan-store'
import { type FilledCell, fillable, holdsRow, saidOnce, totalEnd } from './said-once'
import type { PlannedSheet, SheetSource } from './types'

export async function sheetSources(db: Database, sheets: PlannedSheet[], sizes: RawSizes): Promise<SheetSource[]> {
  const merged = await db.all<{ sheet: number; col: number; bottom: number }>(
    'select sheet_id as sheet, col, max(bottom) as bottom from merged_cell group by all order by sheet_id, col',
  )
  const mergedOf = bySheet(merged)
  const isMerged = (sheetId: number, column: number) => mergedOf(sheetId).some(({ col }) => col === column)
  const forms = await formRows(db, sheets)
  const onceOf = bySheet(
    await saidOnce(
      db,
      sheets.filter(({ sheetId }) => !forms.has(sheetId)),
      sizes,
      isMerged,
    ),
  )
  const sources: SheetSource[] = []
  for (const sheet of sheets) {
    const { sheetId, layout } = sheet
    const form = forms.get(sheetId)
    const fill = (form ? [] : mergedOf(sheetId)).filter(({ bottom }) => bottom >= layout.firstDataRow).map(({ col }) => col)
    const said = onceOf(sheetId).filter(({ col }) => !fill.includes(col))
    const size = form?.size ?? sizes.get(sheetId)!
    const raw = form?.from ?? rawTable(sheetId)
    const from = await filledDown(db, sheet, raw, fill, said, size.columns)
    const shared = size.shared && from === raw
    sources.push({
      sheet,
      model: kindOf(sheet.mapping.kind),
      from,
      id: String(sheetId),
      ...size,
      shared,
      width: sizes.get(sheetId)!.columns,
    })
  }
  return sources
}

async function filledDown(
  db: Database,
  { sheetId, mapping, layout }: PlannedSheet,
  raw: string,
  merged: number[],
  said: FilledCell[],
  width: number,
): Promise<string> {
  const fields = fillable(mapping)
  const fill = merged.filter((col) => fields.includes(col))
  const clocks = mapping.fields.filter(({ column, day }) => day !== undefined && column < width && day < width)
  if (!fill.length && !said.length && !clocks.length) return raw
  const name = `filled_s${sheetId}`
  const joins = fill.map(
    (col) =>
      `left join merged_cell m${col} on m${col}.sheet_id = ${sheetId} and m${col}.col = ${col} and r._row between m${col}.top + 1 and m${col}.bottom`,
  )
  const row = holdsRow(Array.from({ length: width }, (_, col) => `r.c${col}`))
  const replaced = [
    ...clocks.map(onItsDay),
    ...fill.map((col) => `coalesce(r.c${col}, m${col}.text) as c${col}`),
    ...said.map(
      ({
        col,
        inBlock,
      }) => `case when r._row < ${layout.firstDataRow} or trim(coalesce(r.c${col}, '')) <> ''${inBlock ? ` or not ${row}` : ''} then r.c${col}
       else last_value(case when not regexp_matches(r.c${col}, ${totalEnd}) then nullif(trim(r.c${col}), '') end ignore nulls) over (order by r._row) end as c${col}`,
    ),
  ]
  await db.run(`create or replace temp view ${name} as select r.* replace (${replaced.join(', ')}) from ${raw} r ${joins.join(' ')}`)
  return name
}

/** Hours with the day beside them; an end before the beginning is one of the next day, and where no end is said it is the day's. */
function onItsDay({ column, day, after }: FieldMapping): string {
  const text = `r.c${column}`
  const onDay = `regexp_replace(trim(r.c${day}), '[T ]00:00(:00)?$', '')`
  const isNext = `hour_said(${text}) < hour_said(r.c${after}) and not regexp_matches(${text} || r.c${after}, '(?i)次|翌|第二|下午|晚|pm')`
  return `case when not coalesce(regexp_matches(r.c${day}, '^[^0-9]{0,3}[0-9]'), false) then ${text}
    when regexp_matches(trim(${text}), '^[^0-9-]{0,8}[0-9]{1,2} *[:点时]') then ${onDay} || ' ' || ${after === undefined ? '' : `case when ${isNext} then '次日' else '' end || `}trim(${text})
    ${after === undefined ? '' : `when trim(coalesce(${text}, '')) = '' then ${onDay}`} else ${text} end as c${column}`
}
