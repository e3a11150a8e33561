import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceSentence, sliceSql } from '../../../analytics/metric/slice'
import type { Slice } from '../../../analytics/metric/types'
import type { Workspace } from '../../../analytics/workspace/open'
import { counts, insert, showSmallGroups, smallCompany } from './company'

let workspace: Workspace
beforeAll(async () => {
  workspace = await smallCompany()
  await showSmallGroups(workspace.db)
})
afterAll(() => workspace.close())

describe('one slice as condition and as sentence', () => {
  it.each<[Slice, string, Record<string, string>, string, string]>([
    [{}, 'true', {}, '全公司', 'Whole company'],
    [{ cycle: '2026Q1' }, 'view_row.cycle_id = $cycle', { cycle: '2026Q1' }, '2026Q1 周期，全公司', 'cycle 2026Q1, Whole company'],
    [
      { month: '2026-02' },
      'view_row.month = cast($month as date)',
      { month: '2026-02-01' },
      '2026 年 2 月，全公司',
      '2026-02, Whole company',
    ],
    [
      { roleFamily: "it's", source: 'MES' },
      'view_row.role_family = $roleFamily and view_row.source = $source',
      { roleFamily: "it's", source: 'MES' },
      "全公司，it's 序列，来源：MES",
      "Whole company, role family it's, source MES",
    ],
  ])('%j', (slice, where, parameters, zh, en) => {
    expect(sliceSql(slice)).toEqual({ where, parameters })
    expect([sliceSentence(slice, undefined, 'zh-CN'), sliceSentence(slice, undefined, 'en')]).toEqual([zh, en])
  })
  it('never writes a value into the text', () => {
    const evil = "x' or true --"
    expect(JSON.stringify(sliceSql({ cycle: evil, department: evil, month: evil, roleFamily: evil, source: evil }).where)).not.toContain(
      'or true',
    )
  })
  it('says the department’s path', () => {
    expect(sliceSentence({ department: 'D2' }, '公司/研发中心', 'zh-CN')).toBe('公司/研发中心（含下级）')
    expect(sliceSentence({ department: 'X' }, undefined, 'en')).toBe('unknown department (with everything below)')
  })
})

describe('a department takes its subtree as the tree stood in that month', () => {
  it('follows a team that moved from one centre to another in February', async () => {
    const { db } = workspace
    await insert(db, 'department', [
      { department_id: 'T', name: '流动组', path: '公司/研发中心/流动组', level: 2, valid_from: '2025-06-01', valid_to: '2026-02-15' },
      { department_id: 'T', name: '流动组', path: '公司/销售中心/流动组', level: 2, valid_from: '2026-02-15' },
    ])
    const action = (action_no: string, talk_date: string) => ({ action_no, employee_id: 'P1', department_id: 'T', talk_date, action: 'a' })
    await insert(db, 'action_item', [
      action('A0', '2025-05-02'),
      action('A1', '2026-01-10'),
      action('A2', '2026-02-01'),
      action('A3', '2026-03-01'),
    ])
    // before its first version it stands where it first stood; February ends in the sales centre
    expect(await counts(workspace, 'action_wellformed', { department: 'D2' })).toEqual([0, 2])
    expect(await counts(workspace, 'action_wellformed', { department: 'D3' })).toEqual([0, 2])
    expect(await counts(workspace, 'action_wellformed', { department: 'D1' })).toEqual([0, 4])
    expect(await counts(workspace, 'action_wellformed', { department: 'D1', month: '2026-02' })).toEqual([0, 1])
  })
})
