import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bits, isSmall, type PartTree, withheldKeys } from '../../../analytics/metric/privacy'

const limit = 5
type Shape = { own: number; children: Shape[] }
const own = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) }, fc.constant(0), fc.integer({ min: 8, max: 30 }))
const leaf: fc.Arbitrary<Shape> = fc.record({ own, children: fc.constant<Shape[]>([]) })
const over = (below: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> => fc.record({ own, children: fc.array(below, { maxLength: 4 }) })
const shape = over(over(fc.oneof(leaf, over(leaf))))

/** Every person has a bit of their own up to 64 people; beyond that bits are shared, as hashes are. */
function grow(node: Shape, key: string, next: { person: number }): PartTree {
  let mask = 0n
  for (let i = 0; i < node.own; i++) mask |= 1n << BigInt(next.person++ % 64)
  const rest = node.own ? { key: `${key}*`, rows: node.own, people: node.own, mask } : null
  const children = node.children.map((child, at) => grow(child, `${key}.${at}`, next))
  return {
    key,
    rows: node.own + children.reduce((sum, child) => sum + child.rows, 0),
    people: node.own + children.reduce((sum, child) => sum + child.people, 0),
    mask: children.reduce((union, child) => union | child.mask, mask),
    children,
    rest,
  }
}

const all = (tree: PartTree): PartTree[] => [tree, ...tree.children.flatMap(all)]
const atoms = (tree: PartTree): string[] => all(tree).flatMap((part) => (part.rest ? [part.rest.key] : []))

/** Whether a sum of unknown atoms follows from sums that are shown: is its vector in the span of theirs? */
function follows(target: number[], shown: number[][]): boolean {
  const basis: number[][] = []
  const reduce = (vector: number[]) => {
    const left = [...vector]
    for (const row of basis) {
      const pivot = row.findIndex((value) => Math.abs(value) > 1e-9)
      const factor = left[pivot] / row[pivot]
      for (let i = 0; i < left.length; i++) left[i] -= factor * row[i]
    }
    return left
  }
  const isZero = (vector: number[]) => vector.every((value) => Math.abs(value) < 1e-9)
  for (const vector of shown) {
    const left = reduce(vector)
    if (!isZero(left)) basis.push(left)
  }
  return isZero(reduce(target))
}

describe('complementary suppression', () => {
  it('lets no small group follow from what is shown, by any sums and differences', () => {
    fc.assert(
      fc.property(shape, (root) => {
        const tree = grow(root, 'r', { person: 0 })
        const hidden = withheldKeys(tree, limit)
        const names = atoms(tree)
        const vector = (part: PartTree) => names.map((name) => (atoms(part).includes(name) ? 1 : 0))
        const shown = all(tree).filter((part) => !hidden.has(part.key) && part.rows > 0)
        for (const part of shown) expect(isSmall(part, limit), part.key).toBe(false)
        const vectors = shown.map(vector)
        for (const part of all(tree)) {
          if (isSmall(part, limit)) expect(follows(vector(part), vectors), part.key).toBe(false)
          if (part.rest && isSmall(part.rest, limit)) {
            const rest = part.rest.key
            expect(
              follows(
                names.map((name) => (name === rest ? 1 : 0)),
                vectors,
              ),
              rest,
            ).toBe(false)
          }
        }
      }),
      { numRuns: 2000, seed: 20260401 },
    )
  })
  it('withholds nothing where every group is large', () => {
    expect(
      withheldKeys(
        grow(
          {
            own: 0,
            children: [
              { own: 9, children: [] },
              { own: 5, children: [] },
            ],
          },
          'r',
          { person: 0 },
        ),
        limit,
      ),
    ).toEqual(new Set())
  })
  it('hides the next smallest beside a single small group', () => {
    const children = [4, 20, 9].map((own) => ({ own, children: [] }))
    expect(withheldKeys(grow({ own: 0, children }, 'r', { person: 0 }), limit)).toEqual(new Set(['r.0', 'r.2']))
  })
  it('needs no other where two small groups are enough people together', () => {
    const children = [4, 3, 9].map((own) => ({ own, children: [] }))
    expect(withheldKeys(grow({ own: 0, children }, 'r', { person: 0 }), limit)).toEqual(new Set(['r.0', 'r.1']))
  })
  it('shows five people and withholds four', () => {
    const part = (people: number) => ({ key: 'x', rows: people, people, mask: 0n })
    expect([isSmall(part(5), limit), isSmall(part(4), limit), isSmall(part(0), limit)]).toEqual([false, true, false])
  })
})

describe('bits', () => {
  it.each([
    [0n, 0],
    [1n, 1],
    [(1n << 64n) - 1n, 64],
    [0b1011n, 3],
  ])('%s → %i', (mask, count) => expect(bits(mask)).toBe(count))
})
