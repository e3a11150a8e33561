// The words that mark a row or a column as a total, and a row as a note. JavaScript and the database read the expressions alike, without regard to case.
import { anyOf, listed } from './pattern'

const gap = '[\\s\u3000\u00a0]*'
/** `合 计`: words are often set wide. */
const setWide = (words: string): string => anyOf(listed(words).map((word) => [...word].join(gap)))

/** What a total is said to be of, in front of its word. */
const scopes = setWide('本页 本月 部门 部門 全部 年度 月度 本季度 季度 本季 季 全年 全员 公司 他评 自评 互评 同级 上级 下级 评委')
const chinese = setWide('合计 小计 总计 累计 共计 汇总 平均 平均值 平均得分 平均分 均值 总和 合計 小計 總計 累計 共計 彙總 匯總 總和')
const totals = [`grand[-\\s]*totals?`, `sub[-\\s]*totals?`, 'totals?', 'average', 'avg']
/** Somebody may be called Sum, so it ends no name. */
const latin = [...totals, 'sum']

export const latinTotals = anyOf(latin)
export const totalWords = `${chinese}|${latinTotals}`
/** A text that says nothing but that it is a total: 本页合计, Grand Total, 总计（元）; lists of SAP mark the sum of an order with stars: `* 10004511`. */
export const totalAlone = `^${gap}(?:${scopes})?${gap}(?:${totalWords})${gap}(?:[(（:：].*)?$|^\\*{1,4} +\\d{4,}$|^${gap}(?:sub[-\\s]*totals?[\\s:–-]|小[计計][\\s:：—-]).+$`
/** A cell among others, parted by the sign, that says nothing but that it is a total. */
export const totalAmong = (sign: string): string =>
  `(?:^|${sign})${gap}(?:${scopes})?${gap}(?:${totalWords})${gap}(?:[(（:：][^${sign}]*)?(?:${sign}|$)`
/** A text that ends in a word for totals: 生产一部小计, Assembly Total. */
export const totalAtEnd = `(?:${chinese}|\\b(?:${anyOf(totals)}))${gap}[:：]?${gap}$`

/** What a note begins with that says itself what it is. */
const headings = anyOf(listed('其中 备注 说明 填表说明 注 计分规则 计分说明 评分说明 评分规则'))
/** Whose hand, which day, where from. */
const signed = anyOf(
  listed(
    '被考核人签字 被考核人签名 被评价人签字 考核人签字 员工签字 员工签名 本人签字 本人签名 制表 审核 复核 填表 填报 打印 导出 制单 签字 签名 签章 日期 单位负责人 部门负责人 负责人签字 数据来源 保密',
  ),
)
/** Nothing else begins like these. */
const phrases = anyOf([
  'confidential',
  'copyright',
  'prepared by',
  'approved by',
  'reviewed by',
  'printed',
  'grand totals? \\(\\d',
  'total records',
  'record count',
  'exported (?:on|by|from)\\b',
  'generated (?:on|by|from)\\b',
])

export const noteHeading = `^(?:${headings})(?:[:：\\s（(、，]|$)|^notes?\\b`
export const notePhrase = `^(?:${phrases})`
/** The beginning of a note by its word alone; whether it is one, its shape says too. */
export const noteBeginning = `^${gap}(?:${headings}|${signed}|${phrases}|notes?|source)`
