// A column of numbers that nobody knows is not read, and said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { type Cells, loadAll, type TestSheet } from './sheets'
import { people } from './third-company'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWithoutViews()
})
afterEach(() => workspace.close())

const dictionary: TestSheet = { kind: 'indicator', fields: ['indicator_name', 'unit'], rows: [['拜访数', '次']] }

/** A sheet with one indicator and one column that is mapped to nothing. */
async function listed(header: string, cells: Cells) {
  const rows = cells.map((cell, i): Cells => [`00100${i + 1}`, null, String(10 + i), cell])
  const fields = ['employee_no', 'employee_name', '=2026-01:拜访数', null]
  await loadAll(workspace.db, [people, dictionary, { kind: 'reported_value', fields, header: ['工号', '姓名', '拜访数', header], rows }])
  return workspace.db.all(`select severity, row, col, facts from data_issue where code = 'unused_column' order by item_id`)
}

describe('a column that is mapped to nothing', () => {
  it('is listed once, at its header, with how many numbers it holds', async () => {
    expect(await listed('订单数', ['12', '1,200', '37'])).toEqual([
      { severity: 'info', row: 1, col: 3, facts: { header: '订单数', count: 3 } },
    ])
    const { read } = (await workspace.db.first<{ read: number }>('select count(*) as read from reported_value'))!
    expect(read).toBe(3)
  })

  it.each<[string, Cells]>([
    ['序号', ['1', '2', '3']],
    ['岗位', ['技工', '班长', '1']],
    ['手机', ['13900000001', '13900000007', '13900000004']],
    ['备注', [null, null, '5']],
  ])('of words, running numbers or ids is not: %s', async (header, cells) => {
    expect(await listed(header, cells)).toEqual([])
  })
})
