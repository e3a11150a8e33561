// How people and systems elsewhere write names and days, and which list a sheet is when two kinds would fit.
import { expect, it } from 'vitest'
import type { Workspace } from '../../analytics/workspace/open'
import { few } from '../faults/support/tries'
import { importedOnce, ofFiles } from './each-workspace'

const people = [
  'Employee ID,Name,Department,Hire Date',
  'E2001,Priya Nair,Platform,2020-01-01',
  'E2002,Lukas Hoffmann,Platform,2020-01-01',
  'E2003,马超,Platform,2020-01-01',
]

const header = 'User ID,User Full Name,Training Title,Completion Date'
const writtenDays: [string, string[], string[]][] = [
  [
    'days of the week',
    ['"Friday, 6 March 2026, 9:52 AM"', '"Mon, 9 Mar 2026"', '周五 2026-03-13', '2026年3月20日 星期五'],
    ['2026-03-06', '2026-03-09', '2026-03-13', '2026-03-20'],
  ],
  [
    'months that stand first, without a year, and at their end',
    ['"Feb 3, 2026"', 'February 4th 2026', '2月底', '2026年1月末'],
    ['2026-02-03', '2026-02-04', '2026-02-28', '2026-01-31'],
  ],
  [
    'what programs print',
    [
      'Wed Feb 04 2026 23:30:00 GMT+0000 (UTC)',
      '2026-02-05 18:20 UTC',
      '2026-02-06T08:15+08:00',
      'Thu Feb 05 2026 09:00:00 GMT+0800 (CST)',
    ],
    ['2026-02-05', '2026-02-06', '2026-02-06', '2026-02-05'],
  ],
  ['dots', ['02.03.2026', '03.03.2026', '04.03.2026'], ['2026-03-02', '2026-03-03', '2026-03-04']],
]
const codes = few(['指标编码', '指标编号'], 1)
const all = importedOnce({
  'people.csv': people,
  ...Object.fromEntries(
    writtenDays.map(([, cells], at) => [
      `4${at} transcript.csv`,
      [header, ...cells.map((cell) => `E2001,Priya Nair,Course ${at},${cell}`)],
    ]),
  ),
  '1 transcript.csv': [
    header,
    'E2001,"Nair, Priya",Data literacy,2026-01-05',
    ',"Hoffmann, Lukas",Data literacy,2026-01-06',
    ',E2003 马超,Data literacy,2026-01-07',
    ',马超 · E2003,Data literacy,2026-01-08',
  ],
  '2 transcript.csv': [header, 'E2001,"Hoffmann, Lukas",Data ethics,2026-01-05', 'E2002,Lukas Hoffmann,Data ethics,2026-01-06'],
  '3 transcript.csv': [header, ...['02.03.2026', '02.13.2026'].map((day) => `E2001,Priya Nair,Data history,${day}`)],
  '5 历年.csv': [
    '工号,姓名,部门,入职日期,2023年绩效等级,2024年绩效等级,2025年绩效等级',
    'E2001,Priya Nair,Platform,2020-01-01,A,B,A',
    'E2003,马超,Platform,2020-01-01,B,B+,C',
  ],
  '6 learning.csv': [
    'User ID,Training Title,Start Date,Completion Date',
    'E2001,Data safety,05/03/2026,16/03/2026',
    'E2002,Data safety,05/03/2026,07/03/2026',
  ],
  '7 payments.csv': [
    '回款编号,客户名称,本次回款金额(元),回款日期,负责人,生命状态',
    'RP1,甲,"12,500.00",2026-03-02,马超,正常',
    'RP2,乙,8000,2026-03-03,马超,作废',
    'RP3,丙,-500,2026-03-04,马超,正常',
  ],
  '7 deals.csv': [
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Amount in company currency',
    'D1,North,Closed Won,2026-03-05,Priya Nair,100,92',
    'D2,South,Closed Lost,2026-03-06,Priya Nair,70,64',
  ],
})
const dictionaries = codes.map((code) =>
  importedOnce({
    'people.csv': people,
    '口径.csv': [
      `部门,${code},指标名称,计算公式/口径,单位,目标值,方向,数据来源,权重(%),口径负责人`,
      '研发部,K1,按期交付率,按期交付数/计划交付数,%,≥95,越高越好,Jira,25,马超',
      '研发部,K2,缺陷密度,缺陷数/千行代码,个,≤0.3,越低越好,GitLab,20,马超',
    ],
    '目标.csv': ['目标编号,指标名称,计算公式,数据来源,目标值,权重,责任人,完成率,截止日期', 'G1,交付,按期,Jira,95,40%,马超,80%,2026-03-31'],
  }),
)

const learners = async (file: string) =>
  (await all()).db.all<{ who: string; day: string | null }>(
    `select employee_id as who, completed_at::date::varchar as day from learning_record where ${ofFiles(file)} order by _row`,
  )

it('a family name that stands first is a name all the same, and a number beside a name is the number', async () => {
  expect(await learners('1 ')).toEqual([
    { who: 'EE2001', day: '2026-01-05' },
    { who: 'EE2002', day: '2026-01-06' },
    { who: 'EE2003', day: '2026-01-07' },
    { who: 'EE2003', day: '2026-01-08' },
  ])
})

it('a number that is somebody else’s is told, however the name is written', async () => {
  expect(await learners('2 ')).toHaveLength(1)
  const blocking = `select row, code from data_issue where blocking and ${ofFiles('2 ', 'sheet_id')}`
  expect(await (await all()).db.all(blocking)).toEqual([{ row: 2, code: 'number_name_conflict' }])
})

it.each(writtenDays.map(([what, , days], at) => [what, days, at] as const))('are understood: %s', async (_, days, at) => {
  expect((await learners(`4${at} `)).map(({ day }) => day)).toEqual(days)
})

it('dots with a month that is none, and figures with strokes, are asked about', async () => {
  expect((await learners('3 ')).map(({ day }) => day)).not.toContain('2026-03-02')
})

const kinds = async ({ db }: Workspace) =>
  db.all<{ file: string; kind: string }>('select file, s.kind from source_sheet s join source_file f using (file_id) order by file')

it.each(codes.map((code, at) => [code, at] as const))(
  'how an indicator is worked out and where its records are makes a dictionary, though it names targets and owners: %s',
  async (_, at) => {
    expect((await kinds(await dictionaries[at]())).filter(({ file }) => file !== 'people.csv')).toEqual([
      { file: '口径.csv', kind: 'indicator' },
      { file: '目标.csv', kind: 'goal' },
    ])
  },
)

it('ratings of several years are ratings, though the day of joining stands beside them', async () => {
  const workspace = await all()
  expect((await kinds(workspace)).filter(({ file }) => /^people|^5 /.test(file))).toEqual([
    { file: '5 历年.csv', kind: 'final_rating' },
    { file: 'people.csv', kind: 'employee' },
  ])
  expect(await workspace.db.all('select rating from final_rating order by _row, _col')).toEqual(
    ['A', 'B', 'A', 'B', 'B+', 'C'].map((rating) => ({ rating })),
  )
})

it('dates of one sheet stand in one order: a column that says none has that of the others', async () => {
  const dates = `select started_at::date::varchar as started, completed_at::date::varchar as completed from learning_record where ${ofFiles('6 ')} order by _row`
  expect(await (await all()).db.all(dates)).toEqual([
    { started: '2026-03-05', completed: '2026-03-16' },
    { started: '2026-03-05', completed: '2026-03-07' },
  ])
})

it('amounts of deals are values, and what is void or lost is told by the state they are in', async () => {
  const { db } = await all()
  expect(await db.all('select record_no as no, value from work_record order by record_no')).toEqual([
    { no: 'D1', value: 92 },
    { no: 'RP1', value: 12500 },
    { no: 'RP3', value: -500 },
  ])
  expect(await db.all(`select facts::json as facts from data_issue where code = 'unsure_status'`)).toEqual([])
  expect(await db.all(`select facts->>'text' as text from data_issue where code = 'left_out' order by 1`)).toEqual([
    { text: 'Closed Lost ×1' },
    { text: '作废 ×1' },
  ])
})
