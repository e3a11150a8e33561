// Who stands within one standard error of a cut. The closed form decides where it can; the bootstrap is drawn only where the two could disagree,
// so that a board of 100,000 people takes seconds.
import { seedOf } from '../statistics/bootstrap'
import type { Database } from '../workspace/query'
import type { BoardRow, NineBoxSetting } from './board-row'
import scoreInputs from './score_inputs.sql'
import { type Input, performanceError, performanceParts, potentialError, potentialErrorBound, potentialParts } from './score-error'

/** Errors in points; null where there is no score or fewer than three inputs in every part, and the default distance decides. */
export interface Closeness {
  performanceError: number | null
  potentialError: number | null
  borderline: boolean
}

/** A part needs this many inputs before its spread says anything. */
const leastInputs = 3
/** Between these multiples of the closed form the bootstrap is asked. The percentile of a sum bends more than a mean does. */
const unsure = { performance: [0.8, 1.25], potential: [0.6, 1.6] } as const

type Axis = 'performance' | 'potential'
type Peers = Map<string, Float64Array[]>

/** Distance from each person's scores to the nearest cut against their standard errors. Keyed by employee id. */
export async function closenessOf(
  db: Database,
  cycle: string,
  rows: readonly BoardRow[],
  setting: NineBoxSetting,
): Promise<Map<string, Closeness>> {
  const peers = peersOf(rows)
  const bounds = new Map(
    rows.map((row) => [
      row.employee_id,
      { performance: bound(row, 'performance', setting, peers), potential: bound(row, 'potential', setting, peers) },
    ]),
  )
  const asked = rows.filter((row) => {
    const { performance, potential } = bounds.get(row.employee_id)!
    return isUnsure(row, 'performance', performance) || isUnsure(row, 'potential', potential)
  })
  const inputs = await readInputs(db, cycle, asked)
  return new Map(
    rows.map((row) => {
      const bound = bounds.get(row.employee_id)!
      const own = inputs.get(row.employee_id)
      const performance =
        own && isUnsure(row, 'performance', bound.performance) ? drawPerformance(own, row, cycle, setting) : bound.performance
      const potential =
        own && isUnsure(row, 'potential', bound.potential) ? drawPotential(own, row, cycle, setting, peers) : bound.potential
      const borderline = isNear(row, 'performance', performance, setting) || isNear(row, 'potential', potential, setting)
      return [row.employee_id, { performanceError: performance, potentialError: potential, borderline }]
    }),
  )
}

/** The closed-form standard error; null where there is nothing to take one of. */
function bound(row: BoardRow, axis: Axis, setting: NineBoxSetting, peers: Peers): number | null {
  if (row[axis] === null || row[`${axis}_inputs`] < leastInputs) return null
  if (axis === 'performance') return row.performance_error
  return potentialErrorBound(
    potentialParts.map((part) => row[`${part}_points`]),
    potentialParts.map((part) => row[`${part}_error`]),
    potentialWeights(setting),
    peers.get(row.peer_group)!,
  )
}

function distance(row: BoardRow, axis: Axis): number {
  const score = row[axis]
  if (score === null) return Number.POSITIVE_INFINITY
  const cuts = [row[`${axis}_low_cut`], row[`${axis}_high_cut`]]
  return Math.min(...cuts.map((cut) => (cut === null ? Number.POSITIVE_INFINITY : Math.abs(score - cut))))
}

function isUnsure(row: BoardRow, axis: Axis, error: number | null): boolean {
  if (error === null) return false
  const ratio = distance(row, axis) / error
  return ratio >= unsure[axis][0] && ratio <= unsure[axis][1]
}

function isNear(row: BoardRow, axis: Axis, error: number | null, setting: NineBoxSetting): boolean {
  return distance(row, axis) <= (error ?? setting.borderline_points)
}

type OwnInputs = Map<string, Input[]>

async function readInputs(db: Database, cycle: string, rows: readonly BoardRow[]): Promise<Map<string, OwnInputs>> {
  const byPerson = new Map<string, OwnInputs>(rows.map((row) => [row.employee_id, new Map()]))
  if (!rows.length) return byPerson
  const inputs = await db.all<Input & { employeeId: string; part: string }>(scoreInputs, {
    cycle,
    employees: JSON.stringify(rows.map((row) => row.employee_id)),
  })
  for (const { employeeId, part, value, weight } of inputs) {
    const own = byPerson.get(employeeId)!
    const list = own.get(part)
    if (list) list.push({ value, weight })
    else own.set(part, [{ value, weight }])
  }
  return byPerson
}

function drawPerformance(own: OwnInputs, row: BoardRow, cycle: string, setting: NineBoxSetting): number {
  const samples = performanceParts.map((part) => own.get(part) ?? [])
  return performanceError(samples, performanceWeights(setting), setting.bootstrap_draws, seedOf(`${cycle} ${row.employee_id} performance`))
}

function drawPotential(own: OwnInputs, row: BoardRow, cycle: string, setting: NineBoxSetting, peers: Peers): number {
  const samples = potentialParts.map((part) => (own.get(part) ?? []).map((input) => input.value))
  const seed = seedOf(`${cycle} ${row.employee_id} potential`)
  return potentialError(samples, potentialWeights(setting), peers.get(row.peer_group)!, setting.bootstrap_draws, seed)
}

function peersOf(rows: readonly BoardRow[]): Peers {
  const peers: Peers = new Map()
  for (const { peer_group, peer_points } of rows)
    if (peer_points)
      peers.set(
        peer_group,
        potentialParts.map((part) => Float64Array.from(peer_points[part] ?? [])),
      )
  return peers
}

const performanceWeights = (setting: NineBoxSetting): number[] => performanceParts.map((part) => setting[`${part}_weight`])
const potentialWeights = (setting: NineBoxSetting): number[] => potentialParts.map((part) => setting[`${part}_weight`])
