// Reports with footers, opportunities still open, ratings put off, commits, and steps that are mostly done.
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
  'a 商机报表.csv': [
    '"Opportunity Owner","Account Name","Opportunity Name","Stage","Amount","Close Date","Created Date"',
    '"祁连","一厂","一厂-年单","Closed Won","350000.00","2/21/2026","1/15/2026"',
    '"祁连","二厂","二厂-年单","Needs Analysis","120000.00","4/14/2026","1/20/2026"',
    '"鲍恩","三厂","三厂-年单","Prospecting","90000.00","5/30/2026","2/10/2026"',
    '',
    '"Pipeline FY26 Q1"',
    '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
    '"Confidential Information - Do Not Distribute"',
    '"Ducheng Filling Co., Ltd."',
  ],
  'b 年中校准会结果(会后).csv': [
    '2025年中绩效校准会,,,,',
    '姓名,岗位,自评,主管初评,校准后',
    '祁连,班长,B,B,A',
    '鲍恩,操作工,A,B,B',
    '万琪,操作工,B,C,C',
    '窦眉,主管,B,A,A',
    '欧楠,化验员,A,B,B',
    '贝蕾,化验员,B,—,暂缓',
  ],
  'c commits.json': [
    JSON.stringify([
      {
        id: 'a1b2c3d4e5',
        short_id: 'a1b2c3d4',
        created_at: '2026-01-12T09:30:00.000+08:00',
        title: '修复灌装阀抖动',
        message: '修复灌装阀抖动\n',
        author_name: '欧楠',
        author_email: 'ounan@d.example',
        authored_date: '2026-01-12T09:30:00.000+08:00',
        committer_name: '欧楠',
        committed_date: '2026-01-12T09:31:00.000+08:00',
        stats: { additions: 7, deletions: 2, total: 9 },
      },
      {
        id: 'f6e5d4c3b2',
        short_id: 'f6e5d4c3',
        created_at: '2026-02-03T15:00:00.000+08:00',
        title: 'retry on timeout',
        message: 'retry on timeout\n',
        author_name: '贝蕾',
        author_email: 'beilei@d.example',
        authored_date: '2026-02-03T15:00:00.000+08:00',
        committer_name: '贝蕾',
        committed_date: '2026-02-03T15:02:00.000+08:00',
        stats: { additions: 1, deletions: 1, total: 2 },
      },
    ]),
  ],
  'd 客诉8D进度.csv': [
    '客诉编号,问题,受理,D3 临时措施,D4 根因,D8 关闭,备注',
    'KS1,漏液,2025-11-06,2025-11-07,2025-11-19,2025-12-14,',
    'KS2,标签歪,2025-11-10,2025-11-13,2025-11-25,2025-12-23,',
    'KS3,瓶口裂,2025-11-19,2025-11-22,2025-11-29,2025-12-27,',
    'KS4,色差,2025-12-04,2025-12-06,2025-12-18,等客户寄回件,',
    'KS5,异味,2025-12-09,2025-12-12,2025-12-22,进行中,',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) =>
  `_sheet_id in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${start} '))`
const codes = async (start: string) => (await saidOf(await imported(), start)).map((text) => text.split(' ')[0])

it('leaves the lines below a report out, and asks nothing of the stages of what is still open', async () => {
  expect(await query(`select status, value from work_record where month is not null and ${ofFile('a')}`)).toEqual([
    { status: 'Closed Won', value: 350_000 },
  ])
  expect((await codes('a')).filter((code) => !['rows_uncounted', 'column_missing'].includes(code))).toEqual(['record_unfinished'])
})

it('takes what was put off for no rating where scores of several raters stand in one row', async () => {
  expect(await query(`select rating, count(*)::integer as n from final_rating where ${ofFile('b')} group by 1 order by 1`)).toEqual([
    { rating: 'A', n: 2 },
    { rating: 'B', n: 2 },
    { rating: 'C', n: 1 },
  ])
})

it('reads commits as records of those who wrote them', async () => {
  expect(
    await query(
      `select name, subject, strftime(month, '%Y-%m') as month from work_record join (select employee_id, name from employee) using (employee_id) where ${ofFile('c')} order by _row`,
    ),
  ).toEqual([
    { name: '欧楠', subject: '修复灌装阀抖动', month: '2026-01' },
    { name: '贝蕾', subject: 'retry on timeout', month: '2026-02' },
  ])
})

it('reads the last step of cases that have mostly come to it, and lists what stands there instead of a day', async () => {
  expect(await query(`select stage, count(*)::integer as n from stage_event where ${ofFile('d')} group by 1 order by 2 desc, 1`)).toEqual([
    { stage: 'D3 临时措施', n: 5 },
    { stage: 'D4 根因', n: 5 },
    { stage: '受理', n: 5 },
    { stage: 'D8 关闭', n: 3 },
  ])
  expect((await saidOf(await imported(), 'd')).filter((text) => text.includes('等客户寄回件'))).toHaveLength(1)
})
