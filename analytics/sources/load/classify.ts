// Sorts the rows of sheets: titles, headers, blanks, totals, notes. What is left is data. Reasons are stored, row by row.
import type { Database } from '../../workspace/query'
import { bySheet } from './by-sheet'
import { blankRow, identityColumns, numericColumns } from './data-rows'
import { isSubtotalOf, judgeRows, needsSums, type OddRow, type Stretch, type Verdict } from './judge-rows'
import { findOddRows } from './odd-rows'
import { isCountWord, isTestRow, isTotalOfNamed, isTotalWord, isVoidEntry, isWholeCompany } from './row-words'
import { isApart, type RawRow, setTablesApart } from './set-apart'
import type { LeftOutReason, SheetGroup, SheetSource } from './types'
import { partsOfSums } from './weighted-totals'

interface LeftOut {
  sheet: number
  row: number
  reason: LeftOutReason
}

/** Leaves out what is not data in the sheets of a group; their headers, titles and blank rows are left out before. */
export async function classifyRows(db: Database, group: SheetGroup): Promise<void> {
  const parts = await partsOfSums(db, group)
  await leaveOut(
    db,
    group,
    parts.map(({ sheet, row }) => ({ sheet, row, reason: 'part' })),
  )
  const noticed = await findOddRows(db, group)
  if (!noticed.length) return
  const apart = await setTablesApart(db, group, noticed)
  await leaveOut(db, group, apart.structure)
  await dropApart(db, group)
  const settled = new Set(apart.structure.map(({ sheet, row }) => `${sheet}:${row}`))
  const odd = noticed.filter((raw) => !settled.has(`${raw.sheet}:${raw.row}`) && !isApart(apart, raw))
  if (!odd.length) return
  const oddOf = bySheet(odd)
  const rowsOf = new Map(
    group.sources.map((source) => {
      const { sheetId } = source.sheet
      const own = oddOf(sheetId)
      const totals = totalColumns(own, source)
      return [sheetId, own.map((row) => toOddRow(row, source, totals))]
    }),
  )
  const summed = odd.filter(({ sheet }) => rowsOf.get(sheet)!.some(needsSums))
  const ofNamed = group.sources.filter(({ sheet }) => rowsOf.get(sheet.sheetId)!.some(isSubtotalOf)).map(({ sheet }) => sheet.sheetId)
  const between = await stretches(db, group, summed, ofNamed)
  const left: LeftOut[] = []
  const unsure: Unsure[] = []
  for (const source of group.sources) {
    const { sheetId } = source.sheet
    const rows = rowsOf.get(sheetId)!
    const verdicts = judgeRows(rows, between.get(sheetId) ?? [])
    for (const [row, verdict] of verdicts) {
      if (verdict === 'total_differs') left.push({ sheet: sheetId, row, reason: 'subtotal' })
      else if (verdict !== 'data' && verdict !== 'unsure') left.push({ sheet: sheetId, row, reason: verdict })
    }
    unsure.push(...unsureOf(source, rows, verdicts))
  }
  await listUnsure(db, unsure)
  await leaveOut(db, group, left)
}

interface Unsure {
  sheet: number
  row: number
  col: number
  text: string | null
  differs: boolean
}

function unsureOf(source: SheetSource, rows: OddRow[], verdicts: Map<number, Verdict>): Unsure[] {
  const { key, name } = identityColumns(source)
  const leads = new Map(rows.map(({ row, lead }) => [row, lead]))
  return [...verdicts].flatMap(([row, verdict]) =>
    verdict === 'unsure' || verdict === 'total_differs'
      ? [{ sheet: source.sheet.sheetId, row, col: key ?? name ?? 0, text: leads.get(row) ?? null, differs: verdict === 'total_differs' }]
      : [],
  )
}

async function listUnsure(db: Database, rows: Unsure[]): Promise<void> {
  if (!rows.length) return
  await db.run(
    `insert into staged_issue
     select 'subtotal_unsure', case when differs then 'info' else 'warn' end, not differs, sheet, "row", col, null, json_object('text', "text", 'differs', differs)
     from (select unnest($rows::json::struct(sheet integer, "row" integer, col integer, "text" varchar, differs boolean)[], recursive := true))`,
    { rows: JSON.stringify(rows) },
  )
}

/** All rows of a sheet that holds no data of its own: it explains how to fill in others, or only lists further lists. */
export async function leaveOutAll(db: Database, sheetId: number, width: number, reason: LeftOutReason): Promise<void> {
  await db.run(
    `insert into excluded_row select ${sheetId}, _row, case when ${blankRow(width)} then 'blank' else '${reason}' end from raw.s${sheetId}`,
  )
}

async function leaveOut(db: Database, group: SheetGroup, rows: LeftOut[]): Promise<void> {
  if (!rows.length) return
  await db.run(
    `insert into excluded_row select unnest($rows::json::struct(sheet integer, "row" integer, reason varchar)[], recursive := true)`,
    { rows: JSON.stringify(rows) },
  )
  if (!group.large) await db.run(`delete from ${group.rows} d using excluded_row l where l.sheet_id = d._sheet_id and l.row = d._row`)
}

/** What waits as another table is no row of this one. */
async function dropApart(db: Database, group: SheetGroup): Promise<void> {
  if (group.large) return
  await db.run(
    `delete from ${group.rows} d using staged_issue f where f.code = 'second_table' and f.sheet_id = d._sheet_id and f.row = d._row`,
  )
}

function toOddRow(raw: RawRow, source: SheetSource, totals: ReadonlySet<number>): OddRow {
  const identity = identityColumns(source)
  const text = (column: number | null): string | null => {
    const value = column === null ? null : raw.cells[column]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const all = Array.from({ length: source.columns }, (_, column) => text(column))
  const filled = all.filter((value) => value !== null)
  // A department that is no more is named so, too.
  const names = new Set(source.sheet.mapping.fields.filter(({ type }) => namedTypes.has(type)).map(({ column }) => column))
  return {
    row: raw.row,
    key: text(identity.key),
    name: text(identity.name),
    lead: filled[0] ?? null,
    numbers: numericColumns(source).map((column) => readPlainNumber(all[column])),
    filledCells: filled.length,
    columns: source.columns,
    named: identity.name !== null && identity.key !== null,
    bareNames: source.model.decisive,
    ofNobody: isOfNobody(source, all),
    isVoid: isTestRow(all) || all.some((value, column) => value !== null && !names.has(column) && isVoidEntry(value)),
    total: all.some((value, column) => value !== null && totals.has(column) && isTotalWord(value)),
  }
}

const isGoal: ReadonlySet<string> = new Set(['title', 'objective'])
const namedTypes: ReadonlySet<string> = new Set(['name', 'department'])

function isOfNobody({ sheet: { mapping }, columns }: SheetSource, cells: (string | null)[]): boolean {
  const filled = cells.filter((text) => text !== null)
  if (filled.length * 3 <= columns && filled.some(isCountWord)) return true
  // Below the objectives of a list stands how far all of them have come: 部门整体.
  if (mapping.kind === 'goal' && mapping.fields.some(({ field, column }) => isGoal.has(field) && isWholeCompany(cells[column] ?? '')))
    return true
  return mapping.fields.some(
    ({ type, column }) =>
      namedTypes.has(type) && (isTotalOfNamed(cells[column] ?? '') || (type === 'department' && isWholeCompany(cells[column] ?? ''))),
  )
}

/** Columns in which a word for totals is one: of two rows and their total, one is, and where more are the column is about totals. */
function totalColumns(rows: RawRow[], source: SheetSource): Set<number> {
  const said = new Map<number, number>()
  for (const { cells } of rows)
    for (const [column, text] of cells.entries())
      if (typeof text === 'string' && isTotalWord(text.trim())) said.set(column, (said.get(column) ?? 0) + 1)
  const few = [...said].filter(([column, count]) => count * 3 <= source.rows && !speaksOfTotals(source, column))
  return new Set(few.map(([column]) => column))
}

/** How records become one figure, and what people write in prose, are no totals; a dictionary has none. */
function speaksOfTotals({ sheet: { mapping }, model }: SheetSource, column: number): boolean {
  if (model.kind === 'indicator') return true
  const fields = mapping.fields.filter((mapped) => mapped.column === column).map(({ field }) => field)
  return fields.some(
    (field) => model.coded?.[field] !== undefined || ['comment', 'note', 'reason', 'indicator_name', 'title'].includes(field),
  )
}

function readPlainNumber(text: string | null): number | null {
  if (text === null) return null
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const match = /^[-+]?\d*\.?\d+(e[-+]?\d+)?(%?)$/i.exec(plain)
  return match ? Number.parseFloat(plain) / (match[2] ? 100 : 1) : null
}

/**
 * Sums of the ordinary rows between odd ones, computed where the rows are. In the sheets `ofNamed`, which have subtotals of some rows, each row is a
 * stretch of its own.
 * No ASOF join: with few odd rows it is planned as a nested loop.
 */
async function stretches(db: Database, group: SheetGroup, odd: RawRow[], ofNamed: number[]): Promise<Map<number, Stretch[]>> {
  if (!odd.length) return new Map()
  const isOfNamed = ofNamed.length && !group.large ? `r._sheet_id in (${ofNamed.join(', ')})` : 'false'
  const found = await db.all<{ sheet: number; after: number; run: number; nth: number; rows: number; sum: number; count: number }>(
    `with odd as (select unnest($rows::json::struct(sheet integer, "row" integer)[], recursive := true)),
     line as (
       select r._sheet_id as sheet, r.numbers, o.row as own, max(o.row) over (partition by r._sheet_id order by r._row rows unbounded preceding) as after,
         case when ${isOfNamed} then r._row else 0 end as run
       from ${group.rows} r left join odd o on o.sheet = r._sheet_id and o.row = r._row
       where r._sheet_id in (select sheet from odd)
     ),
     piece as (select sheet, after, run, unnest(numbers) as text, unnest(range(len(numbers))) as nth from line where own is null)
     select sheet, coalesce(after, 0) as after, run, nth, count(*) as "rows", coalesce(sum(number), 0) as sum, count(number) as count
     from (select *, read_number(text) as number from piece) group by all order by sheet, after, run`,
    { rows: JSON.stringify(odd.map(({ sheet, row }) => ({ sheet, row }))) },
  )
  const starts = new Map<number, Map<string, Stretch>>()
  const sources = new Map(group.sources.map((source) => [source.sheet.sheetId, numericColumns(source)]))
  for (const { sheet, after, run, nth, rows, sum, count } of found) {
    const numeric = sources.get(sheet)!
    const own = starts.get(sheet) ?? new Map<string, Stretch>()
    const at = `${after} ${run}`
    const stretch = own.get(at) ?? { after, rows, sums: numeric.map(() => 0), counts: numeric.map(() => 0) }
    if (nth < numeric.length) {
      stretch.sums[nth] = sum
      stretch.counts[nth] = count
    }
    starts.set(sheet, own.set(at, stretch))
  }
  return new Map([...starts].map(([sheet, own]) => [sheet, [...own.values()]]))
}
