// Where a figure has something, when the cycle looked at has nothing of it.
import type { Cell, Figure } from './figure'
import type { Slice } from './types'

/** Cycles in which a figure counts anything. Ids of one calendar are in the order of time. */
export const countedCycles = (cells: readonly Pick<Cell, 'cycle' | 'counted'>[]): string[] =>
  [...new Set(cells.flatMap(({ cycle, counted }) => (cycle && counted > 0 ? [cycle] : [])))].sort()

/** The newest cycle in which an otherwise equal slice shows the figure; null where the cycle itself has it, in other months or whole, or none has. */
export function elsewhere({ cells, isWithheld }: Figure, slice: Slice): string | null {
  if (!slice.cycle) return null
  const cycles = countedCycles(cells.filter((cell) => isOf(cell, slice)))
  if (cycles.includes(slice.cycle)) return null
  return cycles.filter((cycle) => !isWithheld({ ...slice, cycle, month: undefined })).at(-1) ?? null
}

const isOf = (cell: Cell, { department, roleFamily, source }: Slice): boolean =>
  (!department || cell.departments.includes(department)) &&
  (!roleFamily || cell.roleFamily === roleFamily) &&
  (!source || cell.source === source)
