// Whose the rows of a sheet are, seen from the people themselves: names of known people in a column that nothing reads, or a manager where the person
// should stand. Both show once the people are known, and are asked.
import { isOtherRole } from '../../vocabulary/other-roles'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { areOneToOne } from './one-to-one'
import type { MappingQuestion } from './types'
import { usedColumns } from './used-columns'
import { shapeShare } from './value-shape'
import type { KnownPeople } from './value-votes'

/** Of the texts of a column, those that are known people. */
const MOSTLY = 0.8
/** So many rows, and so much more often than the other way round, show that two roles are exchanged. */
const ROWS = 3
const CLEARLY = 2

interface Pair {
  person: Column
  manager: Column
}

/** Whether there is anything about its people that only a list of people tells. */
export const hangsOnPeople = (match: KindMatch, columns: Column[]): boolean =>
  unreadNames(match, columns).length > 0 || managedPair(match, columns) !== undefined

export function whoseRows(match: KindMatch, columns: Column[], people: KnownPeople | undefined): MappingQuestion[] {
  if (!people) return []
  const pair = managedPair(match, columns)
  if (pair && areExchanged(pair, people)) return [ask(match, [pair.person, pair.manager], 'roles_exchanged')]
  const open = unreadNames(match, columns).filter((column) => areKnown(column, people))
  const read = readPeople(match, columns).filter((column) => column.column === ofRow(match))
  return open.length > 0 ? [ask(match, [...read, ...open])] : []
}

const ask = ({ spec }: KindMatch, columns: Column[], code: MappingQuestion['code'] = 'whose_rows'): MappingQuestion => ({
  code,
  field: spec.persons[0]?.name,
  columns: columns.map(({ column }) => column),
  headers: columns.map(({ header }) => header),
})

/** Where each row has to be somebody's, or where a series would have nobody. */
const isOfPeople = ({ spec }: KindMatch): boolean => (spec.persons[0]?.required ?? spec.last) === true

/** Unread columns of what could be names, each other than a person the sheet reads, and not called after another role. */
function unreadNames(match: KindMatch, columns: Column[]): Column[] {
  if (!isOfPeople(match)) return []
  const used = usedColumns(match)
  const read = readPeople(match, columns)
  return columns.filter(
    (column) =>
      !used.has(column.column) &&
      !column.inherited &&
      !isOtherRole(column.header) &&
      isNames(column) &&
      // A name beside the number of the same person goes with it in every row.
      !read.some((other) => areOneToOne(other.values, column.values)),
  )
}

const LONGEST = 30

function isNames({ values }: Column): boolean {
  const texts = new Set(values.flatMap((text) => text?.trim() || []))
  return texts.size > 1 && [...texts].every((text) => text.length <= LONGEST) && (shapeShare('name', values) ?? 0) >= MOSTLY
}

const readPeople = ({ spec, fields }: KindMatch, columns: Column[]): Column[] =>
  fields
    .filter(({ field }) => spec.persons.some(({ no, name }) => field === no || field === name))
    .flatMap(({ column }) => columns.filter((one) => one.column === column))

/** The column that says whose a row is, the name before the number. */
function ofRow({ spec, fields }: KindMatch): number | undefined {
  const [main] = spec.persons
  return [main?.name, main?.no].flatMap((name) => fields.find(({ field }) => field === name)?.column ?? [])[0]
}

function areKnown({ values }: Column, { names, otherNames, numbers }: KnownPeople): boolean {
  const texts = [...new Set(values.flatMap((text) => text?.trim() || []))]
  return texts.filter((text) => names.has(text) || numbers.has(text) || otherNames?.has(text)).length >= MOSTLY * texts.length
}

function managedPair({ spec, fields }: KindMatch, columns: Column[]): Pair | undefined {
  const manager = spec.persons.find(({ role }) => role === 'manager')
  const columnOf = (...names: (string | undefined)[]) => {
    const found = names.flatMap((name) => fields.find(({ field }) => field === name) ?? [])[0]
    return columns.find(({ column }) => column === found?.column)
  }
  const [person, above] = [columnOf(spec.persons[0]?.name, spec.persons[0]?.no), columnOf(manager?.name, manager?.no)]
  return person && above && { person, manager: above }
}

/** The list of people says the contrary of most rows: who is taken for the manager reports to the other. */
function areExchanged({ person, manager }: Pair, { managers }: KnownPeople): boolean {
  const rows = person.values.flatMap((text, row): [string, string][] => {
    const [one, other] = [text?.trim(), manager.values[row]?.trim()]
    return one && other ? [[one, other]] : []
  })
  const says = (one: string, other: string) => managers?.get(one)?.has(other) ?? false
  const right = rows.filter(([one, other]) => says(one, other)).length
  const exchanged = rows.filter(([one, other]) => says(other, one)).length
  return exchanged >= ROWS && exchanged > CLEARLY * right
}
