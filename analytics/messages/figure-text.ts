// How a figure is written, whatever its shape: in the window, in reports and on the command line.
import type { Format } from './format'
import type { FigureDetail, FigureUnit, Language, WrittenFigure } from './types'

export interface FigureText {
  /** `96.7%`, `0.6 天`, `0.11 次/人周` */
  value: string
  /** The same in two parts, for a figure whose sign stands apart. */
  number: string
  sign: string
  /** What it rests on: hits and things counted, things measured, events and exposure. */
  counts: string
  /** `96.1–97.2`; a dash where the shape has none. */
  interval: string
  /** Counts and interval: `4,312 / 4,459 · 95%CI 96.1–97.2`. */
  basis: string
  /** What its shape says beside: mean, limits, parts. */
  beside: string[]
}

type Numbers = Pick<Format, 'points' | 'percent' | 'number' | 'count' | 'counts' | 'range' | 'unit' | 'monthOfYear'>

const words = {
  'zh-CN': {
    perWeek: ' 次/人周',
    points: ' 分',
    weeks: (n: string) => `${n} 人周`,
    measured: (n: string) => `${n} 条`,
    people: (n: string) => `${n} 人`,
    mean: (text: string) => `平均 ${text}`,
    median: (text: string) => `中位数 ${text}`,
    p90: (text: string) => `第 90 百分位 ${text}`,
    over: (limit: string, share: string) => `超过 ${limit}的占 ${share}`,
    limits: (centre: string, range: string) => `中心线 ${centre}，控制限 ${range}`,
    tooFew: '不足 8 个月，不给控制限',
    outside: (months: string) => `超出控制限：${months}`,
    joint: '、',
  },
  en: {
    perWeek: ' per person-week',
    points: ' points',
    weeks: (n: string) => `${n} person-weeks`,
    measured: (n: string) => `n ${n}`,
    people: (n: string) => `n ${n}`,
    mean: (text: string) => `mean ${text}`,
    median: (text: string) => `median ${text}`,
    p90: (text: string) => `90th percentile ${text}`,
    over: (limit: string, share: string) => `${share} over ${limit}`,
    limits: (centre: string, range: string) => `centre ${centre}, control limits ${range}`,
    tooFew: 'fewer than 8 months: no control limits',
    outside: (months: string) => `outside the limits: ${months}`,
    joint: ', ',
  },
}

/** Decimals that a value of a unit is worth. */
const digits: Record<FigureUnit, number> = { share: 1, days: 1, hours: 1, per_person_week: 3, count: 0, points: 1 }

export function figureText(figure: WrittenFigure, language: Language, format: Numbers): FigureText {
  const { unit, value, ci95, detail } = figure
  const sign = signOf(unit, language, format)
  const written = (amount: number | null) => (unit === 'share' ? format.points(amount) : format.number(amount, digits[unit]))
  const amount = (one: number) => written(one) + sign
  const counts = countsOf(figure, language, format)
  const interval = unit === 'share' || !ci95 ? format.range(ci95) : `${written(ci95[0])}–${written(ci95[1])}`
  return {
    value: value === null ? written(null) : amount(value),
    number: written(value),
    sign: sign.trim(),
    counts,
    interval,
    basis: ci95 ? `${counts} · 95%CI ${interval}` : counts,
    beside: detail ? besideOf(detail, figure, language, format, amount) : [],
  }
}

function signOf(unit: FigureUnit, language: Language, format: Numbers): string {
  if (unit === 'per_person_week') return words[language].perWeek
  return unit === 'points' ? words[language].points : format.unit(unit)
}

function countsOf({ unit, numerator, denominator }: WrittenFigure, language: Language, format: Numbers): string {
  const word = words[language]
  if (unit === 'share') return format.counts(numerator, denominator)
  if (unit === 'per_person_week') return `${format.count(numerator)} / ${word.weeks(format.number(denominator))}`
  if (unit === 'count') return format.count(numerator)
  return (unit === 'points' ? word.people : word.measured)(format.count(denominator))
}

function besideOf(
  detail: FigureDetail,
  figure: WrittenFigure,
  language: Language,
  format: Numbers,
  amount: (value: number) => string,
): string[] {
  const word = words[language]
  if (detail.shape === 'count') return [`${detail.label} ${format.count(detail.groups)}`]
  if (detail.shape === 'series') {
    const { limits, outside } = detail
    if (!limits) return [word.tooFew]
    const said = word.limits(format.percent(limits.centre), format.range([limits.low, limits.high]))
    return outside.length ? [said, word.outside(outside.map(format.monthOfYear).join(word.joint))] : [said]
  }
  if (detail.shape === 'index')
    return detail.parts.map(({ label, weight, value }) => `${label} ${format.number(value)} × ${format.number(weight)}`)
  const { mean, median, p90, limit } = detail
  const middle = figure.value === median ? word.mean(amount(mean)) : word.median(amount(median))
  const over = limit === null ? [] : [word.over(amount(limit), format.percent(figure.numerator / figure.denominator))]
  return [middle, word.p90(amount(p90)), ...over]
}
