// One figure: counts → rate, status, trend and breakdowns, with small groups withheld.
import { definitionOf } from '../catalog'
import type { Database } from '../workspace/query'
import { type Breakdown, breakdown, type Group } from './breakdown'
import type { MetricDefinition } from './definition'
import { type Department, departmentTree } from './department-tree'
import { isSmall, type Part, withheldKeys } from './privacy'
import { isDeclining, neededOf, rate, statusOf, withheldRate } from './rate'
import { sliceSentence } from './slice'
import type { GroupRate, Language, MetricAnswer, MetricId, MonthRate, Slice } from './types'

/** @throws AnalyticsError of the query */
export async function answerMetric(db: Database, id: MetricId, slice: Slice, language: Language): Promise<MetricAnswer> {
  const metric = definitionOf(id)
  const context = await readContext(db, metric)
  const groups = await breakdown(db, metric, slice, context.limit)
  const small = isSmall(groups.whole, context.limit)
  const whole = small ? withheldRate : rate(groups.whole.hits, groups.whole.counted)
  const status = small ? 'withheld' : statusOf(whole, context.target, metric.better)
  const byMonth = months(groups, context.limit)
  return {
    id,
    title: metric.title[language],
    words: metric.words[language],
    unit: metric.unit,
    ...whole,
    target: context.target,
    better: metric.better,
    status,
    needed: neededOf(whole, context.target, status),
    byMonth,
    ...byGroup(groups, context, slice, small),
    declining: isDeclining(byMonth, metric.better),
    beside: metric.besides.map(({ key, unit, label }, at) => ({
      key,
      label: label[language],
      unit,
      value: small ? null : (groups.facts[at] ?? null),
    })),
    asOf: context.asOf ?? '',
    slice,
    sentence: sliceSentence(slice, context.departments.find((one) => one.id === slice.department)?.path, language),
  }
}

interface Context {
  asOf: string | null
  target: number | null
  /** People below which a group is withheld. */
  limit: number
  departments: Department[]
}

async function readContext(db: Database, metric: MetricDefinition): Promise<Context> {
  const facts = await db.first<{ as_of: string | null; target: number | null; small_group: number | null }>(
    `select max(finished_at) as as_of, setting_number($target::varchar) as target, setting_number('privacy.small_group') as small_group from import_batch`,
    { target: metric.target },
  )
  const departments = await db.all<Department>('select department_id as id, name, path from department_now order by path, id')
  return { asOf: facts?.as_of ?? null, target: facts?.target ?? null, limit: facts?.small_group ?? 5, departments }
}

type Breakdowns = Pick<MetricAnswer, 'byDepartment' | 'byRoleFamily' | 'bySource'>

function byGroup(groups: Breakdown, context: Context, slice: Slice, small: boolean): Breakdowns {
  const tree = departmentTree(context.departments, groups, slice.department)
  const hidden = small ? new Set(groups.departments.map((group) => group.key)) : withheldKeys(tree.root, context.limit)
  return {
    byDepartment: tree.shown.map(({ group, department }) => ({
      ...groupRate(group, hidden.has(group.key), department.name),
      path: department.path,
    })),
    byRoleFamily: flat(groups.whole, groups.roleFamilies, context.limit),
    bySource: flat(groups.whole, groups.sources, context.limit),
  }
}

function flat(whole: Group, parts: Group[], limit: number): GroupRate[] {
  const hidden = hiddenOf(whole, parts, limit)
  return named(parts).map((group) => groupRate(group, hidden.has(group.key), group.key))
}

/** The trend has its own whole: all months, whatever month the slice has picked. */
function months(groups: Breakdown, limit: number): MonthRate[] {
  const whole: Part = {
    key: 'whole',
    rows: groups.months.reduce((sum, month) => sum + month.rows, 0),
    people: Math.max(0, ...groups.months.map((month) => month.people)),
    mask: groups.months.reduce((union, month) => union | month.mask, 0n),
  }
  const hidden = hiddenOf(whole, groups.months, limit)
  return named(groups.months).map((group) => {
    const { value, numerator, denominator, ci95, withheld } = groupRate(group, hidden.has(group.key), group.key)
    return { month: group.key, value, numerator, denominator, ci95, withheld }
  })
}

/** Rows without a value of the dimension are a part of the whole that is never shown. */
function hiddenOf(whole: Part, parts: Group[], limit: number): Set<string> {
  const rest = parts.find((part) => part.key === '') ?? null
  return withheldKeys(
    { ...whole, key: 'whole', children: named(parts).map((part) => ({ ...part, children: [], rest: null })), rest },
    limit,
  )
}

function named(parts: Group[]): Group[] {
  return parts.filter((part) => part.key !== '' && part.rows > 0)
}

function groupRate(group: Group, withheld: boolean, name: string): GroupRate {
  return { key: group.key, name, ...(withheld ? withheldRate : rate(group.hits, group.counted)), withheld }
}
