// Rows that say neither a cycle nor a day: taken for the current cycle, or said; never in no figure without a word.
import { describe, expect, it } from 'vitest'
import { kinds } from '../../analytics/kinds/kinds'
import { cycleTables } from '../../analytics/sources/load/undated-sheets'
import { importedOnce, ofFiles } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  'T0031,欧阳澍,公司/冲压车间,2019-03-04',
  'T0032,南宫遥,公司/冲压车间,2020-07-13',
  'T0033,万俟策,公司/质检科,2021-09-27',
]
/** Rows that are in two files count once. */
const scores = (tenth: number) => [
  '工号,姓名,自评得分,上级评分,满分',
  `T0031,欧阳澍,4.${tenth},4.${tenth},5`,
  `T0033,万俟策,3.${tenth},3.${tenth},5`,
]
const reviewCycles = `select file, list(distinct cycle_id) as cycles, count(*) as n from review
  join source_sheet on sheet_id = _sheet_id join source_file using (file_id) where not starts_with(file, 'x') group by file order by file`

const own = importedOnce({
  '0 人员.csv': people,
  '1 评分.csv': scores(1),
  '2 评分Q1.csv': scores(2),
  '3 2026年评分.csv': scores(3),
  '4 评分Q3.csv': scores(4),
  '5 2024年评分.csv': scores(5),
  '6 评分2025Q4.csv': scores(6),
  '7 互评.csv': ['被评价人工号,评价人工号,提交时间,评分,满分', 'T0031,T0033,2026-02-03 10:00,4,5', 'T0033,T0031,,,5'],
  'x1 行动项.csv': ['工号,姓名,改进行动,交付物,验收人', 'T0031,欧阳澍,缩短换模时间,换模记录,南宫遥'],
  'x2 目标.csv': ['目标编号,目标名称,层级,负责人工号,目标值', 'G1,换模时间降到20分钟,个人,T0031,20'],
  'x3 反馈.csv': [
    '反馈人工号,被反馈人工号,反馈内容,反馈时间',
    'T0031,T0033,检验报告写得很清楚,',
    'T0033,T0031,换模前来问过要求,2026-01-15',
  ],
  'x4 学习.csv': ['工号,姓名,课程名称,是否通过', 'T0032,南宫遥,冲压安全,是'],
  'x5 标签.csv': ['工号,姓名,标签,标签类型,时间', 'T0032,南宫遥,主动协作,正向,', 'T0031,欧阳澍,主动协作,正向,2026-02-11'],
})

describe('evaluations of no cycle', () => {
  it('are of the current one where they name no other', async () => {
    expect(await (await own()).db.all(reviewCycles)).toEqual([
      { file: '1 评分.csv', cycles: ['2026Q1'], n: 4 },
      { file: '2 评分Q1.csv', cycles: ['2026Q1'], n: 4 },
      { file: '3 2026年评分.csv', cycles: ['2026Q1'], n: 4 },
      { file: '4 评分Q3.csv', cycles: [null], n: 4 },
      { file: '5 2024年评分.csv', cycles: [null], n: 4 },
      { file: '6 评分2025Q4.csv', cycles: ['2025Q4'], n: 4 },
      { file: '7 互评.csv', cycles: ['2026Q1'], n: 1 },
    ])
  })

  it('are said either way, once a sheet', async () => {
    const said = await (await own()).db.all<{ item: string }>(
      `select code || ' ' || file || ' ' || (facts->>'count') as item from data_issue join source_sheet using (sheet_id) join source_file using (file_id)
       where code like 'cycle_%' and not starts_with(file, 'x') order by file`,
    )
    expect(said.map(({ item }) => item)).toEqual([
      'cycle_assumed 1 评分.csv 2',
      'cycle_assumed 2 评分Q1.csv 2',
      'cycle_assumed 3 2026年评分.csv 2',
      'cycle_unsaid 4 评分Q3.csv 2',
      'cycle_unsaid 5 2024年评分.csv 2',
      'cycle_unsaid 7 互评.csv 1',
    ])
  })
})

describe('rows of any kind', () => {
  it('that end in no cycle are said', async () => {
    const { db } = await own()
    const tables = (await cycleTables(db)).filter((table) => kinds.find((kind) => (kind.table ?? kind.feeds[0]) === table)?.unread !== true)
    const without = await db.all<{ sheet: number }>(
      `select distinct _sheet_id as sheet from (${tables.map((table) => `select _sheet_id, cycle_id from ${table}`).join(' union all ')})
       where cycle_id is null and ${ofFiles('x')} order by 1`,
    )
    const said = await db.all<{ sheet: number }>(
      `select sheet_id as sheet from data_issue where code = 'cycle_unsaid' and ${ofFiles('x', 'sheet_id')} order by 1`,
    )
    expect(said).toEqual(without)
    expect(said).toHaveLength(3)
  })

  it('are of the current one where a whole list of goals or courses has no day, which is said', async () => {
    const { db } = await own()
    const assumed = await db.all<{ item: string }>(
      `select file || ' ' || (facts->>'cycle') as item from data_issue join source_sheet using (sheet_id) join source_file using (file_id)
       where code = 'cycle_assumed' and starts_with(file, 'x') order by file`,
    )
    expect(assumed.map(({ item }) => item)).toEqual(['x2 目标.csv 2026Q1', 'x4 学习.csv 2026Q1'])
  })
})
