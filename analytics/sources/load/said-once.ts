// What is written in the first row of its block alone, without a merge, and holds for the rows below: departments, and whom or what the rows are about.
import { kindOf } from '../../kinds/kinds'
import type { FieldType } from '../../kinds/shared/types'
import { totalAtEnd } from '../../vocabulary/totals'
import type { Database } from '../../workspace/query'
import { inTurns, rawBranches } from '../../workspace/raw-branches'
import type { FieldMapping, SheetMapping } from '../mapping/types'
import { type Lead, leadOf } from './block-lead'
import { bySheet } from './by-sheet'
import type { RawSizes } from './plan-store'
import { cell, type PlannedSheet, quote } from './types'

interface Cell {
  sheet: number
  col: number
}

/** A column to be filled down; of a block, in rows alone that hold something and are no totals. */
export interface FilledCell extends Cell {
  inBlock: boolean
}

export const totalEnd = quote(`(?i)${totalAtEnd}`)

/** Whether cells of a column are merged, which says itself what they hold. */
type IsMerged = (sheetId: number, column: number) => boolean

/** Columns to be filled down. Blocks are said, with how many rows take from above. */
export async function saidOnce(db: Database, sheets: PlannedSheet[], sizes: RawSizes, isMerged: IsMerged): Promise<FilledCell[]> {
  const [departments, blocks] = [await departmentsSaidOnce(db, sheets, sizes), await blocksSaidOnce(db, sheets, sizes, isMerged)]
  const inBlocks = new Set(blocks.map(({ sheet, col }) => `${sheet} ${col}`))
  return [
    ...blocks.map((one) => ({ ...one, inBlock: true })),
    ...departments.filter(({ sheet, col }) => !inBlocks.has(`${sheet} ${col}`)).map((one) => ({ ...one, inBlock: false })),
  ]
}

/** Two cells at least hold something, and none says that the row is a total. */
export const holdsRow = (cells: string[]): string => {
  const list = `[${cells.map((text) => `nullif(trim(${text}), '')`).join(', ')}]`
  return `(list_count(${list}) >= 2 and not list_bool_or(list_transform(${list}, lambda text: coalesce(regexp_matches(text, ${totalEnd}), false))))`
}

/** Longer sheets come from systems, which write the department in every row. */
const handWritten = 20_000

/**
 * Columns of departments where each is written in the first row of its block alone, without a merge: every name stands once, the first row has
 * one, and at least as many rows are empty. Anything else has gaps that mean something.
 */
async function departmentsSaidOnce(db: Database, sheets: PlannedSheet[], sizes: RawSizes): Promise<Cell[]> {
  const columns = sheets.flatMap(({ sheetId, mapping, layout }) => {
    const { rows, columns: width } = sizes.get(sheetId)!
    const own = rows > handWritten ? [] : mapping.fields.filter(({ type, column }) => type === 'department' && column < width)
    return own.map(({ column }) => ({ sheetId, col: column, first: layout.firstDataRow }))
  })
  if (!columns.length) return []
  const gaps = rawBranches(
    columns,
    sizes,
    ({ col, first }, { id, from }) =>
      `select ${id} as sheet, ${col} as col, count(c${col}) * 2 <= count(*) as gaps from ${from} where _row >= ${first} group by sheet`,
  )
  const found = (await inTurns(gaps, (union) => db.all<Cell>(`select sheet, col from (${union}) where gaps`))).flat()
  const sparse = new Set(found.map(({ sheet, col }) => `${sheet} ${col}`))
  const tests = rawBranches(
    columns.filter(({ sheetId, col }) => sparse.has(`${sheetId} ${col}`)),
    sizes,
    ({ col, first }, { id, from }) =>
      `select sheet, ${col} as col, count(name) as named, count(distinct name) as names, bool_or(name is not null and _row = ${first}) as starts
        from (select ${id} as sheet, _row, case when not regexp_matches(trim(c${col}), ${totalEnd}) then nullif(trim(c${col}), '') end as name
          from ${from} where _row >= ${first}) group by sheet`,
  )
  const said = (union: string) => db.all<Cell>(`select sheet, col from (${union}) where starts and names >= 2 and names = named`)
  return (await inTurns(tests, said)).flat()
}

/** Other numbers than a kind names are not filled down: a total written across three people is not each one's. */
const filledTypes = new Set<FieldType>(['id', 'name', 'department', 'text', 'date', 'month', 'period', 'instant'])

export const fillable = ({ kind, fields }: Pick<SheetMapping, 'kind' | 'fields'>): number[] => {
  const { eachRows = [], ownRows = [] } = kindOf(kind)
  const isFilled = ({ type, field }: FieldMapping) =>
    eachRows.includes(field) || (filledTypes.has(type) && field !== 'value' && !ownRows.includes(field))
  return [...new Set(fields.filter(isFilled).map(({ column }) => column))]
}

/** Of the rows with data, those that take from above: fewer are cells somebody forgot, more leave nothing to take from. */
const LEAST = 0.2
const MOST = 0.95
/** Of the rows that take from above, those that say something of their own in one column. */
const NEARLY_ALL = 0.9

interface Counts {
  sheet: number
  /** Rows with and without a cell in the leading column, and the first without. */
  filled: number
  blank: number
  first: number
  /** By column: cells in rows with, and in rows without one. */
  beside: number[]
  below: number[]
}

/** Rows below a person, a case or an objective that leave every column of the block empty and say something else. */
async function blocksSaidOnce(db: Database, sheets: PlannedSheet[], sizes: RawSizes, isMerged: IsMerged): Promise<Cell[]> {
  const leads = sheets.flatMap((sheet) => {
    const { rows, columns } = sizes.get(sheet.sheetId)!
    const lead = rows > handWritten ? undefined : leadOf(sheet)
    const { sheetId } = sheet
    if (!lead || lead.column >= columns || isMerged(sheetId, lead.column)) return []
    return [{ sheetId, sheet, lead, first: sheet.layout.firstDataRow, width: columns }]
  })
  if (!leads.length) return []
  const gaps = rawBranches(
    leads,
    sizes,
    ({ lead: { column }, first }, { id, from }) =>
      `select ${id} as sheet, count(nullif(trim(c${column}), '')) as filled, count(*) as "all", bool_or(_row = ${first} and trim(c${column}) <> '') as starts
       from ${from} where _row >= ${first} group by sheet`,
  )
  const query = (union: string) =>
    db.all<{ sheet: number }>(
      `select sheet from (${union}) where starts and filled >= ${1 - MOST} * "all" and filled <= ${1 - LEAST} * "all"`,
    )
  const sparse = new Set((await inTurns(gaps, query)).flat().map(({ sheet }) => sheet))
  const doubtful = leads.filter(({ sheetId }) => sparse.has(sheetId))
  const counts = bySheet(await countBlocks(db, doubtful, sizes))
  const found = doubtful.flatMap(({ sheetId, sheet, lead }) => {
    const [counted] = counts(sheetId)
    const columns = counted ? blockColumns(sheet, lead, counted) : []
    return columns.length > 0 ? [{ sheet, lead, counted, columns }] : []
  })
  if (found.length > 0) await sayBlocks(db, found)
  return found.flatMap(({ sheet, columns }) => columns.map((col) => ({ sheet: sheet.sheetId, col })))
}

interface Leading {
  sheetId: number
  sheet: PlannedSheet
  lead: Lead
  first: number
  width: number
}

async function countBlocks(db: Database, leads: Leading[], sizes: RawSizes): Promise<Counts[]> {
  const counts = rawBranches(leads, sizes, ({ lead, first, width }, { id, from }) => {
    const cells = Array.from({ length: width }, (_, col) => cell(col))
    const counted = (isLed: string) =>
      `[${cells.map((_, col) => `(count(*) filter (lead ${isLed} and cells[${col + 1}] is not null))::integer`).join(', ')}]`
    return `select sheet, (count(lead))::integer as filled, (count(*) filter (lead is null))::integer as blank, min(_row) filter (lead is null) as first,
         ${counted('is not null')} as beside, ${counted('is null')} as below
       from (
         select ${id} as sheet, _row, nullif(trim(${cell(lead.column)}), '') as lead, [${cells.map((text) => `nullif(trim(${text}), '')`).join(', ')}] as cells
         from ${from} where _row >= ${first} and ${holdsRow(cells)}
       ) group by sheet`
  })
  return (await inTurns(counts, (union) => db.all<Counts>(union))).flat()
}

/**
 * The columns of the block: from the first of the sheet as far as rows below the first leave them empty. None where the rows without a cell in the
 * leading column are no rows of a block.
 */
function blockColumns({ mapping, layout }: PlannedSheet, lead: Lead, { filled, blank, beside, below }: Counts): number[] {
  if (blank < 2 || blank < LEAST * (filled + blank)) return []
  const isCount = (column: number) =>
    layout.columns.some((one) => one.column === column && /^(?:序号?|项次|項次|no\.?|#|s\/?n)$/i.test(one.header.trim()))
  const isEmpty = (column: number) => beside[column] + below[column] === 0
  const before = Array.from({ length: lead.column }, (_, column) => column).filter((column) => !isCount(column) && !isEmpty(column))
  if ([...before, ...lead.same].some((column) => below[column] > 0)) return []
  const own = [...mapping.fields, ...mapping.valueColumns].map(({ column }) => column)
  if (!own.some((column) => below[column] >= NEARLY_ALL * blank)) return []
  // A record with a number of its own and nobody's name is nobody's.
  if (lead.numbered.some((column) => below[column] >= NEARLY_ALL * blank)) return []
  const end = below.findIndex((cells, column) => column > lead.column && cells > 0)
  const block = fillable(mapping).filter((column) => column < end && !isCount(column) && beside[column] * 2 >= filled)
  return block.length > 1 || before.length === 0 || before.some((column) => beside[column] > 0) ? block : []
}

interface Found {
  sheet: PlannedSheet
  lead: Lead
  counted: Counts
}

async function sayBlocks(db: Database, found: Found[]): Promise<void> {
  const rows = found.map(({ sheet, lead: { column }, counted: { first, blank } }) => {
    const header = sheet.layout.columns.find((one) => one.column === column)?.header ?? ''
    return { sheet: sheet.sheetId, row: first, col: column, header, count: blank }
  })
  await db.run(
    `insert into staged_issue
     select 'taken_from_above', 'info', false, b.sheet, b."row", b.col, null, json_object('header', b.header, 'count', b.count)
     from (select unnest($rows::json::struct(sheet integer, "row" integer, col integer, header varchar, "count" integer)[], recursive := true)) b`,
    { rows: JSON.stringify(rows) },
  )
}
