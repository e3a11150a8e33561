// What cells of ratings, relations, directions and statuses mean, and that what is not known is said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { type Cells, loadAll, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWith(people)
})
afterEach(() => workspace.close())

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
const sent = '2026-02-10 09:00'
/** rated, rater, relation, score or rating */
const reviews = (rows: Cells[], value: 'score' | 'rating', constants?: Record<string, string>): TestSheet => ({
  kind: 'review',
  fields: ['reviewee_no', 'reviewer_no', 'relation', value, 'submitted_at'],
  rows: rows.map((row) => [...row, sent]),
  constants,
})
const types = () => workspace.db.all<{ type: string }>('select type from review order by _row').then((rows) => rows.map(({ type }) => type))
const scores = () =>
  workspace.db
    .all<{ score: number | null; max: number | null }>('select score, score_max as max from review order by _row')
    .then((rows) => rows.map(({ score, max }) => [score, max]))
const said = (code: string) =>
  workspace.db.all<{ row: number; col: number | null; facts: Record<string, unknown> }>(
    `select row, col, facts from data_issue where code = '${code}' order by item_id`,
  )

describe('who rates', () => {
  it('is taken from the roster where the sheet does not say it', async () => {
    const pairs = [
      ['2', '1'],
      ['1', '2'],
      ['2', '3'],
      ['2', '4'],
      ['2', '2'],
    ]
    await loadAll(workspace.db, [
      people,
      reviews(
        pairs.map((pair) => [...pair, null, '80']),
        'score',
        { score_max: '100' },
      ),
    ])
    expect(await types()).toEqual(['MANAGER', 'UPWARD', 'PEER', 'CROSS_DEPT', 'SELF'])
    expect(await said('unknown_word')).toEqual([])
  })

  it('is never a guess where the word is not known: one item a word, with its rows', async () => {
    const rows = ['直属上级', '虚线上级', 'Skip-level', '评审委员会', '评审委员会'].map((relation) => ['2', '1', relation, '80'])
    await loadAll(workspace.db, [people, reviews(rows, 'score', { score_max: '100' })])
    expect(await types()).toEqual(['MANAGER', 'DOTTED', 'SKIP', 'UNKNOWN', 'UNKNOWN'])
    expect(await said('unknown_word')).toEqual([{ row: 5, col: 2, facts: { text: '评审委员会', count: 2 } }])
  })
})

describe('how far a scale goes', () => {
  it('is read from the cell itself', async () => {
    const cells = ['★★★☆☆', '★★★★★', '3.5/5', '4 out of 5', '8/10分', '90 / 100']
    await loadAll(workspace.db, [
      people,
      reviews(
        cells.map((cell) => ['2', '1', '上级', cell]),
        'rating',
      ),
    ])
    expect(await scores()).toEqual([
      [3, 5],
      [5, null],
      [3.5, 5],
      [4, 5],
      [8, 10],
      [90, 100],
    ])
    expect(await said('scale_unknown')).toEqual([{ row: 3, col: 3, facts: expect.objectContaining({ count: 1, highest: 5 }) }])
  })

  it('is not guessed from the highest score; each kind of rater is asked about once', async () => {
    const rows = [
      ['2', '1', '上级', '90'],
      ['3', '1', '上级', '88'],
      ['2', '4', '跨部门', '4.5'],
    ]
    await loadAll(workspace.db, [people, reviews(rows, 'score')])
    expect(await scores()).toEqual([
      [90, null],
      [88, null],
      [4.5, null],
    ])
    expect((await said('scale_unknown')).map(({ row, facts }) => [row, facts.count, facts.highest])).toEqual([
      [2, 2, 90],
      [4, 1, 4.5],
    ])
  })

  it('is what a person says of the column', async () => {
    const rows = [
      ['2', '1', '上级', '90'],
      ['3', '1', '上级', '88'],
    ]
    await loadAll(workspace.db, [people, { ...reviews(rows, 'score'), readings: [{ column: 3, reading: 'top_100' }] }])
    expect(await scores()).toEqual([
      [90, 100],
      [88, 100],
    ])
    expect(await said('scale_unknown')).toEqual([])
  })

  it('is told where a score lies off it', async () => {
    const rows = [
      ['2', '1', '上级', '4'],
      ['3', '1', '上级', '90'],
    ]
    await loadAll(workspace.db, [people, reviews(rows, 'score', { score_max: '5' })])
    expect(await said('out_of_scale')).toEqual([{ row: 3, col: 3, facts: { text: '90', max: '5' } }])
  })

  it('a figure before its words is the score; a span of figures is none', async () => {
    const rows = ['4 - Exceeds Expectations', '3: Meets', '5（优秀）', '2 (Partially)', '3 - 4'].map((cell) => ['2', '1', '上级', cell])
    await loadAll(workspace.db, [people, reviews(rows, 'rating', { score_max: '5' })])
    expect((await scores()).map(([score]) => score)).toEqual([4, 3, 5, 2, null])
  })

  it('letters and words have no score of their own', async () => {
    const rows = ['A', '卓越', 'Meets Expectations'].map((cell) => ['2', '1', '上级', cell])
    await loadAll(workspace.db, [people, reviews(rows, 'rating', { score_max: '100' })])
    expect((await scores()).map(([score]) => score)).toEqual([null, null, null])
    expect((await said('rating_without_score')).map(({ facts }) => [facts.count, facts.text])).toEqual([[3, 'A']])
  })
})

describe('a goal’s direction', () => {
  it('is a code; an unknown word is no direction, and said', async () => {
    const words = ['越低越好', 'Higher is better', null, '看情况']
    await loadAll(workspace.db, [
      people,
      {
        kind: 'goal',
        fields: ['goal_no', 'title', 'owner_no', 'direction', 'due_date'],
        rows: words.map((word, i) => [`G${i}`, '目标', '2', word, '2026-03-31']),
      },
    ])
    expect(await workspace.db.all('select direction as d from goal order by goal_no')).toEqual(
      ['down', 'up', null, 'unknown'].map((d) => ({ d })),
    )
    expect(await said('unknown_word')).toEqual([{ row: 5, col: 3, facts: { text: '看情况', count: 1 } }])
  })
})

describe('a record’s status', () => {
  it.each([4, 4_200])('takes what was cancelled out of the count, with its rows (%i rows)', async (rows) => {
    const words = ['已完成', '已作废', '已驳回', 'Draft']
    await loadAll(workspace.db, [
      people,
      {
        kind: 'work_record',
        fields: ['record_no', 'employee_no', 'at_end', 'quantity', 'status'],
        rows: Array.from({ length: rows }, (_, i) => [`W${i}`, '2', '2026-02-01 08:00', '1', words[i % 4]]),
        constants: { source_system: 'ERP' },
      },
    ])
    const quarter = rows / 4
    expect(await workspace.db.first('select count(*) as n, sum(quantity) as total from work_record')).toEqual({
      n: rows / 2,
      total: rows / 2,
    })
    expect(
      await workspace.db.all(`select reason, count(*) as n from excluded_row where sheet_id = 2 and reason = 'void' group by 1`),
    ).toEqual([{ reason: 'void', n: rows / 2 }])
    expect(await said('unsure_status')).toEqual([{ row: 4, col: 4, facts: { text: '已驳回', count: quarter } }])
  })
})
