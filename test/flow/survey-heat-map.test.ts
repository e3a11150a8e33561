// Results of a survey with a row for each department and a column for each question: shares that agree, or means; the latest of several times.
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importedOnce, saidOf, sheetsOfFiles } from './each-workspace'

const book = (rows: (string | number | null)[][], merges: string[] = []): Buffer => {
  const made = XLSX.utils.book_new()
  const sheet = XLSX.utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range))
  XLSX.utils.book_append_sheet(made, sheet, '分部门')
  return XLSX.write(made, { type: 'buffer', bookType: 'xlsx' })
}
const roster = [
  '工号,姓名,部门,入职日期',
  'H1,苏明远,运营一区,2018-03-06',
  'H2,何静怡,运营二区,2019-05-06',
  'H3,田一鸣,总经办,2020-07-01',
  'H4,田一,后勤部,2020-07-01',
]
const shares = [
  ['2025年11月员工敬业度调研——分部门结果', null, null, null, null, null, null, null, null],
  ['部门', '应参与', '有效问卷', '敬业度', null, null, '分维度赞同率', null, 'eNPS'],
  [null, null, null, '2025', '2024', '变化(pp)', '领导力', '薪酬公平', null],
  ['运营一区', 13, 13, '77%', '70%', 7, '80%', '63%', 1],
  ['运营二区', 11, 8, '71%', '54%', 17, '79%', '60%', 8],
  ['后勤部', 9, 9, '61%', '54%', 7, '59%', '50%', 8],
  ['总经办', 3, 2, '*', '*', '*', '*', '*', '*'],
  ['公司整体', 36, 32, '70%', '60%', 10, '73%', '58%', 3],
]
const means = [
  ['2026年3月 敬业度脉冲调查 分部门', null, null, null, null, null],
  ['口径:各维度为 0–100 均值;eNPS = 推荐% − 贬损%', null, null, null, null, null],
  ['部门', '发放', '有效回收', '敬业度', '主管支持', '薪酬公平'],
  ['运营一区', 13, 11, 76, 69, 74],
  ['运营二区', 12, 11, 84, 73, 73],
  ['后勤部', 12, 9, 64, 63, 53],
  ['公司整体', 37, 31, 75, 68, 66],
  ['餐饮行业基准', null, null, 74, 66, 61],
  ['* 回收不足 5 人的合并进公司整体', null, null, null, null, null],
]
const factors = [
  ['Factor', 'Question', 'Company (All)', '运营一区', '运营二区', '后勤部'],
  [null, 'Responses', 26, 11, 8, 7],
  ['Engagement', null, '68%', '78%', '50%', '67%'],
  [null, '我为公司感到自豪', '71%', '83%', '67%', '75%'],
  [null, '我愿意推荐公司', '64%', '67%', '50%', '88%'],
  ['Leadership', null, '61%', '58%', '50%', '56%'],
  [null, '我信任领导的决策', '61%', '58%', '50%', '56%'],
]
const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': roster,
  '1 敬业度2025-11.xlsx': book(shares, ['D2:F2', 'G2:H2']),
  '2 敬业度2026-03.xlsx': book(means),
  '3 Engagement heatmap.xlsx': book(factors),
})
const rows = async (file: string) =>
  (await imported()).db.all<Record<string, unknown>>(
    `select item, count(*)::integer as n, round(avg(agree_share), 3) as share, round(avg(score), 1) as score, sum(answered)::integer as answered
     from survey_answer where _sheet_id in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file}')) group by 1 order by 1`,
  )

it('reads the shares that agree, of the latest year, and no row of the whole company', async () => {
  expect(await rows('1')).toEqual([
    { item: '敬业度', n: 4, share: 0.697, score: null, answered: 32 },
    { item: '薪酬公平', n: 4, share: 0.577, score: null, answered: 32 },
    { item: '领导力', n: 4, share: 0.727, score: null, answered: 32 },
  ])
})

it('takes means for means, whatever else a title writes with a per cent', async () => {
  expect(await rows('2')).toEqual([
    { item: '主管支持', n: 3, share: null, score: 68.3, answered: 31 },
    { item: '敬业度', n: 3, share: null, score: 74.7, answered: 31 },
    { item: '薪酬公平', n: 3, share: null, score: 66.7, answered: 31 },
  ])
})

it('leaves out the rows of factors, which sum up the questions below them, and says so once', async () => {
  expect((await rows('3')).map(({ item, n }) => [item, n])).toEqual([
    ['我为公司感到自豪', 3],
    ['我信任领导的决策', 3],
    ['我愿意推荐公司', 3],
  ])
  const workspace = await imported()
  expect(await saidOf(workspace, '3')).toContainEqual(
    'survey_factor_rows 2 行是一组题的汇总（如“Engagement”），没有题目，由它下面的各题得出；各题照常计入，这些行不重复计入。',
  )
  expect((await saidOf(workspace, '3')).filter((said) => said.startsWith('missing_key'))).toEqual([])
  expect(await sheetsOfFiles(workspace, '3')).toEqual([{ kind: 'survey_answer', accepted: 4, attention: 0 }])
})
