// What a shape measures over the rows of each group of a slice, where that is no sum of cells: quantiles, exposure, different values.
import type { Database } from '../workspace/query'
import type { MetricDefinition } from './definition'
import shapeMeasuresSql from './shape_measures.sql'
import { filled, metricDimensions, sliceSql, standsUnder } from './slice'
import type { Slice } from './types'

/** One row of measures, by their names. */
export type Measures = Record<string, number | null>
export interface GroupedMeasures {
  whole: Measures | undefined
  months: Map<string, Measures>
  departments: Map<string, Measures>
  roleFamilies: Map<string, Measures>
  sources: Map<string, Measures>
}
interface Row extends Measures {
  cut: number
}
type Keys = Partial<Record<'month' | 'roleFamily' | 'source' | 'department', string | null>>

/** Names and expressions over `view_row`; none where sums of cells say all. */
export function measuresOfShape(metric: MetricDefinition): [name: string, sql: string][] {
  const counted = (column: string) => `case when view_row.counted then view_row."${column}" end`
  if (metric.shape === 'duration') {
    const quantiles = `quantiles_of(${counted(metric.amount)})`
    return [
      ['mean', `avg(${counted(metric.amount)})`],
      ['median', `median_in(${quantiles})`],
      ['p90', `p90_in(${quantiles})`],
    ]
  }
  if (metric.shape === 'rate') return [['exposure', `sum(view_row."${metric.exposure}")`]]
  if (metric.shape === 'count') return [['groups', `count(distinct ${counted(metric.groups.of)})`]]
  if (metric.shape === 'index') return [metric.score, ...metric.parts.map(({ key }) => key)].map((name) => [name, `avg(${counted(name)})`])
  return []
}

/** Whole, months, role families and sources in one pass, departments in another: a row stands in several. */
export function shapeTexts(metric: MetricDefinition, where: string): Record<'flat' | 'trend' | 'departments', string> {
  const measures = measuresOfShape(metric)
    .map(([name, sql]) => `cast(${sql} as double) as "${name}"`)
    .join(', ')
  const text = (keys: string, groups: string, joined = '') =>
    filled(shapeMeasuresSql, { view: metric.id, measures, slice: where, keys, groups, joined })
  const columns = 'view_row.month, view_row.role_family, view_row.source'
  return {
    flat: text(
      `grouping(${columns}) as cut, view_row.month as "month", view_row.role_family as "roleFamily", view_row.source as "source"`,
      'grouping sets ((), (view_row.month), (view_row.role_family), (view_row.source))',
    ),
    trend: text('view_row.month as "month"', 'view_row.month'),
    departments: text(
      'tree.ancestor_id as "department"',
      'tree.ancestor_id',
      `\njoin department_tree as tree on tree.department_id = view_row.department_id and ${standsUnder(metricDimensions)}`,
    ),
  }
}

/** Bits of `grouping`: set where a column is not grouped by. */
const cuts = { whole: 7, month: 3, roleFamily: 5, source: 6 }

/** Null where the shape needs none. */
export async function shapeMeasures(db: Database, metric: MetricDefinition, slice: Slice): Promise<GroupedMeasures | null> {
  if (!measuresOfShape(metric).length) return null
  const { where, parameters } = sliceSql(slice)
  const texts = shapeTexts(metric, where)
  const rows = await db.all<Row & Keys>(texts.flat, parameters)
  const trend = sliceSql({ ...slice, month: undefined })
  const months = slice.month
    ? await db.all<Measures & Keys>(shapeTexts(metric, trend.where).trend, trend.parameters)
    : rows.filter(({ cut }) => cut === cuts.month)
  const departments = await db.all<Measures & Keys>(texts.departments, parameters)
  return {
    whole: rows.find(({ cut }) => cut === cuts.whole),
    months: byKey(months, 'month'),
    departments: byKey(departments, 'department'),
    roleFamilies: byKey(
      rows.filter(({ cut }) => cut === cuts.roleFamily),
      'roleFamily',
    ),
    sources: byKey(
      rows.filter(({ cut }) => cut === cuts.source),
      'source',
    ),
  }
}

const byKey = (rows: readonly (Measures & Keys)[], name: keyof Keys): Map<string, Measures> =>
  new Map(rows.flatMap((row) => (row[name] ? [[row[name], row] as const] : [])))
