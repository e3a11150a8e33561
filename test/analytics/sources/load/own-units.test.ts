// Numbers whose cells say themselves what they are in.
import { expect, it } from 'vitest'
import { besideEachOther } from './beside'
import { type Cells, roster, type TestSheet } from './sheets'

const deals = (mark: string, header: string, amounts: string[], as?: 'own_unit' | 'header_unit'): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_end', 'value'],
  header: ['Deal', 'No', 'Closed', header],
  rows: amounts.map((amount, n): Cells => [`${mark}-${n}`, '1', '2026-01-05 10:00', amount]),
  ...(as ? { readings: [{ column: 3, reading: as }] } : {}),
})

type Case = [name: string, header: string, amounts: string[], values: (number | null)[], said: string[], as?: 'own_unit' | 'header_unit']
const cases: Case[] = [
  ['a sign of money against 万元 is asked', '到账（万元）', ['CNY 7,200.00', '6.5'], [null, 65000], ['unit_against_header CNY 7,200.00 1']],
  ['and is what the cell says', '到账（万元）', ['RMB 7,200', '¥30', '6.5'], [7200, 30, 65000], [], 'own_unit'],
  ['or what the header says', '到账（万元）', ['RMB 7.2', '6.5'], [72000, 65000], [], 'header_unit'],
  ['a unit behind goes before the header', '到账（千元）', ['7200元', '6.5', '3万元'], [7200, 6500, 30000], []],
  ['thousands and millions in English', 'Amount (USD k)', ['6.5', '80'], [6500, 80000], []],
  ['thousands before the currency', 'Amount (in thousands)', ['6.5'], [6500], []],
  ['millions', 'Booked (RMB millions)', ['6.5'], [6.5e6], []],
  ['without a bracket', '成交金额万元', ['6.5'], [65000], []],
  ['several currencies', 'Booked', ['$70', 'EUR 8', '9'], [null, null, null], ['mixed_units USD, EUR 3']],
  [
    'a few currencies among many bare numbers',
    'Booked',
    ['1', '2', '3', '4', '5', '$7', '£8'],
    [1, 2, 3, 4, 5, null, null],
    ['mixed_units USD, GBP 2'],
  ],
  ['one currency under several names', 'Booked', ['US$70', 'USD 8', '9美元', '-$5', '($6)'], [70, 8, 9, -5, -6], []],
  ['another currency than the header’s', 'Booked (CNY)', ['70', '$8'], [70, null], ['mixed_units USD 1']],
  ['dollars of the header', 'Booked (HKD)', ['$70', '8'], [70, 8], []],
  ['weights of several sizes', '出库', ['2.5kg', '400 g', '1.2t', '3公斤'], [2.5, 0.4, 1200, 3], []],
  ['in the unit of the header', '出库（吨）', ['2.5', '400kg'], [2.5, 0.4], []],
  ['bare beside several sizes', '出库', ['2.5kg', '400g', '7'], [2.5, 0.4, null], ['unit_unsaid 7 1']],
  ['bare beside one unit', '出库', ['2.5kg', '7'], [2.5, 7], []],
  ['pieces', '出库', ['2件', '30个', '7'], [2, 30, 7], []],
  ['people and times', '出库', ['2人', '30次'], [null, null], ['mixed_units 人, 次 2']],
  ['weights and pieces', '出库', ['2kg', '30件'], [null, null], ['mixed_units kg, 件 2']],
  ['a bracket that is no unit', '出库（东区）', ['2kg', '30公斤'], [2, 30], []],
  ['shares beside numbers', '出库', ['40%', '30%', '60'], [null, null, null], ['mixed_units % 3']],
  ['shares alone', '出库', ['40%', '30%'], [0.4, 0.3], []],
  ['shares below %', '合格(%)', ['40%', '30'], [40, 30], []],
  ['apostrophes between thousands', '出库', ["1'250.50", "12'000"], [1250.5, 12000], []],
]
const goals: [name: string, sheet: TestSheet, values: [number | null, number | null][], said: string[]][] = [
  [
    'one unit in each row',
    goal([
      ['Ship', '1.5t', '900kg'],
      ['Earn', '$1,000', '¥900'],
      ['Sell', '30万', '28万元'],
      ['Wait', '2天', '12小时'],
    ]),
    [
      [1.5, 0.9],
      [1000, null],
      [300000, 280000],
      [2, 1.5],
    ],
    ['row_units ¥900'],
  ],
  ['the unit of the header of each', goal([['Ship', '1.5', '900']], ['目标值（吨）', '实际值（kg）']), [[1.5, 0.9]], []],
  ['the unit of a column beside', goal([['Sell', '100', '95万元', '万元']], ['目标值', '实际值', '单位']), [[100, 95]], []],
  ['a bracket that is none', goal([['Ship', '10', '9件']], ['目标值（全年）', '实际值（累计）']), [[10, 9]], []],
]

function goal(rows: Cells[], header = ['目标值', '实际值']): TestSheet {
  return {
    kind: 'goal',
    fields: ['goal_no', 'title', 'target', 'actual', ...(header.length > 2 ? ['unit'] : [])],
    header: ['No', 'Goal', ...header],
    rows: rows.map(([title, ...numbers]) => [`${header.join('')}-${title}`, title, ...numbers]),
    constants: { cycle: '2026Q1' },
  }
}

const reports = (as?: 'own_unit' | 'header_unit'): TestSheet => ({
  kind: 'reported_value',
  fields: ['employee_no', 'month', 'indicator_name', 'unit', 'value'],
  rows: [
    ['1', '2026-01', `回款${as ?? ''}`, '千元', 'CNY 7,000'],
    ['1', '2026-02', `回款${as ?? ''}`, '千元', '6元'],
    ['1', '2026-03', `回款${as ?? ''}`, '千元', '8'],
  ],
  ...(as ? { readings: [{ column: 4, reading: as }] } : {}),
})
const reported: [as: 'own_unit' | 'header_unit' | undefined, values: number[], said: string[]][] = [
  [undefined, [6, 8000], ['unit_against_header CNY 7,000 1']],
  ['own_unit', [7000, 6, 8000], []],
  ['header_unit', [7000000, 6, 8000], []],
]

const became = besideEachOther(
  [roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])],
  [
    ...cases.map(([, header, amounts, , , as], at) => deals(`D${at}`, header, amounts, as)),
    ...goals.map(([, sheet]) => sheet),
    ...reported.map(([as]) => reports(as)),
  ],
)
const codes = ['mixed_units', 'unit_against_header', 'unit_unsaid', 'row_units', 'unparseable', 'unit_conflict']
const listed = async (at: number) => {
  const { db, sheetId } = await became(at)
  const rows = await db.all<{ said: string }>(
    `select concat_ws(' ', code, facts->>'text', facts->>'count') as said from data_issue where sheet_id = $sheetId and code in ('${codes.join("', '")}') order by row`,
    { sheetId },
  )
  return rows.map(({ said }) => said)
}

it.each(cases.map(([name, , , values, said], at) => ({ name, values, said, at })))('amounts: $name', async ({ values, said, at }) => {
  const { db, sheetId } = await became(at)
  const stored = await db.all<{ value: number | null }>('select value from work_record where _sheet_id = $sheetId order by _row', {
    sheetId,
  })
  expect(stored.map(({ value }) => value)).toEqual(values)
  expect(await listed(at)).toEqual(said)
})

it.each(goals.map(([name, , values, said], at) => ({ name, values, said, at: cases.length + at })))(
  'goals: $name',
  async ({ values, said, at }) => {
    const { db, sheetId } = await became(at)
    const stored = await db.all<{ target: number | null; actual: number | null }>(
      'select target, actual from goal where _sheet_id = $sheetId order by _row',
      { sheetId },
    )
    expect(stored.map(({ target, actual }) => [target, actual])).toEqual(values)
    expect(await listed(at)).toEqual(said)
  },
)

it.each(reported.map(([as, values, said], at) => ({ as, values, said, at: cases.length + goals.length + at })))(
  'reported: $as',
  async ({ values, said, at }) => {
    const { db, sheetId } = await became(at)
    const stored = await db.all<{ value: number }>('select value from reported_value where _sheet_id = $sheetId order by _row', { sheetId })
    expect(stored.map(({ value }) => value)).toEqual(values)
    expect(await listed(at)).toEqual(said)
  },
)
