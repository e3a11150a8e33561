// Which cells of the latency heatmap are withheld: those of few people at work, and enough others that no slice gives them away.
import { departmentChains } from '../metric/departments-at'
import { smallGroupLimit } from '../metric/figure'
import { cellColumns, dimensionsOf, filled, sliceValues } from '../metric/slice'
import { chainsOf, type Place } from '../metric/slice-chains'
import type { Atom } from '../metric/suppression/people'
import { type IsWithheld, planOf } from '../metric/suppression/plan'
import type { Slice } from '../metric/types'
import { inThisState } from '../workspace/in-state'
import type { Database } from '../workspace/query'
import { stageDimensions } from './dimensions'
import latencyPeopleSql from './latency_people.sql'

/** A cell of the heatmap. */
interface Spot {
  flow: string
  stage: string
  week: string | null
}
interface SpotRow extends Spot, Place {
  n: number
  people: string[] | null
}
export type IsCellWithheld = (spot: Spot, slice: Slice) => boolean

const dimensions = dimensionsOf(stageDimensions)

/** Decided once for each state of the workspace. No two cells of a heatmap are summed anywhere, so each one is decided over its own slices. */
export const withheldLatency = (db: Database): Promise<IsCellWithheld> => inThisState(db, 'withheld latency', () => decide(db))

async function decide(db: Database): Promise<IsCellWithheld> {
  const limit = await smallGroupLimit(db)
  const rows = await db.all<SpotRow>(filled(latencyPeopleSql, cellColumns(stageDimensions)), { limit })
  const chainOf = await departmentChains(db)
  const bySpot = new Map<string, Atom[]>()
  for (const row of rows) {
    const departments = row.department ? chainOf(row.department, row.month) : []
    const people = row.people && row.people.length < limit ? row.people : null
    const atom = { chains: chainsOf(row, departments, dimensions), rows: row.n, people: { counted: people, all: people } }
    const known = bySpot.get(keyOf(row))
    if (known) known.push(atom)
    else bySpot.set(keyOf(row), [atom])
  }
  const plans = new Map<string, IsWithheld>()
  for (const [key, atoms] of bySpot) plans.set(key, planOf(atoms, limit, worthOf))
  return (spot, slice) => plans.get(keyOf(spot))?.(sliceValues(slice, dimensions)) ?? false
}

const keyOf = ({ flow, stage, week }: Spot) => JSON.stringify([flow, stage, week])

/** Wide slices before narrow ones; departments before role families, and these before months. A cycle is what a slice is taken of and counts for little. */
const worthOf = ([cycle, month, department, roleFamily]: readonly string[]) =>
  100 - (month ? 30 : 0) - (roleFamily ? 25 : 0) - (department ? 20 : 0) - (cycle ? 1 : 0)
