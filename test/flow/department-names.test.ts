// Departments under two names: a list of departments says both, and sheets in the other language are of the same departments.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '1 部门一览.csv': [
    '部门编码,部门名称,Department,上级部门,负责人',
    'D101,跟单部,Merchandising,营销中心,方慧敏',
    'D102,电商部,Online Store,营销中心,祝琳',
    'D103,版房,Pattern Room,生产中心,施建国',
    'D104,裁床,Cutting,生产中心,潘大勇',
  ],
  '2 花名册_20260331.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'L1,方慧敏,跟单部,经理,2018-01-05',
    'L2,祝琳,电商部,经理,2019-03-01',
    'L3,施建国,版房,主管,2017-06-01',
    'L4,潘大勇,裁床,主管,2016-02-01',
    'L5,谢玉兰,裁床,裁剪工,2020-02-01',
  ],
  '3 Leavers.csv': ['Emp no.,Name,Department,Position,Start,Last day', 'L5,谢玉兰,Cutting,Cutter,01-Feb-20,16-Mar-26'],
  '4 Pulse by department.csv': [
    'Engagement survey March 2026',
    'Department,Question,Responded,% Favorable',
    'Merchandising,I am proud to work here,9,66%',
    'Pattern Room,I am proud to work here,7,57%',
    'Cutting,I am proud to work here,8,75%',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('places departments below those that several rows name, whether or not a row is about these', async () => {
  expect(await query('select path from department order by path')).toEqual(
    ['版房', '裁床']
      .map((name) => `生产中心/${name}`)
      .concat('生产中心', '营销中心', ...['电商部', '跟单部'].map((name) => `营销中心/${name}`))
      .sort()
      .map((path) => ({ path })),
  )
})

it('knows a department by its other name in lists of people and in surveys', async () => {
  expect(
    await query(
      "select d.name from employment_assignment a join department d using (department_id) join employee e using (employee_id) where e.employee_no = 'L5'",
    ),
  ).toEqual([{ name: '裁床' }])
  expect(
    await query(
      'select d.name, round(agree_share, 2) as share from survey_answer s left join department d using (department_id) order by d.name',
    ),
  ).toEqual([
    { name: '版房', share: 0.57 },
    { name: '裁床', share: 0.75 },
    { name: '跟单部', share: 0.66 },
  ])
})
