// Rows of a room as the atoms a plan is made of.
import type { Atom } from './people'

/** `people`: who stands behind the rows; null where these are at least as many as the limit. */
interface Rows {
  chains: readonly (readonly string[])[]
  rows: number
  people: readonly string[] | null
}

/** Rows that every slice asks for together are one atom. */
export function atomsOf(given: readonly Rows[], limit: number): Atom[] {
  const atoms = new Map<string, { chains: Rows['chains']; rows: number; people: Set<string> | null }>()
  for (const { chains, rows, people } of given) {
    const key = JSON.stringify(chains)
    const known = atoms.get(key) ?? { chains, rows: 0, people: new Set() }
    const together = people && known.people ? new Set([...known.people, ...people]) : null
    atoms.set(key, { chains, rows: known.rows + rows, people: together && together.size < limit ? together : null })
  }
  return [...atoms.values()].map(({ chains, rows, people }) => {
    const ids = people && [...people]
    return { chains, rows, people: { counted: ids, all: ids } }
  })
}
