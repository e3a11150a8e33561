// Columns of values as rows of their own, and what such a row says of each field.

import type { CycleParts } from '../../cycle/parts'
import { monthStart } from '../../cycle/parts'
import type { Kind } from '../../kinds/shared/types'
import { resit } from '../../vocabulary/completion'
import { raterMarks } from '../../vocabulary/rater-marks'
import { knownUnit } from '../../vocabulary/said-units'
import type { FieldMapping, ValueColumn } from '../mapping/types'
import { newReading } from './profile'
import { expression, type Reading, sqlType } from './reading'
import { scoreOnScale } from './turned-scales'
import { cell, quote, type SheetSource } from './types'

/** What columns of values say of a field: the value itself, or the answer or question their headers are. */
export function ofValueColumns(
  field: string,
  { spread, fields: types }: Kind,
  fields: FieldMapping[],
  values: ValueColumn[],
  cycle: CycleParts,
): string | undefined {
  const counts = values.some(({ answer }) => answer)
  if (counts && field === 'count') return 'r.v.value'
  if (counts && field === 'answer') return 'r.v.answer'
  if (field === 'item' && values.some(({ item }) => item)) return 'r.v.item'
  if (field === 'reviewee_name' && values.some(({ person }) => person)) return 'r.v.person'
  if (field === 'reviewer_name' && values.some(({ rater }) => rater)) return 'r.v.rater'
  if (field === 'finality' && !fields.some((mapped) => mapped.field === field) && values.some(isProvisional)) return 'r.v.finality'
  if (values.some(({ asked }) => asked)) return ofAsked(field, fields)
  if (field === 'system_side' && values.some(({ system }) => system)) return 'r.v.system_side'
  if (values.some(({ department }) => department)) {
    if (field === 'department') return 'r.v.department'
    if (!counts && field === 'item_score') return expression(field, 'r.v.value', newReading(types[field]), cycle)
    if (field === spread?.value) return 'null::varchar'
  }
  if (values.some(({ stage }) => stage)) return ofStage(field, spread?.value, values)
  if (values.some(({ course }) => course)) return ofCourse(field, types, values, cycle)
  if (spread?.by === 'cycle' && isBeside(field, values)) return `r.v.${field}`
  if (field !== spread?.value) return undefined
  // A word in the place of a series' value is listed, so its cell stays as it is.
  if (!values.length) return spread.by === 'period' ? rawCell(fields, field) : undefined
  if (spread.by !== 'cycle' && spread.by !== 'person') return 'r.v.value'
  const read = expression(field, 'r.v.value', newReading(types[field]), cycle)
  // The dimensions of one sheet are rated alike.
  const turned = values.find(({ scale }) => scale?.best === 'low')
  return turned ? scoreOnScale(read, types[field], turned, [], { row: undefined, sheet: undefined }) : read
}

const { handedIn, open, declined, unsent } = raterMarks
const marks = `[${handedIn}${open}${declined}]`
const endsIn = (signs: string) => `regexp_matches(r.v.value, '[${signs}]\\s*$')`
/** 韩叙言√: who was asked, and what became of it; a mark alone is of the person rated. What bears another sign was not sent. */
function ofAsked(field: string, fields: FieldMapping[]): string | undefined {
  const person = fields.find((mapped) => mapped.field === 'reviewee_name')
  const name = `nullif(regexp_replace(trim(r.v.value), '\\s*${marks}\\s*$', ''), '')`
  const own = person ? `r.${cell(person.column)}` : 'null'
  if (field === 'reviewer_name')
    return `case when regexp_full_match(trim(r.v.value), '${marks}') then ${own} when not ${endsIn(unsent)} then ${name} end`
  if (field === 'relation') return 'r.v.asked'
  if (field === 'status')
    return `case when ${endsIn(handedIn)} then '已提交' when ${endsIn(declined)} then '已拒绝' when not is_missing(r.v.value) then '未提交' end`
  return field === 'rating' ? 'null::varchar' : undefined
}

/** Stage and place are what the header says; who took it and how it ended may stand in columns of its own. */
function ofStage(field: string, moment: string | undefined, values: ValueColumn[]): string | undefined {
  if (field === 'stage') return 'r.v.stage'
  if (field === 'stage_no') return 'r.v.place'
  if (field === moment) return 'r.v.moment'
  return isBeside(field, values) ? `r.v.${field}` : undefined
}

const outcome = `regexp_replace(trim(r.v.value), ${quote(resit)}, '\\1')`
const aScore = `regexp_full_match(${outcome}, '\\d{1,3}(\\.\\d+)?\\s*分?')`

/** Below the name of a course stands how it ended, in words, as a score or as a day; another column of the course may hold the day or the score. */
function ofCourse(field: string, types: Kind['fields'], values: ValueColumn[], cycle: CycleParts): string | undefined {
  if (field === 'course') return 'r.v.course'
  // What is no figure stands as the outcome, to be listed.
  if (values.some(({ inHours }) => inHours)) {
    const read = expression('hours', 'r.v.value', newReading(types.hours), cycle)
    return field === 'hours' ? read : field === 'completion' ? `case when ${read} is null then r.v.value end` : undefined
  }
  if (field === 'completion')
    return values.some(({ tested }) => tested)
      ? `case when completion_code(${outcome}) is distinct from 'passed' then ${outcome} end`
      : outcome
  if (field === 'hours')
    return values.some(({ took }) => took)
      ? `case when not is_missing(r.v.value) then ${expression(field, 'r.v.took', newReading(types.hours), cycle)} end`
      : undefined
  if (field !== 'score' && field !== 'completed_at') return undefined
  // 6/15 between days in full, in a sheet that puts the month first
  const bareDays = values.some(({ header }) => /\p{Script=Han}/u.test(header)) ? { order: 'md' as const, dots: false } : undefined
  const read = expression(field, outcome, { ...newReading(types[field]), bareDays }, cycle)
  const own = `case when ${field === 'score' ? aScore : `not ${aScore} and completion_code(${outcome}) is null`} then ${read} end`
  if (field === 'completed_at' && values.some(({ on }) => on)) {
    // Whoever made up for it did so on another day.
    const there = `(completion_code(${outcome}) = 'passed' or ${aScore}) and not regexp_matches(r.v.value, '补|make.?up|retake')`
    const day = expression(field, 'r.v.held_on', { ...newReading(types[field]), bareDays: { order: 'md', dots: true } }, cycle)
    return `coalesce(${isBeside(field, values) ? `r.v.${field}, ` : ''}${own}, case when ${there} then ${day} end)`
  }
  return isBeside(field, values) ? `coalesce(r.v.${field}, ${own})` : own
}

const isBeside = (field: string, values: ValueColumn[]): boolean =>
  values.some(({ beside = [] }) => beside.some((other) => other.field === field))

/** A time is read as its own column is: each may have been written by somebody else. */
function stageParts(value: ValueColumn, source: SheetSource, cycle: CycleParts, readings: Map<number, Reading>): Record<string, string> {
  const { column, stage, place } = value
  const { spread } = source.model
  const moment = expression(spread?.value ?? '', cell(column), readings.get(column) ?? newReading('instant'), cycle)
  return { stage: quote(stage ?? ''), place: `${place ?? column + 1}::double`, moment }
}

/** What columns beside hold for each of these alone; every row has the members of all. */
function besideParts(
  { beside = [] }: ValueColumn,
  { model }: SheetSource,
  values: ValueColumn[],
  cycle: CycleParts,
): Record<string, string> {
  const asked = [...new Set(values.flatMap((value) => (value.beside ?? []).map(({ field }) => field)))]
  const fieldOf = (field: string) => {
    const own = beside.find((other) => other.field === field)
    const type = model.fields[field]
    return own ? expression(field, cell(own.column), newReading(type), cycle) : `null::${sqlType[type]}`
  }
  return Object.fromEntries(asked.map((field) => [field, fieldOf(field)]))
}

export function unitOf(header: string): string | null {
  const said = inBracket(header)
  return said === null ? null : knownUnit(said)
}
function inBracket(header: string): string | null {
  const said = /[（([【]([^）)\]】]*)[）)\]】]\s*$/.exec(header)?.[1]?.trim()
  return (said && !notUnit.test(said) ? said : undefined) || /[^\s]\s*([%％‰])$/.exec(header.trim())?.[1] || null
}
/** 1月（截至1/23）: until when, or what is in it. */
const notUnit =
  /^(?:截[至止]|自|至|不?含|不包括|预[计估测]|暂估|快报|速报|初步|未审|as of|to date|ytd|until|incl|excl|转)|费$|\d\s*[/.:月日号-]/i

/** 3月(快报): not settled yet. */
const isProvisional = ({ header }: ValueColumn): boolean =>
  /[（(](?:快报|速报|初步|暂估|预估|未审|flash|prelim\w*|provisional)[)）]/i.test(header)

const rawCell = (fields: FieldMapping[], field: string): string => {
  const mapped = fields.find((candidate) => candidate.field === field)
  return mapped ? `r.${cell(mapped.column)}` : 'null::varchar'
}

const monthText = (month: string): string => (/^\d{1,2}$/.test(month) ? `${month}月` : month)

/** Every value column becomes a row of its own: (column, month or period, indicator, cycle, answer or question, unit, text). */
export function unpivoted(
  source: SheetSource,
  values: ValueColumn[],
  cycle: CycleParts,
  readings: Map<number, Reading>,
  asked: string,
): string {
  // A member that no field asks for would be planned all the same, for every sheet and column.
  const used = new Set([...asked.matchAll(/\br\.v\.(\w+)/g)].map(([, name]) => name))
  // What a row says of its unit goes before the title, and what a column says of its own before that.
  const stated = source.sheet.mapping.fields.some(({ field }) => field === 'unit') ? undefined : source.sheet.mapping.constants.unit
  const levels = (column: number) => source.sheet.layout.columns.find((header) => header.column === column)
  const struct = (value: ValueColumn) => {
    const header = levels(value.column)
    const unit = [value.indicator ?? '', value.header, ...(header?.levels ?? [])].map(unitOf).find((text) => text) ?? stated ?? null
    const start = value.month && monthStart(value.month, cycle, values)
    const month = start ? `date ${quote(start)}` : 'null::date'
    const text = (part: string | null | undefined) => (part ? quote(part) : 'null::varchar')
    const ofYear = source.sheet.mapping.fields.some(({ field }) => field === 'cycle_year')
    const period = value.period ?? (start && !ofYear ? start.slice(0, 7) : value.month && monthText(value.month))
    const parts: Record<string, string> = {
      period: text(period),
      answer: text(value.answer),
      item: text(value.item),
      department: text(value.department),
      person: text(value.person),
      rater: text(value.rater),
      course: text(value.course),
      asked: text(value.asked),
      took: text(value.took),
      held_on: text(value.on),
      system_side: text(value.system),
      finality: text(isProvisional(value) ? '快报' : undefined),
      month,
      indicator: text(value.indicator),
      cycle: text(value.cycle),
      unit: text(unit),
      ...(value.stage === undefined ? {} : stageParts(value, source, cycle, readings)),
      ...besideParts(value, source, values, cycle),
    }
    const said = Object.entries(parts).flatMap(([name, sql]) => (used.has(name) ? [`'${name}': ${sql}, `] : []))
    return `{'col': ${value.column}, ${said.join('')}'value': ${cell(value.column)}}`
  }
  return `(select *, unnest([${values.map(struct).join(', ')}]) as v from ${source.from}) r`
}
