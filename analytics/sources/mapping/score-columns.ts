// Scores whose header says whose they are: 他评均分 / 上级, Q1得分 / 自评.
import type { Kind } from '../../kinds/shared/types'
import { undecorated } from '../../vocabulary/header-key'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { scoreFields } from './score-scale'
import { shapeShare } from './value-shape'

const scores = /(?:均分|得分|评分|打分|分数|成绩|score|rating|mean|average)s?$/i
const raters: readonly [field: string, name: RegExp][] = [
  ['self_score', /^(?:自评|本人|自我|self)$/i],
  ['manager_score', /^(?:上级|直接上级|直属上级|主管|领导|manager|supervisor)$/i],
  ['peer_score', /^(?:同级|平级|同事|互评|peers?)$/i],
  ['cross_score', /^(?:跨部门|协作方|相关方|stakeholders?)$/i],
]
const NUMERIC = 0.9

/** A column of figures below a name that says they are scores: whoever its own name speaks of gave them, and is not named in it. */
export const isBelowScores = ({ levels, values }: Column): boolean =>
  levels.slice(0, -1).some((level) => scores.test(said(level))) && (shapeShare('number', values) ?? 0) >= NUMERIC

const said = (level: string): string => toSimplified(undecorated(level)).trim()

/** The score of a kind that such a column is. */
export function scoreBelow(spec: Kind, column: Column): Candidate | undefined {
  if (!isBelowScores(column)) return undefined
  const name = said(column.levels.at(-1) ?? '')
  const field = raters.find(([known, pattern]) => known in spec.fields && pattern.test(name))?.[0]
  return field === undefined
    ? undefined
    : {
        field,
        column: column.column,
        type: spec.fields[field],
        confidence: 0.95,
        reason: 'joined_header',
        header: column.header,
        tier: 0,
        ambiguous: false,
      }
}

/** Of figures and letters under names of one score, the figures are the score: 得分 / 上级评 beside 等级 / 初评. */
export function figuresFirst(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates.length < 2 || !candidates.every(({ field }) => scoreFields.includes(field))) return undefined
  const figures = candidates.filter(({ column }) => {
    const values = columns.find((candidate) => candidate.column === column)?.values ?? []
    return (shapeShare('number', values) ?? 0) >= NUMERIC
  })
  return figures.length === 1 ? figures[0] : undefined
}
