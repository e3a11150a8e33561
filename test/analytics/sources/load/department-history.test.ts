// Departments over time: a code is the department, and dated rosters say where it stood and what it was called.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { said, spells } from './rosters'
import { type Cells, loadAll, type TestSheet } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWithoutViews()
})
afterEach(() => workspace.close())

const coded = (day: string | null, rows: [no: string, department: string | null, code: string | null][]): TestSheet => ({
  kind: 'employee',
  fields: ['employee_no', 'employee_name', 'department', 'department_code', 'hire_date'],
  rows: rows.map(([no, department, code]): Cells => [no, `人${no}`, department, code, '2020-01-01']),
  constants: day ? { as_of_date: day } : {},
})
const departments = () =>
  workspace.db
    .all<{ text: string }>(
      `select concat_ws(' ', department_id, path, coalesce(parent_id, '-'), coalesce(valid_from::varchar, '…'), coalesce(valid_to::varchar, '…')) as text
       from department order by department_id, valid_from nulls first`,
    )
    .then((rows) => rows.map(({ text }) => text))

const december = coded('2025-12-31', [
  ['1', '公司/甲中心', '10'],
  ['2', '公司/甲中心/一组', '11'],
  ['3', '公司/乙中心', '20'],
])
describe('a code', () => {
  it('is the department, whose place and name change on the day of the first roster that shows it', async () => {
    const march = coded('2026-03-31', [
      ['1', '公司/甲中心', '10'],
      ['2', '公司/乙中心/壹组', '11'],
      ['3', '公司/乙中心', '20'],
    ])
    await loadAll(workspace.db, [march, december])
    expect(await departments()).toEqual([
      '/10 公司/甲中心 公司 … …',
      '/11 公司/甲中心/一组 /10 … 2026-03-31',
      '/11 公司/乙中心/壹组 /20 2026-03-31 …',
      '/20 公司/乙中心 公司 … …',
      '公司 公司 - … …',
    ])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 /11'])
    expect(await said(workspace.db)).toEqual([])
  })

  it('moves with the department above where nothing is said of it', async () => {
    const march = coded('2026-03-31', [
      ['1', '公司/丙中心', '10'],
      ['3', '公司/乙中心', '20'],
    ])
    await loadAll(workspace.db, [december, march])
    expect((await departments()).filter((text) => text.startsWith('/11'))).toEqual([
      '/11 公司/甲中心/一组 /10 … 2026-03-31',
      '/11 公司/丙中心/一组 /10 2026-03-31 …',
    ])
  })

  it('takes the place of another at its path when that one is gone', async () => {
    await loadAll(workspace.db, [
      december,
      coded('2026-03-31', [
        ['2', '公司/甲中心/一组', '99'],
        ['1', '公司/甲中心', '10'],
        ['3', '公司/乙中心', '20'],
      ]),
    ])
    expect((await departments()).filter((text) => /^\/(11|99)/.test(text))).toEqual([
      '/11 公司/甲中心/一组 /10 … 2026-03-31',
      '/99 公司/甲中心/一组 /10 2026-03-31 …',
    ])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 /11', '2026-03-31 /99'])
  })

  it('names two that bear the same name at one place', async () => {
    await loadAll(workspace.db, [
      coded('2026-03-31', [
        ['1', '公司/一组', '11'],
        ['2', '公司/一组', '12'],
      ]),
    ])
    expect(await departments()).toEqual(['/11 公司/一组 (11) 公司 … …', '/12 公司/一组 (12) 公司 … …', '公司 公司 - … …'])
  })

  it('holds for lists that only give the path or the bare name', async () => {
    const undated = coded(null, [
      ['4', '公司/甲中心/一组', null],
      ['5', '一组', null],
    ])
    await loadAll(workspace.db, [undated, december])
    expect(await spells(workspace.db, '4')).toEqual(['2020-01-01 /11'])
    expect(await spells(workspace.db, '5')).toEqual(['2020-01-01 /11'])
  })

  it('beside a bare name is a new name at the same place', async () => {
    await loadAll(workspace.db, [december, coded('2026-03-31', [['2', '新一组', '11']])])
    expect((await departments()).filter((text) => text.startsWith('/11'))).toEqual([
      '/11 公司/甲中心/一组 /10 … 2026-03-31',
      '/11 公司/甲中心/新一组 /10 2026-03-31 …',
    ])
  })

  it('without a name is called by itself', async () => {
    await loadAll(workspace.db, [coded(null, [['1', null, 'd01']])])
    expect(await departments()).toEqual(['/D01 D01 - … …'])
  })

  it('that means several departments on one day is none of one, and is told', async () => {
    await loadAll(workspace.db, [
      coded('2026-03-31', [
        ['1', '公司/甲组', '10'],
        ['2', '公司/乙组', '10'],
        ['3', '公司/丙组', '10'],
      ]),
    ])
    expect(await departments()).toEqual([
      '公司 公司 - … …',
      '公司/丙组 公司/丙组 公司 … …',
      '公司/乙组 公司/乙组 公司 … …',
      '公司/甲组 公司/甲组 公司 … …',
    ])
    expect((await said(workspace.db)).map(({ code, facts }) => [code, facts.text, facts.count])).toEqual([
      ['department_code_conflict', '10', 3],
    ])
  })

  it('of a centre does not make one department of its groups', async () => {
    const groups = (day: string, first: number) =>
      coded(
        day,
        Array.from({ length: 6 }, (_, at): [string, string, string] => [
          String(at + 1),
          at < first ? '公司/甲中心/一组' : '公司/甲中心/二组',
          '10',
        ]),
      )
    await loadAll(workspace.db, [groups('2025-12-31', 4), groups('2026-03-31', 2)])
    expect(await spells(workspace.db, '1')).toEqual(['2020-01-01 公司/甲中心/一组'])
    expect(await spells(workspace.db, '6')).toEqual(['2020-01-01 公司/甲中心/二组'])
    expect(await spells(workspace.db, '3')).toEqual(['2020-01-01 公司/甲中心/一组', '2026-03-31 公司/甲中心/二组'])
    expect((await said(workspace.db)).map(({ code }) => code).sort()).toEqual([
      'department_code_conflict',
      'department_code_conflict',
      'moved_between_rosters',
    ])
  })

  it('that is mistyped in one row is the department of the others', async () => {
    await loadAll(workspace.db, [
      coded('2026-03-31', [
        ['1', '公司/甲组', '10'],
        ['2', '公司/甲组', '10'],
        ['3', '公司/乙组', '10'],
        ['4', '公司/乙组', '20'],
      ]),
    ])
    expect(await spells(workspace.db, '3')).toEqual(['2020-01-01 /20'])
    expect((await said(workspace.db)).map(({ code }) => code)).toEqual(['department_code_conflict'])
  })
})

describe('without a code', () => {
  const people = (path: string, from: number): [string, string, null][] => [0, 1, 2].map((n) => [`${from + n}`, path, null])
  it('a department that is gone and one with its people are two, and it is asked', async () => {
    const before = coded('2025-12-31', [...people('公司/甲中心/一组', 10), ...people('公司/乙中心/二组', 20)])
    const after = coded('2026-03-31', [...people('公司/乙中心/一组', 10), ...people('公司/乙中心/二组', 20)])
    await loadAll(workspace.db, [after, before])
    expect(await spells(workspace.db, '10')).toEqual(['2020-01-01 公司/甲中心/一组', '2026-03-31 公司/乙中心/一组'])
    expect((await said(workspace.db)).find(({ code }) => code === 'department_perhaps_same')).toEqual({
      code: 'department_perhaps_same',
      severity: 'info',
      facts: { before: '公司/甲中心/一组', now: '公司/乙中心/一组', count: 3, day: '2026-03-31' },
    })
  })

  it('people who move to a department that was there are no question', async () => {
    const before = coded('2025-12-31', [...people('公司/甲组', 10), ...people('公司/乙组', 20)])
    const after = coded('2026-03-31', [...people('公司/乙组', 10), ...people('公司/乙组', 20)])
    await loadAll(workspace.db, [before, after])
    expect((await said(workspace.db)).map(({ code }) => code)).toEqual(['moved_between_rosters'])
  })
})

describe('a bare name that several departments have', () => {
  const full = coded(null, [
    ['1', '公司/甲中心/一组', null],
    ['2', '公司/乙中心/一组', null],
  ])
  it('is the one another list has the person in', async () => {
    await loadAll(workspace.db, [full, coded('2026-03-31', [['2', '一组', null]])])
    expect(await spells(workspace.db, '2')).toEqual(['2020-01-01 公司/乙中心/一组'])
    expect(await said(workspace.db)).toEqual([])
  })
  it('is a question where nothing tells', async () => {
    await loadAll(workspace.db, [
      full,
      coded('2026-03-31', [
        ['3', '一组', null],
        ['4', '一组', null],
      ]),
    ])
    expect(await spells(workspace.db, '3')).toEqual(['2020-01-01 一组'])
    expect(await said(workspace.db)).toEqual([{ code: 'department_ambiguous', severity: 'warn', facts: { text: '一组', count: 2 } }])
  })
})
