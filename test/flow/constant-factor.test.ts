// One factor between what was reported and what the records say, wherever one looks: two units, which is said and not only shown as a poor figure.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const numbers = Array.from({ length: 6 }, (_, n) => n)
const no = (n: number) => String(1001 + n)

const cases: [string, (amount: number, n: number) => number, { factor: number; count: number } | null][] = [
  ['ten thousandths', (amount) => amount / 10000, { factor: 10000, count: 6 }],
  ['thousands of it', (amount) => amount * 1000, { factor: 1000, count: 6 }],
  [
    'ten thousandths, rounded, and one that is right',
    (amount, n) => (n === 3 ? amount : Math.round(amount / 100) / 100),
    { factor: 10000, count: 5 },
  ],
  ['the same', (amount) => amount, null],
  ['twice as much', (amount) => amount * 2, null],
  ['a hundred times as much of half of them', (amount, n) => (n % 2 ? amount * 100 : amount), null],
]

/** Of each case an indicator and a source of its own, and a list of what people report of what the records have. */
const filesOf = (report: (amount: number, n: number) => number, at: number) => ({
  [`口径${at}.csv`]: ['指标名称,来源系统,记录类型,取数字段,汇总方式', `产值${at},ERP${at},订单,数量,求和`],
  [`订单${at}.csv`]: [
    '订单号,来源系统,单据类型,工号,完成时间,数量',
    ...numbers.map((n) => `D${n},ERP${at},订单,${no(n)},2026-01-1${n} 09:00,${12000 + n * 1000}`),
  ],
  [`填报${at}.csv`]: ['工号,指标名称,月份,填报值', ...numbers.map((n) => `${no(n)},产值${at},2026-01,${report(12000 + n * 1000, n)}`)],
})
const imported = importedOnce({
  '花名册.csv': ['工号,姓名,部门,入职日期', ...numbers.map((n) => `${no(n)},${'甲乙丙丁戊己'[n]}一,甲部,2020-01-01`)],
  ...Object.assign({}, ...cases.map(([, report], at) => filesOf(report, at))),
})

it.each(cases.map(([name, , expected], at) => [name, at, expected] as const))('notices %s', async (_, at, expected) => {
  const { db } = await imported()
  const said = await db.all<{ file: string; facts: { indicator: string } }>(
    `select f.file, i.row, i.col, i.facts from data_issue i join source_sheet s using (sheet_id) join source_file f using (file_id) where i.code = 'constant_factor'`,
  )
  const facts = expected && { indicator: `产值${at}`, ...expected }
  expect(said.filter((one) => one.facts.indicator === `产值${at}`)).toEqual(facts ? [{ file: `填报${at}.csv`, row: 2, col: 3, facts }] : [])
})

it('says it of no other', async () => {
  const { db } = await imported()
  const { n } = (await db.first<{ n: number }>(`select count(*) as n from data_issue where code = 'constant_factor'`))!
  expect(n).toBe(cases.filter(([, , expected]) => expected).length)
})
