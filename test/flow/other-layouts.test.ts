// Ordinary sheets in layouts and words that were once asked about or read wrongly, all beside one another in one workspace.
import { expect, it } from 'vitest'
import { attentionList } from '../../analytics/sources/issues/attention'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册.csv': [
    '工号,姓名,公司邮箱,部门,部门全路径,入职日期,直接上级工号',
    'S1,林一鸣,yiming.lin@a.example,装配组,星河/制造部/装配组,2020-01-01,S3',
    'S2,贺双双,shuangshuang.he@a.example,装配组,星河/制造部/装配组,2020-01-01,S3',
    'S3,乔三友,joe.qiao@a.example,制造部,星河/制造部,2019-01-01,',
    'S4,紀悅,yue.ji@a.example,财务部,星河/财务部,2018-03-05,',
  ],
  // The same people as another system has them.
  '1 users.csv': [
    'STATUS,USERID,FIRSTNAME,LASTNAME,EMAIL,DEPARTMENT,HIREDATE,EMPID',
    'active,S1,Yiming,Lin,yiming.lin@a.example,Assembly,01/01/2020,S1',
    'active,S3,Sanyou,Qiao,joe.qiao@a.example,Manufacturing,01/01/2019,S3',
  ],
  '2 审批人.csv': ['工号,姓名,部门,入职日期', 'S4,纪悦,财务部,2018-03-05'],
  '3 deals.csv': [
    'Record ID,Deal Name,Close Date,Deal owner,Amount',
    '91,A,2026-02-03,Joe Qiao,100',
    '92,B,2026-02-04,Sanyou Qiao,200',
    '93,C,2026-02-05,He Shuangshuang,300',
  ],
  '4 任务.csv': ['ID,标题,处理人,完成时间,完成工时', '501,联调,林一鸣;,2026-03-02,3', '502,提测,贺双双;,2026-03-03,4'],
  'WMS_作业员绩效.csv': [
    '统计月份,操作员编码,操作员,作业类型,作业件数,差错件数,作业时长(h)',
    '2026-01,S1,林一鸣,拣货,936,1,12.5',
    '2026-02,S1,林一鸣,拣货,800,0,11',
    '2026-01,S2,贺双双,拣货,700,2,10',
  ],
  '6 360汇总.csv': [
    '2026Q1 360评估汇总（5分制）,,,,,,',
    '被评价人,部门,维度,自评,他评均分,,',
    ',,,,上级,同级,下级',
    '林一鸣,装配组,团队,4,4.5,3.5,3',
    '林一鸣,装配组,结果,4,4,3,3',
    '贺双双,装配组,团队,5,3.5,4,3.5',
  ],
  '7 考核结果.csv': [
    '员工编码,姓名,行政组织,考核周期,考核总分,考核等级,单据状态,生效日期',
    'S1,林一鸣,装配组,2025年第四季度,82,B,审核通过,2026-01-16',
    'S2,贺双双,装配组,2025年第四季度,91,A,审核通过,2026-01-16',
  ],
  '8 采购指标.csv': [
    '月份,姓名,工号,指标编号,指标名称,单位,目标值,实际完成值,完成率,填报日期',
    '2026年1月,林一鸣,S1,C1,到货及时率,%,96,94.9,98.9%,2026/2/3',
    '2026年2月,林一鸣,S1,C1,到货及时率,%,96,97,101%,2026/3/3',
  ],
  '9 自报.csv': [
    '装配组2026年一季度KPI自报,,,,,',
    '姓名,工号,指标,完成情况,,',
    ',,,1月,2月,3月',
    '林一鸣,S1,上架件数,2792,2011,2847',
    '林一鸣,S1,加班时长,9,6,5',
  ],
  'a 待办.csv': [
    '会议主题,会议时间,待办内容,负责人,截止时间,状态,完成时间',
    '周会,2026-01-12 10:00,补齐压测报告,林一鸣,2026-01-28,已完成,2026-01-20',
    '周会,2026-01-12 10:00,更新口径,贺双双,2026-01-28,进行中,',
  ],
  'b 邀请.csv': [
    '绩效周期,被评估人工号,被评估人,评估人工号,评估人,评估关系,邀请发起时间,评估提交时间',
    '2026年第一季度,S1,林一鸣,S4,紀悅,跨部门协作,2026-03-12 11:23,2026-03-25 09:23',
    '2026年第一季度,S2,贺双双,S1,林一鸣,同级,2026-03-12 11:23,',
  ],
  'c 销售统计.csv': [
    '月份,员工,销售额,成交单数,目标,达成率',
    '2026年1月,林一鸣,226397,971,180000,125%',
    '2026年1月,贺双双,113622,1260,260000,43%',
  ],
  'd HC plan.csv': [
    'Cost centre,Department,Approved FY26,Q1 movement,,Remarks',
    ',,,Joiners,Leavers,',
    'CC1,财务部,4,1,0,',
    'CC2,装配组,9,0,2,',
  ],
  'e 打分表.csv': [
    '姓名,月份,项目,自评(100分),上级评分(100分)',
    '林一鸣,2026年1月,销售,80,84',
    '林一鸣,2026年1月,服务,90,90',
    '林一鸣,2026年1月,小計,85,87',
    '贺双双,2026年1月,销售,70,70',
    '贺双双,2026年1月,服务,60,66',
    '贺双双,2026年1月,小計,65,68',
  ],
  'f 编制.csv': [
    '部门,岗位,2026年编制,Q1计划到岗,,Q1实际到岗,Q1离职',
    ',,,1月,2月,,',
    '装配组,装配工,6,1,0,1,0',
    '装配组,检验员,3,1,1,2,1',
  ],
})
const rows = async (sql: string) => (await imported()).db.all(sql)
const of = (table: string, file: string) =>
  `from ${table} t join source_sheet s on s.sheet_id = t._sheet_id join source_file f using (file_id) where f.file like '${file}%'`

it('keeps one person behind a name in characters, another spelling of it, a Latin name, and an address', async () => {
  expect(await rows('select employee_no as no, name from employee order by 1')).toEqual([
    { no: 'S1', name: '林一鸣' },
    { no: 'S2', name: '贺双双' },
    { no: 'S3', name: '乔三友' },
    { no: 'S4', name: expect.stringMatching(/纪悦|紀悅/) },
  ])
  expect(await rows(`select t.record_no as no, t.employee_id as id ${of('work_record', '3 ')} order by 1`)).toEqual([
    { no: '91', id: 'ES3' },
    { no: '92', id: 'ES3' },
    { no: '93', id: 'ES2' },
  ])
  expect(await rows(`select t.employee_id as id, hours ${of('work_record', '4 ')} order by 1`)).toEqual([
    { id: 'ES1', hours: 3 },
    { id: 'ES2', hours: 4 },
  ])
})

it('takes a path to a department before its name', async () => {
  expect(await rows("select path from department where name = '装配组' and path like '%/%'")).toEqual([{ path: '星河/制造部/装配组' }])
})

it('reads what a system adds up by months as records of the month', async () => {
  expect(
    await rows(
      `select t.employee_id as id, month::varchar as month, quantity, bad_qty as bad, hours ${of('work_record', 'WMS')} order by 1, 2`,
    ),
  ).toEqual([
    { id: 'ES1', month: '2026-01-01', quantity: 936, bad: 1, hours: 12.5 },
    { id: 'ES1', month: '2026-02-01', quantity: 800, bad: 0, hours: 11 },
    { id: 'ES2', month: '2026-01-01', quantity: 700, bad: 2, hours: 10 },
  ])
})

it('reads raters below a name of scores as who gave them, not as people', async () => {
  expect(await rows(`select type, sum(score) as sum, max(score_max) as top ${of('review', '6 ')} group by all order by 1`)).toEqual([
    { type: 'MANAGER', sum: 12, top: 5 },
    { type: 'PEER', sum: 10.5, top: 5 },
    { type: 'SELF', sum: 13, top: 5 },
  ])
})

it('tells final ratings, reported values, goals and headcount from each other', async () => {
  expect(await rows(`select cycle_id as cycle, rating, score ${of('final_rating', '7 ')} order by rating`)).toEqual([
    { cycle: '2025Q4', rating: 'A', score: 91 },
    { cycle: '2025Q4', rating: 'B', score: 82 },
  ])
  expect(await rows(`select month::varchar as month, round(value, 3) as value ${of('reported_value', '8 ')} order by 1`)).toEqual([
    { month: '2026-01-01', value: 0.949 },
    { month: '2026-02-01', value: 0.97 },
  ])
  expect(
    await rows(`select t.indicator_name as name, sum(value) as sum, count(*) as n ${of('reported_value', '9 ')} group by all order by 1`),
  ).toEqual([
    { name: '上架件数', sum: 7650, n: 3 },
    { name: '加班时长', sum: 20, n: 3 },
  ])
  expect(await rows(`select count(*) as n ${of('goal', 'c ')}`)).toEqual([{ n: 0 }])
  expect(await rows(`select sum(planned) as sum ${of('headcount_plan', 'd ')}`)).toEqual([{ sum: 13 }])
  expect(await rows(`select count(*) as n ${of('survey_answer', 'd ')}`)).toEqual([{ n: 0 }])
})

it('leaves out what is summed up of one person, wherever the row says so', async () => {
  expect(await rows(`select type, sum(score) as sum, count(*) as n ${of('review', 'e ')} group by all order by 1`)).toEqual([
    { type: 'MANAGER', sum: 310, n: 4 },
    { type: 'SELF', sum: 300, n: 4 },
  ])
})

it('takes no quarter for a question', async () => {
  expect(await rows('select count(*) as n from survey_answer')).toEqual([{ n: 0 }])
})

it('reads to-dos of meetings and invitations by their usual names', async () => {
  expect(await rows(`select action, done_at is not null as done ${of('action_item', 'a ')} order by t._row`)).toEqual([
    { action: '补齐压测报告', done: true },
    { action: '更新口径', done: false },
  ])
  expect(
    await rows(
      `select relation, sent_at is not null as sent, submitted_at is not null as answered ${of('review_request', 'b ')} order by t._row`,
    ),
  ).toEqual([
    { relation: '跨部门协作', sent: true, answered: true },
    { relation: '同级', sent: true, answered: false },
  ])
})

it('asks about the sheets whose figures nobody names', async () => {
  const { items } = await attentionList((await imported()).db, { offset: 0, limit: 50 }, 'zh-CN')
  expect([...new Set(items.filter(({ blocking }) => blocking).map(({ file }) => file))]).toEqual(['c 销售统计.csv'])
  // Who came and who left beside a plan is named, and feeds nothing.
  expect(await rows(`select post, planned ${of('headcount_plan', 'f ')} order by 1`)).toEqual([
    { post: '检验员', planned: 3 },
    { post: '装配工', planned: 6 },
  ])
})
