// A figure cut to one slice: sums of its cells, whole and by what a slice can be cut to further.
import type { Cell } from './figure'
import { firstOfMonth } from './slice'
import type { Slice } from './types'

export interface Group {
  key: string
  counted: number
  hits: number
}
export interface Breakdown {
  whole: Group
  /** The counts beside the figure. */
  facts: number[]
  /** All months of an otherwise equal slice, in their order. */
  months: Group[]
  /** By department with everything below it. */
  departments: Group[]
  roleFamilies: Group[]
  sources: Group[]
}

const nothing: Group = { key: '', counted: 0, hits: 0 }

export function breakdown(cells: readonly Cell[], slice: Slice): Breakdown {
  const trend = cells.filter((cell) => isWithin(cell, slice))
  const month = slice.month ? firstOfMonth(slice.month) : null
  const picked = trend.filter((cell) => month === null || cell.month === month)
  return {
    whole: picked.reduce((sum, { counted, hits }) => ({ key: '', counted: sum.counted + counted, hits: sum.hits + hits }), nothing),
    facts: (cells[0]?.facts ?? []).map((_, at) => picked.reduce((sum, { facts }) => sum + facts[at], 0)),
    months: groupsOf(trend, ({ month }) => [month]),
    departments: groupsOf(picked, ({ departments }) => departments),
    roleFamilies: groupsOf(picked, ({ roleFamily }) => [roleFamily]),
    sources: groupsOf(picked, ({ source }) => [source]),
  }
}

/** The month is left out. */
function isWithin(cell: Cell, { cycle, department, roleFamily, source }: Slice): boolean {
  return (
    (!cycle || cell.cycle === cycle) &&
    (!department || cell.departments.includes(department)) &&
    (!roleFamily || cell.roleFamily === roleFamily) &&
    (!source || cell.source === source)
  )
}

/** Groups that have a name and something counted, by their keys. */
function groupsOf(cells: readonly Cell[], keysOf: (cell: Cell) => (string | null)[]): Group[] {
  const sums = new Map<string, Group>()
  for (const cell of cells) {
    if (cell.counted === 0) continue
    for (const key of keysOf(cell)) {
      if (!key) continue
      const sum = sums.get(key) ?? { key, counted: 0, hits: 0 }
      sums.set(key, { key, counted: sum.counted + cell.counted, hits: sum.hits + cell.hits })
    }
  }
  return [...sums.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
