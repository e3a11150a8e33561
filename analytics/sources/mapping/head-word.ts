// A Chinese name of two words or more says last what it is: 累计学习时长 is a 学习时长, 评估方案 a 方案.
import type { Kind } from '../../kinds/shared/types'
import { fieldsOf, isAmbiguous } from '../../kinds/synonyms'
import { headerKey, undecorated, withoutBracket } from '../../vocabulary/header-key'
import { toSimplified } from '../../vocabulary/traditional'
import type { Name } from './columns'

const CONFIDENCE = 0.9
const longEnough = /^\p{Script=Han}{3,8}$/u

/** What stands before makes another thing of these: 计划完成时间, 上级部门, 上年完成值, 配合部门. */
const another = new RegExp(
  `^(?:${[
    '首次|末次|首单|末单|计划|预计|预期|应|拟|目标|上级|下级|父|原|前|新|创建|修改|更新|最近|最后|上次|下次|上年|上期|上季|上月|去年|往年|往期|同期|历史',
    '剩余|预估|估算|估计|可用|结余|标准|定额|额定|上限|下限|审批|等待|排队|响应|停留|工作中心|成本中心|利润中心|在招|招聘|客户|供应商|产品|公司|协|配合|抄送|支持|对方|参与|跨|最高|最低|最大|最小|人均|平均|差|非|未|不|无|其他|每',
  ].join('|')})`,
)
/** What is counted, or of when, stands before. */
const general = /^(?:[年月季日]度?份?|[天日人次件单笔户台]数|数量|数值|金额|目标|计划|实际|完成[数量值]|比例|比率|完成率|合计|累计)$/

/** When all of a list holds is called so and no more: 试用期截止日期 is a day of each. */
const ofSheet: ReadonlySet<string> = new Set(['as_of_date', 'as_of_month'])

/** Fields by the last word of a name that no dictionary has. Whose number or name it is stands before the word: none of these. */
export function byHeadWord({ kind, fields }: Kind, text: string): Name[] {
  for (const key of lastWords(text)) {
    const own = fieldsOf(kind, key).filter(({ field }) => fields[field] !== 'id' && fields[field] !== 'name' && !ofSheet.has(field))
    if (own.length > 0) return [{ key, reason: 'words', confidence: CONFIDENCE, hits: own.map(({ field }) => ({ field, tier: 1 })) }]
  }
  return []
}

/** What a name may end with that says something of itself, the longest first. Every kind asks. */
function lastWords(text: string): string[] {
  const before = read.get(text)
  if (before) return before
  if (read.size >= KEPT) read.clear()
  const words = endsOf(toSimplified(withoutBracket(undecorated(text)).replace(/\s/g, '')))
  read.set(text, words)
  return words
}

const read = new Map<string, string[]>()
const KEPT = 5000

function endsOf(name: string): string[] {
  if (!longEnough.test(name) || another.test(name)) return []
  const ends = Array.from({ length: name.length - 2 }, (_, at) => headerKey(name.slice(at + 1)))
  return ends.filter((key) => !isAmbiguous(key) && !general.test(key))
}
