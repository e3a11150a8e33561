// Whether a sheet that is not read as a form looks like one, with a list inside or few words we know: that is said, and nothing is read from it.
import { isHeaderWord } from '../mapping/header-word'
import { isBlank } from '../table/cell-shape'
import type { SheetGrid } from '../table/types'

const mostRows = 60
const fewestLabels = 3

const unmarked = (text: string): string => text.trim().replace(/\s*[:：]\s*$/, '')

/** 姓名 | 林一, and 姓名：林一. */
function labelsIn(cells: (string | null)[]): string[] {
  return cells.flatMap((text, at) => {
    if (isBlank(text)) return []
    const [label, value] = text!.split(/[:：]/).map((part) => part.trim())
    if (value) return isHeaderWord(label) ? [label] : []
    const next = cells.slice(at + 1).find((other) => !isBlank(other))
    const isFilledIn = next !== undefined && !isHeaderWord(unmarked(next!)) && !/[:：]/.test(next!)
    return isFilledIn && isHeaderWord(unmarked(text!)) ? [unmarked(text!)] : []
  })
}

/** The labels of a form, each asked once; none where most rows have none, as those of a list. */
export function labelsOfForm({ rows, complete, headers }: SheetGrid): string[] {
  const filled = rows.filter(({ cells }) => cells.some((text) => !isBlank(text)))
  if (headers || !complete || filled.length > mostRows) return []
  const byRow = filled.map(({ cells }) => labelsIn(cells)).filter((labels) => labels.length > 0)
  const labels = byRow.flat()
  const isForm = labels.length >= fewestLabels && new Set(labels).size === labels.length && byRow.length * 2 > filled.length
  return isForm ? labels : []
}
