// Every figure of the sample companies over every slice that can be asked, attacked with all of them together.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { metrics } from '../../analytics/catalog'
import { answerMetric, metricRows } from '../../analytics/figures'
import type { GroupRate, MetricId, Rate, Slice } from '../../analytics/metric/types'
import type { Database } from '../../analytics/workspace/query'
import { combinations, isFew, type Row, type Rows, spanOf } from '../analytics/metric/suppression/attacker'
import { few, thorough } from '../faults/support/tries'
import { type Company, importedCompany } from './company'

const limit = 5

/** All of them with `npm run test:faults`; a few, of different shapes, in every run. */
const often: ReadonlySet<MetricId> = new Set<MetricId>([
  'consistency_rate',
  'process_completeness',
  'collaboration_penetration',
  'action_conversion',
])
const attacked = thorough ? metrics : metrics.filter(({ id }) => often.has(id))

/** One row of a figure with everything it can be asked by; departments as ids, those above included. */
interface Place {
  cycle: string
  month: string
  departments: string[]
  roleFamily: string
  source: string
}

/** Straight from the view, not by way of the answers. */
async function rowsOf(db: Database, id: MetricId): Promise<(Row & { place: Place })[]> {
  const rows = await db.all<Place & { person: string | null; counted: boolean; department: string }>(
    `select employee_id as person, counted, coalesce(cycle_id, '') as cycle, coalesce(month::varchar, '') as month,
       coalesce(department_id, '') as department, coalesce(role_family, '') as "roleFamily", coalesce(source, '') as source from ${id}`,
  )
  const above = (department: string) => department.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'))
  return rows.map(({ person, counted, department, ...place }) => ({ person, counted, place: { ...place, departments: above(department) } }))
}

interface Shown {
  slice: Slice
  withheld: boolean
  /** Things counted; of a rate these are its events. */
  counted: number
}

/** Every slice that has rows but for the department, which each answer breaks down by itself. */
function slicesOf(rows: { place: Place }[]): Slice[] {
  const slices = new Map<string, Slice>()
  for (const { place } of rows)
    for (const cycle of ['', place.cycle])
      for (const month of ['', place.month])
        for (const roleFamily of ['', place.roleFamily])
          for (const source of ['', place.source])
            slices.set(JSON.stringify([cycle, month, roleFamily, source]), { cycle, month, roleFamily, source })
  return [...slices.values()]
}

async function figuresOf(db: Database, id: MetricId, slices: Slice[]): Promise<Shown[]> {
  const figures: Shown[] = []
  for (const slice of slices) {
    const answer = await answerMetric(db, id, slice, 'en')
    const countedOf = ({ numerator, denominator }: Rate) => (answer.shape === 'rate' ? numerator : denominator)
    // A series asked without a month answers of its latest one.
    figures.push({ slice: answer.slice, withheld: answer.status === 'withheld', counted: countedOf(answer) })
    const under = (groups: GroupRate[]) =>
      groups.map((group) => ({ withheld: group.withheld, counted: countedOf(group), slice: { ...answer.slice, department: group.key } }))
    figures.push(...under(answer.byDepartment))
  }
  return figures
}

const holds = ({ cycle, month, department, roleFamily, source }: Slice, place: Place): boolean =>
  (!cycle || cycle === place.cycle) &&
  (!month || month === place.month) &&
  (!department || place.departments.includes(department)) &&
  (!roleFamily || roleFamily === place.roleFamily) &&
  (!source || source === place.source)

const bitsOf = (indexes: number[]): Rows => indexes.reduce((bits, at) => bits | (1n << BigInt(at)), 0n)

describe.each(few(['second', 'yunzhi'] as const, 1))('what %s shows over all slices', (name) => {
  let company: Company
  beforeAll(async () => {
    company = await importedCompany(name)
  }, 300_000)
  afterAll(() => company.close())

  // The larger company takes four times as long.
  it.each(name === 'second' || attacked === metrics ? attacked : attacked.slice(0, 2))(
    'gives no small group away: $id',
    async ({ id }) => {
      const { db } = company.workspace
      const rows = await rowsOf(db, id)
      // Rows of one place are never told apart, so one bit stands for all of them.
      const places = [...new Map(rows.map(({ place }) => [JSON.stringify(place), place])).values()]
      const at = new Map(places.map((place, index) => [JSON.stringify(place), index]))
      const rowsAt = places.map((): Row[] => [])
      for (const row of rows) rowsAt[at.get(JSON.stringify(row.place)) ?? -1].push(row)
      const rowsIn = (group: Rows) => rowsAt.flatMap((own, index) => ((group >> BigInt(index)) & 1n ? own : []))
      const known = new Map<Rows, boolean>()
      const isSmall = (group: Rows): boolean => {
        const own = known.get(group) ?? isFew(rowsIn(group), limit)
        known.set(group, own)
        return own
      }
      const isLarge = (own: Row[]) => new Set(own.flatMap(({ counted, person }) => (counted && person ? [person] : []))).size >= limit
      const figures = await figuresOf(db, id, slicesOf(rows))
      const groupOf = (slice: Slice) => bitsOf(places.flatMap((place, index) => (holds(slice, place) ? [index] : [])))
      for (const { slice, withheld, counted } of figures) {
        const here = rowsIn(groupOf(slice)).filter((row) => row.counted).length
        expect([slice, counted]).toEqual([slice, withheld ? 0 : here])
      }
      const shown = [...new Set(figures.filter(({ withheld }) => !withheld).map(({ slice }) => groupOf(slice)))]
      const large = bitsOf(places.flatMap((_, index) => (isLarge(rowsAt[index]) ? [index] : [])))
      for (const { rows: group, from } of combinations(shown, large)) if (group !== 0n && isSmall(group)) throw new Error(from)
      const follows = spanOf(shown, places.length)
      for (const { slice } of figures) if (isSmall(groupOf(slice))) expect([slice, follows(groupOf(slice))]).toEqual([slice, false])
    },
    240_000,
  )

  it('lists nobody of a slice that is withheld, by the figure or a count beside it, and answers it alike when asked directly', async () => {
    const { db } = company.workspace
    let refused = 0
    for (const { id, secondary } of metrics) {
      const { byDepartment, byRoleFamily, slice } = await answerMetric(db, id, { cycle: company.truth.cycle }, 'en')
      const slices = [
        ...byDepartment.map((group) => ({ slice: { ...slice, department: group.key }, group })),
        ...byRoleFamily.map((group) => ({ slice: { ...slice, roleFamily: group.key }, group })),
      ]
      for (const { slice: cut, group } of slices) {
        const direct = await answerMetric(db, id, cut, 'en')
        expect([id, cut, direct.status === 'withheld', direct.denominator]).toEqual([id, cut, group.withheld, group.denominator])
        if (!group.withheld) continue
        refused++
        expect(direct.secondary.every(({ value }) => value === null)).toBe(true)
        for (const fact of [undefined, ...secondary.map(({ key }) => key)])
          expect((await metricRows(db, { id, slice: cut, hit: null, fact, offset: 0, limit: 9 }, 'en')).total).toBe(0)
      }
    }
    expect(refused).toBeGreaterThan(10)
  })
})
