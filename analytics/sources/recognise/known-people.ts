// Which texts of a sheet are people and departments the workspace knows, or a list of people of the same import.
import type { Database } from '../../workspace/query'
import { rowsToRead } from '../load/form-table'
import type { LoadSheet } from '../load/types'
import type { KnownPeople } from '../mapping/value-votes'
import { dataRowsOf } from '../table/data-rows'
import type { SheetGrid, SheetLayout } from '../table/types'
import { type ListedPerson, listedFields, peopleMap } from './people-map'
import type { RecognisedSheet } from './recognise'

/** Longer texts are nobody's name. */
const LONGEST = 40

export const textsIn = (grids: SheetGrid[]): string[] => [
  ...new Set(grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((text) => text?.trim() || [])))),
]

const stored = `select e.employee_no, e.name as employee_name, e.former_name, null as department, m.employee_no as manager_no, m.name as manager_name
  from employee e left join employment_assignment a using (employee_id) left join employee m on m.employee_id = a.manager_id
  union all select null, null, null, name, null, null from department`

/**
 * Those of the texts that are people, with their managers, and departments.
 * @param rosters sheets of people that are stored and not loaded yet
 */
export async function listedAmong(db: Database, texts: string[], rosters: LoadSheet[] = []): Promise<ListedPerson[]> {
  const lists = [stored, ...rosters.flatMap(listIn)]
  return db.all<ListedPerson>(
    `with listed as (from (${lists.join(' union all ')}))
     , text as (select unnest($texts::json::varchar[]) as text)
     , people as (from listed where employee_no in (from text) or employee_name in (from text) or former_name in (from text))
     select distinct ${listedFields.join(', ')} from (
       from people
       union all from listed where employee_no in (select manager_no from people)
       union all from listed where employee_name in (select manager_name from people)
       union all select null, null, null, department, null, null from listed where department in (from text))
     order by all`,
    { texts: JSON.stringify(texts.filter((text) => text.length <= LONGEST)) },
  )
}

/** Of those found for many texts, the ones that are found for some of them. */
export function ofTexts(listed: ListedPerson[], texts: string[]): ListedPerson[] {
  const asked = new Set(texts.filter((text) => text.length <= LONGEST))
  const has = (known: ReadonlySet<string | null>, ...found: (string | null)[]) => found.some((text) => text !== null && known.has(text))
  const people = new Set(listed.filter((one) => has(asked, one.employee_no, one.employee_name, one.former_name)))
  const numbers = new Set([...people].map(({ manager_no }) => manager_no))
  const names = new Set([...people].map(({ manager_name }) => manager_name))
  return listed.filter(
    (one) =>
      people.has(one) ||
      has(numbers, one.employee_no) ||
      has(names, one.employee_name) ||
      (isDepartment(one) && has(asked, one.department)),
  )
}

const isDepartment = (one: ListedPerson): boolean => listedFields.every((field) => (one[field] !== null) === (field === 'department'))

export const peopleAmong = async (db: Database, texts: string[]): Promise<KnownPeople> => peopleMap(await listedAmong(db, texts))

/** The rows of a stored list of people. */
function listIn(sheet: LoadSheet): string[] {
  const columns = listColumns(sheet)
  if (!columns) return []
  const texts = listedFields.map((field) => (columns[field] === undefined ? 'null' : `trim(c${columns[field]})`))
  return [`select ${texts.join(', ')} from ${rowsToRead(sheet)}`]
}

/** The rows of a list of people that is not stored, as far as it was looked at. */
export function listedIn(sheet: Pick<RecognisedSheet, 'mapping' | 'layout'>, grid: SheetGrid): ListedPerson[] {
  const columns = listColumns(sheet)
  if (!columns) return []
  const textOf = (cells: (string | null)[], field: keyof ListedPerson) => cells[columns[field] ?? -1]?.trim() || null
  return dataRowsOf(grid, sheet.layout).map(
    ({ cells }) => Object.fromEntries(listedFields.map((field) => [field, textOf(cells, field)])) as unknown as ListedPerson,
  )
}

/** By field, the one column of a list of people that holds it. */
function listColumns({ mapping, layout }: { mapping: RecognisedSheet['mapping']; layout: SheetLayout | null }) {
  if (!mapping?.certain || mapping.kind !== 'employee' || !layout) return null
  const columns: Partial<Record<keyof ListedPerson, number>> = {}
  for (const field of listedFields) {
    const found = mapping.fields.filter((mapped) => mapped.field === field)
    if (found.length === 1) columns[field] = found[0].column
  }
  return columns
}
