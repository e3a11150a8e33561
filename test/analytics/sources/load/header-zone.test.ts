import { expect, it } from 'vitest'
import { headerZone } from '../../../../analytics/sources/load/header-zone'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { loadAll, roster } from './sheets'

it.each<[string, string | number | null]>([
  ['Created At (UTC)', 0],
  ['created_at_utc', 0],
  ['Closed (GMT+8)', 480],
  ['完成时间（UTC+08:00）', 480],
  ['完成时间[UTC-5]', -300],
  ['开始时间（北京时间）', 'Asia/Shanghai'],
  ['Resolved (Asia/Shanghai)', 'Asia/Shanghai'],
  ['Start (+05:30)', 330],
  ['UTC Time', 0],
  ['完成时间', null],
  ['Outcome', null],
  ['Product code', null],
  ['工时(小时)', null],
  ['计划-实际', null],
])('%s', (header, zone) => {
  expect(headerZone(header)).toBe(zone)
})

it('moves stamps that say no zone themselves; days and machine times stay', async () => {
  const workspace = await workspaceWithoutViews()
  const header = ['单号', '工号', 'Closed At (UTC)', 'Logged (GMT+8)']
  const cells = [
    ['2026-01-31 17:30:00', '2026-02-01 01:30'],
    ['2026-01-31T17:30:00Z', '2026-01-31T17:30:00Z'],
    ['2026/1/31 17:30', '2026-02-01T01:30:00+08:00'],
    ['2026-01-31', '2026年2月1日 1:30'],
    ['1769880600', '31-Jan-26 17:30'],
    ['46053.729166666664', null],
  ]
  await loadAll(workspace.db, [
    roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']]),
    {
      kind: 'work_record',
      header,
      fields: ['record_no', 'employee_no', 'at_end', 'recorded_at'],
      rows: cells.map((pair, i) => [`W${i}`, '1', ...pair]),
      constants: { source_system: 'ITSM' },
    },
  ])
  const stamp = (column: string) => `strftime(${column}::timestamp, '%m-%d %H:%M')`
  expect(await workspace.db.all(`select ${stamp('at_end')} as a, ${stamp('recorded_at')} as b from work_record order by _row`)).toEqual([
    { a: '02-01 01:30', b: '02-01 01:30' },
    { a: '02-01 01:30', b: '02-01 01:30' },
    { a: '02-01 01:30', b: '02-01 01:30' },
    { a: '01-31 00:00', b: '02-01 01:30' },
    { a: '02-01 01:30', b: '01-31 17:30' },
    { a: '02-01 01:30', b: null },
  ])
  workspace.close()
})

it('years of two digits from 70 on lie in the last century, and text wrapped for a spreadsheet is the text', async () => {
  const workspace = await workspaceWithoutViews()
  await loadAll(workspace.db, [
    roster([
      ['="001001"', '甲一', '公司/甲部', '15-Jul-98', null, '生产'],
      ['001002\t', '乙二', '="公司/甲部"', '20-Jun-20', null, '生产'],
      ['001003', '="丙三"', '公司/甲部', '99/11/30', null, '生产'],
    ]),
  ])
  expect(await workspace.db.all('select employee_no as no, name, hire_date as d from employee order by 1')).toEqual([
    { no: '001001', name: '甲一', d: '1998-07-15' },
    { no: '001002', name: '乙二', d: '2020-06-20' },
    { no: '001003', name: '丙三', d: '1999-11-30' },
  ])
  expect(await workspace.db.all('select distinct department_id as d from employment_assignment')).toEqual([{ d: '公司/甲部' }])
  workspace.close()
})
