// One figure: counts → rate, status, trend and breakdowns. Whatever slice is withheld is withheld in every answer it is part of.
import type { Language } from '../messages/types'
import { individualsChart } from '../statistics/individuals-chart'
import type { Database } from '../workspace/query'
import { breakdown, type Group } from './breakdown'
import type { MetricDefinition } from './definition'
import { elsewhere } from './elsewhere'
import { type Figure, figureOf } from './figure'
import { measured, type ShapeSettings } from './measured'
import { dimensionsOfShape, ownSlice, trendSlice } from './own-slice'
import { isDeclining, neededOf, statusOf, withheldRate } from './rate'
import { measuresOf } from './secondary-measures'
import { type GroupedMeasures, type Measures, shapeMeasures } from './shape-measures'
import { firstOfMonth, sliceSentence } from './slice'
import type { Dimension, GroupRate, MetricAnswer, MonthRate, Rate, Slice } from './types'

/** Everything an answer is made of. */
interface Asked {
  db: Database
  metric: MetricDefinition
  /** As far as the figure follows it. */
  slice: Slice
  figure: Figure
  context: Context
  measures: GroupedMeasures | null
  language: Language
}

/** @throws AnalyticsError of the query */
export async function answer(db: Database, metric: MetricDefinition, wanted: Slice, language: Language): Promise<MetricAnswer> {
  const context = await readContext(db, metric)
  const figure = await figureOf(db, metric)
  const slice = ownSlice(metric, figure, wanted)
  const asked: Asked = { db, metric, slice, figure, context, measures: await shapeMeasures(db, metric, slice), language }
  const groups = breakdown(figure.cells, slice, amongOf(metric))
  const withheld = figure.isWithheld(slice)
  const byMonth = months(asked)
  const whole = withheld ? withheldRate : withLimits(asked, measuredIn(asked, groups.whole, asked.measures?.whole), byMonth)
  const status = withheld ? 'withheld' : statusOf(whole, context.target, metric.better)
  const facts = withheld ? [] : await measuresOf(db, metric, slice, groups.facts)
  return {
    ...namesOf(metric, language),
    ...whole,
    target: context.target,
    status,
    needed: neededOf(whole, context.target, status),
    byMonth,
    byDepartment: byDepartment(asked),
    byRoleFamily: groups.roleFamilies.map((group) => groupRate(asked, group, 'roleFamily', asked.measures?.roleFamilies)),
    bySource: groups.sources
      .filter(() => dimensionsOfShape(metric.shape).includes('source'))
      .map((group) => groupRate(asked, group, 'source', asked.measures?.sources)),
    declining: isDeclining(byMonth, metric.better),
    secondary: metric.secondary.map(({ key, unit, label }, at) => ({ key, label: label[language], unit, value: facts[at] ?? null })),
    asOf: context.asOf ?? '',
    elsewhere: status === 'no_data' ? elsewhere(figure, slice) : null,
    slice,
    sentence: sliceSentence(slice, context.departments.find((one) => one.id === slice.department)?.path, language),
  }
}

const namesOf = ({ id, title, words, shape, unit, better }: MetricDefinition, language: Language) => ({
  id,
  title: title[language],
  words: words[language],
  shape,
  unit,
  better,
})

/** Whoever is exposed makes a group of a rate, whether anything happened or not. */
const amongOf = ({ shape }: MetricDefinition) => (shape === 'rate' ? 'rows' : 'counted')

const measuredIn = ({ metric, context, language }: Asked, group: Group, measures: Measures | undefined): Rate =>
  measured(metric, group, measures, context.settings, language)

/** The control limits of a series, from its months that are shown. */
function withLimits({ metric }: Asked, whole: Rate, byMonth: readonly MonthRate[]): Rate {
  if (metric.shape !== 'series' || whole.value === null) return whole
  const shown = byMonth.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  const chart = individualsChart(shown.map(({ value }) => value))
  // A share ends at 0 and 1, and so do its limits.
  const limits = chart && { centre: chart.centre, low: Math.max(0, chart.low), high: Math.min(1, chart.high) }
  const outside = limits ? shown.filter(({ value }) => value < limits.low || value > limits.high).map(({ month }) => month) : []
  return { ...whole, detail: { shape: 'series', limits, outside } }
}

/** A figure that could not be computed, in the place of its answer. */
export function failedAnswer(metric: MetricDefinition, slice: Slice, language: Language): MetricAnswer {
  const groups = { byMonth: [], byDepartment: [], byRoleFamily: [], bySource: [] }
  return {
    ...namesOf(metric, language),
    ...withheldRate,
    target: null,
    status: 'failed',
    needed: null,
    ...groups,
    declining: false,
    secondary: [],
    asOf: '',
    elsewhere: null,
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
  settings: ShapeSettings
}

async function readContext(db: Database, metric: MetricDefinition): Promise<Context> {
  const facts = await db.first<{ as_of: string | null; target: number | null }>(
    'select max(finished_at) as as_of, setting_number($target::varchar) as target from import_batch',
    { target: metric.target },
  )
  const departments = await db.all<Department>('select department_id as id, name, path from department_now order by path, id')
  return { asOf: facts?.as_of ?? null, target: facts?.target ?? null, departments, settings: await shapeSettings(db, metric) }
}

/** Asked only where the shape names any. */
async function shapeSettings(db: Database, metric: MetricDefinition): Promise<ShapeSettings> {
  if (metric.shape !== 'duration' && metric.shape !== 'index') return new Map()
  const rows = await db.all<{ key: string; value: number | null }>('select key, try_cast(value as double) as value from setting')
  return new Map(rows.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const])))
}

/** In the order of their paths; what stands above the slice's department is left out, for it would show the same rows again. */
function byDepartment(asked: Asked): GroupRate[] {
  const { metric, slice, figure, context, measures } = asked
  const { departments } = context
  const among = amongOf(metric)
  const top = departments.find(({ id }) => id === slice.department)?.path
  const counted = new Map(breakdown(figure.cells, slice, among).departments.map((group) => [group.key, group]))
  const everywhere = breakdown(figure.cells, { ...slice, department: undefined }, among).departments
  const elsewhere = new Map(everywhere.map((group) => [group.key, group[among]]))
  return departments.flatMap(({ id, name, path }) => {
    const group = counted.get(id)
    if (!group || (top !== undefined && path !== top && !path.startsWith(`${top}/`))) return []
    // A department that has stood elsewhere too shows a part of its figure here, which no slice asks for.
    const isPart = elsewhere.get(id) !== group[among]
    return [{ ...groupRate(asked, group, 'department', measures?.departments, name, isPart), path }]
  })
}

function months(asked: Asked): MonthRate[] {
  const { metric, figure, measures } = asked
  const { slice, until } = trendSlice(metric, asked.slice)
  const all = breakdown(figure.cells, slice, amongOf(metric)).months
  const shown = until === undefined ? all : all.filter(({ key }) => key <= firstOfMonth(until))
  return shown.map((group) => {
    const { key: month, name: _, ...rest } = groupRate({ ...asked, slice }, group, 'month', measures?.months)
    return { month, ...rest }
  })
}

function groupRate(
  asked: Asked,
  group: Group,
  dimension: Dimension,
  measures: GroupedMeasures['months'] | undefined,
  name = group.key,
  isPart = false,
): GroupRate {
  const withheld = isPart || asked.figure.isWithheld({ ...asked.slice, [dimension]: group.key })
  return { key: group.key, name, ...(withheld ? withheldRate : measuredIn(asked, group, measures?.get(group.key))), withheld }
}
