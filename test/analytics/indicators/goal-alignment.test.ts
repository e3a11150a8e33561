import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric, metricRows } from '../../../analytics/figures'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, counts, insert, showSmallGroups, smallCompany, verdicts } from '../metric/company'

let workspace: Workspace
beforeAll(async () => {
  workspace = await smallCompany()
  const { db } = workspace
  await showSmallGroups(db)
  const goal = (goal_no: string, parent_goal_no: string | null, level: string) => ({
    goal_no,
    parent_goal_no,
    level,
    title: goal_no,
    owner_id: 'P1',
    department_id: 'D21',
    cycle_id: '2026Q1',
    due_date: '2026-03-31',
    _sheet_id: 3,
    _row: 1,
  })
  await insert(db, 'goal', [
    goal('C1', null, '公司'),
    goal('D1', 'C1', '部门'),
    goal('L1', 'D1', '个人'), // aligned and bound
    goal('L2', 'D1', '个人'), // aligned, unbound
    goal('D2', null, '部门'), // a department goal with nothing above
    goal('L3', 'D2', '个人'), // so its leaf is an orphan, though bound
    goal('L4', 'X9', '个人'), // its parent is not there, and unbound
    goal('R1', 'R2', '个人'), // two goals that name each other are nobody's leaf
    goal('R2', 'R1', '个人'),
    goal('L5', 'R1', '个人'), // a leaf under that ring
  ])
  const node = (goal_no: string) => ({ node_no: `N-${goal_no}`, goal_no })
  await insert(db, 'goal_action_node', [node('L1'), node('L3'), node('L5')])
})
afterAll(() => workspace.close())

describe('goal_alignment', () => {
  it('wants a chain without a gap up to a company goal, and an action node', async () => {
    expect(await verdicts(workspace.db, 'goal_alignment', "goal || ' ' || gap")).toEqual({
      'L1 none': 'hit',
      'L2 unbound': 'miss',
      'L3 orphan': 'miss',
      'L4 orphan_unbound': 'miss',
      'L5 orphan': 'miss',
    })
    expect(beside(await answerMetric(workspace.db, 'goal_alignment', {}, 'en'))).toEqual({ orphan: 3, unbound: 2 })
  })
  it('addresses a JSON record by its place in the list', async () => {
    const { rows } = await metricRows(workspace.db, { id: 'goal_alignment', slice: {}, hit: true, offset: 0, limit: 1 }, 'zh-CN')
    expect([rows[0].cell?.address, rows[0].detail.find((one) => one.key === 'gap')?.value]).toEqual(['goals.json › items[0]', '无'])
  })
  it('has no value without goals', async () => expect(await counts(workspace, 'goal_alignment', { cycle: '2025Q4' })).toEqual([0, 0]))
})
