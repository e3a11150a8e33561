// Columns that attendance is added up in: 出勤天数, 迟到次数, 加班时长(小时) / 工作日加班, or 应出勤(天) / 1月.
import { fieldsOf } from '../../kinds/synonyms'
import { undecorated, withoutBracket } from '../../vocabulary/header-key'
import { indicatorId } from '../../vocabulary/indicator-id'
import { findMonth } from '../../vocabulary/months'
import { isAttendanceWord, isFurtherWord, isMark } from './attendance-words'
import type { Column } from './columns'
import { isTotal } from './stated-time'
import type { ValueColumn } from './types'
import { holdsValues } from './value-shape'

/** Columns of figures that attendance is told by, at least two. Where months stand side by side, what is added up over them is made of them. */
export function findAttendanceColumns(columns: Column[], known: ReadonlySet<string>): ValueColumn[] {
  const told = columns.filter(
    (column) =>
      !column.inherited &&
      column.levels.some((level) => isAttendanceWord(level) || isFurtherWord(level)) &&
      !column.levels.some((level) => isMark(level) || known.has(indicatorId(withoutBracket(level)))) &&
      !isDay(column.levels.at(-1) ?? '') &&
      holdsValues(column),
  )
  if (told.length < 2 || !told.some(({ levels }) => levels.some(isAttendanceWord)) || isListOfLeaves(columns)) return []
  const found = told.map(attendanceColumnAs)
  return found.some(({ month }) => month !== undefined)
    ? found.filter(({ month, header }) => month !== undefined || !isTotal(header))
    : found
}

/** A column of such figures, with the month it is of where its header says one. */
export function attendanceColumnAs({ column, header, levels }: Column): ValueColumn {
  const texts = levels.map(undecorated)
  const said = texts.map((text) => findMonth(withoutBracket(text)) ?? findMonth(text))
  const month = said.find((found) => found !== undefined)?.month
  const names = texts.flatMap((text, at) => (said[at] ? (said[at].rest === '' ? [] : [said[at].rest]) : [text]))
  const [own, group] = [withoutBracket(names.at(-1) ?? header), names.at(-2)]
  // 遲到 over 次數 and 分鐘 is two items.
  const item = group !== undefined && counted.test(own) ? `${withoutBracket(group)}${own}` : own
  return { column, header, item, ...(month === undefined ? {} : { month }) }
}

/** A row for each leave says of which type it is, and how long it was: 缺勤天数 beside 缺勤小时数. */
const isListOfLeaves = (columns: Column[]): boolean =>
  ['item', 'value'].every((field) =>
    columns.some(({ spellings }) =>
      spellings.some(({ key }) => fieldsOf('attendance_total', key).some((hit) => hit.field === field && hit.tier < 1)),
    ),
  )

const counted =
  /^(?:次[数數]?|分[钟鐘]数?|小?[时時]数?|时长|時長|天[数數]?|日[数數]?|times|count|minutes|mins?|hours?|days?|工作日|休息日|节假日|weekdays?|weekends?|holidays?)$/i

/** A day of the month, or of the week. */
const isDay = (level: string): boolean => /^(?:[0-3]?\d[日号]?|[一二三四五六日]|(?:星期|周)[一二三四五六日天])$/.test(level.trim())
