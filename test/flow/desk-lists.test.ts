// Lists as desks keep them: departments by level beside the place, boxes of a grid, units as indicators, who signed in, months over a new year, plans that no longer hold.
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

function workbook(sheets: Record<string, (string | number | null)[][]>, merges: Record<string, string[]> = {}): Buffer {
  const book = XLSX.utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows)
    sheet['!merges'] = (merges[name] ?? []).map((range) => XLSX.utils.decode_range(range))
    XLSX.utils.book_append_sheet(book, sheet, name)
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })
}

const imported = importedOnce({
  '0 花名册_20260131.csv': [
    '工号,姓名,一级部门,二级部门,校区,职务,入职日期',
    'M01,霍然,展览部,策展组,东馆,主任,2016-03-21',
    'M02,祁连,展览部,策展组,东馆,策展人,2018-05-22',
    'M03,白芷,展览部,布展组,西馆,布展师,2019-07-18',
    'M04,沈砚,教育部,导览组,西馆,讲解员,2020-02-20',
    'M05,苏木,教育部,导览组,东馆,讲解员,2021-09-01',
    'M06,商陆,教育部,活动组,东馆,专员,2022-04-11',
  ],
  '1 All Workers 2025-08-31.csv': [
    'Employee ID,Worker,Supervisory Organization,Cost Center - Name,Business Title,Hire Date',
    'M01,霍然,Exhibitions (Dean),展览部,Head,3/21/2016',
    'M02,祁连,Exhibitions (Huo Ran),展览部,Curator,5/22/2018',
    'M03,白芷,Exhibitions (Huo Ran),展览部,Builder,7/18/2019',
    'M04,沈砚,Education (Dean),教育部,Guide,2/20/2020',
  ],
  '2 人才盘点.xlsx': workbook(
    {
      盘点: [
        ['2025年度人才盘点'],
        ['姓名', '部门', '绩效', '潜力', '九宫格', null],
        [null, null, null, null, '初评', '校准后'],
        ['霍然', '展览部', '高', '高', 9, 9],
        ['祁连', '展览部', '中', '高', 7, 8],
        ['白芷', '展览部', '低', '中', 2, 2],
        ['沈砚', '教育部', '中', '中', 5, 5],
      ],
    },
    { 盘点: ['E2:F2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] },
  ),
  '3 展览部26Q1重点目标.csv': [
    '负责人,重点目标,指标,目标值,完成率,状态',
    '霍然,新展开幕,场,2,50%,正常',
    '祁连,借展合同,份,12,75%,正常',
    '白芷,展柜更新,台,8,25%,滞后',
    '白芷,布展成本,成本(万元),30,60%,正常',
  ],
  '4 feedback_export.csv': [
    'Created At (UTC),From Name,To Name,Type,Feedback Body,Comments',
    '2026-01-10 06:34:58,霍然,祁连,Praise,借展谈得很细,0',
    '2026-01-13 03:04:26,祁连,白芷,Praise,展柜提前到位,2',
    '2026-02-16 00:21:34,沈砚,苏木,Feedback,讲解可以慢一点,1',
  ],
  '5 教育部面谈记录2026.csv': [
    '日期,谁,时长,类型,聊了什么,后续',
    '1/6,苏木,40分钟,日常1:1,讲解词改了两处,下周试讲',
    '1/8,商陆,30分钟,离职意向沟通,想去做研学,3月前给答复',
    '2/3,苏木,,日常1:1,本人出差,改到2/10',
  ],
  '6 讲解培训签到.xlsx': workbook(
    {
      '1月': [
        ['2026年1月培训台账'],
        ['课程', '日期', '学时', '参训人', '签到', '成绩'],
        ['文物安全', '2026/1/7', '3h', '霍然', '√', 85],
        [null, null, null, '沈砚', '线上', 90],
        [null, null, null, '苏木', '缺席', null],
        ['小计', null, null, '应到3人，实到2人', null, null],
        ['应急演练', '2026/1/21', '2h', '商陆', '√', null],
        [null, null, null, '白芷', '请假', null],
        ['小计', null, null, '应到2人，实到1人', null, null],
      ],
    },
    { '1月': ['A3:A5', 'B3:B5', 'C3:C5', 'A7:A8', 'B7:B8', 'C7:C8'] },
  ),
  '7 冬季开放指标.xlsx': workbook(
    {
      开放: [
        ['冬季开放 各部门月度指标'],
        ['部门', '指标', '单位', '11月', null, '12月', null, '1月（截至1/25）', null, '完成率'],
        [null, null, null, '目标', '实际', '目标', '实际', '目标', '实际', null],
        ['展览部', '到馆观众', '人次', 9000, 8800, 9500, 9700, 9900, 7100, '95%'],
        ['展览部', '临展场次', '场', 3, 3, 3, 2, 4, 4, '90%'],
        ['教育部', '研学团', '个', 12, 14, 12, 9, 15, 11, '87%'],
        ['教育部', '讲解场次', '场', 60, 66, 60, 58, 70, 52, '93%'],
      ],
    },
    { 开放: ['D2:E2', 'F2:G2', 'H2:I2'] },
  ),
  '8 编制计划.xlsx': workbook({
    定稿: [['2026年度人员编制计划'], ['部门', '现有', '2026-27编制', '缺口'], ['展览部', 3, 4, 1], ['教育部', 3, 5, 2]],
    一稿: [['2026年度人员编制计划（第一稿，作废）'], ['部门', '现有', '2026-27编制'], ['展览部', 3, 9], ['教育部', 3, 9]],
  }),
  '9 部门一览.csv': [
    '部门,英文名称,负责人,分机,核定编制,备注',
    '展览部,Exhibitions,霍然,8101,4,',
    ',,祁连,8102,9,布展在西馆',
    '教育部,Education,沈砚,8201,5,',
  ],
  'a 观众投诉跟踪表 2025.11—2026.1.csv': [
    '投诉号,受理日,产品,受理人,责任部门,分析人,首次回复,结案日,状态',
    'TS-01,2025/11/4,展厅,沈砚,展览部,白芷,2025/11/6,2025/11/25,已结案',
    'TS-02,2025/12/5,讲解,苏木,教育部,商陆,2025/12/7,2025/12/14,已结案',
    'TS-03,2026/1/9,展厅,沈砚,展览部,白芷,2026/1/10,,处理中',
  ],
  'b 销售统计表(按业务员)2025Q4.csv': [
    '会计期间,部门名称,业务员编码,业务员名称,数量,价税合计',
    '2025.10,展览部,M02,祁连,120,2400',
    '2025.11,展览部,M02,祁连,90,1800',
    '2025.12,教育部,M06,商陆,60,1300',
  ],
  'c 脉动调研.csv': [
    '2025年9月脉动调研（赞同率）,,,,,,,',
    '部门,发放,回收,回收率,目标清晰,上级支持,团队协作,发展机会',
    '展览部,30,26,87%,81%,77%,70%,61%',
    '教育部,28,25,89%,66%,91%,80%,55%',
    '全馆,58,51,88%,74%,84%,75%,58%',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) => ofFiles(`${start} `)

it('takes levels of departments for the department, not the place beside them', async () => {
  const paths = await query('select distinct d.path from employment_assignment join department d using (department_id) order by 1')
  expect(paths.map(({ path }) => path)).toEqual(['展览部', '展览部/布展组', '展览部/策展组', '教育部', '教育部/导览组', '教育部/活动组'])
})

it('takes the column that says the departments of other lists', async () => {
  expect(await sheetsOfFiles(await imported(), '1 ')).toEqual([{ kind: 'employee', accepted: 4, attention: 0 }])
  expect(await query(`select count(*)::int as n from department where name ilike '%Exhib%' and name <> '展览部'`)).toEqual([{ n: 0 }])
})

it('takes the place in a grid for no rating', async () => {
  expect(await query(`select rating, potential, score from final_rating where ${ofFile('2')} order by _row`)).toEqual([
    { rating: '高', potential: '高', score: null },
    { rating: '中', potential: '高', score: null },
    { rating: '低', potential: '中', score: null },
    { rating: '中', potential: '中', score: null },
  ])
})

it('calls goals after what they are, not after what they are measured in', async () => {
  const titles = await query(`select title from goal where ${ofFile('3')} order by _row`)
  expect(titles.map(({ title }) => title)).toEqual(['新展开幕', '借展合同', '展柜更新', '布展成本'])
})

it('takes numbers of comments for no text', async () => {
  const texts = await query(`select text from feedback where ${ofFile('4')} order by _row`)
  expect(texts.map(({ text }) => text)).toEqual(['借展谈得很细', '展柜提前到位', '讲解可以慢一点'])
})

it('counts a talk with somebody who may leave, and none that was put off', async () => {
  const talks = await query(`select _row as "row", hours from performance_talk where ${ofFile('5')} order by 1`)
  expect(talks).toEqual([
    { row: 2, hours: 40 / 60 },
    { row: 3, hours: 0.5 },
  ])
})

it('gives everybody who was there the hours of the course, and nobody else', async () => {
  const rows = await query(
    `select e.name, l.hours, l.passed from learning_record l join employee e using (employee_id) where l.${ofFile('6')} order by l._row`,
  )
  expect(rows).toEqual([
    { name: '霍然', hours: 3, passed: true },
    { name: '沈砚', hours: 3, passed: true },
    { name: '苏木', hours: null, passed: null },
    { name: '商陆', hours: 2, passed: true },
    { name: '白芷', hours: null, passed: null },
  ])
  expect((await saidOf(await imported(), '6 ')).filter((text) => text.includes('应到'))).toEqual([])
})

it('reads what came out of each month beside what was planned, over the turn of the year', async () => {
  const sums = await query(
    `select period_start::varchar as month, sum(value)::int as sum, string_agg(distinct unit, ' ' order by unit) as units from metric_value where ${ofFile('7')} group by all order by 1`,
  )
  expect(sums).toEqual([
    { month: '2025-11-01', sum: 8883, units: '个 人次 场' },
    { month: '2025-12-01', sum: 9769, units: '个 人次 场' },
    { month: '2026-01-01', sum: 7167, units: '个 人次 场' },
  ])
})

it('asks about a plan whose title says that it no longer holds', async () => {
  expect(await sheetsOfFiles(await imported(), '8 ')).toEqual([
    { kind: 'headcount_plan', accepted: 2, attention: 0 },
    { kind: null, accepted: 0, attention: 4 },
  ])
  expect(await query(`select sum(planned)::int as planned, min(cycle_text) as year from headcount_plan where ${ofFile('8')}`)).toEqual([
    { planned: 9, year: '2026' },
  ])
})

it('reads departments with their other names, and gives no part of one the name of the whole', async () => {
  expect(await query(`select name, other_name from department_list where ${ofFile('9')} order by _row`)).toEqual([
    { name: '展览部', other_name: 'Exhibitions' },
    { name: '教育部', other_name: 'Education' },
  ])
})

it('reads complaints by their number, and names the state that feeds nothing', async () => {
  expect(
    await query(
      `select distinct replace(flow, 'a ', '') as flow, count(distinct case_no)::int as cases from stage_event where ${ofFile('a')} group by 1`,
    ),
  ).toEqual([{ flow: '观众投诉跟踪表', cases: 3 }])
  const unused = await query(
    `select header from source_column join source_sheet using (sheet_id) join source_file using (file_id) where starts_with(file, 'a ') and unused_cells > 0 order by col`,
  )
  expect(unused.map(({ header }) => header)).toContain('状态')
})

it('reads periods of the ledger as months of a system', async () => {
  const sums = await query(
    `select month::varchar as month, sum(quantity)::int as quantity from work_record where ${ofFile('b')} group by all order by 1`,
  )
  expect(sums).toEqual([
    { month: '2025-10-01', quantity: 120 },
    { month: '2025-11-01', quantity: 90 },
    { month: '2025-12-01', quantity: 60 },
  ])
})

it('takes the line of the whole house for no department of a survey', async () => {
  expect(
    await query(`select count(distinct department_id)::int as departments, count(*)::int as n from survey_answer where ${ofFile('c')}`),
  ).toEqual([{ departments: 2, n: 8 }])
})
