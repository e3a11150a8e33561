// What may be said of a person beside a code: what enough people of the same list have in common (k-anonymity by local recoding; Samarati, 2001).
// A department gives way to the one above it, and the peer group is left out, only as far as it takes.

export interface Traits {
  /** The own one first, then those above it. */
  departments: readonly string[]
  peerGroup: string
  level: string | null
}
/** Empty, and null for a level: left out. */
export interface SaidTraits {
  department: string
  peerGroup: string
  level: string | null
}

const nothing = { department: '', peerGroup: '' }
const keyOf = ({ department, peerGroup }: Omit<SaidTraits, 'level'>): string => JSON.stringify([department, peerGroup])

/** For each of the people, in their order. Every combination is that of `least` people or more, where there are as many; else all is left out. */
export function sharedTraits(people: readonly Traits[], least: number): SaidTraits[] {
  const said = people.map((): Omit<SaidTraits, 'level'> | null => null)
  const sizes = new Map<string, number>()
  for (const rung of rungs(Math.max(0, ...people.map(({ departments }) => departments.length)))) {
    const candidates = people.map((person, at) => (said[at] ? null : rung(person)))
    const more = new Map<string, number>()
    for (const one of candidates) if (one) more.set(keyOf(one), (more.get(keyOf(one)) ?? 0) + 1)
    for (const [key, count] of more) if ((sizes.get(key) ?? 0) + count >= least) sizes.set(key, (sizes.get(key) ?? 0) + count)
    candidates.forEach((one, at) => {
      if (one && sizes.has(keyOf(one))) said[at] = one
    })
  }
  const settled = withCompany(said, least)
  const levels = sharedLevels(people, settled.map(keyOf), least)
  return settled.map((one, at) => ({ ...one, level: levels[at] }))
}

/** From the finest to the coarsest: from the lowest departments up, each with and without the peer group; the peer group alone; nothing. */
function rungs(deepest: number): ((person: Traits) => Omit<SaidTraits, 'level'> | null)[] {
  const depths = Array.from({ length: deepest }, (_, above) => deepest - above)
  const within =
    (depth: number, grouped: boolean) =>
    ({ departments, peerGroup }: Traits) => {
      const department = departments[departments.length - depth]
      return department === undefined ? null : { department, peerGroup: grouped ? peerGroup : '' }
    }
  return [
    ...depths.flatMap((depth) => [within(depth, true), within(depth, false)]),
    ({ peerGroup }) => ({ department: '', peerGroup }),
    () => nothing,
  ]
}

/** Whoever is left over has nothing said, and is joined by others until they are enough: some of the largest group, or all of the smallest. */
function withCompany(said: (Omit<SaidTraits, 'level'> | null)[], least: number): Omit<SaidTraits, 'level'>[] {
  const groups = new Map<string, number[]>()
  said.forEach((one, at) => {
    if (one) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), at])
  })
  const alone = new Set(said.flatMap((one, at) => (one ? [] : [at])))
  while (alone.size > 0 && alone.size < least && groups.size > 0) {
    const bySize = [...groups].sort(([a, some], [b, others]) => some.length - others.length || (a < b ? -1 : 1))
    const missing = least - alone.size
    const [largest, many] = bySize[bySize.length - 1]
    const [joined, left] = many.length >= least + missing ? [largest, many.slice(missing)] : [bySize[0][0], []]
    for (const at of groups.get(joined) ?? []) if (!left.includes(at)) alone.add(at)
    if (left.length) groups.set(joined, left)
    else groups.delete(joined)
  }
  return said.map((one, at) => (one && !alone.has(at) ? one : nothing))
}

/** The levels within a group that enough have, unless those that are left are too few. */
function sharedLevels(people: readonly Traits[], keys: readonly string[], least: number): (string | null)[] {
  const count = new Map<string, Map<string | null, number>>()
  people.forEach(({ level }, at) => {
    const levels = count.get(keys[at]) ?? new Map<string | null, number>()
    count.set(keys[at], levels.set(level, (levels.get(level) ?? 0) + 1))
  })
  const kept = new Map<string, Set<string | null>>()
  for (const [key, levels] of count) {
    const enough = [...levels].filter(([level, size]) => level !== null && size >= least)
    const left = [...levels].reduce((sum, [, size]) => sum + size, 0) - enough.reduce((sum, [, size]) => sum + size, 0)
    kept.set(key, new Set(left === 0 || left >= least ? enough.map(([level]) => level) : []))
  }
  return people.map(({ level }, at) => (kept.get(keys[at])?.has(level) ? level : null))
}
