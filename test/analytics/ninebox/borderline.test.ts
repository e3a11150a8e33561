import { beforeEach, describe, expect, it } from 'vitest'
import { nineBoxBoard } from '../../../analytics/ninebox/board'
import type { NineBoxBoard } from '../../../analytics/ninebox/types'
import type { Database } from '../../../analytics/workspace/query'
import { goal, nineBoxWorkspace, person, put, rated, setting, tagged } from './company'

let db: Database
beforeEach(async () => {
  db = await nineBoxWorkspace()
  await setting(db, 'cycle.current', '2026Q1')
  await put(
    db,
    'department',
    { department_id: 'D0', name: '公司', path: '公司', level: 1 },
    { department_id: 'D1', name: '运营部', parent_id: 'D0', path: '公司/运营部', level: 2 },
    { department_id: 'D2', name: '研发部', parent_id: 'D0', path: '公司/研发部', level: 2 },
    { department_id: 'D21', name: '平台组', parent_id: 'D2', path: '公司/研发部/平台组', level: 3 },
  )
})

const board = (more: Partial<Parameters<typeof nineBoxBoard>[1]> = {}): Promise<NineBoxBoard> =>
  nineBoxBoard(db, { slice: {}, masked: false, language: 'zh-CN', ...more })

async function ten(): Promise<void> {
  for (let n = 0; n < 10; n++) {
    await person(db, `p${n}`, {
      name: `王小${'甲乙丙丁戊己庚辛壬癸'[n]}`,
      manager_id: 'p0',
      department_id: n < 4 ? 'D1' : n < 7 ? 'D2' : 'D21',
    })
    await rated(db, `p${n}`, 50 + 4 * n)
    await tagged(db, `p${n}`, n)
  }
}

describe('borderline', () => {
  const near = async () => Object.fromEntries((await board()).people.map((one) => [one.employeeId, one.borderline]))

  it('falls back on the default distance where inputs are few, and says so', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    for (const [id, points] of [
      ['a', 58],
      ['b', 57.9],
      ['c', 62],
      ['d', 86.5],
      ['e', 75],
    ] as const) {
      await person(db, id)
      await rated(db, id, points)
      await tagged(db, id, 1)
    }
    const few = await near()
    expect(Object.entries(few).map(([id, { performance }]) => [id, performance])).toEqual([
      ['a', 'few_inputs'],
      ['b', null],
      ['c', 'few_inputs'],
      ['d', 'few_inputs'],
      ['e', null],
    ])
    expect((await board()).people[0]).toMatchObject({ performanceError: null, potentialError: null })
  })

  it('uses one standard error of the own inputs where there are three or more', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    await setting(db, 'ninebox.borderline.points', '0')
    // means 90 and spreads such that the standard error is 0, about 4.1 and about 16.3; the cut is 85
    const goals = { calm: [90, 90, 90], mild: [80, 90, 100], wild: [50, 100, 120] }
    for (const [id, values] of Object.entries(goals)) {
      await person(db, id)
      await tagged(db, id, 1)
      for (const [n, actual] of values.entries()) await goal(db, id, { goal_no: `${id}${n}`, target: 100, actual })
    }
    const { people } = await board()
    const errors = Object.fromEntries(people.map((one) => [one.employeeId, one.performanceError]))
    expect(errors.calm).toBe(0)
    expect(errors.mild).toBeCloseTo(Math.sqrt(200 / 3 / 3), 0)
    expect(people.map((one) => [one.employeeId, one.borderline])).toEqual([
      ['calm', { performance: null, potential: null }],
      ['mild', { performance: null, potential: null }],
      ['wild', { performance: 'within_error', potential: null }],
    ])
  })

  it('marks nobody on an error of zero, even on the cut itself', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    await person(db, 'even')
    await tagged(db, 'even', 1)
    for (const n of [1, 2, 3]) await goal(db, 'even', { goal_no: `even${n}`, target: 100, actual: 85 })
    const [even] = (await board()).people
    expect(even).toMatchObject({ performance: 85, performanceError: 0, borderline: { performance: null } })
  })

  it('says which of the two scores it is', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    for (let n = 0; n < 10; n++) {
      await person(db, `q${n}`)
      await rated(db, `q${n}`, 75)
      for (const points of [n, n + 1, n + 5]) await tagged(db, `q${n}`, points)
    }
    const { people } = await board()
    const marked = people.filter((one) => one.borderline.potential === 'within_error')
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.length).toBeLessThan(people.length)
    expect(people.filter((one) => one.borderline.performance !== null)).toEqual([])
  })

  it('is the same on every run and in every slice', async () => {
    await ten()
    for (let n = 0; n < 10; n++)
      for (let k = 0; k < 4; k++) {
        await goal(db, `p${n}`, { goal_no: `${n}-${k}`, target: 10, actual: 5 + ((n * 7 + k * 3) % 6) })
        await tagged(db, `p${n}`, (n + k) % 4)
      }
    const first = await board()
    expect(await board()).toEqual(first)
    expect(first.people.some(({ borderline }) => borderline.performance === 'within_error')).toBe(true)
    const slice = await board({ slice: { department: 'D1' } })
    expect(slice.people).toEqual(first.people.filter((one) => one.departmentId === 'D1'))
  })
})

describe('the standard errors', () => {
  it('follow a changed input and a changed setting, and come back with them', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    await person(db, 'a')
    await tagged(db, 'a', 1)
    for (const [n, actual] of [55, 60, 80].entries()) await goal(db, 'a', { goal_no: `g${n}`, target: 100, actual })
    const error = async () => (await board()).people[0].performanceError
    const before = await error()
    await setting(db, 'ninebox.bootstrap.draws', '500')
    expect(await error()).not.toBe(before)
    await setting(db, 'ninebox.bootstrap.draws', '1000')
    expect(await error()).toBe(before)
    await db.run(`update goal set actual = 81 where goal_no = 'g2'`)
    expect(await error()).not.toBe(before)
  })
})
