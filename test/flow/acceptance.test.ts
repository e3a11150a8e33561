// Action items whose list says what came of looking at the result.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const own = importedOnce({
  '0 人员.csv': ['工号,姓名,部门,入职日期', 'T0031,欧阳澍,公司/冲压车间,2019-03-04', 'T0033,万俟策,公司/质检科,2021-09-27'],
  '1 行动项.csv': [
    '编号,会议日期,责任人,行动内容,交付物,到期日,验收人,状态,完成日期,验收结果',
    'A1,2025-12-08,欧阳澍,缩短换模时间,换模记录,2026-02-10,万俟策,已完成,2026-02-08,通过',
    'A2,2025-12-08,欧阳澍,整理模具台账,台账,2026-02-10,万俟策,已完成,2026-02-08,不通过',
    'A3,2025-12-08,欧阳澍,培训新员工,签到表,2026-02-10,万俟策,已完成,2026-02-08,',
    'A4,2025-12-08,万俟策,修订检验标准,标准文件,2026-02-10,欧阳澍,已完成,2026-02-08,待验收',
    'A5,2025-12-08,万俟策,校准量具,证书,2026-02-10,欧阳澍,进行中,,',
    'A6,2025-12-08,万俟策,复盘客诉,报告,2026-02-10,欧阳澍,已完成,2026-02-08,上会再议',
  ],
})

it('an item that was refused, or waits to be looked at, is not fulfilled', async () => {
  const rows = await (await own()).db.all<{ is: string }>('select action_no || \' \' || outcome as "is" from action_outcome order by 1')
  expect(rows.map((row) => row.is)).toEqual([
    'A1 fulfilled',
    'A2 not_accepted',
    'A3 not_accepted',
    'A4 not_accepted',
    'A5 open',
    'A6 not_accepted',
  ])
})

it('a result in other words is asked about', async () => {
  const asked = await (await own()).db.all("select code, field, facts->>'text' as word from data_issue where code like 'un%'")
  expect(asked).toEqual([{ code: 'unknown_word', field: 'acceptance', word: '上会再议' }])
})

const undated = importedOnce({
  '0 人员.csv': ['工号,姓名,部门,入职日期', 'T0031,欧阳澍,公司/冲压车间,2019-03-04', 'T0033,万俟策,公司/质检科,2021-09-27'],
  '1 督办.csv': [
    '编号,会议日期,责任人,督办事项,完成时限,状态',
    'A1,2025-12-08,欧阳澍,缩短换模时间,2026-02-10,已办结',
    'A2,2025-12-08,万俟策,校准量具,2026-02-10,推进中',
    'A3,2025-12-08,万俟策,复盘客诉,2026-02-10,√',
  ],
})

it('an item that its state calls done on no stated day is neither open nor in time, and that is said', async () => {
  const { db } = await undated()
  expect(await db.all('select action_no, outcome from action_outcome order by 1')).toEqual([
    { action_no: 'A1', outcome: 'done_undated' },
    { action_no: 'A2', outcome: 'open' },
    { action_no: 'A3', outcome: 'done_undated' },
  ])
  expect(await db.all("select facts->>'count' as n from data_issue where code = 'action_undated'")).toEqual([{ n: '2' }])
})
