// Sorts the rows of a sheet: titles, headers, blanks, totals, notes. What is left is data. Reasons are stored, row by row.
import type { LeftOutReason } from '../../../importers/types'
import type { Database } from '../query'
import { judgeRows, type OddRow, type Stretch } from './judge-rows'
import type { ModelSpec } from './model'
import { rawWidth } from './plan-store'
import { candidateWords } from './row-words'
import { cell, quote, type SheetSource } from './types'

/** More odd rows than this are not odd: then only rows with a word, or without any identity, are looked at. */
const manyOdd = 20_000

export async function classifyRows(db: Database, source: SheetSource, model: ModelSpec): Promise<void> {
  await leaveOutStructure(db, source)
  const identity = identityColumns(source, model)
  const odd = await findOddRows(db, source, identity)
  if (!odd.length) return
  const numeric = numericColumns(source, identity)
  const rows = odd.map((row) => toOddRow(row, source, identity, numeric))
  const verdicts = judgeRows(rows, await stretches(db, source, odd, numeric))
  const reasons = new Map<number, LeftOutReason>()
  for (const [row, verdict] of verdicts) {
    if (verdict === 'total_differs') reasons.set(row, 'subtotal')
    else if (verdict !== 'data' && verdict !== 'unsure') reasons.set(row, verdict)
  }
  await leaveOut(db, source.sheet.sheetId, reasons)
  for (const [row, verdict] of verdicts) {
    if (verdict !== 'unsure' && verdict !== 'total_differs') continue
    const unsure = verdict === 'unsure'
    const lead = rows.find((candidate) => candidate.row === row)?.lead ?? null
    await db.run(`insert into found values ('subtotal_unsure', $severity, $blocking, $sheet, $row, $col, null, $facts::json)`, {
      severity: unsure ? 'warn' : 'info',
      blocking: unsure,
      sheet: source.sheet.sheetId,
      row,
      col: identity.key ?? identity.name ?? 0,
      facts: JSON.stringify({ text: lead, differs: !unsure }),
    })
  }
}

/** All rows of a sheet that holds no data of its own: it explains how to fill in others, or only lists further lists. */
export async function leaveOutAll(db: Database, sheetId: number, reason: LeftOutReason): Promise<void> {
  const width = await rawWidth(db, sheetId)
  await db.run(
    `insert into left_out_row select ${sheetId}, _row, case when ${blankRow(width)} then 'blank' else '${reason}' end from raw.s${sheetId}`,
  )
}

async function leaveOut(db: Database, sheetId: number, reasons: Map<number, LeftOutReason>): Promise<void> {
  if (!reasons.size) return
  const rows = JSON.stringify([...reasons].map(([row, reason]) => ({ row, reason })))
  await db.run(
    `insert into left_out_row select ${sheetId}, u.row, u.reason from (select unnest($rows::json::struct("row" integer, reason varchar)[]) as u)`,
    { rows },
  )
}

const blankRow = (width: number): string =>
  `coalesce(${Array.from({ length: width }, (_, column) => `nullif(trim(${cell(column)}, E' \\t\\r\\n\u3000\u00a0'), '')`).join(', ')}) is null`

async function leaveOutStructure(db: Database, source: SheetSource): Promise<void> {
  const { sheetId, layout } = source.sheet
  const list = (rows: number[]) => `(${[-1, ...rows].join(', ')})`
  const firstHeader = Math.min(...layout.headerRows, layout.firstDataRow)
  await db.run(
    `insert into left_out_row
     select ${sheetId}, _row, case
         when _row in ${list(layout.headerRows)} then 'header'
         when ${blankRow(source.columns)} then 'blank'
         when _row in ${list(layout.titleRows)} or _row < ${firstHeader} then 'title'
         else 'note' end
     from raw.s${sheetId}
     where _row < ${layout.firstDataRow} or _row in ${list([...layout.headerRows, ...layout.titleRows])} or ${blankRow(source.columns)}`,
  )
}

interface Identity {
  key: number | null
  name: number | null
}

/** The columns that say whose row, or which record, it is. */
function identityColumns({ sheet }: SheetSource, model: ModelSpec): Identity {
  const column = (field: string) => sheet.mapping.fields.find((mapped) => mapped.field === field)?.column ?? null
  const roles = model.roles.filter((role) => role.required)
  const ids = [...roles.map((role) => role.no), ...model.required.filter((field) => model.fields[field] === 'id')]
  const names = [...roles.map((role) => role.name), ...model.required.filter((field) => model.fields[field] === 'text')]
  const first = (fields: string[]) => fields.map(column).find((found) => found !== null) ?? null
  if (model.kind === 'employee') return { key: column('employee_no'), name: column('employee_name') }
  return { key: first(ids), name: first(names) }
}

function numericColumns({ sheet, columns }: SheetSource, identity: Identity): number[] {
  const numeric = sheet.mapping.fields
    .filter((field) => ['number', 'ratio', 'hours'].includes(field.type) || field.field === 'value')
    .map((field) => field.column)
  const all = [...new Set([...numeric, ...sheet.mapping.valueColumns.map((value) => value.column)])]
  return all.filter((column) => column !== identity.key && column !== identity.name && column < columns).sort((a, b) => a - b)
}

type RawRow = Record<string, string | number | null>

async function findOddRows(db: Database, source: SheetSource, { key, name }: Identity): Promise<RawRow[]> {
  const { sheet, from, columns } = source
  const cells = Array.from({ length: columns }, (_, column) => cell(column))
  const lead = `coalesce(${cells.join(', ')})`
  const watched = [lead, ...[key, name].filter((column) => column !== null).map(cell)]
  const words = watched.map((text) => `regexp_matches(${text}, ${quote(candidateWords)})`)
  const missing = (column: number | null) => (column === null ? [] : [`nullif(trim(${cell(column)}), '') is null`])
  const noKey = missing(key ?? name)
  const noIdentity = [...missing(key), ...missing(name)].join(' and ')
  const repeated = headerEquals(source)
  const query = (conditions: string[]) => `select * from ${from} where _row >= ${sheet.layout.firstDataRow}
    and (${conditions.filter(Boolean).join(' or ')})
    and _row not in (select row from left_out_row where sheet_id = ${sheet.sheetId}) order by _row limit ${manyOdd + 1}`
  const wide = await db.all<RawRow>(query([...words, ...noKey, repeated]))
  return wide.length <= manyOdd
    ? wide
    : (await db.all<RawRow>(query([...words, noIdentity ? `(${noIdentity})` : '', repeated]))).slice(0, manyOdd)
}

/** Two mapped columns that show their own header again mark a repeated header row. */
function headerEquals({ sheet }: SheetSource): string {
  const mapped = sheet.mapping.fields.slice(0, 2).map(({ column }) => sheet.layout.columns.find((header) => header.column === column))
  const tests = mapped.flatMap((header) =>
    header ? [`${cell(header.column)} in (${[...header.levels, header.header].map(quote).join(', ')})`] : [],
  )
  return tests.length ? `(${tests.join(' and ')})` : ''
}

function toOddRow(raw: RawRow, source: SheetSource, identity: Identity, numeric: number[]): OddRow {
  const text = (column: number | null): string | null => {
    const value = column === null ? null : raw[cell(column)]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const all = Array.from({ length: source.columns }, (_, column) => text(column))
  const filled = all.filter((value) => value !== null)
  const headers = source.sheet.layout.columns.filter((header) => all[header.column] !== null)
  const same = headers.filter((header) => [header.header, ...header.levels].some((label) => label.trim() === all[header.column]))
  return {
    row: raw._row as number,
    key: text(identity.key),
    name: text(identity.name),
    lead: filled[0] ?? null,
    numbers: numeric.map((column) => readPlainNumber(all[column])),
    filledCells: filled.length,
    repeatsHeader: same.length >= 2 && same.length * 2 > filled.length,
  }
}

function readPlainNumber(text: string | null): number | null {
  if (text === null) return null
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const match = /^[-+]?\d*\.?\d+(e[-+]?\d+)?(%?)$/i.exec(plain)
  return match ? Number.parseFloat(plain) / (match[2] ? 100 : 1) : null
}

/** Sums of the ordinary rows between odd ones, computed where the rows are. */
async function stretches(db: Database, source: SheetSource, odd: RawRow[], numeric: number[]): Promise<Stretch[]> {
  const { sheet, from } = source
  const texts = numeric.length ? numeric.map((column) => `r.${cell(column)}`).join(', ') : 'null'
  const found = await db.all<{ after: number; nth: number; rows: number; sum: number; count: number }>(
    `with odd as (select unnest($rows::json::integer[]) as row),
     cell as (
       select o.row as after, unnest([${texts}]) as text, unnest(range(${Math.max(1, numeric.length)})) as nth
       from ${from} r asof left join odd o on r._row >= o.row
       where r._row >= ${sheet.layout.firstDataRow} and r._row not in (select row from odd)
         and r._row not in (select row from left_out_row where sheet_id = ${sheet.sheetId})
     )
     select coalesce(after, 0) as after, nth, count(*) as "rows", coalesce(sum(read_number(text)), 0) as sum, count(read_number(text)) as count
     from cell group by all`,
    { rows: JSON.stringify(odd.map((row) => row._row)) },
  )
  const byStart = new Map<number, Stretch>()
  for (const { after, nth, rows, sum, count } of found) {
    const stretch = byStart.get(after) ?? { after, rows, sums: numeric.map(() => 0), counts: numeric.map(() => 0) }
    if (nth < numeric.length) {
      stretch.sums[nth] = sum
      stretch.counts[nth] = count
    }
    byStart.set(after, stretch)
  }
  return [...byStart.values()]
}
