// The day a roster holds as of, in the ways titles, sheets and files state it, and dates in them that say something else.
import { describe, expect, it } from 'vitest'
import { quarters } from '../../../../analytics/cycle/cycle'
import { cycleParts } from '../../../../analytics/cycle/parts'
import { dayInCycle, statedDay } from '../../../../analytics/sources/mapping/stated-day'

const day = (titles: string[], sheetName = 'Sheet1', fileName = 'f') => statedDay({ titles, sheetName, fileName })

describe('the day a list holds as of', () => {
  it.each([
    ['花名册 2026-03-31', '2026-03-31'],
    ['花名册（截至2026年3月31日）', '2026-03-31'],
    ['在职人员名单 2026.3.31', '2026-03-31'],
    ['2026/3/31 在岗人员', '2026-03-31'],
    ['26年3月31日在职', '2026-03-31'],
    ['Roster 20260331', '2026-03-31'],
    ['Headcount as of 31 Mar 2026', '2026-03-31'],
    ['Employees as at March 31, 2026', '2026-03-31'],
    ['Employees 31-Mar-2026', '2026-03-31'],
    ['Snapshot 31/03/2026', '2026-03-31'],
    ['Snapshot 03/31/2026', '2026-03-31'],
    ['2026年3月在职名单', '2026-03-31'],
    ['2026年三月份人员名册', '2026-03-31'],
    ['2024年2月底名册', '2024-02-29'],
    ['2026年4月初名册', '2026-04-01'],
    ['名册 2026-03', '2026-03-31'],
    ['名册 202603', '2026-03-31'],
    ['Roster Mar 2026', '2026-03-31'],
    ['花名册 2026Q1', '2026-03-31'],
    ['花名册 2025年第四季度', '2025-12-31'],
    ['名册（2025年底）', '2025-12-31'],
    ['26年初名册', '2026-01-01'],
    ['Staff 02-2026', '2026-02-28'],
    ['Headcount Feb-26', '2026-02-28'],
    ['people_28022026', '2026-02-28'],
    ['人员信息-251231', '2025-12-31'],
    ['截至3月底在职人员', '--03-end'],
    ['截止到3月31日', '--03-31'],
    ['3月在职名单', '--03-end'],
  ])('%s: %s', (title, expected) => {
    expect(day([title])).toBe(expected)
    expect(day([], 'Sheet1', title.replace(/[/]/g, '-'))).toBe(/\d\/\d/.test(title) ? day([title.replace(/[/]/g, '-')]) : expected)
    expect(day([], title)).toBe(expected)
  })

  it.each([
    ['what it holds as of goes before other days', ['2026年3月花名册（截至2026-03-25）'], 'Sheet1', 'f', '2026-03-25'],
    ['a title goes before names', ['截至 2026-03-31'], '2025年12月', '花名册_20251231', '2026-03-31'],
    ['a sheet goes before its file', [], '2025年12月', '花名册_20260331', '2025-12-31'],
    ['the day of printing is the last resort', ['打印日期：2026-06-10'], 'Sheet1', '花名册_2026年3月', '2026-03-31'],
    ['and used where nothing else is said', ['花名册', '导出时间：2026-04-02 10:30'], 'Sheet1', '花名册', '2026-04-02'],
    ['beside a department', ['部门：装配部　制表日期：2026-04-02　截至日期：2026-03-31'], 'Sheet1', 'f', '2026-03-31'],
  ] as const)('%s', (_, titles, sheet, file, expected) => expect(day([...titles], sheet, file)).toBe(expected))

  it.each([
    'Roster_01.02.2026 or so',
    '2026-01-01 至 2026-03-31 名单',
    '2026年名单',
    'FY2026Q1 roster',
    '花名册',
    '2026届校招名单',
    '名单 13/13/2026',
    '2026年2月30日名单',
    'Mary and May',
    'people_12042026',
    '订单261301',
    'Q1-26 orders',
  ])('%s states none', (title) => expect(day([title])).toBeUndefined())
})

describe('a day without its year', () => {
  it.each([
    ['--03-end', '2026Q1', '2026-03-31'],
    ['--12-31', '2026Q1', '2025-12-31'],
    ['--04-05', '2026Q1', '2026-04-05'],
    ['--01-end', '2025Q4', '2026-01-31'],
    ['--02-end', '2024Q1', '2024-02-29'],
    ['2026-03-31', '2020Q1', '2026-03-31'],
  ])('%s in %s: %s', (stated, cycle, expected) => expect(dayInCycle(stated, cycleParts(cycle, quarters))).toBe(expected))
  it('is none while no cycle is known', () => expect(dayInCycle('--03-end', cycleParts('', quarters))).toBe(''))
})
