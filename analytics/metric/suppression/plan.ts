// Which slices are answered, decided for all of them together: what one answer withholds must not follow from others.
import { withholdCombinations } from './combinations'
import { buildLattice } from './lattice'
import type { Atom } from './people'
import { Withheld } from './relations'
import { withholdSpanned } from './span'

/** By their values, so that nothing depends on the order in which rows came. */
const inOrder = (atoms: readonly Atom[]): Atom[] => {
  const keyed = atoms.map((atom) => ({ atom, key: JSON.stringify(atom.chains) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ atom }) => atom)
}

/** `values`: one value a dimension, '' for the whole of it. */
export type IsWithheld = (values: readonly string[]) => boolean

/**
 * Cell suppression in linked hierarchical tables (Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4): small groups are withheld, then
 * others with them, as cheap ones as can be, until no sum, no pair or triple of figures and no linear combination gives a small group away.
 */
export function planOf(atoms: readonly Atom[], limit: number, worthOf: (values: readonly string[]) => number): IsWithheld {
  const lattice = buildLattice(inOrder(atoms), limit, worthOf)
  if (!lattice.groups.some(({ small }) => small)) return () => false
  const withheld = new Withheld(lattice)
  for (const [at, { small }] of lattice.groups.entries()) if (small) withheld.add(at)
  do withheld.close()
  while (withholdCombinations(lattice, withheld) || withholdSpanned(lattice, withheld))
  return (values) => {
    const group = lattice.groupAt(values)
    return group !== undefined && withheld.has(group)
  }
}
