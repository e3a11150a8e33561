// Every form begins with whose it is, as a list of people does: which of them register somebody, and which are about something else.
import { unknownKind } from '../mapping/checks'
import { placesOf } from '../mapping/constants'
import { contextOf, type SheetNames, sampleOf } from '../mapping/context'
import type { SheetMapping } from '../mapping/types'
import { usedColumns } from '../mapping/used-columns'
import type { SheetGrid, SheetLayout } from '../table/types'

const aboutElse =
  /申请|审批|离职|辞职|请假|加班|报销|调[薪岗动]|转正|面谈|谈话|考核|评[估价审]|协议|合同|证明|交接|领用|借用|application|request|approval|exit|leave|resign|interview|review|appraisal|agreement|sign-?off/i

/** A form that only tells whose it is, or is called after something else, is asked about. */
export function askedOfPeople(mapping: SheetMapping | null, layout: SheetLayout, grid: SheetGrid, names: SheetNames): SheetMapping | null {
  if (!layout.form || !mapping?.certain || mapping.kind !== 'employee') return mapping
  const [values] = sampleOf(grid, layout)
  const used = usedColumns(mapping)
  const filled = layout.columns.filter(({ column, withheld }) => !withheld && values[column] !== null)
  const left = filled.filter(({ column }) => !used.has(column))
  const isElse = left.length > 0 && placesOf(contextOf(grid, layout, names)).some((place) => aboutElse.test(place))
  return isElse || left.length * 3 > filled.length ? { ...mapping, certain: false, questions: [unknownKind] } : mapping
}
