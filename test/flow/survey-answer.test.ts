// Surveys: answers in rows, questions as columns, and counts of answers.
import { expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { lookingAt } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  '0811,温辞,鹿鸣/客服部,2020-01-01',
  '0812,Ola Brandt,鹿鸣/仓储部,2019-05-01',
  '0813,沈渡,鹿鸣/仓储部,2019-05-01',
]
const others: [string, string | null, string[]][] = [
  ['questions of an examination', 'learning_record', ['姓名,课程,题目,得分', '温辞,安全,第1题,4', '沈渡,安全,第2题,5']],
  ['solutions of an examination', null, ['题目,选项,答案,分值', '灭火器几年一检,A 一年 B 两年,A,2', '应急出口在哪,A 东 B 西,B,2']],
  ['what raters say', 'review', ['被评价人,评价人,评价关系,题目,评分', '温辞,沈渡,同事,协作,4', '沈渡,温辞,同事,协作,5']],
  ['approvals', null, ['单据,申请部门,直属上级审批意见,人力资源部审批意见', '采购,客服部,同意,同意', '差旅,仓储部,不同意,同意']],
  ['troubles', null, ['问题,责任部门,状态,人数', '排班不均,客服部,处理中,3', '夜班补贴,仓储部,已完成,2']],
  ['who is content', null, ['姓名,满意度,意见', '温辞,4,好', '沈渡,5,好']],
]
const own = lookingAt({
  '0 人员.csv': people,
  '11 调研.csv': [
    '2026Q1 敬业度调研,,,,,',
    '工号,姓名,题目,答案,提交时间,来源IP',
    '0811,温辞,我清楚本季度的目标,非常同意,2026-03-02 10:00,',
    '0812,Ola Brandt,我清楚本季度的目标,不太同意,2026-03-02 11:00,',
    '0813,沈渡,我清楚本季度的目标,既不同意也不反对,2026-03-02 12:00,',
    '0811,温辞,我能及时得到反馈,五五开,2026-03-02 10:00,',
    '0812,Ola Brandt,我能及时得到反馈,同意,2026-03-02 11:00,',
    '0813,沈渡,我能及时得到反馈,不适用,2026-03-02 12:00,',
    '0811,温辞,您还有什么建议,多开放一些培训名额,2026-03-02 10:00,',
    '0812,Ola Brandt,您还有什么建议,同意,2026-03-02 11:00,',
    '0813,沈渡,您还有什么建议,食堂夜宵可以更早,2026-03-02 12:00,',
  ],
  '21 匿名调研.csv': [
    '答卷编号,姓名,工号,部门,题目,答案',
    'A1,温辞,0811,客服部,我愿意推荐这家公司,同意',
    'A2,Ola Brandt,0812,仓储部,我愿意推荐这家公司,一般',
    'A3,沈渡,0813,仓储部,我愿意推荐这家公司,同意',
    'A4,沈渡,0813,仓储部,我愿意推荐这家公司,同意',
  ],
  '22 survey.csv': [
    'Name,Is Anonymous,Question,Response',
    'Ola Brandt,Yes,I have the tools I need,Strongly agree',
    '温辞,Yes,I have the tools I need,Disagree',
  ],
  '31 横表.csv': [
    '部门,提交时间,1、我清楚公司的方向,2、我的上级会听我的意见,3、其他想说的话',
    '客服部,2026-03-01,同意,一般,无',
    '仓储部,2026-03-01,非常不同意,同意,希望多沟通',
    '仓储部,2026-03-02,,比较同意,',
  ],
  '32 pulse.csv': [
    'Respondent ID,Department,Q1 I am proud to work here,Q2 I can do my best,Comment',
    'r1,鹿鸣/客服部,5,3,',
    'r2,鹿鸣/仓储部,2,4,More tools',
  ],
  '41 汇总.csv': [
    '题目,部门,非常同意,同意,一般,不同意,非常不同意,回收数,发放数,回收率',
    '我清楚目标,客服部,3,4,2,1,0,10,12,83%',
    '我清楚目标,仓储部,1,2,2,1,0,8,9,89%',
    '我被尊重,合计,4,6,4,2,0,16,21,',
    '合计,,4,6,4,2,0,18,21,',
  ],
  '42 选项.csv': ['题目,选项,人数', '我得到认可,同意,6', '我得到认可,中立,3', '我得到认可,不同意,1', '我得到认可,看情况,2'],
  '43 shares.csv': [
    'Item,Department,Favorable %,Neutral %,Unfavorable %,Respondents,Invited,Score,eNPS',
    'I know the goals,鹿鸣/客服部,70%,20%,10%,10,12,4.1,20',
    'I get feedback,鹿鸣/仓储部,50,25,25,8,9,3.2,-12',
  ],
  '51 表.csv': ['题目,非常同意,同意,不同意,题目来源', '我清楚分工,3,4,2,总部', '我被认可,1,2,3,工会'],
  ...Object.fromEntries(others.map(([, , lines], at) => [`9${at} 表.csv`, lines])),
})
const { said, sheets } = own
const answers = () =>
  own.workspace.db.all<Record<string, unknown>>(
    `select item, department_id as department, employee_id as who, agree, neutral, disagree, answered, invited, _row as row, _col as col
     from survey_answer where ${own.where()} order by _sheet_id, _row, _col`,
  )
const counts = async () =>
  (await answers()).map(({ item, department, agree, neutral, disagree, answered, invited }) => [
    item,
    department,
    agree,
    neutral,
    disagree,
    answered,
    invited,
  ])

it('an answer a row, of people who gave their names; what no list knows is said with how often', async () => {
  await own.files('1')
  expect(await answers()).toEqual([
    {
      item: '我清楚本季度的目标',
      department: '鹿鸣/客服部',
      who: 'E0811',
      agree: 1,
      neutral: 0,
      disagree: 0,
      answered: 1,
      invited: null,
      row: 3,
      col: 3,
    },
    {
      item: '我清楚本季度的目标',
      department: '鹿鸣/仓储部',
      who: 'E0812',
      agree: 0,
      neutral: 0,
      disagree: 1,
      answered: 1,
      invited: null,
      row: 4,
      col: 3,
    },
    {
      item: '我清楚本季度的目标',
      department: '鹿鸣/仓储部',
      who: 'E0813',
      agree: 0,
      neutral: 1,
      disagree: 0,
      answered: 1,
      invited: null,
      row: 5,
      col: 3,
    },
    {
      item: '我能及时得到反馈',
      department: '鹿鸣/仓储部',
      who: 'E0812',
      agree: 1,
      neutral: 0,
      disagree: 0,
      answered: 1,
      invited: null,
      row: 7,
      col: 3,
    },
  ])
  expect(await said()).toEqual(
    expect.arrayContaining([
      'unknown_word 回答写的是“五五开”，不认识这个说法；这样写的共 1 行。',
      'survey_item_open 题目“您还有什么建议”的回答不是同意程度，3 个回答没有收录。',
    ]),
  )
  expect(await own.workspace.db.all(`select distinct survey, cycle_id as cycle from survey_answer where ${own.where()}`)).toEqual([
    { survey: '2026Q1 敬业度调研', cycle: '2026Q1' },
  ])
})

it('an anonymous survey: whoever answered is nowhere stored, neither in the tables nor in the rows as they stood', async () => {
  await own.files('2')
  expect((await sheets()).map(({ kind, accepted, attention }) => [kind, accepted, attention])).toEqual([
    ['survey_answer', 4, 0],
    ['survey_answer', 2, 0],
  ])
  expect((await answers()).map(({ who, department, agree, answered }) => [who, department, agree, answered])).toEqual([
    [null, '鹿鸣/客服部', 1, 1],
    [null, '鹿鸣/仓储部', 0, 1],
    [null, '鹿鸣/仓储部', 1, 1],
    [null, '鹿鸣/仓储部', 1, 1],
    [null, null, 1, 1],
    [null, null, 0, 1],
  ])
  const found = await own.workspace.db.all<{ id: number }>(
    `select sheet_id as id from source_sheet where kind = 'survey_answer' and ${own.where('sheet_id')} order by 1`,
  )
  const stored = await Promise.all(found.map(({ id }) => own.workspace.db.all(`select * from raw.s${id} where _row > 1`)))
  expect(JSON.stringify(stored)).toContain('我愿意推荐这家公司')
  expect(JSON.stringify(stored)).not.toMatch(/温辞|Ola|沈渡|081[123]/)
})

it('questions as columns, in words or in figures of five steps', async () => {
  await own.files('3')
  expect(await counts()).toEqual([
    ['我清楚公司的方向', '鹿鸣/客服部', 1, 0, 0, 1, null],
    ['我的上级会听我的意见', '鹿鸣/客服部', 0, 1, 0, 1, null],
    ['我清楚公司的方向', '鹿鸣/仓储部', 0, 0, 1, 1, null],
    ['我的上级会听我的意见', '鹿鸣/仓储部', 1, 0, 0, 1, null],
    ['我的上级会听我的意见', '鹿鸣/仓储部', 1, 0, 0, 1, null],
    ['I am proud to work here', '鹿鸣/客服部', 1, 0, 0, 1, null],
    ['I can do my best', '鹿鸣/客服部', 0, 1, 0, 1, null],
    ['I am proud to work here', '鹿鸣/仓储部', 0, 0, 1, 1, null],
    ['I can do my best', '鹿鸣/仓储部', 1, 0, 0, 1, null],
  ])
  expect((await said()).filter((text) => text.startsWith('survey_scale'))).toEqual([
    'survey_scale_assumed 4 个回答是 1 到 5 的数字，没有写明含义；按 4、5 为同意，3 为中立，1、2 为不同意读取。',
  ])
})

it('counts of an item by answers as columns or rows, and by shares, by department', async () => {
  await own.files('4')
  expect(await counts()).toEqual([
    ['我清楚目标', '鹿鸣/客服部', 7, 2, 1, 10, 12],
    ['我清楚目标', '鹿鸣/仓储部', 3, 2, 1, 8, 9],
    ['我得到认可', null, 6, 3, 1, 10, null],
    ['I know the goals', '鹿鸣/客服部', 7, 2, 1, 10, 12],
    ['I get feedback', '鹿鸣/仓储部', 4, 2, 2, 8, 9],
  ])
  expect(
    await own.workspace.db.all(
      `select agree_share as share, score, enps from survey_answer where score is not null and ${own.where()} order by _row`,
    ),
  ).toEqual([
    { share: 0.7, score: 4.1, enps: 20 },
    { share: 0.5, score: 3.2, enps: -12 },
  ])
  expect(await said()).toEqual(
    expect.arrayContaining([
      'survey_counts_differ 各选项合计 6 人，作答 8 人，发放 9 人，三者对不上。',
      'unknown_word 回答写的是“看情况”，不认识这个说法；这样写的共 2 行。',
      'column_derived “回收率”可由其他列或其他期的数算出，没有收录。',
    ]),
  )
})

it.each(others.map(([name, kind], at) => [name, kind, at] as const))('%s are none', async (_, kind, at) => {
  await own.files(`9${at}`)
  expect((await sheets()).map((sheet) => sheet.kind)).toEqual([kind])
  expect(await answers()).toEqual([])
})

it('what is left unread is said', async () => {
  await own.files('5')
  const [sheet] = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('5'))
  expect(sheet.unusedColumns).toEqual([{ column: 4, header: '题目来源', cells: 2 }])
  expect((await answers()).map(({ agree, neutral, disagree, answered }) => [agree, neutral, disagree, answered])).toEqual([
    [7, null, 2, 9],
    [3, null, 3, 6],
  ])
})
