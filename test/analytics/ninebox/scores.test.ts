import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../analytics/workspace/query'
import { goal, nineBoxWorkspace, person, put, rated, review, setting, tagged } from './company'

let db: Database
beforeEach(async () => {
  db = await nineBoxWorkspace()
})

const attainments = () =>
  db.all<{ goal_no: string; attainment: number; weight: number }>(
    'select goal_no, attainment, weight from goal_attainment order by goal_no',
  )
const scores = () =>
  db.all<{ id: string; performance: number | null; potential: number | null; box: number | null }>(
    'select employee_id as id, performance, potential, box from placement order by employee_id',
  )

describe('attainment of a goal', () => {
  it('divides by the direction, holds within 0–120, falls back to the progress, and knows a target of zero', async () => {
    await goal(db, 'a', { goal_no: '1 up', target: 100, actual: 93 })
    await goal(db, 'a', { goal_no: '2 over', target: 100, actual: 300 })
    await goal(db, 'a', { goal_no: '3 down', target: 4, actual: 5, direction: 'down' })
    await goal(db, 'a', { goal_no: '4 down to nothing', target: 4, actual: 0, direction: 'down' })
    await goal(db, 'a', { goal_no: '5 no defects', target: 0, actual: 0, direction: '越低越好' })
    await goal(db, 'a', { goal_no: '6 a defect', target: 0, actual: 1, direction: 'down' })
    await goal(db, 'a', { goal_no: '7 progress', target: 10, progress: 0.4 })
    await goal(db, 'a', { goal_no: '8 negative', target: 10, actual: -3 })
    await goal(db, 'a', { goal_no: '9 neither', target: 10 })
    expect((await attainments()).map((row) => [row.goal_no.slice(0, 1), Number(row.attainment.toFixed(6))])).toEqual([
      ['1', 93],
      ['2', 120],
      ['3', 80],
      ['4', 120],
      ['5', 100],
      ['6', 0],
      ['7', 40],
      ['8', 0],
    ])
  })

  it('gives a goal without a weight the mean of the others, equal weights to all without, and leaves weight 0 out', async () => {
    await goal(db, 'a', { goal_no: '1', target: 1, actual: 1, weight: 0.5 })
    await goal(db, 'a', { goal_no: '2', target: 1, actual: 1, weight: 0.3 })
    await goal(db, 'a', { goal_no: '3', target: 1, actual: 0.5 })
    await goal(db, 'a', { goal_no: '4', target: 1, actual: 0, weight: 0 })
    await goal(db, 'b', { goal_no: '5', target: 1, actual: 1 })
    await goal(db, 'b', { goal_no: '6', target: 1, actual: 0.5 })
    expect((await attainments()).map((row) => [row.goal_no, row.weight])).toEqual([
      ['1', 0.5],
      ['2', 0.3],
      ['3', 0.4],
      ['5', 1],
      ['6', 1],
    ])
    // a: (0.5·100 + 0.3·100 + 0.4·50) / 1.2 = 83.33; b: (100 + 50) / 2 = 75
    const results = await db.all<{ score: number }>('select score from automated_result order by employee_id')
    expect(results.map((row) => Number(row.score.toFixed(4)))).toEqual([83.3333, 75])
  })

  it('leaves out a goal whose progress is rolled up from the same person’s goals', async () => {
    await goal(db, 'a', { goal_no: 'O1', progress: 0.9 })
    await goal(db, 'a', { goal_no: 'KR1', parent_goal_no: 'O1', progress: 0.5 })
    await goal(db, 'a', { goal_no: 'O2', progress: 0.8 })
    await goal(db, 'b', { goal_no: 'KR2', parent_goal_no: 'O2', progress: 0.1 })
    await goal(db, 'a', { goal_no: 'KR3', parent_goal_no: 'O2', target: 5 })
    expect((await attainments()).map((row) => row.goal_no)).toEqual(['KR1', 'KR2', 'O2'])
  })

  it('lets one goal make up for another but ends at 100', async () => {
    await goal(db, 'a', { goal_no: '1', target: 10, actual: 12 })
    await goal(db, 'a', { goal_no: '2', target: 10, actual: 7 })
    await goal(db, 'b', { goal_no: '3', target: 10, actual: 12 })
    const results = await db.all<{ score: number }>('select score from automated_result order by employee_id')
    expect(results.map((row) => Number(row.score.toFixed(6)))).toEqual([95, 100])
  })
})

describe('performance', () => {
  it('weights the three parts 70 / 20 / 10', async () => {
    await person(db, 'a')
    await goal(db, 'a', { target: 100, actual: 93 })
    await review(db, 'a', 'MANAGER', 4.4, 5)
    await review(db, 'a', 'CROSS_DEPT', 8, 10)
    await review(db, 'a', 'CROSS_DEPT', 94, 100)
    await review(db, 'a', 'SELF', 100)
    // 0.7·93 + 0.2·88 + 0.1·(80 + 94)/2 = 65.1 + 17.6 + 8.7
    expect((await scores())[0].performance).toBeCloseTo(91.4, 6)
  })

  it('spreads the weight of a missing part over the rest and flags it', async () => {
    await person(db, 'a')
    await goal(db, 'a', { target: 100, actual: 90 })
    await review(db, 'a', 'CROSS_DEPT', 50)
    await person(db, 'b')
    await person(db, 'c')
    await review(db, 'c', 'MANAGER', 70)
    const rows = await db.all(
      'select employee_id, performance, reweighted, automated_used, manager_used, cross_department_used from performance order by 1',
    )
    expect(rows).toEqual([
      // (70·90 + 10·50) / 80
      { employee_id: 'a', performance: 85, reweighted: true, automated_used: 0.875, manager_used: 0, cross_department_used: 0.125 },
      { employee_id: 'b', performance: null, reweighted: false, automated_used: null, manager_used: null, cross_department_used: null },
      { employee_id: 'c', performance: 70, reweighted: true, automated_used: 0, manager_used: 1, cross_department_used: 0 },
    ])
  })

  it('follows a changed weight at once, and gives no score where no weight is left', async () => {
    await person(db, 'a')
    await rated(db, 'a', 70)
    await setting(db, 'ninebox.weight.manager', '0')
    expect((await scores())[0].performance).toBeNull()
  })
})

describe('potential', () => {
  it('takes mid-rank percentiles in the peer group: equal points, equal percentile', async () => {
    for (const [id, points] of [
      ['a', 1],
      ['b', 3],
      ['c', 3],
      ['d', 9],
    ] as const) {
      await person(db, id)
      await tagged(db, id, points)
    }
    await person(db, 'z', { job_family: '研发' })
    await tagged(db, 'z', 100)
    // below + half of the equal: a (0 + .5)/4, b and c (1 + 1)/4, d (3 + .5)/4; alone in 研发: (0 + .5)/1
    expect((await scores()).map((row) => row.potential)).toEqual([12.5, 50, 50, 87.5, 50])
  })

  it('signs tags by polarity, counts passed hours by result, and evaluations asked, given and received', async () => {
    await put(
      db,
      'behavior_tag',
      { employee_id: 'a', cycle_id: '2026Q1', tag: 'x', polarity: '正向', points: 2 },
      { employee_id: 'a', cycle_id: '2026Q1', tag: 'y', polarity: '负向', points: 3 },
      { employee_id: 'a', cycle_id: '2026Q1', tag: 'z', polarity: null, points: null },
      { employee_id: 'a', cycle_id: '2026Q1', tag: 'w', polarity: '中性', points: 5 },
    )
    const course = { employee_id: 'a', cycle_id: '2026Q1', course: 'c', completed_at: '2026-02-01T00:00:00Z' }
    await put(
      db,
      'learning_record',
      { ...course, hours: 4, score: 80, score_max: 100 },
      { ...course, hours: 2, passed: false },
      { ...course },
      { ...course, completed_at: null, hours: 9 },
    )
    const request = { request_no: 'r', cycle_id: '2026Q1', reviewee_id: 'q', reviewer_id: 'a' }
    await put(
      db,
      'review_request',
      { ...request, is_cross_department: true, submitted_at: '2026-02-01T00:00:00Z' },
      { ...request, is_cross_department: true },
      { ...request, is_cross_department: false, submitted_at: '2026-02-01T00:00:00Z' },
    )
    const feedback = {
      cycle_id: '2026Q1',
      giver_id: 'q',
      receiver_id: 'a',
      giver_department_id: 'D2',
      department_id: 'D1',
      polarity: '表扬',
    }
    await put(
      db,
      'feedback',
      feedback,
      { ...feedback, polarity: '提醒' },
      { ...feedback, giver_department_id: 'D1' },
      { ...feedback, giver_id: 'a', receiver_id: 'q' },
    )
    const points = async (view: string) => db.first(`select points, inputs from ${view} where employee_id = 'a'`)
    expect(await points('behaviour_score')).toEqual({ points: 0, inputs: 4 }) // 2 − 3 + 1 + 0
    expect(await points('learning_score')).toEqual({ points: 4.2, inputs: 3 }) // 4·0.8 + 0 + 1
    expect(await points('collaboration_score')).toEqual({ points: 3, inputs: 5 }) // asked 1 + 0, received 1 + 0, given 1
  })

  it('re-weights a missing part and has no score without any', async () => {
    await person(db, 'a')
    await person(db, 'b')
    await person(db, 'c')
    await tagged(db, 'a', 1)
    await tagged(db, 'b', 2)
    await put(db, 'learning_record', { employee_id: 'b', cycle_id: '2026Q1', course: 'c', hours: 3, passed: true })
    const rows = await db.all('select employee_id, behaviour, learning, collaboration, potential, reweighted from potential order by 1')
    expect(rows).toEqual([
      { employee_id: 'a', behaviour: 25, learning: null, collaboration: null, potential: 25, reweighted: true },
      { employee_id: 'b', behaviour: 75, learning: 50, collaboration: null, potential: 62.5, reweighted: true },
      { employee_id: 'c', behaviour: null, learning: null, collaboration: null, potential: null, reweighted: false },
    ])
  })
})
