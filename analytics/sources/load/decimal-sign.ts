// Which sign parts the decimals of a column: 1,250.50 or 1.250,50. One decision for the whole column; a column that does not say is asked about.
import type { Reading } from './reading'

/** 12.000 and 1.250.000: thousands of one notation, or decimals of the other. */
export const maybeThousands = '^\\s*[-+(]?[1-9]\\d{0,2}(\\.\\d{3})+[-)]?\\s*$'

const matches = (text: string, pattern: string) => `count(*) filter (regexp_matches(${text}, '${pattern}'))`

/** Cheap enough for every cell: a point before the last three signs. */
export const dottedCount = (text: string): string => `count(*) filter (substr(${text}, -4, 1) = '.')`

export function decimalCounts(text: string): Record<string, string> {
  return {
    comma: matches(text, '\\d\\.\\d{3}(\\.\\d{3})*,\\d|^\\D*\\d+,(\\d{1,2}|\\d{4,})\\D*$|^\\D*0,\\d'),
    point: matches(text, '\\d,\\d{3}(,\\d{3})*\\.\\d|^\\D*\\d+\\.(\\d{1,2}|\\d{4,})\\D*$|^\\D*0\\.\\d|^\\D*\\d{4,}\\.\\d'),
    either: matches(text, maybeThousands),
    long: matches(text, '^\\D*\\d{4,}\\D*$'),
  }
}

/**
 * A cell that can be read in one notation only settles the column. Where nothing does, four figures without a sign between them say that thousands
 * are not parted; `figures`: the cells are numbers of a spreadsheet, whose point is always that of decimals.
 */
export function decideDecimal(counts: Record<string, number>, figures: boolean): Reading['decimal'] {
  if (counts.comma && counts.point) return 'ask'
  if (counts.comma) return 'comma'
  if (counts.point || !counts.either || counts.long || figures) return 'point'
  return 'ask'
}
