// The data rows of a group of sheets as one relation, whatever their columns, so that one statement looks at all small sheets.
import type { Database } from '../../workspace/query'
import { inTurns, sharedId } from '../../workspace/raw-branches'
import { rawTable } from '../../workspace/raw-store'
import { branchesOf } from './branches'
import { headerTexts } from './further-tables'
import { leaveOutHidden } from './hidden-rows'
import { identityColumns, numericColumns, typedColumns } from './row-columns'
import { cell, quote, type SheetGroup, type SheetSource } from './types'

/** A sheet with more rows is looked at alone, column by column, and its rows are not copied. */
export const smallRows = 4000

/** Leaves out headers, titles and blank rows; what remains is in the groups' relations. */
export async function groupSheets(db: Database, sources: SheetSource[]): Promise<SheetGroup[]> {
  await leaveOutStructure(db, sources)
  await leaveOutHidden(db, sources)
  const small = sources.filter(({ rows }) => rows <= smallRows)
  const groups: SheetGroup[] = sources
    .filter(({ rows }) => rows > smallRows)
    .map((source) => ({ sources: [source], large: true, rows: `data_row_${source.sheet.sheetId}` }))
  if (small.length) groups.unshift({ sources: small, large: false, rows: 'data_row' })
  for (const { sources: own, large, rows } of groups) {
    const make = (turn: number) => (turn ? `insert into ${rows}` : `create or replace temp ${large ? 'view' : 'table'} ${rows} as`)
    await inTurns(branchesOf(own, asItIs, shaped), (union, turn) =>
      db.run(`${make(turn)} select r.* from (${union}) r anti join excluded_row l on l.sheet_id = r._sheet_id and l.row = r._row`),
    )
  }
  return groups
}

const asItIs = (source: SheetSource): SheetSource => source

const space = "E' \\t\\r\\n\u3000\u00a0'"
/** Cells one after the other: the first one that holds something decides. */
export function blankRow(width: number): string {
  const rest = Array.from({ length: width }, (_, column) => cell(column)).join(', ')
  return `case when trim(c0, ${space}) > '' then false else trim(concat(${rest}), ${space}) = '' end`
}

/** Headers, titles and blank rows, which the layout or the row itself tells. */
async function leaveOutStructure(db: Database, sources: SheetSource[]): Promise<void> {
  const list = (rows: number[]) => `(${[-1, ...rows].join(', ')})`
  const raw = (source: SheetSource) => ({ ...source, from: rawTable(source.sheet.sheetId) })
  await leaveOutFormRows(
    db,
    sources.filter(({ sheet }) => sheet.layout.form),
  )
  const lists = sources.filter(({ sheet }) => !sheet.layout.form)
  const selects = branchesOf(lists, raw, ({ id, from, sheet: { layout }, columns }) => {
    const firstHeader = Math.min(...layout.headerRows, layout.firstDataRow)
    return `select ${id} as sheet, _row, case
         when _row in ${list(layout.headerRows)} then 'header'
         when blank then 'blank'
         when _row in ${list(layout.titleRows)} or _row < ${firstHeader} then 'title'
         else 'note' end
     from (select *, ${blankRow(columns)} as blank from ${from})
     where _row < ${layout.firstDataRow} or _row in ${list([...layout.headerRows, ...layout.titleRows])} or blank`
  })
  await inTurns(selects, (union) => db.run(`insert into excluded_row ${union}`))
}

/** All of a form is read as the row of its first label; what its other rows hold is in that. */
async function leaveOutFormRows(db: Database, forms: SheetSource[]): Promise<void> {
  const selects = forms.map(({ sheet: { sheetId, layout } }) => {
    const titles = `_row in (${[-1, ...layout.titleRows].join(', ')})`
    return `select ${sheetId}, _row, case when ${titles} then 'title' else 'form' end from ${rawTable(sheetId)} where _row <> ${layout.firstDataRow}`
  })
  await inTurns(selects, (union) => db.run(`insert into excluded_row ${union}`))
}

/** What follows FROM: a sheet's own relation, called `r`, with the same rows as in its group's. Further conditions are added with AND. */
export const dataRows = ({ sheet, id, from }: SheetSource, relation = `${from} r`): string =>
  `${relation} anti join excluded_row x on x.sheet_id = ${id === sharedId ? `r.${id}` : id} and x.row = r._row
   where r._row >= ${sheet.layout.firstDataRow}`

/** Columns: `cells` all texts, `numbers` those of numeric columns, `typed` those with dates as well, `lead` the first filled one, `key` and `name` say whose row it is. */
function shaped(source: SheetSource): string {
  const { sheet, id, from, columns } = source
  const { key, name } = identityColumns(source)
  const cells = Array.from({ length: columns }, (_, column) => cell(column)).join(', ')
  const text = (column: number | null) => (column === null ? 'null::varchar' : cell(column))
  const missing = (column: number | null) => (column === null ? [] : [`nullif(trim(${cell(column)}), '') is null`])
  const numbers = numericColumns(source).map(cell).join(', ') || 'null::varchar'
  const typed = typedColumns(source).map(cell).join(', ') || 'null::varchar'
  return `select ${id} as _sheet_id, _row, [${cells}] as cells, [${numbers}] as numbers, [${typed}] as typed, coalesce(${cells}) as lead,
      ${text(key)} as key, ${text(name)} as name, ${missing(key ?? name)[0] ?? 'false'} as lacks_key,
      ${[...missing(key), ...missing(name)].join(' and ') || 'false'} as lacks_identity, ${looksLikeHeader(source)} as repeats
    from ${from} where _row >= ${sheet.layout.firstDataRow}`
}

/** The column that says whose row it is holds a column's name instead: a header again, this table's or another's. */
function looksLikeHeader(source: SheetSource): string {
  const { key, name } = identityColumns(source)
  const column = key ?? name ?? source.sheet.mapping.fields[0]?.column
  return column === undefined
    ? 'false'
    : `coalesce(trim(${cell(column)}, ' \t\u3000') in (${headerTexts(source, column).map(quote).join(', ')}), false)`
}
