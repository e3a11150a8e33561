// Sections of a form with a rating each of several raters: `Goal Section - Employee Rating`, `工作业绩-上级评分`.
import type { Column } from './columns'

const behind = new RegExp(
  [
    String.raw`^(.+?)\s*[-–—]\s*((?:employee|self|manager|supervisor|peer)\s+(?:rating|score|assessment|evaluation)s?)$`,
    String.raw`^(.+?)\s*[-–—_]\s*((?:员工|本人)?自[我]?评[分价]?(?:得分)?|(?:直[接属])?(?:上级|主管|经理|领导)(?:评[估价分]?|打分)(?:得分)?|(?:同事|同级)?互评[分]?)$`,
  ].join('|'),
  'iu',
)

/** Who rated stands above what was rated, as in forms of two rows; columns of one section alone stay as they are. */
export function ratersAbove<T extends Pick<Column, 'levels'>>(columns: T[]): T[] {
  const read = columns.map((column) => {
    const found = column.levels.length === 1 ? behind.exec(column.levels[0]) : null
    return found ? { section: found[1] ?? found[3], rater: found[2] ?? found[4] } : undefined
  })
  const sections = new Set(read.flatMap((found) => found?.section ?? []))
  return sections.size < 2
    ? columns
    : columns.map((column, at) => (read[at] ? { ...column, levels: [read[at].rater, read[at].section] } : column))
}
