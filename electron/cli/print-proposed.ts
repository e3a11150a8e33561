// What `import --dry-run` says of a sheet: why it is taken for its kind, every column with what it feeds, its first rows, what is not certain.
import type { Language } from '../../analytics/messages/types'
import type { ProposedColumn, SheetProposal } from '../../analytics/sources/types'
import { textTable } from './tables'

const ROWS = 10
const WIDEST = 24

const words = {
  'zh-CN': {
    unknown: '看不出是什么数据',
    because: '依据',
    asked: '待确认',
    columns: ['列', '列名', '读作', '单位与读法'],
    unused: '未采用',
    empty: '（空）',
    notStored: (what: string) => `不存储（${what}）`,
    hidden: '隐藏',
    row: '行',
  },
  en: {
    unknown: 'not recognised',
    because: 'because',
    asked: 'to be confirmed',
    columns: ['column', 'name', 'read as', 'unit and reading'],
    unused: 'not used',
    empty: '(empty)',
    notStored: (what: string) => `not stored (${what})`,
    hidden: 'hidden',
    row: 'row',
  },
}

/** A block of text for a sheet. */
export function proposedText(file: string, sheet: SheetProposal, language: Language): string {
  const text = words[language]
  const title = `\n${file} › ${sheet.name}: ${sheet.kindName || text.unknown}\n`
  const said = [
    ...(sheet.reasons.length ? [`  ${text.because}: ${sheet.reasons.join('; ')}\n`] : []),
    ...[...(sheet.refusal ? [sheet.refusal.message] : []), ...sheet.questions].map((question) => `  ${text.asked}: ${question}\n`),
  ]
  return [title, ...said, columnTable(sheet.columns, language), rowTable(sheet, language)].join('')
}

function columnTable(columns: readonly ProposedColumn[], language: Language): string {
  const text = words[language]
  const readAs = ({ feeds, notStored, empty }: ProposedColumn) => {
    if (notStored) return text.notStored(notStored)
    return feeds.length ? feeds.join(', ') : empty ? text.empty : text.unused
  }
  const rows = columns.map((column) => [
    column.letter,
    column.header,
    readAs(column),
    [...column.notes, ...column.open, ...(column.hidden ? [text.hidden] : [])].join(', '),
  ])
  return rows.length ? indented(textTable([...text.columns], rows)) : ''
}

/** The first rows below the names of the columns; what is personal is not shown, though somebody asked to keep it. */
function rowTable({ columns, preview, headerRows, personal }: SheetProposal, language: Language): string {
  const shown = columns.filter(({ column, empty }) => !empty && !personal.some((own) => own.column === column))
  const data = preview.filter(({ row }) => row > (headerRows.at(-1) ?? 0)).slice(0, ROWS)
  if (!shown.length || !data.length) return ''
  const short = (cell: string | null | undefined) => (cell && cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : (cell ?? ''))
  return indented(
    textTable(
      [words[language].row, ...shown.map(({ letter, header }) => short(header) || letter)],
      data.map(({ row, cells }) => [row, ...shown.map(({ column }) => short(cells[column]))]),
    ),
  )
}

const indented = (table: string): string => table.replace(/^(?=.)/gm, '  ')
