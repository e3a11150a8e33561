// Whether columns of times follow each other: steps of a process do, days on which people passed different courses do not.
import { isMissing } from '../../vocabulary/missing-marks'

const MOSTLY = 0.75
type Order = 'dmy' | 'mdy'

/** In most rows a column's time is not before that of a column to its left. False where no row has two. `columns`: the cells of each. */
export const followEachOther = (columns: (string | null)[][]): boolean =>
  Math.max(...(['dmy', 'mdy'] as const).map((order) => share(columns, order))) >= MOSTLY

function share(columns: (string | null)[][], order: Order): number {
  let [pairs, ordered] = [0, 0]
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    const times = columns.flatMap((cells) => sortable(cells[row], order) ?? [])
    for (const [at, time] of times.entries())
      for (const later of times.slice(at + 1)) {
        pairs++
        if (later >= time) ordered++
      }
  }
  return pairs === 0 ? 0 : ordered / pairs
}

/** A day as a number that grows with it, good enough to compare with others of its row. */
function sortable(text: string | null, order: Order): number | undefined {
  if (text === null || isMissing(text)) return undefined
  const plain = text.normalize('NFKC').trim()
  const whole = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(plain)
  if (whole) return day(whole[1], whole[2], whole[3])
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain)
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})/.exec(plain)
  if (figures) return order === 'dmy' ? day(figures[3], figures[2], figures[1]) : day(figures[3], figures[1], figures[2])
  const bare = /^(\d{1,2})\s*月\s*(\d{1,2})/.exec(plain)
  if (bare) return day('0', bare[1], bare[2])
  const parsed = Date.parse(plain)
  return Number.isNaN(parsed) ? undefined : parsed
}

const day = (year: string, month: string, date: string): number => Number(year) * 372 + Number(month) * 31 + Number(date)
