// Ordinary exports that were once read wrongly: lines of one document, hours planned and worked, a second name of a person, a name beside its address.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles } from './each-workspace'

const people = [
  '工号,姓名,英文名,公司邮箱,部门,入职日期,离职日期',
  'S1,林一,Lynn Lin,lynn.lin@a.example,甲部,2020-01-01,',
  'S2,贺二,Hal He,hal.he@a.example,甲部,2020-01-01,',
  'S3,乔三,Joe Qiao,joe.qiao@a.example,乙部,2019-01-01,2025-06-30',
]
const ids = (names: string[]) => names.map((name) => `"{""ImportId"":""${name}""}"`).join(',')
const all = importedOnce({
  '0 花名册.csv': people,
  '1 出库.csv': [
    '序号,单据编号,日期,销售员,物料编码,实发数量,价税合计',
    '1,X1,2026-03-04,林一,LB-1,70,100',
    '2,X1,2026-03-04,林一,LB-2,70,100',
    '3,X2,2026-03-05,贺二,LB-1,5,10',
    '4,X2,2026-03-05,贺二,LB-1,5,10',
  ],
  '2 周报.csv': ['姓名,部门,本周工作,计划工时(h),实际工时(h),下周计划', '林一,甲部,联调,40,42,灰度', '贺二,甲部,提测,40,38,上线'],
  '3 离职名单.csv': ['工号,姓名,部门,最后工作日', 'S3,乔三,乙部,2025-06-30'],
  '3 在职.csv': ['工号,姓名,部门,入职日期', 'S2,Hal He,甲部,2020-01-01'],
  '4 工单.csv': [
    'ID,Title,State,Assigned To,Closed Date',
    '11,甲,Closed,Lynn Lin <lynn.lin@a.example>,2026-02-03',
    '12,乙,Closed,Hal He <hal.he@a.example>,2026-02-04',
  ],
  '5 Grades.csv': [
    'First name,Last name,ID number,Institution,Department,Email address,Quiz: test (Real),Course total (Real)',
    'Ann,Other,S8,A,Quality,ann@a.example,66,67',
    'Bob,Other,S9,A,Quality,bob@a.example,84,82',
  ],
  '6 Engagement.csv': [
    'StartDate,EndDate,Status,Duration (in seconds),ResponseId,Q12_1,Q12_2,Department',
    'Start Date,End Date,Response Type,Duration (in seconds),Response ID,Rate each statement. - I know what is expected.,Rate each statement. - My work counts.,Department',
    ids(['startDate', 'endDate', 'status', 'duration', '_recordId', 'QID3_1', 'QID3_2', 'department']),
    '2026-03-17 09:12:07,2026-03-17 09:19:04,IP Address,417,R_1,5,4,甲部',
    '2026-03-18 09:12:07,2026-03-18 09:19:04,IP Address,417,R_2,3,1,乙部',
  ],
})
const issues = async (code: string) => (await all()).db.all(`select facts from data_issue where code = '${code}'`)

it('counts every line of a document, and a line that stands twice once', async () => {
  const { db } = await all()
  const records = await db.all(`select record_no, quantity from work_record where ${ofFiles('1 ')} order by all`)
  expect(records).toEqual([
    { record_no: 'X1', quantity: 70 },
    { record_no: 'X1', quantity: 70 },
    { record_no: 'X2', quantity: 5 },
  ])
  expect(await issues('repeated_rows')).toMatchObject([{ facts: { count: 1 } }])
})

it('takes hours planned and hours worked for no goal', async () => {
  const { db } = await all()
  expect(await db.all('select count(*) as n from goal')).toEqual([{ n: 0 }])
})

it('knows a person by both names a list has, in lists of leavers and of former names', async () => {
  const { db } = await all()
  expect(await issues('number_name_conflict')).toEqual([])
  const found = await db.all('select employee_no from employee order by 1')
  expect(found).toEqual([{ employee_no: 'S1' }, { employee_no: 'S2' }, { employee_no: 'S3' }])
})

it('knows whom a name beside its address means', async () => {
  const { db } = await all()
  const owners = await db.all(
    `select record_no, employee_no from work_record join employee using (employee_id) where ${ofFiles('4 ', 'work_record._sheet_id')} order by 1`,
  )
  expect(owners).toEqual([
    { record_no: '11', employee_no: 'S1' },
    { record_no: '12', employee_no: 'S2' },
  ])
})

it('takes the gradebook of a course for no list of people', async () => {
  const { db } = await all()
  expect(await db.all("select count(*) as n from employee where employee_no in ('S8', 'S9')")).toEqual([{ n: 0 }])
})

it('reads the export of a survey tool as a survey, whatever a work log would make of its columns', async () => {
  const { db } = await all()
  const answers = await db.all('select item, sum(score) as sum from survey_answer group by all order by all')
  expect(answers).toEqual([
    { item: 'I know what is expected.', sum: 8 },
    { item: 'My work counts.', sum: 5 },
  ])
})
