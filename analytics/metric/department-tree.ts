// Groups by department, set into the tree by their paths.
import type { Breakdown, Group } from './breakdown'
import type { Part, PartTree } from './privacy'

export interface Department {
  id: string
  name: string
  path: string
}

export interface DepartmentGroups {
  root: PartTree
  /** Departments with something counted, in the order of their paths. */
  shown: { department: Department; group: Group }[]
}

/** @param top department the slice is cut to; what stands above it is left out, for it would show the same rows again */
export function departmentTree(departments: Department[], groups: Breakdown, top: string | undefined): DepartmentGroups {
  const topPath = departments.find((department) => department.id === top)?.path
  const counted = new Map(groups.departments.filter((group) => group.rows > 0).map((group) => [group.key, group]))
  const shown = departments
    .filter((department) => counted.has(department.id) && (topPath === undefined || isWithin(department.path, topPath)))
    .map((department) => ({ department, group: counted.get(department.id) as Group }))
  const alone = new Map(groups.alone.map((group) => [group.key, group]))
  const nodes = new Map(shown.map(({ department, group }) => [department.path, node(group, alone.get(department.id) ?? null)]))
  const roots: PartTree[] = []
  for (const { department } of shown) {
    const own = nodes.get(department.path) as PartTree
    const parent = parentOf(department.path, nodes)
    if (parent && parent !== own) parent.children.push(own)
    else roots.push(own)
  }
  const known = new Set(departments.map((department) => department.id))
  const strayed = groups.alone.filter((group) => !known.has(group.key) && group.rows > 0)
  return { root: { ...groups.whole, key: 'whole', children: roots, rest: union(strayed) }, shown }
}

function node(group: Group, rest: Part | null): PartTree {
  return { ...group, children: [], rest: rest && rest.rows > 0 ? rest : null }
}

/** The nearest department above that has something counted. */
function parentOf(path: string, nodes: Map<string, PartTree>): PartTree | null {
  for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
    const parent = nodes.get(path.slice(0, cut))
    if (parent) return parent
  }
  return null
}

function isWithin(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}/`)
}

function union(parts: Group[]): Part | null {
  if (!parts.length) return null
  return parts.reduce<Part>(
    (sum, part) => ({ key: '', rows: sum.rows + part.rows, people: sum.people + part.people, mask: sum.mask | part.mask }),
    { key: '', rows: 0, people: 0, mask: 0n },
  )
}
