// Somebody with several posts stands in the main one, is counted once, and keeps the others beside it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { besideEachOther } from './beside'
import { asOf, fields, said, spells } from './rosters'
import { type Cells, loadAll, type TestSheet } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWithoutViews()
})
afterEach(() => workspace.close())

const row = (no: string, department: string, level: string, manager: string | null, post: string | null): Cells => [
  no,
  `人${no}`,
  department,
  level,
  manager,
  '2020-01-01',
  post,
]
const posts = (rows: Cells[], field = 'is_primary', more: Partial<TestSheet> = {}): TestSheet => ({
  kind: 'employee',
  fields: [...fields, field],
  rows,
  ...more,
})
const further = (db = workspace.db, no = '%') =>
  db.all(
    `select employee_id as id, valid_from as "from", valid_to as "to", department_id as d, job_level as l from employment_assignment
     where not is_primary and employee_id like 'E' || $no order by all`,
    { no },
  )

describe('main and further posts', () => {
  const words = [
    ['主岗', '兼岗'],
    ['主要', '次要'],
    ['是', '否'],
    ['Primary', 'Secondary'],
    ['main', 'additional'],
    ['Y', 'N'],
  ]
  const listOf = ([main, other]: string[], at: number) =>
    posts([
      row(`${at}1`, '公司/甲部', 'M1', null, main),
      row(`${at}2`, '公司/乙部', 'P3', null, other),
      row(`${at}2`, '公司/甲部', 'P6', `${at}1`, main),
    ])
  const became = besideEachOther([], words.map(listOf))
  it.each(words.map(([main, other], at) => [main, other, at] as const))(
    'told by %s and %s, in either order of rows',
    async (_main, _other, at) => {
      const { db, sheetId, said } = await became(at)
      expect(await spells(db, `${at}2`)).toEqual([`2020-01-01 公司/甲部 P6 ${at}1`])
      expect(await further(db, `${at}2`)).toEqual([{ id: `E${at}2`, from: '2020-01-01', to: '9999-12-31', d: '公司/乙部', l: 'P3' }])
      expect(await further(db, `${at}1`)).toEqual([])
      expect(await db.first('select count(*) as n from employee where _sheet_id = $sheetId', { sheetId })).toEqual({ n: 2 })
      expect(said).toEqual([])
    },
  )

  it('told by what is a further one', async () => {
    await loadAll(workspace.db, [
      posts([row('2', '公司/乙部', 'P3', null, '是'), row('2', '公司/甲部', 'P6', null, '否')], 'is_additional'),
    ])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P6'])
  })

  it('told of the main one only', async () => {
    await loadAll(workspace.db, [posts([row('2', '公司/乙部', 'P3', null, null), row('2', '公司/甲部', 'P6', null, '是')])])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await further()).toHaveLength(1)
  })

  it('last as long as lists of posts show them', async () => {
    const both = [row('2', '公司/甲部', 'P6', null, '主岗'), row('2', '公司/乙部', 'P3', null, '兼岗')]
    const on = (day: string, rows: Cells[]) => posts(rows, 'is_primary', { constants: { as_of_date: day } })
    await loadAll(workspace.db, [on('2026-03-31', both.slice(0, 1)), on('2025-12-31', both.slice(0, 1)), on('2026-01-31', both)])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await further()).toEqual([{ id: 'E2', from: '2026-01-31', to: '2026-03-31', d: '公司/乙部', l: 'P3' }])
  })

  it('a person of whom only a further post is known stands there', async () => {
    await loadAll(workspace.db, [posts([row('1', '公司/甲部', 'P6', null, '主岗'), row('2', '公司/乙部', 'P3', null, '兼岗')])])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/乙部 P3'])
  })

  it('a word nobody knows is said with its cell', async () => {
    await loadAll(workspace.db, [posts([row('2', '公司/甲部', 'P6', null, '借调')])])
    expect((await said(workspace.db)).map(({ code, facts }) => [code, facts.text])).toEqual([['unparseable', '借调']])
  })
})

describe('two rows of one day without a main post', () => {
  const twice = [
    ['2', '乙二', '公司/甲部', 'P6', null, '2020-01-01'],
    ['2', '乙二', '公司/乙部', 'P6', null, '2020-01-01'],
  ]
  it.each([[null], ['2026-03-31']])('are a question, and the first is used (as of %s)', async (day) => {
    const [result] = await loadAll(workspace.db, [asOf(day, twice)])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await said(workspace.db)).toEqual([
      { code: 'roster_conflict', severity: 'warn', facts: { number: '2', name: '乙二', other: { sheetId: 1, row: 2, column: 2 } } },
    ])
    expect(result).toMatchObject({ accepted: 1, attention: 1 })
    expect(await further()).toEqual([])
  })

  it('say nothing where they agree, or one is only coarser', async () => {
    await loadAll(workspace.db, [asOf('2026-03-31', [twice[0], ['2', '乙二', '公司', 'P6', null, '2020-01-01'], twice[0]])])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await said(workspace.db)).toEqual([])
  })
})

it('the dotted line is not the line', async () => {
  const list: TestSheet = {
    kind: 'employee',
    fields: [...fields, 'dotted_manager_name'],
    rows: [
      ['1', '甲一', '甲部', null, null, '2020-01-01', null],
      ['2', '乙二', '甲部', null, '1', '2020-01-01', '丙三'],
      ['3', '丙三', '乙部', null, null, '2020-01-01', null],
    ],
  }
  await loadAll(workspace.db, [list])
  expect(
    await workspace.db.all('select employee_id as id, manager_id as m, dotted_manager_id as d from employment_assignment order by 1'),
  ).toEqual([
    { id: 'E1', m: null, d: null },
    { id: 'E2', m: 'E1', d: 'E3' },
    { id: 'E3', m: null, d: null },
  ])
})
