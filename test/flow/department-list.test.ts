// Departments as a list, beside or without the lists of people.
import { describe, expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { besideEachOther, eachWorkspace } from './each-workspace'

const own = eachWorkspace()
const { said } = own

const tree = async () =>
  (
    await own.workspace.db.all<{ text: string }>(
      `select concat_ws(' ', department_id, path, coalesce(parent_id, '-'), level) as text from department order by path, department_id, valid_from nulls first`,
    )
  ).map(({ text }) => text)
const listed = () =>
  own.workspace.db.all<Record<string, unknown>>(
    'select department_id as id, head_id as head, head_text as said, cost_center as cost, planned_headcount as planned, valid_to::varchar as until, _row as row from department_list order by _sheet_id, _row',
  )
const sheets = async () =>
  (await rowReconciliation(own.workspace.db, 'zh-CN')).map(({ kind, asks, accepted, attention }) => ({
    kind: asks ? null : kind,
    accepted,
    attention,
  }))

it('a list by codes makes the tree, with what it says of each department', async () => {
  await own.importTexts({
    '1 人员.csv': [
      '工号,姓名,部门,部门编码,入职日期',
      '01,方舟,蓝湾集团/运营中心/仓配部,D110,2020-01-01',
      '02,Ines Wolf,蓝湾集团/运营中心,D100,2019-05-01',
    ],
    '2 部门.csv': [
      '组织架构表（2026年）,,,,,,,',
      '部门编码,部门名称,上级部门编码,部门负责人,成本中心,编制人数,成立日期,撤销日期,办公楼层',
      'D000,蓝湾集团,0,,CC-0,3,2001-01-01,,9',
      'D100,运营中心,D000,Ines Wolf,CC-1,20,2010-03-01,9999-12-31,',
      'D110,仓配部,D100,方舟,CC-11,12,2012-01-01,,',
      'D120,客服部,D100,离任者,CC-12,8,2012-01-01,2025-12-31,',
      'D900,孤岛部,D899,,,,,,',
    ],
  })
  expect(await sheets()).toEqual([
    { kind: 'employee', accepted: 2, attention: 0 },
    { kind: 'department_list', accepted: 4, attention: 1 },
  ])
  expect(await tree()).toEqual([
    '蓝湾集团 蓝湾集团 - 1',
    '/D100 蓝湾集团/运营中心 蓝湾集团 2',
    '/D110 蓝湾集团/运营中心/仓配部 /D100 3',
    '/D120 蓝湾集团/运营中心/客服部 /D100 3',
  ])
  expect(await listed()).toEqual([
    { id: '蓝湾集团', head: null, said: null, cost: 'CC-0', planned: 3, until: null, row: 3 },
    { id: '/D100', head: 'E02', said: 'Ines Wolf', cost: 'CC-1', planned: 20, until: null, row: 4 },
    { id: '/D110', head: 'E01', said: '方舟', cost: 'CC-11', planned: 12, until: null, row: 5 },
    { id: '/D120', head: null, said: '离任者', cost: 'CC-12', planned: 8, until: '2025-12-31', row: 6 },
  ])
  expect(await said()).toEqual([
    'department_unplaced “孤岛部”的上级“D899”不在任何名单中、不止一处，或又是它的下级。',
    'department_head_unknown 部门负责人“离任者”不在花名册中，或有几人同名。',
  ])
})

it('one department below what is called a company is the top of its list', async () => {
  await own.importTexts({
    '部门.csv': [
      '部门编码,部门名称,上级部门,负责人',
      '100,总经理室,蓝湾金融有限公司,方舟',
      '110,客服中心,总经理室,',
      '120,风控部,总经理室,',
    ],
  })
  expect(await sheets()).toEqual([{ kind: 'department_list', accepted: 3, attention: 0 }])
  expect(await tree()).toEqual(['/100 总经理室 - 1', '/110 总经理室/客服中心 /100 2', '/120 总经理室/风控部 /100 2'])
})

it('a list by names gives bare departments of a roster their place; what a roster says in full stays', async () => {
  const files = {
    '1 people.csv': [
      'Employee ID,Full Name,Department,Hire Date',
      '7,Ada Quist,Dispatch,2020-01-01',
      '8,Ben Osei,Northwind/Sales,2020-01-01',
    ],
    '2 units.csv': [
      'Org Unit,Parent Org Unit,Head',
      'Northwind,,',
      'Operations,Northwind,Ben Osei',
      'Dispatch,Operations,',
      'Sales,Operations,',
      'Key Accounts,Sales,',
      'Loop A,Loop B,',
      'Loop B,Loop A,',
    ],
  }
  await own.importTexts(files)
  expect(await tree()).toEqual([
    'Northwind Northwind - 1',
    'Northwind/Operations Northwind/Operations Northwind 2',
    'Dispatch Northwind/Operations/Dispatch Northwind/Operations 3',
    'Northwind/Sales Northwind/Sales Northwind 2',
    'Northwind/Sales/Key Accounts Northwind/Sales/Key Accounts Northwind/Sales 3',
  ])
  expect((await said()).map((text) => text.split(' ')[0])).toEqual([
    'department_unplaced',
    'department_unplaced',
    'department_place_differs',
  ])
})

describe('other lists', () => {
  const others: [string, string | null, string[]][] = [
    [
      'people',
      'employee',
      ['工号,姓名,部门名称,部门编码,上级部门,岗位', '01,方舟,仓配部,D110,运营中心,主管', '02,Ines Wolf,客服部,D120,运营中心,专员'],
    ],
    ['moneys of departments', null, ['部门编码,部门名称,1月费用,2月费用', 'D110,仓配部,1200,1300', 'D120,客服部,900,880']],
    ['goals of departments', 'goal', ['目标编号,目标名称,部门,上级目标编号,目标值', 'G1,准时率,仓配部,G0,95', 'G2,满意度,客服部,G0,90']],
  ]
  const beside = besideEachOther(
    {},
    others.map(([, , lines]) => lines),
  )
  it.each(others.map(([name, kind], at) => [name, kind, at] as const))('%s are none', async (_, kind, at) => {
    expect((await beside.sheets(at)).map((sheet) => sheet.kind)).toEqual([kind])
    expect(await beside.rows(at, 'department_list')).toBe(0)
  })
})

it('reads the organisational units of SAP as exported in Chinese', async () => {
  await own.importTexts({
    '1 人员.csv': ['工号,姓名,部门,入职日期', '01,方舟,装卸部,2020-01-01'],
    '2 组织单位清单.csv': [
      '对象标识,对象缩写,组织单位,开始日期,结束日期,上级组织单位,上级组织单位名称,负责人人员编号,负责人姓名',
      '50001200,LY,蓝屿地勤,2014.01.01,9999.12.31,,,,',
      '50001210,LY-R,装卸部,2014.01.01,9999.12.31,50001200,蓝屿地勤,00030243,方舟',
      '50001299,LY-V,要客中心,2014.01.01,2024.06.30,50001200,蓝屿地勤,,',
    ],
  })
  expect(await listed()).toMatchObject([{ until: null }, { head: 'E01', until: null }, { until: '2024-06-30' }])
  expect((await tree()).map((text) => text.split(' ')[1])).toEqual(['蓝屿地勤', '蓝屿地勤/装卸部', '蓝屿地勤/要客中心'])
})
