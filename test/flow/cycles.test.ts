// Companies that appraise by the month, the half-year, the year, or a fiscal year: which cycle they are in, and what follows a cycle.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { setCycles } from '../../analytics/sources/ask/set-cycle'
import { attentionList } from '../../analytics/sources/issues/attention'
import { settledCalendar, stateCycle } from '../../analytics/workspace/cycle-calendar'
import type { Workspace } from '../../analytics/workspace/open'
import { few, fully } from '../faults/support/tries'
import { freshWorkspace, testNow } from '../support/open-workspace'
import { isDerived, rateOf, runImport, temporaryFolder } from './company'

const root = temporaryFolder()
let workspace: Workspace
afterEach(() => workspace.close())
afterAll(() => rmSync(root, { recursive: true, force: true }))

type Files = Record<string, string[]>
const roster = [
  '工号,姓名,部门,职位序列,入职日期',
  ...['甲一', '乙二', '丙三', '丁四'].map((name, at) => `10${at + 1},${name},公司/甲部,生产,2020-01-01`),
]
let folders = 0

async function add(files: Files): Promise<void> {
  const folder = join(root, String(folders++))
  mkdirSync(folder)
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  await runImport(workspace, [folder])
}

async function company(files: Files, cycle = ''): Promise<void> {
  workspace = await freshWorkspace()
  if (cycle) await stateCycle(workspace.db, cycle)
  await add({ '花名册.csv': roster, ...files })
}

const settings = async () => {
  const { calendar } = await settledCalendar(workspace.db)
  const current = await workspace.db.first<{ id: string }>(`select setting_text('cycle.current') as id`)
  return [current!.id, calendar.kind, ...(calendar.firstMonth === 1 ? [] : [calendar.firstMonth, calendar.named])]
}
const cycles = async (table: string, column = 'cycle_id') =>
  (await workspace.db.all<{ id: string }>(`select distinct ${column} as id from ${table} order by 1`)).map(({ id }) => id)
const said = (code: string) =>
  workspace.db.all<{ facts: Record<string, unknown>; row: number | null }>(
    'select facts, "row" from data_issue where code = $code order by item_id',
    { code },
  )
const months = () => cycles('reported_value', `strftime(month, '%Y-%m')`)
const convert = (cycle: string) => rateOf(workspace, 'action_conversion', cycle)

/** Two actions of one cycle; a goal of the next names one of them. */
const actions = (header: string, cycle: string, talk: string): string[] => [
  `行动编号,${header},面谈日期,工号,姓名,改进行动,交付物,截止日期,验收人`,
  `A1,${cycle},${talk},101,甲一,缩短交期,方案,2026-05-01,乙二`,
  `A2,${cycle},${talk},102,乙二,降低返工,清单,2026-05-01,丙三`,
]
const goals = (header: string, cycle: string, due = '2026-03-31'): string[] => [
  `目标编号,目标名称,负责人工号,负责人,来源行动编号,进度,${header},开始日期,截止日期`,
  `G1,缩短交期两天,101,甲一,A1,0.5,${cycle},${due},${due}`,
  `G2,提高良率,103,丙三,,0.5,${cycle},${due},${due}`,
]
const reviews = (header: string, cycle: string, sent: string): string[] => [
  `评价编号,${header},被评价人工号,被评价人,评价人工号,评价人,评价关系,评分,满分,提交时间`,
  `R1,${cycle},101,甲一,102,乙二,同事,4,5,${sent}`,
  `R2,${cycle},103,丙三,104,丁四,同事,5,5,${sent}`,
]
const tickets = (...days: string[]): string[] => [
  '工单号,来源系统,单据类型,处理人工号,处理人,部门,实际工时,开始时间,完成时间',
  ...days.map((day, at) => `T${at},ITSM,工单,101,甲一,甲部,1,${day} 09:00:00,${day} 10:00:00`),
]

describe('the cycles of the calendar', () => {
  fully('are months: the next one is the next month', async () => {
    await company({ '面谈.csv': actions('考核月份', '2025年12月', '2026-01-04'), '目标.csv': goals('考核月份', '2026年1月', '2026-01-31') })
    expect(await settings()).toEqual(['2026-01', 'month'])
    expect([await cycles('action_item'), await cycles('goal'), await convert('2026-01')]).toEqual([
      ['2025-12'],
      ['2026-01'],
      { hit: 1, total: 2 },
    ])
    expect(await isDerived(workspace)).toBe(true)
  })

  it('are half-years, whatever quarters titles and file names speak of', async () => {
    const report = ['甲部 2026年第二季度自评,,,,,', '工号,姓名,指标名称,4月,5月,6月', '101,甲一,产量,10,20,30']
    await company({
      '面谈.csv': actions('考核周期', 'H2 2025', '2026-01-12'),
      '目标.csv': goals('考核周期', '2026上半年'),
      '自评_2026Q2.csv': report,
      '工单_2026Q2.csv': tickets('2026-04-03', '2026-05-03'),
    })
    expect(await settings()).toEqual(['2026H1', 'half'])
    expect([await cycles('goal'), await cycles('work_record'), await cycles('reported_value')]).toEqual([
      ['2026H1'],
      ['2026H1'],
      ['2026H1'],
    ])
    expect([await convert('2026H1'), await months()]).toEqual([{ hit: 1, total: 2 }, ['2026-04', '2026-05', '2026-06']])
    expect(await said('other_cycle_kind')).toEqual([])
  })

  fully('are years, in a column of their own', async () => {
    await company({
      '面谈.csv': actions('考核年度', '2025', '2026-01-12'),
      '目标.csv': goals('年度', '2026年度'),
      '评价.csv': reviews('考核年度', '2025', '2026-01-10'),
    })
    expect(await settings()).toEqual(['2025', 'year'])
    expect([await cycles('review'), await convert('2026')]).toEqual([['2025'], { hit: 1, total: 2 }])
  })

  fully('have their year in one column and their part in another', async () => {
    await company({
      '评价.csv': reviews('年度,半年度', '2025,下半年', '2026-01-10'),
      '目标.csv': goals('年度,季度', '2026,1'),
    })
    expect([await settings(), await cycles('review')]).toEqual([['2025H2', 'half'], ['2025H2']])
    // A quarter lies in a half-year, and is told.
    expect([await cycles('goal'), (await said('other_cycle_kind')).map(({ facts }) => [facts.text, facts.count, facts.filed])]).toEqual([
      ['2026H1'],
      [['2026 1', 2, '2026H1']],
    ])
  })
})

describe('the cycles of a fiscal year', () => {
  it('are found by the words of a header and the dates of their rows', async () => {
    await company({
      '评价.csv': reviews('财年,季度（Fiscal year starts in July）', '2026,Q1', '2025-09-20'),
      '目标.csv': goals('财年,季度', 'FY26,第二季度', '2025-12-20'),
    })
    expect(await settings()).toEqual(['FY2026Q1', 'fiscal_quarter', 7, 'end'])
    expect([await cycles('review'), await cycles('goal')]).toEqual([['FY2026Q1'], ['FY2026Q2']])
    const [first] = await workspace.db.all<{ first: string }>(`select start_date as first from review_cycle where cycle_id = 'FY2026Q2'`)
    expect(first).toEqual({ first: '2025-10-01' })
  })

  fully('follow each other over the turn of the year, both years said', async () => {
    await company({
      '面谈.csv': actions('考核周期', '2024/25 下半年', '2025-10-12'),
      '目标（财年自10月起，以结束年份命名）.csv': goals('考核周期', 'FY2026 H1', '2026-03-31'),
    })
    expect(await settings()).toEqual(['FY2026H1', 'fiscal_half', 10, 'end'])
    expect(await convert('FY2026H1')).toEqual({ hit: 1, total: 2 })
  })

  const report = ['甲部 FY2026 Q3 自评（自4月起）,,,,,', '工号,姓名,指标名称,10月,11月,12月', '101,甲一,产量,10,20,30']
  const named: [string[], string, string[]][] = [
    [['2025-10-05', '2025-11-05', '2025-12-05'], 'end', ['2025-10', '2025-11', '2025-12']],
    [['2026-10-05', '2026-11-05', '2026-12-05'], 'start', ['2026-10', '2026-11', '2026-12']],
  ]
  it.each(few(named, 1))('are named as the months of the records have it: %s', async (days, after, expected) => {
    await company({ '自评.csv': report, '工单.csv': tickets(...days) })
    expect([await settings(), await months()]).toEqual([['FY2026Q3', 'fiscal_quarter', 4, after], expected])
    expect(await cycles('work_record')).toEqual(['FY2026Q3'])
  })

  it('are asked for where nothing tells, and read when a person says it', async () => {
    await company({ '自评.csv': report, '工单.csv': tickets('2025-11-05', '2026-11-05') })
    expect([(await settings()).slice(1), await months()]).toEqual([['fiscal_quarter', 4, 'unknown'], []])
    const [asked] = await said('fiscal_year_unclear')
    expect(asked.row).toBe(1)
    expect(asked.facts).toMatchObject({ text: 'FY2026Q3', start: '2026-10 – 2026-12', end: '2025-10 – 2025-12' })
    await setCycles(workspace, 'cycle.fiscal_named', 'end', 'zh-CN', testNow())
    expect([await months(), await said('fiscal_year_unclear')]).toEqual([['2025-10', '2025-11', '2025-12'], []])
  })

  it('are the calendar’s where nobody says when they begin, and that is told', async () => {
    await company({ '评价.csv': reviews('考核周期', 'FY2026 Q1', '2026-03-20') })
    expect([await settings(), await cycles('review')]).toEqual([['2026Q1', 'quarter'], ['2026Q1']])
    expect((await said('fiscal_year_unsaid')).map(({ facts }) => facts.start)).toEqual(['2026-01 – 2026-03'])
  })

  fully('that begin in different months are told', async () => {
    const another = ['乙部 FY2026 Q3 自评（财年自7月起）,,,,,', '工号,姓名,指标名称,10月,11月,12月', '102,乙二,产量,10,20,30']
    await company({
      '自评.csv': report,
      '自评2.csv': report.map((line) => line.replaceAll('甲', '丙')),
      '自评3.csv': another,
      '工单.csv': tickets('2025-11-05'),
    })
    expect((await said('fiscal_month_conflict')).map(({ facts }) => [facts.month, facts.other])).toContainEqual([7, 4])
  })
})

describe('a cycle of another kind', () => {
  const files = { '面谈.csv': actions('考核周期', '2025年下半年', '2026-01-12'), '目标.csv': goals('考核周期', '2026年上半年') }

  it('is told with its cell and count, and filed under nothing else', async () => {
    await company(files, '2026Q1')
    expect(await settings()).toEqual(['2026Q1', 'quarter'])
    expect([await cycles('goal'), await cycles('review_cycle')]).toEqual([['2026H1'], []])
    const told = await said('other_cycle_kind')
    expect(told.map(({ facts, row }) => [facts.text, facts.count, row]).sort()).toEqual([
      ['2025年下半年', 2, 2],
      ['2026年上半年', 2, 2],
    ])
    const { items } = await attentionList(workspace.db, { offset: 0, limit: 10, code: 'other_cycle_kind' }, 'zh-CN')
    expect(items.map(({ message }) => message.includes('按季度校准'))).toEqual([true, true])
    expect(items[0].cell).not.toBeNull()
  })

  it('is the kind once a person says so, in either direction', async () => {
    await company({ ...files, '工单.csv': tickets('2026-02-05', '2026-05-05') }, '2026Q2')
    await setCycles(workspace, 'cycle.kind', 'half', 'zh-CN', testNow())
    expect([await settings(), await convert('2026H1'), await said('other_cycle_kind')]).toEqual([
      ['2026H1', 'half'],
      { hit: 1, total: 2 },
      [],
    ])
    expect(await cycles('review_cycle')).toEqual(['2025H2', '2026H1'])
    await setCycles(workspace, 'cycle.current', '2026-02', 'zh-CN', testNow())
    expect([await settings(), await cycles('work_record')]).toEqual([
      ['2026-02', 'month'],
      ['2026-02', '2026-05'],
    ])
    expect(await isDerived(workspace)).toBe(true)
  })

  it('decides for all sheets, in whatever order they come', async () => {
    await company({ '工单_2026Q1.csv': tickets('2026-02-05') })
    expect(await settings()).toEqual(['2026Q1', 'quarter'])
    await add(files)
    expect([await settings(), await cycles('work_record'), await convert('2026H1')]).toEqual([
      ['2026H1', 'half'],
      ['2026H1'],
      { hit: 1, total: 2 },
    ])
    expect(await isDerived(workspace)).toBe(true)
  })
})

it('names what is allowed where a setting is refused', async () => {
  workspace = await freshWorkspace()
  const set = (key: string, value: string) => setCycles(workspace, key, value, 'zh-CN', testNow())
  for (const month of ['0', '13', '4.5', 'April'])
    await expect(set('cycle.fiscal_month', month)).rejects.toMatchObject({ facts: { allowed: '1 – 12' } })
  await expect(set('cycle.kind', 'week')).rejects.toMatchObject({ code: 'bad_input', facts: { allowed: expect.stringContaining('half') } })
  await expect(set('cycle.current', '2026H3')).rejects.toMatchObject({ facts: { allowed: expect.stringContaining('2026H1') } })
})
