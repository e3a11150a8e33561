// What a header's last noun says, and what the values and the neighbours have to say about it.
import { describe, expect, it } from 'vitest'
import { findPersonal } from '../../../../analytics/sources/personal/find'

function found(headers: string[], rows: string[][], indicators: string[] = []): string[] {
  const all = [headers, ...rows].map((cells, at) => ({ row: at + 1, cells }))
  const columns = headers.map((header, column) => ({ column, header, levels: [header], hidden: false }))
  const grid = { rows: all, merges: [], hiddenColumns: [], complete: true }
  const layout = { headerRows: [1], firstDataRow: 2, columns, titleRows: [] }
  return findPersonal({ grid, layout, indicators: new Set(indicators) }, () => false).map(({ header, kind }) => `${header}: ${kind}`)
}
const column = (header: string, values: string[], indicators: string[] = []) =>
  found(
    [header],
    values.map((value) => [value]),
    indicators,
  )[0]?.split(': ')[1] ?? null

/** Numbers people dial: no two begin alike for long. */
const mobiles = ['13812345678', '15987654321', '18600001111', '17712340000', '19920304050', '15255556666', '13044443333', '18811112222']

describe('below a noun', () => {
  it.each([
    ['绑定手机号', mobiles, 'phone'],
    ['绑定手机号', ['138****5678', '159****4321'], 'phone'],
    ['绑定手机号', ['1249', '88213', '412'], null],
    ['是否绑定手机号', ['是', '否', '是'], null],
    ['首选联系方式', ['电话', '邮件', '微信'], null],
    ['返修手机', mobiles, 'phone'],
    ['返修手机', ['A17', 'A18', 'A17'], null],
    ['Returned Phone', ['12000', '13000'], null],
    ['Offer薪资', ['面议', '21000', '面议'], 'pay'],
    ['本次调薪', ['0', '0', '0', '2000'], 'pay'],
    ['分公司薪酬', ['卜若川', '向晚'], null],
    ['我对目前的薪酬', ['4', '5', '3'], null],
    ['办理身份证', ['1249', '882'], null],
    ['本月生日', ['12', '8', '31'], null],
    ['父母生日', ['1956-03-01', '1961-11-20'], 'birth'],
  ])('%s %s: %s', (header, values, kind) => expect(column(header, values)).toBe(kind))
})

describe('the name of a number', () => {
  const running = mobiles.map((_, n) => String(13_812_345_678 + n))
  const dated = mobiles.map((_, n) => `1${5 + (n % 5)}0${1 + n}1${n}${String(10_000 + n)}`)
  it.each([
    ['does not hide telephones', '微信同号', mobiles.slice(0, 3), 'phone'],
    ['hides no column of them, even as the number of a person', '工号', mobiles, 'phone'],
    ['is believed of a few', '工号', mobiles.slice(0, 5), null],
    ['is believed of an order', '订单号', mobiles.slice(0, 5), null],
    ['is believed of running numbers', '工号', running, null],
    ['is believed of running numbers of anything', '机号', running, null],
    ['is believed of dates with a running number', '报修号', dated, null],
    ['is believed of the same few numbers', '热线编号', mobiles.map((_, n) => mobiles[n % 2]), null],
    ['is believed of prefixes nobody has', '卷号', mobiles.map((text) => `1${text.slice(1).replace(/^\d\d/, '54')}`), null],
  ])('%s', (_, header, values, kind) => expect(column(header, values)).toBe(kind))
})

describe('beside pay', () => {
  const rows = [
    ['9000', '1200', '8000'],
    ['9500', '1300', '8400'],
  ]
  it('is what means something else elsewhere', () => {
    expect(found(['Base Salary', 'Gross', 'Net'], rows)).toEqual(['Base Salary: pay', 'Gross: pay', 'Net: pay'])
    expect(found(['基本工资', '奖金', '收入'], rows)).toEqual(['基本工资: pay', '奖金: pay', '收入: pay'])
  })

  it('is nothing where one column of pay stands among others', () => {
    expect(found(['产量', '收入', '提成'], rows)).toEqual(['提成: pay'])
    expect(found(['Units', 'Gross', 'Net'], rows)).toEqual([])
    expect(found(['Base Salary', 'Gross', 'Net'], rows, ['gross'])).toEqual(['Base Salary: pay'])
  })
})

it('the name of an indicator is a measure, in every month', () => {
  expect(column('1月高温津贴', ['12000', '13000'], ['高温津贴'])).toBeNull()
  expect(column('1月高温津贴', ['12000', '13000'], [''])).toBe('pay')
})
