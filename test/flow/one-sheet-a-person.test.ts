// One sheet a person: whose its rows are stands above the columns, as a label beside a value.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles } from './each-workspace'

const card = (...lines: string[]) => [
  '季度考核表',
  ...lines,
  '序号,考核指标,权重,目标值,实际完成',
  '1,新签合同额,60%,120,132',
  '2,回款额,40%,90,94',
]
const all = importedOnce({
  '0 花名册.csv': ['工号,姓名,部门,入职日期', 'S1,林一,甲部,2020-01-01', 'S2,贺二,甲部,2020-01-01', 'S3,乔三,乙部,2020-01-01'],
  '1 林一.csv': card('姓名：,林一,工号：,S1,考核周期：,2026年第一季度'),
  // Joined in one cell, without a number.
  '1 贺二.csv': card('被考核人：贺二  岗位：经理,考核周期：2026年第一季度'),
  '1 花名册外.csv': card('姓名：,无此人,考核周期：,2026年第一季度'),
  '2 目标.csv': ['责任人：,林一', '工号,姓名,考核指标,目标值,实际完成', 'S2,贺二,续约额,80,79', 'S3,乔三,催收额,50,60'],
  '3 部门目标.csv': [
    '部门目标表',
    '填报人：,林一,工号：,S1',
    '目标编号,目标名称,目标值,实际完成',
    'D1,部门合同额,80,79',
    'D2,部门回款额,50,60',
  ],
  '4 报工.csv': [
    'Order,* Confirm.,Post.Date,Pers.No.,Yield',
    '10004511,900001,2026-01-05,S1,46',
    '10004511,900002,2026-01-12,S1,44',
    '* 10004511,,,,90',
  ],
  '5 月报.csv': [
    '个人月度指标填报表（2026年第一季度）',
    '填报人：,乔三,直属上级：,林一',
    '指标,口径说明,1月,2月,3月',
    '及时率(%),及时/应关闭,93,94.5,96',
    '拜访量,,14,9,18',
  ],
  '6 目标.csv': ['工号,姓名,考核指标,目标值,实际完成', 'S1,林一,毛利额,80,79', 'S2,贺二,,50,60'],
})

it('gives goals to the person the sheet is of', async () => {
  const { db } = await all()
  const goals = await db.all<Record<string, unknown>>(
    `select name, title, target, actual, cycle_id from goal join employee on employee_id = owner_id where ${ofFiles('1 ', 'goal._sheet_id')} order by name, target`,
  )
  expect(goals.map((goal) => Object.values(goal))).toEqual([
    ['林一', '回款额', 90, 94, '2026Q1'],
    ['林一', '新签合同额', 120, 132, '2026Q1'],
    ['贺二', '回款额', 90, 94, '2026Q1'],
    ['贺二', '新签合同额', 120, 132, '2026Q1'],
  ])
  const unknown = await db.all(
    `select facts->>'text' as text from data_issue where code = 'other_person_unknown' and ${ofFiles('1 ', 'sheet_id')}`,
  )
  expect(unknown.length).toBeGreaterThan(0)
})

it('takes the columns of a person before the label above them', async () => {
  const owners = await (await all()).db.all<{ name: string }>(
    `select name from goal join employee on employee_id = owner_id where ${ofFiles('2 ', 'goal._sheet_id')} order by name`,
  )
  expect(owners.map(({ name }) => name)).toEqual(['乔三', '贺二'])
})

it('gives the goals of a department to nobody because somebody filled them in', async () => {
  const owners = await (await all()).db.all(`select owner_id from goal where ${ofFiles('3 ')}`)
  expect(owners).toEqual([{ owner_id: null }, { owner_id: null }])
})

it('leaves out the sums that a list of SAP marks with stars, not a column that must be filled in', async () => {
  const { db } = await all()
  expect(await db.all('select record_no from work_record order by 1')).toEqual([{ record_no: '900001' }, { record_no: '900002' }])
  const reasons = await db.all(`select reason from excluded_row where reason = 'subtotal' and ${ofFiles('4 ', 'sheet_id')}`)
  expect(reasons).toEqual([{ reason: 'subtotal' }])
})

it('reads the figures of a month report of one person', async () => {
  const values = await (await all()).db.all<{ name: string; n: number }>(
    'select name, count(*)::integer as n from reported_value join employee using (employee_id) group by all',
  )
  expect(values.map(({ name, n }) => [name, n])).toEqual([['乔三', 6]])
})

it('lists a goal that says neither what it is nor by which indicator, and takes the others', async () => {
  const { db } = await all()
  expect(await db.all(`select title from goal where ${ofFiles('6 ')}`)).toEqual([{ title: '毛利额' }])
  expect(await db.all(`select field, row from data_issue where code = 'missing_key' and ${ofFiles('6 ', 'sheet_id')}`)).toEqual([
    { field: 'indicator_name', row: 3 },
  ])
})
