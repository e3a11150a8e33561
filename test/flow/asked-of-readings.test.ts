// Sheets that could be read by their names, were it not for what their rows, their notes or the list of people say: they are asked about.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '9 主管面谈.csv': [
    '日期,面谈人,姓名,时长(分钟),内容',
    '2026-03-02,王伟,顾佳明,30,进度',
    '2026-03-05,吕若曦,顾佳明,40,成长',
    '2026-03-09,王伟,顾佳明,30,交接',
  ],
  'c 历次等级.csv': [
    '季度绩效等级汇总',
    '工号,姓名,2025Q3,2025Q4,2026Q1',
    '00000012,吕若曦,A,B,A',
    '00000013,王伟,C,B,B',
    '等级口径：A优秀 / B合格 / C待改进；2026Q1等级为校准会前初评',
  ],
  'l 绩效汇总.csv': [
    '澜石科技历年绩效等级台账',
    '工号,姓名,2025Q3,2025Q4,2026Q1',
    '00000012,吕若曦,A,B,A',
    '00000013,王伟,C,B,B',
    '注：最后一列为校准前结果',
  ],
  'n Calibration Q4.csv': [
    'Calibration 2025Q4,,,',
    'Employee,Manager proposal,Committee,Potential',
    '吕若曦,A,B,High',
    '王伟,B,B,Medium',
    '王薇,B,C,Low',
  ],
  'o Engagement survey heat map by department.csv': [
    'Question,平台部 (% favorable),客服部 (% favorable),财务部 (% favorable)',
    'I am proud to work here,78%,0.64,81',
    'My workload is reasonable,61%,58%,70',
  ],
  'd 流程查询.csv': [
    '流程编号,工作流,创建人,创建日期,直接上级审批人,直接上级审批时间,归档时间,当前节点',
    'LC1,用印申请,王伟,2026-01-19,顾佳明,2026-01-20 10:14:00,2026-01-21 10:14:00,归档',
    'LC2,合同审批,王薇,2026-01-19,顾佳明,2026-01-20 18:42:00,2026-01-22 02:42:00,归档',
    'LC3,用印申请,王伟,2026-01-23,顾佳明,2026-01-24 09:00:00,,财务复核',
  ],
  'f 个人产量.csv': [
    '姓名,工号,产品,1月产量,2月产量,3月产量',
    ...['王伟,00000013', '王薇,00000014'].flatMap((who) =>
      ['轴承座', '牌坊', '箱体'].map((part, n) => `${who},${part},${45 + n},${63 - n},${70 + n}`),
    ),
  ],
  'g KPI of the branch.csv': [
    'Who it is,KPI,Unit,Jan,Feb,Mar',
    'Nattaporn,New leases signed,contracts,4,5,5',
    ',Returned files,files,2,1,0',
    'Somchai,Visits,visits,14,15,11',
    'Branch,Overdue ratio,%,2.1,2.4,1.9',
  ],
  'k 等级历史(校准前).csv': ['工号,姓名,2025Q4,2026Q1', '00000012,吕若曦,B,A', '00000013,王伟,B,B'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const asked = async (file: string) =>
  (
    await query(
      `select facts->>'question' as question from data_issue where code = 'mapping_question'
       and sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`,
    )
  ).map(({ question }) => question)

it('asks where the list of people says that who is taken for the manager reports to the other', async () => {
  expect(await query(`select count(*)::integer as n from performance_talk where ${of('9')}`)).toEqual([{ n: 0 }])
  expect(await asked('9')).toEqual(['roles_exchanged'])
})

it('asks of ratings that a note of their sheet calls no final ones', async () => {
  expect(await query(`select count(*)::integer as n from final_rating where ${of('c')}`)).toEqual([{ n: 0 }])
  expect(await asked('c')).toEqual(['not_final'])
  // Whatever the sheet is called.
  expect(await query(`select count(*)::integer as n from final_rating where ${of('l')}`)).toEqual([{ n: 0 }])
})

it('asks which step a row has where other times stand beside the one it would take', async () => {
  expect(await query(`select count(*)::integer as n from stage_event where ${of('d')}`)).toEqual([{ n: 0 }])
  expect(await asked('d')).toContain('ambiguous_header')
})

it('asks of figures that a person has several times in one month', async () => {
  expect(await query(`select count(*)::integer as n from reported_value where ${of('f')}`)).toEqual([{ n: 0 }])
  expect(await asked('f')).toContain('unknown_kind')
})

it('asks of a series beside words that nothing reads', async () => {
  expect(await query(`select count(*)::integer as n from metric_value where ${of('g')}`)).toEqual([{ n: 0 }])
})

it('asks of ratings in a file that calls itself one from before the calibration', async () => {
  expect(await query(`select count(*)::integer as n from final_rating where ${of('k')}`)).toEqual([{ n: 0 }])
})

it('asks which columns are the ratings where a list of potentials has some that nothing reads', async () => {
  expect(await query(`select count(*)::integer as n from final_rating where ${of('n')}`)).toEqual([{ n: 0 }])
  expect(await asked('n')).toContain('ambiguous_header')
})

it('takes no share that may be one of two, and says its cell', async () => {
  expect(
    await query(
      `select count(*)::integer as n, min(agree_share)::double as least from survey_answer where ${of('o')} and agree_share is not null`,
    ),
  ).toEqual([{ n: 5, least: 0.58 }])
  expect(await query("select row, facts->>'text' as text from data_issue where code = 'mixed_percent'")).toEqual([{ row: 2, text: '0.64' }])
})
