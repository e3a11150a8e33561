// What a person should look at, each with its cell.
import { attentionList } from '../../sources/issues/attention'
import type { AttentionItem, AttentionList } from '../../sources/issues/types'
import type { Block, Origin } from '../document/blocks'
import type { Asked, RoomBlocks, Said } from '../document/document'
import { inOrder } from '../document/origin'

/** In `metrics.json`; a page lists fewer. */
const KEPT = 1000
const SHOWN = 200

/** Made without names and texts of cells from the start. */
export const askAttention = ({ db, language, mask }: Asked): Promise<AttentionList> =>
  attentionList(db, { offset: 0, limit: KEPT, mask }, language)

export const attentionBlocks: RoomBlocks = ({ attention: { items, total, byCode } }, said) => {
  const { words, format } = said
  const shown = items.slice(0, SHOWN)
  const from = fromItems(shown)
  const heading: Block = { kind: 'heading', level: 2, text: words.sections.attention, from }
  if (!total) return [heading, { kind: 'text', look: 'note', texts: [words.none], from }]
  const { columns } = words
  return [
    heading,
    { kind: 'text', look: 'note', texts: [words.attentionShown(shown.length, total)], from },
    { kind: 'text', look: 'tags', texts: byCode.map(({ label, count }) => `${label} ${format.count(count)}`), from },
    {
      kind: 'table',
      columns: [columns.place, columns.what, columns.advice].map((title) => ({ title })),
      rows: shown.map((item) => [{ text: placeOf(item, said), isAddress: true }, { text: item.message }, { text: item.advice }]),
      from,
    },
  ]
}

const fromItems = (items: readonly AttentionItem[]): Origin => ({
  metrics: [],
  queries: ['analytics/sources/issues/attention.sql'],
  sheets: inOrder(items.flatMap(({ cell }) => (cell ? [cell.sheetId] : []))),
})

const placeOf = ({ cell, file, sheet }: AttentionItem, { format }: Said): string =>
  cell ? format.address(cell.where) : [file, sheet].filter(Boolean).join(' › ')
