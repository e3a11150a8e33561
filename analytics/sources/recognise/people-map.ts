// What lists of people say, as recognition asks for it: texts that are people or departments, and who reports to whom.
import type { KnownPeople } from '../mapping/value-votes'

/** A row of a list of people, its texts as they stand. */
export interface ListedPerson {
  employee_no: string | null
  employee_name: string | null
  former_name: string | null
  department: string | null
  manager_no: string | null
  manager_name: string | null
}

export const listedFields = ['employee_no', 'employee_name', 'former_name', 'department', 'manager_no', 'manager_name'] as const

export function peopleMap(listed: ListedPerson[]): KnownPeople {
  const texts = (field: keyof ListedPerson) => new Set(listed.flatMap((person) => person[field] || []))
  return {
    numbers: texts('employee_no'),
    names: texts('employee_name'),
    otherNames: texts('former_name'),
    departments: texts('department'),
    managers: managersOf(listed),
  }
}

/** By number and name of a person, the numbers and names of those the person reports or reported to. */
function managersOf(listed: ListedPerson[]): Map<string, Set<string>> {
  const byNo = by(listed, 'employee_no')
  const byName = by(listed, 'employee_name')
  const found = new Map<string, Set<string>>()
  for (const person of listed) {
    const numbered = byNo.get(person.manager_no ?? '') ?? []
    const named = byName.get(person.manager_name ?? '') ?? []
    const managers = [
      person.manager_no,
      person.manager_name,
      ...numbered.flatMap((manager) => [manager.employee_name, manager.former_name]),
      ...named.flatMap((manager) => [manager.employee_no, manager.former_name]),
    ]
    for (const text of [person.employee_no, person.employee_name, person.former_name])
      for (const manager of managers) if (text && manager) found.set(text, (found.get(text) ?? new Set()).add(manager))
  }
  return found
}

function by(listed: ListedPerson[], field: keyof ListedPerson): Map<string, ListedPerson[]> {
  const found = new Map<string, ListedPerson[]>()
  for (const person of listed) {
    const text = person[field]
    if (!text) continue
    const alike = found.get(text)
    if (alike) alike.push(person)
    else found.set(text, [person])
  }
  return found
}
