// Which way a goal goes: in its name, in a column of any name, in a bound, in the dictionary.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const people = ['石清', '乔安', '卫岚', '晏宁', '尤林', '柏松']
const goals = (header: string, rows: string[]) => [`目标编号,目标名称,负责人,目标值,实际值,周期${header}`, ...rows]
const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    ...people.map((name, n) => `N${n + 1},${name},前处理部,操作工,201${n}-03-06`),
  ],
  '1 目标.csv': goals('', [
    'A1,退货率（万分比，越低越好）,石清,4,8,2026Q1',
    'A2,返工数【逆向指标】,乔安,10,40,2026Q1',
    '"A3","Churn, lower is better",卫岚,5,10,2026Q1',
    'A4,逆向物流单量,晏宁,10,40,2026Q1',
    'A5,客户表扬（正向）,尤林,10,5,2026Q1',
    'A6,返修时长（min）,柏松,10,40,2026Q1',
  ]),
  '2 目标.csv': goals(',指标属性', [
    'B1,退货率,石清,4,8,2026Q1,逆向指标',
    'B2,返工数,乔安,10,40,2026Q1,逆向指标',
    'B3,产量,卫岚,10,4,2026Q1,正向指标',
  ]),
  '3 目标.csv': goals(',是否反向指标', ['C1,退货率,石清,4,8,2026Q1,是', 'C2,产量,卫岚,10,4,2026Q1,否']),
  '4 目标.csv': goals('', [
    'D1,退货,石清,≤4,8,2026Q1',
    'D2,返工,乔安,不超过10次,40,2026Q1',
    'D3,及时率,卫岚,95%以上,96%,2026Q1',
    'D4,耗材,晏宁,<1.5t,900kg,2026Q1',
    'D5,培训,尤林,at least 5,4,2026Q1',
  ]),
  '5 指标口径.csv': ['指标名称,单位,来源系统,记录类型,取数字段,汇总方式,方向', '客诉数,件,CRM,客诉,数量,求和,越低越好'],
  '6 目标.csv': ['目标编号,目标名称,指标,负责人,目标值,实际值,周期', 'E1,少客诉,客诉数,石清,5,10,2026Q1'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const said = async (mark: string) =>
  (await query(`select goal_no, direction, target, actual from goal where starts_with(goal_no, '${mark}') order by 1`)).map(
    ({ direction, target, actual }) => [direction, target, actual],
  )

it('is read from the name of the goal, and from no word that names something else', async () => {
  expect((await said('A')).map(([direction]) => direction)).toEqual(['down', 'down', 'down', null, 'up', null])
})

it('is read from a column by what its cells say, and from one that asks whether it is reversed', async () => {
  expect((await said('B')).map(([direction]) => direction)).toEqual(['down', 'down', 'up'])
  expect((await said('C')).map(([direction]) => direction)).toEqual(['down', 'up'])
})

it('is read from a target that is a bound, with its number', async () => {
  expect(await said('D')).toEqual([
    ['down', 4, 8],
    ['down', 10, 40],
    ['up', 0.95, 0.96],
    ['down', 1.5, 0.9],
    ['up', 5, 4],
  ])
  expect(await query("select code from data_issue where code in ('unparseable', 'row_units', 'unknown_word')")).toEqual([])
})

it('is that of the dictionary where the goal does not say it', async () => {
  expect(await said('E')).toEqual([['down', 5, 10]])
})
