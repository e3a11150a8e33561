// A list of evaluations sent again with corrections: what the newer one says holds, and the older one is said to be replaced.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const head = '工号,姓名,自评得分（5分制）,上级评分（5分制）'
const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 2026Q1绩效评价.csv': [head, '00000012,吕若曦,5,3', '00000013,王伟,4,4', '00000014,王薇,3,4'],
  '1 2026Q1绩效评价-更正版.csv': [head, '00000012,吕若曦,5,1', '00000013,王伟,4,4', '00000014,王薇,3,4'],
  '2 360答卷.csv': ['被评价人,评价人,关系,得分(满分5)', '王伟,吕若曦,同级,4', '王伟,王薇,同级,4', '王薇,吕若曦,同级,3'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes each score once, and the corrected one where two differ', async () => {
  expect(
    await query(
      `select e.employee_no as no, type, score from review join employee e on e.employee_id = reviewee_id where type in ('SELF', 'MANAGER') order by all`,
    ),
  ).toEqual(
    [
      ['00000012', 'MANAGER', 1],
      ['00000012', 'SELF', 5],
      ['00000013', 'MANAGER', 4],
      ['00000013', 'SELF', 4],
      ['00000014', 'MANAGER', 4],
      ['00000014', 'SELF', 3],
    ].map(([no, type, score]) => ({ no, type, score })),
  )
})

it('says which score was replaced, and by which file', async () => {
  const said = await query("select facts->>'other' as other, facts->>'reason' as reason from data_issue where code = 'older_version'")
  expect(said).toEqual([{ other: '1 2026Q1绩效评价-更正版.csv', reason: 'name' }])
})

it('keeps scores of two colleagues that are alike', async () => {
  expect(await query("select count(*)::integer as n from review where type = 'PEER'")).toEqual([{ n: 3 }])
})
