// Whom an account or an address names: by the roster's own addresses, else by the name beside it or in it, which is said.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles } from './each-workspace'

const roster = [
  'Employee ID,Name,Department,Hire Date,Work Email',
  'N301,Ines Ferreira,Data,2020-01-01,ines.ferreira@acme.example',
  'N302,Tomáš Novák,Data,2020-01-01,tnovak@acme.example',
  'N303,Grace Otieno,Ops,2020-01-01,',
  'N304,Zoë Brandt,Ops,2020-01-01,',
  'N305,白舒,Ops,2020-01-01,',
]
const tasks = (project: string, ...names: string[]) => [
  'Issue key,Summary,Assignee,Resolved',
  ...names.map((name, at) => `${project}-${at + 1},Task ${at + 1},${name},2026-02-0${at + 1} 10:00`),
]
const courses = (...rows: string[]) => ['用户ID,姓名,课程名称,完成时间', ...rows]
const all = importedOnce({
  '0 people.csv': roster,
  '1 issues.csv': tasks('T', 'Ines.Ferreira@acme.example', 'tnovak'),
  '2 issues.csv': tasks('U', 'grace.otieno@mail.example', 'zoe_brandt@mail.example', 'nobody.here@mail.example'),
  '3 learning.csv': courses('ou_7d8a6e6df7621556ce0d21922b676706,白舒,数据安全,2026-02-03', 'N999,白舒,数据安全,2026-02-04'),
  '4 learning.csv': courses('tnovak,Grace Otieno,数据安全,2026-02-03', 'tnovak,Tomas Novak,数据安全,2026-02-04'),
})
const twice = importedOnce({
  'people.csv': [...roster, 'N306,Grace Otieno,Data,2020-01-01,'],
  'issues.csv': ['Issue key,Summary,Assignee,Resolved', 'T-1,A,grace.otieno@x.example,2026-02-01'],
})

const assignees = async (file: string) =>
  (await all()).db.all<{ no: string; who: string }>(
    `select record_no as no, employee_id as who from work_record where ${ofFiles(file)} order by record_no`,
  )
const learners = async (file: string) =>
  (await all()).db.all(`select employee_id as who, _row as row from learning_record where ${ofFiles(file)}`)
const said = async (file: string, code: string) =>
  (await all()).db.all<{ row: number | null; facts: unknown }>(
    `select row, facts::json as facts from data_issue where code = '${code}' and ${ofFiles(file, 'sheet_id')} order by row`,
  )

it('an address of the roster is whose it is, and so is what stands before its @', async () => {
  expect(await assignees('1 ')).toEqual([
    { no: 'T-1', who: 'EN301' },
    { no: 'T-2', who: 'EN302' },
  ])
  expect(await said('1 ', 'person_by_account')).toEqual([])
})

it('an address that spells a name is that person, which is said once', async () => {
  expect(await assignees('2 ')).toEqual([
    { no: 'U-1', who: 'EN303' },
    { no: 'U-2', who: 'EN304' },
  ])
  expect(await said('2 ', 'person_by_account')).toMatchObject([{ row: 2 }])
  expect(await said('2 ', 'unmatched_person')).toMatchObject([{ row: 4 }])
})

it('a name beside the id of another system is used, which is said; beside a number of the company’s kind it is not', async () => {
  expect(await learners('3 ')).toEqual([{ who: 'EN305', row: 2 }])
  expect(await said('3 ', 'person_by_account')).toMatchObject([{ row: 2 }])
  expect(await said('3 ', 'unmatched_person')).toMatchObject([{ row: 3 }])
})

it('two people of the spelled name are asked about', async () => {
  const { db } = await twice()
  expect(await db.all('select record_no from work_record')).toEqual([])
  expect(await db.all('select code from data_issue where blocking')).toEqual([{ code: 'ambiguous_person' }])
})

it('an account of one person beside the name of another is told', async () => {
  expect(await learners('4 ')).toEqual([{ who: 'EN302', row: 3 }])
  const blocking = await (await all()).db.all(`select code, row from data_issue where blocking and ${ofFiles('4 ', 'sheet_id')}`)
  expect(blocking).toEqual([{ code: 'number_name_conflict', row: 2 }])
})
