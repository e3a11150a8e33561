import { describe, expect, it } from 'vitest'
import { en } from '../../renderer/text/en'
import { zh } from '../../renderer/text/zh-CN'

type Leaf = [path: string, value: unknown]
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}
const chinese = /[\u4e00-\u9fff]/

describe('the two languages', () => {
  const zhLeaves = new Map(leaves(zh))
  const enLeaves = new Map(leaves(en))
  it('have the same keys', () => expect([...enLeaves.keys()].sort()).toEqual([...zhLeaves.keys()].sort()))
  it('take the same parameters', () => {
    for (const [path, value] of zhLeaves) {
      expect(typeof enLeaves.get(path), path).toBe(typeof value)
    }
  })
  it('leave nothing empty', () => {
    for (const [path, value] of [...zhLeaves, ...enLeaves]) expect(value, path).not.toBe('')
  })
  it('keep Chinese out of the English, except the name of the language', () => {
    const strays = [...enLeaves].filter(
      ([path, value]) => typeof value === 'string' && chinese.test(value) && path !== '.palette.toChinese',
    )
    expect(strays).toEqual([])
  })
  it('count in English', () => {
    expect(en.common.people(1)).toBe('1 person')
    expect(en.common.people(2)).toBe('2 people')
    expect(en.sources.import(1)).toBe('Import 1 file')
    expect(en.sources.import(12)).toBe('Import 12 files')
  })
})
