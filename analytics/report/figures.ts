// The headline and the table of all metrics.
import { metrics as catalog } from '../catalog'
import type { MetricAnswer } from '../metric/types'
import { html, type Markup } from './escape'
import type { Formats } from './format'
import type { ReportWords } from './words.types'

const degrees = catalog.filter(({ headline }) => headline).map(({ id }) => id)

export function headline(metrics: readonly MetricAnswer[], words: ReportWords, format: Formats): Markup {
  const cards = degrees.flatMap((id) => metrics.filter((metric) => metric.id === id)).map((metric) => card(metric, words, format))
  return html`<section class="degrees" aria-label="${words.degrees}">${cards}</section>`
}

function card(metric: MetricAnswer, words: ReportWords, format: Formats): Markup {
  const { id, title, value, numerator, denominator, ci95, target, better, needed, declining } = metric
  const degree = words.degreeOf[id] ?? title
  const facts = [
    value === null
      ? valueless(metric, words)
      : `${format.count(numerator)} / ${format.count(denominator)} · ${words.interval} ${format.interval(ci95)}`,
  ]
  if (needed !== null) facts.push(words.needed(format.count(needed)))
  if (declining) facts.push(words.declining)
  return html`<div class="card"><h3>${degree} ${degree === title ? null : html`<small>${title}</small>`}${pill(metric, words)}</h3>
<div class="big">${format.share(value)}</div>${meter(metric)}
<div class="sub"><span>${target === null ? '' : words.target(better, format.share(target))}</span><span>${facts[0]}</span></div>
${facts.slice(1).map((fact) => html`<p class="note">${fact}</p>`)}</div>`
}

const valueless = ({ status }: MetricAnswer, words: ReportWords): string =>
  status === 'withheld' ? words.withheld : status === 'failed' ? words.failed : words.noData

function meter({ value, ci95, target }: MetricAnswer): Markup | null {
  if (value === null) return null
  const at = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`
  const span = ci95 ? html`<s style="left:${at(ci95[0])};width:${at(ci95[1] - ci95[0])}"></s>` : null
  const mark = target === null ? null : html`<u style="left:${at(target)}"></u>`
  return html`<div class="meter" aria-hidden="true"><i style="width:${at(value)}"></i>${span}${mark}</div>`
}

const pill = ({ status }: MetricAnswer, words: ReportWords): Markup => html`<span class="pill ${status}">${words.status[status]}</span>`

export function metricsTable(metrics: readonly MetricAnswer[], words: ReportWords, format: Formats): Markup {
  const months = [...new Set(metrics.flatMap((metric) => metric.byMonth.map(({ month }) => month)))].sort()
  const { columns } = words
  return html`<table><thead><tr><th>${columns.metric}</th><th class="r">${columns.value}</th><th class="r">${columns.counts}</th><th class="r">${columns.interval}</th>
<th class="r">${columns.target}</th><th>${columns.status}</th>${months.map((month) => html`<th class="r">${month.slice(0, 7)}</th>`)}</tr></thead>
<tbody>${metrics.map((metric) => row(metric, months, words, format))}</tbody></table>`
}

function row(metric: MetricAnswer, months: readonly string[], words: ReportWords, format: Formats): Markup {
  const { title, value, numerator, denominator, ci95, target, better, byMonth } = metric
  const cells = months.map((month) => {
    const found = byMonth.find((candidate) => candidate.month === month)
    if (found?.withheld) return html`<td class="r">${words.withheld}</td>`
    const counts = found?.denominator ? html`<small>${format.count(found.numerator)}/${format.count(found.denominator)}</small>` : null
    return html`<td class="r">${format.share(found?.value ?? null)}${counts}</td>`
  })
  const counts = metric.status === 'withheld' ? '–' : `${format.count(numerator)} / ${format.count(denominator)}`
  return html`<tr><th scope="row">${title}</th><td class="r">${format.share(value)}</td><td class="r">${counts}</td>
<td class="r">${format.interval(ci95)}</td><td class="r">${target === null ? '–' : `${better === 'higher' ? '≥' : '≤'} ${format.share(target)}`}</td><td>${pill(metric, words)}</td>${cells}</tr>`
}
