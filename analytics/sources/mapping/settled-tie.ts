// Which of several columns that one field could stand in is meant, where their names or values say so.
import { findCycle, writeCycle } from '../../cycle/written'
import type { Kind } from '../../kinds/shared/types'
import { afterMeeting, beforeMeeting } from '../../vocabulary/before-after'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { wholePath } from './department-levels'
import { fullest } from './fuller-column'
import { isOfCase } from './of-case'
import { areOneToOne } from './one-to-one'
import { figuresFirst } from './score-columns'
import { distinctShare } from './value-shape'
import type { KnownPeople } from './value-votes'
import { authorOfChange, knownDepartments, knownNumbers, numberFirst, severalNames } from './who-and-where'

interface Sheet {
  spec: Kind
  columns: Column[]
  people?: KnownPeople
}

/** The one that is meant; none where nothing tells them apart. `named`: every column that a field could stand in. */
export const settledTie = ({ spec, columns, people }: Sheet, candidates: Candidate[], named: Candidate[]): Candidate | undefined =>
  candidates.length < 2
    ? undefined
    : (emptyAlike(candidates, columns) ??
      fullest(candidates, columns) ??
      sameThroughout(candidates, columns) ??
      sameCycle(candidates, columns) ??
      calledCycle(candidates) ??
      saysCycle(candidates, columns) ??
      afterTheMeeting(candidates, columns) ??
      notBeforeCalibration(candidates) ??
      ofTheLaterYear(candidates, columns) ??
      ofTheStep(candidates, columns, named) ??
      endOfTheSpan(candidates, columns, named) ??
      eitherOfTheCase(candidates, columns) ??
      severalNames(candidates, columns) ??
      chineseFirst(candidates, columns) ??
      wholePath(candidates, columns) ??
      knownDepartments(candidates, columns, people) ??
      knownNumbers(candidates, columns, people) ??
      authorOfChange(candidates, columns) ??
      figuresFirst(candidates, columns) ??
      formulaFirst(candidates) ??
      longestProse(candidates, columns) ??
      differentInEach(spec, candidates, columns) ??
      numberOfGoal(candidates) ??
      ofTheSameGroup(candidates, columns, named) ??
      numberFirst(candidates, columns))

/** Nobody has filled in any of them yet: whichever it is says nothing. */
function emptyAlike(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  const isEmpty = ({ column }: Candidate) =>
    (columns.find((candidate) => candidate.column === column)?.values ?? ['']).every((text) => !text?.trim())
  return candidates.every(isEmpty) ? candidates[0] : undefined
}

/** id beside fields.System.Id: whichever it is says the same in every row. */
function sameThroughout(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  const all = candidates.map(({ column }) => columns.find((candidate) => candidate.column === column)?.values ?? [])
  const alike = all.every((values) => values.length > 0 && values.every((text, row) => text?.trim() === all[0][row]?.trim()))
  return alike ? candidates[0] : undefined
}

/** 2025Q4 beside 2025年第四季度绩效考核. */
function sameCycle(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates[0].field !== 'cycle') return undefined
  const all = candidates.map(({ column }) => columns.find((candidate) => candidate.column === column)?.values ?? [])
  const cycleOf = (text: string | null | undefined) => {
    const found = text ? findCycle(text) : undefined
    return found && writeCycle(found)
  }
  const alike = all[0].every(
    (text, row) => text === null || (cycleOf(text) !== undefined && all.every((values) => cycleOf(values[row]) === cycleOf(text))),
  )
  return alike ? candidates[0] : undefined
}

/** 会前（上级提名） beside 会后（定稿）: what was settled. */
function afterTheMeeting(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (!['potential', 'rating', 'score'].includes(candidates[0].field)) return undefined
  const levelsOf = ({ column }: Candidate) => columns.find((one) => one.column === column)?.levels ?? []
  const is = (form: RegExp, candidate: Candidate) => levelsOf(candidate).some((level) => form.test(level))
  const [settled, ...further] = candidates.filter((candidate) => is(afterMeeting, candidate))
  return settled && further.length === 0 && candidates.every((one) => one === settled || is(beforeMeeting, one)) ? settled : undefined
}

/** Overall Performance Rating beside Overall Performance Rating (Before Calibration). */
function notBeforeCalibration(candidates: Candidate[]): Candidate | undefined {
  if (!['rating', 'score', 'potential'].includes(candidates[0].field)) return undefined
  const after = candidates.filter(({ header }) => !beforeCalibration.test(header))
  return after.length === 1 ? after[0] : undefined
}
const beforeCalibration = /before calibration|pre-?calibrat|uncalibrated|校准前|未校准/i

/** 2025年末 / 编制 beside 2026年计划编制 / Q4末: what is planned next. */
function ofTheLaterYear(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates[0].field !== 'headcount') return undefined
  const yearOf = ({ column }: Candidate) =>
    Number(/20\d{2}/.exec(columns.find((one) => one.column === column)?.levels.join(' ') ?? '')?.[0] ?? 0)
  const years = candidates.map(yearOf)
  const last = candidates.filter((_, at) => years[at] === Math.max(...years))
  return last.length === 1 && years.every((year) => year > 0) ? last[0] : undefined
}

/** 处理时间 of each step beside 完成时间 of the whole: a step's own. */
function ofTheStep(candidates: Candidate[], columns: Column[], named: Candidate[]): Candidate | undefined {
  const number = named.find(({ field }) => field === 'case_no')
  const cases = columns.find(({ column }) => column === number?.column)
  if (!cases || candidates[0].type !== 'instant') return undefined
  const own = candidates.filter(({ column }) => columns.some((one) => one.column === column && !isOfCase(one, cases)))
  return own.length === 1 ? own[0] : undefined
}

/** 作业日期 beside 开始时间 and 结束时间: where the begin has a time of day, so has the end. */
function endOfTheSpan(candidates: Candidate[], columns: Column[], named: Candidate[]): Candidate | undefined {
  if (candidates[0].field !== 'at_end') return undefined
  const valuesOf = (at: number | undefined) => (columns.find(({ column }) => column === at)?.values ?? []).filter((text) => text?.trim())
  const isTimed = (at: number | undefined) => valuesOf(at).length > 0 && valuesOf(at).every((text) => /\d:\d{2}/.test(text!))
  const timed = candidates.filter(({ column }) => isTimed(column))
  return timed.length === 1 && isTimed(named.find(({ field }) => field === 'at_start')?.column) ? timed[0] : undefined
}

/** 请求ID beside 流程编号: two numbers of one case. */
function eitherOfTheCase(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates[0].field !== 'case_no') return undefined
  const all = candidates.map(({ column }) => columns.find((one) => one.column === column)?.values ?? [])
  const isEither = all.every((values) => distinctShare(values) < 1 && values.every((text) => text?.trim()) && areOneToOne(values, all[0]))
  return isEither ? candidates[0] : undefined
}

/** 考核周期 beside 考核活动: the one that is called so. */
function calledCycle(candidates: Candidate[]): Candidate | undefined {
  if (candidates[0].field !== 'cycle') return undefined
  const called = candidates.filter(({ header }) => /周期|\bcycle\b|\bperiod\b/i.test(header))
  return called.length === 1 ? called[0] : undefined
}

/** `2023 Annual Performance Review` beside `Annual Review`: the one that says which. */
function saysCycle(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates[0].field !== 'cycle') return undefined
  const share = ({ column }: Candidate) => {
    const texts = (columns.find((one) => one.column === column)?.values ?? []).filter((text) => text?.trim())
    return texts.length === 0 ? 0 : texts.filter((text) => findCycle(text!) !== undefined).length / texts.length
  }
  const saying = candidates.filter((candidate) => share(candidate) === 1)
  return saying.length === 1 && candidates.every((one) => one === saying[0] || share(one) === 0) ? saying[0] : undefined
}

/** 报工编号 beside 工单编号: what a record is known by is another in every row. */
function differentInEach({ fields, persons }: Kind, candidates: Candidate[], columns: Column[]): Candidate | undefined {
  const [{ field }] = candidates
  if (fields[field] !== 'id' || !/_no$/.test(field) || persons.some(({ no }) => no === field)) return undefined
  const different = candidates.filter(({ column }) => {
    const values = columns.find((candidate) => candidate.column === column)?.values ?? []
    return distinctShare(values) === 1
  })
  return different.length === 1 ? different[0] : undefined
}

/** 对齐目标编号 beside 上级目标: the number says it without a doubt. */
function numberOfGoal(candidates: Candidate[]): Candidate | undefined {
  const numbers = candidates.filter(
    ({ field, header }) => field === 'parent_goal_no' && /编号|编码|号$|\b(?:id|no|number|key)\b/i.test(header),
  )
  return numbers.length === 1 ? numbers[0] : undefined
}

/** 一季度 / 目标 beside 二季度 / 目标: that of the group whose result is told. */
function ofTheSameGroup(candidates: Candidate[], columns: Column[], named: Candidate[]): Candidate | undefined {
  if (candidates[0].field !== 'target') return undefined
  const groupOf = (at: number | undefined) => {
    const levels = columns.find(({ column }) => column === at)?.levels ?? []
    return levels.length > 1 ? levels[0] : undefined
  }
  const group = groupOf(named.find(({ field }) => field === 'actual')?.column)
  const own = candidates.filter(({ column }) => group !== undefined && groupOf(column) === group)
  return own.length === 1 ? own[0] : undefined
}

/** 计算公式 beside 定义. */
function formulaFirst(candidates: Candidate[]): Candidate | undefined {
  const formulas = candidates.filter(({ field, header }) => field === 'formula_text' && /公式|formula/i.test(header))
  if (formulas.length === 1) return formulas[0]
  // 定义 beside 算法: how it is worked out.
  const ways = candidates.filter(({ field, header }) => field === 'formula_text' && /算法|计算|calculation|computed/i.test(header))
  return ways.length === 1 ? ways[0] : undefined
}

const prose = new Set(['summary', 'comment', 'text', 'grounds'])

/** 重点摘要 beside 面谈主题: of what was said, the column that says most. */
function longestProse(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (!candidates.every(({ field }) => prose.has(field))) return undefined
  const lengths = candidates.map(({ column }) => {
    const texts = (columns.find((candidate) => candidate.column === column)?.values ?? []).filter((text) => text?.trim())
    return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) / Math.max(1, texts.length)
  })
  const [first, second] = [...lengths].sort((a, b) => b - a)
  return first >= LONGER * second ? candidates[lengths.indexOf(first)] : undefined
}

const twice = new Set(['department_name', 'indicator_name', 'title', 'course'])

/** Name beside Name (EN), 部门 beside Department: of one thing in two languages, the Chinese. */
export function chineseFirst(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates.length !== 2 || !candidates.every(({ type, field }) => type === 'name' || type === 'department' || twice.has(field)))
    return undefined
  const shares = candidates.map(({ column }) => {
    const texts = (columns.find((candidate) => candidate.column === column)?.values ?? []).filter((text) => text?.trim())
    return texts.length === 0 ? 0.5 : texts.filter((text) => /\p{Script=Han}/u.test(text ?? '')).length / texts.length
  })
  const [chinese, other] = shares[0] > shares[1] ? [0, 1] : [1, 0]
  return shares[chinese] >= MOSTLY && shares[other] === 0 ? candidates[chinese] : undefined
}

const MOSTLY = 0.6
/** Of a text that says more than another. */
const LONGER = 1.5
