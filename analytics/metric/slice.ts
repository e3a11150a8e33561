// One slice, said twice: as conditions with parameters for the database, and as a sentence for people.
import type { Language } from '../messages/types'
import type { Parameters } from '../workspace/query'
import type { Slice } from './types'
import { metricWords } from './words'

export interface SliceSql {
  /** Conditions on the columns every metric view has; joined with `and`. */
  where: string
  parameters: Parameters
}

/** A department takes everything below it, as the tree stood at the end of the row's month. */
const inSubtree = `exists (
    from department_tree as tree
    where tree.department_id = view_row.department_id and tree.ancestor_id = $department
      and last_day(coalesce(view_row.month, date '9998-12-01')) >= tree.valid_from and last_day(coalesce(view_row.month, date '9998-12-01')) < tree.valid_to)`

export function sliceSql(slice: Slice): SliceSql {
  const conditions: string[] = []
  const parameters: Parameters = {}
  const add = (name: keyof Slice, condition: string) => {
    const value = slice[name]
    if (!value) return
    conditions.push(condition)
    parameters[name] = value
  }
  add('cycle', 'view_row.cycle_id = $cycle')
  add('department', inSubtree)
  add('roleFamily', 'view_row.role_family = $roleFamily')
  add('month', 'view_row.month = $month::date')
  add('source', 'view_row.source = $source')
  return { where: conditions.join(' and ') || 'true', parameters: normal(parameters) }
}

/** The month as the first of its month, however it was written: `2026-01`, `2026-01-01`. */
export function firstOfMonth(month: string): string {
  return `${month.slice(0, 7)}-01`
}

function normal(parameters: Parameters): Parameters {
  return typeof parameters.month === 'string' ? { ...parameters, month: firstOfMonth(parameters.month) } : parameters
}

/** Parameters of a query that takes each part of the slice as a value or null. */
export function sliceParameters(slice: Slice): Parameters {
  return {
    cycle: slice.cycle || null,
    month: slice.month ? firstOfMonth(slice.month) : null,
    department: slice.department || null,
    source: slice.source || null,
  }
}

/** @param departmentPath path of the slice's department, `公司/中心/部门`; undefined when it is not known */
export function sliceSentence(slice: Slice, departmentPath: string | undefined, language: Language): string {
  const words = metricWords[language].slice
  const parts: string[] = []
  if (slice.cycle) parts.push(words.cycle(slice.cycle))
  if (slice.month) parts.push(words.month(slice.month))
  parts.push(slice.department ? words.department(departmentPath ?? words.unknownDepartment) : words.whole)
  if (slice.roleFamily) parts.push(words.roleFamily(slice.roleFamily))
  if (slice.source) parts.push(words.source(slice.source))
  return parts.join(words.joint)
}
