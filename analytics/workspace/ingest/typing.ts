// Turns the text cells of a sheet into the fields its kind's statement selects: the table `typed`, one row per value.
import type { FieldMapping, ValueColumn } from '../../../importers/types'
import type { Database } from '../query'
import type { ModelSpec } from './model'
import { dataRows, newReading, profileColumns, type Readings } from './profile'
import { expression, figuresOnly, sqlType } from './reading'
import { cell, type PlannedSheet, quote, type SheetSource } from './types'

export interface TypingOptions {
  signal?: AbortSignal
  /** Current cycle, `2026Q1`. */
  cycle: string
}

/** Year and quarter of a cycle id. */
export function cycleParts(cycle: string): { year: number; quarter: number } {
  const match = /(20\d{2})\D*([1-4])?/.exec(cycle)
  return { year: match ? Number(match[1]) : 2000, quarter: match?.[2] ? Number(match[2]) : 4 }
}

/** First day of a value column's month: months after the cycle's end belong to the year before, unless the sheet spans the year. */
export function monthStart(month: string, cycle: string, all: readonly ValueColumn[]): string {
  if (/^\d{4}-\d{2}/.test(month)) return `${month.slice(0, 7)}-01`
  const { year, quarter } = cycleParts(cycle)
  const number = Number(month)
  const wholeYear = new Set(all.map((column) => column.month)).size >= 12
  const before = number > quarter * 3 && !wholeYear
  return `${before ? year - 1 : year}-${String(number).padStart(2, '0')}-01`
}

/** Empty temp table `typed` with every field of the kind, and which column of which sheet each field stands in. */
export async function createTyped(db: Database, model: ModelSpec, sheets: PlannedSheet[]): Promise<void> {
  const fields = Object.entries(model.fields).map(([field, type]) => `"${field}" ${sqlType[type]}`)
  await db.run(`create or replace temp table typed (_sheet_id integer, _row integer, _col integer, ${fields.join(', ')})`)
  const columns = sheets.flatMap(({ sheetId, mapping }) =>
    mapping.fields.map(({ field, column }) => ({ sheet: sheetId, field, col: column })),
  )
  await db.run('create or replace temp table typed_sheet as select unnest($sheets::json::integer[]) as sheet_id', {
    sheets: JSON.stringify(sheets.map((sheet) => sheet.sheetId)),
  })
  await db.run(
    `create or replace temp table field_column as
     select sheet, field, min(col) as col from (select unnest($columns::json::struct(sheet integer, field varchar, col integer)[], recursive := true)) group by all`,
    { columns: JSON.stringify(columns) },
  )
  await db.run('create or replace temp macro column_of(s, f) as (select c.col from field_column c where c.sheet = s and c.field = f)')
}

/** Adds a sheet's rows to `typed`, and lists cells that could not be read in `found`. */
export async function typeSheet(db: Database, source: SheetSource, model: ModelSpec, options: TypingOptions): Promise<Readings> {
  const { mapping } = source.sheet
  const fields = mapping.fields
    .filter((field) => field.field in model.fields && field.column < source.columns)
    .map((field) => ({ ...field, type: model.fields[field.field] }))
  const values = mapping.valueColumns.filter((column) => column.column < source.columns)
  const readings = await profileColumns(db, source, fields)
  const year = cycleParts(mapping.constants.cycle ?? options.cycle).year
  const cycle = cycleParts(mapping.constants.cycle ?? '').year === 2000 ? options.cycle : mapping.constants.cycle
  const columns = Object.keys(model.fields).map(
    (field) => `${fieldSql(field, model, fields, readings, values, mapping.constants, year)} as "${field}"`,
  )
  const main = model.main.map((field) => fields.find((mapped) => mapped.field === field)?.column).find((column) => column !== undefined)
  const from = values.length ? unpivoted(source, values, cycle) : `${source.from} r`
  await db.run(
    `insert into typed select ${source.sheet.sheetId} as _sheet_id, r._row, ${values.length ? 'r.v.col' : `${main ?? 'null'}::integer`} as _col, ${columns.join(', ')}
     from ${from} where ${dataRows(source)}`,
    undefined,
    { signal: options.signal },
  )
  for (const field of fields) await reportUnread(db, source, model, field, readings, year)
  return readings
}

function fieldSql(
  field: string,
  model: ModelSpec,
  fields: FieldMapping[],
  readings: Readings,
  values: ValueColumn[],
  constants: Record<string, string>,
  year: number,
): string {
  const type = model.fields[field]
  if (values.length && field === 'value') return 'r.v.value'
  if (values.some((value) => value.month) && field === 'month') return 'r.v.month'
  if (values.some((value) => value.indicator) && field === 'metric_name') return 'r.v.indicator'
  const mapped = fields.filter((candidate) => candidate.field === field)
  if (field === 'department' && mapped.length > 1)
    return `nullif(concat_ws('/', ${mapped.map(({ column }) => `plain_text(r.${cell(column)})`).join(', ')}), '')`
  if (mapped.length) return expression(field, `r.${cell(mapped[0].column)}`, readings.get(mapped[0].column)!, year)
  if (values.length && field === 'unit') return 'r.v.unit'
  if (field === 'unit') {
    const unit = unitOf(fields.find((candidate) => candidate.field === 'value')?.header ?? '')
    if (unit) return quote(unit)
  }
  if (constants[field] !== undefined)
    return `(${expression(field, quote(constants[field]), { ...newReading(type), dayOrder: 'ymd' }, year)})`
  return `null::${sqlType[type]}`
}

const unitOf = (header: string): string | null => /[（([【]([^）)\]】]*)[）)\]】]\s*$/.exec(header)?.[1]?.trim() || null

/** Every value column becomes a row of its own: (column, month, indicator, unit, text). */
function unpivoted(source: SheetSource, values: ValueColumn[], cycle: string): string {
  const levels = (column: number) => source.sheet.layout.columns.find((header) => header.column === column)
  const struct = (value: ValueColumn) => {
    const header = levels(value.column)
    const unit = [value.indicator ?? '', value.header, ...(header?.levels ?? [])].map(unitOf).find((text) => text) ?? null
    const month = value.month ? `date ${quote(monthStart(value.month, cycle, values))}` : 'null::date'
    const text = (part: string | null | undefined) => (part ? quote(part) : 'null::varchar')
    return `{'col': ${value.column}, 'month': ${month}, 'indicator': ${text(value.indicator)}, 'unit': ${text(unit)}, 'value': ${cell(value.column)}}`
  }
  return `(select *, unnest([${values.map(struct).join(', ')}]) as v from ${source.from}) r`
}

/** Cells that hold something and could not be read, each with what kind of trouble it is. */
async function reportUnread(
  db: Database,
  source: SheetSource,
  model: ModelSpec,
  field: FieldMapping,
  readings: Readings,
  year: number,
): Promise<void> {
  const reading = readings.get(field.column)!
  const text = `r.${cell(field.column)}`
  const blocking = model.required.includes(field.field)
  const insert = (code: string, blocks: boolean, where: string) =>
    db.run(
      `insert into found select ${code}, '${blocks ? 'block' : 'warn'}', ${blocks}, ${source.sheet.sheetId}, r._row, ${field.column}, ${quote(field.field)},
         json_object('text', left(${text}, 40), 'header', ${quote(field.header)})
       from ${source.from} r where ${dataRows(source)} and ${where}`,
    )
  if (field.type === 'id') await insert(`'destroyed_id'`, true, `is_destroyed_id(${text})`)
  if (reading.plain || !['number', 'ratio', 'hours', 'boolean', 'date', 'instant', 'month'].includes(field.type)) return
  const openEnd = field.type === 'date' || field.type === 'instant' ? ` and not is_open_end(${text})` : ''
  const code =
    field.type === 'ratio'
      ? `case when read_number(${text}) is null then 'unparseable' else 'mixed_percent' end`
      : field.type === 'date' || field.type === 'instant'
        ? `case when regexp_matches(${text}, ${quote(figuresOnly)}) then 'ambiguous_date' else 'unparseable' end`
        : `'unparseable'`
  await insert(code, blocking, `not is_missing(${text})${openEnd} and ${expression(field.field, text, reading, year)} is null`)
}
