// What cells of ratings, relations, directions and statuses mean, and that what is not known is said.
import { describe, expect, it } from 'vitest'
import { byName } from './beside'
import type { Cells, TestSheet } from './sheets'

const people: TestSheet = {
  kind: 'employee',
  fields: ['employee_no', 'employee_name', 'department', 'hire_date', 'manager_no'],
  rows: [
    ['1', '甲一', '公司/甲部', '2020-01-01', null],
    ['2', '乙二', '公司/甲部', '2020-01-01', '1'],
    ['3', '丙三', '公司/甲部', '2020-01-01', '1'],
    ['4', '丁四', '公司/乙部', '2020-01-01', null],
  ],
}
let round = 0
/** rated, rater, relation, score or rating; each sheet is of a day of its own */
const reviews = (rows: Cells[], value: 'score' | 'rating', constants?: Record<string, string>): TestSheet => {
  const sent = `2026-02-${10 + ++round} 09:00`
  return {
    kind: 'review',
    fields: ['reviewee_no', 'reviewer_no', 'relation', value, 'submitted_at'],
    rows: rows.map((row) => [...row, sent]),
    constants,
  }
}
const records = (count: number): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_end', 'quantity', 'status'],
  rows: Array.from({ length: count }, (_, i) => [
    `W${count}-${i}`,
    '2',
    count > 4 ? '2026-02-01 08:00' : '2026-02-02 08:00',
    '1',
    ['已完成', '已作废', '已驳回', 'Draft'][i % 4],
  ]),
  constants: { source_system: 'ERP' },
})
const directions = ['越低越好', 'Higher is better', null, '看情况']
const became = byName([people], {
  roster: reviews(
    ['21', '12', '23', '24', '22'].map((pair) => [...pair, null, '80']),
    'score',
    { score_max: '100' },
  ),
  words: reviews(
    ['直属上级', '虚线上级', 'Skip-level', '评审委员会', '评审委员会'].map((relation) => ['2', '1', relation, '80']),
    'score',
    { score_max: '100' },
  ),
  cells: reviews(
    ['★★★☆☆', '★★★★★', '3.5/5', '4 out of 5', '8/10分', '90 / 100'].map((cell) => ['2', '1', '上级', cell]),
    'rating',
  ),
  highest: reviews(
    [
      ['2', '1', '上级', '90'],
      ['3', '1', '上级', '88'],
      ['2', '4', '跨部门', '4.5'],
    ],
    'score',
  ),
  stated: {
    ...reviews(
      [
        ['2', '1', '上级', '90'],
        ['3', '1', '上级', '88'],
      ],
      'score',
    ),
    readings: [{ column: 3, reading: 'top_100' }],
  },
  off: reviews(
    [
      ['2', '1', '上级', '4'],
      ['3', '1', '上级', '90'],
    ],
    'score',
    { score_max: '5' },
  ),
  figures: reviews(
    ['4 - Exceeds Expectations', '3: Meets', '5（优秀）', '2 (Partially)', '3 - 4'].map((cell) => ['2', '1', '上级', cell]),
    'rating',
    { score_max: '5' },
  ),
  letters: reviews(
    ['A', '卓越', 'Meets Expectations'].map((cell) => ['2', '1', '上级', cell]),
    'rating',
    { score_max: '100' },
  ),
  directions: {
    kind: 'goal',
    fields: ['goal_no', 'title', 'owner_no', 'direction', 'due_date'],
    rows: directions.map((word, i) => [`G${i}`, '目标', '2', word, '2026-03-31']),
  },
  few: records(4),
  many: records(4_200),
})
type Name = Parameters<typeof became>[0]
const types = async (name: Name) => {
  const { db, where } = await became(name)
  return (await db.all<{ type: string }>(`select type from review where ${where} order by _row`)).map(({ type }) => type)
}
const scores = async (name: Name) => {
  const { db, where } = await became(name)
  const rows = await db.all<{ score: number | null; max: number | null }>(
    `select score, score_max as max from review where ${where} order by _row`,
  )
  return rows.map(({ score, max }) => [score, max])
}
const said = async (name: Name, code: string) => {
  const { db, sheetId } = await became(name)
  return db.all<{ row: number; col: number | null; facts: Record<string, unknown> }>(
    `select row, col, facts from data_issue where code = '${code}' and sheet_id = ${sheetId} order by item_id`,
  )
}

describe('who rates', () => {
  it('is taken from the roster where the sheet does not say it', async () => {
    expect(await types('roster')).toEqual(['MANAGER', 'UPWARD', 'PEER', 'CROSS_DEPT', 'SELF'])
    expect(await said('roster', 'unknown_word')).toEqual([])
  })

  it('is never a guess where the word is not known: one item a word, with its rows', async () => {
    expect(await types('words')).toEqual(['MANAGER', 'DOTTED', 'SKIP', 'UNKNOWN', 'UNKNOWN'])
    expect(await said('words', 'unknown_word')).toEqual([{ row: 5, col: 2, facts: { text: '评审委员会', count: 2 } }])
  })
})

describe('how far a scale goes', () => {
  it('is read from the cell itself', async () => {
    expect(await scores('cells')).toEqual([
      [3, 5],
      [5, 5],
      [3.5, 5],
      [4, 5],
      [8, 10],
      [90, 100],
    ])
    expect(await said('cells', 'scale_unknown')).toEqual([])
  })

  it('is not guessed from the highest score; each kind of rater is asked about once', async () => {
    expect(await scores('highest')).toEqual([
      [90, null],
      [88, null],
      [4.5, null],
    ])
    expect((await said('highest', 'scale_unknown')).map(({ row, facts }) => [row, facts.count, facts.highest])).toEqual([
      [2, 2, 90],
      [4, 1, 4.5],
    ])
  })

  it('is what a person says of the column', async () => {
    expect(await scores('stated')).toEqual([
      [90, 100],
      [88, 100],
    ])
    expect(await said('stated', 'scale_unknown')).toEqual([])
  })

  it('is told where a score lies off it', async () => {
    expect(await said('off', 'out_of_scale')).toEqual([{ row: 3, col: 3, facts: { text: '90', max: '5' } }])
  })

  it('a figure before its words is the score; a span of figures is none', async () => {
    expect((await scores('figures')).map(([score]) => score)).toEqual([4, 3, 5, 2, null])
  })

  it('letters and words have no score of their own', async () => {
    expect((await scores('letters')).map(([score]) => score)).toEqual([null, null, null])
    expect((await said('letters', 'rating_without_score')).map(({ facts }) => [facts.count, facts.text])).toEqual([[3, 'A']])
  })
})

describe('a goal’s direction', () => {
  it('is a code; an unknown word is no direction, and said', async () => {
    const { db } = await became('directions')
    expect(await db.all('select direction as d from goal order by goal_no')).toEqual(['down', 'up', null, 'unknown'].map((d) => ({ d })))
    expect(await said('directions', 'unknown_word')).toEqual([{ row: 5, col: 3, facts: { text: '看情况', count: 1 } }])
  })
})

describe('a record’s status', () => {
  it.each([
    [4, 'few'],
    [4_200, 'many'],
  ] as const)('takes what was cancelled out of the count, with its rows (%i rows)', async (rows, name) => {
    const { db, sheetId, where } = await became(name)
    const quarter = rows / 4
    expect(await db.first(`select count(*) as n, sum(quantity) as total from work_record where ${where}`)).toEqual({
      n: rows / 2,
      total: rows / 2,
    })
    expect(
      await db.all(`select reason, count(*) as n from excluded_row where sheet_id = ${sheetId} and reason = 'void' group by 1`),
    ).toEqual([{ reason: 'void', n: rows / 2 }])
    expect(await said(name, 'unsure_status')).toEqual([{ row: 4, col: 4, facts: { text: '已驳回', count: quarter } }])
  })
})
