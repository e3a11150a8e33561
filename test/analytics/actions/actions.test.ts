import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric } from '../../../analytics/figures'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, counts, insert, showSmallGroups, smallCompany, verdicts } from '../metric/company'

let workspace: Workspace
const item = (action_no: string, action: string | null, more: Record<string, string | null> = {}) => ({
  action_no,
  action,
  cycle_id: '2025Q4',
  employee_id: `P${action_no.slice(1)}`,
  department_id: 'D21',
  deliverable: '清单',
  acceptor_text: '王经理',
  talk_date: '2025-12-20',
  due_date: '2026-01-31',
  _sheet_id: 1,
  _row: Number(action_no.slice(1)),
  ...more,
})
const goal = (goal_no: string, owner_id: string, title: string, more: Record<string, string | null> = {}) => ({
  goal_no,
  owner_id,
  title,
  cycle_id: '2026Q1',
  ...more,
})

beforeAll(async () => {
  workspace = await smallCompany()
  const { db } = workspace
  await showSmallGroups(db)
  await insert(db, 'action_item', [
    item('A1', '每周复盘客诉', { done_at: '2026-01-31T15:59:59Z', accepted_at: '2026-02-03T00:00:00Z' }), // last second of the day in Shanghai
    item('A2', '建立备件台账', { done_at: '2026-01-31T16:00:00Z', accepted_at: '2026-02-03T00:00:00Z' }), // the day after
    item('A3', '优化换线流程', { done_at: '2026-01-20T00:00:00Z' }), // never accepted
    item('A4', '缩短换型时间', { acceptor_text: ' ' }),
    item('A5', '提升首次解决率', { done_at: '2026-01-20T00:00:00Z', _sheet_id: '3', deliverable: null }), // a source without acceptance
    item('A6', '带教新人', { due_date: '2026-04-10' }), // due after the cycle it is judged in
    item('A7', null, { due_date: null }),
    item('A8', '整理知识库', { cycle_id: '2026Q1', due_date: '2026-04-11' }), // not due, and no goals of 2026Q2 yet
    item('A9', '更新作业指导书', { cycle_id: '2026Q1', due_date: '2026-04-10' }), // due on the day of the import
  ])
  await insert(db, 'goal', [
    goal('G1', 'P9', '随便什么', { origin_action_no: 'A1' }),
    goal('G2', 'P2', '别的目标'),
    goal('G3', 'P3', '优化换线流程'), // same owner, same text: only a suggestion
    goal('G4', 'P9', '缩短换型时间'), // same text, another owner
    goal('G5', 'P5', '无关', { origin_action_no: 'A5', cycle_id: '2025Q4' }), // not a goal of the next cycle
    goal('G6', 'P6', '带教'),
  ])
  await insert(db, 'action_goal_link', [
    { action_no: 'A2', goal_no: 'G2', method: 'confirmed', confidence: 1 },
    { action_no: 'A6', goal_no: 'G6', method: 'suggested', confidence: 0.7 },
  ])
})
afterAll(() => workspace.close())

describe('action_conversion', () => {
  it('counts what a goal names or a person confirmed, never what only looks alike', async () => {
    expect(await verdicts(workspace.db, 'action_conversion', "action_no || ' ' || reuse")).toEqual({
      'A1 explicit': 'hit',
      'A2 confirmed': 'hit',
      'A3 suggested': 'miss',
      'A4 none': 'miss',
      'A5 none': 'miss',
      'A6 suggested': 'miss',
      'A7 none': 'miss',
      'A8 none': 'not counted',
      'A9 none': 'not counted',
    })
    const answer = await answerMetric(workspace.db, 'action_conversion', { cycle: '2026Q1' }, 'en')
    expect([answer.numerator, answer.denominator]).toEqual([2, 7])
    expect(beside(answer)).toEqual({ explicit: 1, confirmed: 1, suggested: 2 })
  })
  it('suggests from the similarity set, the limit itself included', async () => {
    // 带教新人 / 带教新人员: pairs {带教, 教新, 新人} and {带教, 教新, 新人, 人员}: 2 · 3 / 7
    await insert(workspace.db, 'goal', [goal('G7', 'P6', '带教新人员')])
    expect(await workspace.db.all(`select similarity from action_suggestion where goal_no = 'G7'`)).toEqual([{ similarity: 6 / 7 }])
    const suggested = () => workspace.db.all(`select similarity from action_conversion where suggestion = '带教新人员'`)
    await workspace.db.run(`update setting set value = $value where key = 'conversion.similarity'`, { value: String(6 / 7) })
    expect(await suggested()).toEqual([{ similarity: 6 / 7 }])
    await workspace.db.run(`update setting set value = '0.858' where key = 'conversion.similarity'`)
    expect(await suggested()).toEqual([])
  })
  it('has no value while the next cycle has no goals', async () =>
    expect(await counts(workspace, 'action_conversion', { cycle: '2026Q2' })).toEqual([0, 0]))
})

describe('action_fulfilment', () => {
  it('wants the item done by the day it is due and accepted, or done where the source records no acceptance', async () => {
    expect(await verdicts(workspace.db, 'action_fulfilment', "action_no || ' ' || outcome")).toEqual({
      'A1 fulfilled': 'hit',
      'A2 late': 'miss',
      'A3 not_accepted': 'miss',
      'A4 open': 'miss',
      'A5 fulfilled': 'hit',
      'A6 open': 'not counted',
      'A8 open': 'not counted',
      'A9 open': 'miss',
    })
    expect(beside(await answerMetric(workspace.db, 'action_fulfilment', {}, 'en'))).toEqual({
      late: 1,
      open: 2,
      done_undated: 0,
      not_accepted: 1,
      acceptance_not_recorded: 1,
    })
  })
  it('has no value with nothing due', async () =>
    expect(await counts(workspace, 'action_fulfilment', { month: '2025-11' })).toEqual([0, 0]))
})

describe('action_wellformed', () => {
  it('wants action, deliverable, due date and acceptor', async () => {
    const { A1, A4, A5, A7 } = await verdicts(workspace.db, 'action_wellformed', 'action_no')
    expect([A1, A4, A5, A7]).toEqual(['hit', 'miss', 'miss', 'miss'])
    expect(await counts(workspace, 'action_wellformed')).toEqual([6, 9])
    expect(beside(await answerMetric(workspace.db, 'action_wellformed', {}, 'en'))).toEqual({
      no_action: 1,
      no_deliverable: 1,
      no_due_date: 1,
      no_acceptor: 1,
    })
  })
  it('has no value without items', async () => expect(await counts(workspace, 'action_wellformed', { cycle: '2024Q1' })).toEqual([0, 0]))
})
