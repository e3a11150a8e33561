import { describe, expect, it } from 'vitest'
import { indicatorId } from '../../../analytics/vocabulary/indicator-id'
import { commonTraditional, toSimplified } from '../../../analytics/vocabulary/traditional'

describe('the key of an indicator', () => {
  it.each([
    ['合格产量（万件）', '合格产量'],
    ['良品率 (%)', '良品率'],
    ['良品率%', '良品率'],
    ['一次通过率', '一次通过率'],
    ['產量', '产量'],
    ['《产量》', '产量'],
    ['ＫＰＩ 产－量', 'kpi产量'],
    ['鑄件合格率', '铸件合格率'],
    ['%', '%'],
    ['《》', '《》'],
  ])('%s → %s', (name, key) => expect(indicatorId(name)).toBe(key))
})

describe('traditional characters', () => {
  it('are each known once, and none becomes itself', () => {
    const { from, to } = commonTraditional
    expect(new Set(from).size).toBe([...from].length)
    expect([...from].filter((one, at) => [...to][at] === one)).toEqual([])
  })

  it('become simplified ones in a text, and nothing else does', () => {
    expect(toSimplified('張偉的績效覆核，Ａ1')).toBe('张伟的绩效复核，Ａ1')
  })
})
