// Columns that carry what people were rated in one cycle each: `2024绩效`, `FY2025 Rating`, `2024年 / 考核等级`.
import { readCycle, writeCycle } from '../../cycle/written'
import { normaliseHeader, undecorated, withoutBracket } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import { isLadder } from '../../vocabulary/rating-ladders'
import { systemTop } from '../../vocabulary/rating-scales'
import { toSimplified } from '../../vocabulary/traditional'
import { isUnrated } from '../../vocabulary/unrated'
import type { Column } from './columns'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

const rated =
  /(?:年度)?(?:最终|综合|校准后?)?(?:绩效|考核|考评)?(?:考核|考评|评价)?(?:等级|评级|结果|级别)|(?:年度)?(?:绩效|考核|考评)|校准后|(?:final|overall|calibrated|annual)?\s*(?:performance)?\s*(?:rating|grade|result)s?|(?:annual|final|overall)?\s*performance/iu

/** The columns of cycles, where each cycle has one. */
export function findCycleColumns(columns: Column[]): ValueColumn[] {
  const own = columns.filter(({ inherited }) => !inherited)
  // Most sheets have no column that is called after a cycle, whatever its cells look like.
  if (!own.some((column) => cycleColumn(column, false, true))) return []
  const graded = gradedAmong(own)
  // Before the company changed to letters it gave points.
  const isLikely = (column: Column) => graded.length > 1 && (graded.includes(column) || arePoints(column) || areOnScale(column))
  const found = own.flatMap((column) => cycleColumn(column, false, isLikely(column)) ?? [])
  const filled = found.filter(({ column }) => holdsRatings(columns.find((one) => one.column === column)!))
  const ranked = [...filled].sort((a, b) => rank(a) - rank(b))
  return filled.filter((one) => ranked.find(({ cycle }) => cycle === one.cycle) === one).map((one) => withInitial(withScore(one, own), own))
}

/** 2023下半年 / 得分 beside 2023下半年 / 等级: what each cycle was rated with. */
function withScore(rating: ValueColumn, columns: Column[]): ValueColumn {
  const levels = columns.find(({ column }) => column === rating.column)?.levels ?? []
  const scores = columns.filter(
    (one) =>
      levels.length > 1 &&
      one.column !== rating.column &&
      one.levels.length === levels.length &&
      one.levels.slice(0, -1).every((level, at) => level === levels[at]) &&
      aScore.test(withoutBracket(one.levels.at(-1) ?? '')) &&
      (shapeShare('number', one.values) ?? 0) >= MOSTLY,
  )
  return scores.length === 1 ? { ...rating, beside: [{ column: scores[0].column, field: 'score' }] } : rating
}

/** 2025初评 beside 2025校准后: what it was before. */
function withInitial(rating: ValueColumn, columns: Column[]): ValueColumn {
  const found = columns.filter(
    (one) =>
      one.column !== rating.column && one.levels.some((level) => atFirst.test(level)) && cycleColumn(one, true)?.cycle === rating.cycle,
  )
  return found.length === 1
    ? { ...rating, beside: [...(rating.beside ?? []), { column: found[0].column, field: 'initial_rating' }] }
    : rating
}
const atFirst = /初评|校准前|initial|(?:before|pre-?) ?calibration/i

const aScore = /^(?:(?:综合|考核|绩效|最终)?(?:得分|分数|评分|总分)|(?:final |overall )?scores?|points)$/i
const MOSTLY = 0.8

/** Of several columns of one cycle, what came out in the end goes before a grade, and a grade before points. */
const rank = ({ header }: ValueColumn): number => {
  const text = toSimplified(header)
  return /最终|终评|校准(?!前)|核定|final|calibrated/i.test(text) ? 0 : /得分|分数|总分|score|points/i.test(text) ? 2 : 1
}

/**
 * The cycle that a header says beside a word for ratings, in whichever of its levels; `said`: a person says that its cells are
 * ratings, `graded`: they look like it.
 */
export function cycleColumn({ column, header, levels }: Column, said = false, graded = false): ValueColumn | undefined {
  const texts = levels.flatMap((level) => [normaliseHeader(undecorated(level)).bracket ?? '', withoutBracket(undecorated(level))])
  const isRated = said || graded || texts.some((text) => rated.test(text))
  if (!said && texts.some((text) => proposed.test(text) || ofRater.test(text))) return undefined
  // 2025年 over Q1 say it together.
  const together = levels.length > 1 ? [levels.map((level) => withoutBracket(undecorated(level))).join(' ')] : []
  const cycle = isRated ? [...texts, ...together].flatMap((text) => cycleIn(text) ?? []).at(-1) : undefined
  return cycle === undefined ? undefined : { column, header, cycle }
}

/** What a header of another field says of its cycle: `2026Q1 / 主管初评`. */
export const cycleOfHeader = (header: string): string | undefined =>
  cycleColumn({ column: 0, header, levels: header.split(' / '), hidden: false, spellings: [], values: [] }, true)?.cycle

/** What is said of one cycle alone beside the ratings of several. */
export const ofOneCycle: readonly string[] = ['initial_rating', 'score', 'potential', 'reason']

/** Of a cycle that no column of ratings is of. */
export const isOfNoCycle = (field: string, header: string, values: ValueColumn[]): boolean => {
  const cycle = ofOneCycle.includes(field) ? cycleOfHeader(header) : undefined
  return cycle !== undefined && values.length > 1 && !values.some((value) => value.cycle === cycle)
}

/** Not what people were rated in the end. */
const proposed =
  /建议|^拟定?$|拟评|预评|预估|暂定|待定|初评|未校准|校准前|before calibration|pre-?calibration|proposed|draft|tentative|preliminary|proposal/i

/** What one of those who rated said. */
const ofRater =
  /^(?:自评|自我评[价估定]?|(?:上级|主管|经理|直属上级|直接上级|领导|同事|同级|他人)(?:评[价估分级定]?|初?评)?(?:等级|评级|得分|分数)?|self(?:[- ](?:rating|score|assessment|evaluation|review))?|manager(?:'s)?(?: (?:rating|score|assessment|evaluation|review))?|peers?(?: (?:rating|score|review))?)$/i

/** Nothing but the cycle and the word: `2024绩效工资` is neither. */
function cycleIn(text: string): string | undefined {
  const rest = text.replace(rated, ' ').replace(atFirst, ' ').trim()
  const found = other.test(rest) ? undefined : readCycle(rest)
  return found && (found.year !== null || found.begins !== undefined) ? writeCycle(found) : undefined
}

/** What a cycle is also said with, and is no rating of it. */
const other = /目标|面谈|述职|活动|goal|okr|kpi/i
/** `Significantly Exceeds Expectations` is a level, a few words in Chinese may be a sentence. */
const isShort = (text: string): boolean => text.length <= 40 && (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 10

/** Letters and words that people are rated with, below the name of a cycle and nothing else; everybody may have been rated alike once. */
function gradedAmong(columns: Column[]): Column[] {
  const ladders = columns.filter((column) => isLadder(ratingsIn(column)))
  if (ladders.length < 2) return ladders
  const words = new Set(ladders.flatMap(ratingsIn))
  return columns.filter((column) => {
    const own = ratingsIn(column)
    return own.length > 0 && own.every((word) => words.has(word))
  })
}

const ratingsIn = ({ values }: Pick<Column, 'values'>): string[] =>
  values.flatMap((text) => (text === null || isMissing(text) || isUnrated(text) ? [] : [text.trim()]))

/** 3 and 4 of a scale of five. */
function arePoints(column: Column): boolean {
  const texts = ratingsIn(column)
  return texts.length > 0 && texts.every((text) => /^(?:10|[1-9])(?:\.[05]0?)?$/.test(text))
}

/** 3.8 below 2023年度(5分制). */
function areOnScale({ levels, values }: Column): boolean {
  const top = levels.flatMap((level) => systemTop(normaliseHeader(level).bracket ?? '') ?? [])[0]
  const texts = top === undefined ? [] : ratingsIn({ values })
  return texts.length > 0 && texts.every((text) => /^\d{1,3}(?:\.\d{1,2})?$/.test(text) && Number(text) <= Number(top))
}

/** Days are none: `2024考核` may be the day of it; nor are sentences. */
function holdsRatings({ values }: Column): boolean {
  const texts = values.flatMap((text) => (text === null || isMissing(text) ? [] : [text.trim()]))
  const short = texts.filter(isShort).length
  return (shapeShare('date', values) ?? 0) < 0.5 && short >= 0.8 * texts.length
}
