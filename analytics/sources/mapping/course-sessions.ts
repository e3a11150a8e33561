// `3/12 | 3/19` below the title of one training: who was there on each of its days.
import { completionOf } from '../../vocabulary/completion'
import { dayAndLength, isDayOrLength } from '../../vocabulary/day-or-length'
import { undecorated } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import type { Column } from './columns'
import type { ValueColumn } from './types'

/** What is sat after it: passing is said there, not by having been there. */
const aTest = /^(?:笔试|理论|实操|考试|考核|测验|结业考|考试成绩|成绩|得分|分数|test|quiz|exam)/i
const each = /(?:各|每[次场期节堂]|each)\s*(\d+(?:\.\d+)?\s*(?:h|小时|学时|课时|分钟|min))/i
/** What is no part of the name: 签到及考核, 出勤登记表. */
const paper = /(?:线下)?(?:签到|出勤|考勤|到课|点名)(?:[及与和]\S{1,4})?(?:情况|登记|统计|汇总|记录|名单)*表?$/
const MOSTLY = 0.8

const texts = ({ values }: Column): string[] => values.flatMap((text) => (text === null || isMissing(text) ? [] : [text]))

/** Marks, and one number at most: that of a line that counts them. */
function saysWhoWasThere(marks: string[]): boolean {
  const said = marks.filter((text) => !/^\d+$/.test(text.trim()))
  return said.length > 0 && said.length >= marks.length - 1 && said.filter((text) => completionOf(text)).length >= MOSTLY * said.length
}

/** `titles`: those that speak of a training. */
export function findSessions(columns: Column[], titles: string[]): ValueColumn[] {
  const held = columns.flatMap((column) => {
    const header = undecorated(column.header).trim()
    const { day: on, length } = isDayOrLength(header) ? dayAndLength(['', header]) : {}
    return on !== undefined && saysWhoWasThere(texts(column)) ? [{ column, on, length }] : []
  })
  const course = titles.map(nameIn).find((name) => name !== '')
  if (held.length < 2 || course === undefined) return []
  const ofEach = titles.flatMap((text) => each.exec(text)?.[1] ?? [])[0]
  const isTested = columns.some(({ header }) => aTest.test(header.trim()))
  return held.map(({ column: { column, header }, on, length = ofEach }) => ({
    column,
    header,
    course,
    on,
    ...(length ? { took: length } : {}),
    ...(isTested ? { tested: true as const } : {}),
  }))
}

const nameIn = (title: string): string => title.split(/[（(]/)[0].trim().replace(paper, '').trim()
