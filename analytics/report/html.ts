// A report as one self-contained HTML page: no script, no outside resource, prints on A4.
import { nineBoxWords } from '../ninebox/words'
import { html, type Markup } from './escape'
import { headline, metricsTable } from './figures'
import { formatsOf } from './format'
import { latencyTables, matrixTable } from './heatmaps'
import { nineBox } from './nine-box'
import { style } from './style'
import { attentionTables, explanationList, ledgerTable, refusedTable } from './tables'
import type { ReportDocument } from './types'
import { reportWords } from './words'

/** The same document gives the same bytes. All text of the document is escaped. */
export function reportHtml(document: ReportDocument): string {
  const {
    company,
    cycle,
    asOf,
    language,
    people,
    metrics,
    explanations,
    latency,
    matrix,
    board,
    boardWithheld,
    ledger,
    attention,
    refused,
  } = document
  const words = reportWords(language)
  const format = formatsOf(language)
  const { sections } = words
  const title = words.title(company, cycle)
  const section = (name: string, body: Markup, newPage = false) =>
    html`<section><h2${newPage ? html` class="page"` : null}>${name}</h2>${body}</section>`
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="generator" content="Plumbline"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><header><h1>${title}</h1><p class="note">${[words.people(people), asOf ? words.asOf(format.time(asOf)) : '', board.masked ? words.masked : ''].filter(Boolean).join(' · ')}</p></header>
${headline(metrics, words, format)}
${section(sections.metrics, metricsTable(metrics, words, format))}
${section(sections.latency, latencyTables(latency, words, format), true)}
${section(sections.matrix, matrixTable(matrix, words, format))}
${section(sections.ninebox, boardWithheld ? html`<p class="note">${words.withheld}</p>` : nineBox(board, words, nineBoxWords(language), format), true)}
${section(sections.ledger, ledgerTable(ledger, words, format), true)}
${refused.length ? section(sections.refused, refusedTable(refused, words)) : null}
${section(sections.attention, attentionTables(attention, words, format))}
${section(sections.explanations, explanationList(explanations, words, format), true)}
</main></body></html>
`.text
}
