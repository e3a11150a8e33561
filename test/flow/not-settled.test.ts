// Ratings, leavings and plans that are not settled yet, and those of which only the change is written down.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'N1,石清,前处理部,班长,2018-03-06',
    'N2,乔安,前处理部,操作工,2019-05-06',
    'N3,卫岚,前处理部,操作工,2020-07-01',
    'N4,晏宁,包装部,班长,2021-02-01',
    'N5,尤林,包装部,操作工,2021-02-01',
    'N6,柏松,包装部,操作工,2022-02-01',
  ],
  '1 2025年度校准会.csv': [
    '2025年度绩效校准 & 人才盘点,,,,,,,,',
    '部门,序号,姓名,岗位,绩效等级,,,潜力,校准说明',
    ',,,,2024,2025初评,2025校准后,,',
    '前处理部,1,石清,班长,S,B,,低,',
    '前处理部,2,乔安,操作工,A,A,B,低,旺季请假多',
    '前处理部,3,卫岚,操作工,B,B,A,中,顶班',
    '包装部,4,晏宁,班长,B,S,,高,',
    '包装部,5,尤林,操作工,C,B,,中,',
    '包装部,6,柏松,操作工,/,/,/,/,试用期',
  ],
  '2 包装部绩效初评(草稿).csv': ['姓名,岗位,主管总分(满分100),自评,备注', '晏宁,班长,96,98,', '尤林,操作工,84,90,', '柏松,操作工,78,80,'],
  '3 PM_Form_Ratings_2025YE.csv': [
    'Form ID,Form Title,User ID,Full Name,Manager,Form Status,Current Step,Overall Self Rating,Overall Manager Rating,Form Completion Date',
    '501,2025 Year-End Performance Review,N2,乔安,石清,Completed,Completed,5.0,4.0,12/22/2025',
    '502,2025 Year-End Performance Review,N3,卫岚,石清,In Progress,Signature,3.0,3.0,',
    '503,2025 Year-End Performance Review,N5,尤林,晏宁,Completed,Completed,4.0,4.0,12/29/2025',
  ],
  '4 Terminations.csv': [
    'Employee ID,Worker,Supervisory Organization,Hire Date,Termination Date,Primary Reason,Business Process Status',
    'X1,黎平,前处理部,2018-04-14,2025-02-03,Career,Successfully Completed',
    'X2,祝远,包装部,2019-04-14,2025-05-03,Career,Rescinded',
    'X3,莫然,包装部,2019-04-14,2026-02-28,Relocation,In Progress',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const said = async (file: string) =>
  (
    await query(
      `select code || coalesce(' ' || (facts->>'question'), '') || coalesce(' ' || (facts->>'text'), '') || coalesce(' ' || (facts->>'count'), '') as said
       from data_issue join source_sheet using (sheet_id) join source_file using (file_id) where starts_with(file, '${file} ') order by 1`,
    )
  ).map((row) => row.said)

it('keeps the rating before the calibration where what stands behind it are changes alone, and says so', async () => {
  expect(
    await query(
      "select employee_id as who, initial_rating as first, rating, potential_level as potential, reason from final_rating where cycle_text = '2025' order by 1",
    ),
  ).toEqual([
    { who: 'EN1', first: 'B', rating: 'B', potential: 'low', reason: null },
    { who: 'EN2', first: 'A', rating: 'B', potential: 'low', reason: '旺季请假多' },
    { who: 'EN3', first: 'B', rating: 'A', potential: 'medium', reason: '顶班' },
    { who: 'EN4', first: 'S', rating: 'S', potential: 'high', reason: null },
    { who: 'EN5', first: 'B', rating: 'B', potential: 'medium', reason: null },
  ])
  expect(await said('1')).toContain('rating_kept 3')
  // What is said of the latest cycle is none of the one before.
  expect(
    await query(
      "select count(*)::integer as n from final_rating where cycle_text = '2024' and (reason is not null or potential is not null)",
    ),
  ).toEqual([{ n: 0 }])
})

it('asks of what calls itself a draft, and takes none of it', async () => {
  expect(await said('2')).toEqual(['mapping_question not_final'])
})

it('leaves out what a manager has put into a form that is still open, with a count', async () => {
  expect(await query('select type, count(*)::integer as n from review group by 1 order by 1')).toEqual([
    { type: 'MANAGER', n: 2 },
    { type: 'SELF', n: 3 },
  ])
  expect(await said('3')).toContain('answer_unsubmitted In Progress 1')
})

it('asks of leavings that are only under way, and leaves out those taken back', async () => {
  expect(await said('4')).toContain('unsure_status In Progress 1')
  expect(await query("select employee_no from employee where employee_no like 'X%' order by 1")).toEqual([
    { employee_no: 'X1' },
    { employee_no: 'X3' },
  ])
})
