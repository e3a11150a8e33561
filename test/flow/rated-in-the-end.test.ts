// What people came to in the end: the score beside what each rater gave, and ratings that name no cycle.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles } from './each-workspace'

const imported = importedOnce({
  '0 人员_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,直属上级工号',
    'R1,卢岳,铸造部,2018-03-06,',
    'R2,简宁,铸造部,2019-05-06,R1',
    'R3,崔然,铸造部,2020-07-01,R1',
  ],
  '1 打分.csv': ['姓名,本人打分,直属领导打分,审定得分（100分制）', '简宁,91,84,85', '崔然,77,80,79.5', '卢岳,95,,0'],
  '2 Scores.csv': [
    'Employee,Cycle,Self Rating,Manager Rating,Post-Calibration Score,Final Rating',
    '简宁,2025Q4,4/5,3/5,3.5/5,Meets',
    '崔然,2025Q4,5/5,4/5,n/a,',
  ],
  '3 谁打的.csv': ['被评价人,评价人,评分日期,最终得分,满分', '简宁,卢岳,2026-02-03,88,100', '崔然,卢岳,2026-02-03,70,100'],
  '4 定档.csv': ['姓名,部门,校准后评级', '简宁,铸造部,B+', '崔然,铸造部,A'],
  '5 定档.csv': ['姓名,部门,最终评级,定级日期', '简宁,铸造部,C,2024-12-30', '崔然,铸造部,C,2024-12-31'],
  '7 往年.csv': ['工号,姓名,23年终,24年中,24年末', 'R2,简宁,B+,A,A', 'R3,崔然,C,B,A'],
  '8 Past.csv': ['Employee ID,Name,FY24 year-end,FY25 mid-year,YE25', 'R2,简宁,Meets,Exceeds,Meets', 'R3,崔然,Below,Meets,Meets'],
  '9 年终奖.csv': ['工号,姓名,24年终奖,25年末人数', 'R2,简宁,20000,3', 'R3,崔然,12000,4'],
  '6 考试.csv': ['姓名,部门,最终成绩,名次', '简宁,铸造部,88,1', '崔然,铸造部,70,2'],
})
const rows = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const final = (file: string) =>
  rows(
    `select employee_id as who, cycle_id as cycle, rating, score, score_max as top from final_rating where ${ofFiles(file)} order by employee_id`,
  )
const given = (file: string) =>
  rows(
    `select type, reviewee_id as who, reviewer_id as by, score, score_max as top from review where ${ofFiles(file)} order by type, reviewee_id`,
  )

it('takes the score after the calibration for the end, and what each rater gave for an evaluation', async () => {
  expect(await final('1')).toEqual([
    { who: 'ER2', cycle: '2026Q1', rating: null, score: 85, top: 100 },
    { who: 'ER3', cycle: '2026Q1', rating: null, score: 79.5, top: 100 },
  ])
  expect((await given('1')).map(({ type, score }) => `${type} ${score}`)).toEqual([
    'MANAGER 84',
    'MANAGER 80',
    'SELF 95',
    'SELF 91',
    'SELF 77',
  ])
})

it('keeps grade and score together, each cell with the scale it says', async () => {
  expect(await final('2')).toEqual([{ who: 'ER2', cycle: '2025Q4', rating: 'Meets', score: 3.5, top: 5 }])
  expect((await given('2')).map(({ type, score }) => `${type} ${score}`)).toEqual(['MANAGER 3', 'MANAGER 4', 'SELF 4', 'SELF 5'])
})

it('leaves the final score of one rater that rater’s', async () => {
  expect(await final('3')).toEqual([])
  expect(await given('3')).toEqual([
    { type: 'MANAGER', who: 'ER2', by: 'ER1', score: 88, top: 100 },
    { type: 'MANAGER', who: 'ER3', by: 'ER1', score: 70, top: 100 },
  ])
})

it('takes ratings after a calibration that name no cycle for the current one, and says so; not those with days of their own', async () => {
  expect((await final('4')).map(({ cycle, rating }) => `${cycle} ${rating}`)).toEqual(['2026Q1 B+', '2026Q1 A'])
  expect((await final('5')).map(({ cycle }) => cycle)).toEqual([null, null])
  expect(await final('6')).toEqual([])
  expect(
    await rows(
      `select left(file, 1) as file, (facts->>'count')::integer as n from data_issue join source_sheet using (sheet_id) join source_file using (file_id)
       where code = 'cycle_assumed' and left(file, 1) > '1' order by 1`,
    ),
  ).toEqual([{ file: '4', n: 2 }])
})

it('takes a column of ratings for each year, half and year’s end, however short it is written and even where all were rated alike', async () => {
  const past = async (file: string) => (await final(file)).map(({ who, cycle, rating }) => `${who} ${cycle} ${rating}`).sort()
  expect(await past('7')).toEqual(['ER2 2023 B+', 'ER2 2024 A', 'ER2 2024H1 A', 'ER3 2023 C', 'ER3 2024 A', 'ER3 2024H1 B'])
  expect(await past('8')).toEqual([
    'ER2 2024 Meets',
    'ER2 2025 Meets',
    'ER2 2025H1 Exceeds',
    'ER3 2024 Below',
    'ER3 2025 Meets',
    'ER3 2025H1 Meets',
  ])
  expect(await final('9')).toEqual([])
})
