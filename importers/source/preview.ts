// The corner of a sheet that recognition looks at.
import { batchToStrings } from './batch'
import type { PreviewGrid, TextBatch } from './types'

/** Rows of a sheet that recognition looks at. */
export const PREVIEW_ROWS = 60

/** Rows of a preview from its first batches: at most `limit`, all as wide as the widest of them. */
export function previewRows(batches: TextBatch[], limit: number): PreviewGrid['rows'] {
  const rows: PreviewGrid['rows'] = []
  for (const batch of batches) {
    for (const [index, cells] of batchToStrings(batch).entries()) {
      if (rows.length < limit) rows.push({ row: batch.rowNumbers[index], cells })
    }
  }
  const width = rows.reduce((widest, { cells }) => Math.max(widest, usedCells(cells)), 0)
  return rows.map(({ row, cells }) => ({ row, cells: Array.from({ length: width }, (_, column) => cells[column] ?? null) }))
}

function usedCells(cells: (string | null)[]): number {
  let used = cells.length
  while (used > 0 && cells[used - 1] === null) used--
  return used
}
