// Whom the ids of other systems name: by a list of users, or by the name beside the id somewhere.
import { expect, it } from 'vitest'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace({
  '0 people.csv': [
    'Employee ID,Name,Department,Hire Date,Work Email',
    'N301,Ines Ferreira,Data,2020-01-01,ines.ferreira@acme.example',
    'N302,Tomáš Novák,Data,2020-01-01,tnovak@acme.example',
    'N303,白舒,Ops,2020-01-01,',
    'N304,Grace Otieno,Ops,2020-01-01,',
  ],
})

const said = (codes: string) =>
  own.workspace.db.all<{ code: string; file: string; row: number; facts: Record<string, unknown> }>(
    `select code, file, row, facts::json as facts from data_issue join source_sheet using (sheet_id) join source_file using (file_id)
     where code in (${codes}) order by code, file, row`,
  )
const people = async () => (await own.workspace.db.first<{ n: number }>('select count(*) as n from employee'))!.n
const whose = () =>
  own.workspace.db.all<{ no: string; who: string }>('select record_no as no, employee_id as who from work_record order by record_no')

const ticket = (id: number, assignee: number) => ({
  id,
  subject: `Ticket ${id}`,
  status: 'closed',
  created_at: '2026-02-03T10:00:00Z',
  assignee_id: assignee,
})
const tickets = (from: number, assignees: number[]) => assignees.map((assignee, at) => ticket(from + at, assignee))

it('a list of users beside tickets says who their assignees are, in the next file of the system too, and adds nobody', async () => {
  const users = [
    { id: 400010001, name: 'I. Ferreira', email: 'ines.ferreira@acme.example', department: 'Support', active: true },
    { id: 400010002, name: 'Grace Otieno', email: 'g@mail.example', department: 'Support', active: true },
    { id: 400010003, name: 'Somebody Else', email: 'else@customer.example', department: 'Support', active: false },
    { id: 301, name: '白舒', email: 'bs@mail.example', department: 'Support', active: true },
  ]
  await own.importTexts({
    'zendesk_2026-02.json': [
      JSON.stringify({ tickets: tickets(11, [400010001, 400010002, 400010003, 301]), users, groups: [{ id: 7, name: 'All' }] }),
    ],
    'zendesk_2026-03.json': [JSON.stringify({ tickets: tickets(21, [400010002]), count: 1 })],
    'zendesk_agents.csv': ['id,name,email,role', '400010009,Tomáš Novák,tnovak@acme.example,agent'],
    'zendesk_2026-01.json': [JSON.stringify({ tickets: tickets(5, [400010009]), count: 1 })],
    'gitlab_2026-03.json': [JSON.stringify({ tickets: tickets(31, [400010002]), count: 1 })],
  })
  expect(await whose()).toEqual([
    { no: '11', who: 'EN301' },
    { no: '12', who: 'EN304' },
    { no: '14', who: 'EN303' },
    { no: '21', who: 'EN304' },
    { no: '5', who: 'EN302' },
  ])
  expect(await people()).toBe(4)
  expect(await said("'identity_unknown', 'person_by_account'")).toMatchObject([
    { code: 'identity_unknown', row: 3, facts: { count: 1, text: 'Somebody Else' } },
    { code: 'person_by_account', file: 'zendesk_2026-02.json', row: 2, facts: { count: 2, text: '400010002' } },
    { code: 'person_by_account', file: 'zendesk_2026-03.json', row: 1, facts: { count: 1 } },
  ])
  expect(await said("'unmatched_person'")).toMatchObject([{ file: 'gitlab_2026-03.json' }, { file: 'zendesk_2026-02.json', row: 3 }])
})

const calls = (...rows: string[]) => ['Issue key,Summary,Assignee Id,Assignee,Resolved', ...rows]

it('a name beside an id is learned for rows that have the id alone, whichever file comes first; an id of two people is nobody’s', async () => {
  await own.importTexts({ '座席_202601.csv': calls('T-1,A,8061,,2026-01-05', 'T-2,B,8062,,2026-01-06', 'T-3,C,N999,,2026-01-07') })
  expect(await whose()).toEqual([])
  const february = calls('T-4,A,8061,白舒,2026-02-05', 'T-5,B,8062,Grace Otieno,2026-02-06', 'T-6,C,N999,白舒,2026-02-07')
  await own.importTexts({ '座席_202602.csv': february })
  const learned = [
    { no: 'T-1', who: 'EN303' },
    { no: 'T-2', who: 'EN304' },
    { no: 'T-4', who: 'EN303' },
    { no: 'T-5', who: 'EN304' },
  ]
  expect(await whose()).toEqual(learned)
  expect(
    await own.workspace.db.all('select source, external_id, employee_id, known_by, _row as row from person_identity order by 2'),
  ).toEqual([
    { source: '座席', external_id: '8061', employee_id: 'EN303', known_by: 'beside', row: 2 },
    { source: '座席', external_id: '8062', employee_id: 'EN304', known_by: 'beside', row: 3 },
  ])
  expect(await said("'person_by_account'")).toMatchObject([
    { file: '座席_202601.csv', row: 2, facts: { count: 2, text: '8061' } },
    { file: '座席_202602.csv', row: 2, facts: { count: 2 } },
  ])

  await own.importTexts({ '座席_202603.csv': calls('T-7,A,8062,Ines Ferreira,2026-03-05') })
  expect(await whose()).toEqual([...learned.filter(({ no }) => no !== 'T-2'), { no: 'T-7', who: 'EN301' }])
  expect((await own.said()).filter((text) => text.startsWith('identity_conflict'))).toEqual([
    expect.stringMatching(/“8062”在这里是“Ines Ferreira”，在 座席_202602\.csv .*3.*是“Grace Otieno”/),
  ])
})
