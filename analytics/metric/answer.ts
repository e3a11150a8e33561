// One figure: counts → rate, status, trend and breakdowns. Whatever slice is withheld is withheld in every answer it is part of.
import type { Language } from '../messages/types'
import type { Database } from '../workspace/query'
import { type Breakdown, breakdown, type Group } from './breakdown'
import type { MetricDefinition } from './definition'
import { type Figure, figureOf } from './figure'
import { isDeclining, neededOf, rate, statusOf, withheldRate } from './rate'
import { measuresOf } from './secondary-measures'
import { sliceSentence } from './slice'
import type { GroupRate, MetricAnswer, MonthRate, Slice } from './types'

/** @throws AnalyticsError of the query */
export async function answer(db: Database, metric: MetricDefinition, slice: Slice, language: Language): Promise<MetricAnswer> {
  const context = await readContext(db, metric)
  const figure = await figureOf(db, metric)
  const groups = breakdown(figure.cells, slice)
  const withheld = figure.isWithheld(slice)
  const whole = withheld ? withheldRate : rate(groups.whole.hits, groups.whole.counted)
  const status = withheld ? 'withheld' : statusOf(whole, context.target, metric.better)
  const byMonth = months(figure, groups, slice)
  const facts = withheld ? [] : await measuresOf(db, metric, slice, groups.facts)
  return {
    id: metric.id,
    title: metric.title[language],
    words: metric.words[language],
    unit: metric.unit,
    ...whole,
    target: context.target,
    better: metric.better,
    status,
    needed: neededOf(whole, context.target, status),
    byMonth,
    byDepartment: byDepartment(figure, groups, slice, context.departments),
    byRoleFamily: groups.roleFamilies.map((group) => groupRate(group, figure.isWithheld({ ...slice, roleFamily: group.key }), group.key)),
    bySource: groups.sources.map((group) => groupRate(group, figure.isWithheld({ ...slice, source: group.key }), group.key)),
    declining: isDeclining(byMonth, metric.better),
    secondary: metric.secondary.map(({ key, unit, label }, at) => ({ key, label: label[language], unit, value: facts[at] ?? null })),
    asOf: context.asOf ?? '',
    slice,
    sentence: sliceSentence(slice, context.departments.find((one) => one.id === slice.department)?.path, language),
  }
}

/** A figure that could not be computed, in the place of its answer. */
export function failedAnswer(metric: MetricDefinition, slice: Slice, language: Language): MetricAnswer {
  const groups = { byMonth: [], byDepartment: [], byRoleFamily: [], bySource: [] }
  return {
    id: metric.id,
    title: metric.title[language],
    words: metric.words[language],
    unit: metric.unit,
    ...withheldRate,
    target: null,
    better: metric.better,
    status: 'failed',
    needed: null,
    ...groups,
    declining: false,
    secondary: [],
    asOf: '',
    slice,
    sentence: sliceSentence(slice, undefined, language),
  }
}

interface Department {
  id: string
  name: string
  path: string
}
interface Context {
  asOf: string | null
  target: number | null
  departments: Department[]
}

async function readContext(db: Database, metric: MetricDefinition): Promise<Context> {
  const facts = await db.first<{ as_of: string | null; target: number | null }>(
    'select max(finished_at) as as_of, setting_number($target::varchar) as target from import_batch',
    { target: metric.target },
  )
  const departments = await db.all<Department>('select department_id as id, name, path from department_now order by path, id')
  return { asOf: facts?.as_of ?? null, target: facts?.target ?? null, departments }
}

/** In the order of their paths; what stands above the slice's department is left out, for it would show the same rows again. */
function byDepartment({ cells, isWithheld }: Figure, groups: Breakdown, slice: Slice, departments: Department[]): GroupRate[] {
  const top = departments.find(({ id }) => id === slice.department)?.path
  const counted = new Map(groups.departments.map((group) => [group.key, group]))
  const everywhere = new Map(breakdown(cells, { ...slice, department: undefined }).departments.map((group) => [group.key, group.counted]))
  return departments.flatMap(({ id, name, path }) => {
    const group = counted.get(id)
    if (!group || (top !== undefined && path !== top && !path.startsWith(`${top}/`))) return []
    // A department that has stood elsewhere too shows a part of its figure here, which no slice asks for.
    const isPart = everywhere.get(id) !== group.counted
    return [{ ...groupRate(group, isPart || isWithheld({ ...slice, department: id }), name), path }]
  })
}

function months({ isWithheld }: Figure, groups: Breakdown, slice: Slice): MonthRate[] {
  return groups.months.map((group) => {
    const { value, numerator, denominator, ci95, withheld } = groupRate(group, isWithheld({ ...slice, month: group.key }), group.key)
    return { month: group.key, value, numerator, denominator, ci95, withheld }
  })
}

function groupRate(group: Group, withheld: boolean, name: string): GroupRate {
  return { key: group.key, name, ...(withheld ? withheldRate : rate(group.hits, group.counted)), withheld }
}
