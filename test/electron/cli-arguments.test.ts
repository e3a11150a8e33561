// What an option may say, before any workspace is asked.
import { describe, expect, it } from 'vitest'
import type { WorkspaceInfo } from '../../analytics/workspace/types'
import { knownSlice, parseSlice } from '../../electron/cli/arguments'
import { UsageError } from '../../electron/cli/command'

const department = (id: string, name: string) => ({ id, name, path: `公司/${name}` })
const info = {
  departments: [department('d1', '质量部'), department('d2', '运营部'), { ...department('d3', '运营部'), path: '公司/南区/运营部' }],
  roleFamilies: ['生产'],
  cycles: [{ id: '2026Q1' }],
} as unknown as WorkspaceInfo

describe('a slice', () => {
  it.each(['colour=red', 'department=', 'month=garbage', 'month=2026-13', 'cycle=banana', 'cycle=2026Q5', 'cycle=FY2026-01'])(
    'is refused: %s',
    (text) => {
      expect(() => parseSlice(text)).toThrow(UsageError)
    },
  )

  it.each([
    ['department=Nowhere', '公司/质量部'],
    ['department=运营部', '公司/南区/运营部'],
    ['role_family=Nobody', '生产'],
    ['cycle=1999Q1', '2026Q1'],
    ['cycle=2026', '2026Q1'],
  ])('names what there is where nobody knows it: %s', (text, there) => {
    expect(() => knownSlice(parseSlice(text), info, null)).toThrow(there)
  })

  it('takes a department by its id, its path, or a name that only one has', () => {
    const found = ['d2', '公司/运营部', '质量部'].map((text) => knownSlice({ department: text }, info, null).department)
    expect(found).toEqual(['d2', 'd2', 'd1'])
  })
})
