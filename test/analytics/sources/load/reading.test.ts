// Each row is a rule of cell reading: what is written → what is read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideDayOrder } from '../../../../analytics/sources/load/day-order'
import { headerFactor } from '../../../../analytics/sources/load/header-factor'
import { decideShare } from '../../../../analytics/sources/load/profile'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const read = async (expression: string, text: string | null): Promise<unknown> =>
  (await workspace.db.first<{ v: unknown }>(`select ${expression} as v from (select $text::varchar as t)`, { text }))?.v

const table = (title: string, expression: string, cases: [string | null, unknown][]) =>
  describe(title, () => {
    it.each(cases)('%j → %j', async (text, expected) => {
      const value = await read(expression, text)
      if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9)
      else expect(value).toEqual(expected)
    })
  })

table('width and space', 'plain_text(t)', [
  ['ＥＭＰ００１２　', 'EMP0012'],
  ['\u00a0a\u200bb ', 'ab'],
  ['　', null],
])
table('ids are text', 'id_text(t)', [
  ['000123', '000123'],
  ['12.0', '12'],
  ['１２３４５　', '12345'],
  ["'0012", '0012'],
  ['—', null],
  ['E-12', 'E-12'],
])
table('a destroyed id', 'is_destroyed_id(t)', [
  ['1.23457E+17', true],
  ['1E+05', true],
  ['E+1', false],
  ['123', false],
])
table('names as keys', 'name_key(t)', [
  ['張偉', '张伟'],
  ['张 伟', '张伟'],
  ['张伟(离职)', '张伟'],
  ['张伟（小）', '张伟'],
  ['张伟-1', '张伟'],
  ['[外包]张伟', '张伟'],
  ['阿·买提', '阿买提'],
  ['Shan Wei', 'shanwei'],
  ['何小计', '何小计'],
])
table('departments as paths', 'department_path(t)', [
  ['公司/中心/部门', '公司/中心/部门'],
  ['公司 - 中心 > 部门', '公司/中心/部门'],
  ['研发中心-硬件部', '研发中心/硬件部'],
  ['Commercial > Export Sales', 'Commercial/Export Sales'],
  ['Finance & Admin', 'Finance & Admin'],
  ['Sub-assembly', 'Sub-assembly'],
])
table('departments as weak keys', 'department_key(t)', [
  ['研发中心-硬件部', '硬件'],
  ['硬件', '硬件'],
  ['部', '部'],
])
table('missing', 'is_missing(t)', [
  ...['', '—', '-', '--', '/', '\\', '无', '暂无', '空', 'N/A', 'NA', 'null', '#N/A', '#REF!', '待定', '不适用', '未填', 'TBD', '　'].map(
    (text): [string, boolean] => [text, true],
  ),
  ['0', false],
  ['无异常', false],
  [null, true],
])
table('missing in free text: 无 is an answer', 'is_blank_sign(t)', [
  ['无', false],
  ['NA', false],
  ['—', true],
])
table('numbers', 'read_number(t)', [
  ['1,200', 1200],
  ['１，２００', 1200],
  ['(300)', -300],
  ['（300）', -300],
  ['85%', 0.85],
  ['８５％', 0.85],
  ['85.0 %', 0.85],
  ['120%', 1.2],
  ['1.2万', 12000],
  ['3.8亿', 380000000],
  ['￥1,200', 1200],
  ['CNY 12,300.00', 12300],
  ['120件', 120],
  ['-5', -5],
  ['1,2', null],
  ['约100', null],
  ['nan', null],
  ['abc', null],
])
table('durations in hours', 'read_hours(t, 1)', [
  ['2小时30分', 2.5],
  ['1.5h', 1.5],
  ['90分钟', 1.5],
  ['30min', 0.5],
  ['0.5天', 4],
  ['1w 2d', 56],
  ['26:30', 26.5],
  ['3', 3],
  ['很久', null],
])
table('yes and no', 'read_boolean(t)', [
  ['是', true],
  ['否', false],
  ['Y', true],
  ['√', true],
  ['0', false],
  ['TRUE', true],
  ['也许', null],
])
table('a number beside a name', 'number_in_name(t)', [
  ['卜凡(K0201)', 'K0201'],
  ['K0201 卜凡', 'K0201'],
  ['卜凡K0201', 'K0201'],
  ['Anna1234', null],
  ['卜凡2', null],
])

table('a name without the number beside it', 'name_key(t)', [
  ['卜凡K0201', '卜凡'],
  ['卜凡 · K0201', '卜凡'],
  ['Anna', 'anna'],
])

table('instants in the workspace zone', `read_instant(plain_text(t), 'dmy', '2026')`, [
  ['2025年9月1日', '2025-08-31T16:00:00.000Z'],
  ['2025.9.1', '2025-08-31T16:00:00.000Z'],
  ['2018-10-01-07:00', '2018-09-30T16:00:00.000Z'],
  ['2018-10-01+08:00', '2018-09-30T16:00:00.000Z'],
  ['2018-10-01Z', '2018-09-30T16:00:00.000Z'],
  ['2025/9/1 8:30', '2025-09-01T00:30:00.000Z'],
  ['20250901', '2025-08-31T16:00:00.000Z'],
  ['9月1日', '2026-08-31T16:00:00.000Z'],
  ['46027', '2026-01-04T16:00:00.000Z'],
  ['46027.5', '2026-01-05T04:00:00.000Z'],
  ['12/Mar/24 9:41 AM', '2024-03-12T01:41:00.000Z'],
  ['13/01/2026', '2026-01-12T16:00:00.000Z'],
  ['13/1/26 12:00 AM', '2026-01-12T16:00:00.000Z'],
  ['1/1/26 12:30 PM', '2026-01-01T04:30:00.000Z'],
  ['1/1/6', null],
  ['1/15(週四)', '2026-01-14T16:00:00.000Z'],
  ['1/15（周四） 14:30', '2026-01-15T06:30:00.000Z'],
  ['1767225600', '2026-01-01T00:00:00.000Z'],
  ['1767225600000', '2026-01-01T00:00:00.000Z'],
  ['2026-01-05 次日 01:10', '2026-01-05T17:10:00.000Z'],
  ['2026-01-05 24:00', '2026-01-05T16:00:00.000Z'],
  ['2026-01-05T08:30:00Z', '2026-01-05T08:30:00.000Z'],
  ['2026-01-05T08:30:00+02:00', '2026-01-05T06:30:00.000Z'],
  ['2026-01-05 08:30 Europe/Warsaw', '2026-01-05T07:30:00.000Z'],
  ['14/3/2026 04:00 PM Asia/Shanghai', '2026-03-14T08:00:00.000Z'],
  ['2026-01-05 下午3:20', '2026-01-05T07:20:00.000Z'],
  ['2026年1月5日 8时30分', '2026-01-05T00:30:00.000Z'],
  ['115/01/08', '2026-01-07T16:00:00.000Z'],
  ['民國115年1月8日 9:30', '2026-01-08T01:30:00.000Z'],
  ['2026-13-01', null],
  ['9999-12-31', null],
  ['昨天', null],
])
table('two-digit years', `read_instant(plain_text(t), 'ymd', '2026')::date`, [['25/9/1', '2025-09-01']])
table('open ends are not errors', 'is_open_end(t)', [
  ['9999-12-31', true],
  ['0000-00-00', true],
  ['1900-01-00', true],
  ['长期', true],
  ['至今', true],
  ['2026-01-01', false],
])
table('months', 'read_month(t, 2026, 12)', [
  ['1月', '2026-01-01'],
  ['2026-01', '2026-01-01'],
  ['2026年1月', '2026-01-01'],
  ['202601', '2026-01-01'],
  ['Jan', '2026-01-01'],
  ['一月', '2026-01-01'],
  ['十二月', '2026-12-01'],
  ['Jan-25', '2025-01-01'],
  ['2026-01-15', '2026-01-01'],
  ['13', null],
])
describe('one reading for a column', () => {
  const dates = { figures: 3, firstOver12: 0, secondOver12: 0, longYearLast: 3, firstLikeYear: 0, firstParts: 3 }
  it.each([
    ['a part over 12 in front: day first', { ...dates, firstOver12: 1 }, 'dmy'],
    ['a part over 12 second: month first', { ...dates, secondOver12: 1 }, 'mdy'],
    ['no part over 12: ask', dates, 'ask'],
    ['with dots throughout: day first', { ...dates, dotted: 3 }, 'dmy'],
    ['with dots, a part over 12 second: month first', { ...dates, dotted: 3, secondOver12: 1 }, 'mdy'],
    ['with dots in part: ask', { ...dates, dotted: 2 }, 'ask'],
    ['both: ask', { ...dates, firstOver12: 1, secondOver12: 1 }, 'ask'],
    ['25/9/1 throughout: year first', { ...dates, longYearLast: 0, firstLikeYear: 3, firstOver12: 3, firstParts: 1 }, 'ymd'],
    ['no such dates', { ...dates, figures: 0 }, 'ymd'],
  ] as const)('%s', (_, counts, expected) => expect(decideDayOrder(counts)).toBe(expected))
  it.each([
    ['all at most 1.5', { percents: 0, small: 5, large: 0, fractions: 5 }, 'ratio'],
    ['all above', { percents: 0, small: 0, large: 5, fractions: 0 }, 'points'],
    ['[85, 92, 0.9]: ask', { percents: 0, small: 1, large: 2, fractions: 1 }, 'ask'],
    ['bare numbers beside %: ask', { percents: 3, small: 1, large: 0, fractions: 1 }, 'ask'],
    ['% throughout', { percents: 3, small: 0, large: 0, fractions: 0 }, 'ratio'],
  ] as const)('%s', (_, counts, expected) => expect(decideShare(counts)).toBe(expected))
  it.each([
    ['hours', '停机时长(分钟)', 1 / 60],
    ['hours', '停机分钟', 1 / 60],
    ['hours', '工时', 1],
    ['number', '金额(万元)', 10_000],
    ['number', '数量（件）', 1],
  ] as const)('%s in %s', (type, header, factor) => expect(headerFactor(type, header)).toBe(factor))
})
