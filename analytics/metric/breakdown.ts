// Runs the one query behind a figure and turns its groups into parts that privacy can judge.
import type { Database, Parameters } from '../workspace/query'
import breakdownSql from './breakdown.sql'
import type { MetricDefinition } from './definition'
import type { Part } from './privacy'
import { firstOfMonth, sliceSql } from './slice'
import type { Slice } from './types'

export interface Group extends Part {
  counted: number
  hits: number
}
export interface Breakdown {
  whole: Group
  months: Group[]
  /** By department with everything below it. */
  departments: Group[]
  /** By department, its own rows only; key null = without a department. */
  alone: Group[]
  roleFamilies: Group[]
  sources: Group[]
  /** Values of the metric's facts, in the order of its header. */
  facts: (number | null)[]
}

interface GroupRow {
  dimension: 'whole' | 'month' | 'department' | 'alone' | 'role_family' | 'source' | 'facts'
  key: string | null
  counted: number
  hits: number
  mask: string
  people: number
  facts: (number | null)[] | null
}

/** @param limit groups of fewer people than this are counted exactly, others at least up to it */
export async function breakdown(db: Database, metric: MetricDefinition, slice: Slice, limit: number): Promise<Breakdown> {
  const { where, parameters } = sliceSql(slice, true)
  const all: Parameters = { ...parameters, limit, pick_month: slice.month ? firstOfMonth(slice.month) : null }
  const rows = await db.all<GroupRow>(breakdownText(metric, where), all)
  const of = (dimension: GroupRow['dimension']) => rows.filter((row) => row.dimension === dimension).map(toGroup)
  return {
    whole: of('whole')[0],
    months: of('month').filter((month) => month.key !== ''),
    departments: of('department'),
    alone: of('alone'),
    roleFamilies: of('role_family'),
    sources: of('source'),
    facts: rows.find((row) => row.dimension === 'facts')?.facts ?? [],
  }
}

const sharedColumns = ['month', 'department_id', 'role_family', 'source', 'employee_id', 'counted', 'hit']

function breakdownText(metric: MetricDefinition, where: string): string {
  const own = factColumns(metric)
  const parts: Record<string, string> = {
    view: metric.id,
    columns: [...sharedColumns, ...own].map((column) => `view_row.${column}`).join(', '),
    where,
    // an aggregate must stand there in any case, so that the facts are one row
    facts: metric.besides.map((fact) => fact.sql).join(', ') || 'count(*)',
    materialized: metric.readOnce ? 'materialized' : 'not materialized',
  }
  return breakdownSql.replace(/\{(\w+)\}/g, (_, name: string) => parts[name])
}

const notColumns = new Set([
  'count',
  'filter',
  'median',
  'sum',
  'quantile_cont',
  'abs',
  'and',
  'not',
  'or',
  'in',
  'is',
  'null',
  ...sharedColumns,
])

/** Columns that the facts speak of, so that no other is carried along. */
function factColumns(metric: MetricDefinition): string[] {
  const text = metric.besides.map((fact) => fact.sql.replace(/'[^']*'/g, '')).join(' ')
  return [...new Set(text.match(/[a-z_]\w*/g) ?? [])].filter((word) => !notColumns.has(word))
}

function toGroup(row: GroupRow): Group {
  return { key: row.key ?? '', rows: row.counted, people: row.people, mask: BigInt(row.mask), counted: row.counted, hits: row.hits }
}
