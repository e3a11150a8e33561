// What became of every row, sheet by sheet.
import type { Mask } from '../../masking/mask'
import { columnLetters } from '../../metric/address'
import { rowReconciliation } from '../../sources/reconcile/row-reconciliation'
import type { SheetReconciliation } from '../../sources/types'
import type { Cell, Origin } from '../document/blocks'
import type { Asked, RoomBlocks, Said } from '../document/document'
import { inOrder } from '../document/origin'

const numbers = ['read', 'accepted', 'attention', 'leftOut'] as const
type Counts = Pick<SheetReconciliation, (typeof numbers)[number]>

export async function askReconciliation({ db, language, mask }: Asked): Promise<SheetReconciliation[]> {
  const lines = await rowReconciliation(db, language)
  return mask ? maskedReconciliation(lines, mask) : lines
}

const maskedReconciliation = (lines: readonly SheetReconciliation[], mask: Mask): SheetReconciliation[] =>
  lines.map((line) => ({
    ...line,
    file: mask.of('file', line.file),
    sheet: mask.of('sheet', line.sheet),
    // A column may be called after a person.
    unusedColumns: line.unusedColumns.map((column) => ({ ...column, header: `#${columnLetters(column.column)}` })),
  }))

export const reconciliationBlocks: RoomBlocks = ({ reconciliation: lines }, said) => {
  const { words, format } = said
  const { columns } = words
  const from: Origin = { metrics: [], queries: [], sheets: inOrder(lines.map(({ sheetId }) => sheetId)) }
  const sum = (key: (typeof numbers)[number]) => lines.reduce((total, line) => total + line[key], 0)
  const total = { read: sum('read'), accepted: sum('accepted'), attention: sum('attention'), leftOut: sum('leftOut') }
  return [
    { kind: 'heading', level: 2, text: words.sections.reconciliation, newPage: true, from },
    { kind: 'text', look: 'note', texts: [words.balanced], from },
    {
      kind: 'table',
      columns: [
        ...[columns.file, columns.sheet, columns.kind].map((title) => ({ title })),
        ...numbers.map((key) => ({ title: columns[key], right: true })),
      ],
      rows: lines.map((line) => [
        { text: line.file, isAddress: true },
        { text: line.sheet },
        { text: line.kindName || format.count(null) },
        ...countsOf(line, said),
      ]),
      total: { text: columns.total, cells: countsOf(total, said) },
      from,
    },
  ]
}

const countsOf = (counts: Counts, { format }: Said): Cell[] =>
  numbers.map((key) => ({ text: format.count(counts[key]), value: counts[key], unit: 'count' }))
