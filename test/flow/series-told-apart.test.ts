// What is taken for a series of indicators, what is asked about, and what stays what it is.
import { describe, expect, it } from 'vitest'
import { besideEachOther, eachWorkspace } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', '0701,霍青,澜石/装配部,2020-01-01', '0702,Mara Quist,澜石/检验部,2019-05-01']
const dictionary = ['指标名称,单位,计算公式,来源系统,记录类型,取数字段,汇总方式', '装配产量,件,报工数量之和,MES,工单,数量,求和']

const begin = { '0 人员.csv': people, '0 口径.csv': dictionary }

const none: [string, string | null, string[]][] = [
  [
    'what people report',
    'reported_value',
    ['工号,姓名,指标,月份,数值', '0701,霍青,装配产量,2026-01,100', '0702,Mara Quist,装配产量,2026-01,90'],
  ],
  [
    'what people report by month',
    'reported_value',
    ['工号,姓名,指标,1月,2月', '0701,霍青,装配产量,100,110', '0702,Mara Quist,装配产量,90,91'],
  ],
  [
    'what a named person reports of a department',
    'reported_value',
    ['部门,填报人,指标,月份,填报值', '装配部,霍青,装配产量,2026-01,100', '检验部,Mara Quist,装配产量,2026-01,90'],
  ],
  [
    'what departments report',
    null,
    ['部门,指标,月份,数值,填报时间', '装配部,装配产量,2026-01,100,2026-02-01', '检验部,装配产量,2026-01,90,2026-02-02'],
  ],
  [
    'a dictionary',
    'indicator',
    ['指标名称,统计周期,单位,口径,数据来源,负责人', '装配产量,月,件,报工之和,MES,霍青', '返修率,月,%,返修/总,MES,霍青'],
  ],
  ['goals of departments', null, ['部门,指标,目标值,权重,考核周期', '装配部,装配产量,100,20%,2026Q1', '检验部,返修率,2,20%,2026Q1']],
  ['scores of people', null, ['姓名,绩效指标,得分,考核周期', '霍青,装配产量,90,2026Q1', 'Mara Quist,返修率,95,2026Q1']],
  ['planned places', 'headcount_plan', ['部门,岗位,年度,定编人数', '装配部,装配工,2026,20', '检验部,检验员,2026,12']],
  ['numbers of heads by month', null, ['部门,1月,2月,3月', '装配部,20,21,21', '检验部,12,12,13']],
  ['a budget', null, ['指标,部门,月份,预算,数值', '差旅费,装配部,2026-01,100,90', '差旅费,检验部,2026-01,80,85']],
  [
    'days of attendance',
    'attendance_day',
    ['日期,工号,姓名,应出勤工时,实际出勤工时', '2026-01-05,0701,霍青,8,8', '2026-01-06,0701,霍青,8,7'],
  ],
]
const beside = besideEachOther(
  begin,
  none.map(([, , lines]) => lines),
)
it.each(none.map(([what, kind], at) => [what, kind, at] as const))('%s are none', async (_, kind, at) => {
  expect((await beside.sheets(at)).map((sheet) => sheet.kind)).toEqual([kind])
  expect(await beside.rows(at, 'metric_value')).toBe(0)
})

describe('by itself', () => {
  const own = eachWorkspace()

  it('a title says the month where columns compare it with others; else it is asked', async () => {
    const lines = (last: string) => ['2026年3月 经营指标,,,', `指标,单位,本月,${last}`, '客户投诉,起,4,3', '退货,起,2,1']
    await own.importTexts({ ...begin, '1 环比.csv': lines('上月'), '2 其他.csv': lines('附注') })
    expect(await own.sheets()).toEqual([
      { kind: 'metric_value', accepted: 2, attention: 0 },
      { kind: null, accepted: 0, attention: 4 },
    ])
    expect(
      await own.workspace.db.all(
        'select indicator_name as name, period_start::varchar as period, grain, value from metric_value order by _row',
      ),
    ).toEqual([
      { name: '客户投诉', period: '2026-03-01', grain: 'month', value: 4 },
      { name: '退货', period: '2026-03-01', grain: 'month', value: 2 },
    ])
  })
})
