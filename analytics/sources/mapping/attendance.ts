// Lists of attendance and of leave: what is no list of single days is not read as the list of people, or of work, that it is beside.
import { toSimplified } from '../../vocabulary/traditional'
import { isAttendanceWord, isFurtherWord, isMark } from './attendance-words'
import type { Column } from './columns'
import { type KindMatch, readBy } from './match'
import type { MappingQuestion } from './types'
import { isCounter } from './value-shape'

const isTold = ({ header }: { header: string }): boolean => (isAttendanceWord(header) || isFurtherWord(header)) && !isMark(header)
/** What a person is, beside what they were present: says nothing of what the sheet is about. */
const ofPerson = /^(?:序号|备注|说明|岗位|职位|职务|班组|考勤组|组别|user\s?id|remarks?|notes?|position|job title|title|no\.?|#)$/i

/** Columns the best kind leaves unread speak of attendance, more of them where it has less to show for itself. */
export function isAttendance(match: KindMatch, columns: Column[]): boolean {
  const { spec, fields } = match
  const used = readBy(match)
  const signs = fields.filter(({ field }) => spec.signs?.includes(field)).length
  const told = columns.filter(({ column, header }) => !used.has(column) && isAttendanceWord(header) && !isMark(header)).length
  return !isOfAttendance(match) && !isOfProduction(match) && told >= (spec.signs && signs < 2 ? 1 : 2)
}

/** Who was there stands beside what a shift made and what came out wrong. */
const isOfProduction = ({ spec, fields }: KindMatch): boolean =>
  spec.kind === 'work_record' && ['quantity', 'bad_qty'].every((name) => fields.some(({ field }) => field === name))

const isOfAttendance = ({ spec }: KindMatch): boolean => spec.kind === 'attendance_day' || spec.kind === 'attendance_total'

/** What stands in columns is told by `addsUpAttendance`; a row for each leave is a list like others. */
export const isColumnsOfAttendance = ({ spec, fields }: KindMatch): boolean =>
  spec.kind === 'attendance_total' && !fields.some(({ field }) => field === 'item')

/** What a ledger of leave has beside what was taken: how much there is, is carried over and is left, and how long somebody has been there. */
const ofLedger =
  /应休|可休|结转|结余|剩余|未休|额度|合计|工龄|司龄|备注|说明|entitle|carr(?:y|ied)|balance|remaining|\btotal\b|remarks?|notes?/i

/** Persons with what their attendance adds up to, and little else; with days it is a list of these. */
export function addsUpAttendance(match: KindMatch, all: KindMatch[], columns: Column[]): boolean {
  const days = all.find(({ spec }) => spec.kind === 'attendance_day')
  if (match.spec.kind !== 'attendance_total' || days?.fields.some(({ field }) => field === 'day')) return false
  const used = readBy(match)
  const others = columns.filter(
    ({ column, header, values }) =>
      !used.has(column) &&
      !isTold({ header }) &&
      !ofPerson.test(header.trim()) &&
      !ofLedger.test(toSimplified(header)) &&
      !isCounter(values),
  )
  return match.valueColumns.length > others.length
}

/** A list of attendance by persons whose rows have no day. */
export function attendanceWithoutDay(
  all: KindMatch[],
  best: KindMatch | undefined,
  columns: Column[],
): { match: KindMatch; question: MappingQuestion } | undefined {
  const match = all.find(({ spec }) => spec.kind === 'attendance_day')
  const used = best ? readBy(best) : new Set<number>()
  const told = columns.filter((column) => !used.has(column.column) && isTold(column))
  const has = (names: string[]) => match?.fields.some(({ field }) => names.includes(field))
  if (!match || told.length < 2 || !told.some(({ header }) => isAttendanceWord(header))) return undefined
  if (has(['day']) || !has(['employee_no', 'employee_name'])) return undefined
  return { match, question: { code: 'required_field_missing', field: 'day', columns: [], headers: [] } }
}
