// What surveys write where a rater's name would stand.
import { anyOf, listed } from './pattern'

const hidden = listed('匿名 不记名 不具名 无记名 保密 佚名 anonymous anonymi[sz]ed anon\\.? confidential hidden undisclosed')
const raters = listed(
  '评价人 评价者 评估人 评委 打分人 用户 同事 员工 成员 人员 参与者 者 人 reviewer rater respondent evaluator appraiser user person participant employee colleague peer',
)
const numbered = listed('评价人 评价者 评估人 评委 打分人 reviewer rater respondent evaluator appraiser participant')

const ofRelation = listed(
  '同级 同事 平级 上级 下级 下属 直接下属 直属下级 协作方 协作同事 跨部门同事 互评人 客户 peer subordinate stakeholder colleague',
)

/** 匿名, 匿名评价人3, 同级A, Anonymous, `Reviewer 2`, `***`. */
export const anonymousMarks = `(?i)(?:${anyOf(hidden)})[\\s_-]*(?:${anyOf(raters)})?[\\s_#-]*[0-9a-z]{0,3}|(?:${anyOf(numbered)})[\\s_#-]*[0-9]{1,3}|(?:${anyOf(ofRelation)})[\\s_#-]*(?:[0-9]{1,2}|[a-h甲乙丙丁戊己])|[*＊]{2,}`

const said = /匿名|不记名|anonym/i
const denied = /非匿名|不匿名|实名|(?:not|non)[\s-]?anonym/i

/** A title or a name says that nobody who answered is named. */
export const saysAnonymous = (text: string): boolean => said.test(text) && !denied.test(text)
