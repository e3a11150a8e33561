// Reviews that say from which day to which they are, forms on their way, leave that is locked, and two sides in further layouts.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'V1,顾临,泵机部,经理,2018-03-06',
    'V2,段秋,泵机部,技师,2019-05-06',
    'V3,席远,维保部,经理,2020-07-01',
    'V4,纪容,维保部,技师,2020-07-01',
  ],
  '1 Performance history.csv': [
    'Worker,Employee_ID,Review_Template,Review_Period_Start_Date,Review_Period_End_Date,Manager,Employee_Overall_Rating,Manager_Overall_Rating,Calibrated_Rating,Completed_Date,Review_Status',
    '段秋,V2,FY2024 Annual Review,2024-01-01,2024-12-31,顾临,4 - Exceeds,3 - Meets,3 - Meets,2025-02-13,Completed',
    '段秋,V2,FY2023 Annual Review,2023-01-01,2023-12-31,顾临,3 - Meets,3 - Meets,2 - Partially,2024-02-06,Completed',
    '纪容,V4,FY2024 Annual Review,2024-01-01,2024-12-31,席远,4 - Exceeds,4 - Exceeds,4 - Exceeds,2025-02-11,Completed',
  ],
  '2 绩效结果.csv': [
    '工号,姓名,部门,考核活动,直接上级,自评总分,上级评分,初评等级,校准后等级,流程状态,当前节点',
    'V2,段秋,泵机部,2025年度绩效考核,顾临,93.9,87.7,A,A,已完成,',
    'V4,纪容,维保部,2025年度绩效考核,席远,88,82.5,B+,A,进行中,员工确认',
    'V3,席远,维保部,2025年度绩效考核,顾临,80,81,B,,进行中,绩效校准',
    'V1,顾临,泵机部,2025年度绩效考核,,90,90,A,A,已终止,',
  ],
  '3 PA2001_absences.csv': [
    'Pers.No.;Employee/appl.name;Start Date;End Date;A/AType;Att./abs. type text;Abs. days;Lock;Chngd on',
    'V2;段秋;21.02.2026;21.02.2026;0100;Annual leave;1,00;;20.02.2026',
    'V4;纪容;06.02.2026;07.02.2026;0100;Annual leave;2,00;X;01.02.2026',
    'V4;纪容;16.03.2026;17.03.2026;0200;Sick leave;2,00;;16.03.2026',
  ],
  '4 保养台数核对.csv': [
    '维保部2026年2月保养台数核对,,,,,,,,',
    '站点,姓名,2/2-2/8,,2/9-2/15,,合计,,备注',
    ',,自报,EAM,自报,EAM,自报,EAM,',
    '东站,席远,7,7,8,6,15,13,',
    '西站,纪容,5,5,9,9,14,14,第二周代班',
  ],
  '5 工作量核对.csv': [
    '维保部2026年3月工作量核对(自报 vs 服务系统),,,,,,,',
    '技师,站点,自报,,系统(FSM已关单),,差异,',
    ',,工单数,上门次数,工单数,上门次数,工单,上门',
    '席远,东站,19,24,16,20,3,4',
    '纪容,西站,14,17,11,17,3,0',
  ],
  '6 面谈记录.csv': [
    '绩效面谈及日常沟通记录,,,,,',
    '序号,日期,员工,类型,谈话要点(员工),备注',
    '1,2026-02-03,段秋,年度绩效面谈,对结果认可,',
    '2,2026-03-19,纪容,年度绩效面谈,—,"出差,改4月"',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('files a rating under the period of its row, not under the day the form was completed', async () => {
  expect(
    await query(
      "select cycle_id as cycle, employee_id as who, rating from final_rating where _sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '1 ')) order by 1, 2",
    ),
  ).toEqual([
    { cycle: '2023', who: 'EV2', rating: '2 - Partially' },
    { cycle: '2024', who: 'EV2', rating: '3 - Meets' },
    { cycle: '2024', who: 'EV4', rating: '4 - Exceeds' },
  ])
})

it('takes what came out of a form that waits for a signature, and asks whether it counts', async () => {
  expect(
    await query("select employee_id as who, rating from final_rating where cycle_id = '2025' and rating is not null order by 1"),
  ).toEqual([
    { who: 'EV2', rating: 'A' },
    { who: 'EV4', rating: 'A' },
  ])
  expect(
    await query(
      "select facts->>'text' as text, (facts->>'count')::integer as n from data_issue where code = 'unsure_status' and field = 'row_state'",
    ),
  ).toEqual([{ text: '进行中', n: 2 }])
})

it('leaves out leave that is locked, and knows no year in the name of a table', async () => {
  expect(
    await query('select item, sum(value) as days, any_value(period_start)::varchar as day from attendance_total group by 1 order by 1'),
  ).toEqual([
    { item: 'Annual leave', days: 1, day: '2026-02-21' },
    { item: 'Sick leave', days: 2, day: '2026-03-16' },
  ])
})

it('compares the sum of weeks, and indicators below each side', async () => {
  expect(
    await query(
      "select employee_id as who, reported_name as what, strftime(month, '%Y-%m') as month, reported, system from pair order by 1, 2",
    ),
  ).toEqual([
    { who: 'EV3', what: '上门次数', month: '2026-03', reported: 24, system: 20 },
    { who: 'EV3', what: '保养台数', month: '2026-02', reported: 15, system: 13 },
    { who: 'EV3', what: '工单数', month: '2026-03', reported: 19, system: 16 },
    { who: 'EV4', what: '上门次数', month: '2026-03', reported: 17, system: 17 },
    { who: 'EV4', what: '保养台数', month: '2026-02', reported: 14, system: 14 },
    { who: 'EV4', what: '工单数', month: '2026-03', reported: 14, system: 11 },
  ])
})

it('counts no talk that was moved to another month', async () => {
  expect(await query('select employee_id as who from performance_talk')).toEqual([{ who: 'EV2' }])
})
