// Delimiter and quote character of a text file, by how consistently its first rows split.
import { type Dialect, RecordScanner, UnclosedQuote } from './records'

export interface DialectFound extends Dialect {
  /** Fields of most rows. */
  columns: number
  /** Every row of the head has that many fields and none is blank. */
  tidy: boolean
  /** The file opens with a `sep=;` line, which spreadsheet programs swallow. */
  declared: boolean
}

const delimiters = [',', '\t', ';', '|']
const HEAD_ROWS = 200

/** `head` is the beginning of the file's text; `whole` tells that there is no more. */
export function findDialect(head: string, whole: boolean): DialectFound {
  const declared = /^sep=(.)\r?\n/i.exec(head)
  if (declared) return { ...measure(head.slice(declared[0].length), whole, declared[1], '"'), declared: true, tidy: false }
  const candidates = delimiters.map((delimiter) => measure(head, whole, delimiter, quoteOf(head, delimiter)))
  let best = candidates[0]
  for (const candidate of candidates) if (candidate.score > best.score + 1e-9) best = candidate
  return { ...best, declared: false }
}

/** Single quotes only where fields are wrapped in them and no double quote opens a field; none where no field opens with either. */
function quoteOf(head: string, delimiter: string): string {
  const mark = delimiter === '|' ? '\\|' : delimiter
  if (head.includes('"') && new RegExp(`(^|[${mark}\\r\\n])"`).test(head)) return '"'
  if (!head.includes("'")) return '"'
  const wrapped = head.match(new RegExp(`(?<=^|[${mark}\\r\\n])'[^'\\r\\n]*'(?=[${mark}\\r\\n]|$)`, 'g'))?.length ?? 0
  const fields = head.match(new RegExp(`[${mark}\\n]`, 'g'))?.length ?? 0
  return wrapped >= 4 && wrapped > fields * 0.4 ? "'" : '"'
}

function measure(head: string, whole: boolean, delimiter: string, quote: string): DialectFound & { score: number } {
  const widths = rowWidths(head, whole, { delimiter, quote })
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let columns = 1
  let most = 0
  for (const [width, count] of counts) if (count > most || (count === most && width > columns)) [columns, most] = [width, count]
  const filled = widths.filter((width) => width > 0).length
  const share = filled === 0 ? 0 : most / filled
  const tidy = columns > 1 && widths.length > 1 && widths.every((width) => width === columns)
  return { delimiter, quote, columns, tidy, declared: false, score: columns > 1 ? share + Math.min(columns, 40) / 200 : 0 }
}

/** Fields of each row of the head; 0 for a blank line. A row cut by the end of the head is left out. */
function rowWidths(head: string, whole: boolean, dialect: Dialect): number[] {
  const widths: number[] = []
  try {
    for (const fields of new RecordScanner(dialect, head.length + 1).push(head, whole)) {
      widths.push(fields.length === 1 && fields[0].trim() === '' ? 0 : fields.length)
      if (widths.length >= HEAD_ROWS) break
    }
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error
  }
  return widths
}
