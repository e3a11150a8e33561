// Rows about people who had left by then, and scores that their scale has no place for.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const own = importedOnce({
  '0 人员.csv': [
    '工号,姓名,部门,入职日期,离职日期,直接上级工号',
    'T0031,欧阳澍,公司/冲压车间,2019-03-04,,',
    'T0032,南宫遥,公司/冲压车间,2020-07-13,2026-01-31,T0031',
    'T0033,万俟策,公司/冲压车间,2021-09-27,,T0031',
    'T0034,司徒婉,公司/冲压车间,2018-11-19,,T0031',
  ],
  '1 评分2026Q1.csv': ['工号,姓名,上级评分,满分', 'T0033,万俟策,44,5', 'T0034,司徒婉,4.5,5'],
  '2 邀请.csv': [
    '被评价人,评价人,邀请时间,提交时间',
    '南宫遥,万俟策,2026-03-02 10:00,',
    '万俟策,南宫遥,2026-01-12 10:00,',
    '万俟策,某某某,2026-03-02 10:00,',
  ],
  '3 MES_报工.csv': [
    '报工单号,工号,完工时间,数量',
    'B1,T0032,2026-01-12,5',
    'B2,T0032,2026-02-12,6',
    'B3,T0032,2026-03-02,7',
    'B4,T0033,2026-03-02,8',
  ],
})

it('a score off its scale counts for nobody until it is settled', async () => {
  const { db } = await own()
  const rated = await db.all("select employee_id as id, value from performance_input where part = 'manager'")
  expect(rated).toEqual([{ id: expect.anything(), value: 90 }])
  expect(await db.all("select facts->>'text' as said from data_issue where code = 'out_of_scale'")).toEqual([{ said: '44' }])
})

it('somebody who had left by then is said to have left, and when', async () => {
  const said = await (await own()).db.all(
    "select code, row, facts->>'name' as name, facts->>'day' as day from data_issue where code in ('person_left', 'unmatched_person') order by row",
  )
  expect(said).toEqual([
    { code: 'person_left', row: 2, name: '南宫遥', day: '2026-01-31' },
    { code: 'unmatched_person', row: 4, name: '某某某', day: null },
  ])
})

it('what is dated soon after somebody left counts, and is said with how many rows', async () => {
  const { db } = await own()
  expect(await db.all('select sum(quantity) as total from work_record')).toEqual([{ total: 26 }])
  const said = await db.all(
    "select row, facts->>'name' as name, facts->>'day' as day, (facts->>'count')::integer as n from data_issue where code = 'after_leaving'",
  )
  expect(said).toEqual([{ row: 3, name: '南宫遥', day: '2026-01-31', n: 2 }])
})
