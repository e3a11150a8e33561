// Several lists of people: each holds as of its day, and together they are a history.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { few } from '../../../faults/support/tries'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { besideEachOther } from './beside'
import { asOf, fields, moves, said, spells } from './rosters'
import { loadAll, type TestSheet } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWithoutViews()
})
afterEach(() => workspace.close())
const load = (...sheets: TestSheet[]) => loadAll(workspace.db, sheets)
const codes = async () => (await said(workspace.db)).map(({ code }) => code)

const boss = ['1', '甲一', '公司/甲部', 'M1', null, '2018-01-01']
const december = asOf('2025-12-31', [
  boss,
  ['2', '乙二', '公司/甲部', 'P5', '1', '2020-01-01'],
  ['3', '丙三', '公司/乙部', 'P4', '1', '2021-01-01'],
])
const march = asOf('2026-03-31', [
  boss,
  ['2', '乙二', '公司/乙部', 'P6', '3', '2020-01-01'],
  ['3', '丙三', '公司/乙部', 'P4', '1', '2021-01-01'],
])

describe('dated rosters', () => {
  const orders: [string, TestSheet[]][] = [
    ['the newer one first', [march, december]],
    ['in order', [december, march]],
  ]
  it.each(few(orders, 1))('are a history, %s', async (_, sheets) => {
    await load(...sheets)
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P5 1', '2026-03-31 公司/乙部 P6 3'])
    expect(await spells(workspace.db, '3')).toEqual(['2021-01-01 公司/乙部 P4 1'])
    expect(await said(workspace.db)).toEqual([
      {
        code: 'moved_between_rosters',
        severity: 'info',
        facts: { count: 1, day: '2026-03-31', before: '2025-12-31' },
      },
    ])
  })

  it('leave the day to a list of moves, whose other fields they fill', async () => {
    await load(march, december, moves([['2', '乙二', '甲部', '乙部', '2026-02-16', '转岗']]))
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P5 1', '2026-02-16 公司/乙部 P5 1', '2026-03-31 公司/乙部 P6 3'])
    expect(await codes()).toEqual([])
  })

  it('may be behind a move, which holds until a list shows something new', async () => {
    const february = asOf('2026-02-28', december.rows)
    const june = asOf('2026-06-30', [boss, ['2', '乙二', '公司/丁部', 'P6', '3', '2020-01-01'], march.rows[2]])
    await load(june, february, moves([['2', '乙二', '甲部', '乙部', '2026-02-16', '转岗']]))
    expect((await spells(workspace.db, '2')).map((text) => text.split(' ').slice(0, 2))).toEqual([
      ['2020-01-01', '公司/甲部'],
      ['2026-02-16', '公司/乙部'],
      ['2026-06-30', '公司/丁部'],
    ])
    expect(await codes()).toEqual(expect.arrayContaining(['roster_behind_move', 'moved_between_rosters']))
  })

  it('yield to a move of their own day, and are asked about', async () => {
    await load(december, march, moves([['2', '乙二', '甲部', '丁部', '2026-03-31', '转岗']]))
    expect((await spells(workspace.db, '2')).map((text) => text.split(' ')[1])).toEqual(['公司/甲部', '丁部'])
    expect((await said(workspace.db)).find(({ code }) => code === 'roster_conflict')).toMatchObject({
      severity: 'warn',
      facts: { number: '2', other: { sheetId: 3, row: 2, column: 3 } },
    })
  })

  it('may stand below each other on one sheet, with the day in a column', async () => {
    const row = (day: string, department: string) => ['2', '乙二', department, 'P5', null, '2020-01-01', day]
    await load({
      kind: 'employee',
      fields: [...fields, 'as_of_date'],
      rows: [row('2026-03-31', '公司/丙部'), row('2026-01-31', '公司/甲部'), row('2026-02-28', '公司/乙部')],
    })
    expect((await spells(workspace.db, '2')).map((text) => text.slice(0, 16))).toEqual([
      '2020-01-01 公司/甲部',
      '2026-02-28 公司/乙部',
      '2026-03-31 公司/丙部',
    ])
  })

  it('hold as of the last day of a month', async () => {
    const row = (month: string, department: string) => ['2', '乙二', department, null, null, '2020-01-01', month]
    await load({ kind: 'employee', fields: [...fields, 'as_of_month'], rows: [row('2026-02', '甲部'), row('2026-01', '乙部')] })
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 乙部', '2026-02-28 甲部'])
  })

  it('say who is missing from the later one, and keep them', async () => {
    await load(december, asOf('2026-03-31', march.rows.slice(0, 2)))
    expect(await spells(workspace.db, '3')).toEqual(['2021-01-01 公司/乙部 P4 1'])
    expect(await said(workspace.db)).toContainEqual({
      code: 'missing_from_roster',
      severity: 'info',
      facts: { count: 1, day: '2026-03-31', before: '2025-12-31' },
    })
  })

  it('of a few people say nothing of the others', async () => {
    await load(december, asOf('2026-03-31', [['9', '壬九', '公司/甲部', 'P4', '1', '2026-03-01']]))
    expect(await codes()).toEqual([])
  })
})

describe('a second list', () => {
  const addresses: TestSheet = {
    kind: 'employee',
    fields: ['employee_no', 'employee_name', 'department', 'work_email'],
    rows: [
      ['1', '甲一', null, 'a@x.example'],
      ['2', '乙二', '公司', null],
      ['3', '丙三', '乙部', 'c@x.example'],
    ],
    file: 'z.xlsx',
  }

  it('adds what it knows and empties nothing', async () => {
    await load({ ...asOf(null, december.rows), file: 'a.xlsx' }, addresses)
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P5 1'])
    expect(await spells(workspace.db, '3')).toEqual(['2021-01-01 公司/乙部 P4 1'])
    expect(await workspace.db.all('select work_email as mail from employee order by employee_no')).toEqual([
      { mail: 'a@x.example' },
      { mail: null },
      { mail: 'c@x.example' },
    ])
    expect(await codes()).toEqual([])
  })

  it('without a day yields to a dated one, whatever its name, and is told', async () => {
    const other = { ...asOf(null, [['2', '乙二', '公司/丁部', 'P9', null, null]]), file: 'z.xlsx' }
    await load({ ...december, file: 'a.xlsx' }, other)
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/甲部 P5 1'])
    expect(await codes()).toEqual(['undated_rosters_disagree'])
  })

  it('without a day, like the first: the last one by name is used, and both cells are told', async () => {
    const [first, second] = ['a.xlsx', 'b.xlsx'].map((file, at) => ({
      ...asOf(null, [['2', '乙二', at ? '公司/乙部' : '公司/甲部', 'P5', null, '2020-01-01']]),
      file,
    }))
    await load(second, first)
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/乙部 P5'])
    expect(await said(workspace.db)).toEqual([
      {
        code: 'undated_rosters_disagree',
        severity: 'warn',
        facts: { number: '2', name: '乙二', other: { sheetId: 1, row: 2, column: 2 } },
      },
    ])
  })

  it('of leavers ends what they had, by number alone', async () => {
    await load(december, { kind: 'employee', fields: ['employee_no', 'termination_date'], rows: [['2', '2026-02-10']] })
    const last = await workspace.db.all(`select department_id as d, valid_to as "to" from employment_assignment where employee_id = 'E2'`)
    expect(last).toEqual([{ d: '公司/甲部', to: '2026-02-11' }])
    expect(await codes()).toEqual([])
  })

  it('of leavers holds against a later roster, which is told', async () => {
    await load(march, december, { kind: 'employee', fields: ['employee_no', 'termination_date'], rows: [['3', '2026-02-10']] })
    expect(await spells(workspace.db, '3')).toEqual(['2021-01-01 公司/乙部 P4 1'])
    expect(await codes()).toContain('listed_after_leaving')
  })
})

describe('spells', () => {
  it('follow each other without a gap and without an overlap', async () => {
    await load(
      march,
      december,
      moves([
        ['2', '乙二', '甲部', '丙部', '2026-01-10', null],
        ['2', '乙二', '丙部', '丁部', '2026-05-01', null],
      ]),
    )
    const odd = await workspace.db.all(
      `select * from (select *, lead(valid_from) over (partition by employee_id order by valid_from) as next from employment_assignment where is_primary)
       where valid_from >= valid_to or valid_to <> coalesce(next, date '9999-12-31')`,
    )
    expect(odd).toEqual([])
    expect(await spells(workspace.db, '2')).toHaveLength(4)
  })
})

describe('somebody marked as gone', () => {
  const marked = (status: string, left: string | null, no = '7'): TestSheet => ({
    kind: 'employee',
    fields: ['employee_no', 'employee_name', 'department', 'employment_status', 'termination_date'],
    rows: [[no, `庚${no}`, '甲部', status, left]],
  })
  const words = ['离职', '已离职', '否', 'Terminated', 'Inactive', 'No']
  const became = besideEachOther(
    [],
    words.map((status, at) => marked(status, null, String(70 + at))),
  )
  it.each(words.map((status, at) => [status, at] as const))('is asked about where no list says since when: %s', async (_, at) => {
    expect((await became(at)).said.map(({ code }) => code)).toEqual(['left_without_day'])
  })
  it('is not where one does, or where they are there', async () => {
    await load(marked('离职', '2026-01-31'))
    await load({ ...marked('在职', null), rows: [['8', '辛八', '甲部', '在职', null]] })
    expect(await codes()).toEqual([])
  })
})
