// Between the kinds a sheet could be of: whether another says so much more of it, or it is called after another.

import { fieldsOf } from '../../kinds/synonyms'
import { isRemark } from '../../vocabulary/remarks'
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import { isPartOfGradebook } from './gradebook'
import { isWhole, type KindMatch, readBy } from './match'
import { isOfAnother } from './other-kinds'
import { isCounter, shapeShare } from './value-shape'
import type { KnownPeople } from './value-votes'

/** So much better a kind fits that is usually tried last. */
const CLEARLY = 1.5
/** A kind that lacks something, fits about as well and reads more of the columns is what the sheet may be about. */
const BETTER = 0.8
const MORE_COLUMNS = 2
/** Columns of figures that make a series beside what is hardly anything. */
const MONTHS = 3
const MANIFOLD = 3
/** Of the best kind's score, for another that the sheet is called after. */
const NEARLY = 0.7
/** The same for a kind that lacks nothing beside one that does. */
const WHOLE = 0.75

/** A record a row, it lacks nothing and says far more of the sheet than each of the others. */
export const outdoes = (match: KindMatch, others: KindMatch[], columns: Column[]): boolean =>
  isWhole(match) &&
  (match.valueColumns.length === 0
    ? others.every((other) => match.score >= CLEARLY * other.score)
    : // Plan and actual of each month below one another are of nobody, whatever lacks less.
      !others.some(isWhole) &&
      (match.fields.some(({ field }) => field === 'measure') ||
        isPlannedEach(match, columns) ||
        // Nor is a column of figures a month, whatever else is said of them.
        (match.valueColumns.length >= MONTHS &&
          others.every((other) => other.valueColumns.length === 0 && match.score >= MANIFOLD * other.score))))

/** 9月 / 目标 beside 9月 / 实际: a goal has one target. */
function isPlannedEach({ valueColumns }: KindMatch, columns: Column[]): boolean {
  const groupOf = (at: number) => {
    const levels = columns.find(({ column }) => column === at)?.levels ?? []
    return levels.length > 1 ? levels[0] : undefined
  }
  const groups = new Set(valueColumns.map(({ column }) => groupOf(column)))
  const planned = columns.filter(({ levels }) => levels.length > 1 && groups.has(levels[0]) && aims.test(levels.at(-1) ?? ''))
  return groups.size >= MONTHS && !groups.has(undefined) && new Set(planned.map(({ levels }) => levels[0])).size === groups.size
}
const aims = /^(?:目标|计划|指标|任务|预算|target|plan(?:ned)?|goal|budget)值?数?$/i

/** Another kind lacks one thing and yet reads more of the sheet than the one it is taken for. */
export const isOutdone = (best: KindMatch, all: KindMatch[], columns: Column[]): boolean =>
  all.some(
    (other) =>
      other.spec !== best.spec &&
      !other.spec.last &&
      other.missing.length === 1 &&
      other.valueColumns.length === 0 &&
      other.score > BETTER * best.score &&
      readBy(other).size >= readBy(best).size + MORE_COLUMNS &&
      !isOfAnother(other, all, columns),
  )

/** Say what goes through the steps. */
const cases = ['case_no', 'case_name']

/** Beside who went through the steps, so many columns about something else for each of them are too many. */
const MANY = 2

/** A register of cases is one of their steps where it has so many columns of days. */
const SEVERAL = 3
const ofCases =
  /(?:投诉|客诉|来访|信访|报修|工单|审批|报批|处理|受理|理赔|索赔|事故|整改|异常).{0,6}(?:台账|登记|记录|跟踪|明细|一览)|complaints? (?:log|register)/i

export const isRegisterOfCases = ({ spec, valueColumns }: KindMatch, places: string[]): boolean =>
  spec.spread?.by === 'stage' && valueColumns.length >= SEVERAL && places.some((text) => ofCases.test(toSimplified(text)))

/** A few columns of days make no sheet one of steps while more of its columns are about something else. */
export function areDaysOfOthers(match: KindMatch, columns: Column[], places: string[] = []): boolean {
  const { spec, fields, valueColumns } = match
  if (spec.spread?.by !== 'stage' || valueColumns.length === 0 || fields.some(({ field }) => cases.includes(field))) return false
  if (isRegisterOfCases(match, places)) return false
  const read = readBy(match)
  const unread = columns.filter(({ column, values }) => !read.has(column) && values.some((text) => text?.trim()))
  return unread.length > valueColumns.length * (fields.some(({ field }) => field === 'subject_no') ? MANY : 1)
}

/** Of the cells of a column of people, those that can be names. */
const MOSTLY = 0.8

/** A series has no person; where a column names people, by its name or by whom it names, each row is somebody's. */
export function leavesPeople(match: KindMatch, columns: Column[], people?: KnownPeople): boolean {
  if (!match.spec.last || match.spec.persons.length > 0) return false
  const read = readBy(match)
  const areKnown = (values: Column['values']) => {
    const names = new Set(values.flatMap((text) => (text?.trim() ? [text.trim()] : [])))
    return names.size > 1 && [...names].filter((name) => people?.names.has(name)).length >= MOSTLY * names.size
  }
  return columns.some(
    ({ column, spellings, values }) =>
      !read.has(column) &&
      (shapeShare('name', values) ?? 0) >= MOSTLY &&
      (areKnown(values) ||
        spellings.some(({ key }) =>
          fieldsOf('reported_value', key).some(({ field }) => field === 'employee_no' || field === 'employee_name'),
        )),
  )
}

/** Of a series whose rows name nothing they are of, a column of words that is not read may say it. */
export const leavesWords = (match: KindMatch, columns: Column[]): boolean => {
  const read = readBy(match)
  return (
    match.spec.kind === 'metric_value' &&
    !match.fields.some(({ field }) => ofWhat.test(field)) &&
    columns.some(
      ({ column, header, values, inherited }) =>
        !read.has(column) &&
        !inherited &&
        !isRemark(header) &&
        !isCounter(values) &&
        !ofWriter.test(toSimplified(header)) &&
        areWords(values),
    )
  )
}
const ofWhat = /^(?:department|subject)/
const ofWriter = /填[报写]人|制表|审核|复核|来源|系统|编[码号]|代码|source|system|prepared|\bcode\b|\bid\b/i
const areWords = (values: Column['values']): boolean => {
  const texts = values.filter((text) => text?.trim())
  return new Set(texts).size > 1 && (shapeShare('number', values) ?? 1) < FEW_NUMBERS && (shapeShare('date', values) ?? 0) < FEW_NUMBERS
}
const FEW_NUMBERS = 0.2

/** Fewer columns than these, and less than half of those that are filled in, are read also of a sheet about something else. */
const FEW = 6
/** What so much speaks for is of the kind, however little of it is read. */
const STRONG = 7

/** Most of the sheet would stay unread: a catalogue has an owner and a day too, a plan of trainings hours and whom it is for. */
export function isMostlyUnread(match: KindMatch, columns: Column[]): boolean {
  const read = readBy(match)
  const filled = columns.filter(
    ({ column, header, values }) =>
      read.has(column) || (values.some((text) => text?.trim()) && !isRemark(header) && !isPartOfGradebook(header) && !isCounter(values)),
  )
  return match.spec.mostlyRead === true && match.score < STRONG && read.size < FEW && read.size * 2 < filled.length
}

/** Praise among complaints is said of people, and is no work that they did. */
export const arePraise = ({ spec, fields }: KindMatch, columns: Column[]): boolean =>
  spec.kind === 'work_record' &&
  fields.some(
    ({ field, column }) =>
      field === 'record_kind' &&
      columns.some((one) => one.column === column && one.values.some((text) => praise.test(toSimplified(text ?? '')))),
  )
const praise = /^(?:表扬|赞赏|嘉许|称赞|点赞|好评|praise|compliments?|kudos|recognition)$/i

/** What a sheet is called settles it between kinds that lack nothing and fit about as well. */
export const calledNearly = (matches: KindMatch[], places: string[]): KindMatch | undefined =>
  calledSo(
    matches.filter(({ score }) => score >= NEARLY * matches[0].score),
    places,
  )

/** A kind that lacks nothing goes before one that fits a little better and lacks something. */
export const wholeNearly = (matches: KindMatch[]): KindMatch | undefined =>
  matches[0]?.missing.length
    ? (matches.find((match) => isWhole(match) && match.score >= WHOLE * matches[0].score) ?? matches[0])
    : matches[0]

/** Whatever a kind reads whose table this one feeds as well, this one reads, and more of the sheet: there is nothing to choose. */
export const readsMore = (best: KindMatch, other: KindMatch): boolean =>
  isWhole(best) &&
  (best.spec.feeds as readonly string[]).includes(other.spec.kind) &&
  readBy(best).size > readBy(other).size &&
  [...readBy(other)].every((column) => readBy(best).has(column))

/** Of kinds that fit about as well, the one that reads all that the best one reads and more, and feeds its table. */
export const widest = (best: KindMatch | undefined, matches: KindMatch[]): KindMatch | undefined =>
  best && (matches.find((match) => match.score >= ABOUT * best.score && readsMore(match, best)) ?? best)
const ABOUT = 0.85

/** It lacks nothing, and the sheet is called after it, which is what general words (`From`, `To`, `Date`) need beside them. */
export const isCalled = (match: KindMatch, places: string[]): boolean =>
  match.missing.length === 0 &&
  match.blocking.every(({ code }) => code === 'ambiguous_header') &&
  places.some((text) => match.spec.called?.test(toSimplified(text)))

/** More than this makes a kind plausible. */
export const FITS = 3

/** What is tried last fits, but the sheet is called after a kind that lacks one thing. */
export const isCalledElse = (best: KindMatch, all: KindMatch[], places: string[]): boolean =>
  best.spec.last === true &&
  all.some(
    ({ spec, missing, score }) =>
      !spec.last && missing.length === 1 && score > FITS && places.some((text) => spec.called?.test(toSimplified(text))),
  )

/** The one kind that lacks nothing and that the sheet is called after. */
export function calledSo(matches: KindMatch[], places: string[]): KindMatch | undefined {
  const named = matches.filter((match) => isCalled(match, places))
  return named.length === 1 ? named[0] : undefined
}
