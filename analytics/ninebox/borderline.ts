// Who stands within one standard error of a cut, and on which axis. The closed form decides where it must agree with the bootstrap; draws are made only where the
// two could differ, and kept for as long as the person's figures stay the same, so that a change of slice or a move draws nothing again.
import { seedOf } from '../statistics/bootstrap'
import type { Database } from '../workspace/query'
import type { BoardRow, NineBoxSetting } from './board-row'
import scoreInputs from './score_inputs.sql'
import {
  type Input,
  type PeerPoints,
  peerPoints,
  performanceError,
  performanceParts,
  potentialError,
  potentialErrorBound,
  potentialParts,
} from './score-error'
import type { Borderline, Nearness } from './types'

/** Errors in points; null where there is no score, or fewer than three inputs in every part and the default distance decides. */
export interface Closeness {
  performanceError: number | null
  potentialError: number | null
  borderline: Borderline
}

/** A part needs this many inputs before its spread says anything. */
const leastInputs = 3
/**
 * The bootstrap is drawn where the distance to the cut is between these multiples of the closed form; 98 of 100 bootstraps come out within
 * them. The percentile of a sum bends more than a mean does.
 */
const unsure = { performance: [0.6, 1.35], potential: [0.65, 1.9] } as const
/** Above this many people in doubt the closed form decides for all: a whole group of companies would draw for half a minute. */
const mostDrawn = 4000

/** Equal inputs leave a trace of rounding. */
const noError = 1e-9

const axes = ['performance', 'potential'] as const
type Axis = (typeof axes)[number]
type Weights = Record<Axis, number[]>

interface Group {
  peers: PeerPoints[]
  /** Scores at which the band changes. */
  cuts: Record<Axis, number[]>
  /** Changes with any peer's points. */
  mark: number
}
/** A person's score on one axis: where it stands, and how sure it is. */
interface Doubt {
  row: BoardRow
  axis: Axis
  group: Group
  error: number | null
}

const drawn = new WeakMap<Database, Map<string, { mark: string; error: number }>>()

/** Standard errors and nearness to a cut, row by row. The rows must hold the first person of each of their peer groups. */
export async function closenessOf(db: Database, cycle: string, rows: readonly BoardRow[], setting: NineBoxSetting): Promise<Closeness[]> {
  const groups = groupsOf(rows)
  const weights = { performance: weightsOf('performance', setting), potential: weightsOf('potential', setting) }
  const doubts: Doubt[] = []
  for (const row of rows) for (const axis of axes) doubts.push(doubtOf(row, axis, groups.get(row.peer_group)!, weights))
  const asked = doubts.filter(isUnsure)
  if (asked.length <= mostDrawn) await draw(db, cycle, asked, setting)
  return rows.map((_, index) => {
    const [performance, potential] = [doubts[2 * index], doubts[2 * index + 1]]
    return {
      performanceError: performance.error,
      potentialError: potential.error,
      borderline: { performance: nearness(performance, setting), potential: nearness(potential, setting) },
    }
  })
}

function doubtOf(row: BoardRow, axis: Axis, group: Group, weights: Weights): Doubt {
  const sure = row[axis] === null || row[`${axis}_inputs`] < leastInputs
  return { row, axis, group, error: sure ? null : closedForm(row, axis, group, weights) }
}

function closedForm(row: BoardRow, axis: Axis, { peers }: Group, weights: Weights): number | null {
  if (axis === 'performance') return row.performance_error
  return potentialErrorBound(pointsOf(row), errorsOf(row), weights.potential, peers)
}

const pointsOf = (row: BoardRow) => [row.behaviour_points, row.learning_points, row.collaboration_points]
const errorsOf = (row: BoardRow) => [row.behaviour_error, row.learning_error, row.collaboration_error]

/** Everything the bootstrap of a score depends on, as a text. */
function markOf({ row, axis, group }: Doubt, setting: NineBoxSetting): string {
  const known =
    axis === 'performance'
      ? [row.automated, row.manager, row.cross_department, row.performance_error]
      : [...pointsOf(row), ...errorsOf(row), group.mark]
  return [row[`${axis}_inputs`], setting.bootstrap_draws, ...weightsOf(axis, setting), ...known].join(' ')
}

/** From the score to the nearest cut. */
function distance({ row, axis, group }: Doubt): number {
  const score = row[axis]
  let nearest = Number.POSITIVE_INFINITY
  if (score !== null) for (const cut of group.cuts[axis]) nearest = Math.min(nearest, Math.abs(score - cut))
  return nearest
}

function isUnsure(doubt: Doubt): boolean {
  if (doubt.error === null) return false
  const ratio = distance(doubt) / doubt.error
  return ratio >= unsure[doubt.axis][0] && ratio <= unsure[doubt.axis][1]
}

/** An error of zero says that the inputs do not differ, not that the score is sure: it marks nobody, however near the cut. */
function nearness(doubt: Doubt, setting: NineBoxSetting): Nearness | null {
  if (doubt.error === null) return distance(doubt) <= setting.borderline_points ? 'few_inputs' : null
  return doubt.error > noError && distance(doubt) <= doubt.error ? 'within_error' : null
}

/** Replaces the closed form of each doubt by the bootstrap's, from memory where nothing it depends on has changed. */
async function draw(db: Database, cycle: string, doubts: readonly Doubt[], setting: NineBoxSetting): Promise<void> {
  const memory = drawn.get(db) ?? new Map<string, { mark: string; error: number }>()
  drawn.set(db, memory)
  const key = ({ row, axis }: Doubt) => `${cycle} ${row.employee_id} ${axis}`
  const marks = new Map(doubts.map((doubt) => [doubt, markOf(doubt, setting)]))
  const missing = doubts.filter((doubt) => memory.get(key(doubt))?.mark !== marks.get(doubt))
  const inputs = await readInputs(db, cycle, missing)
  for (const doubt of missing) {
    const own = inputs.get(doubt.row.employee_id)!
    memory.set(key(doubt), { mark: marks.get(doubt)!, error: bootstrap(doubt, own, setting, seedOf(key(doubt))) })
  }
  for (const doubt of doubts) doubt.error = memory.get(key(doubt))!.error
}

type OwnInputs = Map<string, Input[]>

function bootstrap({ axis, group }: Doubt, own: OwnInputs, setting: NineBoxSetting, seed: number): number {
  const weights = weightsOf(axis, setting)
  if (axis === 'performance') {
    const samples = performanceParts.map((part) => own.get(part) ?? [])
    return performanceError(samples, weights, setting.bootstrap_draws, seed)
  }
  const samples = potentialParts.map((part) => (own.get(part) ?? []).map((input) => input.value))
  return potentialError(samples, weights, group.peers, setting.bootstrap_draws, seed)
}

async function readInputs(db: Database, cycle: string, doubts: readonly Doubt[]): Promise<Map<string, OwnInputs>> {
  const byPerson = new Map<string, OwnInputs>(doubts.map(({ row }) => [row.employee_id, new Map()]))
  if (!byPerson.size) return byPerson
  const inputs = await db.all<Input & { employeeId: string; part: string }>(scoreInputs, {
    cycle,
    employees: JSON.stringify([...byPerson.keys()]),
  })
  for (const { employeeId, part, value, weight } of inputs) {
    const own = byPerson.get(employeeId)!
    const list = own.get(part)
    if (list) list.push({ value, weight })
    else own.set(part, [{ value, weight }])
  }
  return byPerson
}

function groupsOf(rows: readonly BoardRow[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const row of rows)
    if (row.first_of_group) {
      const points = potentialParts.map((part) => row[`peer_${part}`] ?? [])
      groups.set(row.peer_group, {
        peers: points.map(peerPoints),
        cuts: {
          performance: known([row.performance_low_cut, row.performance_high_cut]),
          potential: known([row.potential_low_cut, row.potential_high_cut]),
        },
        mark: seedOf(JSON.stringify(points)),
      })
    }
  return groups
}

const known = (cuts: readonly (number | null)[]): number[] => cuts.filter((cut) => cut !== null)

function weightsOf(axis: Axis, setting: NineBoxSetting): number[] {
  return axis === 'performance'
    ? performanceParts.map((part) => setting[`${part}_weight`])
    : potentialParts.map((part) => setting[`${part}_weight`])
}
