// The attack with two or three figures: A − B, A − B − C and A + B − C that leave a small group.
import { type Lattice, without } from './lattice'
import { cheapest, type Withheld } from './relations'

/**
 * Withholds the cheapest figure of every such combination. What is left over is small, so it holds no large atom, and the fingerprints of the large
 * atoms add up exactly: of two figures the third follows by look-up. Two figures matter only where one holds the other, or where what both share is all
 * of one but a small group; every other combination leaves more than a small group.
 */
export function withholdCombinations(lattice: Lattice, withheld: Withheld): boolean {
  const { groups } = lattice
  const isShown = (group: number) => !withheld.has(group)
  const byBig = new Map<number, number[]>()
  for (const group of withheld.shown()) byBig.set(groups[group].big, [...(byBig.get(groups[group].big) ?? []), group])
  let found = false
  const attack = (whole: number, part: number, other?: number) => {
    const taken = other === undefined ? [part] : [part, other]
    if (![whole, ...taken].every(isShown) || !leavesFew(lattice, whole, taken)) return
    withheld.add(cheapest(groups, [whole, ...taken]))
    found = true
  }
  for (const [shared, { asked, big }] of groups.entries()) {
    if (!asked) continue
    const above = lattice.above(shared).filter(isShown)
    for (const part of above) {
      if (part !== shared && groups[part].big !== big) continue
      for (const whole of above) {
        if (whole === part) continue
        const rest = without(groups[whole].big, groups[part].big)
        if (rest === 0) attack(whole, part)
        for (const other of byBig.get(rest) ?? []) if (other !== whole && other !== part) attack(whole, part, other)
      }
    }
  }
  return found
}

/** Whether `whole` and the sum of `taken` differ by exactly a small group, whichever is more. */
function leavesFew({ groups, crowd }: Lattice, whole: number, taken: readonly number[]): boolean {
  const left = new Map<number, number>()
  for (const atom of groups[whole].few) left.set(atom, 1)
  for (const group of taken) for (const atom of groups[group].few) left.set(atom, (left.get(atom) ?? 0) - 1)
  const over = [...left].filter(([, count]) => count !== 0)
  const [first] = over
  return (
    first !== undefined &&
    Math.abs(first[1]) === 1 &&
    over.every(([, count]) => count === first[1]) &&
    crowd.isSmall(over.map(([atom]) => atom))
  )
}
