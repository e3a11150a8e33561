// Lists of attendance and of leave: what is no list of single days is not read as the list of people, or of work, that it is beside.
import type { Column } from './columns'
import { type KindMatch, readBy } from './match'
import type { MappingQuestion } from './types'

const attendance =
  /考勤|打卡|出勤|迟到|早退|班次|旷工|年假|休假|调休|leave[\s_]*(balance|days|hours)|attend(?:ance|ed)\b|absence|clock[\s_]*(in|out)|punch|shift|late[\s_]*min|overtime/i
/** What is summed up over days. */
const summed = /天数|次数|总数|总计|合计|(?:出勤|旷工|请假|休假)\s*[(（]?天|\bdays\b|\bcount\b|\btimes\b|total|月度?(?:出勤|考勤)/i
/** 出勤纪律（15分） / 自评 is a mark. */
const marked = /\d\s*分|得分|评分|打分|自评|score|rating/i
const further = /请假|加班|缺勤|缺卡|absent|absence|tardy|late|\bleave\b/i

/** Columns the best kind leaves unread speak of attendance, more of them where it has less to show for itself. */
export function isAttendance(match: KindMatch, columns: Column[]): boolean {
  const { spec, fields } = match
  if (sumsUp(match)) return true
  const used = readBy(match)
  const signs = fields.filter(({ field }) => spec.signs?.includes(field)).length
  const told = columns.filter(({ column, header }) => !used.has(column) && attendance.test(header) && !marked.test(header)).length
  return spec.kind !== 'attendance_day' && told >= (spec.signs && signs < 2 ? 1 : 2)
}

/** 应出勤, 实出勤, 迟到 … month by month: every value is one of attendance. */
function sumsUp({ spec, valueColumns }: KindMatch): boolean {
  const isTold = ({ header }: { header: string }) => attendance.test(header) || further.test(header)
  return spec.spread?.by === 'month' && valueColumns.every(isTold) && new Set(valueColumns.map(({ indicator }) => indicator)).size >= 3
}

/** A list of attendance by persons whose rows have no day: a sum over a month, or the day is missing. */
export function attendanceWithoutDay(
  all: KindMatch[],
  best: KindMatch | undefined,
  columns: Column[],
): { match: KindMatch; question: MappingQuestion } | undefined {
  const match = all.find(({ spec }) => spec.kind === 'attendance_day')
  const used = best && !sumsUp(best) ? readBy(best) : new Set<number>()
  const told = columns.filter(
    ({ column, header }) => !used.has(column) && (attendance.test(header) || further.test(header)) && !marked.test(header),
  )
  const has = (names: string[]) => match?.fields.some(({ field }) => names.includes(field))
  if (!match || told.length < 2 || !told.some(({ header }) => attendance.test(header))) return undefined
  if (has(['day']) || !has(['employee_no', 'employee_name'])) return undefined
  const totals = told.filter(({ header }) => summed.test(header))
  const question: MappingQuestion = totals.length
    ? { code: 'attendance_totals', columns: totals.map(({ column }) => column), headers: totals.map(({ header }) => header) }
    : { code: 'required_field_missing', field: 'day', columns: [], headers: [] }
  return { match, question }
}
