// One function for each kind of block; none of them knows which room a block came from.
import type { Block, BlockKind, BlockOf, Figure } from '../document/blocks'
import { html, type Markup } from './escape'
import { chart, grid } from './pictures'
import { heatmap, table } from './tables'

const writers: { [Kind in BlockKind]: (block: BlockOf<Kind>) => Markup } = { heading, text, figure, table, heatmap, grid, chart }

export const writtenBlock = (block: Block): Markup => (writers[block.kind] as (block: Block) => Markup)(block)

function heading({ level, text: said, newPage, folds }: BlockOf<'heading'>): Markup {
  if (folds) return html`<summary>${said}</summary>`
  return level === 2 ? html`<h2${newPage ? html` class="page"` : null}>${said}</h2>` : html`<h3>${said}</h3>`
}

function text({ look, texts }: BlockOf<'text'>): Markup {
  if (look === 'tags') return html`<p>${texts.map((tag) => html`<span class="pill no_data">${tag}</span> `)}</p>`
  if (look === 'code') return html`${texts.map((code) => html`<pre>${code}</pre>`)}`
  return html`${texts.map((paragraph) => html`<p${look === 'note' ? html` class="note"` : null}>${paragraph}</p>`)}`
}

function figure({ label, figures }: BlockOf<'figure'>): Markup {
  return html`<section class="degrees" aria-label="${label}">${figures.map(card)}</section>`
}

function card({ title, subtitle, text: said, targetText, status, basis, notes, ...measured }: Figure): Markup {
  return html`<div class="card"><h3>${title} ${subtitle === null ? null : html`<small>${subtitle}</small>`}<span class="pill ${status.code}">${status.text}</span></h3>
<div class="big">${said}</div>${meter(measured)}
<div class="sub"><span>${targetText}</span><span>${basis}</span></div>
${notes.map((note) => html`<p class="note">${note}</p>`)}</div>`
}

function meter({ value, ci95, target }: Pick<Figure, 'value' | 'ci95' | 'target'>): Markup | null {
  if (value === null) return null
  const at = (share: number) => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`
  const span = ci95 ? html`<s style="left:${at(ci95[0])};width:${at(ci95[1] - ci95[0])}"></s>` : null
  const mark = target === null ? null : html`<u style="left:${at(target)}"></u>`
  return html`<div class="meter" aria-hidden="true"><i style="width:${at(value)}"></i>${span}${mark}</div>`
}
