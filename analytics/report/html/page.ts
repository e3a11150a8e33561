// A report as one self-contained HTML page: no script, no outside resource, prints on A4.
import type { Block, HeadingBlock } from '../document/blocks'
import type { ReportDocument } from '../document/document'
import { writtenBlock } from './blocks'
import { html, type Markup } from './escape'
import { style } from './style'

/** The same document gives the same bytes. All text of the document is escaped. */
export function reportHtml({ language, title, about, blocks }: ReportDocument): string {
  const { before, parts } = partsOf(blocks, 2)
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="generator" content="Plumbline"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head>
<body><main><header><h1>${title}</h1><p class="note">${about}</p></header>
${lines(before)}${parts.map((part) => html`<section>${writtenBlock(part.heading)}${sectionBody(part.blocks)}</section>\n`)}</main></body></html>
`.text
}

interface Part {
  heading: HeadingBlock
  blocks: Block[]
}

/** Blocks before the first heading of that level, then each such heading with all that belongs to it. */
function partsOf(blocks: readonly Block[], level: HeadingBlock['level']): { before: Block[]; parts: Part[] } {
  const before: Block[] = []
  const parts: Part[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === level) parts.push({ heading: block, blocks: [] })
    else (parts[parts.length - 1]?.blocks ?? before).push(block)
  }
  return { before, parts }
}

function sectionBody(blocks: readonly Block[]): Markup {
  const { before, parts } = partsOf(blocks, 3)
  return html`\n${lines(before)}${parts.map(({ heading, blocks: inside }) =>
    heading.folds
      ? html`<details open>${writtenBlock(heading)}${lines(inside)}</details>\n`
      : html`${writtenBlock(heading)}${lines(inside)}`,
  )}`
}

const lines = (blocks: readonly Block[]): Markup => html`${blocks.map((block) => html`${writtenBlock(block)}\n`)}`
