import type { BlockOf, Cell, HeatCell } from '../document/blocks'
import { html, type Markup } from './escape'

type Column = BlockOf<'table'>['columns'][number]

export function table({ columns, rows, total }: BlockOf<'table'>): Markup {
  return html`<table><thead><tr>${columns.map(({ title, right }) => html`<th${right ? toTheRight : null}>${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, at) => written(cell, columns[at]))}</tr>`)}${total ? totalRow(total, columns) : null}</tbody></table>`
}

const toTheRight = html` class="r"`

function written({ text, under, isAddress, badge }: Cell, { right, names }: Column): Markup {
  if (names) return html`<th scope="row">${text}</th>`
  if (badge) return html`<td><span class="pill ${badge}">${text}</span></td>`
  const look = isAddress ? html` class="address"` : right ? toTheRight : null
  return html`<td${look}>${text}${under === undefined ? null : html`<small>${under}</small>`}</td>`
}

function totalRow({ text, cells }: NonNullable<BlockOf<'table'>['total']>, columns: readonly Column[]): Markup {
  const first = columns.length - cells.length
  return html`
<tr><th scope="row" colspan="${first}">${text}</th>${cells.map((cell, at) => written(cell, columns[first + at]))}</tr>`
}

export function heatmap({ corner, columns, rows, square }: BlockOf<'heatmap'>): Markup {
  return html`<table class="heat${square ? ' matrix' : ''}"><thead><tr><th>${corner}</th>${columns.map((column) => html`<th>${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ title, cells }) => html`<tr><th scope="row">${title}</th>${cells.map(heatCell)}</tr>`)}</tbody></table>`
}

function heatCell(cell: HeatCell): Markup {
  if (cell.shows === 'nothing') return html`<td class="blank">·</td>`
  if (cell.shows === 'withheld') return html`<td class="blank" title="${cell.title}">✕</td>`
  const { shade, title, text } = cell
  return html`<td class="${shade === 0 ? 'blank' : typeof shade === 'number' ? `m${shade}` : shade}" title="${title}">${text}</td>`
}
