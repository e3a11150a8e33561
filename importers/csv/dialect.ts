// Delimiter and quote character of a text file, by how consistently its first rows split.
import { type Dialect, RecordScanner, UnclosedQuote } from './records'

export interface DialectFound extends Dialect {
  /** Fields of most rows. */
  columns: number
  /** Fields of the longest row of the head. */
  widest: number
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
  if (declared)
    return { ...measure(head.slice(declared[0].length), whole, { delimiter: declared[1], quote: '"' }), declared: true, tidy: false }
  const candidates = delimiters
    .filter((delimiter) => delimiter !== ',' || !areInText(head))
    .map((delimiter) => withHabits(head, whole, measure(head, whole, { delimiter, quote: quoteOf(head, delimiter) })))
  let best = candidates[0]
  for (const candidate of candidates) if (candidate.score > best.score + 1e-9) best = candidate
  return { ...best, declared: false }
}

/** `3/10/26, 1:49:40 PM` between tabs: commas that a blank follows part no fields. */
function areInText(head: string): boolean {
  const commas = head.match(/,/g)?.length ?? 0
  const tabs = head.match(/\t/g)?.length ?? 0
  return tabs > commas && (head.match(/, /g)?.length ?? 0) >= 0.9 * commas
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

type Measured = DialectFound & { score: number }

/** A quote behind a backslash that neither ends its field nor is the first of two: backslashes keep quotes from ending one. */
const KEPT_QUOTE = /\\"(?!["\r\n]|$)/

/** The dialect with what some programs do beside it, where the rows are more even so, or nothing else explains the quotes. */
function withHabits(head: string, whole: boolean, plain: Measured): Measured {
  const { delimiter, quote, score } = plain
  const mark = delimiter === '|' ? '\\|' : delimiter
  let best = plain
  if (new RegExp(`[${mark}] +"`).test(head)) {
    const spaced = measure(head, whole, { delimiter, quote: '"', spaced: true })
    if (spaced.score > score + 1e-9 || (spaced.score === score && !new RegExp(`[${mark}]"`).test(head))) best = spaced
  }
  if (quote === '"' && KEPT_QUOTE.test(head.replaceAll(`\\"${delimiter}`, ''))) {
    const kept = measure(head, whole, { delimiter, quote, spaced: best.spaced, backslash: true })
    if (kept.score >= best.score) best = kept
  }
  return best
}

function measure(head: string, whole: boolean, dialect: Dialect): Measured {
  const { delimiter, quote, backslash, spaced } = dialect
  const widths = rowWidths(head, whole, dialect)
  const counts = new Map<number, number>()
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  let columns = 1
  let most = 0
  for (const [width, count] of counts) if (count > most || (count === most && width > columns)) [columns, most] = [width, count]
  const filled = widths.filter((width) => width > 0).length
  const share = filled === 0 ? 0 : most / filled
  const odd = backslash || spaced
  const tidy = !odd && columns > 1 && widths.length > 1 && widths.every((width) => width === columns)
  const widest = Math.max(columns, ...widths)
  return {
    ...dialect,
    delimiter,
    quote,
    columns,
    widest,
    tidy,
    declared: false,
    score: columns > 1 ? share + Math.min(columns, 40) / 200 : 0,
  }
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
