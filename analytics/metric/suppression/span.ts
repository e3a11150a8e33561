// The attack with any number of figures: a small group follows exactly when it is a linear combination of those shown.
import type { Lattice } from './lattice'
import { byWorth, type Withheld } from './relations'

/** Small enough for products to stay whole numbers of 32 bits; far above any factor that sums and differences of groups bring about. */
const prime = 46_337
/** Steps of elimination that are worth their time. Larger lattices rest on relations and combinations alone. */
const most = 12_000_000

/** What follows from the figures taken so far. */
export class Span {
  private readonly basis: { pivot: number; row: Int32Array }[] = []
  /** The small groups, less whatever the basis says of them. */
  private kept: Int32Array[]

  constructor(private readonly lattice: Lattice) {
    this.kept = lattice.groups.flatMap(({ small }, at) => (small ? [this.vector(at)] : []))
  }

  /** Takes a figure unless a small group would follow then. */
  take(figure: number): boolean {
    const row = this.vector(figure)
    for (const one of this.basis) subtract(row, one.row, one.pivot)
    const pivot = firstOf(row)
    if (pivot === undefined) return true
    scale(row, inverse(row[pivot]))
    const left = this.kept.map((values) => (values[pivot] === 0 ? values : subtract(values.slice(), row, pivot)))
    if (left.some((values) => firstOf(values) === undefined)) return false
    this.kept = left
    this.basis.push({ pivot, row })
    return true
  }

  private vector(group: number): Int32Array {
    const values = new Int32Array(this.lattice.atoms.length)
    for (const atom of this.lattice.groups[group].atoms) values[atom] = 1
    return values
  }
}

/** Whether elimination is worth its time. */
export const isSpannable = ({ atoms }: Lattice, withheld: Withheld): boolean => withheld.shown().length * atoms.length ** 2 <= most

/** Takes the figures by their worth, dearest first, and withholds each one that would let a small group follow from those before it. */
export function withholdSpanned(lattice: Lattice, withheld: Withheld): boolean {
  if (!isSpannable(lattice, withheld)) return false
  const span = new Span(lattice)
  const fallen = byWorth(lattice, withheld.shown()).filter((group) => !span.take(group))
  for (const group of fallen) withheld.add(group)
  return fallen.length > 0
}

/** Where the first value stands that is not 0. */
function firstOf(row: Int32Array): number | undefined {
  for (let at = 0; at < row.length; at++) if (row[at] !== 0) return at
  return undefined
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
