// How far the scale of a sheet's scores goes, where their headers say it.
import { normaliseHeader } from '../../vocabulary/header-key'
import { type RatingScale, scaleOfBracket, scaleOfEnds, scaleOfLegend, systemTop } from '../../vocabulary/rating-scales'
import type { Column } from './columns'
import { dimensionTop } from './dimension-columns'
import type { KindMatch } from './match'
import { isTotal } from './stated-time'
import type { FieldMapping, ScoreScale, SheetMapping } from './types'
import { topOfWords } from './worded-points'

/** Fields that hold scores. */
export const scoreFields: readonly string[] = ['score', 'rating', 'self_score', 'manager_score', 'peer_score', 'cross_score', 'final_score']

/** `评分(满分5分)`, `合计(100分)`, `自评得分（百分制）`, `Score (1-5)`, `manager_rating_1_5`; nothing where two columns say different tops. */
export function scaleOf({ spec, fields, valueColumns }: KindMatch, columns: Column[]): Record<string, string> {
  if (!('score_max' in spec.fields) || fields.some(({ field }) => field === 'score_max')) return {}
  const scored = fields.filter(({ field }) => scoreFields.includes(field))
  const topsOf = (mapped: FieldMapping[]) => mapped.flatMap(({ column }) => scaleOfColumn(columns, column)?.top?.toString() ?? [])
  const tops = topsOf(scored)
  if (spec.spread?.by === 'person')
    tops.push(
      ...valueColumns.flatMap(({ column, item }) =>
        item ? (dimensionTop(columns.find((one) => one.column === column)!) ?? scaleOfColumn(columns, column)?.top?.toString() ?? []) : [],
      ),
    )
  const [own] = topsOf(scored.filter(({ field }) => field === 'score'))
  const words = () =>
    topOfWords(
      columns.filter(({ column }) => scored.some((mapped) => mapped.column === column)),
      columns,
    )?.toString()
  const [top] = new Set(tops).size === 1 ? tops : [own ?? (tops.length === 0 ? words() : undefined)]
  return top === undefined ? {} : { score_max: top }
}

/** Scores with the scale that their header says, or a line above the table. */
export function withScales(
  match: Pick<SheetMapping, 'fields' | 'valueColumns'>,
  columns: Column[],
  constants: Record<string, string>,
): Pick<SheetMapping, 'fields' | 'valueColumns'> {
  const { score_max: top, score_best: best, score_low: low } = constants
  const scored = new Set(match.fields.filter(({ field }) => scoreFields.includes(field)).map(({ column }) => column))
  const said = top
    ? Number(top)
    : topOfWords(
        columns.filter(({ column }) => scored.has(column)),
        columns,
      )
  const legend: RatingScale = {
    ...(low ? { low: Number(low) } : {}),
    ...(said ? { top: said } : {}),
    ...(best === 'low' ? { best } : {}),
  }
  const scaled = <T extends { column: number }>(of: T): T & { scale?: ScoreScale } => {
    const { best: end, ...ends } = { ...legend, ...scaleOfColumn(columns, of.column) }
    return end === 'low' || ends.top !== undefined ? { ...of, scale: end === 'low' ? { ...ends, best: end } : ends } : of
  }
  return {
    fields: match.fields.map((mapped) => (scoreFields.includes(mapped.field) ? scaled(mapped) : mapped)),
    valueColumns: match.valueColumns.map((value) => (value.item === undefined ? value : scaled(value))),
  }
}

function scaleOfColumn(columns: Column[], column: number): RatingScale | undefined {
  const levels = columns.find((candidate) => candidate.column === column)?.levels ?? []
  for (const level of levels) {
    const bracket = normaliseHeader(level).bracket ?? ''
    const top = scaleTop(bracket) ?? scaleAtEnd(level)
    const said = scaleOfBracket(bracket) ?? scaleOfEnds(level)
    if (said?.best === 'unsaid') return undefined
    if (top !== undefined || said) return { ...said, ...(top === undefined ? {} : { top: Number(top) }) }
  }
  const parts = topOfParts(columns, column)
  return parts === undefined ? undefined : { top: parts }
}

/** 业绩(50) | 合规(30) | 协作(20) | 合计: a total goes as far as its parts together, where they add up to it in every row. */
function topOfParts(columns: Column[], column: number): number | undefined {
  const total = columns.find((candidate) => candidate.column === column)
  if (!total?.levels.length || !isTotal(total.levels.at(-1)!)) return undefined
  const group = (levels: string[]) => levels.slice(0, -1).join('\n')
  const parts = columns.flatMap((one) => {
    const top = one === total || group(one.levels) !== group(total.levels) ? undefined : topOfPart(one)
    return top === undefined ? [] : [{ top, values: one.values.map(Number) }]
  })
  if (parts.length < 2) return undefined
  const rows = total.values.flatMap((text, row) => (text?.trim() && Number.isFinite(Number(text)) ? [{ sum: Number(text), row }] : []))
  const addUp = rows.filter(({ sum, row }) => Math.abs(parts.reduce((all, { values }) => all + values[row], 0) - sum) < 0.01)
  return rows.length >= FEW_ROWS && addUp.length === rows.length ? parts.reduce((all, { top }) => all + top, 0) : undefined
}
/** With fewer rows they may add up by chance. */
const FEW_ROWS = 2

function topOfPart({ levels }: Column): number | undefined {
  const bracket = normaliseHeader(levels.at(-1) ?? '').bracket ?? ''
  const top = /^(?:满分|共|max\.?|out of|\/)?\s*(\d{1,3})\s*(?:分|pts?|points)?$/i.exec(bracket)?.[1]
  return top === undefined ? undefined : Number(top)
}

/** What titles and legends say: `5分制`, `满分100分`, `Scale: 1 (low) to 5 (high)`, `5=卓越 4=良好 3=达标`; undefined where they say two. */
export function legendOf(titles: string[]): RatingScale | undefined {
  const said = titles.map((title) => title.normalize('NFKC')).flatMap((title) => scaleIn(title) ?? [])
  const [top] = new Set(said.map((scale) => scale.top))
  const [best] = new Set(said.flatMap((scale) => scale.best ?? []))
  const agreed = new Set(said.map((scale) => scale.top)).size === 1 && new Set(said.flatMap((scale) => scale.best ?? [])).size < 2
  return agreed && best !== 'unsaid' ? { low: said.find(({ low }) => low !== undefined)?.low, top, best } : undefined
}

function scaleIn(title: string): RatingScale | undefined {
  const legend = scaleOfLegend(title)
  const top = systemTop(title) ?? /满分\s*[:：为]?\s*(\d{1,3})/.exec(title)?.[1]
  return top === undefined ? legend : { ...legend, top: Number(top) }
}

function scaleTop(bracket: string): string | undefined {
  const system = systemTop(bracket)
  if (system !== undefined) return system
  return (/^(?:满分|\/|out of|max\.?)\s*(\d+)/i.exec(bracket) ??
    /^(\d+)\s*分(?:制)?$/.exec(bracket) ??
    /^(5|10|100)$/.exec(bracket) ??
    /^[01]\s*[-~–到至]\s*(\d+)\s*分?$/.exec(bracket))?.[1]
}

/** A scale without a bracket, of a usual length. */
const scaleAtEnd = (level: string): string | undefined => /[a-z][_\s-]+[01][_\s-]+(?:to[_\s-]+)?(4|5|7|10|100)$/i.exec(level)?.[1]
