// Number and name of a person stand in columns of one person: 发起人工号 goes with 发起人姓名, never with 当前处理人姓名.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'

const ending = /(员工号|员工编号|工号|编号|员工id|userid|username|employeeid|employeeno|fullname|displayname|姓名|名称|number|name|id|no)$/
/** Says that somebody is meant, not who. */
const anybody = new Set(['', '员工', '人员', '职工', 'employee', 'emp', 'staff', 'worker', 'person', 'user', '用户'])

const whose = ({ header }: Candidate): string => headerKey(header).replace(ending, '')

/** The chosen candidates with the name that goes with each number; a name of somebody else is left out. */
export function ofOnePerson({ persons }: Kind, chosen: Candidate[], candidates: Candidate[]): Candidate[] {
  return chosen.flatMap((candidate) => {
    const role = persons.find(({ name }) => name === candidate.field)
    const number = role && chosen.find(({ field }) => field === role.no)
    if (!number || number.tier >= 10 || candidate.tier >= 10) return [candidate]
    const [owner, named] = [whose(number), whose(candidate)]
    if (owner === named || anybody.has(owner) || anybody.has(named)) return [candidate]
    const taken = new Set(chosen.map(({ column }) => column))
    return candidates.find((other) => other.field === candidate.field && !taken.has(other.column) && whose(other) === owner) ?? []
  })
}
