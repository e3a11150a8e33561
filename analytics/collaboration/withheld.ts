// Which cells of the matrix are withheld: pairs of departments with few raters, and enough others that no row, level or slice gives them away.
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
import { invitationDimensions } from './dimensions'
import matrixPeopleSql from './matrix_people.sql'

/** `own`: a department without those below it; null where it is so in some months only, which no slice asks for. */
export interface Side {
  id: string
  own: boolean | null
}
export type IsPairWithheld = (rater: Side, ratee: Side, slice: Slice) => boolean

/** `department` is the rater's. */
interface PairRow extends Place {
  ratee: string | null
  n: number
  people: string[] | null
}

/** A department is asked for as one of a cell's sides. */
const others = dimensionsOf(invitationDimensions).filter((dimension) => dimension !== 'department')

/** Decided once for each state of the workspace. */
export const withheldPairs = (db: Database): Promise<IsPairWithheld> => inThisState(db, 'withheld pairs', () => decide(db))

async function decide(db: Database): Promise<IsPairWithheld> {
  const limit = await smallGroupLimit(db)
  const rows = await db.all<PairRow>(filled(matrixPeopleSql, cellColumns(invitationDimensions)), { limit })
  const chainOf = await departmentChains(db)
  const plans = [...rowsByCentre(rows, chainOf).values()].map((own) => planRows(own, chainOf, limit))
  return (rater, ratee, slice) => {
    if (rater.own === null || ratee.own === null) return true
    const values = [named(rater), named(ratee), ...sliceValues(slice, others)]
    return plans.some((isWithheld) => isWithheld(values))
  }
}

const named = ({ id, own }: Side) => (own ? `${id}\n` : id)

/** What raters of one centre were asked shares no row with another centre's, so each is decided by itself. */
function rowsByCentre(rows: PairRow[], chainOf: ChainOf): Map<string, PairRow[]> {
  const centres = new Map<string, PairRow[]>()
  for (const row of rows) {
    const chain = row.department ? chainOf(row.department, row.month) : []
    const centre = chain[1] ?? chain[0]
    if (centre === undefined) continue
    const found = centres.get(centre)
    if (found) found.push(row)
    else centres.set(centre, [row])
  }
  return centres
}

/** Pairs that can be decided one by one in good time. */
const most = 300
const family = 2 + others.indexOf('roleFamily')

/** Where there are too many, role families are left undecided, then departments below the centres too; what is undecided is not shown. */
function planRows(rows: PairRow[], chainOf: ChainOf, limit: number): IsWithheld {
  if (rows.length <= most) return planOf(pairAtoms(rows, chainOf, limit), limit, worthOf)
  const allFamilies = rows.map((row) => ({ ...row, roleFamily: null }))
  const pairs = pairAtoms(allFamilies, chainOf, limit)
  const atoms = pairs.length <= most ? pairs : pairAtoms(allFamilies, chainOf, limit, 2)
  const isWithheld = planOf(atoms, limit, worthOf)
  const known = new Set(atoms.flatMap(({ chains }) => [...chains[0], ...chains[1]]))
  const here = new Set(rows.flatMap(({ department, month }) => (department ? chainOf(department, month) : [])))
  const isDecided = (values: readonly string[]) => values[family] === '' && known.has(values[0]) && known.has(values[1])
  return (values) => (here.has(values[0].trim()) && !isDecided(values)) || isWithheld(values)
}

function pairAtoms(rows: PairRow[], chainOf: ChainOf, limit: number, depth = Number.POSITIVE_INFINITY): Atom[] {
  const side = (id: string | null, month: string | null) => sideChain(id ? chainOf(id, month) : [], depth)
  return atomsOf(
    rows.map((row) => {
      const { department, ratee, month, n, people } = row
      return { chains: [side(department, month), ['', ...side(ratee, month)], ...chainsOf(row, [], others)], rows: n, people }
    }),
    limit,
  )
}

/** A department, those above it and, last, it alone. */
function sideChain(chain: string[], depth: number): string[] {
  const seen = chain.slice(0, depth)
  return chain.length > depth || chain.length === 0 ? seen : [...seen, `${chain[chain.length - 1]}\n`]
}

/** A rater's whole row is a figure shown elsewhere and never given up; then wide slices before narrow ones. A cycle counts for little. */
const worthOf = ([, ratee, cycle, month, roleFamily, source]: readonly string[]) =>
  (ratee ? 0 : 10_000) + 100 - (month ? 30 : 0) - (roleFamily ? 25 : 0) - (source ? 20 : 0) - (cycle ? 1 : 0)
