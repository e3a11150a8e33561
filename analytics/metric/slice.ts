// One slice, said twice: as conditions with parameters for the database, and as a sentence for people.
import type { Language } from '../messages/types'
import type { Parameters } from '../workspace/query'
import type { Dimension, Slice } from './types'
import { metricWords } from './words'

/** In the order in which they are asked for, and in which the values of a slice stand wherever they are compared. */
export const allDimensions = ['cycle', 'month', 'department', 'roleFamily', 'source'] as const satisfies readonly Dimension[]

/**
 * What a relation can be cut down to, and the column each value stands in. It is called `view_row` in every query that is sliced. A role family may be that of a
 * person in another column, as of now.
 */
export interface Dimensions extends Partial<Record<Exclude<Dimension, 'roleFamily'>, string>> {
  roleFamily?: string | { of: string }
}

/** Those of every metric view. */
export const metricDimensions: Dimensions = {
  cycle: 'cycle_id',
  month: 'month',
  department: 'department_id',
  roleFamily: 'role_family',
  source: 'source',
}

export const dimensionsOf = (by: Dimensions): Dimension[] => allDimensions.filter((dimension) => by[dimension] !== undefined)

export interface SliceSql {
  /** Conditions on the columns of `view_row`; joined with `and`. */
  where: string
  parameters: Parameters
}

const conditions: Record<Dimension, (by: Dimensions) => string> = {
  cycle: ({ cycle }) => `view_row.${cycle} = $cycle`,
  month: ({ month }) => `view_row.${month} = cast($month as date)`,
  department: inSubtree,
  roleFamily: ({ roleFamily }) =>
    typeof roleFamily === 'object'
      ? `exists (select 1 from role_now where role_now.employee_id = view_row.${roleFamily.of} and role_now.role_family = $roleFamily)`
      : `view_row.${roleFamily} = $roleFamily`,
  source: ({ source }) => `view_row.${source} = $source`,
}

/** A department takes everything below it, as the tree stood at the end of the row's month; at the end of the cycle asked for, where rows have no month. */
function inSubtree(by: Dimensions): string {
  return `exists (
    select 1 from department_tree as tree
    where tree.department_id = view_row.${by.department} and tree.ancestor_id = $department and ${standsUnder(by)})`
}

/** Whether a line of the tree holds on the day of a row. */
export function standsUnder({ month }: Dimensions): string {
  const day = month
    ? `last_day(coalesce(view_row.${month}, date '9998-12-01'))`
    : '(select max(end_date) from review_cycle where cycle_id = $cycle)'
  return `${day} >= tree.valid_from and ${day} < tree.valid_to`
}

/** What a relation cannot be cut by is left out of the condition, and said to be so (`report/sliced-by.ts`). */
export function sliceSql(slice: Slice, by: Dimensions = metricDimensions): SliceSql {
  const asked = dimensionsOf(by).filter((dimension) => slice[dimension])
  return {
    where: asked.map((dimension) => conditions[dimension](by)).join(' and ') || 'true',
    parameters: Object.fromEntries(asked.map((dimension) => [dimension, sliceValue(slice, dimension)])),
  }
}

/** The text of a query with what stands in braces filled in. */
export const filled = (sql: string, parts: Record<string, string>): string =>
  sql.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)

export const sliced = (sql: string, where: string): string => filled(sql, { slice: where })

/** For a query that gives the finest cells of a relation: its dimensions under their names, and what they are grouped by. */
export function cellColumns(by: Dimensions): { dimensions: string; columns: string } {
  const columns = dimensionsOf(by).map((dimension) => {
    const column = by[dimension]
    return typeof column === 'object' ? 'role_now.role_family' : `view_row.${column}`
  })
  return {
    dimensions: dimensionsOf(by)
      .map((dimension, at) => `${columns[at]} as "${dimension}"`)
      .join(', '),
    columns: columns.join(', '),
  }
}

/** The values of a slice, one a dimension; '' for the whole of it. */
export const sliceValues = (slice: Slice, dimensions: readonly Dimension[] = allDimensions): string[] =>
  dimensions.map((dimension) => sliceValue(slice, dimension))

const sliceValue = (slice: Slice, dimension: Dimension): string => {
  const value = slice[dimension] || ''
  return dimension === 'month' && value ? firstOfMonth(value) : value
}

/** The month as the first of its month, however it was written: `2026-01`, `2026-01-01`. */
export const firstOfMonth = (month: string): string => `${month.slice(0, 7)}-01`

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
