// Headers and a few rows in, a mapping out: the kind that explains the sheet best, its fields with confidence and reason, and what is to be asked.
import { kinds } from '../../kinds/kinds'
import type { Kind } from '../../kinds/shared/types'
import { fieldsOf } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import type { SheetLayout } from '../table/types'
import { addsUpAttendance, attendanceWithoutDay, isAttendance, isColumnsOfAttendance } from './attendance'
import {
  areDaysOfOthers,
  arePraise,
  calledNearly,
  calledSo,
  isCalled,
  isCalledElse,
  isMostlyUnread,
  isOutdone,
  isRegisterOfCases,
  leavesPeople,
  leavesWords,
  outdoes,
  readsMore,
  wholeNearly,
  widest,
} from './between-kinds'
import { checksOf, unknownKind } from './checks'
import { type Column, readColumns } from './columns'
import { findConstants, type MappingContext, placesOf } from './constants'
import { constantsFor } from './constants-for'
import { ofLatest } from './dated-columns'
import { openFinish } from './finish-dates'
import { gradebookCourse } from './gradebook'
import { listsUsers, saysUsers, usersBeside } from './listed-users'
import { isWhole, type KindMatch, matchKind } from './match'
import { isNamed } from './named-kind'
import { isOfSystem, isSumOfNobody } from './of-system'
import { isElsewhere, isOfAnother, leavesStages, tellsOfOthers } from './other-kinds'
import { isAnsweredOfPeople, isPlausible } from './plausible'
import { withProof } from './proof'
import { areRevisions, isOneOfMany, withoutOneOfMany } from './repeated-keys'
import { periodOf } from './review-period'
import { scaleOf, withScales } from './score-scale'
import { seriesTitle, unitOfTitle } from './series-title'
import { asOwner } from './stated-person'
import { suggestions } from './suggest'
import { holdsAnswers } from './survey-columns'
import type { FieldMapping, MappingQuestion, SheetMapping } from './types'
import { unnamedLog } from './unnamed-log'
import { knownIndicatorIds, unclaimedNumbers, valueColumnsOf } from './value-columns'
import { whichOf } from './which-column'
import { hangsOnPeople } from './whose-rows'

export type { MappingContext } from './constants'

/** Two kinds closer than this are not told apart without a person. */
const MARGIN = 0.12

/**
 * Proposes how a sheet is to be read. `sampleRows` are the first data rows, cells by column. Null when no kind fits in its essentials.
 * `certain` mappings are complete and unambiguous; their `questions` are then only about optional columns.
 */
export function proposeMapping(layout: SheetLayout, sampleRows: (string | null)[][], context: MappingContext): SheetMapping | null {
  const columns = readColumns(layout, sampleRows, context.sheetName)
  const known = knownIndicatorIds(context.knownIndicators)
  const series = seriesTitle(context.titles, columns)
  const course = gradebookCourse(context.fileName, columns)
  const constants: Record<string, string> = {
    ...(series ? { indicator_name: series, ...unitOfTitle(context.titles[0]) } : {}),
    ...(course ? { course } : {}),
    ...findConstants(context),
  }
  const given = new Set(['indicator_name', 'month', 'course'].filter((field) => constants[field] !== undefined))
  if (constants.month ?? constants.cycle) given.add('period')
  const paid = layout.columns.some(({ withheld }) => withheld === 'pay')
  const places = placesOf(context)
  const matchesOfAll = kinds.map((spec) => {
    const owned = new Set([...given, ...Object.keys(asOwner(spec, [], constants))])
    const match = matchKind(spec, columns, valueColumnsOf(spec, columns, known, places), owned, context.knownPeople)
    return withProof(match, columns, { given: statedFor(spec, owned, constants, columns), paid, places })
  })
  const users = usersBeside(matchesOfAll, columns, layout, context)
  if (users) return toMapping(users, columns, constants, [], 1)
  const plausible = matchesOfAll.filter(
    (match) =>
      // The export of a survey tool has the columns of a work log, too: begin, end, status, duration.
      (match.spec.last || !layout.identifiers || isAnsweredOfPeople(match)) &&
      (isPlausible(match) || unnamedValues(match, columns).length > 0) &&
      (isCalled(match, places) ||
        (isNamed(match, match.spec.dated ? ofLatest(columns) : columns) && !isOfAnother(match, matchesOfAll, columns))),
  )
  const attended = plausible.find((match) => addsUpAttendance(match, matchesOfAll, columns))
  if (attended) return toMapping(attended, columns, constants, attended.blocking, 1)
  const ofFirst = withoutOneOfMany(plausible, columns).filter(
    (match) => !match.spec.last && !isColumnsOfAttendance(match) && (isRegisterOfCases(match, places) || !leavesStages(match, plausible)),
  )
  const undatedDays = ofFirst.length === 0 && attendanceWithoutDay(matchesOfAll, undefined, columns)
  const ofLast = plausible.filter((match) => holdsAnswers(match, columns) && listsUsers(match, columns, context))
  const matches =
    ofFirst.length > 0 || undatedDays
      ? [...ofFirst, ...ofLast.filter((match) => match.spec.last && outdoes(match, ofFirst, columns))]
      : ofLast
  matches.sort((a, b) => b.score - a.score || kinds.indexOf(a.spec) - kinds.indexOf(b.spec))
  const best: KindMatch | undefined = calledNearly(matches, places) ?? widest(wholeNearly(matches), matches)
  if (best === undefined || isAttendance(best, columns)) {
    const undated = attendanceWithoutDay(matchesOfAll, best, columns)
    if (undated) return toMapping(undated.match, columns, constants, [undated.question], 1)
  }
  if (best === undefined) {
    const log = unnamedLog(matchesOfAll, columns)
    return log ? toMapping(log.match, columns, constants, [log.question], 1) : null
  }
  const rival = best === matches[0] ? matches[1] : undefined
  const least = rival !== undefined && rival.missing.length > 0 && best.missing.length === 0 ? MARGIN / 2 : MARGIN
  const margin = rival === undefined ? 1 : (best.score - rival.score) / best.score
  const blocking = [
    ...(saysUsers(best, context) ? [] : best.blocking),
    ...unnamedValues(best, columns),
    ...openFinish(best, columns),
    ...withheldKeys(best, layout),
  ]
  const ofOthers = () =>
    isSumOfNobody(best, constants) ||
    isOfSystem(best, places) ||
    tellsOfOthers(best, matchesOfAll, columns) ||
    isAttendance(best, columns) ||
    isOneOfMany(best, columns) ||
    areRevisions(best, columns) ||
    arePraise(best, columns) ||
    isOutdone(best, matchesOfAll, columns) ||
    isMostlyUnread(best, columns) ||
    leavesPeople(best, columns, context.knownPeople) ||
    leavesWords(best, columns) ||
    isCalledElse(best, matchesOfAll, places) ||
    areDaysOfOthers(best, columns, places)
  const close = margin < least && rival !== undefined && !readsMore(best, rival)
  if (close || isElsewhere(best, columns) || (!layout.identifiers && ofOthers())) blocking.push(unknownKind)
  const readWell = matches.filter((match) => !isMostlyUnread(match, columns))
  const said = blocking.length > 0 ? (calledSo(readWell, places) ?? insteadOf(best, matches, columns)) : undefined
  const checked = (match: KindMatch) => checksOf(match, columns, sampleRows, context)
  return said && withheldKeys(said, layout).length === 0
    ? toMapping(said, columns, constants, checked(said), 1)
    : toMapping(best, columns, constants, [...blocking, ...checked(best)], margin)
}

/** The kind that the columns left unread say it is. */
const insteadOf = (best: KindMatch, matches: KindMatch[], columns: Column[]): KindMatch | undefined =>
  isElsewhere(best, columns) ? matches.find((match) => match.spec.kind === best.spec.elsewhereIs && isWhole(match)) : undefined

/** What a title says as well as a column: of ratings, the cycle; of a series, the period, where its columns compare it with others. */
function statedFor({ spread, derived }: Kind, given: Set<string>, constants: Record<string, string>, columns: Column[]): Set<string> {
  if (spread?.by === 'cycle' && constants.cycle !== undefined) return new Set([...given, 'cycle'])
  if (spread?.by === 'attendance') return given
  const compares = columns.some(({ header }) => derived?.test(header))
  return compares ? given : new Set([...given].filter((field) => field !== 'period'))
}

/** The number a person would be known by is none that is stored: whether to keep it or to go by names is not decided here. */
function withheldKeys({ spec, fields }: KindMatch, { columns }: SheetLayout): MappingQuestion[] {
  const keys = spec.kind === 'employee' ? ['employee_no'] : spec.persons.map(({ no }) => no)
  return columns
    .filter(({ withheld }) => withheld && withheld !== 'respondent')
    .flatMap(({ column, header, levels }): MappingQuestion[] => {
      const field = keys.find((key) => levels.some((level) => fieldsOf(spec.kind, headerKey(level)).some((hit) => hit.field === key)))
      if (field === undefined || fields.some((mapped) => mapped.field === field)) return []
      return [{ code: 'personal_key', field, columns: [column], headers: [header] }]
    })
}

/** Columns of numbers beside months and people, whose names no dictionary of indicators has: to be asked, never guessed. */
function unnamedValues(match: KindMatch, columns: Column[]): MappingQuestion[] {
  const { spec, fields, valueColumns, missing } = match
  if (spec.kind !== 'reported_value') return []
  const dated = fields.some(({ field }) => field === 'month')
  const lacking = missing.length === 1 && missing[0].includes('value') && valueColumns.length === 0
  if (!dated || !lacking) return []
  const open = unclaimedNumbers(columns, new Set(fields.map(({ column }) => column)))
  return open.length === 0 ? [] : [whichOf('value', open)]
}

function toMapping(
  match: KindMatch,
  columns: Column[],
  constants: Record<string, string>,
  blocking: MappingQuestion[],
  margin: number,
): SheetMapping {
  const certain = blocking.length === 0
  const lowest = Math.min(...essentials(match).map(({ confidence }) => confidence), 0.98)
  const confidence = certain ? lowest : Math.min(lowest, margin < MARGIN ? 0.5 : 0.7)
  return {
    kind: match.spec.kind,
    confidence: Math.round(confidence * 100) / 100,
    certain,
    reasons: reasonsOf(match, margin),
    ...withScales(match, columns, constants),
    constants: { ...constantsFor(match, constants), ...scaleOf(match, columns), ...periodOf(match, columns, constants) },
    questions: [...blocking, ...match.optional, ...suggestions(match, columns)],
    readings: [],
    ...(certain && hangsOnPeople(match, columns) ? { hangsOnPeople: true } : {}),
  }
}

function essentials({ spec, fields }: KindMatch): FieldMapping[] {
  return spec.requires.flatMap((group) => {
    const met = fields.filter(({ field }) => group.includes(field))
    return met.length === 0 ? [] : [met.reduce((a, b) => (b.confidence > a.confidence ? b : a))]
  })
}

/** Short facts: `tells:hire_date,job_level`, `months:3`, `margin:0.42`. Wording is the reader's. */
function reasonsOf({ spec, fields, valueColumns, missing }: KindMatch, margin: number): string[] {
  const mapped = new Set(fields.map(({ field }) => field))
  const tells = spec.tells.filter((tell) => mapped.has(tell))
  const months = new Set(valueColumns.flatMap(({ month }) => (month === undefined ? [] : [month]))).size
  const indicators = new Set(valueColumns.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]))).size
  return [
    `fields:${fields.length}`,
    ...(tells.length > 0 ? [`tells:${tells.join(',')}`] : []),
    ...(months > 0 ? [`months:${months}`] : []),
    ...(indicators > 0 ? [`indicators:${indicators}`] : []),
    ...missing.map((group) => `missing:${group.join('|')}`),
    `margin:${Math.min(1, margin).toFixed(2)}`,
  ]
}
