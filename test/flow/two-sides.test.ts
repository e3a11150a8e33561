// Sheets that set what people report beside what a system has: each pair is compared, in whatever layout, and the system's figure opens its own cell.
import { expect, it } from 'vitest'
import { drillThroughOf } from '../../analytics/catalog'
import { rateOf } from './company'
import { importedOnce } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  'M1,顾岚,拓展部,2018-03-06',
  'M2,宋予,拓展部,2019-05-06',
  'M3,白景,拓展部,2020-07-01',
  'M4,陈晨,仓储部,2021-02-01',
]
const imported = importedOnce({
  '0 花名册_2026-03-31.csv': people,
  '1 入户拜访核对.csv': [
    '2026年一季度入户拜访核对表（管家自报 VS 系统打卡）,,,,,,,,,,',
    '序号,管家,1月,,2月,,3月,,一季度合计,,差异说明',
    ',,自报,系统,自报,系统,自报,系统,自报,系统,',
    '1,顾岚,26,26,24,21,20,20,70,67,漏打卡',
    '2,宋予,35,34,18,待归档,32,32,85,66,',
    '3,白景,31,31,,9,19,19,50,59,',
  ],
  '2 作业量.csv': [
    '仓管人员 自报作业量与WMS核对（12-2月）,,,,,',
    '月份,姓名,本人自报(托),WMS系统(托),差异,差异率',
    '2025年12月,陈晨,1055,1028,+27,2.6%',
    '2026年1月,陈晨,980,980,0,0.0%',
    '2026年2月,陈晨,870托,864,+6,0.7%',
  ],
  '3 回款核对.csv': [
    '2026年1月回款核对表,,,,,',
    '大区,姓名,自报回款(万元),U8到账(元),差异(万元),差异原因',
    '华东,顾岚,114.2,"1,017,000",12.5,票据次月到账',
    '华东,宋予,68.8,"688,000",0,',
    '华南,白景,未报,"2,159,000",,本人休假',
  ],
  '4 监查.csv': [
    '2026年3月 CRA 工作量核对,,,,,,,,',
    '姓名,工号,项目,监查访视(次),,,现场工时(h),,',
    ',,,自报,CTMS,差异,自报,CTMS(min),差异',
    '顾岚,M1,P-08,7,7,0,46,2760,0',
    '宋予,M2,P-30,8,6,2,70,4320,-2',
    '白景,M3,P-30,4,4,0,23,1260,2',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const pairs = (indicator: string) =>
  query(
    `select employee_id as who, strftime(month, '%Y-%m') as month, reported, system, source from pair
     where indicator in (select indicator_id from reported_value where indicator_name = '${indicator}') order by 2, 1`,
  )

it('compares two columns below each month, of the indicator the title names', async () => {
  expect(await pairs('入户拜访')).toEqual([
    { who: 'EM1', month: '2026-01', reported: 26, system: 26, source: '系统' },
    { who: 'EM2', month: '2026-01', reported: 35, system: 34, source: '系统' },
    { who: 'EM3', month: '2026-01', reported: 31, system: 31, source: '系统' },
    { who: 'EM1', month: '2026-02', reported: 24, system: 21, source: '系统' },
    { who: 'EM2', month: '2026-02', reported: 18, system: null, source: null },
    { who: 'EM3', month: '2026-02', reported: null, system: 9, source: '系统' },
    { who: 'EM1', month: '2026-03', reported: 20, system: 20, source: '系统' },
    { who: 'EM2', month: '2026-03', reported: 32, system: 32, source: '系统' },
    { who: 'EM3', month: '2026-03', reported: 19, system: 19, source: '系统' },
  ])
  expect(await query("select facts->>'text' as text, code from data_issue where facts->>'text' = '待归档'")).toEqual([
    { text: '待归档', code: 'unparseable' },
  ])
})

it('compares two columns beside a column of months', async () => {
  expect((await pairs('作业量')).map(({ month, reported, system, source }) => [month, reported, system, source])).toEqual([
    ['2025-12', 1055, 1028, 'WMS系统'],
    ['2026-01', 980, 980, 'WMS系统'],
    ['2026-02', 870, 864, 'WMS系统'],
  ])
})

it('reads each side in its unit, and keeps both in one', async () => {
  expect((await pairs('回款')).map(({ who, reported, system }) => [who, reported, system])).toEqual([
    ['EM1', 1_142_000, 1_017_000],
    ['EM2', 688_000, 688_000],
    ['EM3', null, 2_159_000],
  ])
  expect((await pairs('现场工时')).map(({ who, reported, system }) => [who, reported, system])).toEqual([
    ['EM1', 46, 46],
    ['EM2', 70, 72],
    ['EM3', 23, 21],
  ])
})

it('counts them in the consistency rate, and opens the cell of the system', async () => {
  const workspace = await imported()
  // January and March of the visits but one, both months of the pallets, one of the payments, the visits of March but one, one of the hours.
  expect(await rateOf(workspace, 'consistency_rate', '2026Q1')).toEqual({ hit: 11, total: 17 })
  const [cell] = await workspace.db.all<{ sheet: number; row: number; col: number }>(
    "select _sheet_id as sheet, _row as row, _col as col from pair where reported = 114.2 * 10000 and indicator like '%回款%'",
  )
  expect(await workspace.db.all(drillThroughOf('consistency_rate')!, { ...cell })).toEqual([
    { total: 1, text: 'U8', value: '1017000.0', sheetId: cell.sheet, row: cell.row, column: cell.col + 1 },
  ])
})

it('names no column of differences or sums as an indicator nobody knows', async () => {
  expect(await query("select facts->>'header' as header from data_issue where code in ('unused_column', 'no_system_source')")).toEqual([])
})
