// Ordinary lists in which a row, or a cell, tells of several people, courses or measures, all beside one another in one workspace.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 必修课.csv': [
    '2026年Q1 必修课完成情况,,,,',
    '姓名,部门,信息安全,反商业贿赂,Excel 提升',
    '顾佳明,平台部,已完成,未完成,92',
    '吕若曦,平台部,已完成,/,进行中',
    '王伟,平台部,2026-02-10,已完成,见附件',
    '王薇,客服部,已完成,已完成,88',
    '赵一一,客服部,未完成,/,未开始',
  ],
  '2 progress.csv': [
    'Name,Employee ID,Information security,Information security - Completion date,Anti bribery,Anti bribery - Completion date',
    '顾佳明,00000011,Completed (achieved pass grade),"Tuesday, 10 February 2026, 3:21 PM",Completed,"Friday, 6 March 2026, 10:05 AM"',
    '吕若曦,00000012,Not completed,,Completed (did not achieve pass grade),',
  ],
  '3 点赞墙.csv': [
    '时间,点赞人,被点赞人,事由',
    '2026-01-08,顾佳明,"吕若曦、王伟",一起上线',
    '2026-02-03,王伟,"吕若曦，顾佳明",评审很细',
    '2026-02-05,王伟,赵一一,帮忙',
  ],
  '4 请假.csv': [
    '申请单号,姓名,请假类型,开始时间,结束时间,时长（天）,审批状态',
    'QJ1,王伟,年假,2026-01-12 09:00,2026-01-13 18:00,2,已通过',
    'QJ2,吕若曦,病假,2026-02-05 09:00,2026-02-05 18:00,1,已通过',
    'QJ3,顾佳明,事假,2026-03-03 09:00,2026-03-03 12:00,0.5,已撤销',
  ],
  '5 日报.csv': [
    '日期,门店,营业额,客流',
    '2026-01-01,平台部,10100,201',
    '2026-01-02,平台部,10200,202',
    '2026-01-01,静安店,9900,180',
    '2026-01-02,静安店,9800,170',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const issues = (file: string) =>
  query(
    `select code, "row", facts->>'text' as text from data_issue where sheet_id = (select sheet_id from source_sheet join source_file using (file_id)
       where starts_with(file, '${file} ')) and severity <> 'info' order by all`,
  )

it('reads a column for each course: words, a score or the day; what is none of them is said, and an empty cell is no course of the person', async () => {
  const rows = await query(
    `select e.name, course, cycle_id as cycle, strftime(completed_at, '%m-%d') as day, score, passed
     from learning_record l join (select employee_id, name from employee) e using (employee_id) where ${of('1')} order by all`,
  )
  expect(
    rows.map(({ name, course, day, score, passed }) => `${name} ${course}: ${[day, score, passed].map((one) => one ?? '-').join(' ')}`),
  ).toEqual([
    '吕若曦 Excel 提升: - - -',
    '吕若曦 信息安全: - - true',
    '王伟 Excel 提升: - - -',
    '王伟 信息安全: 02-10 - -',
    '王伟 反商业贿赂: - - true',
    '王薇 Excel 提升: - 88 -',
    '王薇 信息安全: - - true',
    '王薇 反商业贿赂: - - true',
    '赵一一 Excel 提升: - - -',
    '赵一一 信息安全: - - -',
    '顾佳明 Excel 提升: - 92 -',
    '顾佳明 信息安全: - - true',
    '顾佳明 反商业贿赂: - - -',
  ])
  expect(rows.filter(({ cycle }) => cycle !== '2026Q1')).toEqual([])
  expect(await issues('1')).toEqual([{ code: 'unparseable', row: 5, text: '见附件' }])
})

it('takes the day of a course from the column that is called after it', async () => {
  expect(
    await query(
      `select employee_id as id, course, strftime(completed_at, '%m-%d') as day, passed from learning_record where ${of('2')} order by all`,
    ),
  ).toEqual([
    { id: 'E00000011', course: 'Anti bribery', day: '03-06', passed: true },
    { id: 'E00000011', course: 'Information security', day: '02-10', passed: true },
    { id: 'E00000012', course: 'Anti bribery', day: null, passed: false },
    { id: 'E00000012', course: 'Information security', day: null, passed: null },
  ])
})

it('praises everybody a cell names', async () => {
  expect(
    await query(
      `select _row as "row", r.name from feedback join (select employee_id, name from employee) r on r.employee_id = receiver_id where ${of('3')} order by _row, r.name`,
    ),
  ).toEqual([
    { row: 2, name: '吕若曦' },
    { row: 2, name: '王伟' },
    { row: 3, name: '吕若曦' },
    { row: 3, name: '顾佳明' },
    { row: 4, name: '赵一一' },
  ])
})

it('reads a row for each leave as attendance, not as work, and leaves out what was withdrawn', async () => {
  expect(
    await query(
      `select e.name, strftime(period_start, '%Y-%m-%d') as day, grain, item, value, unit from attendance_total join (select employee_id, name from employee) e using (employee_id)
       where ${of('4')} order by day`,
    ),
  ).toEqual([
    { name: '王伟', day: '2026-01-12', grain: 'day', item: '年假', value: 2, unit: '天' },
    { name: '吕若曦', day: '2026-02-05', grain: 'day', item: '病假', value: 1, unit: '天' },
  ])
})

it('reads figures of a store by day with a column for each measure as series; a store that is no department is said once', async () => {
  expect(
    await query(
      `select indicator_name as name, subject_kind as kind, subject_id is not null as known, count(*)::integer as n, sum(value)::integer as sum
       from metric_value where ${of('5')} group by all order by all`,
    ),
  ).toEqual([
    { name: '客流', kind: 'department', known: false, n: 2, sum: 350 },
    { name: '客流', kind: 'department', known: true, n: 2, sum: 403 },
    { name: '营业额', kind: 'department', known: false, n: 2, sum: 19700 },
    { name: '营业额', kind: 'department', known: true, n: 2, sum: 20300 },
  ])
  expect(await issues('5')).toEqual([{ code: 'department_unknown', row: 4, text: '静安店' }])
})
