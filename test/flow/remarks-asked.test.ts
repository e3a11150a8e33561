// Remarks that may take their rows back are asked about word by word, and what a person says of them holds; what only delays or explains is left alone.
import { expect, it } from 'vitest'
import { overrideWords } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { testNow } from '../support/open-workspace'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,工作邮箱',
    'N1,顾岚,工程部,2018-03-06,gu.lan@n.example',
    'N2,宋予,工程部,2019-05-06,song.yu@n.example',
    'N3,白景,销售部,2020-07-01,bai.jing@n.example',
  ],
  '1 工程部重点目标.csv': [
    '工程部2026年Q1重点目标,,,,,',
    '负责人,目标,权重,目标值,完成值,处理情况/备注',
    '顾岚,节能改造,60%,10,4,春节值班人手不足',
    '宋予,西苑外墙,40%,1,0,业主方预算未批，暂停，不考核',
    '宋予,管网更新,30%,2,1,延至4月',
    '白景,催收物业费,30%,100,80,',
  ],
  '2 Action Log.csv': [
    'No.,Action,Owner,Due,Status,Latest Comment',
    '1,Fix the lift alarm,顾岚,2026-02-10,Open,waiting for the vendor',
    '2,Replace the sensors,宋予,2026-02-12,Open,moved to the capex list - superseded',
  ],
  '3 Attendance report 3-10-26.csv': [
    '1. Summary\t\t\t\t\t',
    'Meeting title\t安全培训\t\t\t\t',
    'Attended participants\t3\t\t\t\t',
    '\t\t\t\t\t',
    '3. In-Meeting Activities\t\t\t\t\t',
    'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
    '顾岚\t3/10/26, 1:49:40 PM\t3/10/26, 3:29:03 PM\t1h 39m 23s\tgu.lan@n.example\tOrganizer',
    '宋予\t3/10/26, 1:58:00 PM\t3/10/26, 3:31:05 PM\t1h 33m 5s\tsong.yu@n.example\tPresenter',
    'iPhone (Unverified)\t3/10/26, 2:06:40 PM\t3/10/26, 2:07:40 PM\t1m 0s\t\tAttendee',
  ],
})
const asked = async () =>
  (await attentionList(own.workspace.db, { offset: 0, limit: 20, code: 'unsure_status' }, 'zh-CN')).items.map(
    ({ words, cell, message }) => ({
      word: words?.words[0].word,
      cell,
      message,
    }),
  )

it('asks whether rows count whose remark may take them back, with the remark', async () => {
  const items = await asked()
  expect(items.map(({ word }) => word).sort()).toEqual(['moved to the capex list - superseded', '业主方预算未批，暂停，不考核'].sort())
  expect(items.find(({ word }) => word?.startsWith('业主'))?.message).toContain('行备注写的是“业主方预算未批，暂停，不考核”')
  const goals = await own.workspace.db.all('select title from goal order by 1')
  expect(goals).toHaveLength(4)
})

it('leaves the row out, or asks no more, as a person says', async () => {
  const { cell, word } = (await asked()).find((item) => item.word?.startsWith('业主'))!
  await overrideWords(
    own.workspace,
    { sheetId: cell!.sheetId, column: cell!.column!, words: [{ word: word!, means: 'void' }] },
    testNow(),
    {},
  )
  expect(await own.workspace.db.all('select title from goal order by 1')).toEqual([
    { title: '催收物业费' },
    { title: '管网更新' },
    { title: '节能改造' },
  ])
  expect((await asked()).map((item) => item.word)).toEqual(['moved to the capex list - superseded'])
})

it('takes nobody who came to a meeting for an employee', async () => {
  expect(await own.workspace.db.all('select name from employee order by employee_no')).toEqual([
    { name: '顾岚' },
    { name: '宋予' },
    { name: '白景' },
  ])
  expect(await own.sheets()).toContainEqual({ kind: null, accepted: 0, attention: 9 })
})
