// Lists as other desks keep them: days without a year around New Year, matrices of courses, means with what has changed, reports with footers.
import { expect, it } from 'vitest'
import { importedOnce, saidOf } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期,试用期截止日期,邮箱',
    'D01,祁连,灌装部,班长,2018-03-06,2018-06-05,qilian@d.example',
    'D02,鲍恩,灌装部,操作工,2019-05-06,2019-08-05,baoen@d.example',
    'D03,万琪,灌装部,操作工,2020-07-01,2020-09-30,wanqi@d.example',
    'D04,窦眉,化验室,主管,2021-02-01,2021-04-30,doumei@d.example',
    'D05,欧楠,化验室,化验员,2021-02-01,2021-04-30,ounan@d.example',
    'D06,贝蕾,化验室,化验员,2022-02-01,2022-04-30,beilei@d.example',
  ],
  '1 化验室面谈登记（2025-12起）.csv': [
    '日期,谈话对象,主题,要点,后续动作',
    '12.8,欧楠,一对一,想学色谱,周例会改到9:30',
    '2025/12/15,贝蕾,一对一,夜班太密,调整排班',
    '12月29日,欧楠,跟进,色谱已上手,无',
    '2026.1.12,贝蕾,跟进,排班已调,无',
    '1/19,欧楠,年度反馈,谈了等级,无',
  ],
  '2 2025下半年质量指标跟踪.csv': [
    '类别,指标,责任部门,单位,目标,7月,8月,9月,Q3,10月,11月,12月★,Q4,下半年,备注',
    '质量,灌装一次合格率,灌装部,%,≥98,97,98,99,98,98,97,99,98,98,',
    ',化验复检率,化验室,%,≤3,2,3,2,2.3,4,2,3,3,2.7,只计成品',
    '效率,灌装产量,灌装部,箱,1200,1190,1210,1250,3650,1260,1230,1200,3690,7340,',
  ],
  '3 周会待办.csv': [
    '编号,待办事项,责任人,协同,截止日,状态,进展说明',
    '1,换灌装头密封圈,祁连,化验室,1/16,已完成,已换',
    '2,补色谱柱,窦眉,,2/6,进行中,',
  ],
  '4 指标口径手册.csv': [
    '编号,指标名称,口径/计算,单位,取数系统,责任部门,方向,备注',
    'K1,灌装一次合格率,一次合格箱÷灌装箱,%,MES,灌装部,越高越好,剔除试机',
    'K2,化验复检率,复检批÷化验批,%,LIMS,化验室,越低越好,',
    'K3,人均托盘,托盘÷人天,托,WMS,灌装部,越高越好,2026年停用',
  ],
  '5 人才盘点.csv': [
    '2025年度人才盘点,,,,,,',
    '姓名,部门,历史绩效,,潜力评估,,',
    ',,2024,2025,学习,担当,综合',
    '祁连,灌装部,A,B,高,中,高',
    '鲍恩,灌装部,B,B,中,低,中',
    '万琪,灌装部,C,B,低,低,低',
    '窦眉,化验室,A,A,高,高,高',
  ],
  '6 2025年灌装部技能培训矩阵.csv': [
    '组别,姓名,工号,岗位,培训课程,,,通过门数',
    ',,,,密封检查,叉车(持证),MES报工,',
    '一组,祁连,D01,班长,2025.3.4,2025.11.20,6/27,3',
    ',鲍恩,D02,操作工,7/6,/,△,1',
    '二组,万琪,D03,操作工,✕,4/14,2025.9.17,2',
  ],
  '7 脉动调研部门结果.csv': [
    '2026年2月脉动调研结果（按部门）,,,,,,',
    '1–5分均值；括号内为较上次的变化,,,,,,',
    '部门,应答,实答,回收率,分维度得分,,',
    ',,,,方向清晰,上级支持,工作负荷',
    '灌装部,3,3,100%,3.5（↑0.2）,4.3（→0）,3.3（↓0.4）',
    '化验室,3,2,67%,4.1（↓0.1）,4.0（↑0.3）,3.9（↑0.1）',
  ],
  '8 4月上门核对.csv': [
    '4月上门核对（自报 vs 系统）,,,,',
    '姓名,工号,上门次数（次）,,',
    ',,自报,系统,差',
    '祁连,D01,7,8,-1',
    '鲍恩,D02,9,9,0',
  ],
  '9 绩效结果申诉_审批数据.csv': [
    '审批编号,标题,审批状态,审批结果,发起时间,完成时间,发起人工号,发起人姓名,发起人部门,申诉周期,原绩效等级,期望等级,申诉理由,复核意见',
    'S1,鲍恩提交的绩效结果申诉,已完成,同意,2026-01-27 13:35,2026-01-29 10:14,D02,鲍恩,灌装部,2025年度,B,A,返工是来料原因,复核成立',
    'S2,万琪提交的绩效结果申诉,审批中,,2026-01-28 09:00,,D03,万琪,灌装部,2025年度,B,A,请说明依据,',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) =>
  `_sheet_id in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${start} '))`
const codes = async (start: string) => (await saidOf(await imported(), start)).map((text) => text.split(' ')[0])

it('gives days without a year that of the days in full beside them, and takes an hour in a follow-up for no postponement', async () => {
  const talks = await query(
    `select name, strftime(talked_at, '%Y-%m-%d') as day from performance_talk join (select employee_id, name from employee) using (employee_id) where ${ofFile('1')} order by _row`,
  )
  expect(talks.map(({ name, day }) => `${name} ${day}`)).toEqual([
    '欧楠 2025-12-08',
    '贝蕾 2025-12-15',
    '欧楠 2025-12-29',
    '贝蕾 2026-01-12',
    '欧楠 2026-01-19',
  ])
})

it('takes months beside their quarters and a bound for a series', async () => {
  expect(
    await query(
      `select indicator_name as name, count(*)::integer as n, sum(value) as total from metric_value where ${ofFile('2')} group by 1 order by 1`,
    ),
  ).toEqual([
    { name: '化验复检率', n: 6, total: expect.closeTo(0.16) },
    { name: '灌装一次合格率', n: 6, total: expect.closeTo(5.88) },
    { name: '灌装产量', n: 6, total: 7340 },
  ])
})

it('reads a day of the due however it is called, and definitions that no longer hold as none', async () => {
  expect(await query(`select action, strftime(due_date, '%Y-%m-%d') as due from action_item where ${ofFile('3')} order by _row`)).toEqual([
    { action: '换灌装头密封圈', due: '2026-01-16' },
    { action: '补色谱柱', due: '2026-02-06' },
  ])
  expect(await query('select name, formula_text as formula from indicator order by name')).toEqual([
    { name: '化验复检率', formula: '复检批÷化验批' },
    { name: '灌装一次合格率', formula: '一次合格箱÷灌装箱' },
  ])
})

it('takes the whole of a group of parts for the potential', async () => {
  expect(
    await query(
      `select name, potential from final_rating join (select employee_id, name from employee) using (employee_id) where potential is not null and ${ofFile('5')} order by _row`,
    ),
  ).toEqual([
    { name: '祁连', potential: '高' },
    { name: '鲍恩', potential: '中' },
    { name: '万琪', potential: '低' },
    { name: '窦眉', potential: '高' },
  ])
})

it('reads a matrix of courses with days in full, days without a year and signs', async () => {
  const taken = await query(
    `select name, course, strftime(completed_at, '%Y-%m-%d') as day, passed from learning_record join (select employee_id, name from employee) using (employee_id) where ${ofFile('6')}
     order by _row, _col`,
  )
  expect(taken.map(({ name, course, day, passed }) => `${name} ${course} ${day} ${passed}`)).toEqual([
    '祁连 密封检查 2025-03-04 null',
    '祁连 叉车(持证) 2025-11-20 null',
    '祁连 MES报工 2025-06-27 null',
    '鲍恩 密封检查 2025-07-06 null',
    '鲍恩 MES报工 null null',
    '万琪 密封检查 null false',
    '万琪 叉车(持证) 2025-04-14 null',
    '万琪 MES报工 2025-09-17 null',
  ])
})

it('reads means with what has changed behind them, and how many answered as no statement', async () => {
  expect(
    await query(
      `select item, list(score order by _row) as scores, sum(answered)::integer as n from survey_answer where ${ofFile('7')} group by 1 order by 1`,
    ),
  ).toEqual([
    { item: '上级支持', scores: [4.3, 4], n: 5 },
    { item: '工作负荷', scores: [3.3, 3.9], n: 5 },
    { item: '方向清晰', scores: [3.5, 4.1], n: 5 },
  ])
})

it('says that the year of a month outside the cycle is a guess, where nothing names one', async () => {
  expect((await saidOf(await imported(), '8')).filter((text) => text.startsWith('year_assumed'))).toEqual([
    'year_assumed “4 月”没有写年份，这张表、文件名里也没有；按当前周期 2025H2 推定为 2025-04，在当前周期之外。',
  ])
  expect((await codes('2')).includes('year_assumed')).toBe(false)
})

it('takes an approval of an appeal for the appeal', async () => {
  expect(
    await query(
      `select name, grounds, result from dispute join (select employee_id, name from employee) using (employee_id) where ${ofFile('9')} order by _row`,
    ),
  ).toEqual([
    { name: '鲍恩', grounds: '返工是来料原因', result: '复核成立' },
    { name: '万琪', grounds: '请说明依据', result: null },
  ])
})

it('takes the end of a probation for no day the list holds as of', async () => {
  const [{ mapped }] = await query(
    `select string_agg(c.field, ',') as mapped from source_column c join source_sheet using (sheet_id) join source_file using (file_id)
     where starts_with(file, '0 ') and c.header = '试用期截止日期'`,
  )
  expect(mapped).toBeNull()
})
