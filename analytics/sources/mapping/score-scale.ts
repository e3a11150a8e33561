// How far the scale of a sheet's scores goes, where their headers say it.
import { normaliseHeader } from '../../vocabulary/header-key'
import type { Column } from './columns'
import { dimensionTop } from './dimension-columns'
import type { KindMatch } from './match'

/** Fields that hold scores. */
export const scoreFields: readonly string[] = ['score', 'rating', 'self_score', 'manager_score', 'peer_score', 'cross_score']

/** `评分(满分5分)`, `合计(100分)`, `自评得分（百分制）`, `Score (1-5)`, `manager_rating_1_5`; nothing where two columns say different tops. */
export function scaleOf({ spec, fields, valueColumns }: KindMatch, columns: Column[]): Record<string, string> {
  if (!('score_max' in spec.fields) || fields.some(({ field }) => field === 'score_max')) return {}
  const tops = fields
    .filter(({ field }) => scoreFields.includes(field))
    .flatMap(({ column }) => columns.find((candidate) => candidate.column === column)?.levels ?? [])
    .flatMap((level) => scaleTop(normaliseHeader(level).bracket ?? '') ?? scaleAtEnd(level) ?? [])
  if (spec.spread?.by === 'person')
    tops.push(
      ...valueColumns.flatMap(({ column, item }) => (item ? (dimensionTop(columns.find((one) => one.column === column)!) ?? []) : [])),
    )
  const [top] = new Set(tops)
  return top !== undefined && new Set(tops).size === 1 ? { score_max: top } : {}
}

/** What titles and legends say: `5分制`, `满分100分`, `Scale: 1 (low) to 5 (high)`, `5=卓越 4=良好 3=达标`; undefined where they say two. */
export function scaleSaid(titles: string[]): string | undefined {
  const tops = titles.map((title) => title.normalize('NFKC')).flatMap((title) => scaleIn(title) ?? [])
  return new Set(tops).size === 1 ? tops[0] : undefined
}

function scaleIn(title: string): string | undefined {
  if (/百分制/.test(title)) return '100'
  // A figure needs a sign behind it, or the word scale before it: 1月、2月、3月 are months.
  const sign = /\bscale\b/i.test(title) ? /(?:^|[^\d.])(\d{1,2})\s*(?:[=:]|(?=\s[a-z]))/g : /(?:^|[^\d.])(\d{1,2})\s*分?\s*[=:]/g
  const legend = [...title.matchAll(sign)].map(([, figure]) => Number(figure))
  return (
    /(?:^|\D)(\d{1,3})\s*分制/.exec(title)?.[1] ??
    /满分\s*[:：为]?\s*(\d{1,3})/.exec(title)?.[1] ??
    /(?:scale|rated?|ratings?)\b[^\d]{0,12}[01]\s*(?:\([^)]*\)\s*)?(?:-|–|to)\s*(\d{1,3})/i.exec(title)?.[1] ??
    (/scale|评分|評分|标准|準則/i.test(title) && isLadder(legend) ? String(Math.max(...legend)) : undefined)
  )
}

/** 5, 4, 3 … one after the other. */
const isLadder = (figures: number[]): boolean =>
  figures.length >= 3 && figures.every((figure, at) => at === 0 || Math.abs(figure - figures[at - 1]) === 1)

function scaleTop(bracket: string): string | undefined {
  if (/百分制/.test(bracket)) return '100'
  return (/^(?:满分|\/|out of|max\.?)\s*(\d+)/i.exec(bracket) ??
    /^(\d+)\s*分(?:制)?$/.exec(bracket) ??
    /^(5|10|100)$/.exec(bracket) ??
    /^[01]\s*[-~–到至]\s*(\d+)\s*分?$/.exec(bracket))?.[1]
}

/** A scale without a bracket, of a usual length. */
const scaleAtEnd = (level: string): string | undefined => /[a-z][_\s-]+[01][_\s-]+(?:to[_\s-]+)?(4|5|7|10|100)$/i.exec(level)?.[1]
