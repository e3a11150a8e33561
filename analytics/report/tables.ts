// What the figures rest on: ledger of rows, refused files, attention list, and how each figure is computed.
import type { MetricExplanation } from '../metric/types'
import type { AttentionList } from '../sources/issues/types'
import type { SheetLedger } from '../sources/types'
import { html, type Markup } from './escape'
import type { Formats } from './format'
import type { ReportDocument } from './types'
import type { ReportWords } from './words.types'

const attentionShown = 200

export function ledgerTable(ledger: readonly SheetLedger[], words: ReportWords, format: Formats): Markup {
  const { columns } = words
  const numbers = ['read', 'accepted', 'attention', 'leftOut'] as const
  const cells = (line: Pick<SheetLedger, (typeof numbers)[number]>) =>
    numbers.map((key) => html`<td class="r">${format.count(line[key])}</td>`)
  const sum = (key: (typeof numbers)[number]) => ledger.reduce((total, line) => total + line[key], 0)
  const total = { read: sum('read'), accepted: sum('accepted'), attention: sum('attention'), leftOut: sum('leftOut') }
  return html`<p class="note">${words.balanced}</p><table><thead><tr><th>${columns.file}</th><th>${columns.sheet}</th><th>${columns.kind}</th>${numbers.map((key) => html`<th class="r">${columns[key]}</th>`)}</tr></thead>
<tbody>${ledger.map((line) => html`<tr><td class="address">${line.file}</td><td>${line.sheet}</td><td>${line.kindName || '–'}</td>${cells(line)}</tr>`)}
<tr><th scope="row" colspan="3">${columns.total}</th>${cells(total)}</tr></tbody></table>`
}

export function refusedTable(refused: ReportDocument['refused'], words: ReportWords): Markup {
  const rows = refused.map(
    ({ file, message, advice }) => html`<tr><td class="address">${file}</td><td>${message}</td><td>${advice}</td></tr>`,
  )
  return html`<table><thead><tr><th>${words.columns.file}</th><th>${words.columns.what}</th><th>${words.columns.advice}</th></tr></thead><tbody>${rows}</tbody></table>`
}

export function attentionTables({ items, total, byCode }: AttentionList, words: ReportWords, format: Formats): Markup {
  if (!total) return html`<p class="note">${words.none}</p>`
  const { columns } = words
  const shown = items.slice(0, attentionShown)
  const place = (item: (typeof items)[number]) =>
    (item.cell ? format.address(item.cell.where) : null) ?? [item.file, item.sheet].filter(Boolean).join(' › ')
  return html`<p class="note">${words.attentionShown(shown.length, total)}</p>
<p>${byCode.map(({ label, count }) => html`<span class="pill no_data">${label} ${format.count(count)}</span> `)}</p>
<table><thead><tr><th>${columns.place}</th><th>${columns.what}</th><th>${columns.advice}</th></tr></thead>
<tbody>${shown.map((item) => html`<tr><td class="address">${place(item)}</td><td>${item.message}</td><td>${item.advice}</td></tr>`)}</tbody></table>`
}

export function explanationList(explanations: readonly MetricExplanation[], words: ReportWords, format: Formats): Markup {
  return html`${explanations.map((explanation) => explained(explanation, words, format))}`
}

function explained({ title, words: text, sql, file, settings, sources }: MetricExplanation, words: ReportWords, format: Formats): Markup {
  const { columns } = words
  const governed = settings.map(
    ({ meaning, value, default: standard }) => html`<tr><td>${meaning}</td><td class="r">${value}</td><td class="r">${standard}</td></tr>`,
  )
  const settingTable = html`<table><thead><tr><th>${columns.setting}</th><th class="r">${columns.inForce}</th><th class="r">${columns.standard}</th></tr></thead><tbody>${governed}</tbody></table>`
  const from = sources.map(
    ({ address, rows }) => html`<tr><td class="address">${address}</td><td class="r">${format.count(rows)}</td></tr>`,
  )
  const sourceTable = html`<table><thead><tr><th>${words.from}</th><th class="r">${columns.rows}</th></tr></thead><tbody>${from}</tbody></table>`
  return html`<details open><summary>${title}</summary><p>${text}</p>${settings.length ? settingTable : null}${sources.length ? sourceTable : null}
<p class="note">${words.how} · ${file}</p><pre>${sql}</pre></details>`
}
