// Months of no year between months that have one, a company above departments that another list writes without it, and sign-in sheets with three rows of names.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 员工花名册_20260331.csv': [
    '工号,姓名,一级部门,二级部门,入职日期',
    'R01,苗青,门店部,东湖店,2019-03-04',
    'R02,柏舟,门店部,西桥店,2020-07-13',
    'R03,舒朗,制造部,焊接班,2020-09-27',
    'R04,连翘,制造部,涂装班,2021-09-27',
    'R05,戴月,品质部,,2021-10-27',
  ],
  '1 离职员工信息.csv': [
    '员工编号,姓名,离职前组织,离职前职位,入职日期,最后工作日,离职类型,流程状态',
    'R90,乌兰,某某车业_制造部_焊接班,焊工,2022-03-06,2025-12-31,主动离职,审批通过',
    'R91,宗悫,某某车业_门店部_东湖店,顾问,2023-03-06,2026-01-31,主动离职,审批通过',
  ],
  '2 门店个人业绩.csv': [
    '门店个人销售业绩,,,,,,,,,,,,',
    '单位：整车 台；销售额 万元,,,,,,,,,,,,',
    '门店,姓名,11月,,12月,,2026年1月,,2月,,4月,,备注',
    ',,台,销售额,台,销售额,台,销售额,台,销售额,台,销售额,',
    '东湖店,苗青,6,3.31,7,4.66,4,2.53,5,2.7,2,1.1,',
    '西桥店,柏舟,11,5.86,13,6.2,10,4.73,9,4.4,8,4.2,',
    '西桥店,戴月,1,0.5,1,0.5,1,0.5,1,0.5,1,0.5,',
  ],
  '3 一季度门店培训签到汇总.csv': [
    '2026年一季度门店技能培训签到汇总,,,,,,,',
    '门店,姓名,岗位,1月14日,1月28日,2月11日,到课次数,参训课时',
    ',,,新品卖点,电机诊断,会员实操,,',
    ',,,2h,3h,1.5h,,',
    '东湖店,苗青,店长,讲,√,√,2,4.5',
    '西桥店,柏舟,顾问,√,假,√,2,3.5',
    ',舒朗,焊工,√,√,补,3,6.5',
  ],
  '4 感谢卡收集表.csv': [
    '提交人,提交时间,1.我想感谢的同事,2.TA所在的部门,3.发生了什么,4.是否同意展示',
    '苗青,2026/01/08 17:07,舒朗,制造部,赶货那周主动顶岗,是',
    '柏舟,2026/01/11 13:17,连翘,制造部,返修一台也没有,否',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('carries the year of a month on to the next ones, and back over the turn of the year', async () => {
  const months = await query(
    "select strftime(month, '%Y-%m') as month, sum(value) as total from reported_value where indicator_name <> '销售额' group by 1 order by 1",
  )
  expect(months.map(({ month, total }) => `${month} ${total}`)).toEqual([
    '2025-11 18',
    '2025-12 21',
    '2026-01 15',
    '2026-02 15',
    '2026-04 11',
  ])
  expect(await query("select distinct unit from reported_value where indicator_name = '销售额'")).not.toContainEqual({ unit: '整车' })
})

it('puts leavers of a list that begins with the company into the departments of the list that does not', async () => {
  expect(await query('select path from department order by 1')).toEqual(
    ['制造部', '制造部/涂装班', '制造部/焊接班', '品质部', '门店部', '门店部/东湖店', '门店部/西桥店'].map((path) => ({ path })),
  )
})

it('reads what each day of a sign-in sheet was about, and neither the hours of all nor whoever gave the course', async () => {
  expect(
    await query(
      'select course, count(*)::integer as n, count(*) filter (passed)::integer as passed from learning_record group by 1 order by 1',
    ),
  ).toEqual([
    { course: '会员实操', n: 3, passed: 3 },
    { course: '新品卖点', n: 2, passed: 2 },
    { course: '电机诊断', n: 3, passed: 2 },
  ])
})

it('takes the questions of a form for whom and for what', async () => {
  expect(
    await query(
      'select g.name as giver, r.name as receiver, text from feedback join employee g on g.employee_id = giver_id join employee r on r.employee_id = receiver_id order by feedback._row',
    ),
  ).toEqual([
    { giver: '苗青', receiver: '舒朗', text: '赶货那周主动顶岗' },
    { giver: '柏舟', receiver: '连翘', text: '返修一台也没有' },
  ])
})
