// `Who` beside `With`: of the two people of a talk the one it was with held it; alone, `With` is whom the manager talked with.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'
import type { Column } from './columns'

export function talkPair({ kind, fields }: Kind, columns: Column[], all: Candidate[]): Candidate[] {
  if (kind !== 'performance_talk') return all
  const named = all.map((one) => (one.field === 'status' && saysHeld(one, columns) ? { ...one, field: 'held', type: fields.held } : one))
  const isWith = ({ header }: Candidate) => headerKey(header) === 'with'
  const said = named.some((one) => !isWith(one) && (one.field === 'employee_name' || one.field === 'employee_no'))
  const notMeant = said ? 'employee_name' : 'manager_name'
  return named.filter((one) => !isWith(one) || one.field !== notMeant)
}

/** 已谈, 改期, 未谈 below 状态: whether the talk took place, not how far what was agreed has come. */
function saysHeld({ column }: Candidate, columns: Column[]): boolean {
  const texts = (columns.find((one) => one.column === column)?.values ?? []).flatMap((text) => text?.trim() || [])
  return texts.length > 0 && texts.filter((text) => /谈|聊|\bheld\b|took place/i.test(text)).length >= MOSTLY * texts.length
}
const MOSTLY = 0.6
