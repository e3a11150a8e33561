// One factor between what was reported and what the records say, wherever one looks: two units, which is said and not only shown as a poor figure.
import { expect, it } from 'vitest'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

const numbers = Array.from({ length: 6 }, (_, n) => n)
const no = (n: number) => String(1001 + n)

/** What is said of a company whose people report `report` of what the records have. */
async function said(report: (amount: number, n: number) => number) {
  await own.importTexts({
    '花名册.csv': ['工号,姓名,部门,入职日期', ...numbers.map((n) => `${no(n)},${'甲乙丙丁戊己'[n]}一,甲部,2020-01-01`)],
    '口径.csv': ['指标名称,来源系统,记录类型,取数字段,汇总方式', '产值,ERP,订单,数量,求和'],
    '订单.csv': [
      '订单号,来源系统,单据类型,工号,完成时间,数量',
      ...numbers.map((n) => `D${n},ERP,订单,${no(n)},2026-01-1${n} 09:00,${12000 + n * 1000}`),
    ],
    '填报.csv': ['工号,指标名称,月份,填报值', ...numbers.map((n) => `${no(n)},产值,2026-01,${report(12000 + n * 1000, n)}`)],
  })
  return own.workspace.db.all(`select row, col, facts from data_issue where code = 'constant_factor'`)
}

it.each<[string, (amount: number, n: number) => number, { factor: number; count: number } | null]>([
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
])('notices %s', async (_, report, expected) => {
  const facts = expected && { indicator: '产值', ...expected }
  expect(await said(report)).toEqual(facts ? [{ row: 2, col: 3, facts }] : [])
})
