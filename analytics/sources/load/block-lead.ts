// The column that says whom or what the rows of a block are about, where a sheet has one in front.
import { kindOf } from '../../kinds/kinds'
import type { PlannedSheet } from './types'

export interface Lead {
  column: number
  /** The other columns that say whose a row is: one of them is enough. */
  same: number[]
  /** Columns of numbers that rows have of their own. */
  numbered: number[]
}

/** What a block may be of besides a person: a case, an objective, the day of a meeting. */
const ofBlocks = ['case_no', 'case_name', 'objective_no', 'objective', 'talk_date']

/** A report that is grouped marks what by, and says it once a group: `Stage  ↑`. */
const ofGroups = /[↑↓]\s*$/

/** The first column with a name, a number or another sign of what a block is of; none where the kind has none. */
export function leadOf({ mapping }: Pick<PlannedSheet, 'mapping'>): Lead | undefined {
  const grouped = mapping.fields.filter(({ header }) => ofGroups.test(header)).sort((a, b) => a.column - b.column)
  if (grouped.length > 0) return { column: grouped[0].column, same: [], numbered: [] }
  const { persons } = kindOf(mapping.kind)
  const people = persons.filter(({ required }) => required).flatMap(({ no, name }) => [no, name])
  const leading = mapping.fields
    .filter(({ field }) => people.includes(field) || ofBlocks.includes(field))
    .sort((a, b) => a.column - b.column)
    .at(0)
  if (!leading) return undefined
  const ofPeople = persons.flatMap(({ no }) => [no])
  const numbered = people.includes(leading.field)
    ? mapping.fields.filter(
        ({ field, type }) => type === 'id' && !ofPeople.includes(field) && !ofBlocks.includes(field) && !/parent/.test(field),
      )
    : []
  const role = persons.find(({ no, name }) => no === leading.field || name === leading.field)
  const same = mapping.fields.filter(({ field }) => role !== undefined && (field === role.no || field === role.name))
  return { column: leading.column, same: same.map(({ column }) => column), numbered: numbered.map(({ column }) => column) }
}
