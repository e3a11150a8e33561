// Begin and end written in other ways than as two moments: both in one cell (起止时间), or as hours beside a column of days (日期 | 开始 | 结束).
import { fieldsOf } from '../../kinds/synonyms'
import { partsOfDay } from '../../vocabulary/parts-of-day'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'
import { shapeShare } from './value-shape'

const MOSTLY = 0.8
const clock = '\\d{1,2}(?::\\d{2}(?::\\d{2})?|\\s*[时点](?:\\d{1,2}分?|半|整)?)'
const isClock = new RegExp(`^(?:${partsOfDay})*\\s*${clock}\\s*(?:[ap]m)?$`, 'i')
const hasClock = new RegExp(`\\s(?:${partsOfDay})*\\s*${clock}|T\\d{2}:`)
const day = '(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}|\\d{8}|\\d{1,2}月\\d{1,2})\\s*[日号]?'
const isSpan = new RegExp(`^${day}(?:[\\sT]*${clock})?\\s*(?:[~～–—-]+|至|到|to|/)\\s*(?:${day}|次日|\\d).*\\d.*$`, 'i')
const planned = /计划|预计|预期|约定|合同|有效|plan|expect|valid|contract/i

/** The pair of fields that say from when to when a row is. */
const pairOf = ({ spec }: KindMatch) => spec.inOrder?.find(([since]) => /^(?:at_)?start/.test(since))

export function ofClocksAndSpans(match: KindMatch, columns: Column[]): FieldMapping[] {
  const pair = pairOf(match)
  const fields = pair ? (spanOf(match, pair, columns) ?? clocksOf(match, pair, columns) ?? match.fields) : match.fields
  return withClocks({ ...match, fields }, columns)
}

const ofDay = /[\s_]*(?:日期|(?<![a-z])date)$/i
const ofClock = /[\s_]*(?:时间|时刻|(?<![a-z])time)$/i
const stem = (header: string, end: RegExp): string => header.trim().replace(end, '').toLowerCase()

/** 接收日期 | 接收时间: the hour of a day stands in a column of its own, called as the day is. */
function withClocks(match: KindMatch, columns: Column[]): FieldMapping[] {
  const { fields } = match
  const days = fields.filter(({ type, header, day }) => type === 'instant' && day === undefined && ofDay.test(header.trim()))
  if (days.length === 0) return fields
  const used = usedColumns(match)
  const clocks = columns.filter((column) => !used.has(column.column) && ofClock.test(column.header.trim()) && mostly(column, isClock))
  return fields.map((mapped) => {
    if (!days.includes(mapped) || !areDays(columns[at(columns, mapped.column)])) return mapped
    const own = clocks.filter(({ header }) => stem(header, ofClock) === stem(mapped.header, ofDay))
    // Where no hour is said it is the day's.
    return own.length === 1 ? { ...mapped, column: own[0].column, header: own[0].header, day: mapped.column, after: own[0].column } : mapped
  })
}

type Pair = readonly [since: string, until: string]

function spanOf({ spec, fields, ...match }: KindMatch, [since, until]: Pair, columns: Column[]): FieldMapping[] | undefined {
  const others = fields.filter(({ field }) => field !== since && field !== until)
  if (fields.length - others.length > 1) return undefined
  const used = usedColumns({ fields: others, valueColumns: match.valueColumns })
  const spans = columns.filter((column) => !used.has(column.column) && !planned.test(column.header) && mostly(column, isSpan))
  if (spans.length !== 1) return undefined
  const of = (field: string): FieldMapping => fieldOf(field, spec.fields[field], spans[0])
  return [...others, of(since), of(until)]
}

function clocksOf({ spec, fields, ...match }: KindMatch, [since, until]: Pair, columns: Column[]): FieldMapping[] | undefined {
  if (spec.fields[until] !== 'instant') return undefined
  const days = fields.filter(({ field, column }) => (field === since || field === until) && areDays(columns[at(columns, column)]))
  if (days.length !== 1) return undefined
  const used = usedColumns({ fields, ...match })
  const clocks = columns.filter((column) => !used.has(column.column) && mostly(column, isClock))
  const called = (field: string) =>
    clocks.find(({ spellings }) => spellings.some(({ key }) => fieldsOf(spec.kind, key).some((hit) => hit.field === field)))
  const [begins, ends] = [called(since), called(until)]
  if (!begins || begins === ends) return undefined
  const own = (field: string, column: Column, after?: number): FieldMapping => ({
    ...fieldOf(field, spec.fields[field], column),
    day: days[0].column,
    ...(after === undefined ? {} : { after }),
  })
  const others = fields.filter((mapped) => mapped !== days[0])
  return ends
    ? [...others, own(since, begins), own(until, ends, begins.column)]
    : [...others, own(since, begins), { ...days[0], field: until, type: spec.fields[until] }]
}

const at = (columns: Column[], column: number): number => columns.findIndex((one) => one.column === column)

const filled = ({ values }: Column): string[] => values.flatMap((text) => (text?.trim() ? [text.normalize('NFKC').trim()] : []))

function mostly(column: Column, form: RegExp): boolean {
  const texts = filled(column)
  return !column.inherited && texts.length > 0 && texts.filter((text) => form.test(text)).length >= MOSTLY * texts.length
}

const areDays = (column: Column | undefined): boolean =>
  column !== undefined && (shapeShare('date', column.values) ?? 0) >= MOSTLY && !filled(column).some((text) => hasClock.test(text))

const fieldOf = (field: string, type: FieldMapping['type'], { column, header }: Column): FieldMapping => ({
  field,
  column,
  type,
  confidence: 0.95,
  reason: 'value_shape',
  header,
})
