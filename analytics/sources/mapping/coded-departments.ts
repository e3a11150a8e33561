// Departments with their codes behind them, 研发部 (1002), as SuccessFactors exports them: name and code are two fields of one column.
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'

const MOST = 0.9
const coded = /^(.*\S)\s*[(（]([A-Za-z]{0,4}\d{3,})[)）]$/

/** The fields as they are, the department and its code apart where nearly all cells say both and no code has two names. */
export function codedDepartments({ spec, fields }: KindMatch, columns: Column[]): FieldMapping[] {
  const departments = fields.filter(({ field }) => field === 'department')
  if (spec.kind !== 'employee' || departments.length !== 1 || fields.some(({ field }) => field === 'department_code')) return fields
  const [department] = departments
  const texts = (columns.find(({ column }) => column === department.column)?.values ?? []).flatMap((text) => text?.trim() || [])
  const said = texts.flatMap((text) => [coded.exec(text)].flatMap((found) => (found ? [[found[2], found[1]]] : [])))
  const names = new Map(said.map(([code, name]) => [code, name] as const))
  const isCoded = said.length > 0 && said.length >= MOST * texts.length && said.every(([code, name]) => names.get(code) === name)
  if (!isCoded) return fields
  const code: FieldMapping = { ...department, field: 'department_code', type: 'id', part: 'code' }
  return [...fields.map((mapped): FieldMapping => (mapped === department ? { ...mapped, part: 'label' } : mapped)), code]
}
