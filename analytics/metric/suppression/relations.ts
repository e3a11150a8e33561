// Complementary suppression in linked tables: no group that is withheld follows from a sum and its other parts.
import type { Group, Lattice } from './lattice'

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

  private closeOne(at: number): void {
    const { whole, parts } = this.lattice.relations[at]
    for (;;) {
      const hidden = parts.filter((part) => this.has(part))
      if (!this.has(whole) && hidden.length === 0) return
      if (this.has(whole) ? hidden.length > 0 : hidden.length > 1 && !this.isSmall(hidden)) return
      const open = [...parts, whole].filter((group) => !this.has(group) && this.lattice.groups[group].personal)
      this.add(cheapest(this.lattice.groups, open))
    }
  }

  private isSmall(groups: number[]): boolean {
    const together = groups.map((group) => this.lattice.groups[group])
    if (together.some(({ few, atoms }) => few.length < atoms.length)) return false
    return this.lattice.crowd.isSmall(together.flatMap(({ few }) => few))
  }
}

/** The one whose loss costs least: what nobody asks for, else the narrowest slice, else the fewest rows. */
export function cheapest(groups: readonly Group[], among: readonly number[]): number {
  const isCheaper = (a: Group, b: Group) =>
    a.worth !== b.worth ? a.worth < b.worth : a.rows !== b.rows ? a.rows < b.rows : a.label < b.label
  return among.reduce((best, one) => (isCheaper(groups[one], groups[best]) ? one : best))
}
