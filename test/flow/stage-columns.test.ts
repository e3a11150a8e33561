// Sheets in which a row is one case and each step has a column with the day or time it was passed.
import { expect, it } from 'vitest'
import { attentionList } from '../../analytics/sources/issues/attention'
import { besideEachOther } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', '00021,陆遥,公司/仓储部,2019-04-01', '00022,Dana Reyes,公司/采购部,2021-09-13']
const candidates = '候选人ID,姓名,职位,申请时间,初筛通过时间,Interview Date,Offer发送时间,入职时间,候选人状态'
const cases = [
  // Lists are taken in the order of their names, in which 乙 stands before 甲.
  [
    '招聘进度表（2026.4）,,,,,,,,',
    candidates,
    'C01,甲一,收银员,2026-03-01 09:00,2026-03-02,2026-03-05,2026-03-08,2026-03-20,已入职',
    'C02,甲二,收银员,2026-03-02,2026-03-03,2026-04-02,,,进行中',
  ],
  [
    '招聘进度表（2026.3）,,,,,,,,',
    candidates,
    'C01,甲一,收银员,2026-03-01 09:00,2026-03-02,2026-03-05,2026-03-08,2026-03-20,已入职',
    'C02,甲二,收银员,2026-03-02,2026-03-03,,,,进行中',
    'C03,甲三,收银员,2026-03-04,待约,,,,进行中',
    'C04,甲四,收银员,,,,,,进行中',
  ],
  [
    '审批编号,提交时间,完成时间,申请人帐号,节点1审批人,节点1审批结果,节点1审批时间,节点2审批人,节点2审批结果,节点2审批时间,终审人,终审时间',
    'A1,2026/01/05 12:12:46,2026/01/06 13:09:24,00021,陆遥,已同意,2026/01/05 12:45:21,Dana Reyes,已驳回,2026/01/06 13:09:24,,',
    'A2,2026/01/07 09:00:00,2026/01/09 08:00:00,00022,陆遥,已同意,2026/01/07 09:45:21,Dana Reyes,已同意,2026/01/08 13:09:24,陆遥,2026/01/09 08:00:00',
  ],
  [
    '新员工入职跟进表,,,,,,,',
    '姓名,工号,部门,offer发放,offer接受,报到,账号开通,30天面谈',
    '郑雨霏,E1006,平台组,17/6/2025,23/6/2025,14/7/2025,16/7/2025,18/8/2025',
    '方圆,E1067,热线组,27/6/2025,30/6/2025,8/7/2025,9/7/2025,/',
  ],
  ['项目,立项,评审,上线,计划上线', '会员系统,2026-01-05,2026-01-20,2026-02-20,2026-02-10', '仓储系统,2026-02-05,2026-02-27,,2026-03-10'],
  [
    '工号,姓名,消防演练,急救,仓储安全,食品卫生',
    '00021,陆遥,2025-03-01,2025-01-11,2024-05-02,2025-02-01',
    '00022,Dana Reyes,2024-03-01,2025-05-11,2024-02-02,2023-02-01',
  ],
  [
    '工号,姓名,部门,入职日期,转正日期,资格初审,资格复审,聘任,离职日期',
    '00031,马骏,公司/仓储部,2019-04-01,2019-07-01,2020-01-01,2020-02-01,2020-03-01,2026-01-31',
    '00032,林岚,公司/采购部,2021-09-13,2021-12-13,2022-01-01,2022-02-01,2022-03-01,2026-02-28',
  ],
]
const { of, sheets } = besideEachOther({ '0 人员.csv': people }, cases)

async function events(at: number): Promise<string[]> {
  const { workspace, sheetId } = await of(at)
  const rows = await workspace.db.all<{ text: string }>(
    `select concat_ws(' ', flow, case_no, stage_no, stage, entered_at::date, left_at, actor_id, outcome, _row || '/' || _col) as text
     from stage_event where _sheet_id = ${sheetId} order by _row, _col`,
  )
  return rows.map(({ text }) => text)
}

it('each filled cell is one event that opens to its cell; what is no time is said, and a case without any event waits', async () => {
  expect(await events(1)).toEqual([
    '招聘进度表 C01 1 申请 2026-03-01 3/3',
    '招聘进度表 C01 2 初筛 2026-03-02 3/4',
    '招聘进度表 C01 3 Interview 2026-03-05 3/5',
    '招聘进度表 C01 4 Offer发送 2026-03-08 3/6',
    '招聘进度表 C01 5 入职 2026-03-20 3/7',
    '招聘进度表 C02 1 申请 2026-03-02 4/3',
    '招聘进度表 C02 2 初筛 2026-03-03 4/4',
    '招聘进度表 C03 1 申请 2026-03-04 5/3',
  ])
  expect(await sheets(1)).toEqual([{ kind: 'stage_event', accepted: 2, attention: 2 }])
  const { workspace, sheetId } = await of(1)
  const said = await workspace.db.all<Record<string, unknown>>(
    `select code, row, col from data_issue where sheet_id = ${sheetId} and row > 2 order by row`,
  )
  expect(said).toEqual([
    { code: 'unparseable', row: 5, col: 4 },
    { code: 'missing_key', row: 6, col: 3 },
  ])
})

it('a later list of the same cases adds what is new of them', async () => {
  expect(await events(0)).toEqual(['招聘进度表 C02 3 Interview 2026-04-02 4/5'])
  expect(await sheets(0)).toEqual([{ kind: 'stage_event', accepted: 1, attention: 0 }])
})

it('a numbered step has the person and the result beside it', async () => {
  expect((await events(2)).map((text) => text.replace('1 表丙 ', ''))).toEqual([
    'A1 1 提交 2026-01-05 2/1',
    'A1 2 完成 2026-01-06 2/2',
    'A1 3 节点1审批 2026-01-05 E00021 已同意 2/6',
    'A1 4 节点2审批 2026-01-06 E00022 已驳回 2/9',
    'A2 1 提交 2026-01-07 3/1',
    'A2 2 完成 2026-01-09 3/2',
    'A2 3 节点1审批 2026-01-07 E00021 已同意 3/6',
    'A2 4 节点2审批 2026-01-08 E00022 已同意 3/9',
    'A2 5 终审 2026-01-09 E00021 3/11',
  ])
})

it('new joiners are no list of people; a column that does not tell day from month is read as those beside it', async () => {
  expect((await events(3)).filter((text) => text.includes('E1067'))).toEqual([
    '新员工入职跟进表 E1067 1 offer发放 2025-06-27 4/3',
    '新员工入职跟进表 E1067 2 offer接受 2025-06-30 4/4',
    '新员工入职跟进表 E1067 3 报到 2025-07-08 4/5',
    '新员工入职跟进表 E1067 4 账号开通 2025-07-09 4/6',
  ])
})

it('without a number a row is its own case, and what is only planned is no event', async () => {
  const { sheetId } = await of(4)
  expect(await events(4)).toEqual([
    `1 表戊 Row${sheetId}-2 1 立项 2026-01-05 2/1`,
    `1 表戊 Row${sheetId}-2 2 评审 2026-01-20 2/2`,
    `1 表戊 Row${sheetId}-2 3 上线 2026-02-20 2/3`,
    `1 表戊 Row${sheetId}-3 1 立项 2026-02-05 3/1`,
    `1 表戊 Row${sheetId}-3 2 评审 2026-02-27 3/2`,
  ])
  const { items } = await attentionList((await of(4)).workspace.db, { offset: 0, limit: 99 }, 'zh-CN')
  const ofRow = items.filter(({ code, message }) => code === 'column_missing' && message.includes('案例编号'))
  expect(ofRow.length).toBe(1)
})

it('courses passed in any order are no steps, and a list of people with more days stays one', async () => {
  expect(await events(5)).toEqual([])
  expect(await sheets(6)).toEqual([{ kind: 'employee', accepted: 2, attention: 0 }])
})
