// Ratings as people lay them out: several raters in a row, quarters beside each other, tables of who rated whom, sums of parts.
import { expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '3 绩效结果.csv': [
    '2026年第一季度绩效结果（满分5分）,,,,,,,,',
    '姓名,工号,评估周期,自评,,360°评估,上级评估,,校准后绩效结果',
    ',,,业绩（70%）,综合得分,综合得分,业绩（70%）,综合得分,',
    '吕若曦,12,2026年Q1,4,4.5,3.9,3,3.5,B',
    '王伟,13,2026年Q1,3,3.5,4.1,3,3,A',
  ],
  '4 历史等级.csv': [
    '工号,姓名,入职日期,2025Q2,2025Q3,2025Q4,2026Q1（建议）',
    '00000011,顾佳明,2019-05-07,S,A,B,A',
    '00000012,吕若曦,2020-03-10,B,B,B,C',
    '00000013,王伟,2021-10-21,离职,C,A,B',
  ],
  '5 九宫格.csv': [
    'Talent Review 2026 Q1,,,,',
    'Employee,ID,Role,Performance,Potential',
    'Platform,,,,',
    'Gu Jiaming,11,Manager,High,Low',
    'Wang Wei,13,Engineer,Low,High',
  ],
  'f 互评.csv': [
    '2026Q1 互评表（10分制）,,,,',
    '评价人\\被评人,顾佳明,吕若曦,王伟,王薇',
    '顾佳明,—,8,6,不熟',
    '吕若曦,9,—,7,8',
    '平均分,9,8,6.5,8',
  ],
  'g 打分.csv': [
    '2026年第一季度打分（百分制）,,,,,',
    '工号,姓名,考核维度,权重,自评分,上级评分',
    '00000012,吕若曦,交付,70%,80,70',
    '00000012,吕若曦,协作,30%,90,90',
    '00000012,吕若曦,加权得分,100%,83,76',
    '00000013,王伟,交付,70%,60,60',
    '00000013,王伟,协作,30%,80,70',
    '00000013,王伟,加权得分,100%,66,63',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const waits = async (file: string) =>
  (await rowReconciliation((await imported()).db, 'zh-CN')).find((line) => line.file.startsWith(`${file} `))!.attention

it('reads self, colleagues’, manager’s and final rating of one row, the sums of parts and not the parts', async () => {
  expect(await query(`select reviewee_id as who, type, score, score_max as top from review where ${of('3')} order by 1, 2`)).toEqual([
    { who: 'E00000012', type: 'MANAGER', score: 3.5, top: 5 },
    { who: 'E00000012', type: 'PEER', score: 3.9, top: 5 },
    { who: 'E00000012', type: 'SELF', score: 4.5, top: 5 },
    { who: 'E00000013', type: 'MANAGER', score: 3, top: 5 },
    { who: 'E00000013', type: 'PEER', score: 4.1, top: 5 },
    { who: 'E00000013', type: 'SELF', score: 3.5, top: 5 },
  ])
  expect(await query(`select employee_id as who, cycle_id as cycle, rating from final_rating where ${of('3')} order by 1`)).toEqual([
    { who: 'E00000012', cycle: '2026Q1', rating: 'B' },
    { who: 'E00000013', cycle: '2026Q1', rating: 'A' },
  ])
})

it('takes letters below quarters for ratings, and no proposal for a result', async () => {
  expect(
    await query(
      `select cycle_id as cycle, string_agg(rating, '' order by employee_id) as ratings from final_rating where ${of('4')} group by 1 order by 1`,
    ),
  ).toEqual([
    { cycle: '2025Q2', ratings: 'SB' },
    { cycle: '2025Q3', ratings: 'ABC' },
    { cycle: '2025Q4', ratings: 'BBA' },
  ])
})

it('leaves a department out that stands between the rows of its people', async () => {
  expect(await query(`select employee_id as who, rating, potential_level as level from final_rating where ${of('5')} order by 1`)).toEqual([
    { who: 'E00000011', rating: 'High', level: 'low' },
    { who: 'E00000013', rating: 'Low', level: 'high' },
  ])
  expect(await waits('5')).toBe(0)
})

it('reads who rated whom from a table of both', async () => {
  const ratings = `select reviewer_id as rater, string_agg(concat(right(reviewee_id, 2), '=', score, '/', score_max), ' ' order by reviewee_id) as given from review where ${of('f')} group by 1 order by 1`
  expect(await query(ratings)).toEqual([
    { rater: 'E00000011', given: '12=8.0/10.0 13=6.0/10.0' },
    { rater: 'E00000012', given: '11=9.0/10.0 13=7.0/10.0 14=8.0/10.0' },
  ])
  expect(await waits('f')).toBe(0)
})

it('takes the weighted sum for the rating and leaves its parts out', async () => {
  expect(await query(`select reviewee_id as who, type, score from review where ${of('g')} order by 1, 2`)).toEqual([
    { who: 'E00000012', type: 'MANAGER', score: 76 },
    { who: 'E00000012', type: 'SELF', score: 83 },
    { who: 'E00000013', type: 'MANAGER', score: 63 },
    { who: 'E00000013', type: 'SELF', score: 66 },
  ])
  expect(await query(`select count(*)::integer as n from excluded_row where reason = 'part'`)).toEqual([{ n: 4 }])
})
