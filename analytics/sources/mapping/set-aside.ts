// A sheet whose name says that it is not the one to be used, beside the one that is: 初稿(勿用), V2(作废).
import { toSimplified } from '../../vocabulary/traditional'
import type { MappingContext } from './constants'
import type { MappingQuestion } from './types'

const notUsed =
  /勿用|不用|作废|废弃|停用|旧[版表]|[（(]旧[)）]|旧$|初稿|草稿|草案|样例|示例|模板|备份|副本|测试|\b(?:draft|obsolete|old|superseded|deprecated|do not use|not used|template|example|sample|backup|copy|test)\b/i

/** A title says it of its sheet in brackets: 编制计划（第一稿，作废）. */
const notUsedTitle =
  /[（(【[][^（()）【】[\]]*(?:勿用|不再?使?用|作废|废弃|废止|do not use|superseded|obsolete|void)[^（()）【】[\]]*[)）】\]]/i

export function setAside({ sheetName, otherSheets, titles }: MappingContext): MappingQuestion[] {
  if (!otherSheets) return []
  const said = notUsed.test(toSimplified(sheetName).replaceAll('_', ' '))
    ? sheetName
    : titles.find((title) => notUsedTitle.test(toSimplified(title)))
  return said === undefined ? [] : [{ code: 'set_aside', columns: [], headers: [said] }]
}
