// Which columns of a sheet say whose row it is, and which hold figures and days.
import type { SheetSource } from './types'

export interface Identity {
  key: number | null
  name: number | null
}

/** The columns that say whose row, or which record, it is. */
export function identityColumns({ sheet, model }: SheetSource): Identity {
  const column = (field: string) => sheet.mapping.fields.find((mapped) => mapped.field === field)?.column ?? null
  const roles = model.persons.filter((role) => role.required)
  const ids = [...roles.map((role) => role.no), ...model.needed.filter((field) => model.fields[field] === 'id')]
  const names = [...roles.map((role) => role.name), ...model.needed.filter((field) => model.fields[field] === 'text')]
  const first = (fields: string[]) => fields.map(column).find((found) => found !== null) ?? null
  if (model.kind === 'employee') return { key: column('employee_no'), name: column('employee_name') }
  return { key: first(ids), name: first(names) }
}

export function numericColumns(source: SheetSource): number[] {
  const { key, name } = identityColumns(source)
  const { mapping } = source.sheet
  const numeric = mapping.fields
    .filter((field) => ['number', 'ratio', 'hours'].includes(field.type) || field.field === 'value')
    .map((field) => field.column)
  const all = [...new Set([...numeric, ...mapping.valueColumns.map((value) => value.column)])]
  return all.filter((column) => column !== key && column !== name && column < source.columns).sort((a, b) => a - b)
}

/** Columns in which a word is none of their values: of numbers and of days. */
export function typedColumns(source: SheetSource): number[] {
  const days = source.sheet.mapping.fields.filter(({ type }) => type === 'date' || type === 'instant').map(({ column }) => column)
  return [...new Set([...numericColumns(source), ...days])].filter((column) => column < source.columns)
}
