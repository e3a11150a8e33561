// All figures: the degrees side by side, and the table with every month.
import { metrics as catalog } from '../../catalog'
import { reportFigure } from '../../figures'
import type { Mask } from '../../masking/mask'
import type { WrittenFigure } from '../../messages/types'
import type { MetricAnswer } from '../../metric/types'
import type { Cell, Figure } from '../document/blocks'
import type { Asked, ReportAnswers, RoomBlocks, Said } from '../document/document'
import { ofMetrics } from '../document/origin'

const degrees = catalog.filter(({ headline }) => headline).map(({ id }) => id)

export async function askMetrics({ db, slice, language, mask }: Asked): Promise<Pick<ReportAnswers, 'metrics' | 'explanations'>> {
  const metrics = []
  const explanations = []
  for (const { id } of catalog) {
    const [figure, explanation] = await reportFigure(db, id, slice, language, mask)
    metrics.push(mask ? maskedMetric(figure, mask) : figure)
    explanations.push(explanation)
  }
  return { metrics, explanations }
}

/** Department ids are paths: only names are left, and no sentence of the slice. */
const maskedMetric = (metric: MetricAnswer, mask: Mask): MetricAnswer => ({
  ...metric,
  byDepartment: metric.byDepartment.map((group) => ({
    ...group,
    key: '',
    name: mask.of('department', group.name),
    ...(group.path === undefined ? {} : { path: mask.path(group.path) }),
  })),
  byRoleFamily: metric.byRoleFamily.map((group) => ({ ...group, key: '', name: mask.of('roleFamily', group.name) })),
  bySource: metric.bySource.map((group) => ({ ...group, key: '', name: mask.of('source', group.name) })),
  elsewhere: null,
  slice: {},
  sentence: '',
})

export const degreeBlocks: RoomBlocks = (answers, said) => {
  const shown = degrees.flatMap((id) => answers.metrics.filter((metric) => metric.id === id))
  const from = ofMetrics(
    answers,
    shown.map(({ id }) => id),
  )
  return [{ kind: 'figure', label: said.words.degrees, figures: shown.map((metric) => figureOf(metric, said)), from }]
}

function figureOf(metric: MetricAnswer, { words, format }: Said): Figure {
  const { id, title, value, ci95, target, better, needed, declining, status } = metric
  const degree = words.degreeOf[id] ?? title
  const { value: text, counts, interval } = format.figure(metric)
  const notes = []
  if (needed !== null) notes.push(words.needed(format.count(needed)))
  if (declining) notes.push(words.declining)
  return {
    title: degree,
    subtitle: degree === title ? null : title,
    text,
    value,
    ci95,
    target,
    targetText: target === null ? '' : words.target(format.target(better, target)),
    status: { code: status, text: words.status[status] },
    basis: value === null ? valueless(metric, words) : `${counts} · ${words.interval} ${interval}`,
    notes,
  }
}

const valueless = ({ status }: MetricAnswer, words: Said['words']): string =>
  status === 'withheld' ? words.withheld : status === 'failed' ? words.failed : words.noData

export const metricBlocks: RoomBlocks = (answers, said) => {
  const { metrics } = answers
  const { words, format } = said
  const { columns } = words
  // A series reaches further back than the slice, and would leave the columns of its past to itself.
  const sliced = metrics.filter(({ shape }) => shape !== 'series')
  const months = [...new Set(sliced.flatMap((metric) => metric.byMonth.map(({ month }) => month)))].sort()
  const from = ofMetrics(
    answers,
    metrics.map(({ id }) => id),
  )
  const heads = [
    { title: columns.metric, names: true },
    { title: columns.value, right: true },
    { title: columns.counts, right: true },
    { title: columns.interval, right: true },
    { title: columns.target, right: true },
    { title: columns.status },
    ...months.map((month) => ({ title: format.monthOfYear(month), right: true })),
  ]
  return [
    { kind: 'heading', level: 2, text: words.sections.metrics, from },
    { kind: 'table', columns: heads, rows: metrics.map((metric) => rowOf(metric, months, said)), from },
  ]
}

function rowOf(metric: MetricAnswer, months: readonly string[], said: Said): Cell[] {
  const { words, format } = said
  const { title, target, better, status } = metric
  const { counts, interval, beside } = format.figure(metric)
  return [
    { text: title, ...(beside.length ? { under: beside.join(' · ') } : {}) },
    valueCell(metric, said),
    { text: status === 'withheld' ? format.count(null) : counts },
    { text: interval },
    { text: format.target(better, target), ...(target === null ? {} : { value: target, unit: 'share' as const }) },
    { text: words.status[status], badge: status },
    ...months.map((month) => monthCell(metric, month, said)),
  ]
}

function monthCell({ byMonth, unit }: MetricAnswer, month: string, said: Said): Cell {
  const found = byMonth.find((candidate) => candidate.month === month)
  if (!found || found.value === null) return { text: found?.withheld ? said.words.withheld : said.format.percent(null) }
  const { format } = said
  const shares = `${format.count(found.numerator)}/${format.count(found.denominator)}`
  return { ...valueCell({ unit, ...found }, said), under: unit === 'share' ? shares : format.figure({ unit, ...found }).counts }
}

function valueCell(figure: WrittenFigure, { format }: Said): Cell {
  const { value, unit } = figure
  const { value: text } = format.figure(figure)
  if (value === null) return { text }
  return { text, value, ...(unit === 'share' || unit === 'count' ? { unit } : {}) }
}
