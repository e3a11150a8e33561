// How far the scale of a sheet's scores goes, where their headers say it.
import { normaliseHeader } from '../../vocabulary/header-key'
import type { Column } from './columns'
import type { KindMatch } from './match'

/** Fields that hold scores. */
export const scoreFields: readonly string[] = ['score', 'rating', 'self_score', 'manager_score', 'peer_score', 'cross_score']

/** `评分(满分5分)`, `合计(100分)`, `自评得分（百分制）`, `Score (1-5)`, `manager_rating_1_5`; nothing where two columns say different tops. */
export function scaleOf({ spec, fields }: KindMatch, columns: Column[]): Record<string, string> {
  if (!('score_max' in spec.fields) || fields.some(({ field }) => field === 'score_max')) return {}
  const tops = fields
    .filter(({ field }) => scoreFields.includes(field))
    .flatMap(({ column }) => columns.find((candidate) => candidate.column === column)?.levels ?? [])
    .flatMap((level) => scaleTop(normaliseHeader(level).bracket ?? '') ?? scaleAtEnd(level) ?? [])
  const [top] = new Set(tops)
  return top !== undefined && new Set(tops).size === 1 ? { score_max: top } : {}
}

function scaleTop(bracket: string): string | undefined {
  if (/百分制/.test(bracket)) return '100'
  return (/^(?:满分|\/|out of|max\.?)\s*(\d+)/i.exec(bracket) ??
    /^(\d+)\s*分(?:制)?$/.exec(bracket) ??
    /^[01]\s*[-~–到至]\s*(\d+)\s*分?$/.exec(bracket))?.[1]
}

/** A scale without a bracket, of a usual length. */
const scaleAtEnd = (level: string): string | undefined => /[a-z][_\s-]+[01][_\s-]+(?:to[_\s-]+)?(4|5|7|10|100)$/i.exec(level)?.[1]
