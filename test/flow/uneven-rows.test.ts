// Lines of a text file with another number of cells than its header wait, and nothing of them is read in the wrong column.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reloadAll } from '../../analytics/sources/load/load'
import { runImport } from './company'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

const header = '工号,姓名,部门,职级,入职日期'
const person = (n: number) => `E${n},甲${n},质量部,P5,2021-01-01`

async function imported(...lines: string[]) {
  const path = join(own.folder, '花名册.csv')
  writeFileSync(path, `${[header, ...lines].join('\n')}\n`)
  await runImport(own.workspace, [path])
  return state()
}

const state = async () => ({
  waiting: await own.workspace.db.all(`select row, facts from data_issue where code = 'uneven_row' order by row`),
  people: (await own.workspace.db.all<{ no: string }>('select employee_no as no from employee order by 1')).map(({ no }) => no),
})

it('waits with its line and how many cells there are, and waits again when all is read again', async () => {
  const found = {
    waiting: [
      { row: 3, facts: { cells: 6, columns: 5 } },
      { row: 4, facts: { cells: 4, columns: 5 } },
    ],
    people: ['E1', 'E4'],
  }
  expect(await imported(person(1), 'E2,李四,质量部,,P6,2021-01-02', 'E3,王五,质量部P7,2021-01-03', person(4))).toEqual(found)
  await own.workspace.db.run('begin')
  await reloadAll(own.workspace.db, 1, { cycle: '2026Q1' })
  await own.workspace.db.run('commit')
  expect(await state()).toEqual(found)
})

it('waits in a long file too', async () => {
  const lines = Array.from({ length: 4500 }, (_, n) => person(n))
  lines[4200] = 'E4200,"张三,质量部,P5,2021-01-01'.replace('"', '').replace('P5,', '')
  const { waiting, people } = await imported(...lines)
  expect(waiting).toEqual([{ row: 4202, facts: { cells: 4, columns: 5 } }])
  expect(people).toHaveLength(4499)
})

it('takes short rows for the way of a program that leaves out empty cells at the end, where most rows are short', async () => {
  const { waiting, people } = await imported('E1,甲,质量部', 'E2,乙,质量部,P5', 'E3,丙,质量部', person(4))
  expect(waiting).toEqual([])
  expect(people).toEqual(['E1', 'E2', 'E3', 'E4'])
})

it('counts no empty cells at the end, and no note below the table', async () => {
  const { waiting, people } = await imported(`${person(1)},,`, person(2), person(3), '备注：数据截至三月')
  expect(waiting).toEqual([])
  expect(people).toEqual(['E1', 'E2', 'E3'])
})
