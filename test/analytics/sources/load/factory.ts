// A factory's people and indicators, and columns of values they report.
import { roster, type TestSheet } from './sheets'

export const people = roster([
  ['1', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['2', '乙二', '公司/甲部', '2020-01-01', null, '生产'],
  ['3', '丙三', '公司/乙部', '2020-01-01', null, '职能'],
])
export const dictionary: TestSheet = {
  kind: 'indicator',
  fields: [
    'indicator_name',
    'unit',
    'source_system',
    'record_kind',
    'record_field',
    'aggregate',
    'numerator_field',
    'denominator_field',
    'rel_tol',
  ],
  rows: [
    ['合格产量', '件', 'MES', '报工', '合格数', '求和', null, null, '1%'],
    ['良品率', '%', 'MES', '报工', null, '比率', '合格数', '数量', '1%'],
    ['产值', '万元', 'ERP', '订单', '数量', '求和', null, null, '1%'],
    ['工单数', '件', 'MES', '报工', '1', '计数', null, null, '0'],
  ],
}
export const wide = (header: string, cells: (string | null)[], indicator = header): TestSheet => ({
  kind: 'reported_value',
  fields: ['employee_no', `=2026-01:${indicator}`],
  header: ['工号', header],
  rows: cells.map((cell, index) => [String((index % 3) + 1), cell]),
})
