import type { BlockOf, GridBox, GridName } from '../document/blocks'
import { html, type Markup } from './escape'

export function grid({ up, across, rows }: BlockOf<'grid'>): Markup {
  return html`<p class="axis">${up}</p><div class="nine">${rows.flat().map(box)}</div><p class="axis">${across}</p>`
}

function box({ title, count, tone, names, more }: GridBox): Markup {
  return html`<div class="box ${tone}"><header>${title}<span>${count}</span></header>
${names.map(chip)}${more === null ? null : html`<span class="person">${more}</span>`}</div>`
}

const chip = ({ text, title, isNear, isMoved }: GridName): Markup =>
  html`<span class="person${isNear ? ' border' : ''}${isMoved ? ' moved' : ''}" title="${title}">${text}</span> `

export function chart({ parts, note }: BlockOf<'chart'>): Markup {
  return html`<div class="card"><div class="split" aria-hidden="true">${parts.map(({ tone, share }) => html`<i class="b-${tone}" style="width:${(100 * share).toFixed(2)}%"></i>`)}</div>
<div class="sub">${parts.map(({ text }) => html`<span>${text}</span>`)}</div>
<p class="note">${note}</p></div>`
}
