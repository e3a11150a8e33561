// The words that mark a row as a total or a note. Anchored: a person called 何小计 or a department 汇总组 is not a total.

const total =
  /^(本页|本月|部门|全部|年度|月度|本?季度?|全年|全员|公司)?(合计|小计|总计|累计|共计|汇总|平均值?|均值|总和|grand-?totals?|sub-?totals?|totals?|sum|average|avg)([(（:：].*)?$/i
const totalEnding = /(合计|小计|总计|共计|汇总|平均)[:：]?$|\b(sub-?total|total)$/i
const note =
  /^(其中|备注|说明|注|填表说明|制表|审核|复核|填表|填报|打印|导出|制单|签字|签名|签章|日期|单位负责人|部门负责人|负责人签字|数据来源|保密|confidential|copyright|prepared by|approved by|reviewed by|printed|notes?|source|grand totals? \(\d)/i
const noteShape = /^(\p{Script=Han}{1,8})\s*[:：]|^(confidential|copyright|prepared by|approved by|reviewed by|printed|grand totals? \()/iu

const squeeze = (text: string) => text.replace(/[\s\u3000]/g, '')

/** The cell says nothing but "total". */
export const isTotalWord = (text: string): boolean => total.test(squeeze(text))
/** The cell ends in a word for totals: 生产一部小计. A hint only. */
export const endsLikeTotal = (text: string): boolean => totalEnding.test(squeeze(text)) && !isTotalWord(text)
/** 制表人：…, 备注, Confidential Information … */
export const isNoteText = (text: string): boolean => {
  const plain = text.trim()
  return (
    note.test(plain) &&
    (noteShape.test(plain) ||
      squeeze(plain).length <= 4 ||
      /^(其中|备注|说明|填表说明|注)([:：\s（(、，]|$)/.test(plain) ||
      /^notes?\b/i.test(plain))
  )
}

/** The same words for the database, to find the few rows worth a closer look. */
export const candidateWords =
  '(?i)^\\s*(本页|本月|部门|全部|年度|月度|季度|全年|全员|公司)?\\s*(合\\s*计|小\\s*计|总\\s*计|累计|共计|汇总|平均|均值|总和|grand|sub-?total|total|sum$|average|其中|备注|说明|注[:：]|填|制表|审核|复核|打印|导出|制单|签|日期|单位负责人|部门负责人|负责人签|数据来源|保密|confidential|copyright|prepared|approved|reviewed|printed|note|source)|(合计|小计|总计|共计|汇总|平均|total)\\s*[:：]?\\s*$'
