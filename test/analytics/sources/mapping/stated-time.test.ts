// Months, years, units and departments that titles and names state, and dates in them that say something else.
import { describe, expect, it } from 'vitest'
import { findConstants } from '../../../../analytics/sources/mapping/constants'
import { statedMonth, statedYear } from '../../../../analytics/sources/mapping/stated-time'
import { propose, type Sheet } from './proposal'

const people = [
  ['001001', '姜雪'],
  ['001002', '方俊'],
]
const sheet = (more: string[], cells: string[], rest: Partial<Sheet> = {}) =>
  propose({ columns: ['工号', '姓名', ...more], rows: people.map((row) => [...row, ...cells]), ...rest })

describe('what titles and names state', () => {
  it.each([
    [['大客户部2026年1月业绩上报表'], '1月', 'f', '2026-01'],
    [[], '2025年12月', 'f', '2025-12'],
    [[], '3月', '2026Q1业绩', '3'],
    [[], 'Sheet1', '业绩_202602', '2026-02'],
    [['2026年3月月报（填报日期：2026年4月5日）'], '月报', 'f', '2026-03'],
    [['2026年1-3月指标'], '3月', 'f', undefined],
    [['2026年2月'], '3月', 'f', undefined],
    [['导出时间：2026-04-01'], 'Sheet1', 'f', undefined],
    [['截至2026年3月31日在职人员'], 'Sheet1', 'f', undefined],
    [['第3季度'], 'Sheet1', 'MES20260101-20260331', undefined],
  ] as const)('month of %j %s %s: %s', (titles, name, file, month) => expect(statedMonth([...titles], name, file)).toBe(month))

  it.each([
    [['品质部2025年检验统计'], 'Sheet1', '2026汇总', '2025'],
    [[], '2025同期', '2026汇总', '2025'],
    [['2025年与2026年对比'], 'Sheet1', 'f', undefined],
    [['打印时间：2026-04-02'], 'Sheet1', 'f', undefined],
  ] as const)('year of %j %s %s: %s', (titles, name, file, year) => expect(statedYear([...titles], name, file)).toBe(year))

  it.each([
    ['产量汇总（单位：件）', { unit: '件' }],
    ['单位：万元', { unit: '万元' }],
    ['单位：生产二部', { department: '生产二部' }],
    ['填报单位：生产二部', { department: '生产二部' }],
  ])('%s: %j', (title, expected) => {
    const { department, unit } = findConstants({ fileName: 'f.xlsx', sheetName: 'Sheet1', titles: [title] })
    expect({ department, unit }).toEqual({ department: undefined, unit: undefined, ...expected })
  })

  it('a year nearer than the file’s cycle takes its place', () => {
    const found = findConstants({ fileName: '2026Q1检验.xlsx', sheetName: '2025同期', titles: [] })
    expect(found).toMatchObject({ year: '2025' })
    expect(found).not.toHaveProperty('cycle')
  })

  it('the month of a sheet makes bare indicators complete', () => {
    const found = sheet(['产量'], ['3'], { sheetName: '1月', titles: ['2026年1月'], knownIndicators: ['产量'] })
    expect(found).toMatchObject({ certain: true, constants: { month: '2026-01' } })
  })
})
