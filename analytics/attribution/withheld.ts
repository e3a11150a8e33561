// Which cells of the latency heatmap are withheld: those of few people at work, and enough others that no slice gives them away.
import { departmentChains } from '../metric/departments-at'
import { smallGroupLimit } from '../metric/figure'
import { firstOfMonth } from '../metric/slice'
import type { Atom } from '../metric/suppression/people'
import { type IsWithheld, planOf } from '../metric/suppression/plan'
import type { Slice } from '../metric/types'
import { inThisState } from '../workspace/in-state'
import type { Database } from '../workspace/query'
import latencyPeopleSql from './latency_people.sql'

interface Place {
  flow: string
  stage: string
  week: string | null
}
interface PlaceRow extends Place {
  cycle: string | null
  month: string | null
  department: string | null
  n: number
  people: string[] | null
}
export type IsCellWithheld = (place: Place, slice: Slice) => boolean

/** Decided once for each state of the workspace. No two cells of a heatmap are summed anywhere, so each one is decided over its own slices. */
export const withheldLatency = (db: Database): Promise<IsCellWithheld> => inThisState(db, 'withheld latency', () => decide(db))

async function decide(db: Database): Promise<IsCellWithheld> {
  const limit = await smallGroupLimit(db)
  const rows = await db.all<PlaceRow>(latencyPeopleSql, { limit })
  const chainOf = await departmentChains(db)
  const byPlace = new Map<string, Atom[]>()
  for (const row of rows) {
    const departments = row.department && row.month ? chainOf(row.department, row.month) : []
    const people = row.people && row.people.length < limit ? row.people : null
    const atom = { chains: [flat(row.cycle), flat(row.month), ['', ...departments]], rows: row.n, people: { counted: people, all: people } }
    const known = byPlace.get(keyOf(row))
    if (known) known.push(atom)
    else byPlace.set(keyOf(row), [atom])
  }
  const plans = new Map<string, IsWithheld>()
  for (const [key, atoms] of byPlace) plans.set(key, planOf(atoms, limit, worthOf))
  return (place, { cycle, month, department }) =>
    plans.get(keyOf(place))?.([cycle || '', month ? firstOfMonth(month) : '', department || '']) ?? false
}

const flat = (value: string | null) => (value ? ['', value] : [''])
const keyOf = ({ flow, stage, week }: Place) => JSON.stringify([flow, stage, week])

/** Wide slices before narrow ones, departments before months. A cycle is what a slice is taken of and counts for little. */
const worthOf = ([cycle, month, department]: readonly string[]) => 100 - (month ? 30 : 0) - (department ? 20 : 0) - (cycle ? 1 : 0)
