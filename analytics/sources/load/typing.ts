// Turns the text cells of a sheet into the fields its kind's statement selects: the table `typed`, one row per value.
import type { CycleCalendar } from '../../cycle/cycle'
import { type CycleParts, cycleParts, monthStart } from '../../cycle/parts'
import { readCycle } from '../../cycle/written'
import type { Kind } from '../../kinds/shared/types'
import { times, timeWordsOf } from '../../vocabulary/units'
import type { Database } from '../../workspace/query'
import { inTurns } from '../../workspace/raw-branches'
import { cycleOfHeader, ofOneCycle } from '../mapping/cycle-columns'
import { scoreFields } from '../mapping/score-scale'
import { dayInCycle } from '../mapping/stated-day'
import type { ColumnReading, FieldMapping, ValueColumn } from '../mapping/types'
import { branchesOf } from './branches'
import { constantSql } from './constant-sql'
import { cycleOfPeriod, hasPeriod } from './cycle-of-period'
import { dataRows, smallRows } from './data-rows'
import { directionSql, withoutBound } from './goal-direction'
import { departmentPathOf, wholeName } from './joined-texts'
import { mappedFields, newReading } from './profile'
import { expression, type Reading, sqlType } from './reading'
import { inRowUnit } from './row-units'
import { meaningsIn, meant } from './stated-meanings'
import { statedTop } from './stated-reading'
import { scoreOnScale, topsOf } from './turned-scales'
import { cell, type PlannedSheet, quote, type SheetSource } from './types'
import { ofValueColumns, unitOf, unpivoted } from './unpivot'

export interface TypedSource {
  source: SheetSource
  readings: Map<number, Reading>
  large: boolean
  /** Relation its texts stand in, see `data-rows.ts`. */
  rows: string
}

export interface TypingOptions {
  signal?: AbortSignal
  /** Current cycle, `2026Q1`. */
  cycle: string
  calendar: CycleCalendar
}

/** Rows of a kind with every field its statement selects, one row per value. */
export const typedRows = ({ kind }: Kind): string => `typed_${kind}`

/** Which column of which sheet each field stands in. */
export async function listFieldColumns(db: Database, sources: SheetSource[]): Promise<void> {
  const columns = sources.flatMap(({ sheet: { sheetId, mapping } }) =>
    mapping.fields.map(({ field, column }) => ({ sheet: sheetId, field, col: column })),
  )
  await db.run(
    `create or replace temp table field_column as
     select sheet, field, min(col) as col from (select unnest($columns::json::struct(sheet integer, field varchar, col integer)[], recursive := true)) group by all`,
    { columns: JSON.stringify(columns) },
  )
  await db.run('create or replace temp macro column_of(s, f) as (select c.col from field_column c where c.sheet = s and c.field = f)')
}

/** Rows of small sheets are typed once into a table; those of large sheets each time they are asked for, column by column, without a copy. */
export async function typeSheets(db: Database, model: Kind, sources: TypedSource[], options: TypingOptions): Promise<void> {
  const selects = (typed: TypedSource[]) =>
    branchesOf(
      typed,
      ({ source }) => source,
      (source, { readings }) => typedSelect(source, readings, options),
    )
  const large = selects(sources.filter((typed) => typed.large))
  const small = selects(sources.filter((typed) => !typed.large))
  const fields = Object.entries(model.fields).map(([field, type]) => `"${field}" ${sqlType[type]}`)
  const table = `${typedRows(model)}_small`
  await db.run(`create or replace temp table ${table} (_sheet_id integer, _row integer, _col integer, ${fields.join(', ')})`)
  await inTurns(small, (union) => db.run(`insert into ${table} ${union}`, undefined, { signal: options.signal }))
  await db.run(`create or replace temp view ${typedRows(model)} as ${[`select * from ${table}`, ...large].join(' union all ')}`)
}

/** The cycle that gives a sheet's days and months their year: its own, else the current one. */
export function cycleOf(
  { mapping: { constants } }: PlannedSheet,
  { cycle: current, calendar }: Pick<TypingOptions, 'cycle' | 'calendar'>,
): CycleParts {
  const stated = constants.cycle ?? constants.year
  const own = stated === undefined ? null : cycleParts(stated, calendar)
  // A fiscal year that is not known is no reason to take another one.
  return own && (own.year !== null || readCycle(stated)?.fiscal) ? own : cycleParts(current, calendar)
}

/** What a sheet states once, with its month and its day in full; empty where the year of one is not known. */
function inCycle(constants: Record<string, string>, cycle: CycleParts): Record<string, string> {
  const { month, as_of_date: day } = constants
  return {
    ...constants,
    ...(month === undefined ? {} : { month: monthStart(month, cycle, []) ?? '' }),
    ...(day === undefined ? {} : { as_of_date: dayInCycle(day, cycle) }),
  }
}

function typedSelect(source: SheetSource, readings: Map<number, Reading>, options: TypingOptions): string {
  const { sheet, model } = source
  const { mapping } = sheet
  const fields = mappedFields(source)
  const values = mapping.valueColumns.filter((column) => column.column < source.columns)
  const cycle = cycleOf(sheet, options)
  const constants = constantsOf(sheet, cycle)
  const sqlOf = new Map(
    Object.keys(model.fields).map((field) => [field, fieldSql(field, model, fields, readings, values, constants, cycle, mapping.readings)]),
  )
  const lists = source.rows > smallRows ? [] : readTogether(sqlOf, fields, readings, cycle)
  const columns = [...sqlOf].map(([field, sql]) => `${sql} as "${field}"`)
  const main = model.main.map((field) => fields.find((mapped) => mapped.field === field)?.column).find((column) => column !== undefined)
  const rows = values.length ? unpivoted(source, values, cycle, readings, columns.join(' ')) : `${source.from} r`
  const single = firstPerson(model, fields, onePersonEach(model, fields, rows))
  const from = lists.length ? `(select *, ${lists.join(', ')} from ${single}) r` : single
  return `select ${source.id} as _sheet_id, r._row, ${values.length ? 'r.v.col' : `${main ?? 'null'}::integer`} as _col, ${columns.join(', ')}
     from ${dataRows(source, from)}`
}

/** The first person of those cells that may name several. */
function firstPerson({ persons }: Kind, fields: FieldMapping[], rows: string): string {
  const leading = persons.flatMap(({ lead, no, name }) => (lead ? [no, name] : []))
  const columns = [...new Set(fields.filter(({ field }) => leading.includes(field)).map(({ column }) => cell(column)))]
  if (columns.length === 0) return rows
  return `(select * replace (${columns.map((column) => `people_named(${column})[1] as ${column}`).join(', ')}) from ${rows}) r`
}

/** A row for each person of those cells that may name several. */
function onePersonEach({ persons }: Kind, fields: FieldMapping[], rows: string): string {
  const named = persons.flatMap(({ each, no, name }) => (each ? [no, name] : []))
  const columns = [...new Set(fields.filter(({ field }) => named.includes(field)).map(({ column }) => cell(column)))]
  if (columns.length === 0) return rows
  return `(select * replace (${columns.map((column) => `unnest(people_named(${column})) as ${column}`).join(', ')}) from ${rows}) r`
}

/**
 * Columns of a small sheet that are read alike are read as one list: planning the macros takes longer than running them. (Of a large sheet each column
 * is read by itself, whenever it is asked for.) Answers the lists and puts their places into `sqlOf`.
 */
function readTogether(sqlOf: Map<string, string>, fields: FieldMapping[], readings: Map<number, Reading>, cycle: CycleParts): string[] {
  const alike = new Map<string, FieldMapping[]>()
  for (const mapped of fields) {
    const { field, column } = mapped
    const read = (text: string) => expression(field, text, readings.get(column)!, cycle)
    if (sqlOf.get(field) === read(`r.${cell(column)}`)) alike.set(read('cell'), [...(alike.get(read('cell')) ?? []), mapped])
  }
  const shared = [...alike].filter(([read, group]) => group.length > 1 && read.includes('('))
  return shared.map(([read, group], list) => {
    group.forEach(({ field }, index) => {
      sqlOf.set(field, `r.read${list}[${index + 1}]`)
    })
    return `list_transform([${group.map(({ column }) => `r.${cell(column)}`).join(', ')}], lambda cell: ${read}) as read${list}`
  })
}

/** What the sheet or a person said for all its rows, with the top of the scale of its scores. */
function constantsOf({ mapping: { constants, fields, readings } }: PlannedSheet, cycle: CycleParts): Record<string, string> {
  const scored = fields.filter(({ field }) => scoreFields.includes(field))
  const top = scored.map(({ column }) => statedTop(readings, column)).find((said) => said !== null) ?? null
  return { ...inCycle(constants, cycle), ...(top === null || constants.score_max !== undefined ? {} : { score_max: top }) }
}

function fieldSql(
  field: string,
  model: Kind,
  fields: FieldMapping[],
  readings: Map<number, Reading>,
  values: ValueColumn[],
  constants: Record<string, string>,
  cycle: CycleParts,
  said: ColumnReading[],
): string {
  const type = model.fields[field]
  const own =
    type === 'period' ? periodSql(field, fields, values, constants, cycle, readings) : ofValueColumns(field, model, fields, values, cycle)
  if (own !== undefined) return own
  if (values.some((value) => value.cycle) && (field === 'cycle' || field === 'cycle_year'))
    return field === 'cycle' ? 'r.v.cycle' : 'null::varchar'
  if (values.some((value) => value.month) && field === 'month') return 'r.v.month'
  if (values.some((value) => value.indicator) && field === 'indicator_name')
    return constants[field] === undefined ? 'r.v.indicator' : `coalesce(r.v.indicator, ${quote(constants[field])})`
  const mapped = fields.filter((candidate) => candidate.field === field)
  if (field === 'department' && mapped.length > 1)
    return departmentPathOf(mapped.map(({ column }) => expression(field, `r.${cell(column)}`, newReading(type), cycle)))
  if (type === 'name' && mapped.length === 2) {
    const part = (which: FieldMapping['part']) => mapped.find((candidate) => candidate.part === which)
    const [given, family] = [part('given') ?? mapped[0], part('family') ?? mapped[1]]
    return wholeName(
      ...([given, family].map(({ column }) => expression(field, `r.${cell(column)}`, newReading(type), cycle)) as [string, string]),
    )
  }
  if (mapped.length) {
    const [{ column }] = mapped
    const reading = readings.get(column)!
    const text = withoutBound(meant(`r.${cell(column)}`, model, field, meaningsIn(said, column)), field, reading)
    const own = expression(field, text, reading, cycle)
    if (field === 'direction' && model.compared) return directionSql(own, fields, readings)
    const scored = scoreFields.includes(field) ? scoreOnScale(own, type, mapped[0], said, topsOf(fields, readings, constants, cycle)) : own
    const read = reading.byRow ? inRowUnit(scored, mapped[0], fields, model) : scored
    const unit = fields.find((candidate) => candidate.field === `${field}_unit`)
    if (type === 'hours' && unit) return `(${read} * ${hoursInUnit(`r.${cell(unit.column)}`)})`
    if (field === 'unit' && values.length) return `coalesce(r.v.unit, ${read})`
    if (mapped[0].part === 'code') return `nullif(regexp_extract(${read}, '[(（]([^()（）]*)[)）]\\s*$', 1), '')`
    if (type === 'department' && (mapped[0].part === 'label' || ofWorkday.test(mapped[0].header)))
      return `nullif(regexp_replace(${read}, '\\s*[(（][^()（）]*[)）]\\s*$', ''), '')`
    const now = ofOneCycle.includes(field) ? itsCycle(mapped[0].header, values, constants) : undefined
    return now ? `case when r.v.cycle = ${quote(now)} then ${read} end` : read
  }
  if (field === 'direction' && model.compared) return directionSql(undefined, fields, readings)
  if (values.length && field === 'unit') return 'r.v.unit'
  if (field === 'unit') {
    const unit = unitOf(fields.find((candidate) => candidate.field === 'value')?.header ?? '')
    if (unit) return quote(unit)
  }
  if (field === 'cycle' && hasPeriod(fields)) return cycleOfPeriod(fields, readings)
  if (constants[field] !== undefined) return constantSql(field, type, constants[field], cycle)
  return `null::${sqlType[type]}`
}

/** Who leads it stands behind its name: 冷库作业部 (赵刚). */
const ofWorkday = /supervisory org/i

/** Beside ratings of several cycles, what is said of one alone is of the one that its header says, else of the one that the sheet is of. */
function itsCycle(header: string, values: ValueColumn[], constants: Record<string, string>): string | undefined {
  const cycles = values.flatMap(({ cycle }) => cycle ?? [])
  if (cycles.length < 2) return undefined
  const said = cycleOfHeader(header)
  return said ?? (cycles.includes(constants.cycle) ? constants.cycle : [...cycles].sort().at(-1))
}

/** A column of years beside it says which year's months or quarters they are, whether they stand in a column or over several. */
function periodSql(
  field: string,
  fields: FieldMapping[],
  values: ValueColumn[],
  constants: Record<string, string>,
  cycle: CycleParts,
  readings: Map<number, Reading>,
): string {
  const [mapped] = fields.filter((candidate) => candidate.field === field)
  const spread = values.some(({ month, period }) => month ?? period)
  const stated = constants[field]
  if (!spread && !mapped && stated === undefined) return 'null::varchar'
  const text = spread ? 'r.v.period' : mapped ? `r.${cell(mapped.column)}` : quote(stated)
  const year = fields.find((candidate) => candidate.field === 'cycle_year')
  const whole = year ? `period_of_year(${text}, r.${cell(year.column)})` : text
  const { dayOrder } = (!spread && mapped && readings.get(mapped.column)) || newReading('period')
  return `(${expression(field, whole, { ...newReading('period'), dayOrder }, cycle)})`
}

/** What one of the unit a cell names is in hours; a word that is none leaves nothing to count. */
const hoursInUnit = (text: string): string =>
  `(case lower(trim(${text})) ${times.flatMap((time) => timeWordsOf(time).map((word) => `when ${quote(word)} then ${time.size}`)).join(' ')} end)`
