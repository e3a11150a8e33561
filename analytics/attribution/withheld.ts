// Which cells of the latency heatmap are withheld, and which stages over all weeks: those of few people at work, and enough others that no slice gives
// them away.
import { type ChainOf, departmentChains } from '../metric/departments-at'
import { smallGroupLimit } from '../metric/figure'
import { cellColumns, dimensionsOf, filled, sliceValues } from '../metric/slice'
import { chainsOf, type Place } from '../metric/slice-chains'
import { atomsOf } from '../metric/suppression/atoms'
import type { Atom } from '../metric/suppression/people'
import { type IsWithheld, planOf } from '../metric/suppression/plan'
import type { Slice } from '../metric/types'
import { inThisState } from '../workspace/in-state'
import type { Database } from '../workspace/query'
import { stageDimensions } from './dimensions'
import latencyPeopleSql from './latency_people.sql'

/** A stage of a flow, or all of them (null). */
interface Step {
  flow: string
  stage: string | null
}
/** A cell of the heatmap. */
interface Spot {
  flow: string
  stage: string
  week: string
}
interface SpotRow extends Spot, Place {
  n: number
  people: string[] | null
}
export interface WithheldLatency {
  /** People below which a cell is withheld. */
  limit: number
  isCell(spot: Spot, slice: Slice): boolean
  /** Of a stage, or all of them, over all weeks. */
  isStep(step: Step, slice: Slice): boolean
}

const dimensions = dimensionsOf(stageDimensions)

/** Decided once for each state of the workspace. No two cells of a heatmap are summed anywhere, so each one is decided over its own slices. */
export const withheldLatency = (db: Database): Promise<WithheldLatency> => inThisState(db, 'withheld latency', () => decide(db))

async function decide(db: Database): Promise<WithheldLatency> {
  const limit = await smallGroupLimit(db)
  const rows = await db.all<SpotRow>(filled(latencyPeopleSql, cellColumns(stageDimensions)), { limit })
  const chainOf = await departmentChains(db)
  const cells = plansBy(rows, cellKey, (own) => planRows(own, chainOf, limit))
  // Asked for only where a flow shows no cell.
  const steps = onceAsked(() => plansBy(rows, stepKey, (own) => planRows(own, chainOf, limit)))
  const flows = onceAsked(() => plansBy(rows, flowKey, (own) => planRows(own, chainOf, limit)))
  return {
    limit,
    isCell: (spot, slice) => cells.get(cellKey(spot))?.(sliceValues(slice, dimensions)) ?? false,
    isStep: (step, slice) => {
      const plan = step.stage === null ? flows().get(flowKey(step)) : steps().get(stepKey(step))
      return plan?.(sliceValues(slice, dimensions)) ?? false
    },
  }
}

function plansBy(rows: SpotRow[], keyOf: (row: SpotRow) => string, planOfRows: (rows: SpotRow[]) => IsWithheld): Map<string, IsWithheld> {
  const groups = new Map<string, SpotRow[]>()
  for (const row of rows) {
    const known = groups.get(keyOf(row))
    if (known) known.push(row)
    else groups.set(keyOf(row), [row])
  }
  return new Map([...groups].map(([key, own]) => [key, planOfRows(own)]))
}

function onceAsked<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Parts of a cell that can be decided together in good time. */
const most = 600
const family = dimensions.indexOf('roleFamily')

/** Where there are too many, role families are left undecided, and what is undecided is not shown. */
function planRows(rows: SpotRow[], chainOf: ChainOf, limit: number): IsWithheld {
  if (rows.every(({ people }) => people === null || people.length >= limit)) return () => false
  if (rows.length <= most) return planOf(spotAtoms(rows, chainOf, limit), limit, worthOf)
  const allFamilies = rows.map((row) => ({ ...row, roleFamily: null }))
  const isWithheld = planOf(spotAtoms(allFamilies, chainOf, limit), limit, worthOf)
  return (values) => values[family] !== '' || isWithheld(values)
}

function spotAtoms(rows: SpotRow[], chainOf: ChainOf, limit: number): Atom[] {
  return atomsOf(
    rows.map((row) => {
      const departments = row.department ? chainOf(row.department, row.month) : []
      return { chains: chainsOf(row, departments, dimensions), rows: row.n, people: row.people }
    }),
    limit,
  )
}

const flowKey = ({ flow }: Step) => flow
const stepKey = ({ flow, stage }: Step) => JSON.stringify([flow, stage])
const cellKey = ({ flow, stage, week }: Spot) => JSON.stringify([flow, stage, week])

/** Wide slices before narrow ones; departments before role families, and these before months. A cycle is what a slice is taken of and counts for little. */
const worthOf = ([cycle, month, department, roleFamily]: readonly string[]) =>
  100 - (month ? 30 : 0) - (roleFamily ? 25 : 0) - (department ? 20 : 0) - (cycle ? 1 : 0)
