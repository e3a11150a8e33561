// A source that holds every record: whoever reports and has none there has done none, which the rate must show.
import { expect, it } from 'vitest'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

/** Three report: the first as the records have it, the second without any record, the third in a month of which the source has none. */
async function rates(complete: string, aggregate = '求和', header = '来源是否完整') {
  await own.importTexts({
    '花名册.csv': ['工号,姓名,部门,入职日期', '1001,甲一,甲部,2020-01-01', '1002,乙二,甲部,2020-01-01', '1003,丙三,甲部,2020-01-01'],
    '口径.csv': [`指标名称,来源系统,记录类型,取数字段,汇总方式,${header}`, `产值,ERP,订单,数量,${aggregate},${complete}`],
    '订单.csv': [
      '订单号,来源系统,单据类型,工号,完成时间,数量',
      'D1,ERP,订单,1001,2026-01-12 09:00,40',
      'D2,ERP,报废单,1003,2026-02-12 09:00,7',
    ],
    '填报.csv': ['工号,指标名称,月份,填报值', '1001,产值,2026-01,40', '1002,产值,2026-01,35', '1003,产值,2026-02,20'],
  })
  const { db } = own.workspace
  const [rate] = await db.all('select count(*) filter (hit) as hit, count(*) as total from consistency_rate where counted')
  const sides = await db.all<{ side: string; n: number }>(
    'select side, count(*) as n from consistency_coverage group by side order by side',
  )
  const without = await db.all(
    'select employee_id as who, reported, system, records, source, direction from consistency_rate where records = 0',
  )
  return { rate, sides: Object.fromEntries(sides.map(({ side, n }) => [side, n])), without }
}

it.each([
  ['是', '来源是否完整'],
  ['Yes', 'Source Complete'],
])('a report without a record is compared with 0 in a month that others have records of: %s', async (complete, header) => {
  expect(await rates(complete, '求和', header)).toEqual({
    rate: { hit: 1, total: 2 },
    sides: { paired: 2, reported_only: 1 },
    without: [{ who: 'E1002', reported: 35, system: 0, records: 0, source: 'ERP', direction: 'over' }],
  })
})

it.each(['否', ''])('is not compared where nobody says that the source is complete: %j', async (complete) => {
  expect(await rates(complete)).toEqual({ rate: { hit: 1, total: 1 }, sides: { paired: 1, reported_only: 2 }, without: [] })
})

it('a mean of no records is none', async () => {
  expect(await rates('是', '平均')).toMatchObject({ rate: { hit: 1, total: 1 }, without: [] })
})
