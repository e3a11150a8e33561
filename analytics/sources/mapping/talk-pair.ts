// `Who` beside `With`: of the two people of a talk the one it was with held it; alone, `With` is whom the manager talked with.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'

export function talkPair({ kind }: Kind, named: Candidate[]): Candidate[] {
  if (kind !== 'performance_talk') return named
  const isWith = ({ header }: Candidate) => headerKey(header) === 'with'
  const said = named.some((one) => !isWith(one) && (one.field === 'employee_name' || one.field === 'employee_no'))
  const notMeant = said ? 'employee_name' : 'manager_name'
  return named.filter((one) => !isWith(one) || one.field !== notMeant)
}
