// People under a second name, in another language: who leads whom is known under either.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '1 花名册_截至2026-03-31.csv': [
    '工号,姓名,英文名,部门,直接上级,入职日期',
    'L1,苏明远,Mingyuan Su,总经办,,2018-03-06',
    'L2,何静怡,Jingyi He,销售部,苏明远,2019-05-06',
    'L3,田一鸣,Yiming Tian,销售部,何静怡,2020-07-01',
    'L4,董浩然,Haoran Dong,销售部,何静怡,2021-02-01',
  ],
  '2 CS 1on1 log.csv': [
    'Date,Employee,Manager,Duration (min),Notes',
    '2026-02-03,Jingyi He,Yiming Tian,30,Pipeline',
    '2026-02-10,Jingyi He,Haoran Dong,30,Renewals',
    '2026-03-03,Jingyi He,Yiming Tian,45,Targets',
  ],
  '3 Team talks.csv': [
    'Date,Employee,Manager,Duration (min),Notes',
    '2026-02-04,Yiming Tian,Jingyi He,30,Pipeline',
    '2026-02-11,Haoran Dong,Jingyi He,30,Renewals',
    '2026-03-04,Yiming Tian,Jingyi He,45,Targets',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('asks where who stands as the manager reports to the other, and takes what agrees', async () => {
  expect(
    await query(
      "select f.file, s.accepted::integer as accepted from source_sheet s join source_file f using (file_id) where f.file like '%alk%' or f.file like '%1on1%' order by 1",
    ),
  ).toEqual([
    { file: '2 CS 1on1 log.csv', accepted: 0 },
    { file: '3 Team talks.csv', accepted: 3 },
  ])
  expect(await query("select facts->>'question' as question from data_issue where code = 'mapping_question'")).toEqual([
    { question: 'roles_exchanged' },
  ])
})
