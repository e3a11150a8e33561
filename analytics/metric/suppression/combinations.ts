// The attack with two or three figures: A − B, A − B − C and A + B − C that leave a small group.
import { type Group, type Lattice, without } from './lattice'
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
 * What is left over is small, so it misses a circle of people, and the fingerprints of that circle add up exactly: of two figures the third follows by
 * look-up. Two figures matter only where one holds the other, or where what both share is all of one but a small group; every other combination leaves
 * more than a small group.
 * @param only a figure that is one of them
 */
function* attacks(lattice: Lattice, withheld: Withheld, only?: number): Generator<number[]> {
  const { groups } = lattice
  const byMark = shownByMark(lattice, withheld)
  for (const [shared, { asked }] of groups.entries()) {
    if (!asked) continue
    const above = lattice.above(shared).filter((group) => !withheld.has(group))
    for (const part of above) {
      if (part !== shared && !isAlmost(lattice, part, shared)) continue
      for (const whole of above) {
        if (whole === part) continue
        const others = thirds(groups, byMark, whole, part)
        if (!others) continue
        for (const other of others) {
          const figures = other === null ? [whole, part] : [whole, part, other]
          const isMeant = only === undefined || figures.includes(only)
          if (isMeant && other !== whole && other !== part && leavesFew(lattice, whole, figures.slice(1))) yield figures
        }
      }
    }
  }
}

/** Whether a figure is another one and a small group besides. */
function isAlmost(lattice: Lattice, figure: number, other: number): boolean {
  const { marks } = lattice.groups[other]
  return marks.some((mark, circle) => mark === lattice.groups[figure].marks[circle]) && leavesFew(lattice, figure, [other])
}

/** For each circle the figures of one fingerprint. */
function shownByMark({ groups, crowd }: Lattice, withheld: Withheld): Map<number, number[]>[] {
  const byMark = Array.from({ length: crowd.circles }, () => new Map<number, number[]>())
  for (const group of withheld.shown()) {
    for (const [circle, mark] of groups[group].marks.entries()) {
      const alike = byMark[circle].get(mark)
      if (alike) alike.push(group)
      else byMark[circle].set(mark, [group])
    }
  }
  return byMark
}

/** Figures that may leave little of `whole` without `part`; null among them where nothing more need be taken. */
function thirds(groups: readonly Group[], byMark: Map<number, number[]>[], whole: number, part: number): Set<number | null> | undefined {
  let found: Set<number | null> | undefined
  for (const [circle, alike] of byMark.entries()) {
    const rest = without(groups[whole].marks[circle], groups[part].marks[circle])
    const others = alike.get(rest)
    if (rest !== 0 && !others) continue
    found ??= new Set()
    if (rest === 0) found.add(null)
    for (const other of others ?? []) found.add(other)
  }
  return found
}

/** Whether `whole` and the sum of `taken` differ by exactly a small group, whichever is more. */
function leavesFew({ groups, crowd, atoms }: Lattice, whole: number, taken: readonly number[]): boolean {
  const left = new Int8Array(atoms.length)
  const involved = [whole, ...taken]
  for (const group of involved) for (const atom of groups[group].few) left[atom] += group === whole ? 1 : -1
  let sign = 0
  for (const group of involved) {
    for (const atom of groups[group].few) {
      const count = left[atom]
      if (count === 0) continue
      if (sign === 0) sign = count
      if (count !== sign || count < -1 || count > 1) return false
    }
  }
  return sign !== 0 && crowd.isSmall([...left.keys()].filter((atom) => left[atom] !== 0))
}
