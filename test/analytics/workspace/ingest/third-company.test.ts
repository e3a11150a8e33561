// Rows and cells of a company the pipeline was not made with: what would be taken wrongly without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { expression } from '../../../../analytics/workspace/ingest/reading'
import type { Workspace } from '../../../../analytics/workspace/open'
import { freshWorkspace } from '../../../support/open-workspace'
import { attention, type Cells, loadAll, roster, type TestSheet } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await freshWorkspace()
})
afterEach(() => workspace.close())

const people = roster([
  ['001001', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['001002', '乙二', '公司/甲部', '2020-01-01', null, '生产'],
  ['001003', '丙三', '公司/乙部', '2020-01-01', null, '职能'],
])
const dictionary: TestSheet = {
  kind: 'metric_def',
  fields: ['metric_name', 'unit', 'source_system', 'aggregate'],
  rows: [
    ['产值', '万元', 'ERP', '求和'],
    ['处理时长', '小时', '客服', '平均'],
    ['发货量', '吨', 'ERP', '求和'],
    ['拜访数', '次', 'CRM', '计数'],
  ],
}
const reported = (header: Cells, rows: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
  kind: 'reported_value',
  fields: ['employee_no', 'employee_name', ...header.slice(2).map((name) => `=2026-01:${name?.replace(/[(（].*/, '')}`)],
  header,
  rows,
  ...more,
})
const values = () =>
  workspace.db.all<{ no: string; month: string; value: number }>(
    'select employee_no as no, month, value from reported_value join employee using (employee_id) order by reported_value._sheet_id, reported_value._row, _col',
  )
const numbers = async () => (await values()).map(({ value }) => Math.round(value * 1e6) / 1e6)
const listed = async (severities = ['block', 'warn']) =>
  (await attention(workspace.db)).filter(({ severity }) => severities.includes(severity)).map(({ code, row }) => `${code} ${row}`)

describe('numbers that lost their zeros', () => {
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

describe('units', () => {
  const one = async (header: string, cells: Cells, more: Partial<TestSheet> = {}) => {
    await loadAll(workspace.db, [
      people,
      dictionary,
      reported(
        ['工号', '姓名', header],
        cells.map((cell, i) => [`00100${i + 1}`, null, cell]),
        more,
      ),
    ])
    return numbers()
  }
  it.each([
    ['产值', ['12.5', '3万', '￥25,000元'], [12.5, 3, 2.5]],
    ['产值(万元)', ['12.5', '125000元', '3.5万元'], [12.5, 12.5, 3.5]],
    ['产值(元)', ['125000', '12.5万', '80000元'], [12.5, 12.5, 8]],
    ['处理时长', ['1.5', '90分钟', '2h'], [1.5, 1.5, 2]],
    ['处理时长(分钟)', ['90', '2小时', '1小时30分'], [1.5, 2, 1.5]],
    ['处理时长(天)', ['0.5', '30分', '2小时'], [4, 0.5, 2]],
    ['发货量(千克)', ['1500', '2吨', '300公斤'], [1.5, 2, 0.3]],
    ['拜访数', ['3', '4次', '１２'], [3, 4, 12]],
  ] as [string, Cells, number[]][])('%s %j → %j', async (header, cells, expected) => {
    expect(await one(header, cells)).toEqual(expected)
    expect(await listed()).toEqual([])
  })

  it('of another kind are not converted but listed', async () => {
    expect(await one('拜访数', ['3', '4小时', '5'])).toEqual([3, 5])
    expect(await listed()).toEqual(['unit_conflict 3'])
  })

  it('are those the title states where a column says none', async () => {
    expect(await one('产值', ['125000', '12.5万', '80000'], { constants: { unit: '元' } })).toEqual([12.5, 12.5, 8])
  })
})

describe('a table below the table', () => {
  const header = ['工号', '姓名', '1月']
  const monthly = (below: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
    kind: 'reported_value',
    fields: ['employee_no', 'employee_name', '=2026-01:拜访数'],
    header,
    titles: [['2026年拜访数']],
    rows: [['001001', '甲一', '3'], ...below],
    ...more,
  })
  const second: Cells[] = [
    ['001002', '乙二', '4'],
    ['合计', null, '4'],
  ]

  it.each([
    ['another year', [['2025年拜访数'], header]],
    ['other months', [['工号', '姓名', '4月']]],
    ['other columns', [['姓名', '工号', '评分']]],
    ['targets', [['2026年拜访数目标'], header]],
  ] as [string, Cells[]][])('with %s waits, row by row', async (_, rows) => {
    const [, , result] = await loadAll(workspace.db, [people, dictionary, monthly([...rows, ...second])])
    expect(await numbers()).toEqual([3])
    expect((await listed()).filter((item) => item.startsWith('second_table'))).toHaveLength(2)
    expect(result).toMatchObject({ read: 5 + rows.length, accepted: 1, attention: 2, leftOut: 2 + rows.length })
  })

  it.each([
    ['the header again', [header]],
    ['the title and the header again', [['2026年拜访数'], header]],
    ['the name of a group', [['乙组'], header]],
  ] as [string, Cells[]][])('with %s goes on', async (_, rows) => {
    await loadAll(workspace.db, [people, dictionary, monthly([...rows, ...second])])
    expect(await numbers()).toEqual([3, 4])
    expect(await listed()).toEqual([])
  })

  it('does not go on under the name of a group where a title above spoke for one group', async () => {
    await loadAll(workspace.db, [people, dictionary, monthly([['乙组'], header, ...second], { constants: { department: '甲部' } })])
    expect(await numbers()).toEqual([3])
  })

  it('a person called like a column is a person', async () => {
    const named = roster([['001009', '姓名', '公司/甲部', '2020-01-01', null, '生产']])
    await loadAll(workspace.db, [
      people,
      named,
      dictionary,
      monthly([
        ['001009', '姓名', '7'],
        ['001002', '乙二', '4'],
      ]),
    ])
    expect(await numbers()).toEqual([3, 7, 4])
  })
})

describe('times without a year', () => {
  const read = async (cycle: { year: number; quarter: number }, text: string, field = 'talk_date') => {
    const reading = { type: 'date', plain: false, dayOrder: 'ymd', factor: 1, share: 'ratio', counts: {} } as const
    const sql = expression(field, `'${text}'`, reading, cycle)
    return (await workspace.db.first<{ day: string }>(`select ${sql} as day`))?.day
  }
  it.each([
    [2025, 4, '1月10日', '2026-01-10'],
    [2025, 4, '12月28日', '2025-12-28'],
    [2026, 1, '12月20日', '2025-12-20'],
    [2026, 1, '4月8日', '2026-04-08'],
    [2026, 2, '1月8日', '2026-01-08'],
    [2025, 4, '2025年1月10日', '2025-01-10'],
    [2025, 4, '2025/1/10', '2025-01-10'],
  ])('cycle %iQ%i: %s is %s', async (year, quarter, text, day) => expect(await read({ year, quarter }, text)).toBe(day))
  it('what has begun is not after the cycle', async () =>
    expect(await read({ year: 2025, quarter: 4 }, '1月1日', 'start_date')).toBe('2025-01-01'))
  it('未提交 is no date and no trouble', async () => expect(await read({ year: 2025, quarter: 4 }, '未提交')).toBeNull())

  it('a bare month after the cycle is of the year before, as in a column’s name', async () => {
    const sheet: TestSheet = {
      kind: 'reported_value',
      fields: ['employee_no', 'month', 'metric_name', 'value'],
      rows: [
        ['001001', '12月', '拜访数', '3'],
        ['001001', '二月', '拜访数', '4'],
        ['001001', 'Mar', '拜访数', '5'],
      ],
      constants: { cycle: '2026Q1' },
    }
    await loadAll(workspace.db, [people, dictionary, sheet])
    expect((await values()).map(({ month }) => month)).toEqual(['2025-12-01', '2026-02-01', '2026-03-01'])
  })

  it('bare months of a sheet that states its year are of that year', async () => {
    const sheet: TestSheet = {
      kind: 'reported_value',
      fields: ['employee_no', '=1:拜访数', '=12:拜访数'],
      rows: [['001001', '3', '4']],
      constants: { year: '2025' },
    }
    await loadAll(workspace.db, [people, dictionary, sheet])
    expect((await values()).map(({ month }) => month)).toEqual(['2025-01-01', '2025-12-01'])
  })
})

describe('departments', () => {
  const rosterOf = (fields: string[], rows: Cells[]): TestSheet => ({ kind: 'employee', fields, rows })
  const placed = () =>
    workspace.db.all<{ no: string; d: string | null }>(
      'select employee_no as no, department_id as d from employment_assignment join employee using (employee_id) order by 1',
    )
  const named = ['employee_no', 'employee_name', 'department']

  it('in two columns are a path; an empty or repeated level is none', async () => {
    await loadAll(workspace.db, [
      rosterOf(
        [...named, 'department'],
        [
          ['1', '甲一', '制造中心', '一车间'],
          ['2', '乙二', '采购部', null],
          ['3', '丙三', '品质部', '品质部'],
          ['4', '丁四', '财务部', '—'],
        ],
      ),
    ])
    expect((await placed()).map(({ d }) => d)).toEqual(['制造中心/一车间', '采购部', '品质部', '财务部'])
  })

  it('written once a block hold for the block', async () => {
    await loadAll(workspace.db, [
      rosterOf(named, [
        ['1', '甲一', '东区'],
        ['2', '乙二', null],
        ['3', '丙三', null],
        ['4', '丁四', '西区'],
        ['5', '戊五', null],
      ]),
    ])
    expect((await placed()).map(({ d }) => d)).toEqual(['东区', '东区', '东区', '西区', '西区'])
  })

  it.each([
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
  ] as [string, Cells[]][])('stay empty where %s', async (_, rows) => {
    await loadAll(workspace.db, [rosterOf(named, rows)])
    const filled = rows.filter((row) => row[2] !== null).length
    expect((await placed()).filter(({ d }) => d !== null)).toHaveLength(filled)
  })
})

it('合计 with a count where the number stands is a total and nobody', async () => {
  const sheet: TestSheet = {
    kind: 'employee',
    fields: [null, 'employee_no', 'employee_name', 'department'],
    rows: [
      ['1', '001001', '甲一', '东区'],
      ['2', '001002', '乙二', '东区'],
      ['合计', '2', null, null],
    ],
  }
  const [result] = await loadAll(workspace.db, [sheet])
  expect(result).toMatchObject({ accepted: 2, attention: 0, leftOut: 2, leftOutByReason: { subtotal: 1 } })
})
