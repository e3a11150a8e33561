// How the texts of one column are read: decided from counts over the whole column, kept as JSON in `source_column.reading`.

import { begunStart, type CycleParts, windowStart } from '../../cycle/parts'
import { isTyped } from '../../kinds/shared/field-types'
import type { FieldType } from '../../kinds/shared/types'
import type { StatedZone } from '../mapping/types'
import { deadlines, endOf } from './ends-of-periods'
import { inZone, withZoneSaid, type Zone } from './header-zone'
import { type OwnUnits, unitFactor } from './own-units'
import { inPoints, yearFirst } from './set-plainly'
import { quote } from './types'

export type DayOrder = 'ymd' | 'dmy' | 'mdy' | 'ask'

export interface BareDays {
  order: 'md' | 'dm'
  /** Also with a dot between. */
  dots: boolean
}

export interface Reading {
  type: FieldType
  /** Every text is in the database's own notation; nothing else is looked at. */
  plain: boolean
  /** Order of day and month in dates of figures only; `ask` = the column does not say. */
  dayOrder: DayOrder
  /** What days without a year in figures alone are; undefined: nothing that is known. */
  bareDays?: BareDays
  /** The year around its days in full, where its others are without a year. */
  around?: CycleParts
  /** Sign before the decimals of its numbers; `ask` = the column does not say. */
  decimal: 'point' | 'comma' | 'ask'
  /** What the header says of the zone of its stamps. */
  zone: Zone | null
  /** What a person said a zone of several means, `CST`. */
  zoneSaid?: StatedZone
  /** Some of its cells say from when to when, or until when. */
  spans?: boolean
  /** Some of its cells say a month or another period, and no day. */
  periods?: boolean
  /** Its workbook counts days from 1904. */
  from1904?: boolean
  /** What a bare number is multiplied by, from the header's unit: 万 = 10,000, 分钟 = 1/60 hour. */
  factor: number
  /** Its cells say what their numbers are in. */
  units?: OwnUnits
  /** It is compared with other numbers of its row, which are not all in one unit. */
  byRow?: true
  /** Nobody knows which unit the bare numbers of a duration have. */
  unitless?: true
  /** `points`: bare numbers are percent points; `size`: those above 1.5 are; `ask`: shares and points are mixed. */
  share: 'ratio' | 'points' | 'size' | 'ask'
  counts: Record<string, number>
}

/** Fields of prose, where 无 is an answer and not a gap. */
// Nor is 待定 nothing where people are rated in the end: what they were rated before does not hold.
const prose = new Set(['comment', 'note', 'text', 'title', 'subject', 'calibrated_rating'])
/** Fields in which one says what is done, handed in or shown: 不涉及 and 待补充 are none. */
const substance = new Set(['action', 'deliverable', 'evidence', 'expected_evidence', 'scene', 'impact'])

export const sqlType: Record<FieldType, string> = {
  id: 'varchar',
  text: 'varchar',
  name: 'varchar',
  department: 'varchar',
  date: 'date',
  instant: 'timestamptz',
  month: 'date',
  period: 'varchar',
  number: 'double',
  ratio: 'double',
  hours: 'double',
  boolean: 'boolean',
  post: 'boolean',
}

/** The short way: what the database itself reads, or NULL. */
export function fastExpression(type: FieldType, text: string): string {
  const number = `case when abs(try_cast(${text} as double)) < 1e100 then try_cast(${text} as double) end`
  const instant = `sound_instant(plain_instant(${text}))`
  switch (type) {
    case 'number':
    case 'ratio':
    case 'hours':
      return number
    case 'date':
      return `${instant}::date`
    case 'instant':
      return instant
    case 'boolean':
    case 'post':
      return `case ${text} when '是' then true when '否' then false when 'TRUE' then true when 'FALSE' then false end`
    default:
      return 'null'
  }
}

/** How a field is read and judged; text fields differ in what stands for a gap. */
export type ReadingClass = Exclude<FieldType, 'text'> | 'text' | 'prose' | 'substance'

export const classOf = (field: string, type: FieldType): ReadingClass =>
  substance.has(field) ? 'substance' : type === 'text' && prose.has(field) ? 'prose' : type

/** What `plain_text` may change: signs of another width, and space around the text. */
const unfolded =
  '[\\x{FF01}-\\x{FF5E}\\x{FFE5}\\x{3000}\\x{00A0}\\x{2007}\\x{202F}\\x{2212}\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]|^="|^[ \\t\\r\\n]|[ \\t\\r\\n]$'

/** True where a filled cell needs no care: a text that is kept as it is, a value the database itself reads; see `plainExpression`. */
export function isPlain(kind: ReadingClass, text: string): string {
  switch (kind) {
    case 'number':
    case 'ratio':
    case 'hours':
      return `abs(try_cast(${text} as double)) < 1e100`
    case 'date':
    case 'instant':
      return `sound_instant(plain_instant(${text})) is not null`
    case 'boolean':
    case 'post':
      return `${text} in ('是', '否', 'TRUE', 'FALSE')`
    case 'month':
      return `regexp_full_match(${text}, '20\\d{2}-(0[1-9]|1[0-2])')`
    case 'period':
      return 'false'
    case 'name':
      return `case when regexp_matches(${text}, '${unfolded}') then false else not is_nobody(${text}) end`
    case 'department':
      return `case when regexp_matches(${text}, '${unfolded}') then false else not is_missing(${text}) end`
    case 'substance':
      return `not says_nothing(${text}) and trim(${text}, E' \\t\\r\\n') = ${text}`
    default:
      return `${textExpression(kind === 'prose' ? 'note' : 'other', kind === 'prose' ? 'text' : kind, text)} = ${text}`
  }
}

/** What a column is read with whose every text was found to be plain. */
function plainExpression(type: FieldType, text: string): string {
  if (!isTyped(type)) return text
  if (type === 'month') return `try_cast(${text} || '-01' as date)`
  if (type === 'date') return `try_cast(${text} as timestamptz)::date`
  if (type === 'instant') return `try_cast(${text} as timestamptz)`
  return type === 'boolean' || type === 'post' ? fastExpression(type, text) : `try_cast(${text} as double)`
}

const timed: ReadonlySet<FieldType> = new Set(['date', 'instant', 'month', 'period'])

/** The full expression for a cell; `cycle` completes dates and months written without a year. */
export function expression(field: string, cell: string, reading: Reading, cycle: CycleParts): string {
  const text = reading.from1904 && timed.has(reading.type) ? `serial_of_1900(${cell})` : inPoints(cell, reading)
  if (!isTyped(reading.type)) return reading.plain ? text : textExpression(field, reading.type, text)
  const fast = reading.plain ? plainExpression(reading.type, text) : fastExpression(reading.type, text)
  const scale = reading.factor === 1 ? '' : ` * ${reading.factor}`
  switch (reading.type) {
    case 'number':
      if (reading.plain) return `${fast}${scale}`
      if (reading.units) {
        const bare = scale === '' ? '1' : `case when has_magnitude(${text}) then 1 else ${reading.factor} end`
        return `case when is_missing(${text}) then null else read_number(${text}) * ${unitFactor(text, reading.units, bare)} end`
      }
      if (scale === '') return `case when is_missing(${text}) then null else read_number(${text}) end`
      return `case when is_missing(${text}) then null else read_number(${text}) * case when has_magnitude(${text}) then 1 else ${reading.factor} end end`
    case 'hours':
      if (reading.unitless)
        return `case when is_missing(${text}) or ${fastExpression('hours', text)} is not null then null else read_hours(${text}, 1) end`
      return reading.plain ? `${fast}${scale}` : `case when is_missing(${text}) then null else read_hours(${text}, ${reading.factor}) end`
    case 'ratio':
      return `case when is_missing(${text}) then null else ${isProgress.has(field) ? progressExpression(text, reading.share) : ratioExpression(text, reading.share)} end`
    case 'boolean':
    case 'post': {
      const read = reading.type === 'post' ? 'read_post' : 'read_boolean'
      return reading.plain ? fast : `coalesce(${fast}, case when is_missing(${text}) then null else ${read}(${text}) end)`
    }
    case 'month':
      if (reading.plain) return fast
      return `case when is_missing(${text}) then null else read_month(${text}, ${cycle.year ?? 'null::integer'}, ${cycle.lastMonth}) end`
    case 'period':
      return `case when is_missing(${text}) then null else read_period(${yearFirst(text, reading.dayOrder)}, ${cycle.year ?? 'null::integer'}, ${cycle.lastMonth}) end`
    default:
      return instantExpression(field, text, reading, cycle, fast)
  }
}

/** The number is written into a statement once: planning it takes longer than reading a small sheet. */
function ratioExpression(text: string, share: Reading['share']): string {
  const number = `read_number(${text})`
  if (share === 'points') return `${number} / case when has_percent(${text}) then 1 else 100 end`
  if (share !== 'ask' && share !== 'size') return number
  const bare = share === 'ask' ? 'case when n = 0 then 0.0 end' : 'case when abs(n) > 1.5 then n / 100 else n end'
  return `list_transform([${number}], lambda n: case when has_percent(${text}) then n else ${bare} end)[1]`
}

function textExpression(field: string, type: FieldType, text: string): string {
  if (type === 'id') return `id_text(${text})`
  if (substance.has(field)) return `case when says_nothing(${text}) then null else trim(${text}, E' \\t\\r\\n') end`
  if (type === 'name') return `case when is_nobody(${text}) then null else plain_text(${text}) end`
  if (type === 'department') return `case when is_missing(${text}) then null else plain_text(${text}) end`
  return prose.has(field)
    ? `case when is_blank_sign(${text}) then null else trim(${text}, E' \\t\\r\\n') end`
    : `case when is_missing(${text}) then null else trim(${text}, E' \\t\\r\\n') end`
}

const isProgress: ReadonlySet<string> = new Set(['progress', 'objective_progress'])
/** How far a goal has come, in words at its ends: 已完成, 未启动, 约40%. */
const progressExpression = (text: string, share: Reading['share']): string =>
  `coalesce(${ratioExpression(`regexp_replace(${text}, '(?i)^\\s*(约|大约|大概|≈|~|about|approx\\.?)\\s*', '')`, share)},
    case when regexp_full_match(lower(trim(${text})), '已?(完成|完结|达成)|done|completed?|achieved') then 1
      when regexp_full_match(lower(trim(${text})), '(还|尚)?未(启动|开始|开展)|没开始|not started') then 0 end)`

/** `1/2/2026`, `1/2/26` and `25/9/1`: figures only, with the year not in front in full; its parts are groups. */
export const figuresOnly = '^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{1,2})(,?\\s|$)'

/** `2/5` and `2/5 9:30`: a month and a day; with a dot the time stands apart from nothing. */
export const bareDay = '^\\s*(\\d{1,2})[/.](\\d{1,2})(\\s+\\d{1,2}:\\d{2}.*)?\\s*$'

/** Written as a Chinese sheet writes it in words, which is read with the year of its cycle. */
function withBareDays(text: string, days: BareDays | undefined): string {
  if (!days) return text
  const form = days.dots ? bareDay : bareDay.replace('[/.]', '/')
  return `regexp_replace(${text}, ${quote(form)}, ${quote(days.order === 'md' ? '\\1月\\2日\\3' : '\\2月\\1日\\3')})`
}

function instantExpression(field: string, cell: string, reading: Reading, current: CycleParts, fast: string): string {
  const cycle = reading.around ?? current
  const text = withBareDays(withZoneSaid(reading.spans ? endOf(field, cell) : cell, reading.zoneSaid), reading.bareDays)
  const cast = reading.type === 'date' ? '::date' : ''
  if (reading.plain && reading.zone === null) return fast
  const ask =
    reading.dayOrder === 'ask' ? `when regexp_matches(${text}, ${quote(figuresOnly)}) and not is_even_day(${text}) then null ` : ''
  const first = field === 'start_date' ? begunStart(cycle) : windowStart(cycle)
  const told = toldMoment(field, text, reading, cycle)
  const read = first === 1 ? told : `in_year(${told}, ${text}, ${first})`
  const whole = `coalesce(${reading.zone === null ? fast : fastExpression('instant', cell)}, case when is_missing(${text}) or is_open_end(${text}) then null ${ask}else ${read} end${reading.zone === null ? cast : ''})`
  return reading.zone === null ? whole : `(${inZone(whole, text, reading.zone)})${cast}`
}

/** A year of two digits is none in which somebody will be hired. */
function toldMoment(field: string, text: string, { dayOrder, periods }: Reading, { year }: CycleParts): string {
  const order = quote(dayOrder === 'ask' ? 'dmy' : dayOrder)
  const told = (read: string) => `${read}(plain_text(${text}), ${order}, ${year === null ? 'null::varchar' : quote(String(year))})`
  if (field !== 'hire_date')
    return periods && deadlines.has(field)
      ? `coalesce(last_of_period(${text}, ${year ?? 'null::integer'})::timestamptz, ${told('read_instant')})`
      : told('read_instant')
  const latest = year === null ? '(today() + interval 2 year)::timestamptz' : `timestamptz '${year + 2}-01-01'`
  return `list_transform([hired_by(${told('read_moment')}, ${text}, ${latest})], lambda i: sound_hiring(i))[1]`
}
