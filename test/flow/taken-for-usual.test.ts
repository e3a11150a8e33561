// What is taken for the usual case where nothing says it: read where a column says so by its name and its cells, asked about where one may, and said.
import { expect, it } from 'vitest'
import { answerMetric } from '../../analytics/figures'
import { importedOnce, saidOf } from './each-workspace'

const people = ['石清', '乔安', '卫岚', '晏宁', '尤林', '柏松']
const invited = (header: string, ...cells: string[]) => [
  `邀请编号,被评价人,评价人,${header},发出时间,提交时间`,
  ...people.map((name, at) => `${header}${at},${name},${people[(at + 3) % 6]},${cells[at % cells.length]},2026-02-0${1 + at},`),
]
const goals = (header: string, ...above: string[]) => [
  `目标编号,${header},层级,目标名称,负责人,周期,目标值,实际值`,
  `${header}1,,公司,总目标,石清,2026Q1,10,9`,
  ...above.map((cell, at) => `${header}${at + 2},${cell},个人,${header}分目标${at},${people[at]},2026Q1,10,9`),
]

const imported = importedOnce({
  '0 名单.csv': [
    '工号,姓名,部门,岗位,直属上级,离司时间',
    'N1,石清,前处理部,班长,集团总裁,',
    'N2,乔安,前处理部,操作工,N1,',
    'N3,卫岚,前处理部,操作工,shi.qing,',
    'N4,晏宁,包装部,班长,赵总,',
    'N5,尤林,包装部,操作工,晏宁,',
    'N6,柏松,包装部,操作工,赵总,2026-03-20',
  ],
  '1 邀请.csv': invited('是否志愿参加', '是', '否'),
  '2 邀请.csv': invited('必须参加', '是', '否'),
  '3 邀请.csv': invited('勾', 'Y', 'N'),
  '4 邀请.csv': invited('是否匿名', 'Y', 'N'),
  '5 目标.csv': goals('归口', '归口1', '归口1'),
  '6 目标.csv': goals('前置目标', '前置目标1', '前置目标2'),
  '7 目标.csv': goals('相关目标号', '相关目标号1', '相关目标号1'),
  '8 维修.csv': ['日期,操作工,工时', '2026-01-05,乔安,3', '2026-02-06,卫岚,4'],
  '9 评价.csv': ['被评价人,评价人,考核周期,得分,满分', '尤林,柏松,2026Q1,4,5', '柏松,尤林,2026Q1,3,5'],
  'A 名册_SF.csv': [
    'USERID,FULLNAME,MANAGER,DEPARTMENT,EMPLOYEE ID,HIREDATE',
    'x.mo,Mo Xi,NO_MANAGER,研发部 (1002),P-701,2019-01-25',
    'y.lu,Lu Ye,x.mo,研发部 (1002),P-702,2020-02-26',
    'z.he,He Zi,x.mo,检测部 (1003),P-703,2020-03-27',
  ],
  'B 进度.csv': [
    '目标编号,目标名称,负责人,周期,目标值,实际值,完成率,达成率',
    'B1,降本,乔安,2026Q1,10,9,80%,90%',
    'B2,提质,卫岚,2026Q1,10,7,75%,70%',
  ],
  'C 名单.csv': ['工号,姓名,部门,入职日期,提出离职日期', 'C1,黎平,设备部,2020-01-05,', 'C2,祝远,设备部,2020-01-05,2026-02-01'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const said = async (file: string) => saidOf(await imported(), file)
const voluntary = async (file: string) =>
  (
    await query(
      `select count_if(voluntary)::integer as n from review_request join sheet_file on sheet_id = _sheet_id where file = '${file}'`,
    )
  )[0].n

it('reads whether somebody chose to from a column that is called so and holds words, and asks of one that may say so', async () => {
  expect(await voluntary('1 邀请.csv')).toBe(3)
  expect(await said('2')).toContain('column_doubtful 列“必须参加”可能是“是否自愿”，看不准，没有采用。')
  expect(await said('3')).toContain('column_doubtful 列“勾”可能是“是否自愿”，看不准，没有采用。')
  expect(await said('4')).toEqual([])
})

it('says beside the figure how many invitations are taken as voluntary because nothing says so', async () => {
  const { secondary } = await answerMetric((await imported()).db, 'collaboration_penetration', { cycle: '2026Q1' }, 'zh-CN')
  expect(secondary.map(({ key, value }) => ({ key, value }))).toEqual([{ key: 'voluntary_assumed', value: 18 }])
})

it('reads what a goal is below from cells that are numbers of the sheet’s goals, and asks where the name says something else', async () => {
  const above = (file: string) =>
    query(`select count(parent_goal_no)::integer as n from goal join sheet_file on sheet_id = _sheet_id where file = '${file}'`)
  expect(await above('5 目标.csv')).toEqual([{ n: 2 }])
  expect(await above('6 目标.csv')).toEqual([{ n: 0 }])
  expect(await said('6')).toEqual([])
  expect(await above('7 目标.csv')).toEqual([{ n: 0 }])
  expect(await said('7')).toEqual(['column_doubtful 列“相关目标号”可能是“上级目标编号”，看不准，没有采用。'])
})

it('reads the day of leaving by what its column is called, and asks of days on the way to it', async () => {
  expect(await query("select termination_date::varchar as day from employee where employee_no = 'N6'")).toEqual([{ day: '2026-03-20' }])
  expect(await said('C')).toContain('column_doubtful 列“提出离职日期”可能是“离职日期”，看不准，没有采用。')
})

it('says once a sheet how many people have a manager nobody finds', async () => {
  expect((await said('0')).filter((text) => text.startsWith('manager_unknown'))).toEqual([
    'manager_unknown 4 行的上级姓名在名单里找不到，或有几个同名的人（“集团总裁”等 3 个写法）；这些人暂按没有这样的上级计。',
  ])
  expect(
    await query(
      "select employee_id as who, manager_id as manager from employment_assignment where employee_id in ('EN2', 'EN5') order by 1",
    ),
  ).toEqual([
    { who: 'EN2', manager: 'EN1' },
    { who: 'EN5', manager: 'EN4' },
  ])
})

it('finds managers by the number another column has, and takes the code behind a department as its code', async () => {
  expect(
    await query(
      "select employee_id as who, manager_id as manager, department_id as department from employment_assignment where employee_id like 'EP-%' order by 1",
    ),
  ).toEqual([
    { who: 'EP-701', manager: null, department: '/1002' },
    { who: 'EP-702', manager: 'EP-701', department: '/1002' },
    { who: 'EP-703', manager: 'EP-701', department: '/1003' },
  ])
  expect((await said('A')).filter((text) => text.startsWith('manager_unknown'))).toEqual([])
})

it('says which rows are in no figure, and why', async () => {
  expect(await said('8')).toContain(
    'rows_uncounted 这张表有 2 行已按“过程记录”收录，但没有指标用到它们：还没有指标口径，不知道怎么由记录算出指标。',
  )
  expect((await said('9')).some((text) => text.startsWith('rows_uncounted 这张表有 2 行已按“评价”收录'))).toBe(true)
})

it('takes neither of two columns that contradict each other on how far a goal has come', async () => {
  expect(await said('B')).toContain('column_doubtful 列“达成率、完成率”可能是“进度”，看不准，没有采用。')
  expect(await query("select count(progress)::integer as n from goal where goal_no in ('B1', 'B2')")).toEqual([{ n: 0 }])
})
