// The attack with any number of figures: a small group follows exactly when it is a linear combination of those shown.
import type { Lattice } from './lattice'
import type { Withheld } from './relations'

/** Small enough for products to stay whole numbers of 32 bits; far above any factor that sums and differences of groups bring about. */
const prime = 46_337
/** Steps of elimination that are worth their time. Larger lattices rest on relations and combinations alone. */
const most = 60_000_000

/** Takes the figures by their worth, dearest first, and withholds each one that would let a small group follow from those before it. */
export function withholdSpanned(lattice: Lattice, withheld: Withheld): boolean {
  const { groups, atoms } = lattice
  const shown = withheld.shown()
  if (shown.length * atoms.length ** 2 > most) return false
  const vector = (at: number) => {
    const values = new Int32Array(atoms.length)
    for (const atom of groups[at].atoms) values[atom] = 1
    return values
  }
  let kept: Int32Array[] = groups.flatMap(({ small }, at) => (small ? [vector(at)] : []))
  const basis: { pivot: number; row: Int32Array }[] = []
  let found = false
  for (const at of shown.sort((a, b) => groups[b].worth - groups[a].worth || groups[b].rows - groups[a].rows || a - b)) {
    const row = vector(at)
    for (const one of basis) subtract(row, one.row, one.pivot)
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    scale(row, inverse(row[pivot]))
    const left = kept.map((values) => (values[pivot] === 0 ? values : subtract(values.slice(), row, pivot)))
    if (left.some((values) => values.every((value) => value === 0))) {
      withheld.add(at)
      found = true
      continue
    }
    kept = left
    basis.push({ pivot, row })
  }
  return found
}

/** Takes as much of `row`, whose pivot is 1, as clears the pivot. */
function subtract(values: Int32Array, row: Int32Array, pivot: number): Int32Array {
  const factor = values[pivot]
  if (factor === 0) return values
  const opposite = prime - factor
  for (let at = 0; at < row.length; at++) if (row[at] !== 0) values[at] = (values[at] + opposite * row[at]) % prime
  return values
}

function scale(row: Int32Array, factor: number): void {
  for (let at = 0; at < row.length; at++) row[at] = (row[at] * factor) % prime
}

/** By Fermat: a ^ (p − 2). */
function inverse(value: number): number {
  let result = 1
  for (let base = value, power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}
