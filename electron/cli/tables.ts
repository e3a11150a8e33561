// Plain-text tables; Chinese characters count for two columns.
import { shownInLine } from './output'

export type Cell = string | number | null

/** A cell for people; `number`: one that is written as a text already. */
type Shown = Cell | { number: string }

const textOf = (cell: Shown): string => (cell === null ? '' : typeof cell === 'object' ? cell.number : shownInLine(String(cell)))
const isNumber = (cell: Shown) => typeof cell === 'number' || typeof cell === 'object'

/** Rows under headers, numbers to the right. */
export function textTable(headers: string[], rows: Shown[][]): string {
  const texts = [headers, ...rows].map((row) => row.map(textOf))
  const widths = headers.map((_, column) => Math.max(...texts.map((row) => displayWidth(row[column] ?? ''))))
  const numeric = headers.map((_, column) => rows.length > 0 && rows.every((row) => isNumber(row[column])))
  const lines = texts.map((row) =>
    row
      .map((text, column) => pad(text, widths[column], numeric[column]))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

function pad(text: string, width: number, right: boolean): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? fill + text : text + fill
}

function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1
  return width
}

/** RFC 4180 with a byte order mark, so that Excel opens Chinese; a text that Excel would run as a formula is led by an apostrophe. */
export function csv(headers: string[], rows: Cell[][]): string {
  const field = (cell: Cell) => {
    if (cell === null) return ''
    const text = typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(cell) && !/^[+-]?[\d.]+$/.test(cell) ? `'${cell}` : String(cell)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\ufeff${[headers, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}
