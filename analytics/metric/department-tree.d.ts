import type { Breakdown, Group } from './breakdown'
import type { PartTree } from './privacy'
export interface Department {
  id: string
  name: string
  path: string
}
export interface DepartmentGroups {
  root: PartTree
  /** Departments with something counted, in the order of their paths. */
  shown: {
    department: Department
    group: Group
  }[]
}
/** @param top department the slice is cut to; what stands above it is left out, for it would show the same rows again */
export declare function departmentTree(departments: Department[], groups: Breakdown, top: string | undefined): DepartmentGroups
