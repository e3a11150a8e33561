// A series whose rows are the plan, what came of it and their quotient, below a column that is called after things.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'N1,石清,东城校区,2018-03-06', 'N2,乔安,西城校区,2019-05-06'],
  '1 各校区新生缴费人数_月度.csv': [
    '2025.10—2026.2 各校区新生缴费人数(目标 vs 实际),,,,,,,',
    '单位:人,,,,,,,',
    '校区,项目,2025年,,,2026年,,合计',
    ',,10月,11月,12月,1月,2月,',
    '东城校区,目标,75,65,65,75,55,335',
    ',实际,66,55,56,72,53,302',
    ',完成率,88%,85%,86%,96%,96%,90%',
    '西城校区,目标,50,40,40,50,35,215',
    ',实际,37,45,50,52,32,216',
    ',完成率,74%,113%,125%,104%,91%,100%',
  ],
})

it('counts what came of it alone', async () => {
  expect(
    await (await imported()).db.all(
      `select indicator_name as name, subject_text as whose, sum(value)::integer as total, count(*)::integer as n, any_value(unit) as unit
       from metric_value group by all order by 2`,
    ),
  ).toEqual([
    { name: '新生缴费人数', whose: '东城校区', total: 302, n: 5, unit: '人' },
    { name: '新生缴费人数', whose: '西城校区', total: 216, n: 5, unit: '人' },
  ])
})
