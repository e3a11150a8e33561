// Somebody with several posts stands in the main one, is counted once, and keeps the others beside it.
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../../analytics/workspace/query'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { besideEachOther, byName } from './beside'
import { asOf, fields, said, spells } from './rosters'
import { type Cells, loadAll, type TestSheet } from './sheets'

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
const further = (db: Database, no: string) =>
  db.all(
    `select employee_id as id, valid_from as "from", valid_to as "to", department_id as d, job_level as l from employment_assignment
     where not is_primary and employee_id like 'E' || $no order by all`,
    { no },
  )

const twice = (no: string): Cells[] => [
  [no, `人${no}`, '公司/甲部', 'P6', null, '2020-01-01'],
  [no, `人${no}`, '公司/乙部', 'P6', null, '2020-01-01'],
]
// Each of other people.
const alone = byName([], {
  further: posts([row('102', '公司/乙部', 'P3', null, '是'), row('102', '公司/甲部', 'P6', null, '否')], 'is_additional'),
  main: posts([row('112', '公司/乙部', 'P3', null, null), row('112', '公司/甲部', 'P6', null, '是')]),
  only: posts([row('121', '公司/甲部', 'P6', null, '主岗'), row('122', '公司/乙部', 'P3', null, '兼岗')]),
  unknown: posts([row('132', '公司/甲部', 'P6', null, '借调')]),
  undated: asOf(null, twice('142')),
  dated: asOf('2026-03-31', twice('152')),
  agreeing: asOf('2026-03-31', [twice('162')[0], ['162', '人162', '公司', 'P6', null, '2020-01-01'], twice('162')[0]]),
  dotted: {
    kind: 'employee',
    fields: [...fields, 'dotted_manager_name'],
    rows: [
      ['171', '甲一', '甲部', null, null, '2020-01-01', null],
      ['172', '乙二', '甲部', null, '171', '2020-01-01', '丙三'],
      ['173', '丙三', '乙部', null, null, '2020-01-01', null],
    ],
  },
})

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
    const { db } = await alone('further')
    expect(await spells(db, '102')).toEqual(['2020-01-01 公司/甲部 P6'])
  })

  it('told of the main one only', async () => {
    const { db } = await alone('main')
    expect(await spells(db, '112')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await further(db, '112')).toHaveLength(1)
  })

  it('last as long as lists of posts show them', async () => {
    const both = [row('2', '公司/甲部', 'P6', null, '主岗'), row('2', '公司/乙部', 'P3', null, '兼岗')]
    const on = (day: string, rows: Cells[]) => posts(rows, 'is_primary', { constants: { as_of_date: day } })
    const { db, close } = await workspaceWithoutViews()
    await loadAll(db, [on('2026-03-31', both.slice(0, 1)), on('2025-12-31', both.slice(0, 1)), on('2026-01-31', both)])
    expect(await spells(db, '2')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await further(db, '2')).toEqual([{ id: 'E2', from: '2026-01-31', to: '2026-03-31', d: '公司/乙部', l: 'P3' }])
    close()
  })

  it('a person of whom only a further post is known stands there', async () => {
    const { db } = await alone('only')
    expect(await spells(db, '122')).toEqual(['2020-01-01 公司/乙部 P3'])
  })

  it('a word nobody knows is said with its cell', async () => {
    const { db, sheetId } = await alone('unknown')
    expect((await said(db, sheetId)).map(({ code, facts }) => [code, facts.text])).toEqual([['unparseable', '借调']])
  })
})

describe('two rows of one day without a main post', () => {
  it.each([[null], ['2026-03-31']] as const)('are a question, and the first is used (as of %s)', async (day) => {
    const no = day ? '152' : '142'
    const { db, sheetId, result } = await alone(day ? 'dated' : 'undated')
    expect(await spells(db, no)).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await said(db, sheetId)).toEqual([
      { code: 'roster_conflict', severity: 'warn', facts: { number: no, name: `人${no}`, other: { sheetId, row: 2, column: 2 } } },
    ])
    expect(result).toMatchObject({ accepted: 1, attention: 1 })
    expect(await further(db, no)).toEqual([])
  })

  it('say nothing where they agree, or one is only coarser', async () => {
    const { db, sheetId } = await alone('agreeing')
    expect(await spells(db, '162')).toEqual(['2020-01-01 公司/甲部 P6'])
    expect(await said(db, sheetId)).toEqual([])
  })
})

it('the dotted line is not the line', async () => {
  const { db } = await alone('dotted')
  expect(
    await db.all(
      `select employee_id as id, manager_id as m, dotted_manager_id as d from employment_assignment where employee_id like 'E17_' order by 1`,
    ),
  ).toEqual([
    { id: 'E171', m: null, d: null },
    { id: 'E172', m: 'E171', d: 'E173' },
    { id: 'E173', m: null, d: null },
  ])
})
