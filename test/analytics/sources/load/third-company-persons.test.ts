// Rows and cells of a company the pipeline was not made with: what would be taken wrongly without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { besideEachOther } from './beside'
import { type Cells, loadAll, roster, type TestSheet } from './sheets'
import { asking, dictionary, people, reported } from './third-company'

describe('numbers that lost their zeros', () => {
  let workspace: Workspace
  beforeEach(async () => {
    workspace = await workspaceWithoutViews()
  })
  afterEach(() => workspace.close())
  const { values, listed } = asking(() => workspace.db)

  it('belong to the person of that name', async () => {
    await loadAll(workspace.db, [
      people,
      dictionary,
      reported(
        ['工号', '姓名', '拜访数'],
        [
          ['1001', '甲一', '3'],
          ['1002.0', '乙二', '4'],
        ],
      ),
    ])
    expect((await values()).map(({ no }) => no)).toEqual(['001001', '001002'])
    expect(await listed()).toEqual([])
  })

  it('are asked about without a name, under another name, and where two people have the digits', async () => {
    const more = roster([['01003', '丙三', '公司/乙部', '2021-01-01', null, '职能']])
    const rows: Cells[] = [
      ['1001', null, '3'],
      ['1002', '甲一', '4'],
      ['1003', '丙三', '5'],
    ]
    await loadAll(workspace.db, [people, more, dictionary, reported(['工号', '姓名', '拜访数'], rows)])
    expect(await values()).toEqual([])
    expect(await listed(['block'])).toHaveLength(3)
  })

  it('make no second person of a transfer', async () => {
    const moves: TestSheet = {
      kind: 'employee',
      fields: ['employee_no', 'employee_name', 'department', 'effective_date'],
      rows: [['1001', '甲一', '公司/乙部', '2026-02-15']],
    }
    await loadAll(workspace.db, [people, moves])
    expect(await workspace.db.all('select employee_no from employee order by 1')).toEqual([
      { employee_no: '001001' },
      { employee_no: '001002' },
      { employee_no: '001003' },
    ])
    expect(
      await workspace.db.all(
        `select department_id as d, valid_from as "from" from employment_assignment where employee_id = 'E001001' order by 2`,
      ),
    ).toEqual([
      { d: '公司/甲部', from: '2020-01-01' },
      { d: '公司/乙部', from: '2026-02-15' },
    ])
  })
})

/** Each list has people and departments of its own. */
const rosterOf = (own: string, fields: string[], rows: Cells[]): TestSheet => ({
  kind: 'employee',
  fields,
  rows: rows.map(([no, name, ...more]) => [`${own}${no}`, `${own}${name}`, ...more]),
})
const named = ['employee_no', 'employee_name', 'department']
const empty: [string, Cells[]][] = [
  [
    'a name comes again',
    [
      ['1', '甲一', '东区'],
      ['2', '乙二', null],
      ['3', '丙三', '东区'],
      ['4', '丁四', null],
    ],
  ],
  [
    'the first is missing',
    [
      ['1', '甲一', null],
      ['2', '乙二', '东区'],
      ['3', '丙三', null],
      ['4', '丁四', '西区'],
      ['5', '戊五', null],
    ],
  ],
  [
    'few are missing',
    [
      ['1', '甲一', '东区'],
      ['2', '乙二', '西区'],
      ['3', '丙三', '南区'],
      ['4', '丁四', null],
    ],
  ],
]
const became = besideEachOther(
  [],
  [
    rosterOf(
      '6',
      [...named, 'department'],
      [
        ['1', '甲一', '制造中心', '一车间'],
        ['2', '乙二', '采购部', null],
        ['3', '丙三', '品质部', '品质部'],
        ['4', '丁四', '财务部', '—'],
      ],
    ),
    rosterOf('7', named, [
      ['1', '甲一', '东区'],
      ['2', '乙二', null],
      ['3', '丙三', null],
      ['4', '丁四', '西区'],
      ['5', '戊五', null],
    ]),
    ...empty.map(([, rows], at) => rosterOf(String(at + 8), named, rows)),
    {
      kind: 'employee',
      fields: [null, 'employee_no', 'employee_name', 'department'],
      rows: [
        ['1', '001001', '甲一', '东区'],
        ['2', '001002', '乙二', '东区'],
        ['合计', '2', null, null],
      ],
    },
  ],
)

describe('departments', () => {
  const placed = async (at: number) => {
    const { db, where } = await became(at)
    return db.all<{ no: string; d: string | null }>(
      `select employee_no as no, department_id as d from employment_assignment join employee using (employee_id) where employee.${where} order by 1`,
    )
  }

  it('in two columns are a path; an empty or repeated level is none', async () => {
    expect((await placed(0)).map(({ d }) => d)).toEqual(['制造中心/一车间', '采购部', '品质部', '财务部'])
  })

  it('written once a block hold for the block', async () => {
    expect((await placed(1)).map(({ d }) => d)).toEqual(['东区', '东区', '东区', '西区', '西区'])
  })

  it.each(empty.map(([name, rows], at) => [name, rows, at + 2] as const))('stay empty where %s', async (_, rows, at) => {
    const filled = rows.filter((row) => row[2] !== null).length
    expect((await placed(at)).filter(({ d }) => d !== null)).toHaveLength(filled)
  })
})

it('合计 with a count where the number stands is a total and nobody', async () => {
  const { result } = await became(5)
  expect(result).toMatchObject({ accepted: 2, attention: 0, leftOut: 2, leftOutByReason: { subtotal: 1 } })
})
