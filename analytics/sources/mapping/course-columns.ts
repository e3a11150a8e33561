// A column for each course, with what became of each learner below it: 已完成, a score, or the day; a second column may hold the day or the score.
import { fieldsOf, isKnownKey } from '../../kinds/synonyms'
import { completionOf, resit } from '../../vocabulary/completion'
import { dayAndLength, isDayOrLength, withoutDayAndLength } from '../../vocabulary/day-or-length'
import { undecorated } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import { toSimplified } from '../../vocabulary/traditional'
import { isDateLike } from '../table/cell-shape'
import type { Column } from './columns'
import { findSessions } from './course-sessions'
import { isTotal } from './stated-time'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const aboutCourses =
  /培训|学习|课程|继续教育|学时|研修|必修|选修|考试|认证|内训|training|learning|courses?\b|curricul|completion|transcript|certification|gradebook/i
/** `Anti bribery - Completion date`, `信息安全 完成时间`: what of the course stands below. */
const dayOf =
  /[\s\-–—_/:：(（]*(?:completion (?:date|time)|date (?:completed|of completion)|completed (?:on|at)|(?:完成|通过|结业|学完|培训|考试)(?:时间|日期))[)）]?$/i
const scoreOf = /[\s\-–—_/:：(（]*(?:final score|score|grade|考试成绩|成绩|得分|分数)[)）]?$/i
const outcomeOf =
  /[\s\-–—_/:：(（]*(?:completion status|status|completed\??|result|完成状态|完成情况|学习状态|是否完成|是否通过|状态|结果|签到|出勤|到课)[)）]?$/i
/** What is worked out over the courses, or says something else of the learner. */
const beside =
  /^(?:20\d{2}\s*[年./-]?\s*)?(?:1[0-2]|0?[1-9])\s*月份?$|(?:年|月|季度?|学时|最低)要求$|^是否|达标$|^(?:前半|后半|上半|下半|前段|后段)场?$|^(?:上午|下午|初考|首考|补考|重考|复考|笔试|实操|实操考核|理论|理论考核|考核|考试|签到)(?:\s*[（(].*)?$|^(?:计划|预计|实际)?(?:开始|结束|起|止)(?:时间|日期)?$|顺序$|^序$|序号$|次$|率$|数$|时间$|日期$|时长|合计|总(?!结)|平均|进度|学时|课时|学分|排名|备注|\brate\b|\bdate\b|\btime\b|total|average|overall|progress|count|hours|credits|rank|percent|[%％]|^(?:course|课程)\s*(?:complete|completed|completion|已?完成)$/i
const MOSTLY = 0.8

type Part = 'outcome' | 'completed_at' | 'score'

interface OfCourse {
  column: Column
  course: string
  part: Part
}

/** `places`: titles and names, which say that the columns are courses. */
export function findCourseColumns(columns: Column[], places: string[]): ValueColumn[] {
  const isCalled = places.some((text) => aboutCourses.test(toSimplified(text)))
  // Names are looked at before values: most sheets speak of no course.
  if ((!isCalled && !arePaired(columns)) || columns.some(namesCourse)) return []
  const sessions = findSessions(
    columns,
    places.filter((text) => aboutCourses.test(toSimplified(text))),
  )
  if (sessions.length > 0) return sessions
  const parts = columns.flatMap((column) => courseColumn(column) ?? [])
  const timed = places.some((text) => saysHours.test(text))
    ? parts.filter(({ column, part }) => part === 'outcome' && areHours(column))
    : []
  if (timed.length > 1 && timed.length === parts.length)
    return timed.map(({ column, course }) => ({ column: column.column, header: column.header, course, inHours: true }))
  const courses = [...new Set(parts.map(({ course }) => course))]
  const paired = courses.filter((course) => new Set(parts.filter((one) => one.course === course).map(({ part }) => part)).size > 1)
  const isSaid = isCalled || paired.length >= 2
  const tells = parts.some(
    ({ column, part }) => part === 'completed_at' || column.values.some((text) => text !== null && completionOf(text)),
  )
  if (!isSaid || !tells || courses.length < 2) return []
  return courses.map((course) =>
    ofCourse(
      course,
      parts.filter((one) => one.course === course),
    ),
  )
}

/** 继续教育学时登记表（单位：学时）: sorts of training with how long each of them took. */
const saysHours = /单位\s*[:：]?\s*(?:学时|课时|小时|hours?)|学时(?:登记|统计|汇总|明细|台账)|training hours/i
const hours = /^\d{1,3}(?:\.\d+)?(?: ?(?:学时|课时|h|小时))?$/
/** Figures but for a word here and there: 未交. */
function areHours({ values }: Column): boolean {
  const texts = values.flatMap((text) => (text === null || isMissing(text) ? [] : [text.trim()]))
  return (
    texts.length > 0 &&
    texts.filter((text) => hours.test(text)).length * 2 > texts.length &&
    texts.every((text) => hours.test(text) || text.length <= 6)
  )
}

/** At least two names stand above two columns each. */
function arePaired(columns: Column[]): boolean {
  const names = columns.map((column) => nameAndPart(column).course)
  return new Set(names.filter((name, at) => names.indexOf(name) < at)).size >= 2
}

/** A list with a row for each course. */
const namesCourse = ({ spellings }: Column): boolean =>
  spellings.some(({ key }) => fieldsOf('learning_record', key).some(({ field, tier }) => field === 'course' && tier < 1))

/** A column a person says belongs to a course. */
export const courseColumnAs = (column: Column): ValueColumn => ({
  column: column.column,
  header: column.header,
  course: nameAndPart(column).course,
  ...ofHead(column),
})

/** One row a course: the first column that tells the outcome, and what others add. */
function ofCourse(course: string, parts: OfCourse[]): ValueColumn {
  const main = parts.find(({ part }) => part === 'outcome') ?? parts[0]
  const others = parts.filter(({ part }, at) => part !== main.part && parts.findIndex((one) => one.part === part) === at)
  const { column, header } = main.column
  return {
    column,
    header,
    course,
    ...ofHead(main.column),
    ...(others.length ? { beside: others.map((one) => ({ column: one.column.column, field: one.part })) } : {}),
  }
}

/** How long the course took and when it was, for whoever was there. */
function ofHead({ levels, header }: Column): Pick<ValueColumn, 'took' | 'on'> {
  const { day: on, length: took } = dayAndLength(levels.length > 0 ? levels : [header])
  return { ...(took ? { took } : {}), ...(on ? { on } : {}) }
}

function courseColumn(column: Column): OfCourse | undefined {
  const { course, said } = nameAndPart(column)
  if (column.inherited || course === '' || isTotal(course) || beside.test(toSimplified(course))) return undefined
  if ((said === undefined && column.spellings.some(({ key }) => isKnownKey(key))) || isCounter(column.values)) return undefined
  const texts = column.values.filter((text): text is string => text !== null && !isMissing(text))
  if (texts.length === 0 || texts.filter(isOutcome).length < MOSTLY * texts.length) return undefined
  const part = said ?? ((shapeShare('instant', texts) ?? 0) >= MOSTLY && texts.every(isDateLike) ? 'completed_at' : 'outcome')
  return { column, course, part }
}

/** A course, and what its column says it holds: by the end of its name, or by the level below it. */
function nameAndPart({ levels, header }: Column): { course: string; said?: Part } {
  // GMP年度复训 / 1/9（2h）: the day of the course and how long it took stand below its name.
  const named = levels.filter((level, at) => at === 0 || !isDayOrLength(level)).map((level) => withoutDayAndLength(undecorated(level)))
  const own = (named.at(-1) ?? withoutDayAndLength(undecorated(header))).trim()
  const forms: [Part, RegExp][] = [
    ['completed_at', dayOf],
    ['score', scoreOf],
    ['outcome', outcomeOf],
  ]
  for (const [part, form] of forms) {
    if (!form.test(own)) continue
    const course = own.replace(form, '').trim() || (named.at(-2) ?? '').trim()
    return { course, said: part }
  }
  return { course: own }
}

const again = new RegExp(resit)
/** What such a mark says of somebody is asked. */
const halfway = /^[△▲◐]$/u
const isOutcome = (text: string): boolean =>
  completionOf(text) !== undefined ||
  isDateLike(text) ||
  again.test(text.trim()) ||
  halfway.test(text.trim()) ||
  /^\w+day,|^\d{1,2} \w{3} \d{4}/i.test(text) ||
  /^(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])$/.test(text.trim()) ||
  /^\d{1,3}(?:\.\d+)?\s*分?$/.test(text.trim())
