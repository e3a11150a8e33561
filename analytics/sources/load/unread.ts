// Cells that hold something and could not be read, and rows without what makes them one: listed in `staged_issue`.
import { isTyped } from '../../kinds/shared/field-types'
import type { Kind } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import type { FieldMapping } from '../mapping/types'
import { maybeThousands } from './decimal-sign'
import { isSeveral, severalZonesAt } from './header-zone'
import { mappedFields, momentColumns } from './profile'
import { figuresOnly, type Reading } from './reading'
import { quote } from './types'
import { cycleOf, type TypedSource, type TypingOptions, typedRows } from './typing'

/** Cells of one kind's sheets whose field stayed empty although they are not, each with what kind of trouble it is. `options`: with the current cycle, if any. */
export async function listUnread(db: Database, model: Kind, sources: TypedSource[], options: TypingOptions): Promise<void> {
  for (const rows of new Set(sources.map((source) => source.rows))) {
    const own = sources.filter((source) => source.rows === rows)
    const doubtful = own.flatMap(({ source, readings }) => {
      const waits = cycleOf(source.sheet, options).year === null
      const moments = momentColumns(source)
      return [...firstOfEach(mappedFields(source)), ...moments]
        .filter(({ column, type }) => isTyped(type) && (!readings.get(column)!.plain || readings.get(column)!.byRow))
        .map(({ field, column, type, header }) => ({
          sheet: source.sheet.sheetId,
          field,
          col: column,
          kind: type,
          header,
          apart: moments.length > 0 && field === model.spread?.value,
          waits,
          asks: readings.get(column)!.decimal === 'ask',
          unitless: readings.get(column)!.unitless === true,
          zone: asksZone(readings.get(column)!),
          united: readings.get(column)!.units?.doubt != null,
        }))
    })
    if (doubtful.length) await listEmpty(db, model, rows, doubtful)
    for (const source of own) await listDestroyed(db, source)
  }
}

interface DoubtfulColumn {
  sheet: number
  field: string
  col: number
  kind: string
  header: string
  /** Each row of the sheet has as many rows as there are such columns. */
  apart: boolean
  /** No year is known for what is written without one. */
  waits: boolean
  /** It is not known which sign parts the decimals. */
  asks: boolean
  /** Its bare numbers wait for a unit, which is said of the column. */
  unitless: boolean
  /** The word for its zone, which is that of several. */
  zone: string | null
  /** What its numbers are in waits, which is said of the column. */
  united: boolean
}

const asksZone = ({ zone }: Reading): string | null => (isSeveral(zone) ? zone.toUpperCase() : null)

const facts = `json_object('text', left(coalesce(text || ' ' || zone, text), 40), 'header', header)`
const factsWithoutYear = `case when waits and kind in ('date', 'instant', 'month', 'period') and lacks_year(text)
  then json_object('text', left(text, 40), 'header', header, 'noYear', true) else ${facts} end`

async function listEmpty(db: Database, model: Kind, rows: string, columns: DoubtfulColumn[]): Promise<void> {
  const fields = [...new Set(columns.map(({ field }) => field))]
  const isShare = fields.some((field) => model.fields[field] === 'ratio')
  const mixed = isShare ? `when kind = 'ratio' and read_number(text) is not null then 'mixed_percent' ` : ''
  const number = `kind in ('number', 'ratio', 'hours') and regexp_matches(text, ${quote(`${maybeThousands}|,`)}) and asks`
  const dates = `when kind in ('date', 'instant') then case when says_clock(text) and (zone is not null or regexp_matches(text, ${quote(severalZonesAt)})) then 'ambiguous_zone'
    when regexp_matches(text, ${quote(figuresOnly)}) then 'ambiguous_date'
    when try_cast(regexp_extract(text, '^\\D{0,2}(\\d{4})[-/.年]\\s*\\d{1,2}\\s*[-/.月]', 1) as integer) not between 1950 and 2099 then 'day_out_of_range' else 'unparseable' end`
  const compared = model.compared?.some((field) => fields.includes(field))
    ? `when field in (${model.compared.map(quote).join(', ')}) and read_number(text) is not null and not asks then 'row_units' `
    : ''
  const code = `${mixed}${compared}when ${number} then 'ambiguous_number' ${dates}`
  const blocks = `field in (${['', ...model.needed].map(quote).join(', ')})`
  await db.run(
    `insert into staged_issue
     select distinct case ${code} else 'unparseable' end, case when ${blocks} then 'block' else 'warn' end, ${blocks}, sheet, _row, col, field,
       ${columns.some(({ waits }) => waits) ? factsWithoutYear : facts}
     from (
       select c.*, t._row, r.cells[c.col + 1] as text
       from (
         select _sheet_id, _row, _col, unnest([${fields.map(quote).join(', ')}]) as field, unnest([${fields.map((field) => `"${field}" is null`).join(', ')}]) as empty
         from ${typedRows(model)} where ${fields.map((field) => `"${field}" is null`).join(' or ')}
       ) t
       join (select unnest($columns::json::struct(sheet integer, field varchar, col integer, kind varchar, header varchar, apart boolean, waits boolean, asks boolean, unitless boolean, united boolean, zone varchar)[], recursive := true)) c
         on c.sheet = t._sheet_id and c.field = t.field and (not c.apart or c.col = t._col)
       join ${rows} r on r._sheet_id = t._sheet_id and r._row = t._row
       where t.empty
     ) where not is_missing(text) and not (unitless and try_cast(text as double) is not null) and not (united and read_number(text) is not null) and not (kind in ('date', 'instant') and is_open_end(text))`,
    { columns: JSON.stringify(columns) },
  )
}

/** A field that stands in several columns is read from the first. */
const firstOfEach = (fields: FieldMapping[]): FieldMapping[] =>
  fields.filter(({ field }, index) => fields.findIndex((other) => other.field === field) === index)

/** Numbers a spreadsheet program turned into 1.23E+17. */
async function listDestroyed(db: Database, { source, readings, rows }: TypedSource): Promise<void> {
  for (const { field, column, header } of mappedFields(source)) {
    if (!readings.get(column)!.counts.destroyed) continue
    await db.run(
      `insert into staged_issue select 'destroyed_id', 'block', true, _sheet_id, _row, ${column}, ${quote(field)}, json_object('text', left(text, 40), 'header', ${quote(header)})
       from (select _sheet_id, _row, cells[${column + 1}] as text from ${rows} where _sheet_id = ${source.sheet.sheetId}) where is_destroyed_id(text)`,
    )
  }
}

/** Rows without what makes them one; an empty value cell of a wide sheet is not a row. Of a sheet that has no column for it, it is said once. */
export async function listMissingKeys(db: Database, kinds: Kind[]): Promise<void> {
  const gaps = kinds.flatMap((model) =>
    model.needed.map((field) => {
      const value = model.spread?.value === 'value' ? ' and not is_missing(value)' : ''
      const own = (model.usual ?? []).some((group) => group.includes(field)) ? ` and column_of(_sheet_id, ${quote(field)}) is not null` : ''
      const said = model.saidBy?.[field] ? ` and "${model.saidBy[field]}" is null` : ''
      return `select _sheet_id, _row, _col, ${quote(field)} as field from ${typedRows(model)} where "${field}" is null${value}${own}${said}`
    }),
  )
  if (!gaps.length) return
  await db.run(
    `insert into staged_issue
     select distinct 'missing_key', 'block', true, g._sheet_id, g._row, coalesce(c.col, g._col), g.field, '{}'::json
     from (${gaps.join(' union all ')}) g
     left join field_column c on c.sheet = g._sheet_id and c.field = g.field
     where not exists (select 1 from staged_issue f where f.sheet_id = g._sheet_id and f.row = g._row and f.field = g.field)`,
  )
}
