// Rows and cells of a company the pipeline was not made with: what would be taken wrongly without a word.
import { describe, expect, it } from 'vitest'
import { quarters } from '../../../../analytics/cycle/cycle'
import { cycleParts } from '../../../../analytics/cycle/parts'
import { expression } from '../../../../analytics/sources/load/reading'
import { besideEachOther } from './beside'
import type { Cells, TestSheet } from './sheets'
import { dictionary, people, reported } from './third-company'

const sheetOf = (header: string, cells: Cells, more: Partial<TestSheet> = {}) =>
  reported(
    ['工号', '姓名', header],
    cells.map((cell, i) => [`00100${i + 1}`, null, cell]),
    more,
  )
const cases: [string, Cells, number[]][] = [
  ['产值', ['12.5', '3万', '￥25,000元'], [12.5, 3, 2.5]],
  ['产值(万元)', ['12.5', '125000元', '3.5万元'], [12.5, 12.5, 3.5]],
  ['产值(元)', ['125000', '12.5万', '80000元'], [12.5, 12.5, 8]],
  ['处理时长', ['1.5', '90分钟', '2h'], [1.5, 1.5, 2]],
  ['处理时长(分钟)', ['90', '2小时', '1小时30分'], [1.5, 2, 1.5]],
  ['处理时长(天)', ['0.5', '30分', '2小时'], [4, 0.5, 2]],
  ['发货量(千克)', ['1500', '2吨', '300公斤'], [1.5, 2, 0.3]],
  ['拜访数', ['3', '4次', '１２'], [3, 4, 12]],
]
const inMonth = (at: number, sheet: TestSheet): TestSheet => ({
  ...sheet,
  fields: sheet.fields.map((field) => field?.replace('2026-01', `2025-${String(at + 1).padStart(2, '0')}`) ?? null),
})
/** Of other months, or of another indicator, each. */
const became = besideEachOther(
  [people, dictionary],
  [
    ...cases.map(([header, cells], at) => inMonth(at, sheetOf(header, cells))),
    inMonth(10, sheetOf('拜访数', ['3', '4小时', '5'])),
    inMonth(11, sheetOf('产值', ['125000', '12.5万', '80000'], { constants: { unit: '元' } })),
    {
      kind: 'reported_value',
      fields: ['employee_no', 'month', 'indicator_name', 'value'],
      rows: [
        ['001001', '12月', '走访数', '3'],
        ['001001', '二月', '走访数', '4'],
        ['001001', 'Mar', '走访数', '5'],
      ],
      constants: { cycle: '2026Q1' },
    },
    {
      kind: 'reported_value',
      fields: ['employee_no', '=1:回访数', '=12:回访数'],
      rows: [['001001', '3', '4']],
      constants: { year: '2025' },
    },
  ],
)
const valuesOf = async (at: number) => {
  const { db, where } = await became(at)
  return db.all<{ month: string; value: number }>(`select month, value from reported_value where ${where} order by _row, _col`)
}
const numbers = async (at: number) => (await valuesOf(at)).map(({ value }) => Math.round(value * 1e6) / 1e6)
const listed = async (at: number) =>
  (await became(at)).said.filter(({ severity }) => severity !== 'info').map(({ code, row }) => `${code} ${row}`)

describe('units', () => {
  it.each(cases.map(([header, cells, expected], at) => [header, cells, expected, at] as const))(
    '%s %j → %j',
    async (_header, _cells, expected, at) => {
      expect(await numbers(at)).toEqual(expected)
      expect(await listed(at)).toEqual([])
    },
  )

  it('of another kind are not converted but listed', async () => {
    expect(await numbers(cases.length)).toEqual([3, 5])
    expect(await listed(cases.length)).toEqual(['unit_conflict 3'])
  })

  it('are those the title states where a column says none', async () => {
    expect(await numbers(cases.length + 1)).toEqual([12.5, 12.5, 8])
  })
})

describe('times without a year', () => {
  const read = async (cycle: { year: number; quarter: number }, text: string, field = 'talk_date') => {
    const reading = {
      type: 'date',
      plain: false,
      dayOrder: 'ymd',
      decimal: 'point',
      zone: null,
      factor: 1,
      share: 'ratio',
      counts: {},
    } as const
    const sql = expression(field, `'${text}'`, reading, cycleParts(`${cycle.year}Q${cycle.quarter}`, quarters))
    const { db } = await became(0)
    return (await db.first<{ day: string }>(`select ${sql} as day`))?.day
  }
  it.each([
    [2025, 4, '1月10日', '2026-01-10'],
    [2025, 4, '12月28日', '2025-12-28'],
    [2026, 1, '12月20日', '2025-12-20'],
    [2026, 1, '4月8日', '2026-04-08'],
    [2026, 2, '1月8日', '2026-01-08'],
    [2025, 4, '2025年1月10日', '2025-01-10'],
    [2025, 4, '2025/1/10', '2025-01-10'],
  ])('cycle %iQ%i: %s is %s', async (year, quarter, text, day) => expect(await read({ year, quarter }, text)).toBe(day))
  it('what has begun is not after the cycle', async () =>
    expect(await read({ year: 2025, quarter: 4 }, '1月1日', 'start_date')).toBe('2025-01-01'))
  it('未提交 is no date and no trouble', async () => expect(await read({ year: 2025, quarter: 4 }, '未提交')).toBeNull())

  it('a bare month after the cycle is of the year before, as in a column’s name', async () => {
    expect((await valuesOf(cases.length + 2)).map(({ month }) => month)).toEqual(['2025-12-01', '2026-02-01', '2026-03-01'])
  })

  it('bare months of a sheet that states its year are of that year', async () => {
    expect((await valuesOf(cases.length + 3)).map(({ month }) => month)).toEqual(['2025-01-01', '2025-12-01'])
  })
})
