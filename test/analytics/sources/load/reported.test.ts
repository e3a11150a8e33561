import { afterEach, describe, expect, it } from 'vitest'
import type { StatedReading } from '../../../../analytics/sources/mapping/types'
import type { Workspace } from '../../../../analytics/workspace/open'
import type { Database } from '../../../../analytics/workspace/query'
import { few } from '../../../faults/support/tries'
import { byName } from './beside'
import { dictionary, people, wide } from './factory'
import { type attention, loadAll, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
afterEach(() => workspace?.close())
/** For tests of their own: a workspace that begins with these sheets. */
const begin = async (...sheets: TestSheet[]) => {
  workspace = await workspaceWith(...sheets)
}

/** The same of another month, so that several stand beside each other. */
const inMonth = (at: number, sheet: TestSheet): TestSheet => {
  const month = `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  return { ...sheet, fields: sheet.fields.map((field) => field?.replace('2026-01', month) ?? null) }
}
const valuesOf = async (db: Database, sheetId: number) => {
  const sql = 'select value from reported_value where _sheet_id = $sheetId order by _row, _col'
  return (await db.all<{ value: number | null }>(sql, { sheetId })).map(({ value }) => value)
}
const warned = (said: Awaited<ReturnType<typeof attention>>) => said.filter(({ severity }) => severity === 'warn').map(({ code }) => code)

const cases: [string, (string | null)[], number[]][] = [
  ['合格产量(万件)', ['1.2', '0.5', null], [12000, 5000]],
  ['合格产量', ['1.2万', '500', '１，０００'], [12000, 500, 1000]],
  ['产值(万元)', ['12.5', '3', '1'], [12.5, 3, 1]],
  ['产值(元)', ['125000', '30000', '10000'], [12.5, 3, 1]],
  ['良品率', ['85%', '８５.５％', '90 %'], [0.85, 0.855, 0.9]],
  ['良品率', ['0.85', '0.9', '1'], [0.85, 0.9, 1]],
  ['良品率(%)', ['85.5', '90', '100'], [0.855, 0.9, 1]],
  ['不良率(%)', ['1.92', '2.4', '1.2'], [0.0192, 0.024, 0.012]],
]
const stated = few<[StatedReading, number[]]>(
  [
    ['size', [0.855, 0.92, 0.9]],
    ['points', [0.855, 0.92, 0.009]],
    ['ratio', [85.5, 92, 0.9]],
  ],
  2,
)
const marks = ['—', '-', '--', '/', '无', 'N/A', '#N/A', '未填', 'TBD', '　', null]
const shapes: [string, Partial<TestSheet>][] = [
  ['months as columns', { fields: ['employee_no', 'indicator_name', '=1', '=2'], rows: [['1', '合格产量', '1', '2']] }],
  ['month and indicator in the header', { fields: ['employee_no', '=2026-01:合格产量', '=2026-02:合格产量'], rows: [['1', '1', '2']] }],
  [
    'indicators as columns, month as a field',
    {
      fields: ['employee_no', 'month', '=:合格产量'],
      rows: [
        ['1', '1月', '1'],
        ['1', '2月', '2'],
      ],
    },
  ],
  [
    'long',
    {
      fields: ['employee_no', 'indicator_name', 'month', 'value'],
      rows: [
        ['1', '合格产量', '2026年1月', '1'],
        ['1', '合格产量', '2026/2', '2'],
      ],
    },
  ],
]
const long: TestSheet = {
  kind: 'reported_value',
  fields: ['employee_no', 'indicator_name', 'month', 'value'],
  rows: [
    ['1', '满意度', '1月', '1'],
    ['1', '满意度', '1月', '2'],
  ],
}
const named = <T>(name: string, of: readonly T[], sheets: (one: T, at: number) => TestSheet | TestSheet[]) =>
  Object.fromEntries(of.map((one, at) => [`${name} ${at}`, sheets(one, at)]))
/** Shapes of other indicators, so that none repeats another. */
const speakingOf = (name: string, shape: Partial<TestSheet>): Partial<TestSheet> =>
  JSON.parse(JSON.stringify(shape).replaceAll('合格产量', name))
const became = byName<string>([people, dictionary], {
  ...named('case', cases, ([header, cells], at) => inMonth(at, wide(header, cells))),
  ...named('mark', marks, (cell, at) => inMonth(12 + at, wide('合格产量', ['1', cell, '3']))),
  shares: inMonth(24, wide('良品率', ['85.5', '92', '0.9'])),
  bare: inMonth(25, wide('良品率', ['85%', '92%', '0.9'])),
  ...named('stated', stated, ([said], at) => [
    { ...inMonth(26 + at, wide('良品率', ['85.5', '92', '0.9'])), readings: [{ column: 1, reading: said }] },
    { ...inMonth(30 + at, wide('良品率', ['85', '92', '7'])), readings: [{ column: 1, reading: 'ratio' }] },
  ]),
  texts: [wide('评语等级', ['优', '良', '中']), wide('件数', ['3', '大约五', '4'])],
  ...named('shape', shapes, ([, shape], at) => ({ kind: 'reported_value', fields: [], rows: [], ...speakingOf(`产量${at}`, shape) })),
  months: { kind: 'reported_value', fields: ['employee_no', '=12:产量', '=1:产量'], rows: [['1', '1', '2']] },
  twice: long,
})

describe('dictionary words', () => {
  it('become the model’s own', async () => {
    await begin()
    await loadAll(workspace.db, [dictionary])
    const rules = await workspace.db.all(
      'select indicator_id, aggregate, record_field, numerator_field as n, denominator_field as d, rel_tol from indicator order by _row',
    )
    expect(rules).toEqual([
      { indicator_id: '合格产量', aggregate: 'sum', record_field: 'good_qty', n: null, d: null, rel_tol: 0.01 },
      { indicator_id: '良品率', aggregate: 'ratio', record_field: null, n: 'good_qty', d: 'quantity', rel_tol: 0.01 },
      { indicator_id: '产值', aggregate: 'sum', record_field: 'quantity', n: null, d: null, rel_tol: 0.01 },
      { indicator_id: '工单数', aggregate: 'count', record_field: '1', n: null, d: null, rel_tol: 0 },
    ])
  })
})

describe('units and shares of reported values', () => {
  it.each(cases.map(([header, cells, expected], at) => [header, cells, expected, at] as const))(
    '%s %j → %j',
    async (_header, _cells, expected, at) => {
      const { db, sheetId, said } = await became(`case ${at}`)
      const read = await valuesOf(db, sheetId)
      expect(read).toHaveLength(expected.length)
      for (const [index, value] of read.entries()) expect(value).toBeCloseTo(expected[index], 9)
      expect(said.filter(({ severity }) => severity === 'warn')).toEqual([])
    },
  )

  it('shares and points in one column are asked about, not guessed', async () => {
    const { db, sheetId, said, result } = await became('shares')
    expect(warned(said)).toEqual(['mixed_percent', 'mixed_percent', 'mixed_percent'])
    expect(await valuesOf(db, sheetId)).toEqual([])
    expect(result).toMatchObject({ accepted: 0, attention: 3 })
  })

  it('bare numbers beside percent signs: only the bare ones are asked about', async () => {
    const { db, sheetId, said } = await became('bare')
    expect(warned(said)).toEqual(['mixed_percent'])
    expect(await valuesOf(db, sheetId)).toEqual([0.85, 0.92])
  })

  it.each(stated.map(([name, expected], at) => [name, expected, at] as const))(
    'are read by %s where a person said so',
    async (_, expected, at) => {
      const { db, where, said } = await became(`stated ${at}`)
      expect(warned(said)).not.toContain('mixed_percent')
      const read = (await db.all<{ value: number }>(`select value from reported_value where ${where}`)).map(({ value }) => value)
      for (const value of expected) expect(read).toContainEqual(expect.closeTo(value, 9))
      // The second column tells by itself.
      expect(read).toContainEqual(expect.closeTo(0.07, 9))
    },
  )

  it('a text among numbers is listed; an indicator of texts stays text', async () => {
    const { db, where, said } = await became('texts')
    expect(warned(said)).toEqual(['unparseable'])
    const texts = await db.all<{ text: string }>(
      `select value_text as text from reported_value where value_text is not null and ${where} order by _row, _col`,
    )
    expect(texts.map(({ text }) => text)).toEqual(['优', '良', '中'])
  })

  it.each(marks.map((cell, at) => [cell, at] as const))('%j is missing and no trouble', async (_, at) => {
    const { db, sheetId, result } = await became(`mark ${at}`)
    expect(await valuesOf(db, sheetId)).toEqual([1, 3])
    expect(result).toMatchObject({ read: 4, accepted: 3, attention: 0, leftOut: 1 })
  })
})

describe('shapes of a self-report', () => {
  const expected = [
    ['2026-01-01', 1],
    ['2026-02-01', 2],
  ]
  it.each(shapes.map(([name], at) => [name, at] as const))('%s', async (_, at) => {
    const { db, where } = await became(`shape ${at}`)
    const read = await db.all<{ month: string; value: number }>(
      `select month, value from reported_value where ${where} order by _row, _col`,
    )
    expect(read.map(({ month, value }) => [month, value])).toEqual(expected)
  })

  it('a bare month after the cycle lies in the year before', async () => {
    const { db, where } = await became('months')
    const read = await db.all<{ month: string }>(`select month from reported_value where ${where} order by _row, _col`)
    expect(read.map(({ month }) => month)).toEqual(['2025-12-01', '2026-01-01'])
  })

  it('reported twice: the row is shown, an indicator without a source is said once', async () => {
    const { said, result } = await became('twice')
    expect(said).toEqual([
      { code: 'duplicate_row', severity: 'warn', row: 2, col: 3, field: 'value' },
      { code: 'no_system_source', severity: 'info', row: 2, col: 3, field: 'indicator_name' },
    ])
    expect(result).toMatchObject({ accepted: 1, attention: 1 })
  })

  it('says of an indicator whose dictionary entry names a field no record has that nothing compares it', async () => {
    const named = (name: string, field: string | null, way: string) => [name, '件', 'MES', '报工', field, way, null, null, '1%']
    const rules = { ...dictionary, rows: [named('净重', '净重', '求和'), named('产量', '数量', '求和'), named('单数', null, '计数')] }
    const cells = ['净重', '产量', '单数'].map((name) => wide(name, ['1']))
    await begin(people)
    await loadAll(workspace.db, [people, rules, ...cells])
    const said = await workspace.db.all(`select facts->>'indicator' as name from data_issue where code = 'no_system_source'`)
    expect(said).toEqual([{ name: '净重' }])
  })

  it('a self score becomes a SELF review on the scale its sheet states, and on none where it states none', async () => {
    const rows = [
      ['1', '88', '1'],
      ['2', '92', '2'],
    ]
    const fields = ['employee_no', 'self_score', '=1:产量']
    await begin(people)
    await loadAll(workspace.db, [people, { kind: 'reported_value', fields, rows, constants: { score_max: '100' } }])
    expect(await workspace.db.all('select reviewee_id as id, type, score, score_max as max, _col as col from review order by 1')).toEqual([
      { id: 'E1', type: 'SELF', score: 88, max: 100, col: 1 },
      { id: 'E2', type: 'SELF', score: 92, max: 100, col: 1 },
    ])
    await loadAll(workspace.db, [{ kind: 'reported_value', fields, rows }])
    expect(await workspace.db.all('select distinct score_max as max from review where _sheet_id > 2')).toEqual([{ max: null }])
    expect(await workspace.db.all(`select severity, row, col, facts from data_issue where code = 'scale_unknown'`)).toEqual([
      { severity: 'info', row: 2, col: 1, facts: { count: 2, highest: 92, text: '92' } },
    ])
  })
})
