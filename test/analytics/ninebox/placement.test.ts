import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../analytics/workspace/query'
import { goal, nineBoxWorkspace, person, put, rated, review, setting, tagged } from './company'

let db: Database
beforeEach(async () => {
  db = await nineBoxWorkspace()
})

const scores = () =>
  db.all<{ id: string; performance: number | null; potential: number | null; box: number | null }>(
    'select employee_id as id, performance, potential, box from placement order by employee_id',
  )
const boxes = async () => Object.fromEntries((await scores()).map((row) => [row.id, row.box]))

describe('placement', () => {
  it('cuts at absolute scores, a score on the cut in the better box', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    for (const [id, points] of [
      ['a', 59.9],
      ['b', 60],
      ['c', 84.9],
      ['d', 85],
    ] as const) {
      await person(db, id)
      await rated(db, id, points)
      await tagged(db, id, 1)
    }
    // all tags equal: potential 50, low band
    expect(await boxes()).toEqual({ a: 1, b: 2, c: 2, d: 3 })
    const cuts = await db.first('select performance_low_cut as low, performance_high_cut as high from placement')
    expect(cuts).toEqual({ low: 60, high: 85 })
  })

  it('cuts ten people 3 / 4 / 3 by percentile, with the cut half-way between the bands', async () => {
    for (let n = 0; n < 10; n++) {
      await person(db, `p${n}`)
      await rated(db, `p${n}`, 50 + n)
      await tagged(db, `p${n}`, 9 - n)
    }
    expect(Object.values(await boxes())).toEqual([7, 7, 7, 5, 5, 5, 5, 3, 3, 3])
    const cuts = await db.first('select distinct performance_low_cut as low, performance_high_cut as high from placement')
    expect(cuts).toEqual({ low: 52.5, high: 56.5 })
  })

  it('lets ties at a percentile cut share the better box', async () => {
    const points = [50, 51, 52, 52, 54, 55, 57, 57, 58, 59]
    for (const [n, value] of points.entries()) {
      await person(db, `p${n}`)
      await rated(db, `p${n}`, value)
      await tagged(db, `p${n}`, n)
    }
    const bands = await db.all<{ band: number }>('select performance_band as band from placement order by employee_id')
    // without ties 3 / 4 / 3; the third shares the fourth's band, the seventh the eighth's
    expect(bands.map((row) => row.band)).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
  })

  it('puts one person alone in the middle and everybody nowhere in an empty company', async () => {
    expect(await scores()).toEqual([])
    await person(db, 'a')
    await rated(db, 'a', 12)
    await tagged(db, 'a', 1)
    expect(await boxes()).toEqual({ a: 5 })
  })

  it('does not place a person who lacks a score', async () => {
    await person(db, 'a')
    await rated(db, 'a', 80)
    await person(db, 'b')
    await tagged(db, 'b', 1)
    expect(await boxes()).toEqual({ a: null, b: null })
  })
})

describe('who is calibrated', () => {
  it('takes the people employed on the last day, with the assignment of that day', async () => {
    await person(db, 'stays')
    await person(db, 'left', { termination_date: '2026-03-15' })
    await person(db, 'joins', { hire_date: '2026-04-01' })
    await put(db, 'employee', { employee_id: 'moved', employee_no: '9', name: 'm', name_key: 'm', hire_date: '2020-01-01' })
    await put(
      db,
      'employment_assignment',
      { employee_id: 'moved', valid_from: '2020-01-01', valid_to: '2026-02-28', department_id: 'D1', job_family: '运营', job_level: 'P4' },
      { employee_id: 'moved', valid_from: '2026-03-01', valid_to: '9999-12-31', department_id: 'D2', job_family: '研发', job_level: 'P5' },
    )
    const rows = await db.all('select employee_id, department_id, peer_group from calibration_population order by 1')
    expect(rows).toEqual([
      { employee_id: 'moved', department_id: 'D2', peer_group: '研发 P5–P6' },
      { employee_id: 'stays', department_id: 'D1', peer_group: '运营 P5–P6' },
    ])
  })

  it('joins neighbouring levels to a band', async () => {
    const levels = ['P1', 'P2', 'P6', 'M10', '7级', '高级', null]
    for (const [n, job_level] of levels.entries()) await person(db, `p${n}`, { job_level, job_family: n === 6 ? null : '运营' })
    const rows = await db.all<{ peer_group: string }>('select peer_group from calibration_population order by employee_id')
    expect(rows.map((row) => row.peer_group)).toEqual([
      '运营 P1–P2',
      '运营 P1–P2',
      '运营 P5–P6',
      '运营 M9–M10',
      '运营 7–8',
      '运营 高级',
      '',
    ])
  })
})

describe('evidence count', () => {
  it('counts links that can be followed, work records and reviews that cite', async () => {
    await put(
      db,
      'work_record',
      { record_no: 'w1', employee_id: 'a', cycle_id: '2026Q1' },
      { record_no: 'w2', employee_id: 'a', cycle_id: '2026Q1' },
    )
    await goal(db, 'a', { goal_no: 'g1' })
    await put(db, 'goal_action_node', { node_no: 'n1', goal_no: 'g1', cycle_id: '2026Q1', owner_id: 'a' })
    await review(db, 'a', 'MANAGER', 80, 100, { request_no: 'r1' })
    await put(
      db,
      'evidence_link',
      { claim_kind: 'goal', claim_no: 'g1', record_no: 'w1' },
      { claim_kind: 'goal', claim_no: 'g1', record_no: 'gone' },
      { claim_kind: 'goal_action_node', claim_no: 'n1', url: 'doc/7' },
      { claim_kind: 'review', claim_no: 'r1', record_no: 'w1' },
      { claim_kind: 'review', claim_no: 'r1', record_no: 'w2' },
    )
    expect(await db.all('select * from evidence_count')).toEqual([
      { cycle_id: '2026Q1', employee_id: 'a', evidence: 5, links: 2, records: 2, reviews: 1 },
    ])
  })
})
