// A source that holds every record: whoever reports and has none there has done none, which the rate must show.
import { describe, expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

interface Told {
  complete: string
  aggregate?: string
  header?: string
  formula?: string
}
const cases: Told[] = [
  { complete: '是' },
  { complete: 'Yes', header: 'Source Complete' },
  { complete: '否' },
  { complete: '' },
  { complete: '是', aggregate: '平均' },
  { complete: '是', formula: '数量 - 报废数' },
  { complete: '是', formula: '数量 / 工时' },
]

/** Three report: the first as the records have it, the second without any record, the third in a month of which the source has none. */
const filesOf = ({ complete, aggregate = '求和', header = '来源是否完整', formula }: Told, at: number) => ({
  [`口径${at}.csv`]: formula
    ? [`指标名称,来源系统,记录类型,计算公式,${header}`, `产值${at},ERP${at},订单,${formula},${complete}`]
    : [`指标名称,来源系统,记录类型,取数字段,汇总方式,${header}`, `产值${at},ERP${at},订单,数量,${aggregate},${complete}`],
  [`订单${at}.csv`]: [
    '订单号,来源系统,单据类型,工号,完成时间,数量,报废数,工时',
    `D1,ERP${at},订单,1001,2026-01-12 09:00,40,0,1`,
    `D2,ERP${at},报废单,1003,2026-02-12 09:00,7,0,1`,
  ],
  [`填报${at}.csv`]: ['工号,指标名称,月份,填报值', `1001,产值${at},2026-01,40`, `1002,产值${at},2026-01,35`, `1003,产值${at},2026-02,20`],
})
/** Each an indicator and a source of its own. */
const imported = importedOnce({
  '花名册.csv': ['工号,姓名,部门,入职日期', '1001,甲一,甲部,2020-01-01', '1002,乙二,甲部,2020-01-01', '1003,丙三,甲部,2020-01-01'],
  ...Object.assign({}, ...cases.map(filesOf)),
  '口径9.csv': ['指标名称,来源系统,记录类型,取数字段,汇总方式', '报修数,设备工单,报修,数量,求和'],
  '填报9.csv': ['工号,指标名称,月份,填报值', '1001,报修数,2026-01,4', '1002,报修数,2026-01,3'],
})

async function rates(at: number) {
  const { db } = await imported()
  const of = `indicator = '产值${at}'`
  const [rate] = await db.all(`select count(*) filter (hit) as hit, count(*) as total from consistency_rate where counted and ${of}`)
  const sides = await db.all<{ side: string; n: number }>(
    `select side, count(*) as n from consistency_coverage where ${of} group by side order by side`,
  )
  const without = await db.all(
    `select employee_id as who, reported, system, records, source, direction from consistency_rate where records = 0 and ${of}`,
  )
  return { rate, sides: Object.fromEntries(sides.map(({ side, n }) => [side, n])), without }
}

describe('a report without a record', () => {
  it.each([0, 1, 5].map((at) => [cases[at].formula ?? cases[at].complete, at] as const))(
    'is compared with 0 in a month that others have records of: %s',
    async (_, at) => {
      expect(await rates(at)).toEqual({
        rate: { hit: 1, total: 2 },
        sides: { paired: 2, reported_only: 1 },
        without: [{ who: 'E1002', reported: 35, system: 0, records: 0, source: `ERP${at}`, direction: 'over' }],
      })
    },
  )

  it.each([2, 3].map((at) => [cases[at].complete, at] as const))(
    'is not compared where nobody says that the source is complete: %j',
    async (_, at) => {
      expect(await rates(at)).toEqual({ rate: { hit: 1, total: 1 }, sides: { paired: 1, reported_only: 2 }, without: [] })
    },
  )

  it.each([
    ['mean', 4],
    ['quotient', 6],
  ])('has no %s', async (_, at) => {
    expect(await rates(at)).toMatchObject({ rate: { hit: 1, total: 1 }, without: [] })
  })
})

it('says which system of the dictionary no record is from, and how many values wait for it', async () => {
  const { db } = await imported()
  expect(
    await db.all(
      `select f.file, i.row, facts->>'text' as system, (facts->>'count')::integer as n, facts->>'before' as others from data_issue i join source_sheet using (sheet_id) join source_file f using (file_id)
       where code = 'system_without_records'`,
    ),
  ).toEqual([{ file: '填报9.csv', row: 2, system: '设备工单 / 报修', n: 2, others: 'ERP0、ERP1、ERP2、ERP3、ERP4、ERP5、ERP6' }])
})
