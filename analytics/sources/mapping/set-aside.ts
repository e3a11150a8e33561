// A sheet whose name says that it is not the one to be used, beside the one that is: 初稿(勿用), V2(作废).
import { toSimplified } from '../../vocabulary/traditional'
import type { MappingContext } from './constants'
import type { MappingQuestion } from './types'

const notUsed =
  /勿用|不用|作废|废弃|停用|旧[版表]|[（(]旧[)）]|旧$|初稿|草稿|草案|样例|示例|模板|备份|副本|测试|\b(?:draft|obsolete|old|superseded|deprecated|do not use|not used|template|example|sample|backup|copy|test)\b/i

export const setAside = ({ sheetName, otherSheets }: MappingContext): MappingQuestion[] =>
  otherSheets && notUsed.test(toSimplified(sheetName).replaceAll('_', ' '))
    ? [{ code: 'set_aside', columns: [], headers: [sheetName] }]
    : []
