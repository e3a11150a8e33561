// Complementary suppression in linked tables: no group that is withheld follows from a sum and its other parts.
import type { Group, Lattice, Relation } from './lattice'

/** Which groups of a lattice are withheld; grows only. */
export class Withheld {
  private readonly hidden: Uint8Array
  private readonly relationsOf: number[][]
  /** Relations that have to be looked at again. */
  private readonly waiting = new Set<number>()

  constructor(private readonly lattice: Lattice) {
    this.hidden = new Uint8Array(lattice.groups.length)
    this.relationsOf = lattice.groups.map(() => [])
    for (const [at, { whole, parts }] of lattice.relations.entries())
      for (const group of [whole, ...parts]) this.relationsOf[group].push(at)
  }

  has(group: number): boolean {
    return this.hidden[group] === 1
  }

  add(group: number): void {
    this.hidden[group] = 1
    for (const relation of this.relationsOf[group]) this.waiting.add(relation)
  }

  /** Withholds more until nothing that is withheld follows from one sum. */
  close(): void {
    for (const at of this.waiting) {
      this.waiting.delete(at)
      this.closeOne(at)
    }
  }

  /** Those shown, and those that can be asked for only. */
  shown(): number[] {
    return this.lattice.groups.flatMap(({ asked }, at) => (asked && !this.has(at) ? [at] : []))
  }

  /** Shows one again, and says whether no sum gives anything away then; else it stays withheld. */
  tryToShow(group: number): boolean {
    this.hidden[group] = 0
    const isSafe = this.relationsOf[group].every((at) => this.isClosed(this.lattice.relations[at]))
    if (!isSafe) this.hidden[group] = 1
    return isSafe
  }

  private closeOne(at: number): void {
    const relation = this.lattice.relations[at]
    while (!this.isClosed(relation)) {
      const members = [...relation.parts, relation.whole]
      const open = members.filter((group) => !this.has(group) && this.lattice.groups[group].personal)
      this.add(cheapest(this.lattice.groups, open))
    }
  }

  /** Nothing withheld, or a withheld whole with a withheld part, or several withheld parts of enough people together. */
  private isClosed({ whole, parts }: Relation): boolean {
    const hidden = parts.filter((part) => this.has(part))
    if (this.has(whole)) return hidden.length > 0
    return hidden.length === 0 || (hidden.length > 1 && !this.isSmall(hidden))
  }

  private isSmall(groups: number[]): boolean {
    const together = groups.map((group) => this.lattice.groups[group])
    if (together.some(({ few, atoms }) => few.length < atoms.length)) return false
    return this.lattice.crowd.isSmall(together.flatMap(({ few }) => few))
  }
}

/** The one whose loss costs least: what nobody asks for, else the narrowest slice, else the fewest rows. */
export function cheapest(groups: readonly Group[], among: readonly number[]): number {
  return among.reduce((best, one) => (compare(groups[one], groups[best]) < 0 ? one : best))
}

/** Dearest first. */
export const byWorth = ({ groups }: Lattice, among: readonly number[]): number[] => [...among].sort((a, b) => compare(groups[b], groups[a]))

const compare = (a: Group, b: Group): number => a.worth - b.worth || a.rows - b.rows || (a.label < b.label ? -1 : 1)
