// Runs the query behind a figure and turns its groups into parts that privacy can judge.
import type { Database, Parameters } from '../workspace/query'
import breakdownSql from './breakdown.sql'
import breakdownPeopleSql from './breakdown_people.sql'
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
  /** Null where nobody stands behind the group. */
  mask: string | null
  people: number
  facts: (number | null)[] | null
}

/** @param limit groups of fewer people than this are counted exactly, others at least up to it */
export async function breakdown(db: Database, metric: MetricDefinition, slice: Slice, limit: number): Promise<Breakdown> {
  const { where, parameters } = sliceSql(slice, true)
  const all: Parameters = { ...parameters, pick_month: slice.month ? firstOfMonth(slice.month) : null }
  const rows = await db.all<GroupRow>(breakdownText(metric, where), all)
  // Different persons may share a bit, so a group that looks small is counted again.
  if (rows.some((row) => row.counted > 0 && row.people < limit)) await countPeople(db, metric, where, { ...all, limit }, rows)
  const of = (dimension: GroupRow['dimension']) => rows.filter((row) => row.dimension === dimension).map(toGroup)
  return {
    whole: of('whole')[0] ?? nobody,
    months: of('month').filter((month) => month.key !== ''),
    departments: of('department'),
    alone: of('alone'),
    roleFamilies: of('role_family'),
    sources: of('source'),
    facts: rows.find((row) => row.dimension === 'facts')?.facts ?? [],
  }
}

const nobody: Group = { key: '', rows: 0, people: 0, mask: 0n, counted: 0, hits: 0 }

async function countPeople(db: Database, metric: MetricDefinition, where: string, parameters: Parameters, rows: GroupRow[]): Promise<void> {
  const counted = await db.all<Pick<GroupRow, 'dimension' | 'key' | 'people'>>(
    fill(breakdownPeopleSql, { view: metric.id, where }),
    parameters,
  )
  const exact = new Map(counted.map((row) => [`${row.dimension} ${row.key}`, row.people]))
  for (const row of rows) row.people = Math.max(row.people, exact.get(`${row.dimension} ${row.key}`) ?? 0)
}

const sharedColumns = ['month', 'department_id', 'role_family', 'source', 'counted', 'hit']

function breakdownText(metric: MetricDefinition, where: string): string {
  const facts = metric.besides.map((fact, at) => ({ name: `fact_${at}`, sql: fact.sql, adds: isSumOfCells(fact.sql) }))
  const added = facts.filter((fact) => fact.adds)
  const whole = facts.filter((fact) => !fact.adds)
  const named = (parts: typeof facts) => parts.map((fact) => `${fact.sql} as ${fact.name}`)
  const sums = added.map(
    (fact) => `${fact.sql.startsWith('count') ? `coalesce(sum(${fact.name}), 0)` : `sum(${fact.name})`} as ${fact.name}`,
  )
  const ofCells = `(select ${sums.join(', ') || 'count(*)'} from cell where picked)`
  const ofRows = `(select ${named(whole).join(', ')} from view_row where $pick_month::date is null or month = $pick_month::date)`
  return fill(breakdownSql, {
    view: metric.id,
    columns: [...sharedColumns, ...factColumns(metric)].map((column) => `view_row.${column}`).join(', '),
    where,
    cell_facts: named(added)
      .map((fact) => `, ${fact}`)
      .join(''),
    facts: facts.map((fact) => fact.name).join(', '),
    fact_source: whole.length ? `${ofCells}, ${ofRows}` : ofCells,
    materialized: metric.readOnce && whole.length ? 'materialized' : 'not materialized',
  })
}

const isSumOfCells = (sql: string): boolean => /^(count|sum)\([^()]*\)( filter \(.*\))?$/.test(sql)

const fill = (sql: string, parts: Record<string, string>): string => sql.replace(/\{(\w+)\}/g, (_, name: string) => parts[name])

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
  return { key: row.key ?? '', rows: row.counted, people: row.people, mask: BigInt(row.mask ?? 0), counted: row.counted, hits: row.hits }
}
