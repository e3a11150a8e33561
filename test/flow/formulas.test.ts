// A dictionary that says in expressions how its indicators are computed: what people reported agrees or differs as it was planted.
import { expect, it } from 'vitest'
import { drillThrough, metricRows } from '../../analytics/figures'
import { importedOnce } from './each-workspace'

const dictionary: [
  name: string,
  unit: string,
  formula: string,
  field: string,
  aggregate: string,
  numerator: string,
  denominator: string,
][] = [
  ['良品率', '', '良品率 = 合格数量 / (合格数量 + 报废数量)', '', '', '', ''],
  ['合格率', '%', '合格数/(合格数+不良数)×100', '', '比率', '', ''],
  ['不良率', '', '不良数 ÷ (合格数＋不良数)', '', '比率', '', ''],
  ['直报率', '', '合格数/数量', '', '比率', '', ''],
  ['直通率', '', '1 - 返工数/产量', '', '按公式', '', ''],
  ['净产量', '件', '', '产量 - 报废数', '求和', '', ''],
  ['单耗', '小时', '当月每张工单的工时', '工时 / 单数', '', '', ''],
  ['成品率', '', '', '', '比率', '合格数量', '合格数量+报废数量+不良数'],
  ['月初率', '', '合格数 / 数量', '', '', '', ''],
  ['报检率', '', '合格数量/(合格数量+报检数量)', '合格数量/(合格数量+报检数量)', '', '', ''],
  ['完工数', '', '当月完成的工单数量', '', '按公式', '', ''],
  ['分列率', '', '1 - 报废数/产量', '数量', '求和', '', ''],
]

/** Indicator → what 1001 and 1002 come to by hand; 1002 has one record without scrap and defects, and 直报率 comes with records of its own. */
const truth: Record<string, [number | null, number | null]> = {
  良品率: [90 / 96, 1],
  合格率: [90 / 94, 1],
  不良率: [4 / 94, null],
  直报率: [0.7, 0.5],
  直通率: [96 / 100, 1],
  净产量: [94, 20],
  单耗: [6, 3],
  成品率: [90 / 100, 1],
  月初率: [0.9, 0.5],
  分列率: [100, 20],
}

const reported: Record<string, [string, string]> = {
  良品率: ['93.75%', '99%'],
  合格率: ['95.7', '100'],
  直通率: ['0.96', '0.95'],
  净产量: ['94', '21'],
  单耗: ['6', '3'],
  成品率: ['0.9', '1'],
  月初率: ['0.9', '0.6'],
  报检率: ['0.9', '0.5'],
  完工数: ['2', '1'],
  分列率: ['100', '20'],
}

const workspace = importedOnce({
  '花名册.csv': ['工号,姓名,部门,入职日期', '1001,甲一,甲部,2020-01-01', '1002,乙二,甲部,2020-01-01'],
  '口径.csv': [
    '指标名称,单位,来源系统,记录类型,计算公式,取数字段,汇总方式,分子,分母,相对容差,归属月份字段',
    ...dictionary.map(([name, unit, formula, field, ...rest]) =>
      [name, unit, 'MES', '报工', formula, field, ...rest, '0.001', name === '月初率' ? '开始时间' : ''].join(','),
    ),
  ],
  '报工.csv': [
    '工单号,来源系统,单据类型,工号,开工时间,完工时间,数量,合格数,不良数,报废数,工时(小时)',
    'R1,MES,报工,1001,2026-01-05 07:00,2026-01-05 08:00,60,50,,6,8',
    'R2,MES,报工,1001,2026-01-06 07:00,2026-01-06 08:00,40,40,4,,4',
    'R3,MES,报工,1002,2026-01-07 07:00,2026-01-07 08:00,20,10,,,3',
  ],
  '看板.csv': [
    '工单号,来源系统,单据类型,工号,完工时间,指标名称,指标值',
    'B1,BI,看板,1001,2026-01-15 08:00,直报率,0.8',
    'B2,BI,看板,1001,2026-01-31 08:00,直报率,0.6',
    'B3,BI,看板,1002,2026-01-31 08:00,直报率,0.5',
  ],
  '填报.csv': [
    '工号,月份,指标名称,填报值',
    ...Object.entries(reported).flatMap(([name, values]) => values.map((value, at) => `100${at + 1},2026-01,${name},${value}`)),
  ],
})

it('computes each person’s records by the expression, in sums of a class and record by record', async () => {
  const { db } = await workspace()
  const rows = await db.all<{ name: string; no: string; system: number | null; records: number }>(
    `select i.name, e.employee_no as no, s.system, s.records from system_value s
     join indicator i on i.indicator_id = s.indicator join employee e using (employee_id) order by 1, 2`,
  )
  const found = new Map(Object.keys(truth).map((name) => [name, rows.filter((row) => row.name === name)]))
  expect(rows).toHaveLength(2 * found.size)
  for (const [name, values] of Object.entries(truth)) {
    expect(found.get(name)?.map(({ records }) => records)).toEqual([2, 1])
    const close = values.map((value) => (value === null ? null : expect.closeTo(value, 9)))
    expect([name, found.get(name)?.map(({ system }) => system)]).toEqual([name, close])
  }
})

it('compares what was reported with it, and shows the expression and what each record adds to it', async () => {
  const { db } = await workspace()
  await db.run(`update setting set value = '1' where key = 'privacy.small_group'`)
  const { rows } = await metricRows(db, { id: 'consistency_rate', slice: {}, hit: false, offset: 0, limit: 50 }, 'zh-CN')
  const detail = (row: (typeof rows)[number], key: string) => row.detail.find((one) => one.key === key)?.value
  expect(rows.map((row) => `${row.employeeNo} ${detail(row, 'indicator')}`).sort()).toEqual(
    ['1002 净产量', '1002 月初率', '1002 直通率', '1002 良品率'].sort(),
  )
  const good = rows.find((row) => detail(row, 'indicator') === '良品率')!
  expect(detail(good, 'formula')).toBe('良品率 = 合格数量 / (合格数量 + 报废数量)')
  const { records } = await drillThrough(db, 'consistency_rate', good.cell!)
  expect(records.map(({ text, value }) => [text, value])).toEqual([['R3', '10.0 / 10.0']])
})

it('says what it cannot compute, and never takes its first field instead', async () => {
  const { db } = await workspace()
  const said = await db.all<{ code: string; text: string }>(
    `select code, coalesce(facts->>'text', facts->>'indicator') as text from data_issue
     where code in ('no_system_source', 'unknown_word', 'aggregate_assumed') order by code, text`,
  )
  expect(said).toEqual([
    { code: 'no_system_source', text: '完工数' },
    { code: 'no_system_source', text: '报检率' },
    { code: 'unknown_word', text: '按公式' },
  ])
})
