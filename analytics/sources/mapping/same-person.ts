// Number and name of a person stand in columns of one person: 发起人工号 goes with 发起人姓名, never with 当前处理人姓名.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'

const endings =
  '员工号 员工编号 工号 编号 员工id userid username employeeid employeeno fullname displayname lastnamefirstname firstname lastname email emailaddress 邮箱 姓名 名称 账号 登录名 number name id no'.split(
    ' ',
  )
/** Says that somebody is meant, not who. */
const anybody = new Set([
  '',
  '员工',
  '人员',
  '职工',
  'employee',
  'emp',
  'staff',
  'worker',
  'person',
  'personnel',
  'pers',
  'associate',
  'user',
  '用户',
])

/** Whose number or name a header says it is, as far as it can be parted: 学员工号 is 学员's, or 学's. */
function whose({ header }: Candidate): string[] {
  // `1. 您的工号` of a form is whoever fills it in.
  const key = headerKey(header)
    .replace(/^\d{1,2}(?=\D)/, '')
    .replace(/^(?:您|你|本人)的?/, '')
  return [key, ...endings.flatMap((ending) => (key.endsWith(ending) ? [key.slice(0, -ending.length)] : []))]
}

const isOfOne = (a: Candidate, b: Candidate): boolean => whose(a).some((owner) => whose(b).includes(owner))
const isAnybodys = (candidate: Candidate): boolean => whose(candidate).some((owner) => anybody.has(owner))

/** The chosen candidates with the name that goes with each number; a name of somebody else is left out. */
export function ofOnePerson({ persons }: Kind, chosen: Candidate[], candidates: Candidate[]): Candidate[] {
  return chosen.flatMap((candidate) => {
    const role = persons.find(({ name }) => name === candidate.field)
    const number = role && chosen.find(({ field }) => field === role.no)
    // Only of columns that are called so does the name say whose they are.
    if (!number || [number, candidate].some(({ tier, reason }) => tier >= 10 || reason === 'value_shape')) return [candidate]
    if (isOfOne(number, candidate) || isAnybodys(number) || isAnybodys(candidate)) return [candidate]
    const taken = new Set(chosen.map(({ column }) => column))
    return candidates.find((other) => other.field === candidate.field && !taken.has(other.column) && isOfOne(number, other)) ?? []
  })
}
