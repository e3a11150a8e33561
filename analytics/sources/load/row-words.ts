// The words that mark a row as a total or a note. Anchored: a person called 何小计 or a department 汇总组 is not a total.
import { scaleOfLegend } from '../../vocabulary/rating-scales'
import { noteBeginning, noteHeading, notePhrase, totalAlone, totalAmong, totalAtEnd } from '../../vocabulary/totals'

const total = new RegExp(totalAlone, 'i')
const totalEnding = new RegExp(totalAtEnd, 'i')
const note = new RegExp(noteBeginning, 'i')
const noteShape = new RegExp(`^\\p{Script=Han}{1,8}\\s*[:：]|${notePhrase}|${noteHeading}`, 'iu')

/** 合计邀请: the sum of something that is named. */
const sumOf = '^(?:合计|总计|共计|累计)\\p{Han}{1,6}$'
const ofSum = new RegExp(sumOf.replace('Han', 'Script=Han'), 'u')

const squeeze = (text: string) => text.replace(/[\s\u3000]/g, '')

/** The cell says nothing but "total". */
export const isTotalWord = (text: string): boolean => total.test(text)
/** The cell says nothing but that the row counts others. */
export const isCountWord = (text: string): boolean => /^(?:record )?count$/i.test(text.trim())
/** The cell ends in a word for totals: 生产一部小计. A hint only. */
export const endsLikeTotal = (text: string): boolean => totalEnding.test(text) && !isTotalWord(text)
/** The same where a person should stand: nobody's name is so long and ends so. */
export const isTotalOfNamed = (text: string): boolean => /^.{2,}(?:合计|小计|总计|共计|平均分?|均值)$/u.test(squeeze(text))
/** The cell names a sum of something. A hint only. */
export const isSumOf = (text: string): boolean => ofSum.test(text)
/** 制表人：…, 备注, Confidential Information … */
export const isNoteText = (text: string): boolean => {
  const plain = text.trim()
  return note.test(plain) && (noteShape.test(plain) || squeeze(plain).length <= 4)
}

/** Signed, counted or explained below a table, a scale among them: 部门经理确认:曹振海, Total assessed: 30, 试用期员工本季不作评核。 */
const remark = '^[\\p{L} （）()]{2,24}[:：]|.{6}[。！]$|^[*＊※] *[\\p{L}].{5}'
const isRemarkText = new RegExp(remark, 'u')
export const isRemark = (text: string): boolean => isRemarkText.test(text) || scaleOfLegend(text) !== undefined

/** A cell says nothing but that the row counts others. */
const countAmong = '(?:^|\\x01)(?:record )?count(?:\\x01|$)'

const wholeCompany =
  '20\\d{2}\\s*年?度?\\s*(?:全?公司|集团|全国|行业)(?:整体|总体|平均|均值)?|\\p{Han}{0,4}(?:整体|总体)|全公司|全集团|全体(?:员工|人员|职工)?|全员|全[行院校厂店司局馆园区所站矿企]|\\p{Han}{0,6}业(?:基准|对标).*|外部(?:基准|对标).*|overall(?: company)?|all results|company (?:overall|total)|(?:industry )?benchmark.*|(?:总得?|综合得|最终得|加权得|加权总|考核总|考核得)分|(?:total|overall|weighted) score'
const ofAll = new RegExp(`^(?:${wholeCompany.replaceAll('Han', 'Script=Han')})$`, 'iu')
/** Where a department should stand: all of them, or others to compare with; where a goal should, what all of them come to. */
export const isWholeCompany = (text: string): boolean => ofAll.test(text.trim())
/** A cell ends as no name of a person does, or names the whole company. */
const namedAmong = `(?:合计|小计|总计|共计)\\s*(?:\\x01|$)|(?:^|\\x01)\\s*(?:${wholeCompany})\\s*(?:\\x01|$)`

const testEntry =
  '(?:测试[\\p{Han}]{0,4}|test(?:ing)?(?: [a-z]{2,12})?)[\\s,，。.!！、(（]*(?:请|pls\\.?|please)?\\s*(?:忽略|勿删|删除?|ignore|delete)[。.!！)）]*(?:[\\s—–-]+\\S{1,12})?|(?:test\\s*)?测试(?:提交|问卷|数据|答卷|记录|简历|候选人|工单|订单|单据|账号|用户|人员|员工)'
const voidMark = '[【\\[（(]已?(?:作废|取消|撤销|废弃|无效|停用)[】\\]）)]'
const isTest = new RegExp(`^(?:${testEntry.replaceAll('Han', 'Script=Han')})$`, 'iu')
const isMarked = new RegExp(`^${voidMark}|${voidMark}$`)
/** Says nothing else; of work that is tested one cell may. */
const bareTest = '(?:测试|test)'
const isBareTest = new RegExp(`^${bareTest}$`, 'i')
/** Whoever filled in the row wrote so more than once. */
export const isTestRow = (cells: readonly (string | null)[]): boolean =>
  cells.filter((text) => text !== null && isBareTest.test(text)).length > 1
/** All that is said: 测试. */
export const isTestText = (text: string | null | undefined): boolean => isBareTest.test(text ?? '')
/** The cell says that somebody only tried whether it works, or of what it names that it is void: 新增授信（已作废）. */
export const isVoidEntry = (text: string): boolean => isTest.test(text.trim()) || isMarked.test(text.trim())
const voidAmong = `(?:^|\\x01)\\s*(?:(?:${testEntry})\\s*(?:\\x01|$)|${voidMark})|${voidMark}\\s*(?:\\x01|$)|\\x01${bareTest}(?:\\x01|$)`

/** Any cell of a row of the database is one of these, or says nothing but "total". One expression for all: each row is put together and read once. */
export const hasOddCell = `regexp_matches(array_to_string(cells, chr(1)), '(?i)${[totalAmong('\\x01'), countAmong, namedAmong, voidAmong].join('|')}')`

/** The same words for the database, to find the few rows worth a closer look. */
export const candidateWords = `(?i)${totalAlone}|${noteBeginning}|${totalAtEnd}|${sumOf}`

/** Whether a row may be a remark, by the last sign of its first cell and what stands before a colon: the whole expression on every row would take as long as all else. */
export const hasRemarkLead = `regexp_matches(right(lead, 1) || left(lead, 25), '^[。！]|^.[^:：\\d]{2,24}[:：]|^.[*＊※]|\\d *分? *[=＝]')`
