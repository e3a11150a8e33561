// Rows and cells of a company the pipeline was not made with: what would be taken wrongly without a word.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'
import { asking, dictionary, people } from './third-company'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWith(people, dictionary)
})
afterEach(() => workspace.close())
const { numbers, listed } = asking(() => workspace.db)

describe('a table below the table', () => {
  const header = ['工号', '姓名', '1月']
  const monthly = (below: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
    kind: 'reported_value',
    fields: ['employee_no', 'employee_name', '=2026-01:拜访数'],
    header,
    titles: [['2026年拜访数']],
    rows: [['001001', '甲一', '3'], ...below],
    ...more,
  })
  const second: Cells[] = [
    ['001002', '乙二', '4'],
    ['合计', null, '4'],
  ]

  it.each([
    ['another year', [['2025年拜访数'], header]],
    ['other months', [['工号', '姓名', '4月']]],
    ['other columns', [['姓名', '工号', '评分']]],
    ['targets', [['2026年拜访数目标'], header]],
  ] as [string, Cells[]][])('with %s waits, row by row', async (name, rows) => {
    const [, , result] = await loadAll(workspace.db, [people, dictionary, monthly([...rows, ...second])])
    expect(await numbers()).toEqual([3])
    expect((await listed()).filter((item) => item.startsWith('second_table'))).toHaveLength(2)
    const why = await workspace.db.first(`select any_value(facts->>'reason') as why from data_issue where code = 'second_table'`)
    expect(why).toEqual({ why: name.startsWith('other') ? 'columns' : 'time' })
    expect(result).toMatchObject({ read: 5 + rows.length, accepted: 1, attention: 2, leftOut: 2 + rows.length })
  })

  it.each([
    ['the header again', [header]],
    ['the title and the header again', [['2026年拜访数'], header]],
    ['the name of a group', [['乙组'], header]],
  ] as [string, Cells[]][])('with %s goes on', async (_, rows) => {
    await loadAll(workspace.db, [people, dictionary, monthly([...rows, ...second])])
    expect(await numbers()).toEqual([3, 4])
    expect(await listed()).toEqual([])
  })

  it('goes on under the name of a group where the file is of one department', async () => {
    const rows = [['二班'], header, ...second]
    await loadAll(workspace.db, [people, dictionary, monthly(rows, { constants: { department: '甲部' }, file: '甲部拜访.xlsx' })])
    expect(await numbers()).toEqual([3, 4])
  })

  it('does not go on under the name of a group where a title above spoke for one group', async () => {
    await loadAll(workspace.db, [people, dictionary, monthly([['乙组'], header, ...second], { constants: { department: '甲部' } })])
    expect(await numbers()).toEqual([3])
  })

  it('a person called like a column is a person', async () => {
    const named = roster([['001009', '姓名', '公司/甲部', '2020-01-01', null, '生产']])
    await loadAll(workspace.db, [
      people,
      dictionary,
      named,
      monthly([
        ['001009', '姓名', '7'],
        ['001002', '乙二', '4'],
      ]),
    ])
    expect(await numbers()).toEqual([3, 7, 4])
  })
})
