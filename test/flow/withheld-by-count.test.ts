// Who is in a cell is told from bits here and by count(distinct) elsewhere; both must withhold the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stageDimensions } from '../../analytics/attribution/dimensions'
import { withheldLatency } from '../../analytics/attribution/withheld'
import { metrics } from '../../analytics/catalog'
import { withheldPairs } from '../../analytics/collaboration/withheld'
import { dialect } from '../../analytics/engines/dialect'
import { figureOf } from '../../analytics/metric/figure'
import { allDimensions } from '../../analytics/metric/slice'
import type { Dimension, Slice } from '../../analytics/metric/types'
import type { Database } from '../../analytics/workspace/query'
import { few } from '../faults/support/tries'
import { type Company, importedCompany } from './company'

const { parameters, trino } = dialect.people_at_least
const countBy = (db: Database, text: string) =>
  db.run(`create or replace macro people_at_least(${parameters.join(', ')}) as ${text.replace(/\{(\w+)\}/g, '$1')}`)

/** Every combination of what the places hold, each dimension left open too. */
function slicesOf(places: Record<Dimension, string[]>[]): Slice[] {
  const slices = new Map<string, Slice>()
  for (const place of places) {
    let own: Slice[] = [{}]
    for (const dimension of allDimensions)
      own = own.flatMap((slice) => [slice, ...place[dimension].map((value) => ({ ...slice, [dimension]: value }))])
    for (const slice of own) slices.set(JSON.stringify(slice), slice)
  }
  return [...slices.values()]
}

const some = (value: string | null): string[] => (value ? [value] : [])

async function withheldFigures(db: Database): Promise<string[]> {
  const found: string[] = []
  for (const metric of metrics) {
    const { cells, isWithheld } = await figureOf(db, metric)
    const places = cells.map(({ cycle, month, departments, roleFamily, source }) => ({
      cycle: some(cycle),
      month: some(month),
      department: departments,
      roleFamily: some(roleFamily),
      source: some(source),
    }))
    for (const slice of slicesOf(places)) if (isWithheld(slice)) found.push(`${metric.id} ${JSON.stringify(slice)}`)
  }
  return found
}

async function withheldSpots(db: Database): Promise<string[]> {
  const withheld = await withheldLatency(db)
  const spots = await db.all<{ flow: string; stage: string; week: string; month: string; department: string }>(
    `select distinct flow, stage, week, month, ${stageDimensions.department} as department from stage_time where problem is null`,
  )
  return spots.flatMap((spot) =>
    [{}, { department: spot.department }, { month: spot.month }].flatMap((slice) =>
      withheld.isCell(spot, slice) ? [JSON.stringify([spot, slice])] : [],
    ),
  )
}

async function withheldCells(db: Database): Promise<string[]> {
  const isWithheld = await withheldPairs(db)
  const ids = (await db.all<{ id: string }>('select department_id as id from department_now order by id')).map(({ id }) => id)
  return ids.flatMap((rater) =>
    ids.flatMap((ratee) => (isWithheld({ id: rater, own: false }, { id: ratee, own: false }, {}) ? [`${rater} ${ratee}`] : [])),
  )
}

describe.each(few(['second', 'yunzhi'] as const, 1))('in %s', (name) => {
  let company: Company
  beforeAll(async () => {
    company = await importedCompany(name)
  }, 300_000)
  afterAll(() => company.close())

  it('slices of figures and cells of heatmap and matrix are withheld alike', async () => {
    const { db } = company.workspace
    const withheld = async () => [...(await withheldFigures(db)), ...(await withheldSpots(db)), ...(await withheldCells(db))]
    const byBits = await withheld()
    await countBy(db, trino)
    const byCount = await withheld()
    expect(byBits.length).toBeGreaterThan(100)
    expect(byCount).toEqual(byBits)
  }, 120_000)
})
