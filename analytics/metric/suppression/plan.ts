// Which slices are answered, decided for all of them together: what one answer withholds must not follow from others.
import { isInCombination, withholdCombinations } from './combinations'
import { buildLattice, type Lattice } from './lattice'
import type { Atom } from './people'
import { byWorth, Withheld } from './relations'
import { isSpannable, Span, withholdSpanned } from './span'

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
  if (atoms.every(({ people }) => people.counted === null)) return () => false
  const lattice = buildLattice(inOrder(atoms), limit, worthOf)
  if (!lattice.groups.some(({ small }) => small)) return () => false
  const withheld = new Withheld(lattice)
  for (const [at, { small }] of lattice.groups.entries()) if (small) withheld.add(at)
  do withheld.close()
  while (withholdCombinations(lattice, withheld) || withholdSpanned(lattice, withheld))
  showAgain(lattice, withheld)
  return (values) => {
    const group = lattice.groupAt(values)
    return group !== undefined && withheld.has(group)
  }
}

/** Dear figures that are looked at once more. */
const most = 40

/** Each step withholds what is cheapest for itself, and the next one may make it needless: the dearest are shown again where nothing follows from them. */
function showAgain(lattice: Lattice, withheld: Withheld): void {
  if (!isSpannable(lattice, withheld)) return
  const span = new Span(lattice)
  for (const group of withheld.shown()) span.take(group)
  const lost = lattice.groups.flatMap(({ asked, small }, at) => (asked && !small && withheld.has(at) ? [at] : []))
  for (const group of byWorth(lattice, lost).slice(0, most)) {
    if (withheld.tryToShow(group) && (isInCombination(lattice, withheld, group) || !span.take(group))) withheld.add(group)
  }
}
