// What somebody put aside without taking it away: drafts of a sheet, rows a remark voids, entries that were a test, grades from before the meeting.
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importedOnce } from './each-workspace'

const book = (sheets: Record<string, (string | number | null)[][]>): Buffer => {
  const made = XLSX.utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(rows), name)
  return XLSX.write(made, { type: 'buffer', bookType: 'xlsx' })
}
const plan = (planned: number) => [
  ['部门', '2026编制', '3月末在岗', '缺编'],
  ['控制部', planned, 10, planned - 10],
  ['售后部', planned - 2, 7, planned - 9],
]
const roster = [
  '工号,姓名,部门,入职日期',
  'H1,苏明远,控制部,2018-03-06',
  'H2,何静怡,控制部,2019-05-06',
  'H3,田一鸣,售后部,2020-07-01',
  'H4,董浩然,售后部,2021-02-01',
]

const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': roster,
  '1 编制.xlsx': book({ 编制: plan(12), '初稿(勿用)': plan(20) }),
  '2 360回收表2026春.csv': [
    '被评人,评价人,关系,回收,得分,备注',
    '苏明远,何静怡,下级,2026-03-05,90,',
    '苏明远,田一鸣,平级,2026-03-06,60,全部打60，无效，作废',
    '苏明远,董浩然,平级,2026-03-06,88,沟通无效时能换方式',
  ],
  '3 员工体验调查.csv': [
    '序号,提交答卷时间,1、您所在的部门,2、以下说法您是否同意—我清楚目标,上级尊重我,3、您推荐公司的可能性,4、建议',
    '1,2026/3/19 18:02:40,控制部,5,5,10,测试提交，请忽略',
    '2,2026/3/20 09:47:21,控制部,4,3,7,(空)',
    '3,2026/3/20 09:50:21,售后部,2,4,6,请多测试再上线',
  ],
  '4 人才盘点2026.xlsx': book({
    盘点: [
      ['姓名', '工号', '会前（上级提名）', null, '会后（定稿）', null],
      [null, null, '业绩', '潜力', '业绩', '潜力'],
      ['何静怡', 'H2', '高', '高', '高', '中'],
      ['田一鸣', 'H3', '中', '低', '中', '中'],
      ['董浩然', 'H4', '中', '高', '低', '高'],
    ],
  }),
  '5 内训成绩2026Q1.xlsx': book({
    培训: [
      ['序', '姓名', '安全用电（2h）', 'ESD防护', '接线工艺', '门次'],
      [null, null, '2026.1.16', '2026.1.30', '2026.2.6', null],
      [1, '何静怡', '91', '√', '64（补80）', 3],
      [2, '田一鸣', '缺', '补', '78', 2],
      [3, '董浩然', '88', '√', '免', 2],
    ],
  }),
  '6 OKR_2026Q1.csv': [
    '姓名,O 序号,Objective,O 进度,Key Result,KR 权重,KR 进度,OKR 状态',
    '何静怡,O1,客户上线,50%,UAT 完成,60%,70%,已发布',
    '何静怡,O1,客户上线,50%,P1 清零,40%,20%,已发布',
    '田一鸣,O1,备件周转,10%,库存降 10%,100%,10%,草稿',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string, column = '_sheet_id') =>
  `${column} in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`

it('reads the sheet that is to be used, and asks about the draft beside it', async () => {
  expect(await query(`select sum(planned)::integer as planned from headcount_plan where ${of('1')}`)).toEqual([{ planned: 22 }])
  expect(
    await query(`select facts->>'question' as question from data_issue where code = 'mapping_question' and ${of('1', 'sheet_id')}`),
  ).toEqual([{ question: 'set_aside' }])
})

it('leaves out what a remark voids, not what a remark speaks of', async () => {
  expect(await query(`select score from review where ${of('2')} order by 1`)).toEqual([{ score: 88 }, { score: 90 }])
})

it('leaves out entries that were a test, and reads every line of a question', async () => {
  expect(
    await query(`select item, avg(score) as score, count(*)::integer as n from survey_answer where ${of('3')} group by 1 order by 1`),
  ).toEqual([
    { item: '上级尊重我', score: 3.5, n: 2 },
    { item: '以下说法您是否同意—我清楚目标', score: 3, n: 2 },
    { item: '您推荐公司的可能性', score: 6.5, n: 2 },
  ])
})

it('takes the potential that the meeting settled', async () => {
  expect(await query(`select employee_id as id, potential from final_rating where ${of('4')} order by 1`)).toEqual([
    { id: 'EH2', potential: '中' },
    { id: 'EH3', potential: '中' },
    { id: 'EH4', potential: '高' },
  ])
})

it('names a course without its day and length, and counts what the second try came to', async () => {
  expect(
    await query(
      `select course, count(*)::integer as n, max(score) as best, min(score) as least from learning_record where ${of('5')} group by 1 order by 1`,
    ),
  ).toEqual([
    { course: 'ESD防护', n: 3, best: null, least: null },
    { course: '安全用电', n: 2, best: 91, least: 88 },
    { course: '接线工艺', n: 2, best: 80, least: 78 },
  ])
})

it('takes no draft of a goal', async () => {
  expect(await query(`select title from goal where ${of('6')} order by 1`)).toEqual([
    { title: 'P1 清零' },
    { title: 'UAT 完成' },
    { title: '客户上线' },
  ])
})
