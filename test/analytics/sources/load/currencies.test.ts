// Amounts in a column of which another column says the currency.
import { expect, it } from 'vitest'
import { besideEachOther } from './beside'
import { type Cells, roster, type TestSheet } from './sheets'

const deals = (mark: string, rows: [amount: string, unit: string | null][]): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_end', 'value', 'unit'],
  header: ['Deal No', '工号', 'Closed', 'Deal amount', 'In'],
  rows: rows.map(([amount, unit], n): Cells => [`${mark}-${n}`, '1', '2026-01-05 10:00', amount, unit]),
})

const cases: [name: string, rows: [string, string | null][], values: (number | null)[], said: string | undefined][] = [
  [
    'of one currency count',
    [
      ['850', 'CAD'],
      ['900', 'cad'],
    ],
    [850, 900],
    undefined,
  ],
  [
    'of several count in no figure, and that is said',
    [
      ['850', 'CAD'],
      ['5500000', 'IDR'],
      ['20', null],
    ],
    [null, null, null],
    'CAD, IDR',
  ],
  [
    'of currencies called in Chinese are of several, too',
    [
      ['850', '人民币'],
      ['900', '港币'],
    ],
    [null, null],
    'CNY, HKD',
  ],
  [
    'of one currency under its several names count',
    [
      ['850', 'RMB'],
      ['900', '人民币'],
      ['20', 'CNY'],
    ],
    [850, 900, 20],
    undefined,
  ],
  [
    'of several magnitudes are of one currency, and read in it',
    [
      ['850', '万元'],
      ['900', '千元'],
    ],
    [8500000, 900000],
    undefined,
  ],
  [
    'of other units count',
    [
      ['12', 'PCS'],
      ['3', 'BOX'],
    ],
    [12, 3],
    undefined,
  ],
]

const became = besideEachOther(
  [roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])],
  cases.map(([, rows], at) => deals(`D${at}`, rows)),
)

it.each(cases.map((each, at) => [each[0], each, at] as const))('amounts %s', async (_, [, , values, units], at) => {
  const { db, sheetId, said } = await became(at)
  const stored = await db.all<{ value: number | null }>('select value from work_record where _sheet_id = $sheetId order by record_no', {
    sheetId,
  })
  expect(stored.map(({ value }) => value)).toEqual(values)
  const found = said.filter(({ code }) => code === 'mixed_currency').map(({ row, col }) => [row, col])
  expect(found).toEqual(units === undefined ? [] : [[2, 3]])
  const [facts] = await db.all<{ text: string }>(
    "select facts->>'text' as text from data_issue where code = 'mixed_currency' and sheet_id = $sheetId",
    { sheetId },
  )
  expect(facts?.text).toBe(units)
})
