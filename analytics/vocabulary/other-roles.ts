// Names of columns of people who are not those a row is about: who wrote, checked, leads, accompanies or succeeds them.
import { toSimplified } from './traditional'

const roles =
  /(?:创建|录入|填报|填写|提交|登记|审[批核]|复核|核[定准]|经办|承办|发起|申请|打印|导出|确认|签[字收]|更新|修改|操作|责任|负责|提供|处理|受理|校准|复查|协[助同]|配合|参与|见证|记录|联系|招聘|引荐|推荐|跟进|督办|催办|对接)(?:人|者|员|经理|主管)|上级|主管|领导|经理|主任|总监|组长|班长|店长|校长|导师|师傅|评[估价]人|考[核评]人|评审|带教|伙伴|继任|后备|面试官|专员|抄送|接班|^(?:经办|承办|复核|审核|审批)$|^(?:协办|协同|协助|配合|支持|参与|会签|知会)(?:部门|单位|科室)?$|顾问|hrbp|\bhr\b/i
const english =
  /\b(?:manager|supervisor|leader|lead|head|boss|director|foreman|creator|created|author|submitted|entered|updated|modified|changed|approv(?:ers?|ed)|review(?:ers?|ed)|check(?:ers?|ed)|verif(?:iers?|ied)|request(?:ers?|ed)|report(?:ers?|ed)|merged?|closed|assigned|calibrated|signed|prepared|facilitator|recruiter|interviewer|hiring|buddy|mentor|coach|trainer|instructor|successor|watchers?|followers?|participants?|attendees?|owner|sponsor|contact|partner|caller|raised|opened|requested|hrbp|hr|originator)\b|\bby$|^from\b/i

/** Whether a column is called after somebody beside the person a row is about. */
export const isOtherRole = (header: string): boolean => {
  const plain = toSimplified(header).replace(/[_.#/]/g, ' ')
  return roles.test(plain) || english.test(plain)
}
