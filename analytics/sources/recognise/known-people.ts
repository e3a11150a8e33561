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
  const rows = await db.all<{ text: string; number: boolean; name: boolean; other: boolean; department: boolean }>(
    `select text, text in (${from('employee_no', 'select employee_no from employee')}) as number,
       text in (${from('employee_name', 'select name from employee')}) as name,
       text in (${from('former_name', 'select former_name from employee where former_name is not null')}) as other,
       text in (${from('department', 'select name from department')}) as department
     from (select unnest($texts::json::varchar[]) as text)`,
    { texts: JSON.stringify(texts.filter((text) => text.length <= LONGEST)) },
  )
  const those = (is: 'number' | 'name' | 'other' | 'department') => new Set(rows.filter((row) => row[is]).map(({ text }) => text))
  const [numbers, names, otherNames] = [those('number'), those('name'), those('other')]
  const managers = await managersAmong(db, [...numbers, ...names, ...otherNames], rosters)
  return { numbers, names, otherNames, departments: those('department'), managers }
}

/** By number and name of a person, the numbers and names of those the person reports or reported to. */
async function managersAmong(db: Database, texts: string[], rosters: LoadSheet[]): Promise<Map<string, Set<string>>> {
  if (!texts.length) return new Map()
  const stored = `select e.employee_no as no, e.name as name, e.former_name as other, m.employee_no as manager_no, m.name as manager_name
    from employment_assignment a join employee e using (employee_id) join employee m on m.employee_id = a.manager_id`
  const rows = await db.all<{ person: string; manager: string }>(
    `with told as (from (${[stored, ...rosters.flatMap(reportsIn)].join(' union all ')}))
     , pairs as (
       select unnest([t.no, t.name, t.other]) as person, [t.manager_no, t.manager_name, m.name, m.other, w.no, w.other] as managers
       from told t
       left join (select distinct no, name, other from told where no is not null) m on m.no = t.manager_no
       left join (select distinct no, name, other from told where name is not null) w on w.name = t.manager_name)
     select distinct person, unnest(managers) as manager from pairs
     where person in (select unnest($texts::json::varchar[])) order by 1, 2`,
    { texts: JSON.stringify(texts) },
  )
  const found = new Map<string, Set<string>>()
  for (const { person, manager } of rows) if (manager) found.set(person, (found.get(person) ?? new Set()).add(manager))
  return found
}

/** Who reports to whom, as a list of people that is not loaded yet says it. */
function reportsIn(sheet: LoadSheet): string[] {
  const text = (field: string) => {
    const column = listColumn(sheet, field)
    return column === undefined ? 'null' : `trim(c${column})`
  }
  const said = ['employee_no', 'employee_name', 'former_name', 'manager_no', 'manager_name'].map(text)
  return said[3] === 'null' && said[4] === 'null' ? [] : [`select ${said.join(', ')} from ${rawTable(sheet.sheetId)}`]
}

function columnOf(sheet: LoadSheet, field: string): string[] {
  const column = listColumn(sheet, field)
  return column === undefined ? [] : [`select trim(c${column}) from ${rawTable(sheet.sheetId)} where c${column} is not null`]
}

/** The one column of a list of people that holds a field. */
function listColumn({ mapping, layout }: LoadSheet, field: string): number | undefined {
  const columns = mapping?.certain && mapping.kind === 'employee' && layout ? mapping.fields.filter((mapped) => mapped.field === field) : []
  return columns.length === 1 ? columns[0].column : undefined
}
