import { describe, expect, it } from 'vitest'
import { replacing } from '../../renderer/export/stand-ins'

describe('what leaves with a figure while names are masked', () => {
  const replaced = replacing([
    { text: '孙丽', standIn: '职族 1' },
    { text: '孙丽工作室', standIn: '部门 1' },
    { text: '高', standIn: '职级 1' },
  ])

  it('has stand-ins for whole names, in paths and sentences as well, the longest first', () => {
    expect(replaced('孙丽工作室')).toBe('部门 1')
    expect(replaced('云织科技/孙丽工作室')).toBe('云织科技/部门 1')
    expect(replaced('孙丽工作室 · 12 人')).toBe('部门 1 · 12 人')
    expect(replaced('孙丽')).toBe('职族 1')
  })
  it('takes a text cut short for the whole', () => expect([replaced('孙丽工作…'), replaced('孙丽工...')]).toEqual(['部门 1', '部门 1']))
  it('takes a single character for a name only where it stands alone', () => {
    expect([replaced('高'), replaced('高绩效')]).toEqual(['职级 1', '高绩效'])
  })
  it('leaves the rest as it is', () => expect(replacing([])(' 运营部 ')).toBe(' 运营部 '))
})
