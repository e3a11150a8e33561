// Branches of statements that look at the rows of sheets as they are read, merged cells filled down.
import { unite } from '../../workspace/raw-branches'
import type { SheetSource } from './types'

/** Selects from the rows of sheets, one for all that are asked the same. */
export const branchesOf = <T>(
  items: readonly T[],
  sourceOf: (item: T) => SheetSource,
  select: (source: SheetSource, item: T) => string,
): string[] =>
  unite(
    items,
    (item) => {
      const { sheet, ...source } = sourceOf(item)
      return { sheetId: sheet.sheetId, ...source }
    },
    (item, branch) => select({ ...sourceOf(item), ...branch }, item),
  )
