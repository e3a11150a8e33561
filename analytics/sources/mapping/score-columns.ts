// Scores whose header says whose they are: 他评均分 / 上级, Q1得分 / 自评.
import type { Kind } from '../../kinds/shared/types'
import { undecorated } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { scoreFields } from './score-scale'
import { shapeShare } from './value-shape'

const scores = /(?:均分|得分|评分|打分|分数|成绩|总分|总评|score|rating|mean|average)s?$|^(?:合计|总计|总分|总评|综合)$/i
const raters: readonly [field: string, name: RegExp][] = [
  ['self_score', /^(?:自评|本人|自我|self)$/i],
  [
    'manager_score',
    /^(?:上级|直接上级|直属上级|主管|领导|\p{Script=Han}{0,3}(?:经理|班长|组长|店长|主任|厂长|总监)评?|manager|supervisor)$/iu,
  ],
  ['peer_score', /^(?:同级|平级|同事|互评|peers?)$/i],
  ['cross_score', /^(?:跨部门|协作方|相关方|stakeholders?)$/i],
]
/** Whose ratings stand below: 上级评分（80%） over 业绩, 能力, 态度 and their sum. */
const groups: readonly [field: string, name: RegExp][] = [
  ['self_score', /^(?:员工|本人)?自[我]?评[估价分]?(?:打分|得分)?$|^(?:self|employee)(?: |-|$)/i],
  ['manager_score', /^(?:直[接属])?(?:上级|主管|经理|领导)(?:评[估价分]?|打分|考评)(?:得分)?$|^manager(?: |$)/i],
  ['peer_score', /^360\s*[°度]?(?:环评|评[估价]|反馈)?(?:得分)?$|^(?:同事|同级|平级)?互?评[估价分]?$|^他评$|^peer(?: |$)/i],
]
const sum =
  /^(?:综合|总|加权|最终|合计)?(?:得分|评分|分数|总分|总评|小计|合计|分)$|^(?:综合|总|最终|整体)(?:等级|评级|评价|绩效|结果)$|^(?:加权|均分|平均分?|均值)$|^(?:avg|average|mean)$|^(?:overall|total|weighted|final)(?: (?:score|rating|performance))?$|^(?:score|rating)$/i
/** Below 安全（30分） stands nobody's number. */
export const isBelowPoints = (column: Column): boolean =>
  isBelowScores(column) || column.levels.slice(0, -1).some((level) => ofPoints.test(level.normalize('NFKC').trim()))
const ofPoints = /\(\s*\d{1,3}\s*分\s*\)$/
const NUMERIC = 0.9

/** A column of figures below a name that says they are scores: whoever its own name speaks of gave them, and is not named in it. */
export const isBelowScores = ({ levels, values }: Column): boolean =>
  levels.slice(0, -1).some((level) => scores.test(said(level))) && (shapeShare('number', values) ?? 0) >= NUMERIC

const said = (level: string): string => toSimplified(undecorated(level)).trim()

/** The sum below a rater's name, or the only column there. */
export function sumBelow(spec: Kind, columns: Column[]): Candidate[] {
  const below = columns.flatMap((column) => {
    if (column.inherited || column.levels.length < 2 || !isRated(column)) return []
    const group = withoutWeight(column.levels[0])
    const field = groups.find(([known, pattern]) => known in spec.fields && pattern.test(group))?.[0]
    return field === undefined ? [] : [{ column, field }]
  })
  const outside = sumBeside(columns, below)
  if (outside) below.push(outside)
  const chosen = below.filter(({ column, field }) => {
    const own = below.filter((other) => other.field === field)
    const sums = own.filter((other) => sum.test(withoutWeight(other.column.levels.at(-1) ?? '')))
    // 加权得分 beside 综合等级: the figure.
    const figures = sums.filter((other) => (shapeShare('number', other.column.values) ?? 0) >= NUMERIC)
    const [only, ...further] = figures.length === 1 ? figures : sums
    return own.length === 1 || (further.length === 0 && only?.column === column)
  })
  return chosen.map(({ column, field }) => scoreOf(spec, column, field))
}

/** `Self` and `Manager` side by side over figures: what each gave, not who they are. */
export function bareRaters(spec: Kind, columns: Column[]): Candidate[] {
  if (!('self_score' in spec.fields && 'manager_score' in spec.fields)) return []
  const found = columns.flatMap((column) => {
    const field = raters.find(([known, pattern]) => known in spec.fields && pattern.test(said(column.levels.at(-1) ?? '')))?.[0]
    return field && !column.inherited && (shapeShare('number', column.values) ?? 0) >= NUMERIC ? [{ column, field }] : []
  })
  const fields = new Set(found.map(({ field }) => field))
  const paired = fields.has('self_score') && fields.has('manager_score') && fields.size === found.length
  return paired ? found.map(({ column, field }) => scoreOf(spec, column, field)) : []
}

interface OfRater {
  column: Column
  field: string
}

/** 主管评分 over parts, and the weighted sum of them in a column of its own: whoever gave the parts gave the sum. */
function sumBeside(columns: Column[], below: OfRater[]): OfRater | undefined {
  const [field, another] = new Set(below.map((one) => one.field))
  if (field === undefined || another !== undefined || below.length < 2) return undefined
  if (below.some(({ column }) => sum.test(withoutWeight(column.levels.at(-1) ?? '')))) return undefined
  const sums = columns.filter(
    (column) => column.levels.length === 1 && !column.inherited && isWeighted.test(said(column.levels[0])) && isRated(column),
  )
  return sums.length === 1 ? { column: sums[0], field } : undefined
}
const isWeighted = /^(?:加权|合计)(?:得分|评分|总分|分)$|^weighted (?:score|total)$/i

/** Figures, or letters. */
const isRated = ({ values }: Column): boolean => {
  const texts = values.filter((text): text is string => text !== null && !isMissing(text))
  return (
    (shapeShare('number', values) ?? 0) >= NUMERIC ||
    (texts.length > 0 && texts.filter((text) => grade.test(text.trim())).length >= NUMERIC * texts.length)
  )
}
const grade = /^[A-FS]{1,2}[+-]?$|^[优良中差]$|^[甲乙丙丁]等?$/i

const withoutWeight = (level: string): string =>
  said(level)
    .replace(/[（(][^（）()]*[）)]$/, '')
    .trim()

/** The score of a kind that such a column is. */
export function scoreBelow(spec: Kind, column: Column): Candidate | undefined {
  if (!isBelowScores(column)) return undefined
  const name = said(column.levels.at(-1) ?? '')
  const field = raters.find(([known, pattern]) => known in spec.fields && pattern.test(name))?.[0]
  return field === undefined ? undefined : scoreOf(spec, column, field)
}

const scoreOf = (spec: Kind, { column, header }: Column, field: string): Candidate => ({
  field,
  column,
  type: spec.fields[field],
  confidence: 0.95,
  reason: 'joined_header',
  header,
  // Before what the name of the sum alone says.
  tier: -1,
  ambiguous: false,
})

/** Of figures and letters under names of one score, the figures are the score: 得分 / 上级评 beside 等级 / 初评. */
export function figuresFirst(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates.length < 2 || !candidates.every(({ field }) => scoreFields.includes(field))) return undefined
  const figures = candidates.filter(({ column }) => {
    const values = columns.find((candidate) => candidate.column === column)?.values ?? []
    return (shapeShare('number', values) ?? 0) >= NUMERIC
  })
  return figures.length === 1 ? figures[0] : undefined
}

/** 加权得分 beside 权重, far less than what was given in most rows: what an item adds to the sum, no rating. */
export function isWeightedPart({ kind }: Kind, { field, column, header }: Candidate, columns: Column[]): boolean {
  if (kind !== 'review' || field !== 'score' || !/加权|weighted/i.test(header)) return false
  if (!columns.some(({ levels }) => /^(?:权重|比重|占比|weight)/i.test(said(levels.at(-1) ?? '')))) return false
  const figures = (at: number) => columns.find((one) => one.column === at)?.values.map((text) => Number(text?.trim() || Number.NaN)) ?? []
  const own = figures(column)
  const given = columns.filter(
    (one) => one.column !== column && raters.some(([, name]) => name.test(withoutScore(said(one.levels.at(-1) ?? '')))),
  )
  return given.some(({ column: at }) => {
    const pairs = figures(at).flatMap((score, row) => (score > 0 && own[row] > 0 ? [own[row] / score] : []))
    return pairs.length > 2 && pairs.filter((share) => share < 0.7).length > pairs.length / 2
  })
}

const withoutScore = (name: string): string =>
  name
    .replace(/[（(][^（）()]*[）)]$/, '')
    .replace(/(?:得分|评分|打分|分数|score|rating)$/i, '')
    .trim()
