// Lists of attendance, a row a person and day, and those that are sums over a month.
import { describe, expect, it } from 'vitest'
import { overrideParse } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { testNow } from '../support/open-workspace'
import { importedOnce, lookingAt, ofFiles } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  '0301,凌霜,集团/门店一,2019-04-01',
  '0302,Omar Haddad,集团/门店一,2021-09-13',
  '0303,岳川,集团/门店二,2020-02-03',
]
const others: [string, string, string[]][] = [
  [
    'reports of work',
    'work_record',
    [
      '报工日期,班次,员工姓名,员工工号,工单号,报工数量,合格数,工时(小时)',
      '2026-01-05,早班,凌霜,0301,G1,120,118,8',
      '2026-01-05,早班,岳川,0303,G2,80,80,8',
    ],
  ],
  [
    'timesheets',
    'work_record',
    [
      'Date,Employee,Project,Task,Hours,Billable',
      '2026-01-05,Omar Haddad,Apollo,Planning,6.5,Yes',
      '2026-01-06,Omar Haddad,Apollo,Planning,7,Yes',
    ],
  ],
  [
    'courses',
    'learning_record',
    ['姓名,课程名称,日期,学时,签到,成绩', '凌霜,安全生产,2026-01-05,2,是,90', '岳川,安全生产,2026-01-05,2,是,80'],
  ],
]
const own = lookingAt({
  '0 人员.csv': people,
  '11 考勤.csv': [
    '门店考勤明细,,,,,,,,,,',
    '考勤日期,员工编号,姓名,班次,上班打卡时间,下班打卡时间,应出勤工时,实际出勤工时,迟到分钟数,加班时长(小时),请假类型,外勤说明',
    '2026-01-05 星期一,0301,凌霜,早班,08:55,次日 01:10,8,8,0,1.5,,',
    '2026/1/5,0302,Omar Haddad,早班,09:12,18:00,8,7.8,12,0,—,送货',
    '26.1.5,0303,岳川,,,,8,0,,,年假,',
    '2026-01-05,0399,无此人,早班,08:59,18:00,8,8,0,0,,',
    '小计,,,,,,32,23.8,12,1.5,,',
  ],
  '21.csv': ['日期,工号,姓名,应出勤工时,实际出勤工时', '2026-01-31,0301,凌霜,168,160', '2026-01-30,0302,Omar Haddad,8,8'],
  '22.csv': ['日期,工号,姓名,实际出勤工时', '2026-01-30,0302,Omar Haddad,6'],
  '31 考勤汇总.csv': [
    '姓名,工号,部门,月份,应出勤天数,实际出勤天数,迟到次数,加班时长',
    '凌霜,0301,门店一,2026-01,21,20,1,6',
    '岳川,0303,门店二,2026-01,21,21,0,12',
  ],
  '32 attendance.csv': [
    'Employee ID,Employee,Month,Days Attended,Absence Days,Late Count,Overtime Hours',
    '0302,Omar Haddad,2026-01,20,1,2,3',
    '0301,凌霜,2026-01,21,0,0,4',
  ],
  '33 无月份.csv': ['工号,姓名,出勤天数,旷工天数,年假天数', '0301,凌霜,20,0,1', '0303,岳川,21,0,0'],
  ...Object.fromEntries(others.map(([, , lines], at) => [`9${at} 表.csv`, lines])),
})
const unsaid = importedOnce({
  '0 人员.csv': people,
  '1.csv': [
    'Date,Employee ID,Employee,Clock In,Clock Out,Late,Overtime Hours',
    '2026-01-05,0302,Omar Haddad,09:12,18:00,12,0',
    '2026-01-06,0302,Omar Haddad,09:30,18:00,30,1',
  ],
})
const { said } = own
const days = ({ db } = own.workspace, where = own.where()) =>
  db.all<Record<string, unknown>>(
    `select employee_id as who, day::varchar as day, clock_out as "out", planned_hours as planned, attended_hours as attended, round(late_hours * 60)::integer as late,
       overtime_hours as overtime, leave_type as leave, _row as row, _col as col from attendance_day where ${where} order by _sheet_id, _row`,
  )
const sheets = async (beginning: string) =>
  (await rowReconciliation(own.workspace.db, 'zh-CN'))
    .filter(({ file }) => file.startsWith(beginning))
    .map(({ kind, asks, accepted, attention }) => ({ kind, asks, accepted, attention }))

it('days come in with their durations in hours, whatever unit a name says', async () => {
  await own.files('1')
  expect(await sheets('1')).toEqual([{ kind: 'attendance_day', asks: false, accepted: 3, attention: 1 }])
  expect(await days()).toEqual([
    { who: 'E0301', day: '2026-01-05', out: '次日 01:10', planned: 8, attended: 8, late: 0, overtime: 1.5, leave: null, row: 3, col: 7 },
    { who: 'E0302', day: '2026-01-05', out: '18:00', planned: 8, attended: 7.8, late: 12, overtime: 0, leave: null, row: 4, col: 7 },
    { who: 'E0303', day: '2026-01-05', out: null, planned: 8, attended: 0, late: null, overtime: null, leave: '年假', row: 5, col: 7 },
  ])
  expect(await said()).toContain('no_figure_yet 这张表有 3 行已按“每日考勤”收录，目前没有指标统计这类数据。')
  const [sheet] = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('1'))
  expect(sheet.unusedColumns).toEqual([{ column: 11, header: '外勤说明', cells: 1 }])
})

it('numbers without a unit wait for a word about the column, which settles them', async () => {
  const workspace = await unsaid()
  expect((await days(workspace, ofFiles('1'))).map(({ late, overtime }) => [late, overtime])).toEqual([
    [null, 0],
    [null, 1],
  ])
  const open = (await attentionList(workspace.db, { offset: 0, limit: 50 }, 'zh-CN')).items.find(
    ({ code }) => code === 'duration_unit_unsaid',
  )!
  expect([open.message, open.readings.map(({ label }) => label)]).toEqual([
    '“Late”只写了数字（如 30），没有写是分钟还是小时；共 2 个。',
    ['按分钟：30 = 0.5 小时', '按小时：30 = 30 小时', '按工作日：30 = 240 小时'],
  ])
  await overrideParse(workspace, { sheetId: open.cell!.sheetId, column: open.cell!.column!, as: 'in_minutes' }, testNow(), {})
  expect((await days(workspace, ofFiles('1'))).map(({ late }) => late)).toEqual([12, 30])
})

it('more hours than a day has, and two lists about one day, are said', async () => {
  await own.files('2')
  expect(await said()).toContain('over_a_day “应出勤时长”为 168 小时，一天里没有这么多（或小于零）。')
  expect(await said()).toContain('over_a_day “实际出勤时长”为 160 小时，一天里没有这么多（或小于零）。')
  expect((await said()).filter((text) => text.startsWith('said_differently')).length).toBe(1)
})

it('sums over a month are kept as such, where it is known which month they are of', async () => {
  await own.files('3')
  expect(await sheets('3')).toEqual([
    { kind: 'attendance_total', asks: false, accepted: 2, attention: 0 },
    { kind: 'attendance_total', asks: false, accepted: 2, attention: 0 },
    { kind: 'attendance_total', asks: true, accepted: 0, attention: 3 },
  ])
  const kept = `select employee_id as who, sum(value)::integer as sum, count(*)::integer as items from attendance_total where ${own.where()} and period_start = date '2026-01-01' group by all order by 1`
  expect(await own.workspace.db.all(kept)).toEqual([
    { who: 'E0301', sum: 48 + 25, items: 8 },
    { who: 'E0302', sum: 26, items: 4 },
    { who: 'E0303', sum: 54, items: 4 },
  ])
})

describe('other lists', () => {
  it.each(others.map(([name, kind], at) => [name, kind, at] as const))('%s are none', async (_, kind, at) => {
    await own.files(`9${at}`)
    expect((await own.sheets()).map((sheet) => sheet.kind)).toEqual([kind])
    expect(await days()).toEqual([])
  })
})
