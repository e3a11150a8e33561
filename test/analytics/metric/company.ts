import { answerMetric } from '../../../analytics/figures'
import type { MetricAnswer, MetricId, Slice } from '../../../analytics/metric/types'
import { indicatorId } from '../../../analytics/vocabulary/indicator-id'
import type { Workspace } from '../../../analytics/workspace/open'
import type { Database, Parameters } from '../../../analytics/workspace/query'
import { liveWorkspace } from '../../support/open-workspace'

/** Rows into a table, columns by name; columns left out are null. */
export async function insert(db: Database, table: string, rows: Parameters[]): Promise<void> {
  for (const given of rows) {
    const row = withIndicator(table, given)
    const columns = Object.keys(row)
    await db.run(`insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `$${column}`).join(', ')})`, row)
  }
}

const named: Record<string, string> = {
  indicator: 'name',
  reported_value: 'indicator_name',
  work_record: 'indicator_name',
  goal: 'indicator_name',
}

/** The key of the indicator a row speaks of, as an import sets it. */
function withIndicator(table: string, row: Parameters): Parameters {
  const name = row[named[table] ?? '']
  return typeof name === 'string' ? { ...row, indicator_id: indicatorId(name) } : row
}

/**
 * A company of three teams in two centres, imported on 10 April 2026 from one workbook, one CSV and one JSON document.
 * D1 公司 ─ D2 研发中心 ─ D21 平台组, D22 测试组; D3 销售中心. People P1 … P12: P1–P6 in D21, P7–P11 in D3, P12 in D22.
 */
export async function smallCompany(): Promise<Workspace> {
  const workspace = await liveWorkspace()
  const { db } = workspace
  const department = (department_id: string, path: string, parent_id: string | null) => ({
    department_id,
    name: path.split('/').pop() ?? path,
    path,
    parent_id,
    level: path.split('/').length - 1,
  })
  await insert(db, 'department', [
    department('D1', '公司', null),
    department('D2', '公司/研发中心', 'D1'),
    department('D21', '公司/研发中心/平台组', 'D2'),
    department('D22', '公司/研发中心/测试组', 'D2'),
    department('D3', '公司/销售中心', 'D1'),
  ])
  for (let n = 1; n <= 12; n++) {
    await insert(db, 'employee', [{ employee_id: `P${n}`, employee_no: `00${n}`, name: `员工${n}`, name_key: `员工${n}` }])
  }
  const sheet = { hidden: false, columns: 8, rows_read: 9, accepted: 9, attention: 0, left_out: 0, constants: '{}', notes: '[]' }
  await insert(db, 'source_sheet', [
    { ...sheet, sheet_id: 1, file_id: 1, sheet: '一月', sheet_index: 0 },
    { ...sheet, sheet_id: 2, file_id: 2, sheet: 'mes', sheet_index: 0 },
    { ...sheet, sheet_id: 3, file_id: 3, sheet: 'items', sheet_index: 0 },
  ])
  const file = { batch_id: 1, bytes: 1, sha256: 'x', reader: 'stream' }
  await insert(db, 'source_file', [
    { ...file, file_id: 1, file: '填报.xlsx', kind: 'xlsx' },
    { ...file, file_id: 2, file: 'mes.csv', kind: 'csv' },
    { ...file, file_id: 3, file: 'goals.json', kind: 'json' },
  ])
  await insert(db, 'source_column', [
    { sheet_id: 1, col: 5, header: '产量', hidden: false },
    { sheet_id: 2, col: 3, header: '报工数量', hidden: false },
    { sheet_id: 3, col: 0, header: 'owner', hidden: false },
  ])
  const at = '2026-04-10T00:00:00Z'
  await insert(db, 'import_batch', [
    {
      batch_id: 1,
      commit_no: 1,
      started_at: at,
      finished_at: at,
      files: 3,
      sheets: 3,
      rows_read: 1,
      accepted: 1,
      attention: 0,
      left_out: 0,
      signature: 'x',
    },
  ])
  return workspace
}

export const teamOf = (person: string): string => {
  const n = Number(person.slice(1))
  return n <= 6 ? 'D21' : n <= 11 ? 'D3' : 'D22'
}

/** [hits, counted] of a figure. */
export async function counts(workspace: Workspace, id: MetricId, slice: Slice = {}): Promise<[number, number]> {
  const answer = await answerMetric(workspace.db, id, slice, 'en')
  return [answer.numerator, answer.denominator]
}

export const beside = (answer: MetricAnswer): Record<string, number | null> =>
  Object.fromEntries(answer.secondary.map((fact) => [fact.key, fact.value]))

/** The view's rows as a person would tick them off: hit or miss by the value of one column. */
export async function verdicts(db: Database, id: MetricId, key: string): Promise<Record<string, string>> {
  const rows = await db.all<{ key: string; counted: boolean; hit: boolean }>(
    `select ${key}::varchar as key, counted, hit from ${id} order by 1`,
  )
  return Object.fromEntries(rows.map((row) => [row.key, row.counted ? (row.hit ? 'hit' : 'miss') : 'not counted']))
}

/** The small-group limit down to its lowest, for cases worked by hand with few people. */
export const showSmallGroups = (db: Database): Promise<void> => db.run(`update setting set value = '1' where key = 'privacy.small_group'`)
