// What a block was made from, as far as the answers tell.
import type { SheetKind } from '../../kinds/shared/types'
import type { MetricId } from '../../metric/types'
import type { Origin } from './blocks'
import type { ReportAnswers } from './document'

/** Of figures: their files, and the sheets whose rows they count. */
export function ofMetrics({ explanations }: ReportAnswers, ids: readonly MetricId[]): Origin {
  const explained = explanations.filter(({ id }) => ids.includes(id))
  const sheets = explained.flatMap(({ sources }) => sources.map(({ sheetId }) => sheetId))
  return { metrics: [...ids], queries: explained.map(({ file }) => file), sheets: inOrder(sheets) }
}

/** Of a statement about rows of these kinds: every sheet of them that was used. */
export function ofQuery({ reconciliation }: ReportAnswers, query: string, kinds: readonly SheetKind[]): Origin {
  const used = reconciliation.filter(({ kind, accepted }) => kind !== null && kinds.includes(kind) && accepted > 0)
  return { metrics: [], queries: [query], sheets: inOrder(used.map(({ sheetId }) => sheetId)) }
}

export const inOrder = (sheets: readonly number[]): number[] => [...new Set(sheets)].sort((a, b) => a - b)
