// What stands where a rating would, and says that there is none.
import { listed } from './pattern'

const texts = [
  ...listed(
    'left 已?离职 已?離職 不参评 未参加 免考核? 不熟悉? 不了解 无法评价 休假 产假 试用期 新入职 尚?未入职 未到岗 unrated n/?r probation',
  ),
  '[一-龥]{0,6}未(?:评[级定]?|参评|定级|考核)',
  '[一-龥]{0,6}不予?(?:评[级定]?|参评|定级|考核|评价)',
  '(?:暂|尚)?未(?:提交|自评|填写|评估|评价)|无[需须](?:评估|评价|考核|参评|参与|自评)',
  '(?:不确?定|未定|不计|无)等次',
  '暂缓(?:评[级定]?|定级|考核|参评)?|缓评|延[期后缓](?:评[级定]?|定级|考核)?|搁置|待补评?',
  'not rated|deferred|on hold|postponed|pending(?: calibration)?',
  '未交|待[定议]|待(?:校准|评[级定]?|讨论)|未定|暂?无|tb[dc]|n/?a',
  // What SuccessFactors exports where nobody has rated.
  '0\\.00?',
  '-1(?:\\.00?)?',
  'too new(?: to rate)?',
  'on leave',
  'new hire',
  'not familiar',
  'cannot rate',
  // 高? is what somebody is still thinking about
  '.{1,8}[?？]',
].join('|')

/** 未评(休假): why may stand behind. */
export const unratedTexts = `(?:${texts})(?:\\s*[（(][^()（）]{0,12}[)）])?`

const isOne = new RegExp(`^(?:${unratedTexts})$`, 'i')

export const isUnrated = (text: string): boolean => isOne.test(text.normalize('NFKC').trim())
