// 部门名称 beside Department: one department's name in two scripts, of which the Chinese one goes before.
import type { Kind } from '../../kinds/shared/types'
import type { Candidate } from './candidates'
import type { Column } from './columns'

const MOSTLY = 0.8
const han = /\p{Script=Han}/u

export function inTwoScripts({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'department_list' || named.some(({ field }) => field === 'other_name')) return named
  const names = named.filter(({ field }) => field === 'department_name')
  const isChinese = ({ column }: Candidate) => isMostly(columns, column, (text) => han.test(text))
  const latin = names.filter(({ column }) => isMostly(columns, column, (text) => /[A-Za-z]/.test(text) && !han.test(text)))
  if (latin.length !== 1 || !names.some(isChinese)) return named
  return named.map((one) => (one === latin[0] ? { ...one, field: 'other_name', type: fields.other_name } : one))
}

function isMostly(columns: Column[], at: number, is: (text: string) => boolean): boolean {
  const texts = (columns.find(({ column }) => column === at)?.values ?? []).flatMap((text) => text?.trim() || [])
  return texts.length > 0 && texts.filter(is).length >= MOSTLY * texts.length
}
