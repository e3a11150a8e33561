// The cycles of a workspace as its files have them: gathered from sheets, decided, kept as settings, and handed to the statements of a load.
import { type CycleCalendar, cycleOfId, isFiscal, monthsOfLength, quarters } from '../../cycle/cycle'
import { fiscalSaid } from '../../cycle/fiscal-words'
import { cycleParts } from '../../cycle/parts'
import { fiscalStart, readCycle, type WrittenCycle } from '../../cycle/written'
import { kindOf } from '../../kinds/kinds'
import {
  cycleKindSetting,
  cycleSetting,
  fiscalMonthSetting,
  fiscalNamedSetting,
  keepCalendar,
  type SettledCalendar,
  settledCalendar,
} from '../../workspace/cycle-calendar'
import type { Database } from '../../workspace/query'
import { inTurns } from '../../workspace/raw-branches'
import { branchesOf } from './branches'
import { calendarSaid, type Evidence, type FiscalWord, fiscalCycles, kindSaid, type TitledCycle } from './cycle-evidence'
import { expression } from './reading'
import type { StatedCycle } from './stated-cycles'
import { cycleTitles } from './title-cells'
import { cell, type SheetSource } from './types'
import type { TypedSource } from './typing'

export interface DecidedCalendar {
  calendar: CycleCalendar
  evidence: Evidence
  /** Sheets that came before would be read otherwise: all are to be read again. */
  again: boolean
}

/** @param whole all sheets of the workspace are being read */
export async function decideCalendar(
  db: Database,
  sources: TypedSource[],
  stated: StatedCycle[],
  whole: boolean,
): Promise<DecidedCalendar> {
  const settled = await settledCalendar(db)
  const fixed = await fixedParts(db, settled)
  const current = await currentStated(db, settled)
  const given = settled.calendar
  const evidence = await gather(db, sources, stated)
  if (!current || given.named === 'unknown' || fiscalCycles(evidence, current).length > 0)
    evidence.records = await recordMonths(db, sources, new Set(stated.map(({ sheet }) => sheet)))
  const found = calendarSaid(evidence, given, fixed, current)
  if (!whole) return { calendar: given, evidence, again: differs(evidence, given, found, fixed, current) }
  const changed = {
    ...(found.kind === given.kind ? {} : { [cycleKindSetting]: found.kind }),
    ...(found.firstMonth === given.firstMonth ? {} : { [fiscalMonthSetting]: String(found.firstMonth) }),
    ...(found.named === given.named ? {} : { [fiscalNamedSetting]: found.named }),
  }
  if (Object.keys(changed).length) await keepCalendar(db, changed, 'file')
  return { calendar: found, evidence, again: false }
}

/** Sheets that came alone say less than all: only what speaks against the calendar, or for what is not known of it, has all looked at again. */
function differs(
  evidence: Evidence,
  given: CycleCalendar,
  found: CycleCalendar,
  fixed: (part: keyof CycleCalendar) => boolean,
  current: WrittenCycle | undefined,
): boolean {
  const { words, columns, records } = evidence
  const speaks = kindSaid(evidence, found) !== undefined
  const describes = words.some(({ firstMonth }) => firstMonth !== undefined) || columns.length > 0
  if (!fixed('kind') && speaks && found.kind !== given.kind) return true
  if (!fixed('firstMonth') && describes && found.firstMonth !== given.firstMonth) return true
  if (fixed('named') || given.firstMonth === 1) return false
  if (given.named === 'unknown') return found.named !== 'unknown' || records.length > 0
  return found.named !== given.named && (words.some(({ named }) => named !== undefined) || fiscalCycles(evidence, current).length > 0)
}

/** What a person has set (a cycle has a kind), and all of it once people were moved on the board of a cycle. */
async function fixedParts(db: Database, { sources }: SettledCalendar): Promise<(part: keyof CycleCalendar) => boolean> {
  const decided = (await db.first('select 1 as found from calibration_decision limit 1')) !== undefined
  const cycle = sources[cycleSetting] === 'user'
  const keys = { kind: cycleKindSetting, firstMonth: fiscalMonthSetting, named: fiscalNamedSetting }
  return (part) => decided || sources[keys[part]] === 'user' || (part === 'kind' && cycle)
}

/** The current cycle where a person has stated it. */
async function currentStated(db: Database, { sources }: SettledCalendar): Promise<WrittenCycle | undefined> {
  if (sources[cycleSetting] !== 'user') return undefined
  const id = (await db.first<{ id: string }>(`select setting_text('${cycleSetting}') as id`))?.id ?? ''
  return cycleOfId(id)
}

async function gather(db: Database, sources: TypedSource[], stated: StatedCycle[]): Promise<Evidence> {
  const titles = await cycleTitles(db, sources)
  const titled = sources.flatMap((typed) => titledCycle(typed, stated, titles) ?? [])
  return {
    stated: stated.map((one) => (one.titled && titles.has(one.sheet) ? { ...one, row: titles.get(one.sheet)!, col: 0 } : one)),
    titled,
    words: sources.flatMap((typed) => fiscalWords(typed, stated)),
    columns: sources.flatMap((typed) => monthColumns(typed)),
    valued: sources.flatMap((typed) => valuedMonths(typed)),
    records: [],
  }
}

function titledCycle(
  { source: { sheet } }: TypedSource,
  stated: readonly StatedCycle[],
  titles: ReadonlyMap<number, number>,
): TitledCycle | undefined {
  const text = sheet.mapping.constants.cycle
  const written = text === undefined || stated.some((one) => one.sheet === sheet.sheetId) ? undefined : readCycle(text)
  return written && { sheet: sheet.sheetId, row: titles.get(sheet.sheetId) ?? null, written }
}

/** In titles, in the names of the columns of cycles, in these themselves. */
function fiscalWords({ source: { sheet } }: TypedSource, stated: readonly StatedCycle[]): FiscalWord[] {
  const { constants, fields } = sheet.mapping
  const { layout } = sheet
  const words: FiscalWord[] = []
  const add = (word: Omit<FiscalWord, 'sheet'>) => {
    if (word.firstMonth !== undefined || word.named !== undefined) words.push({ sheet: sheet.sheetId, ...word })
  }
  add({
    row: layout.titleRows[0] ?? null,
    col: layout.titleRows.length ? 0 : null,
    text: constants.cycle ?? '',
    firstMonth: constants.fiscal_month === undefined ? undefined : Number(constants.fiscal_month),
    named: constants.fiscal_named as FiscalWord['named'],
  })
  for (const { field, header, column } of fields)
    if (field === 'cycle' || field === 'cycle_year')
      add({ row: layout.headerRows.at(-1) ?? null, col: column, text: header, ...fiscalSaid(header) })
  for (const one of stated)
    if (one.sheet === sheet.sheetId && !one.titled) add({ row: one.row, col: one.col, text: one.text, ...fiscalSaid(one.text) })
  return words
}

/** `FY2026 Q1` over the columns 4月, 5月, 6月. */
function monthColumns({ source: { sheet } }: TypedSource): Evidence['columns'] {
  const { constants, valueColumns } = sheet.mapping
  const written = constants.cycle === undefined ? undefined : readCycle(constants.cycle)
  const months = [...new Set(valueColumns.flatMap(({ month }) => (month === undefined ? [] : [Number(month.slice(-2).replace('-', ''))])))]
  if (!written?.fiscal || months.length !== monthsOfLength[written.length]) return []
  const follow = months.every((month, at) => at === 0 || month === (months[at - 1] % 12) + 1)
  return follow ? [{ sheet: sheet.sheetId, firstMonth: fiscalStart(written, months[0]) }] : []
}

function valuedMonths({ source: { sheet } }: TypedSource): Evidence['valued'] {
  const { constants, valueColumns } = sheet.mapping
  const written = constants.cycle === undefined ? undefined : readCycle(constants.cycle)
  if (!written?.fiscal) return []
  return valueColumns.flatMap(({ month }) => {
    const said = /^(\d{4})-(\d{2})/.exec(month ?? '')
    return said ? [{ written, month: Number(said[1]) * 12 + Number(said[2]) - 1, rows: 1 }] : []
  })
}

/** Dated rows of systems by month; what names its cycle itself says more than its dates. */
async function recordMonths(db: Database, sources: TypedSource[], named: ReadonlySet<number>): Promise<Evidence['records']> {
  const dated = sources.filter((typed) => !named.has(typed.source.sheet.sheetId) && dayOf(typed, typed.source))
  const days = branchesOf(
    dated,
    ({ source }) => source,
    (source, typed) => dayOf(typed, source)!,
  )
  const count = (union: string) =>
    db.all<Evidence['records'][number]>(
      `select year(day) * 12 + month(day) - 1 as "month", count(*) as "rows" from (${union})
     where day between date '2000-01-01' and today() + interval 5 year group by all order by "month" desc`,
    )
  return (await inTurns(days, count)).flat().sort((a, b) => b.month - a.month)
}

function dayOf({ readings }: TypedSource, source: SheetSource): string | undefined {
  const { fields, kind } = source.sheet.mapping
  const field = kindOf(kind).happened.find((name) => fields.some((mapped) => mapped.field === name))
  const mapped = fields.find((candidate) => candidate.field === field)
  const reading = mapped && readings.get(mapped.column)
  if (!mapped || !reading) return undefined
  return `select (${expression(mapped.field, `r.${cell(mapped.column)}`, reading, cycleParts('', quarters))})::date as day from ${source.from} r`
}

export const needsNaming = ({ kind, firstMonth, named }: CycleCalendar): boolean => isFiscal(kind) && firstMonth > 1 && named === 'unknown'
