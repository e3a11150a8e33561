import { beforeEach, describe, expect, it } from 'vitest'
import { nineBoxBoard } from '../../../analytics/ninebox/board'
import type { NineBoxBoard } from '../../../analytics/ninebox/types'
import { move } from '../../../analytics/session/decisions'
import { multinomialP } from '../../../analytics/statistics/multinomial'
import type { Database } from '../../../analytics/workspace/query'
import { few } from '../../faults/support/tries'
import { clock, nineBoxWorkspace, person, put, rated, review, setting, tagged } from './company'

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
const ids = ({ people }: NineBoxBoard) => people.map((one) => one.employeeId)

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

describe('the board', () => {
  it('counts boxes and bands against the guideline', async () => {
    await ten()
    const { boxes, distribution, guidelineP, people, notPlaced, weights, cuts } = await board()
    expect(boxes.map(({ box, count }) => [box, count])).toEqual([
      [1, 3],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 4],
      [6, 0],
      [7, 0],
      [8, 0],
      [9, 3],
    ])
    expect(boxes[8]).toEqual({ box: 9, name: '明星', count: 3, share: 0.3 })
    expect(distribution).toEqual([
      { band: 'high', count: 3, share: 0.3, guideline: 3, guidelineShare: 0.3 },
      { band: 'middle', count: 4, share: 0.4, guideline: 5, guidelineShare: 0.5 },
      { band: 'low', count: 3, share: 0.3, guideline: 2, guidelineShare: 0.2 },
    ])
    expect(guidelineP).toBeNull()
    expect([people.length, notPlaced.length]).toEqual([10, 0])
    expect(weights).toEqual({ automated: 70, manager: 20, crossDepartment: 10 })
    expect(cuts).toEqual({ mode: 'percentile', performance: [30, 70], potential: [30, 70] })
  })

  it('tests the distribution against the guideline with absolute cuts only: percentiles settle it themselves', async () => {
    await setting(db, 'ninebox.cuts.mode', 'absolute')
    await setting(db, 'ninebox.cuts.absolute_low', '62')
    await setting(db, 'ninebox.cuts.absolute_high', '78')
    await ten()
    const { distribution, guidelineP } = await board()
    expect(guidelineP).toBeCloseTo(
      multinomialP(
        distribution.map((band) => band.count),
        [0.3, 0.5, 0.2],
      )!,
      12,
    )
    await setting(db, 'ninebox.cuts.mode', 'percentile')
    expect((await board()).guidelineP).toBeNull()
  })

  it('is empty for an empty company and a cycle nobody knows', async () => {
    const empty = await board()
    expect(empty).toMatchObject({
      people: [],
      notPlaced: [],
      guidelineP: null,
      peerGroups: [],
      canUndo: false,
      canRedo: false,
      decisions: 0,
    })
    expect(empty.distribution.map((band) => [band.count, band.share, band.guideline])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ])
    await ten()
    expect(ids(await board({ slice: { cycle: '2031Q1' } }))).toEqual([])
  })

  it('takes the subtree of a department and keeps percentiles of the whole peer group', async () => {
    await ten()
    expect(ids(await board({ slice: { department: 'D2' } }))).toEqual(['p4', 'p5', 'p6', 'p7', 'p8', 'p9'])
    expect(ids(await board({ slice: { department: 'D21' } }))).toEqual(['p7', 'p8', 'p9'])
    const whole = await board()
    const part = await board({ slice: { department: 'D21' } })
    expect(part.people).toEqual(whole.people.slice(7))
  })

  it('cuts to a peer group and a role family, and lists the groups there are', async () => {
    await ten()
    await person(db, 'x', { job_family: '研发', job_level: 'P7' })
    await rated(db, 'x', 80)
    const all = await board()
    expect(all.peerGroups).toEqual(['研发 P7–P8', '运营 P5–P6'])
    const group = await board({ peerGroup: '研发 P7–P8' })
    expect(group.notPlaced.map((one) => [one.employeeId, one.cause])).toEqual([['x', 'no_potential']])
    expect(group.peerGroups).toHaveLength(2)
    expect((await board({ slice: { roleFamily: '研发' } })).peerGroups).toEqual(['研发 P7–P8'])
  })

  it('lists who is not placed, with the cause', async () => {
    await person(db, 'a')
    await person(db, 'b')
    await person(db, 'c', { department_id: null })
    await rated(db, 'a', 80)
    await tagged(db, 'b', 1)
    const { notPlaced } = await board()
    expect(notPlaced.map((one) => [one.employeeId, one.cause, one.department])).toEqual([
      ['a', 'no_potential', '运营部'],
      ['b', 'no_performance', '运营部'],
      ['c', 'no_inputs', '未分部门'],
    ])
  })

  it('lays decisions over the figures, also for somebody the figures cannot place', async () => {
    await ten()
    await person(db, 'new')
    await move(db, { cycle: '2026Q1', employeeIds: ['p0', 'new'], box: 5, reason: '证据已核', evidence: [] }, clock)
    const moved = await board()
    const of = (id: string) => moved.people.find((one) => one.employeeId === id)
    expect(of('p0')).toMatchObject({ computedBox: 1, box: 5, moved: true })
    expect(of('new')).toMatchObject({ computedBox: null, box: 5, moved: true, cause: 'no_inputs' })
    expect(of('p1')).toMatchObject({ computedBox: 1, box: 1, moved: false })
    expect(moved).toMatchObject({ canUndo: true, canRedo: false, decisions: 2 })
    expect(moved.distribution.map((band) => band.count)).toEqual([3, 6, 2])
  })

  it('flags re-weighted scores and counts evidence', async () => {
    await person(db, 'a')
    await rated(db, 'a', 80)
    await tagged(db, 'a', 1)
    await put(db, 'work_record', { record_no: 'w', employee_id: 'a', cycle_id: '2026Q1' })
    expect((await board()).people[0]).toMatchObject({
      reweighted: true,
      evidence: 1,
      parts: { automated: null, manager: 80, crossDepartment: null },
    })
  })
})

describe('a masked board', () => {
  it('holds no name and no number anywhere, and codes that stay while people move', async () => {
    await ten()
    await review(db, 'p3', 'MANAGER', 70, 100, { comment: '王小丁表现稳定' })
    const masked = await board({ masked: true })
    const text = JSON.stringify(masked)
    for (const name of ['王小', 'Np']) expect(text).not.toContain(name)
    expect(masked.people.map((one) => one.name)).toEqual(Array.from({ length: 10 }, (_, n) => `员工 ${String(n + 1).padStart(2, '0')}`))
    const codeOf = (id: string, { people }: NineBoxBoard) => people.find((one) => one.employeeId === id)?.name ?? ''
    // Neither the codes nor the order of the people follow their numbers.
    expect(ids(masked)).not.toEqual([...ids(masked)].sort())
    expect(masked.people.find((one) => one.employeeId === 'p4')).toMatchObject({
      employeeNo: '',
      manager: null,
      department: '研发部',
      departmentId: '',
    })
    await move(db, { cycle: '2026Q1', employeeIds: ['p6'], box: 9, reason: '证据已核', evidence: [] }, clock)
    const after = await board({ masked: true, language: 'en' })
    expect(codeOf('p6', after)).toBe(codeOf('p6', masked).replace('员工', 'Employee'))
    expect(after.boxes[8].name).toBe('Star')
  })

  it('says whose people somebody is of nobody: a team is a small group', async () => {
    await ten()
    for (const slice of [{}, { department: 'D2' }])
      expect((await board({ masked: true, slice })).people.filter((one) => one.manager !== null)).toEqual([])
  })

  it('says department, peer group and level as far as a small group at least has them in common', async () => {
    await ten()
    await person(db, 'head', { department_id: 'D0', job_family: '管理', job_level: 'M4' })
    await rated(db, 'head', 99)
    const shown = async () => {
      const { people, notPlaced } = await board({ masked: true })
      return [...people, ...notPlaced].map(({ department, peerGroup, level }) => [department, peerGroup, level].join('|'))
    }
    for (const least of few([3, 11, 2, 4, 5], 2)) {
      await setting(db, 'privacy.small_group', String(least))
      const said = await shown()
      expect(said).toHaveLength(11)
      for (const one of said) expect(said.filter((other) => other === one).length).toBeGreaterThanOrEqual(least)
      expect(said.join()).not.toContain('管理')
      if (least < 11) expect(said.join()).toContain('研发部')
    }
    await setting(db, 'privacy.small_group', '11')
    expect(new Set(await shown())).toEqual(new Set(['公司||']))
  })
})
