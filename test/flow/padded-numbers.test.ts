// A number shown as 000083 and stored as 83 is found by either.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { runImport } from './company'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

function writeSheet(name: string, rows: (string | number)[][], padded: string[]): void {
  const sheet = XLSX.utils.aoa_to_sheet(rows)
  for (const address of Object.keys(sheet)) if (padded.includes(address[0]) && sheet[address].t === 'n') sheet[address].z = '000000'
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, 'S')
  writeFileSync(join(own.folder, name), XLSX.write(book, { bookType: 'xlsx', type: 'buffer' }))
}
const roster = [['工号', '姓名', '部门', '入职日期'], ...[83, 84, 85].map((no) => [no, `甲${no}`, '质量部', '2021-01-01'])]
const header = ['被评价人工号', '评价人工号', '评分', '满分', '提交时间']
const reviewers = async () => {
  await runImport(own.workspace, [own.folder])
  const found = await own.workspace.db.all<{ no: string }>(
    'select e.employee_no as no from review r join employee e on e.employee_id = r.reviewee_id order by 1',
  )
  return found.map(({ no }) => no)
}

it('as it is shown, by a text file', async () => {
  writeSheet('花名册.xlsx', roster, ['A'])
  writeFileSync(join(own.folder, '评价.csv'), `${header.join(',')}\n000083,000084,4,5,2026-01-05\n`)
  expect(await reviewers()).toEqual(['000083'])
})

it('as it is stored, by a sheet without the format', async () => {
  writeSheet('花名册.xlsx', roster, ['A'])
  writeSheet('评价.xlsx', [header, [83, 84, 4, 5, '2026-01-05']], [])
  expect(await reviewers()).toEqual(['000083'])
})

it('where only the other sheet shows the zeros', async () => {
  writeSheet('花名册.xlsx', roster, [])
  writeSheet('评价.xlsx', [header, [83, 84, 4, 5, '2026-01-05']], ['A', 'B'])
  expect(await reviewers()).toEqual(['83'])
})

it('but by none where no sheet shows such numbers, without a name beside it', async () => {
  const text = roster.map(([no, ...rest]) => [typeof no === 'number' ? `0000${no}` : no, ...rest])
  writeSheet('花名册.xlsx', text, [])
  writeSheet('评价.xlsx', [header, [83, 84, 4, 5, '2026-01-05']], [])
  expect(await reviewers()).toEqual([])
})
