// Sections of a form with a rating each of several raters: `Goal Section - Employee Rating`, `工作业绩-上级评分`, `上级评估 / 工作业绩`.
import type { Column } from './columns'

const latin = String.raw`(?:employee|self|manager|supervisor|peer)\s+(?:rating|score|assessment|evaluation)s?`
const chinese = `(?:员工|本人)?自[我]?评[估分价]?(?:得分)?|(?:直[接属])?(?:上级|主管|经理|领导)(?:评[估价分]?|打分|考评)(?:得分)?|(?:同事|同级)?互评分?`
const behind = new RegExp(String.raw`^(?<section>.+?)\s*[-–—_/]\s*(?<rater>${latin}|${chinese})$`, 'iu')
const before = new RegExp(String.raw`^(?<rater>${latin}|${chinese})\s*[-–—_/]\s*(?<section>.+)$`, 'iu')

/** Who rated stands above what was rated, as in forms of two rows; columns of one section alone stay as they are. */
export function ratersAbove<T extends Pick<Column, 'levels'>>(columns: T[]): T[] {
  const read = columns.map(({ levels }) => (levels.length === 1 ? (behind.exec(levels[0]) ?? before.exec(levels[0]))?.groups : undefined))
  const sections = new Set(read.flatMap((found) => found?.section ?? []))
  return sections.size < 2
    ? columns
    : columns.map((column, at) => (read[at] ? { ...column, levels: [read[at].rater, read[at].section] } : column))
}
