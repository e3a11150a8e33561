// Forms of one person as one row each: what was filled in at its labels, in tables of their own, so that all that are as wide are read together.
import { formCellSql } from '../../workspace/form-cell'
import type { Database } from '../../workspace/query'
import { BRANCHES } from '../../workspace/raw-branches'
import { rawTable } from '../../workspace/raw-store'
import type { LoadSheet } from './types'

type Placed = Pick<LoadSheet, 'sheetId' | 'layout'>

const tableOf = (labels: number): string => `form_${labels}`

/** What follows FROM: the rows of a sheet as they are read. */
export const rowsToRead = ({ sheetId, layout }: Placed): string =>
  layout?.form ? `(select ${formColumns({ sheetId, layout })} from ${rawTable(sheetId)})` : rawTable(sheetId)

function formColumns({ layout }: Placed): string {
  const cells = layout!.form!.cells.map((cell, label) => `${formCellSql(cell)} as c${label}`)
  return [`${layout!.firstDataRow}::integer as _row`, ...cells].join(', ')
}

/** Where the one row of a form stands, and how wide it is. */
export interface FormRows {
  from: string
  size: { table: string; columns: number; rows: 1; shared: true }
}

/** Forms are put into the tables they are read from. */
export async function formRows(db: Database, sheets: readonly Placed[]): Promise<Map<number, FormRows>> {
  const forms = sheets.filter(({ layout }) => layout?.form)
  const found = new Map<number, FormRows>()
  for (const columns of new Set(forms.map(({ layout }) => layout!.form!.cells.length))) {
    const table = tableOf(columns)
    const own = forms.filter(({ layout }) => layout!.form!.cells.length === columns)
    const texts = Array.from({ length: columns }, (_, label) => `c${label} varchar`)
    await db.run(`create or replace temp table ${table} (_sheet integer, _row integer, ${texts.join(', ')})`)
    for (let at = 0; at < own.length; at += BRANCHES) {
      const selects = own
        .slice(at, at + BRANCHES)
        .map((form) => `select ${form.sheetId} as _sheet, ${formColumns(form)} from ${rawTable(form.sheetId)}`)
      await db.run(`insert into ${table} ${selects.join(' union all ')}`)
    }
    const size = { table, columns, rows: 1, shared: true } as const
    for (const { sheetId } of own) found.set(sheetId, { size, from: `(select * exclude (_sheet) from ${table} where _sheet = ${sheetId})` })
  }
  return found
}
