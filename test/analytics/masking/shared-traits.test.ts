// Beside a code nothing is said that fewer people of the list have in common than a small group has.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SaidTraits, sharedTraits, type Traits } from '../../../analytics/masking/shared-traits'

const many = (count: number, traits: Traits): Traits[] => Array.from({ length: count }, () => traits)
const of = (departments: string[], peerGroup: string, level: string | null = null): Traits => ({ departments, peerGroup, level })
const texts = (said: SaidTraits[]) => said.map(({ department, peerGroup, level }) => [department, peerGroup, level].join('|'))
const sizes = (keys: string[]) => [...new Set(keys)].map((key) => keys.filter((one) => one === key).length)

const path = fc.constantFrom(['甲组', '研发', '公司'], ['乙组', '研发', '公司'], ['销售', '公司'], ['研发', '公司'], ['公司'], ['无部门'])
const person = fc.record({
  departments: path,
  peerGroup: fc.constantFrom('技术 P5', '技术 P7', '职能 P5', '未分组'),
  level: fc.option(fc.constantFrom('P5', 'P6', 'P7')),
})

describe('traits beside a code', () => {
  it('are each shared by enough, by themselves and together, whatever the list', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), fc.integer({ min: 2, max: 8 }), (people, least) => {
        const said = sharedTraits(people, least)
        expect(said).toHaveLength(people.length)
        if (people.length < least) {
          expect(new Set(texts(said)).size).toBeLessThanOrEqual(1)
          return
        }
        for (const size of sizes(texts(said))) expect(size).toBeGreaterThanOrEqual(least)
        for (const size of sizes(said.map(({ department, peerGroup }) => `${department}|${peerGroup}`)))
          expect(size).toBeGreaterThanOrEqual(least)
      }),
      { seed: 11, numRuns: 400 },
    )
  })

  it('are true of the person, or left out', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        sharedTraits(people, 3).forEach(({ department, peerGroup, level }, at) => {
          expect(['', ...people[at].departments]).toContain(department)
          expect(['', people[at].peerGroup]).toContain(peerGroup)
          expect([null, people[at].level]).toContain(level)
        })
      }),
      { seed: 12, numRuns: 200 },
    )
  })

  it('stay as they are where everybody has company', () => {
    const people = [...many(3, of(['甲组', '研发'], 'P5', '五')), ...many(4, of(['销售'], 'P7', '七'))]
    expect(texts(sharedTraits(people, 3))).toEqual([...Array(3).fill('甲组|P5|五'), ...Array(4).fill('销售|P7|七')])
  })

  it('give way step by step: the peer group before the department, the department to the one above it', () => {
    const rest = many(9, of(['销售', '公司'], '销售 P5'))
    expect(texts(sharedTraits([...rest, of(['研发', '公司'], 'a'), of(['研发', '公司'], 'b')], 2)).slice(9)).toEqual(['研发||', '研发||'])
    expect(texts(sharedTraits([...rest, of(['甲', '研发', '公司'], 'a'), of(['乙', '研发', '公司'], 'a')], 2)).slice(9)).toEqual([
      '研发|a|',
      '研发|a|',
    ])
    expect(texts(sharedTraits([...rest, of(['甲'], 'a'), of(['乙'], 'a')], 2)).slice(9)).toEqual(['|a|', '|a|'])
  })

  it('of the only one of a kind are left out, and of as many others as it takes', () => {
    const said = texts(sharedTraits([...many(9, of(['销售'], 'P5')), of(['院长室'], 'M4')], 3))
    expect(said.filter((one) => one === '||')).toHaveLength(3)
    expect(said[9]).toBe('||')
    expect(texts(sharedTraits([...many(4, of(['销售'], 'P5')), of(['院长室'], 'M4')], 3))).toEqual(Array(5).fill('||'))
  })

  it('say a level only where nobody is told by the lack of it', () => {
    const levels = (...given: string[]) =>
      texts(
        sharedTraits(
          given.map((level) => of(['销售'], 'P', level)),
          2,
        ),
      ).map((one) => one.slice(5))
    expect(levels('5', '5', '6', '6')).toEqual(['5', '5', '6', '6'])
    expect(levels('5', '5', '6', '7')).toEqual(['5', '5', '', ''])
    expect(levels('5', '5', '6')).toEqual(['', '', ''])
  })
})
