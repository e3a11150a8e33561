// Rows that were refused, taken back or are not decided yet: they are left out with a count, and a word nobody knows is asked about.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 人员.csv': [
    '工号,姓名,部门,入职日期,工作邮箱',
    'W1,贺知远,工程部,2018-03-06,hezhiyuan@w.example',
    'W2,邱丽,工程部,2019-05-06,qiuli@w.example',
    'W3,邱丽,客服部,2020-07-01,qiuli02@w.example',
    'W4,Anna Kowalska,客服部,2021-02-01,anna.k@w.example',
  ],
  '1 休假流程_2026年1月.csv': [
    '流程编号,申请人,工号,请假类型,开始日期,请假天数,当前节点,流程状态',
    'L1,贺知远,W1,年休假,2026-01-05,3,归档,已归档',
    'L2,邱丽,W2,年休假,2026-01-06,1,申请人提交,退回',
    'L3,邱丽,W3,病假,2026-01-07,2,部门负责人,审批中',
    'L4,Anna Kowalska,W4,事假,2026-01-08,0.5,归档,已归档',
    'L5,Anna Kowalska,W4,事假,2026-01-09,1,归档,已撤销',
  ],
  '2 审批_请假_202601.csv': [
    '审批编号,标题,审批状态,审批结果,发起时间,完成时间,发起人工号,发起人姓名,发起人部门,历史审批人姓名,请假类型,开始时间,结束时间,时长(天),请假事由',
    '901,贺知远提交的请假,完成,同意,2026-02-01 09:00,2026-02-01 12:00,W1,贺知远,工程部,邱丽,年假,2026-02-03 上午,2026-02-04 下午,2,回家',
    '902,邱丽提交的请假,完成,拒绝,2026-02-01 09:10,2026-02-01 12:00,W2,邱丽,工程部,贺知远,年假,2026-02-05 上午,2026-02-05 下午,1,旅行',
    '903,邱丽提交的请假,审批中,,2026-02-01 09:20,,W3,邱丽,客服部,,事假,2026-02-09 上午,2026-02-09 下午,1,搬家',
  ],
  '3 360 nominations.csv': [
    'Reviewee Name,Reviewee Employee ID,Reviewer Name,Reviewer Email,Relationship,Nomination Status,Feedback Status,Invited At,Submitted At',
    '贺知远,W1,邱丽,qiuli02@w.example,Peer,Approved,Submitted,2026-02-02,2026-02-05',
    '贺知远,W1,Anna Kowalska,anna.k@w.example,Peer,Declined,Not started,2026-02-02,',
    '贺知远,W1,邱丽,qiuli@w.example,Direct report,Pending approval,Not started,2026-02-02,',
  ],
  '4 点赞墙.csv': [
    '编号,点赞对象,点赞人,点赞内容,提交时间,审核状态',
    'K1,贺知远,Anna Kowalska,抢修及时,2026/01/12 14:53,已上墙',
    'K2,Anna Kowalska,贺知远,接待周到,2026/01/13 14:53,已驳回',
    'K3,Anna Kowalska,贺知远,接待周到,2026/01/14 14:53,待审核',
  ],
  '5 报工.csv': [
    '报工单号,报工人工号,报工人,报工数量,合格数量,报工时间,状态',
    'B1,W1,贺知远,40,39,2026-01-12 12:00,已审核',
    'B2,W1,贺知远,50,50,2026-01-13 12:00,已审核',
    'B3,W2,邱丽,60,60,2026-01-13 12:00,已冲销',
    'B4,W2,邱丽,-60,-60,2026-01-13 13:00,冲销单',
    'B5,W2,邱丽,70,69,2026-01-16 12:00,未审核',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes leave that was approved, whatever the step is called it stands at', async () => {
  expect(await query('select employee_id, item, sum(value) as days from attendance_total group by all order by 1, 2')).toEqual([
    { employee_id: 'EW1', item: '年休假', days: 3 },
    { employee_id: 'EW1', item: '年假', days: 2 },
    { employee_id: 'EW4', item: '事假', days: 0.5 },
  ])
})

it('invites whoever was nominated and approved, and knows one of two people of a name by the address', async () => {
  expect(await query('select reviewer_id, relation from review_request')).toEqual([{ reviewer_id: 'EW3', relation: 'Peer' }])
})

it('counts praise that was neither turned down nor is looked at, and asks about the word that no list has', async () => {
  expect(await query('select feedback_no from feedback')).toEqual([{ feedback_no: 'K1' }])
  expect(
    await query(
      `select facts->>'text' as text, (facts->>'count')::integer as n from data_issue where code = 'unsure_status' and field = 'approval'`,
    ),
  ).toEqual([{ text: '已上墙', n: 1 }])
})

it('counts work that is confirmed, and neither what was reversed nor what reverses it', async () => {
  expect(await query('select record_no, quantity from work_record order by 1')).toEqual([
    { record_no: 'B1', quantity: 40 },
    { record_no: 'B2', quantity: 50 },
  ])
})

it('says of every row that is left out why', async () => {
  expect(
    await query(
      `select left(file, 1) as file, count(*) as n from excluded_row e join source_sheet using (sheet_id) join source_file using (file_id)
       where reason = 'void' group by all order by 1`,
    ),
  ).toEqual([
    { file: '1', n: 3 },
    { file: '2', n: 2 },
    { file: '3', n: 2 },
    { file: '4', n: 2 },
    { file: '5', n: 3 },
  ])
})
