import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric, explainMetric, metricRows } from '../../../analytics/figures'
import { wordAddress } from '../../../analytics/messages/address'
import { addressOf, cellAddresses } from '../../../analytics/metric/address'
import type { Slice } from '../../../analytics/metric/types'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, insert, showSmallGroups, smallCompany, teamOf } from './company'

let workspace: Workspace
const wellformed = { action: 'a', deliverable: 'd', due_date: '2026-02-01', acceptor_text: 'x' }

beforeAll(async () => {
  workspace = await smallCompany()
  // 6 people in D21, 5 in D3, 1 in D22; one item each, well-formed for odd numbers; two role families, one of them of a single person
  for (let n = 1; n <= 12; n++) {
    const employee_id = `P${n}`
    await insert(workspace.db, 'action_item', [
      {
        action_no: `A${n}`,
        employee_id,
        department_id: teamOf(employee_id),
        role_family: n === 1 ? '设计' : '工程',
        talk_date: n <= 6 ? '2026-01-05' : '2026-02-05',
        _sheet_id: n <= 11 ? 1 : 2,
        _row: n,
        _col: 5,
        ...(n % 2 ? wellformed : { ...wellformed, deliverable: null }),
      },
    ])
  }
})
afterAll(() => workspace.close())

const answer = (slice = {}) => answerMetric(workspace.db, 'action_wellformed', slice, 'en')

describe('an answer', () => {
  it('rolls counts up the tree and withholds one person’s team together with a second part', async () => {
    const { byDepartment, ...figure } = await answer()
    expect([figure.numerator, figure.denominator, figure.value, figure.status]).toEqual([6, 12, 0.5, 'missed'])
    expect(byDepartment.map(({ path, numerator, denominator, withheld }) => [path, numerator, denominator, withheld])).toEqual([
      ['公司', 6, 12, false],
      ['公司/研发中心', 3, 7, false],
      ['公司/研发中心/平台组', 0, 0, true],
      ['公司/研发中心/测试组', 0, 0, true],
      ['公司/销售中心', 3, 5, false],
    ])
  })
  it('shows exactly five people and withholds the family of one with the other', async () => {
    const { byRoleFamily, byMonth } = await answer()
    expect(byRoleFamily.map(({ key, withheld, value }) => [key, withheld, value])).toEqual([
      ['工程', true, null],
      ['设计', true, null],
    ])
    // January is the team of six and nobody else: the centre less January would be the team of one.
    expect(byMonth.map(({ month, withheld }) => [month, withheld])).toEqual([
      ['2026-01-01', true],
      ['2026-02-01', true],
    ])
  })
  it('withholds a whole slice of few people, facts included', async () => {
    const figure = await answer({ department: 'D22' })
    expect([figure.status, figure.value, figure.numerator, figure.denominator, figure.ci95, figure.needed]).toEqual([
      'withheld',
      null,
      0,
      0,
      null,
      null,
    ])
    expect(Object.values(beside(figure))).toEqual([null, null, null, null])
    expect(
      [...figure.byDepartment, ...figure.byRoleFamily, ...figure.bySource, ...figure.byMonth].filter((group) => !group.withheld),
    ).toEqual([])
  })
  it('keeps the trend when a month is picked, and cuts everything else', async () => {
    await showSmallGroups(workspace.db)
    const figure = await answer({ month: '2026-02', department: 'D1' })
    expect([figure.denominator, figure.byMonth.length, figure.sentence]).toEqual([6, 2, '2026-02, 公司 (with everything below)'])
    await workspace.db.run(`update setting set value = '5' where key = 'privacy.small_group'`)
    const guarded = await answer({ month: '2026-02', department: 'D1' })
    expect([guarded.status, guarded.denominator, guarded.byMonth.length]).toEqual(['withheld', 0, 2])
    expect(guarded.byDepartment.filter((group) => group.withheld).map((group) => group.key)).toEqual(expect.arrayContaining(['D2']))
  })
  it('is the same on a second run', async () => expect(JSON.stringify(await answer())).toBe(JSON.stringify(await answer())))
})

describe('rows behind a figure', () => {
  const input = { id: 'action_wellformed' as const, slice: {}, hit: null, limit: 5 }
  it('come in pages that neither repeat nor skip', async () => {
    const pages = await Promise.all([0, 5, 10].map((offset) => metricRows(workspace.db, { ...input, offset }, 'en')))
    const people = pages.flatMap((page) => page.rows.map((row) => row.employeeId))
    expect([people.length, new Set(people).size, pages[0].total]).toEqual([12, 12, 12])
    expect(pages[0].rows.map((row) => row.hit)).toEqual([false, false, false, false, false])
  })
  it('are cut like the figure', async () => {
    const page = await metricRows(workspace.db, { ...input, slice: { department: 'D3', month: '2026-02-01' }, hit: true, offset: 0 }, 'en')
    expect(page.rows.map((row) => [row.employeeNo, row.department, row.month])).toEqual([
      ['0011', '销售中心', '2026-02-01'],
      ['007', '销售中心', '2026-02-01'],
      ['009', '销售中心', '2026-02-01'],
    ])
  })
})

describe('rows behind a count beside a figure', () => {
  const list = (slice: Slice, fact: string) =>
    metricRows(workspace.db, { id: 'action_wellformed', slice, hit: null, fact, offset: 0, limit: 20 }, 'en')
  it.each([
    ['the whole company', {}],
    ['a centre', { department: 'D2' }],
    ['a month', { department: 'D3', month: '2026-02' }],
  ])('are as many as it says: %s', async (_, slice) => {
    const { total, rows } = await list(slice, 'no_deliverable')
    expect(total).toBe(beside(await answer(slice)).no_deliverable)
    expect([total > 0, rows.length]).toEqual([true, total])
    expect(rows.every(({ detail }) => detail.find(({ key }) => key === 'deliverable')?.value === null)).toBe(true)
  })
  it('are none of a figure that is withheld', async () => {
    const page = await metricRows(
      workspace.db,
      { id: 'action_wellformed', slice: { month: '2026-02' }, hit: null, offset: 0, limit: 20 },
      'en',
    )
    expect([page.total, page.rows]).toEqual([0, []])
  })
  it('are withheld with the figure', async () => expect((await list({ department: 'D22' }, 'no_deliverable')).total).toBe(0))
  it('are none where there is no such fact', async () => expect((await list({}, 'no_such')).total).toBe(0))
})

describe('how it is computed', () => {
  it('gives the file itself, its settings and its sheets with their rows', async () => {
    const explanation = await explainMetric(workspace.db, 'action_wellformed', {}, 'zh-CN')
    expect(explanation.sql.startsWith('-- metric: action_wellformed')).toBe(true)
    expect(explanation.settings.map(({ key, value, source }) => [key, value, source])).toEqual([['wellformed.target', '0.90', 'default']])
    expect(explanation.sources.map(({ address, rows }) => [address, rows])).toEqual([
      ['填报.xlsx › 一月', 11],
      ['mes.csv', 1],
    ])
  })
})

describe('cell addresses', () => {
  it('are looked up together, in the order asked for', async () => {
    const cells = await cellAddresses(workspace.db, [
      { sheetId: 3, row: 13, column: 0 },
      null,
      { sheetId: 1, row: 17, column: 5 },
      { sheetId: 99, row: 1, column: 1 },
      { sheetId: 1, row: 17, column: 5 },
    ])
    expect(cells.map((cell) => cell?.address ?? null)).toEqual([
      'goals.json › items[12].owner',
      null,
      '填报.xlsx › 一月!F17',
      null,
      '填报.xlsx › 一月!F17',
    ])
  })
  it('are worded in the language of whoever reads, and kept in one form', async () => {
    const cells = await cellAddresses(workspace.db, [
      { sheetId: 2, row: 7, column: 3 },
      { sheetId: 1, row: 7, column: null },
    ])
    expect(cells.map((cell) => cell?.where)).toEqual([
      { file: 'mes.csv', at: 7, column: '报工数量' },
      { file: '填报.xlsx', at: '一月!7', column: null },
    ])
    expect(wordAddress(cells[0]!.where, 'zh-CN')).toBe('mes.csv › 第 7 行 · 报工数量')
    expect(wordAddress(cells[0]!.where, 'en')).toBe(cells[0]!.address)
  })
  it.each([
    [0, 'A1'],
    [25, 'Z1'],
    [26, 'AA1'],
    [701, 'ZZ1'],
    [702, 'AAA1'],
  ])('column %i is %s', (column, cell) => {
    expect(addressOf({ file: 'f.xlsx', kind: 'xlsx', sheet: 'S', row: 1, column, header: null }).at).toBe(`S!${cell}`)
  })
})
