// The attack with two or three figures: A − B, A − B − C and A + B − C that leave a small group.
import { type Lattice, without } from './lattice'
import { cheapest, type Withheld } from './relations'

/** Withholds the cheapest figure of every pair and triple that leaves a small group. */
export function withholdCombinations(lattice: Lattice, withheld: Withheld): boolean {
  let found = false
  for (const figures of attacks(lattice, withheld)) {
    if (figures.some((group) => withheld.has(group))) continue
    withheld.add(cheapest(lattice.groups, figures))
    found = true
  }
  return found
}

/** Whether one figure that is shown now takes part in such a pair or triple. */
export function isInCombination(lattice: Lattice, withheld: Withheld, group: number): boolean {
  return !attacks(lattice, withheld, group).next().done
}

/**
 * What is left over is small, so it holds no large atom, and the fingerprints of the large atoms add up exactly: of two figures the third follows by
 * look-up. Two figures matter only where one holds the other, or where what both share is all of one but a small group; every other combination leaves
 * more than a small group.
 * @param only figures of which this is one
 */
function* attacks(lattice: Lattice, withheld: Withheld, only?: number): Generator<number[]> {
  const { groups } = lattice
  const byBig = new Map<number, number[]>()
  for (const group of withheld.shown()) {
    const alike = byBig.get(groups[group].big)
    if (alike) alike.push(group)
    else byBig.set(groups[group].big, [group])
  }
  for (const [shared, { asked, big }] of groups.entries()) {
    if (!asked) continue
    const above = lattice.above(shared).filter((group) => !withheld.has(group))
    for (const part of above) {
      if (part !== shared && groups[part].big !== big) continue
      for (const whole of above) {
        if (whole === part) continue
        const rest = without(groups[whole].big, groups[part].big)
        const isMeant = only === undefined || whole === only || part === only
        if (rest === 0 && isMeant && leavesFew(lattice, whole, [part])) yield [whole, part]
        const others = isMeant ? (byBig.get(rest) ?? []) : groups[only].big === rest ? [only] : []
        for (const other of others)
          if (other !== whole && other !== part && leavesFew(lattice, whole, [part, other])) yield [whole, part, other]
      }
    }
  }
}

/** Whether `whole` and the sum of `taken` differ by exactly a small group, whichever is more. */
function leavesFew({ groups, crowd }: Lattice, whole: number, taken: readonly number[]): boolean {
  const left = new Map<number, number>()
  for (const atom of groups[whole].few) left.set(atom, 1)
  for (const group of taken) for (const atom of groups[group].few) left.set(atom, (left.get(atom) ?? 0) - 1)
  const over = [...left].filter(([, count]) => count !== 0)
  const sign = over[0]?.[1]
  if (sign === undefined || Math.abs(sign) !== 1 || over.some(([, count]) => count !== sign)) return false
  return crowd.isSmall(over.map(([atom]) => atom))
}
