// Decides what the few odd rows of a sheet are: totals by arithmetic first and words second, notes, repeated headers, or data after all.
import { endsLikeTotal, isNoteText, isRemark, isSumOf, isTotalWord } from './row-words'

export interface OddRow {
  row: number
  /** Text of the person's or record's number; null = empty. */
  key: string | null
  name: string | null
  /** First non-empty text of the row. */
  lead: string | null
  /** Values of the numeric columns, null where the cell is empty or no number. */
  numbers: (number | null)[]
  filledCells: number
  /** Of these, how many hold no figure. */
  words: number
  /** How many columns the sheet has. */
  columns: number
  /** Some cell says nothing but that the row is a total. */
  total: boolean
  /** Where a person or a department should stand it says 一车队合计, or a report counts the rows above: whatever the numbers are. */
  ofNobody: boolean
  /** Some cell says that the row was only a test, or is void: 测试，请忽略. */
  isVoid: boolean
  /** The column of that cell. */
  voidAt?: number
  /** The sheet has a column for the name beside one for the number. */
  named: boolean
  /** A name alone says something in this sheet. */
  bareNames: boolean
  /** It says what only a record says: a day, another person, or a further number. */
  ofRecord: boolean
  /** It says of whom and when, and fills in half of the columns: no signature does. */
  whole: boolean
  /** Its first text is what the kind's records say of themselves: a course, an action. */
  titled: boolean
  /** Its rows define: they are no figures that could be added up. */
  defines: boolean
}

/** Ordinary rows between two odd ones, in one piece or row by row: how many, and per numeric column their sum and count. */
export interface Stretch {
  /** The odd row before it; 0 = start of the data. */
  after: number
  rows: number
  sums: number[]
  counts: number[]
}

export type Verdict = 'void' | 'data' | 'subtotal' | 'total_differs' | 'note' | 'unsure' | 'total_or_record'

interface Part {
  boundary: boolean
  rows: number
  sums: number[]
  counts: number[]
}

const tolerance = 0.005

export function judgeRows(rows: readonly OddRow[], stretches: readonly Stretch[]): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>()
  const parts: Part[] = []
  const push = (after: number) => {
    for (const { rows, sums, counts } of stretches.filter((stretch) => stretch.after === after))
      parts.push({ boundary: false, rows, sums, counts })
  }
  push(0)
  for (const row of rows) {
    const verdict = judge(row, parts)
    verdicts.set(row.row, verdict)
    if (verdict === 'data')
      parts.push({ boundary: false, rows: 1, sums: row.numbers.map((n) => n ?? 0), counts: row.numbers.map((n) => (n === null ? 0 : 1)) })
    else if (verdict !== 'note') parts.push({ boundary: true, rows: 0, sums: [], counts: [] })
    push(row.row)
  }
  return verdicts
}

/** 生物统计部 | 小计: of the rows of a department, or of somebody. */
export const isSubtotalOf = ({ total, numbers }: OddRow): boolean => total && numbers.some((n) => n !== null)

/** Whether the verdict on a row may hang on the sums above it. */
export const needsSums = ({ key, numbers, total }: OddRow): boolean =>
  numbers.some((n) => n !== null) && (total || key === null || isTotalWord(key) || isNoteText(key))

/** 12人; 应到6人，实到5人. */
const isHeadcount = (text: string): boolean =>
  /^(?:(?:应|实)[到参]|到场|参加|缺席|共|计)?\s*\d+\s*[人名位](?:\s*[,，、;；]\s*(?:(?:应|实)[到参]|到场|参加|缺席)?\s*\d+\s*[人名位])*$/.test(
    text,
  )

/** A definition of 合计产量 is one; only what says nothing but the word, beside figures at most, is a total. */
function judgeDefinition(row: OddRow): Verdict {
  if (row.isVoid) return 'void'
  if (row.words > 1 || row.lead === null) return 'data'
  // Between definitions a part of the dictionary begins: 门店.
  if (row.filledCells === 1 && row.key === null && row.name === null && !/\d/.test(row.lead)) return 'note'
  return isTotalWord(row.lead) ? 'subtotal' : isNoteText(row.lead) || isRemark(row.lead) ? 'note' : 'data'
}

function judge(row: OddRow, above: readonly Part[]): Verdict {
  if (row.defines) return judgeDefinition(row)
  // 小计 | 1人
  const identity = [row.key, row.name].filter((text): text is string => text !== null && !isHeadcount(text))
  const known = identity.filter((text) => !isTotalWord(text) && !isNoteText(text))
  const isRecord = row.whole || (row.ofRecord && known.length > 0)
  // 合计 | 150: a count stands where the number would, and nobody's name beside it
  if (row.named && (row.name === null || isHeadcount(row.name)) && row.lead !== row.key && row.lead !== null && isTotalWord(row.lead))
    return 'subtotal'
  // 林一 | 小计 | 150: a total of somebody's rows, where the numbers say so, too
  const ofNone = row.key === null && row.name === null
  if (row.total && (known.length || ofNone)) {
    const counted = row.numbers.some((n) => n !== null)
    if ((!counted && !isRecord) || (counted && equalsRunAbove(row.numbers, above, { ofSome: true, means: !isRecord }))) return 'subtotal'
    if (ofNone) return 'total_differs'
  }
  if (row.isVoid) return 'void'
  if (row.ofNobody) return 'subtotal'
  // 合计邀请 | 41 | 已提交 | 27: sums with names of their own.
  if (!isRecord && row.key !== null && isSumOf(row.key) && (row.name === null || /^[\d.,%]+$/.test(row.name))) return 'note'
  // Far fewer cells than a row has, and the first says that it is none.
  if (row.lead !== null && row.filledCells * 3 <= row.columns && isRemark(row.lead)) return 'note'
  if (isSumOfAll(row) && equalsRunAbove(row.numbers, above, { means: false })) return 'subtotal'
  if (isRecord || (row.key !== null && known.includes(row.key))) return 'data'
  // Between the rows of its people a department stands where names do.
  if (row.named && !row.bareNames && row.filledCells === 1) return 'note'
  const words = [...identity, ...(row.lead === null ? [] : [row.lead])]
  if (!known.length && words.some(isNoteText)) return 'note'
  const hasNumbers = row.numbers.some((n) => n !== null)
  if (!known.length && words.some(isTotalWord))
    return !hasNumbers || equalsRunAbove(row.numbers, above, { means: true }) ? 'subtotal' : 'total_differs'
  // Where everybody has the same, everybody has the mean.
  const sums = hasNumbers && equalsRunAbove(row.numbers, above, { means: words.some(speaksOfMean) })
  if (known.length && row.titled) return sums && words.some(endsLikeTotal) ? 'total_or_record' : 'data'
  if (sums && row.key === null) return 'subtotal'
  if (row.key === null && words.some(endsLikeTotal)) return hasNumbers ? 'unsure' : known.length ? 'total_or_record' : 'note'
  if (known.length || hasNumbers) return 'data'
  return row.filledCells <= 2 ? 'note' : 'data'
}

/** 全部 where the number would stand, figures, and nobody. */
const isSumOfAll = ({ named, name, key, words }: OddRow): boolean =>
  named && name === null && key !== null && words === 1 && !/\d/.test(key.normalize('NFKC'))

const speaksOfMean = (text: string): boolean => /均|\b(?:average|avg|mean)\b/i.test(text)

/** `ofSome`: the run of rows may begin with any of the parts; `means`: means of it are as good as sums. */
interface Equality {
  ofSome?: boolean
  means: boolean
}

/** Every number of the row is the sum (or mean) of one run of rows right above it, and at least one says so without being zero. */
function equalsRunAbove(numbers: readonly (number | null)[], above: readonly Part[], { ofSome = false, means }: Equality): boolean {
  const sums = numbers.map(() => 0)
  const counts = numbers.map(() => 0)
  let rows = 0
  for (let index = above.length - 1; index >= -1; index--) {
    const part = above[index]
    if ((index < 0 || part.boundary || ofSome) && rows >= 2 && matches(numbers, sums, counts, means)) return true
    if (!part || part.boundary) continue
    rows += part.rows
    part.sums.forEach((sum, column) => {
      sums[column] += sum
      counts[column] += part.counts[column]
    })
  }
  return false
}

function matches(numbers: readonly (number | null)[], sums: readonly number[], counts: readonly number[], means: boolean): boolean {
  const near = (value: number, expected: number) => Math.abs(value - expected) <= Math.max(tolerance * Math.abs(expected), 1e-9)
  const agreeing = numbers.map(
    (n, column) => n === null || near(n, sums[column]) || (means && counts[column] > 0 && near(n, sums[column] / counts[column])),
  )
  return agreeing.every(Boolean) && numbers.some((n, column) => n !== null && n !== 0 && counts[column] >= 2)
}
