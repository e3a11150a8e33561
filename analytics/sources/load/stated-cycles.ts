// The cycles that goals, reviews, ratings and action items name: in a column, in two (a year and a quarter), over columns, or in the sheet's title.

import { quarters } from '../../cycle/cycle'
import { cycleParts } from '../../cycle/parts'
import { readCycle, type WrittenCycle } from '../../cycle/written'
import type { SheetKind } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { inTurns } from '../../workspace/raw-branches'
import type { ValueColumn } from '../mapping/types'
import { branchesOf } from './branches'
import { cycleOfPeriod, hasPeriod } from './cycle-of-period'
import { dataRows } from './data-rows'
import { expression } from './reading'
import { cell, quote, type SheetSource } from './types'
import type { TypedSource } from './typing'

export interface StatedCycle {
  sheet: number
  kind: SheetKind
  /** Both texts as they stand, by which its rows are found again. */
  key: string
  /** As it is shown to a person. */
  text: string
  /** Null where it is not understood, or says no year. */
  written: WrittenCycle | null
  rows: number
  /** Where it is first said; no row where a title says it. */
  row: number | null
  col: number | null
  titled: boolean
  /** Months in which its rows have a date, with how many. */
  months: { month: number; rows: number }[]
}

/** Fields whose date lies in the cycle of its row, or close to it. */
const dated = ['start_date', 'due_date', 'sent_at', 'submitted_at']

export async function statedCycles(db: Database, sources: TypedSource[]): Promise<StatedCycle[]> {
  const asked = sources.flatMap((typed) => askedOf(typed).map((select) => ({ typed, select })))
  const selects = branchesOf(
    asked,
    ({ typed }) => typed.source,
    (source, { select }) => select(source),
  )
  const count = (union: string) =>
    db.all<{ sheet: number; text: string | null; year: string | null; month: number | null; rows: number; row: number }>(
      `select sheet, text, "year", year("month") * 12 + month("month") - 1 as "month", count(*) as "rows", min(_row) as "row"
     from (select * replace (date_trunc('month', "month") as "month") from (${union}) where coalesce(text, "year") is not null)
     group by all order by sheet, "row", text, "year", "month"`,
    )
  const found = (await inTurns(selects, count)).flat().sort((a, b) => a.sheet - b.sheet || a.row - b.row)
  const bySheet = new Map(sources.map((typed) => [typed.source.sheet.sheetId, typed]))
  const stated = new Map<string, StatedCycle>()
  for (const { sheet, text, year, month, rows, row } of found) {
    const key = keyOf(text, year)
    const known = stated.get(`${sheet} ${key}`)
    const one = known ?? begin(bySheet.get(sheet)!, text, year)
    if (!known) stated.set(`${sheet} ${key}`, { ...one, row: one.titled ? null : row })
    const kept = stated.get(`${sheet} ${key}`)!
    kept.rows += rows
    if (month !== null) kept.months.push({ month, rows })
  }
  return [...stated.values()]
}

/** By which a row's texts are looked up. */
const keyOf = (text: string | null, year: string | null) => `${text ?? ''}\n${year ?? ''}`
/** The same of a row `t`. */
export const cycleKeySql = "coalesce(t.cycle, '') || chr(10) || coalesce(t.cycle_year, '')"

/** Of a sheet, or of the rows of all that are alike. */
type Select = (source: SheetSource) => string

function askedOf(typed: TypedSource): Select[] {
  const spread = spreadColumns(typed)
  // Of the cycles that columns are called after: one each.
  return spread.length ? spread.map(spreadSelect) : inRows(typed)
}

function inRows({ source: { sheet, model }, readings }: TypedSource): Select[] {
  const { fields, constants } = sheet.mapping
  if (!('cycle' in model.fields)) return []
  const column = (name: string) => fields.find(({ field, column }) => field === name && readings.has(column))
  const value = (name: string) => {
    if (name === 'cycle' && hasPeriod(fields)) return cycleOfPeriod(fields, readings)
    const mapped = column(name)
    if (mapped) return expression(name, `r.${cell(mapped.column)}`, readings.get(mapped.column)!, cycleParts('', quarters))
    return constants[name] === undefined ? 'null::varchar' : quote(constants[name])
  }
  if (!column('cycle') && !column('cycle_year') && constants.cycle === undefined && !hasPeriod(fields)) return []
  const at = dated.map(column).find((mapped) => mapped !== undefined)
  const day = at && `(${expression(at.field, `r.${cell(at.column)}`, readings.get(at.column)!, cycleParts('', quarters))})::date`
  return [
    (source) => `select ${source.id} as sheet, r._row, ${value('cycle')} as text, ${value('cycle_year')} as "year",
     ${day ?? 'null::date'} as "month" from ${dataRows(source)}`,
  ]
}

const spreadColumns = ({ source: { sheet, columns } }: TypedSource) =>
  sheet.mapping.valueColumns.filter(({ column, cycle }) => cycle !== undefined && column < columns)

const spreadSelect =
  ({ column, cycle = '' }: ValueColumn): Select =>
  (source) =>
    `select ${source.id} as sheet, r._row, ${quote(cycle)} as text, null::varchar as "year",
     null::date as "month" from ${dataRows(source)} and not is_missing(r.${cell(column)})`

function begin({ source }: TypedSource, text: string | null, year: string | null): StatedCycle {
  const { sheetId, mapping } = source.sheet
  const at = (name: string) => mapping.fields.find(({ field }) => field === name)
  const [cycle, cycleYear] = [at('cycle') ?? at('cycle_from'), at('cycle_year')]
  const over = mapping.valueColumns.find((value) => value.cycle !== undefined && value.cycle === text)
  return {
    sheet: sheetId,
    kind: mapping.kind,
    key: keyOf(text, year),
    text: [cycleYear && year, text].filter(Boolean).join(' '),
    written: together(text, cycle?.header ?? '', year, cycleYear?.header ?? ''),
    rows: 0,
    row: null,
    col: (over ?? cycle ?? cycleYear)?.column ?? null,
    titled: !over && !cycle && !cycleYear,
    months: [],
  }
}

/** `2026` beside `第一季度`; the header says what a bare number is, and that a year is the company's own. */
function together(text: string | null, header: string, year: string | null, yearHeader: string): WrittenCycle | null {
  const own = text === null ? undefined : ofFiscal(readCycle(inHeader(text, header)), header)
  const around = year === null ? undefined : ofFiscal(readCycle(inHeader(year, yearHeader)), yearHeader)
  if (own && (own.year !== null || own.begins !== undefined || own.from !== undefined)) return own
  if (own && around?.length === 'year') return { ...own, fiscal: around.fiscal, year: around.year, begins: around.begins }
  return text === null && around ? around : null
}

function inHeader(text: string, header: string): string {
  if (/^[1-4]$/.test(text) && /季|quarter/i.test(header)) return `Q${text}`
  if (/^[12]$/.test(text) && /半|half|semester/i.test(header)) return `H${text}`
  if (/^[上下]$/.test(text) && /半/.test(header)) return `${text}半年`
  return /^\d{1,2}$/.test(text) && /月|month/i.test(header) ? `${text}月` : text
}

const ofFiscal = (written: WrittenCycle | undefined, header: string): WrittenCycle | undefined =>
  written && written.length !== 'month' && /财年|财政|会计|fiscal|financial/i.test(header) ? { ...written, fiscal: true } : written
