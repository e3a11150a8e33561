// A figure cut to one slice: sums of its cells, whole and by what a slice can be cut to further.
import type { Cell } from './figure'
import { firstOfMonth } from './slice'
import type { Slice } from './types'

export interface Group {
  key: string
  counted: number
  hits: number
  /** Those that are not counted too. */
  rows: number
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

const nothing: Group = { key: '', counted: 0, hits: 0, rows: 0 }

/** @param among which cells make a group: those with something counted, unless what is not counted measures too */
export function breakdown(cells: readonly Cell[], slice: Slice, among: 'counted' | 'rows' = 'counted'): Breakdown {
  const trend = cells.filter((cell) => isWithin(cell, slice))
  const month = slice.month ? firstOfMonth(slice.month) : null
  const picked = trend.filter((cell) => month === null || cell.month === month)
  return {
    whole: picked.reduce((sum, cell) => plus(sum, cell), nothing),
    facts: (cells[0]?.facts ?? []).map((_, at) => picked.reduce((sum, { facts }) => sum + facts[at], 0)),
    months: groupsOf(trend, among, ({ month }) => [month]),
    departments: groupsOf(picked, among, ({ departments }) => departments),
    roleFamilies: groupsOf(picked, among, ({ roleFamily }) => [roleFamily]),
    sources: groupsOf(picked, among, ({ source }) => [source]),
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

const plus = (sum: Group, { counted, hits, rows }: Omit<Group, 'key'>): Group => ({
  key: sum.key,
  counted: sum.counted + counted,
  hits: sum.hits + hits,
  rows: sum.rows + rows,
})

/** Groups that have a name and something counted, by their keys. */
function groupsOf(cells: readonly Cell[], among: 'counted' | 'rows', keysOf: (cell: Cell) => (string | null)[]): Group[] {
  const sums = new Map<string, Group>()
  for (const cell of cells) {
    if (cell[among] === 0) continue
    for (const key of keysOf(cell)) {
      if (!key) continue
      sums.set(key, plus(sums.get(key) ?? { ...nothing, key }, cell))
    }
  }
  return [...sums.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
