// Lists of people for tests, and what they come to.
import type { Database } from '../../../../analytics/workspace/query'
import type { Cells, TestSheet } from './sheets'

export const fields = ['employee_no', 'employee_name', 'department', 'job_level', 'manager_no', 'hire_date']

/** A list that holds as of a day, null for one that does not say. */
export const asOf = (day: string | null, rows: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
  kind: 'employee',
  fields,
  rows,
  constants: day ? { as_of_date: day } : {},
  ...more,
})

export const moves = (rows: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
  kind: 'employee',
  fields: ['employee_no', 'employee_name', 'previous_department', 'department', 'effective_date', 'change_reason'],
  rows,
  ...more,
})

/** Spells of main posts: `2020-01-01 公司/甲部 P5 1`. */
export async function spells(db: Database, no: string): Promise<string[]> {
  const rows = await db.all<{ text: string }>(
    `select concat_ws(' ', a.valid_from, a.department_id, a.job_level, m.employee_no) as text
     from employment_assignment a join employee e using (employee_id) left join employee m on m.employee_id = a.manager_id
     where e.employee_no = $no and a.is_primary order by a.valid_from`,
    { no },
  )
  return rows.map(({ text }) => text)
}

export const said = (
  db: Database,
  sheetId: number | null = null,
): Promise<{ code: string; severity: string; facts: Record<string, unknown> }[]> =>
  db.all('select code, severity, facts from data_issue where $sheetId is null or sheet_id = $sheetId order by item_id', { sheetId })
