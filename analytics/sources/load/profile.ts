// Looks at whole columns with aggregate queries and decides one reading for each. Plain columns cost two counts.
import type { FieldType } from '../../kinds/shared/types'
import { minutesOf } from '../../vocabulary/zones'
import type { Database } from '../../workspace/query'
import type { FieldMapping } from '../mapping/types'
import { type Column, countAll, type Measures } from './count-columns'
import { dateCounts, decideBareDays, decideDayOrder, mayHaveLostZeros, orderBeside, risingDays, yearAround } from './day-order'
import { decideDecimal, decimalCounts, dottedCount } from './decimal-sign'
import { headerFactor } from './header-factor'
import { headerZone, isSeveral } from './header-zone'
import { decideUnits, listUnits, type UnitCounts, unitCounts } from './own-units'
import { classOf, isPlain, type Reading, type ReadingClass } from './reading'
import { markRowUnits } from './row-units'
import { statedDecimal, statedOrder, statedShare, statedUnit, statedZone } from './stated-reading'
import type { SheetGroup, SheetSource } from './types'

/** Readings by sheet and column number. */
export type Readings = Map<number, Map<number, Reading>>

export const newReading = (type: FieldType, header = ''): Reading => ({
  type,
  plain: false,
  dayOrder: 'ymd',
  decimal: 'point',
  zone: type === 'instant' || type === 'date' ? headerZone(header) : null,
  factor: headerFactor(type, header),
  share: 'ratio',
  counts: {},
})

/** The mapped columns the kind's statement asks for. */
export const mappedFields = ({ sheet, model, columns }: SheetSource): FieldMapping[] =>
  sheet.mapping.fields
    .filter((field) => field.field in model.fields && field.column < columns)
    .map((field) => ({ ...field, type: model.fields[field.field] }))

/** The columns of stages as the field their times are of. */
export const momentColumns = ({ sheet: { mapping }, model: { spread, fields }, columns }: SheetSource): FieldMapping[] =>
  spread?.by === 'stage'
    ? mapping.valueColumns
        .filter(({ column }) => column < columns)
        .map(({ column, header }) => {
          return { field: spread.value, column, header, type: fields[spread.value], confidence: 1, reason: 'synonym' }
        })
    : []

export async function profileColumns(db: Database, group: SheetGroup): Promise<Readings> {
  const readings: Readings = new Map()
  const columns: Column[] = []
  for (const source of group.sources) {
    const { sheetId } = source.sheet
    const fields = [...mappedFields(source), ...momentColumns(source)]
    const from1904 = source.sheet.notes.some(({ code }) => code === 'counts_from_1904') || undefined
    readings.set(sheetId, new Map(fields.map((field) => [field.column, { ...newReading(field.type, field.header), from1904 }])))
    columns.push(
      ...fields.map(({ field, type, column, header }) => ({
        sheet: sheetId,
        col: column,
        header,
        field,
        kind: classOf(field, type),
        byRow: source.model.compared?.includes(field) ?? false,
      })),
    )
  }
  const said = new Map(group.sources.map(({ sheet }) => [sheet.sheetId, sheet.mapping.readings]))
  const saidOf = ({ sheet }: Column) => said.get(sheet) ?? []
  const readingOf = ({ sheet, col }: Column) => readings.get(sheet)!.get(col)!
  await countAll(db, group, columns, plainCounts, (column, counts) => {
    const reading = readingOf(column)
    reading.counts = counts
    reading.plain = counts.cells === counts.plain && reading.type !== 'ratio'
    if (reading.type !== 'date' && reading.type !== 'instant') return
    reading.zoneSaid = statedZone(saidOf(column), column.col) ?? undefined
    if (reading.zoneSaid && isSeveral(reading.zone)) reading.zone = minutesOf(reading.zoneSaid)
    reading.plain &&= !isSeveral(reading.zone)
  })
  const doubtful = columns.filter((column) => !readingOf(column).plain)
  const shares = doubtful.filter(({ kind }) => kind === 'ratio')
  const figures = await spreadsheets(db, group)
  const numbers = columns.filter((column) => isNumeric(column.kind) && (!readingOf(column).plain || readingOf(column).counts.dotted > 0))
  const dates = doubtful.filter(({ kind }) => kind === 'date' || kind === 'instant' || kind === 'period')
  await countAll(
    db,
    group,
    shares,
    (_, text, number) => shareCounts(text, number),
    (column, counts) => {
      readingOf(column).share = settled(decideShare(counts), statedShare(saidOf(column), column.col))
    },
  )
  const dotted: Column[] = []
  await countAll(
    db,
    group,
    dates,
    (_, text) => dateCounts(text),
    (column, counts) => {
      const reading = readingOf(column)
      reading.dayOrder = settled(decideDayOrder(counts, column.field === 'hire_date'), statedOrder(saidOf(column), column.col))
      reading.bareDays = decideBareDays(counts, column.header)
      if (mayHaveLostZeros(counts, reading.bareDays)) dotted.push(column)
      reading.around = yearAround(counts)
      reading.spans = counts.spans > 0
      reading.periods = counts.periods > 0
    },
  )
  await countAll(
    db,
    group,
    dotted,
    (_, text) => risingDays(text),
    (column, { days, rising, otherwise }) => {
      if (days >= FEW_DAYS && rising && !otherwise) readingOf(column).bareDays = { order: 'md', dots: true }
    },
  )
  const open = dates.filter((column) => readingOf(column).dayOrder === 'ask')
  if (open.length) {
    const others = unmapped(group, readings, new Set(open.map(({ sheet }) => sheet)))
    const orders = dates.map((column) => ({ sheet: column.sheet, order: readingOf(column).dayOrder }))
    await countAll(
      db,
      group,
      others,
      (_, text) => dateCounts(text),
      ({ sheet }, counts) => orders.push({ sheet, order: counts.figures === counts.cells ? decideDayOrder(counts) : 'ymd' }),
    )
    for (const column of open)
      readingOf(column).dayOrder = orderBeside(orders.filter(({ sheet }) => sheet === column.sheet).map(({ order }) => order))
  }
  await countAll(
    db,
    group,
    numbers,
    (kind, text) => ({ ...decimalCounts(text), ...(kind === 'number' ? unitCounts(text) : noUnits) }),
    (column, counts) => {
      const reading = readingOf(column)
      const units = decideUnits(counts as unknown as UnitCounts, column.header, statedUnit(saidOf(column), column.col), column.byRow)
      if (units) reading.units = units
      reading.decimal = settled(decideDecimal(counts, figures.has(column.sheet)), statedDecimal(saidOf(column), column.col))
      reading.plain &&= reading.decimal === 'point'
    },
  )
  await listOwnUnits(db, group, readings)
  return readings
}

/** With fewer, days may follow each other by chance. */
const FEW_DAYS = 5

const noUnits = { units: 'null::varchar', united: '0', figures: '0' }

async function listOwnUnits(db: Database, { sources }: SheetGroup, readings: Readings): Promise<void> {
  for (const source of sources) {
    markRowUnits(mappedFields(source), source.model, readings.get(source.sheet.sheetId)!)
    for (const field of mappedFields(source)) {
      const { units } = readings.get(source.sheet.sheetId)!.get(field.column)!
      if (units) await listUnits(db, source, field, units)
    }
  }
}

/** Columns that feed nothing: a program writes their dates as it writes the others. */
function unmapped({ sources }: SheetGroup, readings: Readings, sheets: ReadonlySet<number>): Column[] {
  return sources.flatMap(({ sheet: { sheetId, layout }, columns }) =>
    sheets.has(sheetId)
      ? layout.columns
          .filter(({ column, withheld }) => !withheld && column < columns && !readings.get(sheetId)!.has(column))
          .map(({ column, header }): Column => ({ sheet: sheetId, col: column, header, kind: 'date', byRow: false }))
      : [],
  )
}

const isNumeric = (kind: ReadingClass): boolean => kind === 'number' || kind === 'ratio' || kind === 'hours'

/** Sheets whose numbers are numbers, not text. */
async function spreadsheets(db: Database, group: SheetGroup): Promise<Set<number>> {
  const sheets = await db.all<{ id: number }>(
    `select sheet_id as id from source_sheet join source_file using (file_id) where source_file.kind in ('xlsx', 'xls', 'json', 'parquet') and sheet_id in (${group.sources.map(({ sheet }) => sheet.sheetId).join(', ')})`,
  )
  return new Set(sheets.map(({ id }) => id))
}

/** A person's word settles what the column leaves open, and nothing else. */
const settled = <T extends string>(decided: T | 'ask', said: T | null): T | 'ask' => (decided === 'ask' ? (said ?? 'ask') : decided)

const plainCounts: Measures = (kind, text) => ({
  cells: `count(${text})`,
  plain: `count(*) filter (${isPlain(kind, text)})`,
  dotted: isNumeric(kind) ? dottedCount(text) : '0',
  destroyed: kind === 'id' ? `count(*) filter (is_destroyed_id(${text}))` : '0',
})

function shareCounts(text: string, number: string): Record<string, string> {
  return {
    percents: `count(*) filter (has_percent(${text}))`,
    small: `count(*) filter (not has_percent(${text}) and abs(${number}) <= 1.5 and ${number} <> 0)`,
    large: `count(*) filter (not has_percent(${text}) and abs(${number}) > 1.5)`,
    fractions: `count(*) filter (not has_percent(${text}) and ${number} <> floor(${number}))`,
  }
}

/** All at most 1.5 and no % = ratios; all above, or whole numbers = points; both kinds, or bare numbers beside % = ask. */
export function decideShare(counts: Record<string, number>): Reading['share'] {
  const bare = counts.small + counts.large
  if (!bare) return 'ratio'
  if (counts.percents) return 'ask'
  if (!counts.large) return 'ratio'
  return counts.small && counts.fractions ? 'ask' : 'points'
}
