// What cannot be, of goals, evidence and times: said with its cell, and no figure rests on it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { besideEachOther } from './beside'
import { type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWith(people)
})
afterEach(() => workspace.close())

const people = roster([
  ['1', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['2', '乙二', '公司/乙部', '2020-01-01', null, '生产'],
])
const said = async (code: string) => {
  const items = await workspace.db.all<{ row: number; col: number; facts: object }>(
    'select row, col, facts from data_issue where code = $code order by item_id',
    { code },
  )
  return items.map(({ facts, ...cell }) => ({ ...cell, ...facts }))
}

describe('goals above each other', () => {
  const goals = (...pairs: [goal: string, above: string | null][]): TestSheet => ({
    kind: 'goal',
    fields: ['goal_no', 'owner_no', 'title', 'parent_goal_no', 'target', 'actual'],
    rows: pairs.map(([goal, above]): Cells => [goal, '1', `目标 ${goal}`, above, '10', '8']),
  })
  const above = () => workspace.db.all('select goal_no as goal, parent_goal_no as above from goal order by goal_no')

  it('have none above, are named once a ring, and what hangs under them stays there', async () => {
    await loadAll(workspace.db, [
      people,
      goals(['A', 'B'], ['B', 'C'], ['C', 'A'], ['D', 'A'], ['E', 'D'], ['S', 'S'], ['T', null], ['U', 'T'], ['V', 'nowhere']),
    ])
    expect(await above()).toEqual([
      { goal: 'A', above: null },
      { goal: 'B', above: null },
      { goal: 'C', above: null },
      { goal: 'D', above: 'A' },
      { goal: 'E', above: 'D' },
      { goal: 'S', above: null },
      { goal: 'T', above: null },
      { goal: 'U', above: 'T' },
      { goal: 'V', above: 'nowhere' },
    ])
    expect(await said('goal_ring')).toEqual([
      { row: 2, col: 3, text: 'A, B, C', count: 3 },
      { row: 7, col: 3, text: 'S', count: 1 },
    ])
  })
})

describe('evidence', () => {
  const records: TestSheet = {
    kind: 'work_record',
    fields: ['record_no', 'employee_no', 'at_end'],
    rows: [
      ['A-10', '1', '2026-01-05'],
      ['b7', '1', '2026-01-05'],
      ['B7', '1', '2026-01-05'],
    ],
  }
  const goal = (evidence: string, at: number): TestSheet => ({
    kind: 'goal',
    fields: ['goal_no', 'owner_no', 'title', 'target', 'actual', 'evidence'],
    rows: [[`G${at}`, '1', '目标', '10', '8', evidence]],
  })

  const cases: [string, { record: string | null; elsewhere: string | null }[]][] = [
    ['a-10', [{ record: 'A-10', elsewhere: null }]],
    [
      'A-10、b7',
      [
        { record: 'A-10', elsewhere: null },
        { record: 'b7', elsewhere: null },
      ],
    ],
    ['A-11', [{ record: 'A-11', elsewhere: null }]],
    ['演示20260105.mp4', [{ record: null, elsewhere: '演示20260105.mp4' }]],
    ['report_7.XLSX', [{ record: null, elsewhere: 'report_7.XLSX' }]],
    ['https://wiki.example/p/7', [{ record: null, elsewhere: 'https://wiki.example/p/7' }]],
    ['见附件', [{ record: null, elsewhere: '见附件' }]],
  ]
  const became = besideEachOther(
    [people, records],
    cases.map(([evidence], at) => goal(evidence, at)),
  )
  it.each(cases.map(([evidence, links], at) => [evidence, links, at] as const))(
    'cites a record in any letters; names of files, addresses and words are none: %s',
    async (_, links, at) => {
      const { db, sheetId } = await became(at)
      expect(
        await db.all('select record_no as record, url as elsewhere from evidence_link where _sheet_id = $sheetId order by 1, 2', {
          sheetId,
        }),
      ).toEqual(links)
    },
  )
})

describe('an answer before its question', () => {
  it('is said at its cell, in evaluations and in feedback', async () => {
    await loadAll(workspace.db, [
      people,
      {
        kind: 'review',
        fields: ['reviewee_no', 'reviewer_no', 'sent_at', 'submitted_at', 'score', 'score_max'],
        rows: [
          ['1', '2', '2026-01-05 10:00', '2026-01-05 09:00', '4', '5'],
          ['2', '1', '2026-01-05 10:00', '2026-01-05 11:00', '4', '5'],
        ],
      },
      {
        kind: 'feedback',
        fields: ['feedback_no', 'giver_no', 'receiver_no', 'at', 'responded_at', 'closed_at'],
        rows: [
          ['F1', '1', '2', '2026-01-05 10:00', '2026-01-06 10:00', '2026-01-04 10:00'],
          ['F2', '1', '2', '2026-01-05 10:00', '2026-01-06 10:00', null],
        ],
      },
    ])
    expect(await said('answered_before_asked')).toEqual([
      { row: 2, col: 3 },
      { row: 2, col: 5 },
    ])
  })
})
