// Heatmaps as tables: colour and text say the same, so paper, screen readers and colour-blind eyes lose nothing.
import type { LatencyHeatmap } from '../attribution/types'
import type { DepartmentMatrix } from '../collaboration/types'
import { html, type Markup } from './escape'
import type { Formats } from './format'
import type { ReportWords } from './words.types'

export function latencyTables({ cells, withheld, flows, limits, problems }: LatencyHeatmap, words: ReportWords, format: Formats): Markup {
  if (!flows.length) return html`<p class="note">${words.noData}</p>`
  const found = problems.filter((problem) => problem.count > 0)
  return html`<p class="note">${words.latency(format.number(limits.green), format.number(limits.red))}</p>
${flows.map((flow) =>
  latencyTable(
    flow,
    cells.filter((cell) => cell.flow === flow),
    withheld.filter((cell) => cell.flow === flow),
    words,
    format,
  ),
)}
${found.map(({ code, count }) => html`<p class="note">${words.latencyProblem[code](count)}</p>`)}`
}

function latencyTable(
  flow: string,
  cells: LatencyHeatmap['cells'],
  withheld: LatencyHeatmap['withheld'],
  words: ReportWords,
  format: Formats,
): Markup {
  const places = [...cells, ...withheld]
  const weeks = [...new Set(places.map((cell) => cell.week))].sort()
  const stages = [...new Map(places.sort((a, b) => a.stageNo - b.stageNo).map((cell) => [cell.stage, cell.stageNo])).keys()]
  const at = (stage: string, week: string) => {
    const cell = cells.find((candidate) => candidate.stage === stage && candidate.week === week)
    if (withheld.some((candidate) => candidate.stage === stage && candidate.week === week))
      return html`<td class="blank" title="${words.withheld}">✕</td>`
    if (!cell) return html`<td class="blank">·</td>`
    const { colour, medianHours, p90Hours, n, shareRed } = cell
    const said = words.latencyCell(format.number(medianHours), format.number(p90Hours), n, format.share(shareRed))
    return html`<td class="${colour}" title="${said}">${format.number(medianHours)}</td>`
  }
  return html`<h3>${flow}</h3><table class="heat"><thead><tr><th>${words.columns.stage}</th>${weeks.map((week) => html`<th>${week.slice(5)}</th>`)}</tr></thead>
<tbody>${stages.map((stage) => html`<tr><th scope="row">${stage}</th>${weeks.map((week) => at(stage, week))}</tr>`)}</tbody></table>`
}

export function matrixTable({ departments, cells, eiIndex, reciprocity }: DepartmentMatrix, words: ReportWords, format: Formats): Markup {
  if (!cells.length) return html`<p class="note">${words.noData}</p>`
  const byPair = new Map(cells.map((cell) => [`${cell.rater}\n${cell.ratee}`, cell]))
  const most = Math.max(1, ...cells.filter((cell) => !cell.withheld).map((cell) => cell.submitted))
  const at = (rater: string, ratee: string) => {
    const cell = byPair.get(`${rater}\n${ratee}`)
    if (!cell) return html`<td class="blank">·</td>`
    if (cell.withheld) return html`<td class="blank" title="${words.withheld}">✕</td>`
    const shade = cell.submitted === 0 ? 'blank' : `m${Math.min(4, Math.ceil((4 * cell.submitted) / most))}`
    return html`<td class="${shade}" title="${words.matrixCell(cell.submitted, cell.invited)}">${cell.submitted}/${cell.invited}</td>`
  }
  return html`<p class="note">${words.matrix(eiIndex === null ? '–' : eiIndex.toFixed(2), format.share(reciprocity))}</p>
<table class="heat matrix"><thead><tr><th>${words.columns.rater}</th>${departments.map(({ name }) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${departments.map((rater) => html`<tr><th scope="row">${rater.name}</th>${departments.map((ratee) => at(rater.id, ratee.id))}</tr>`)}</tbody></table>`
}
