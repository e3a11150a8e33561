// Work that is still open counts for no month, whatever its dates say of it.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  'h tickets.json': [
    JSON.stringify({
      tickets: ['王伟', '王薇', '王伟', '王薇'].map((who, n) => ({
        id: 48200 + n,
        subject: 'Invoice request',
        status: ['closed', 'open', 'solved', 'pending'][n],
        created_at: `2026-01-1${n}T02:21:00Z`,
        assignee: { name: who },
        ...(n % 2
          ? { metric_set: { reopens: 0, solved_at: null } }
          : { metric_set: { reopens: 0, solved_at: `2026-02-0${n + 1}T02:21:00Z` } }),
      })),
    }),
  ],
  'i 拜访记录.csv': [
    '编号,开始时间,负责人,主题,状态',
    'V1,2026-03-01 10:00,王伟,回访,已完成',
    'V2,2026-03-02 10:00,王薇,报价,进行中',
    'V3,2026-03-03 10:00,王伟,回访,待处理',
  ],
  'p Activities.csv': [
    'Assigned To,Subject,Type,Date,Status,Account',
    '王伟,Service review,Call,2026-03-13,Completed,A',
    '王伟,Send quote,Email,2026-03-20,In Progress,A',
    '王薇,Follow up,Email,2026-03-27,Waiting on someone else,B',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`

it('counts work for the month in which it was done, and none that is still open', async () => {
  const months = (file: string) =>
    query(`select month::varchar as month, count(*)::integer as n from work_record where ${of(file)} group by all order by all`)
  expect(await months('h')).toEqual([
    { month: '2026-02-01', n: 2 },
    { month: null, n: 2 },
  ])
  expect(await months('p')).toEqual([
    { month: '2026-03-01', n: 1 },
    { month: null, n: 2 },
  ])
  expect(await months('i')).toEqual([
    { month: '2026-03-01', n: 1 },
    { month: null, n: 2 },
  ])
})
