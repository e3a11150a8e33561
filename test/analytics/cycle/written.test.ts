// How people and systems write cycles, and what they say of a fiscal year.
import { describe, expect, it } from 'vitest'
import { idOf } from '../../../analytics/cycle/cycle'
import { fiscalSaid } from '../../../analytics/cycle/fiscal-words'
import { findCycle, readCycle, resolveCycle, writeCycle } from '../../../analytics/cycle/written'

const written = (text: string) => {
  const cycle = readCycle(text)
  return cycle && (writeCycle(cycle) ?? `${cycle.length} ${cycle.part}`)
}

describe('a cell', () => {
  it.each([
    ['2026年上半年', '2026H1'],
    ['2025下半年', '2025H2'],
    ['25年下半年', '2025H2'],
    ['2026年第1季度', '2026Q1'],
    ['2026年1季度绩效', '2026Q1'],
    ['26Q1', '2026Q1'],
    ['115年第1季', '2026Q1'],
    ['民國115年第一季度', '2026Q1'],
    ['115Q1', '2026Q1'],
    ['2026-Q3', '2026Q3'],
    ['Q1 2026', '2026Q1'],
    ['H1 2026', '2026H1'],
    ['1H26', '2026H1'],
    ['3Q26', '2026Q3'],
    ["Q2'26", '2026Q2'],
    ['First half of 2026', '2026H1'],
    ['2nd quarter 2026', '2026Q2'],
    ['2026年度绩效考核', '2026'],
    ['2025 Annual Review', '2025'],
    ['2026年1月', '2026-01'],
    ['2026-04', '2026-04'],
    ['Jan 2026', '2026-01'],
    ['2026年1月绩效考核', '2026-01'],
    ['2026年1-6月', '2026H1'],
    ['2026-01-01 至 2026-06-30', '2026H1'],
    ['2026.04.01-2026.06.30', '2026Q2'],
    ['2026财年第一季度', 'FY2026Q1'],
    ['FY26', 'FY2026'],
    ['Q1 FY26', 'FY2026Q1'],
    ['FY2026 上半年', 'FY2026H1'],
    ['2025/26', 'FY2025/26'],
    ['FY25/26 Q2', 'FY2025/26Q2'],
    ['2025年4月至次年3月', '2025-04~2026-03'],
    ['23年终', '2023'],
    ['2023年末绩效', '2023'],
    ['25年底', '2025'],
    ['FY25 year-end', 'FY2025'],
    ['YE23', '2023'],
    ["'23 YE", '2023'],
    ['26年中', '2026H1'],
    ['FY26 mid-year', 'FY2026H1'],
    ['2025年中秋', undefined],
    ['10年期', undefined],
    ['第一季度', 'quarter 1'],
    ['下半年', 'half 2'],
    ['3月', 'month 3'],
    ['全年', 'year 1'],
    ['第3期', undefined],
    ['2026-03-31', undefined],
    ['2026-01-06', undefined],
    ['2025/27', undefined],
    ['26', undefined],
    ['72H内', undefined],
  ])('%s', (text, expected) => {
    expect(written(text)).toBe(expected)
    // Kept as it is written, it is read as the same.
    if (expected?.includes('2')) expect(written(expected)).toBe(/ /.test(expected) ? written(expected) : expected)
  })
})

describe('a title', () => {
  const found = (text: string) => {
    const cycle = findCycle(text)
    return cycle && writeCycle(cycle)
  }
  it.each([
    ['客服部 FY2026 Q1 自评（财年自4月起）', 'FY2026Q1'],
    ['2026年度员工绩效考核（上半年）', '2026H1'],
    ['评价_2025H2', '2025H2'],
    ['2026年4月月度考核', '2026-04'],
    ['2025年度绩效考核结果', '2025'],
    ['2026年4月工单', undefined],
    ['2026年1-6月销售', undefined],
    ['2026年目标', undefined],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected))
})

it('lies in the fiscal year that both its years name, whatever that one is called', () => {
  const cycle = readCycle('2025/26 第二季度')!
  expect((['start', 'end'] as const).map((named) => idOf(resolveCycle(cycle, { firstMonth: 7, named })!))).toEqual(['FY2025Q2', 'FY2026Q2'])
  const months = readCycle('2025年7月至2026年6月')!
  expect(idOf(resolveCycle(months, { firstMonth: 7, named: 'end' })!)).toBe('FY2026')
  expect(resolveCycle(months, { firstMonth: 4, named: 'end' })).toBeNull()
})

describe('of a fiscal year is said', () => {
  it.each([
    ['FY2026 Q1（自4月起）', { firstMonth: 4 }],
    ['Our fiscal year starts in October', { firstMonth: 10 }],
    ['fiscal year ending 31 March', { firstMonth: 4 }],
    ['Fiscal Year (Jul - Jun)', { firstMonth: 7 }],
    ['财年从七月开始', { firstMonth: 7 }],
    ['财年截至3月', { firstMonth: 4 }],
    ['财年：4月—次年3月', { firstMonth: 4 }],
    ['2026财年第二季度（7-9月）', { firstMonth: 4 }],
    ['FY2026 Q2 Jul-Sep', { firstMonth: 4 }],
    ['FY2026 Q1（2025年4-6月）', { firstMonth: 4, named: 'end' }],
    ['FY2025：2025-04 ~ 2026-03', { firstMonth: 4, named: 'start' }],
    ['FY2026以结束年份命名', { named: 'end' }],
    ['The fiscal year is named after the year it starts in and begins on 1 July', { firstMonth: 7, named: 'start' }],
    ['自4月起执行', {}],
    ['FY2026 Q1', {}],
  ])('%s', (text, expected) => expect(fiscalSaid(text)).toEqual(expected))
})
