// A company the pipeline was not made with: its people, its indicators, and what is asked about its sheets.
import type { Database } from '../../../../analytics/workspace/query'
import { attention, type Cells, roster, type TestSheet } from './sheets'

export const people = roster([
  ['001001', '甲一', '公司/甲部', '2020-01-01', null, '生产'],
  ['001002', '乙二', '公司/甲部', '2020-01-01', null, '生产'],
  ['001003', '丙三', '公司/乙部', '2020-01-01', null, '职能'],
])
export const dictionary: TestSheet = {
  kind: 'indicator',
  fields: ['indicator_name', 'unit', 'source_system', 'aggregate'],
  rows: [
    ['产值', '万元', 'ERP', '求和'],
    ['处理时长', '小时', '客服', '平均'],
    ['发货量', '吨', 'ERP', '求和'],
    ['拜访数', '次', 'CRM', '计数'],
  ],
}
export const reported = (header: Cells, rows: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
  kind: 'reported_value',
  fields: ['employee_no', 'employee_name', ...header.slice(2).map((name) => `=2026-01:${name?.replace(/[(（].*/, '')}`)],
  header,
  rows,
  ...more,
})
/** Questions to a workspace that is made anew for each test. */
export function asking(db: () => Database) {
  const values = () =>
    db().all<{ no: string; month: string; value: number }>(
      'select employee_no as no, month, value from reported_value join employee using (employee_id) order by reported_value._sheet_id, reported_value._row, _col',
    )
  const numbers = async () => (await values()).map(({ value }) => Math.round(value * 1e6) / 1e6)
  const listed = async (severities = ['block', 'warn']) =>
    (await attention(db())).filter(({ severity }) => severities.includes(severity)).map(({ code, row }) => `${code} ${row}`)
  return { values, numbers, listed }
}
