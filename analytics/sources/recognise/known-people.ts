// Which texts of a sheet are people and departments the workspace knows, or a list of people of the same import.
import type { Database } from '../../workspace/query'
import { rawTable } from '../../workspace/raw-store'
import type { LoadSheet } from '../load/types'
import type { KnownPeople } from '../mapping/value-votes'
import type { SheetGrid } from '../table/types'

/** Longer texts are nobody's name. */
const LONGEST = 40

export const textsIn = (grids: SheetGrid[]): string[] => [
  ...new Set(grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((text) => text?.trim() || [])))),
]

/** `rosters`: sheets of people that are stored and not loaded yet. */
export async function peopleAmong(db: Database, texts: string[], rosters: LoadSheet[] = []): Promise<KnownPeople> {
  const from = (field: string, own: string) =>
    [own, ...rosters.flatMap((sheet) => columnOf(sheet, field))].map((select) => `(${select})`).join(' union all ')
  const rows = await db.all<{ text: string; number: boolean; name: boolean; department: boolean }>(
    `select text, text in (${from('employee_no', 'select employee_no from employee')}) as number,
       text in (${from('employee_name', 'select name from employee')}) as name,
       text in (${from('department', 'select name from department')}) as department
     from (select unnest($texts::json::varchar[]) as text)`,
    { texts: JSON.stringify(texts.filter((text) => text.length <= LONGEST)) },
  )
  const those = (is: 'number' | 'name' | 'department') => new Set(rows.filter((row) => row[is]).map(({ text }) => text))
  return { numbers: those('number'), names: those('name'), departments: those('department') }
}

function columnOf({ sheetId, mapping, layout }: LoadSheet, field: string): string[] {
  const columns = mapping?.certain && mapping.kind === 'employee' && layout ? mapping.fields.filter((mapped) => mapped.field === field) : []
  return columns.length === 1
    ? [`select trim(c${columns[0].column}) from ${rawTable(sheetId)} where c${columns[0].column} is not null`]
    : []
}
