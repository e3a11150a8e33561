// What a column cannot be for all that it is called: by whose it is, and by what else the sheet has.
import type { Kind } from '../../kinds/shared/types'
import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import { isMissing } from '../../vocabulary/missing-marks'
import { isMoment, moments } from '../../vocabulary/moments'
import { toSimplified } from '../../vocabulary/traditional'
import { isUnit } from '../../vocabulary/units'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { isTowards } from './defaulted-columns'
import { isWeightedPart } from './score-columns'
import { distinctShare, shapeShare } from './value-shape'

export const isRuledOut = (spec: Kind, candidate: Candidate, columns: Column[], all: Candidate[]): boolean =>
  isOfNobody(spec, candidate, columns) ||
  isOfMeeting(spec, candidate, columns) ||
  isMood(spec, candidate, columns) ||
  isOfRater(spec, candidate, columns, all) ||
  isOfEnd(spec, candidate, all) ||
  isNoMoment(candidate, columns) ||
  isWeightedPart(spec, candidate, columns) ||
  isAskedOfAll(spec, candidate, all) ||
  isOfOneself(spec, candidate, columns) ||
  isOfOtherSort(candidate, columns) ||
  isNoRelation(candidate, columns) ||
  isOfOneEvent(candidate, columns, all) ||
  isOnTheWay(candidate, columns) ||
  isPlaceOnGrid(candidate, columns) ||
  isCounted(candidate, columns) ||
  isMeasuredIn(candidate, columns) ||
  isTicked(candidate, columns) ||
  isCodeOfChannel(candidate, columns) ||
  isCurrencyOfDeal(spec, candidate, columns) ||
  isOpinion(spec, candidate, all)

/** 复核意见 beside 处理结果: what somebody thought of an appeal, not what became of it. */
const isOpinion = ({ kind }: Kind, { field, header, column }: Candidate, all: Candidate[]): boolean =>
  kind === 'dispute' &&
  field === 'result' &&
  /意见$/.test(header.trim()) &&
  all.some((other) => other.field === field && other.tier < 1 && other.column !== column && /(?:结果|结论)$/.test(other.header.trim()))

/** Currency beside an amount that is converted already: that of the deal, not of the amount. */
const isCurrencyOfDeal = ({ kind }: Kind, { field, header }: Candidate, columns: Column[]): boolean =>
  kind === 'work_record' &&
  field === 'unit' &&
  /currency|币种|货币/i.test(header) &&
  columns.some((column) => /(?:company|home|base|local|converted) currency|本位币|本币/i.test(column.header) && column.header !== header)

/** Status over 0, 1 in an export of answers: how each came in, which its distribution channel says in words. */
const isCodeOfChannel = ({ field, column }: Candidate, columns: Column[]): boolean =>
  field === 'status' &&
  columns.some(({ levels }) => levels.some((level) => /distribution ?channel/i.test(level))) &&
  (columns.find((one) => one.column === column)?.values.every((text) => /^\d{0,2}$/.test(text?.trim() ?? '')) ?? false)

/** 确认 over √, √: ticked, no number of anything; 自评 over √, ○: handed in or not, no grade. */
function isTicked({ type, field, column }: Candidate, columns: Column[]): boolean {
  if (type !== 'id' && !grades.has(field)) return false
  const texts = columns.find((one) => one.column === column)?.values.flatMap((text) => text?.trim() || []) ?? []
  return texts.length > 0 && texts.every((text) => ticks.test(text))
}
const grades: ReadonlySet<string> = new Set(['rating', 'score', 'self_score', 'manager_score', 'peer_score', 'cross_score'])
const ticks = /^[√✓✔×✗✘○●〇]+$/u

/** 指标 over 家, 台, 万元, or 单位 over 小时: what it is measured in, not what or where it is. */
function isMeasuredIn({ field, type, column }: Candidate, columns: Column[]): boolean {
  if (field !== 'indicator_name' && type !== 'department') return false
  const texts =
    columns.find((one) => one.column === column)?.values.flatMap((text) => (text === null || isMissing(text) ? [] : [text])) ?? []
  return texts.length > 1 && texts.filter(isUnit).length * 2 > texts.length
}

/** 九宫格 / 校准后 numbers the boxes: where performance and potential meet is neither of them. */
const isPlaceOnGrid = ({ field, column }: Candidate, columns: Column[]): boolean =>
  onGrid.has(field) && (columns.find((one) => one.column === column)?.levels ?? []).some((level) => grid.test(level))
const onGrid: ReadonlySet<string> = new Set(['rating', 'initial_rating', 'score', 'final_score', 'potential'])
const grid = /九宫格|(?:^|[^a-z\d])(?:9|nine)[\s_-]?(?:box|grid)/i

/** Comments over 0, 2, 1: how many there are, not what they say. */
function isCounted({ field, column }: Candidate, columns: Column[]): boolean {
  if (!says.has(field)) return false
  const texts = columns.find((one) => one.column === column)?.values.flatMap((text) => text?.trim() || []) ?? []
  return texts.length > 0 && texts.every((text) => /^\d{1,4}$/.test(text))
}
const says: ReadonlySet<string> = new Set(['text', 'comment', 'summary', 'note', 'grounds', 'reason'])

/** Not by its whole name, by its last word alone. */
const isOnTheWay = ({ field, reason, column }: Candidate, columns: Column[]): boolean =>
  field === 'termination_date' && reason === 'words' && columns.some((one) => one.column === column && isTowards(one))

/** 上级评估 / 综合等级 beside 上级评估 / 加权得分, which says what the rater gave: no grade of its own. */
function isOfRater({ kind }: Kind, { field, column }: Candidate, columns: Column[], all: Candidate[]): boolean {
  if (kind !== 'review' || field !== 'rating') return false
  const groupOf = (at: number) => columns.find((one) => one.column === at)?.levels
  const group = groupOf(column)
  return (
    group !== undefined &&
    group.length > 1 &&
    all.some((other) => other.tier < 0 && raters.has(other.field) && other.column !== column && groupOf(other.column)?.[0] === group[0])
  )
}
const raters: ReadonlySet<string> = new Set(['self_score', 'manager_score', 'peer_score', 'cross_score'])

/** Beside what each rater gave, the score after the calibration is of nobody in particular; alone, or given by whoever the row names, it is the score. */
function isOfEnd({ kind }: Kind, { field, column }: Candidate, all: Candidate[]): boolean {
  if (kind !== 'review' || (field !== 'final_score' && field !== 'score')) return false
  const given = new Set(all.flatMap((other) => (other.column !== column && other.tier < 1 && raters.has(other.field) ? [other.field] : [])))
  const isNamed = all.some((other) => other.tier < 1 && (other.field === 'reviewer_no' || other.field === 'reviewer_name'))
  const isEnd = given.size > 0 && (given.has('manager_score') || !isNamed)
  return field === 'final_score' ? !isEnd : isEnd && all.some((other) => other.column === column && other.field === 'final_score')
}

/** Begin and end of a step, and nothing else: 状态 and Event may be anything. */
function isNoMoment({ field, column }: Candidate, columns: Column[]): boolean {
  if (field !== 'lifecycle') return false
  const texts = columns.find((one) => one.column === column)?.values.flatMap((text) => text?.trim() || []) ?? []
  return (
    !texts.every(isMoment) ||
    !['begin', 'end'].every((end) => texts.some((text) => moments[end as 'begin' | 'end'].test(text.toLowerCase())))
  )
}

/** A number that no two rows share is that of the event where each row is a step of a case. */
function isOfOneEvent({ field, column, tier }: Candidate, columns: Column[], all: Candidate[]): boolean {
  if (field !== 'case_no' || tier < 0.5 || !all.some((other) => other.field === 'stage')) return false
  const values = columns.find((one) => one.column === column)?.values ?? []
  return values.length > MANY && distinctShare(values) === 1
}
/** Fewer rows may well be of as many cases. */
const MANY = 4

const relationOf = reader(codedWords.relation)

/** A general name over words none of which says how two people stand to each other: 当前环节 over 绩效校准. */
function isNoRelation({ field, column, tier, header }: Candidate, columns: Column[]): boolean {
  if (field !== 'relation' || tier < 1) return false
  if (/当前|环节|节点|current|\bstep\b/i.test(toSimplified(header))) return true
  const texts = columns.find((one) => one.column === column)?.values.filter((text) => text?.trim()) ?? []
  return texts.length > 0 && texts.every((text) => relationOf(text!) === undefined)
}

/** A column of days is no amount, one of amounts no title, and how many days something took no cycle. */
function isOfOtherSort({ field, type, column, header }: Candidate, columns: Column[]): boolean {
  if (field === 'cycle') return lasting.test(header)
  if (type !== 'number' && type !== 'ratio' && !titles.has(field)) return false
  const values = columns.find((one) => one.column === column)?.values ?? []
  // 目标 over figures is what was aimed at, not what the goal is called.
  if (titles.has(field)) return (shapeShare('number', values) ?? 0) >= MOSTLY
  return (shapeShare('date', values) ?? 0) >= MOSTLY && (shapeShare('number', values) ?? 0) < MOSTLY
}
const titles: ReadonlySet<string> = new Set(['title', 'objective'])
const MOSTLY = 0.8
const lasting = /[（(]\s*(?:工作日|自然日|天|日|小时|h|d|days?|hours?|min|mins|minutes)\s*[)）]\s*$/i

/** What people rated themselves is not what they were rated in the end. */
function isOfOneself({ kind }: Kind, { field, column }: Candidate, columns: Column[]): boolean {
  if (kind !== 'final_rating' || (field !== 'rating' && field !== 'score')) return false
  const levels = columns.find((one) => one.column === column)?.levels ?? []
  return levels.some((level) => ofOneself.test(level))
}
const ofOneself = /(?:^|[^a-z])(?:self|employee)[\s_-]+(?:\w+[\s_-]+)?(?:rating|score|assessment|evaluation)|自我?评|自評/i

/** A question is a part of an evaluation where who is rated, or who rates, is named as such; else it is one of a survey. */
const isAskedOfAll = ({ kind }: Kind, { field }: Candidate, all: Candidate[]): boolean =>
  kind === 'review' && field === 'dimension' && !all.some((other) => /^review(?:ee|er)_/.test(other.field) && other.tier < 1)

/** Join Time 1:49:40 PM: nobody is hired at a time of day, people come to meetings so. */
function isOfMeeting({ kind }: Kind, { field, column }: Candidate, columns: Column[]): boolean {
  if (kind !== 'employee' || (field !== 'hire_date' && field !== 'termination_date')) return false
  const values = (columns.find((one) => one.column === column)?.values ?? []).filter((text) => text?.trim())
  return values.length > 0 && values.filter((text) => timeOfDay.test(text!) && !midnight.test(text!)).length >= MOSTLY * values.length
}
const timeOfDay = /\d:\d{2}/
const midnight = /(?:^|\D)(?:0?0:00|12:00(?::00)?\s*AM)|-\d{2}:00$/i

/** 状态 of a talk that says 稳定, 有点累 in all its rows: how somebody is, not whether the talk took place. */
function isMood({ kind }: Kind, { field, column }: Candidate, columns: Column[]): boolean {
  if (kind !== 'performance_talk' || field !== 'status') return false
  const words = (columns.find((one) => one.column === column)?.values ?? []).flatMap((text) => text?.trim() || [])
  return words.length > 0 && words.every((word) => statusOf(word) === undefined)
}
const statusOf = reader(codedWords.status)

/** Columns for numbers and names that nobody filled in, as surveys export them, make no list of people. */
function isOfNobody({ kind }: Kind, { field, column }: Candidate, columns: Column[]): boolean {
  if (kind !== 'employee' || (field !== 'employee_no' && field !== 'employee_name')) return false
  const values = columns.find((candidate) => candidate.column === column)?.values ?? []
  return values.length > 2 && values.every((text) => text === null || text.trim() === '')
}
