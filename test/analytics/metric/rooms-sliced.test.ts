// Every room cut by every dimension it declares, against rows counted one by one; the parts of a dimension add up to the whole.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latencyCases, latencyHeatmap } from '../../../analytics/attribution/latency'
import { departmentMatrix } from '../../../analytics/collaboration/matrix'
import type { Dimension, Slice } from '../../../analytics/metric/types'
import { nineBoxBoard } from '../../../analytics/ninebox/board'
import { slicedBy } from '../../../analytics/report/sliced-by'
import type { Workspace } from '../../../analytics/workspace/open'
import { thorough } from '../../faults/support/tries'
import { counts, insert, showSmallGroups, smallCompany } from './company'

/** P13's team moves from one centre to the other on the last day of March. */
const people: Record<string, { department: string; roleFamily: string | null }> = {
  P1: { department: 'D21', roleFamily: '研发' },
  P2: { department: 'D21', roleFamily: '测试' },
  P7: { department: 'D3', roleFamily: '销售' },
  P12: { department: 'D22', roleFamily: null },
  P13: { department: 'T', roleFamily: '销售' },
}
const above = (department: string, month: string): string[] => {
  if (department === 'T') return ['D1', month < '2026-03' ? 'D2' : 'D3', 'T']
  return department === 'D3' ? ['D1', 'D3'] : ['D1', 'D2', department]
}

interface Planted {
  person: string
  month: string
  source: '填报.xlsx' | 'mes.csv'
}
const planted: fc.Arbitrary<Planted> = fc.record({
  person: fc.constantFrom(...Object.keys(people)),
  month: fc.constantFrom('2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'),
  source: fc.constantFrom('填报.xlsx' as const, 'mes.csv' as const),
})
const cycleOf = (month: string) => (month < '2026' ? '2025Q4' : '2026Q1')

let workspace: Workspace
beforeAll(async () => {
  workspace = await smallCompany()
  const { db } = workspace
  await showSmallGroups(db)
  const team = { department_id: 'T', name: '流动组', level: 2 }
  await insert(db, 'department', [
    { ...team, path: '公司/研发中心/流动组', valid_from: '2025-01-01', valid_to: '2026-03-31' },
    { ...team, path: '公司/销售中心/流动组', valid_from: '2026-03-31' },
  ])
  await insert(db, 'employee', [{ employee_id: 'P13', employee_no: '0013', name: '员工13', name_key: '员工13' }])
  for (const [employee_id, { department, roleFamily }] of Object.entries(people))
    await insert(db, 'employment_assignment', [
      { employee_id, valid_from: '2020-01-01', valid_to: '9999-12-31', department_id: department, job_family: roleFamily },
    ])
  await insert(db, 'review_cycle', [{ cycle_id: '2026Q1', name: '2026Q1', start_date: '2026-01-01', end_date: '2026-03-31' }])
})
afterAll(() => workspace.close())

async function plant(rows: readonly Planted[]): Promise<void> {
  const { db } = workspace
  await db.run('delete from stage_event; delete from review_request; delete from feedback')
  for (const [at, { person, month, source }] of rows.entries()) {
    const { department, roleFamily } = people[person]
    const where = { month, cycle_id: cycleOf(month), _sheet_id: source === 'mes.csv' ? 2 : 1, _row: at + 1 }
    const stamp = `${month.slice(0, 7)}-10T00:00:00Z`
    const [ratee, ratees] = department === 'D3' ? ['P1', 'D21'] : ['P7', 'D3']
    await insert(db, 'stage_event', [
      { ...where, flow: source, case_no: `C${at}`, stage: '分配', hours: at, actor_id: person, department_id: department, week: month },
    ])
    await insert(db, 'review_request', [
      {
        ...where,
        request_no: `Q${at}`,
        reviewer_id: person,
        reviewee_id: ratee,
        reviewer_department_id: department,
        reviewee_department_id: ratees,
        is_cross_department: true,
        voluntary: true,
        sent_at: stamp,
      },
    ])
    await insert(db, 'feedback', [
      {
        ...where,
        feedback_no: `F${at}`,
        receiver_id: person,
        department_id: department,
        role_family: roleFamily,
        given_at: stamp,
        closed_at: stamp,
      },
    ])
  }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
const rooms: [keyof typeof slicedBy, (slice: Slice) => Promise<number>][] = [
  ['metrics', async (slice) => (await counts(workspace, 'feedback_closed_72h', slice))[1]],
  ['latency', async (slice) => sum((await latencyHeatmap(workspace.db, slice)).cells.map(({ n }) => n))],
  ['matrix', async (slice) => sum((await departmentMatrix(workspace.db, slice, false)).cells.map(({ invited }) => invited))],
]
const valuesOf = ({ person, month, source }: Planted): Record<Dimension, string[]> => {
  const { department, roleFamily } = people[person]
  return {
    cycle: [cycleOf(month)],
    month: [month],
    department: above(department, month),
    roleFamily: roleFamily ? [roleFamily] : [],
    source: [source],
  }
}
const isIn = (row: Planted, slice: Slice): boolean =>
  (Object.entries(slice) as [Dimension, string][]).every(([dimension, value]) => valuesOf(row)[dimension].includes(value))

const parts: Record<Dimension, string[]> = {
  cycle: ['2025Q4', '2026Q1'],
  month: ['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'],
  department: ['D2', 'D3'],
  roleFamily: ['研发', '测试', '销售'],
  source: ['填报.xlsx', 'mes.csv'],
}
/** Any choice of a value or none for each dimension. */
const slices = fc.record(
  Object.fromEntries(
    Object.entries(parts).map(([dimension, values]) => [
      dimension,
      fc.constantFrom(...values, ...(dimension === 'department' ? ['D1', 'D21', 'T'] : [])),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Slice>

describe('a room cut by what it declares', () => {
  it('counts the rows of the slice and no others, and the parts of a dimension add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(planted, { minLength: 1, maxLength: 12 }),
        fc.array(slices, { minLength: 3, maxLength: 3 }),
        async (rows, asked) => {
          await plant(rows)
          for (const [room, count] of rooms) {
            for (const slice of [{}, ...asked])
              expect([room, slice, await count(slice)]).toEqual([room, slice, rows.filter((row) => isIn(row, slice)).length])
            for (const dimension of slicedBy[room]) {
              const whole = rows.filter((row) => valuesOf(row)[dimension].length > 0).length
              const counted = await Promise.all(parts[dimension].map((value) => count({ [dimension]: value })))
              expect([room, dimension, sum(counted)]).toEqual([room, dimension, whole])
            }
          }
        },
      ),
      { numRuns: thorough ? 60 : 2 },
    )
  }, 600_000)

  it('lists as many cases as a cell of the latency heatmap counts', async () => {
    await plant(['P1', 'P2', 'P7', 'P13'].map((person): Planted => ({ person, month: '2026-01-01', source: 'mes.csv' })))
    for (const [roleFamily, cases] of Object.entries({ 研发: ['C0'], 销售: ['C3', 'C2'], 职能: [] })) {
      const found = await latencyCases(workspace.db, {
        slice: { roleFamily },
        flow: 'mes.csv',
        stage: '分配',
        week: '2026-01-01',
        limit: 9,
      })
      expect([roleFamily, found.map(({ caseNo }) => caseNo)]).toEqual([roleFamily, cases])
    }
  })
})

describe('the board', () => {
  const onBoard = async (slice: Slice) => {
    const board = await nineBoxBoard(workspace.db, { slice: { cycle: '2026Q1', ...slice }, masked: false, language: 'en' })
    return [...board.people, ...board.notPlaced].map(({ employeeId }) => employeeId).sort()
  }
  it('follows department and role family; a department stands where it does on the last day of the cycle', async () => {
    expect(await onBoard({ department: 'D2' })).toEqual(['P1', 'P12', 'P2'])
    expect(await onBoard({ department: 'D3' })).toEqual(['P13', 'P7'])
    expect(await onBoard({ roleFamily: '销售' })).toEqual(['P13', 'P7'])
    expect(await onBoard({ roleFamily: '销售', department: 'T' })).toEqual(['P13'])
  })
  it('says that it follows neither month nor source, and does not', async () => {
    expect(slicedBy.nineBox).toEqual(['cycle', 'department', 'roleFamily'])
    expect(await onBoard({ month: '2026-01', source: 'mes.csv' })).toEqual(await onBoard({}))
  })
})

describe('a small group behind a role family', () => {
  const limit = (people: number) =>
    workspace.db.run(`update setting set value = $people where key = 'privacy.small_group'`, { people: String(people) })
  it('is withheld in heatmap and matrix with another one, so that the whole does not give it away', async () => {
    const { db } = workspace
    for (let n = 3; n <= 6; n++)
      await insert(db, 'employment_assignment', [
        {
          employee_id: `P${n}`,
          valid_from: '2020-01-01',
          valid_to: '9999-12-31',
          department_id: 'D21',
          job_family: n < 5 ? '研发' : '测试',
        },
      ])
    for (let n = 3; n <= 6; n++) people[`P${n}`] = { department: 'D21', roleFamily: n < 5 ? '研发' : '测试' }
    await plant(['P1', 'P2', 'P3', 'P4', 'P5'].map((person): Planted => ({ person, month: '2026-01-01', source: 'mes.csv' })))
    await limit(3)
    // 研发: P1, P3, P4; 测试: P2, P5
    const shown = async (slice: Slice) => {
      const heatmap = await latencyHeatmap(db, slice)
      const matrix = await departmentMatrix(db, slice, true)
      return [
        heatmap.cells.map(({ n }) => n),
        heatmap.withheld.length,
        matrix.cells.map(({ withheld, invited }) => (withheld ? 'withheld' : invited)),
      ]
    }
    expect(await shown({})).toEqual([[5], 0, [5]])
    for (const roleFamily of ['研发', '测试'])
      expect([roleFamily, await shown({ roleFamily })]).toEqual([roleFamily, [[], 1, ['withheld']]])
    const cases = { slice: { roleFamily: '测试' }, flow: 'mes.csv', stage: '分配', week: '2026-01-01', limit: 9 }
    expect(await latencyCases(db, cases)).toEqual([])
    await showSmallGroups(db)
  })

  it('has no index of its ties where these are all inside departments', async () => {
    const { db } = workspace
    await plant([])
    const tie = {
      request_no: 'Q',
      cycle_id: '2026Q1',
      month: '2026-01-01',
      sent_at: '2026-01-10T00:00:00Z',
      submitted_at: '2026-01-11T00:00:00Z',
    }
    await insert(db, 'review_request', [
      {
        ...tie,
        reviewer_id: 'P2',
        reviewee_id: 'P1',
        reviewer_department_id: 'D21',
        reviewee_department_id: 'D21',
        voluntary: true,
        is_cross_department: false,
      },
    ])
    await limit(3)
    expect((await departmentMatrix(db, { roleFamily: '测试' }, true)).eiIndex).toBeNull()
    expect((await departmentMatrix(db, { roleFamily: '测试' }, false)).eiIndex).toBe(-1)
    await showSmallGroups(db)
  })
})
