// Whose rows a group holds, as far as it matters: a group is small while fewer people than the limit stand behind it.

/** Ids of those behind the rows a figure counts, and behind all its rows, which the facts beside it speak of. Null = at least as many as the limit. */
export interface People {
  counted: readonly string[] | null
  all: readonly string[] | null
}
/** The rows of one finest cell. `chains`: for each dimension the values it is asked by, the widest first; '' is the whole of a dimension. */
export interface Atom {
  chains: readonly (readonly string[])[]
  rows: number
  people: People
}

export class Crowd {
  constructor(
    private readonly people: readonly People[],
    private readonly limit: number,
  ) {}

  /** Whether an atom may be part of a small group at all. */
  isFew(atom: number): boolean {
    return this.people[atom].counted !== null
  }

  /** As many as a small group has people, and one more. */
  get circles(): number {
    return Math.max(1, this.limit)
  }

  /**
   * Everyone belongs to one circle, so a small group misses at least one of them. An atom stands in that of one of its people; null where nobody is
   * counted, so that any number of such atoms may be in a small group; and in all of them (-1) where it is never part of one.
   */
  circleOf(atom: number): number | null {
    const { counted } = this.people[atom]
    if (counted === null) return -1
    if (counted.length === 0) return null
    return hashOf([...counted].sort()[0]) % this.circles
  }

  isPersonal(atom: number): boolean {
    return this.people[atom].all?.length !== 0
  }

  /** Whether rows are about someone and about too few, as counted or in all. */
  isSmall(atoms: readonly number[]): boolean {
    const counted = this.union(atoms, 'counted')
    return counted > 0 ? counted < this.limit : this.isBelow(this.union(atoms, 'all'))
  }

  private isBelow(count: number): boolean {
    return count > 0 && count < this.limit
  }

  /** People in the union, at most the limit. */
  private union(atoms: readonly number[], key: keyof People): number {
    const ids = new Set<string>()
    for (const atom of atoms) {
      const people = this.people[atom][key]
      if (people === null) return this.limit
      for (const id of people) ids.add(id)
      if (ids.size >= this.limit) return this.limit
    }
    return ids.size
  }
}

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}
