import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atom } from '../../../../analytics/metric/suppression/people'
import { planOf } from '../../../../analytics/metric/suppression/plan'
import { combinations, isSmallGroup, type Row, type Rows, spanOf } from './attacker'

const limit = 3
/** A row stands in a cycle, a month, a department under its parents, a family and a source; '·' = none that can be asked for. */
interface Placed extends Row {
  place: string[]
}
const departments = ['', 'A', 'B', 'A/1', 'A/2', 'B/1', 'A/1/x', 'A/1/y', '·']
const one = (values: string[]) => fc.constantFrom(...values)
const placed: fc.Arbitrary<Placed> = fc.record({
  person: fc.option(
    fc.integer({ min: 1, max: 12 }).map((n) => `p${n}`),
    { freq: 12 },
  ),
  counted: fc.boolean(),
  place: fc.tuple(one(['Q1', 'Q2', '·']), one(['jan', 'feb']), one(departments), one(['f', 'g', '·']), one(['s', 't'])),
})
const company = fc.array(placed, { minLength: 4, maxLength: 26 })

const flat = (value: string): string[] => (value === '·' ? [''] : ['', value])
const path = (value: string): string[] =>
  value === '·' || value === '' ? [''] : ['', ...value.split('/').map((_, depth, all) => all.slice(0, depth + 1).join('/'))]
const chainsOf = ([cycle, month, department, family, source]: string[]) => [
  flat(cycle),
  flat(month),
  path(department),
  flat(family),
  flat(source),
]

/** Rows of one place are one atom, as the database hands them over. */
function atomsOf(rows: readonly Placed[]): Atom[] {
  const places = new Map<string, Placed[]>()
  for (const row of rows) places.set(row.place.join(), [...(places.get(row.place.join()) ?? []), row])
  const people = (of: Placed[]) => {
    const ids = [...new Set(of.flatMap(({ person }) => (person === null ? [] : [person])))]
    return ids.length < limit ? ids : null
  }
  return [...places.values()].map((own) => ({
    chains: chainsOf(own[0].place),
    rows: own.length,
    people: { counted: people(own.filter(({ counted }) => counted)), all: people(own) },
  }))
}

/** Every slice with its rows, whether or not it has any. */
function slicesOf(rows: readonly Placed[]): Map<string, Rows> {
  const slices = new Map<string, Rows>()
  for (const [at, { place }] of rows.entries()) {
    const add = (values: string[], rest: string[][]): void => {
      if (!rest.length) return void slices.set(values.join('\n'), (slices.get(values.join('\n')) ?? 0n) | (1n << BigInt(at)))
      for (const value of rest[0]) add([...values, value], rest.slice(1))
    }
    add([], chainsOf(place))
  }
  return slices
}

/** The fewer parts of a slice are set, the more its loss costs. */
const worthOf = (values: readonly string[]) => 9 - values.filter(Boolean).length

function plan(rows: readonly Placed[]) {
  const isWithheld = planOf(atomsOf(rows), limit, worthOf)
  const slices = slicesOf(rows)
  const shown = [...slices].filter(([slice]) => !isWithheld(slice.split('\n')))
  return { slices, shown: [...new Set(shown.map(([, group]) => group))], of: new Map(shown) }
}

describe('what is shown over all slices together', () => {
  it('gives no small group by two or three figures', () => {
    fc.assert(
      fc.property(company, (rows) => {
        const small = new Map<Rows, boolean>()
        for (const { rows: group, from } of combinations(plan(rows).shown)) {
          if (group !== 0n && !small.has(group)) small.set(group, isSmallGroup(group, rows, limit))
          if (small.get(group)) throw new Error(`${from} = ${group}`)
        }
      }),
      { numRuns: 120, seed: 20260401 },
    )
  })
  it('gives no small slice by any linear combination', () => {
    fc.assert(
      fc.property(company, (rows) => {
        const { slices, shown } = plan(rows)
        const follows = spanOf(shown, rows.length)
        for (const [slice, group] of slices) if (isSmallGroup(group, rows, limit)) expect([slice, follows(group)]).toEqual([slice, false])
      }),
      { numRuns: 100, seed: 20260402 },
    )
  })
  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        company.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, other]) => {
          expect([...plan(other).of.keys()].sort()).toEqual([...plan(rows).of.keys()].sort())
        },
      ),
      { numRuns: 60, seed: 20260403 },
    )
  })
})
