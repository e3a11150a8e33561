// Small groups are withheld, and enough besides that a total minus its visible parts gives none of them away.

/**
 * One part of a breakdown. `people` is how many persons stand behind it; 0 = nothing about a person.
 * `mask` has one bit per person by hash: the bits set in several masks together are a lower bound of the people in their union.
 */
export interface Part {
  key: string
  rows: number
  people: number
  mask: bigint
}
/** A part that is broken down further. `rest` are its own rows, in none of its children; never shown by themselves. */
export interface PartTree extends Part {
  children: PartTree[]
  rest: Part | null
}

export function isSmall(part: Part, limit: number): boolean {
  return part.rows > 0 && part.people > 0 && part.people < limit
}

/**
 * Keys of all parts to withhold. What a visible parent shows beyond its visible children is one sum over its hidden parts: a hidden set is
 * enlarged, smallest part first, until that sum covers at least two parts and `limit` people. A withheld part hides everything below it.
 */
export function withheldKeys(root: PartTree, limit: number): Set<string> {
  const hidden = new Set<string>()
  if (isSmall(root, limit)) hideAll(root, hidden)
  else hideWithin(root, limit, hidden)
  return hidden
}

function hideWithin(parent: PartTree, limit: number, hidden: Set<string>): void {
  const filled = parent.children.filter((child) => child.rows > 0)
  const away: Part[] = filled.filter((child) => isSmall(child, limit))
  const rest = parent.rest && parent.rest.rows > 0 ? parent.rest : null
  if (away.length || (rest && isSmall(rest, limit))) {
    const parts = rest ? [...away, rest] : away
    const shown = filled.filter((child) => !away.includes(child)).sort(bySize)
    while (shown.length && !isSafe(parts, limit)) {
      const next = shown.shift()
      if (next) parts.push(next)
    }
    for (const part of parts) if (part !== rest) hideAll(part as PartTree, hidden)
  }
  for (const child of filled) if (!hidden.has(child.key)) hideWithin(child, limit, hidden)
}

function isSafe(parts: Part[], limit: number): boolean {
  const personal = parts.filter((part) => part.people > 0)
  return personal.length > 1 && bits(personal.reduce((union, part) => union | part.mask, 0n)) >= limit
}

function hideAll(part: PartTree, hidden: Set<string>): void {
  hidden.add(part.key)
  for (const child of part.children) hideAll(child, hidden)
}

function bySize(a: Part, b: Part): number {
  return a.people - b.people || a.rows - b.rows || (a.key < b.key ? -1 : 1)
}

/** Number of bits set. */
export function bits(mask: bigint): number {
  let count = 0
  for (let left = mask; left > 0n; left &= left - 1n) count++
  return count
}
