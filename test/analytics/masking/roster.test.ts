import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Roster } from '../../../analytics/masking/roster'
import { hardNames, hardNumbers, respelled } from './hard-roster'

const roster = new Roster([
  ...hardNames.map((text) => ({ kind: 'name' as const, text })),
  ...hardNumbers.map((text) => ({ kind: 'number' as const, text })),
])
const named = (...texts: string[]) => texts.filter((text) => roster.names(text))

describe('a roster', () => {
  it('knows every name of more than one character in any spelling, wherever it stands', () => {
    for (const name of hardNames.filter((one) => [...one].length > 1))
      for (const spelling of respelled(name)) expect([spelling, roster.names(`华东 ${spelling} 的小组`)]).toEqual([spelling, true])
  })

  it('knows a name of one character only as the whole text', () => {
    expect(named('丽', ' 丽 ', '（丽）', '高')).toHaveLength(4)
    expect(named('丽水分公司', '高级 P7', '高')).toEqual(['高'])
  })

  it('knows numbers as they stand, without their zeros and with spaces between, but not inside other figures', () => {
    expect(named('00123', 'Ｎｏ.００１２３', '工号 123 之组', '00-123', 'E00123', 'YZ1001班')).toHaveLength(6)
    expect(named('P7–P8', '2026Q1', '91234 号楼', '2 车间')).toEqual([])
  })

  it('takes seven figures in a row for somebody’s, and an address for its owner’s', () => {
    expect(named('热线 13800138000', 'o.brien@example.com', '1688 店')).toEqual(['热线 13800138000', 'o.brien@example.com'])
  })

  it('leaves what names nobody: also words that a short Latin name is part of', () => {
    expect(named('运营部', '研发 P7–P8', 'Client services', 'Sealed lines', '质检')).toEqual([])
    expect(named('Li 组', 'LI’s team')).toHaveLength(2)
  })

  it('knows somebody by surname and title at the beginning of a word, and leaves the ordinary words alike', () => {
    const people = new Roster(
      ['李雷', '韩梅梅', '张三丰', '王伟', '钱二', '高圆圆', '方舟', '欧阳娜娜'].map((text) => ({ kind: 'name', text })),
    )
    const found = (...texts: string[]) => texts.filter((text) => people.names(text))
    const persons = ['李总', '韩经理初审', '张主任', '王工', '审批-李总', '方总监', '钱总 终审', '高主任', '（李先生）', '王师傅组']
    expect(found(...persons)).toEqual(persons)
    const words = [
      '高级经理',
      '方总监办',
      '钱总量',
      '高工',
      '王工程队',
      '李总部',
      '张经理层',
      '高经理',
      '总经理',
      '赵总',
      '欧总',
      '施工',
      '华东王工',
      '方案',
      '高主管',
    ]
    expect(found(...words)).toEqual([])
  })

  it('finds any name in any text it was put into', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }), (before, after) => {
        expect(roster.names(`${before} 孙丽 ${after}`)).toBe(true)
        expect(roster.names(`${before} john smith ${after}`)).toBe(true)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
