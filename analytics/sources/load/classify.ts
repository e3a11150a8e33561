// Sorts the rows of sheets: titles, headers, blanks, totals, notes. What is left is data. Reasons are stored, row by row.
import type { Database } from '../../workspace/query'
import { bySheet } from './by-sheet'
import { blankRow } from './data-rows'
import { isSubtotalOf, judgeRows, needsSums, type OddRow, type Stretch, type Verdict } from './judge-rows'
import { toOddRow, totalColumns } from './odd-row'
import { findOddRows } from './odd-rows'
import { retires, rowsBelowRetired } from './retired-below'
import { identityColumns, numericColumns } from './row-columns'
import { sayLeftOut } from './say-left-out'
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
  const voids: VoidCell[] = []
  for (const source of group.sources) {
    const { sheetId } = source.sheet
    const rows = rowsOf.get(sheetId)!
    const verdicts = judgeRows(rows, between.get(sheetId) ?? [])
    for (const [row, verdict] of verdicts) {
      if (verdict === 'total_differs') left.push({ sheet: sheetId, row, reason: 'subtotal' })
      else if (verdict !== 'data' && verdict !== 'unsure' && verdict !== 'total_or_record')
        left.push({ sheet: sheetId, row, reason: verdict })
    }
    const stays = (row: number) => (verdicts.get(row) ?? 'data') === 'data'
    for (const { row } of rows.filter(retires)) if (stays(row)) left.push({ sheet: sheetId, row, reason: 'note' })
    for (const row of await rowsBelowRetired(db, group, sheetId, rows)) if (stays(row)) left.push({ sheet: sheetId, row, reason: 'void' })
    unsure.push(...unsureOf(source, rows, verdicts))
    voids.push(...voidsOf(sheetId, rows, oddOf(sheetId), verdicts))
  }
  await listUnsure(db, unsure)
  await listVoids(db, voids)
  await leaveOut(db, group, left)
}

interface VoidCell {
  sheet: number
  row: number
  col: number
  word: string
}

/** What such rows say of themselves: 测试，请忽略. */
function voidsOf(sheet: number, rows: OddRow[], raw: RawRow[], verdicts: Map<number, Verdict>): VoidCell[] {
  return rows.flatMap(({ row, voidAt }, at) =>
    verdicts.get(row) === 'void' && voidAt !== undefined ? [{ sheet, row, col: voidAt, word: String(raw[at].cells[voidAt]).trim() }] : [],
  )
}

async function listVoids(db: Database, voids: VoidCell[]): Promise<void> {
  if (!voids.length) return
  await db.run(
    `create or replace temp table left_out as select *, null::varchar as field, false as is_stated
     from (select unnest($voids::json::struct(sheet integer, col integer, "row" integer, word varchar)[], recursive := true))`,
    { voids: JSON.stringify(voids) },
  )
  await sayLeftOut(db)
}

interface Unsure {
  sheet: number
  row: number
  col: number
  text: string | null
  verdict: 'unsure' | 'total_differs' | 'total_or_record'
}

function unsureOf(source: SheetSource, rows: OddRow[], verdicts: Map<number, Verdict>): Unsure[] {
  const { key, name } = identityColumns(source)
  const leads = new Map(rows.map(({ row, lead }) => [row, lead]))
  return [...verdicts].flatMap(([row, verdict]) =>
    verdict === 'unsure' || verdict === 'total_differs' || verdict === 'total_or_record'
      ? [{ sheet: source.sheet.sheetId, row, col: key ?? name ?? 0, text: leads.get(row) ?? null, verdict }]
      : [],
  )
}

async function listUnsure(db: Database, rows: Unsure[]): Promise<void> {
  if (!rows.length) return
  await db.run(
    `insert into staged_issue
     select case when verdict = 'total_or_record' then verdict else 'subtotal_unsure' end, case when differs then 'info' else 'warn' end, not differs,
       sheet, "row", col, null, json_object('text', "text", 'differs', differs)
     from (select *, verdict = 'total_differs' as differs
       from (select unnest($rows::json::struct(sheet integer, "row" integer, col integer, "text" varchar, verdict varchar)[], recursive := true)))`,
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
