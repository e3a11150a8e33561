// What has not come about, or is still being thought about, gives no figure: talks put off, courses waived, opportunities that are open, `高?`.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': [
    '工号,姓名,部门,入职日期,工作邮箱',
    'T1,苏明远,销售部,2018-03-06,su@a.example',
    'T2,何静怡,销售部,2019-05-06,he@a.example',
    'T3,田一鸣,维修部,2020-07-01,tian@a.example',
    'T4,董浩然,维修部,2021-02-01,dong@a.example',
  ],
  '1 一对一谈话记录2026.csv': [
    '日期,谈话人,对象,方式,谈话要点,状态,备注',
    '2026-01-08,苏明远,何静怡,面谈,排班方案,绿,',
    '2026-01-20,苏明远,田一鸣,面谈,账实差已找到,黄,1/30 离职',
    '2026-01-22,苏明远,董浩然,,改到 2 月,,改期',
    '2026-02-12,苏明远,田一鸣,,,,出差取消',
    '2026-03-24,苏明远,何静怡,电话,情绪稳,红,取消周报后轻松些',
    '2026-03-26,苏明远,董浩然,视频,,,"未接通,改期"',
    '2026-03-31,苏明远,田一鸣,面谈,,,计划',
  ],
  '2 transcript.csv': [
    'User ID,User Full Name,Training Title,Transcript Status,Transcript Completed Date,Training Hours',
    'T1,苏明远,Safety,Completed,2026-01-12,3',
    'T2,何静怡,Safety,Exempt,,3',
    'T3,田一鸣,Safety,Withdrawn,,3',
    'T4,董浩然,Safety,Cancelled,,3',
    'T4,董浩然,Privacy,Past Due,,1',
  ],
  '3 feedback export.csv': [
    'Feedback ID,Created At,Feedback Type,Giver Email,Recipient Email,Comment,Status',
    'f1,2026-01-05T08:00:00Z,Praise,su@a.example,he@a.example,Great onboarding,Delivered',
    'f2,2026-01-06T08:00:00Z,Feedback,su@a.example,tian@a.example,,Requested - awaiting response',
    'f3,2026-01-07T08:00:00Z,Praise,he@a.example,dong@a.example,Thanks,Deleted',
  ],
  '4 商机.csv': [
    '商机编号,商机名称,负责人,预计成交金额(元),实际成交金额(元),结束时间,商机状态',
    'C1,甲,苏明远,500000,480000,2026-01-31,赢单',
    'C2,乙,何静怡,300000,,2026-02-28,输单',
    'C3,丙,何静怡,900000,,2026-06-30,商务谈判',
  ],
  '5 人才盘点九宫格2025.csv': ['姓名,工号,2025年度绩效,潜力', '苏明远,T1,A,高', '何静怡,T2,B,高?', '田一鸣,T3,未入职,中'],
  '7 OKR导出_2026Q1.csv': [
    '姓名,工号,类型,内容,权重,进度,状态',
    '苏明远,T1,目标,首次响应,60%,57%,已发布',
    '苏明远,T1,关键结果,降到12分钟,40%,75%,',
    '何静怡,T2,目标,知识库,60%,0%,草稿',
    '何静怡,T2,关键结果,发布80条,50%,0%,',
    '田一鸣,T3,目标,准班率,60%,40%,已发布',
    '田一鸣,T3,关键结果,达到92%,50%,60%,',
  ],
  '8 离职台账.csv': [
    '序号,工号,姓名,部门,最后工作日,离职类型,备注',
    '1,T3,田一鸣,维修部,2026-03-10,—,调至销售部，不计离职',
    '2,T9,周文,维修部,2026-02-10,部门撤销,',
    '3,T4,董浩然,维修部,2026-03-10,内部调动,',
  ],
  '9 培训学时台账2025.csv': [
    '姓名,7月,8月,9月,合计,下半年要求,是否达标',
    '苏明远,5,2*,1,8,12,否',
    '何静怡,请,2,10,12,12,是',
    '田一鸣,1,3,/,4,12,否',
  ],
  '10 满意度问卷.csv': [
    '序号,提交答卷时间,1、您所在的部门,2、请评价以下方面—倒班安排合理(1-5，6 = 不适用),3、请评价以下方面—上级倾听意见(1-5，6 = 不适用)',
    '1,2025/10/13 08:51,销售部,(跳过),4',
    '2,2025/10/13 09:49,维修部,1,5',
    '3,2025/10/13 10:37,维修部,(跳过),6',
    '4,2025/10/14 10:37,维修部,3,2',
    '5,2025/10/14 11:37,销售部,6,3',
  ],
  '11 reviewers.csv': [
    'Reviewee Name,Reviewee Employee ID,Reviewer Name,Relationship,Nomination Status,Response Status,Requested At (UTC),Submitted At (UTC)',
    '苏明远,T1,何静怡,Peer,Approved,Submitted,2026-02-02 09:00,2026-02-05 09:00',
    '苏明远,T1,田一鸣,Peer,Rejected,,,',
    '苏明远,T1,董浩然,Peer,Approved,Declined,2026-02-02 09:00,',
  ],
  '6 计量器具校准台账.csv': [
    '管理编号,名称,型号,等级,保管人,校准方式,上次校准日期,周期(月),校准结果',
    'JL-1,声级计,AWA,B,苏明远,内校,2025/10/22,12,合格',
    'JL-2,温湿度计,HMP60,C,何静怡,外校,2025/3/12,12,限用',
    'JL-3,电子秤,30kg,A,何静怡,内校,2025/4/22,12,停用',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const rowsOf = (file: string) => `select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file}')`

it('counts the talks that took place, whatever else their remarks say', async () => {
  expect(await query('select talked_at::date::varchar as day from performance_talk order by 1')).toHaveLength(3)
})

it('counts courses that somebody has to learn, and waived or cancelled ones not at all', async () => {
  expect(await query('select course, passed, hours from learning_record order by 1')).toEqual([
    { course: 'Privacy', passed: null, hours: 1 },
    { course: 'Safety', passed: true, hours: 3 },
  ])
})

it('takes no feedback that was only asked for', async () => {
  expect(await query('select feedback_no from feedback')).toEqual([{ feedback_no: 'f1' }])
})

it('puts no opportunity that is open into the month it may close in, and no forecast beside the amount', async () => {
  expect(await query('select record_no, month::varchar as month, value from work_record order by 1')).toEqual([
    { record_no: 'C1', month: '2026-01-01', value: 480000 },
    { record_no: 'C3', month: null, value: null },
  ])
})

it('reads no level of what bears a question mark, no rating of who was not there yet, and none of instruments', async () => {
  expect(
    await query('select employee_no, rating, potential_level from final_rating join employee using (employee_id) order by 1, 2'),
  ).toEqual([
    { employee_no: 'T1', rating: 'A', potential_level: 'high' },
    { employee_no: 'T2', rating: 'B', potential_level: null },
    { employee_no: 'T3', rating: null, potential_level: 'medium' },
  ])
  expect(await query(`select accepted from source_sheet where sheet_id in (${rowsOf('6 ')})`)).toEqual([{ accepted: 0 }])
})

it('takes a rater who was turned down for nobody who was invited', async () => {
  expect(await query('select employee_no from review_request join employee on employee_id = reviewer_id order by 1')).toEqual([
    { employee_no: 'T2' },
    { employee_no: 'T4' },
  ])
})

it('takes no key result of an objective that is a draft', async () => {
  expect(await query('select title from goal order by 1')).toEqual(
    ['准班率', '达到92%', '降到12分钟', '首次响应'].sort().map((title) => ({ title })),
  )
})

it('lets nobody leave who moved to another department', async () => {
  expect(await query('select employee_no from employee where termination_date is not null')).toEqual([{ employee_no: 'T9' }])
  expect(await query("select facts->>'text' as text from data_issue where code = 'leaving_taken_back' order by 1")).toEqual([
    { text: '内部调动' },
    { text: '调至销售部，不计离职' },
  ])
})

it('takes no month and no requirement for a course', async () => {
  expect(await query("select course from learning_record where course not in ('Safety', 'Privacy')")).toEqual([])
})

it('reads no score of who was not asked, or says that a question does not apply', async () => {
  expect(await query('select max(score) as highest, count(score) as given from survey_answer')).toEqual([{ highest: 5, given: 6 }])
})
