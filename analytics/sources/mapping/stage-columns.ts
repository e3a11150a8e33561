// Columns that hold when a case passed a step each: `初筛通过时间`, `Offer Sent`, `节点1审批时间`. A row is one case.
import { isKnownKey } from '../../kinds/synonyms'
import { headerKey, undecorated, withoutBracket } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import { toSimplified } from '../../vocabulary/traditional'
import { isDateLike } from '../table/cell-shape'
import type { Column } from './columns'
import { followEachOther } from './in-order'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const LEAST = 3
/** Of them at least so many are called as no field of any kind is. */
const OWN = 2
const MOSTLY = 0.8
/** Enough where the name of the column says that it holds times: what is none is listed cell by cell. */
const HALF = 0.5

/** Days of a person, a contract or the record itself, and days that are only meant: no step was passed on them. */
const otherDay = new RegExp(
  [
    '出生|生日|毕业|学历|学位|参加工作|工龄|司龄|社保|公积金|证件|身份证|入党|入团|有效|生效|失效|到期|截止|截至|期限|限期|时限|试用期(?:时间|日期|结束)?$',
    '(?:合同|协议).{0,4}(?:开始|起|终止|结束|止)|计划|预计|预期|拟|要求|目标|承诺|应(?!聘).*(?:时间|日期)|最近|最后|上次|下次|最新|更新|修改|导出|统计|同步',
    '填报|填写|录入|登记|打卡|签[到退]|考勤|birth|graduat|contract.*(?:start|end)|expir|\\bdue\\b|deadline|\\bplan(?:ned)?\\b|\\btarget|expect|estimat|promis|committed',
    'forecast|schedul|(?:\\b|_)last(?:\\b|_)|\\bnext\\b|updat|modif|changed|sync|export|snapshot|as.of|\\bvalid\\b|effective|punch|clock',
  ].join('|'),
  'i',
)
/** Whoever passes courses goes through no process. */
const lesson = /培训|课程|课时|学习|考试|测验|第.{1,3}课|training|course|lesson|quiz|exam|module/i
const meant = /计划|预计|plan|target|expect|schedul/i
/** Begin and end of one thing, said of nothing else. */
const beginOrEnd = /^(?:实际)?(?:开始|结束|起始|终止|起|止|start|end|begin|from|to|started|ended)(?:[\s_]*(?:时间|日期|date|time|at|on))?$/i
/** A day of a list of people. */
const ofPeople =
  /^(?:入职|转正|离职|退休|任职|晋升|调动|晋级|hire|hired|join|joining|termination|leave|start)[\s_]*(?:时间|日期|日|date|on)?$/i

const timeWord = /(?:通过|审核通过)?(?:的?时间|日期|时点)$|[\s_-]*(?:\b|_)(?:date[\s_]?time|date|time|timestamp|at|on)$/i
const timeFirst = /^(?:date|time)[\s_]+(?:of|entered)?[\s_]*|^(?:日期|时间)[-—:：\s]+/i

/** The columns of steps, where there are enough that are nothing else and whose times mostly follow each other. */
export function findStageColumns(columns: Column[]): ValueColumn[] {
  const isOnly = ({ header }: Column) => columns.filter((other) => other.header === header).length === 1
  const sure = columns.filter((column) => isTime(column) && isOnly(column) && !isOtherDay(column))
  const times = columns.filter((column) => sure.includes(column) || (isNextStep(column, sure) && isOnly(column) && !isOtherDay(column)))
  const steps = times.filter(isStep)
  if (steps.filter(({ header }) => lesson.test(header)).length * 2 > steps.length) return []
  const filled = (list: Column[]) => list.filter(({ values }) => values.some(isFilled)).length
  const passed = times.filter((column) => !isOfPeople(column))
  if (filled(passed) < LEAST || filled(steps) < OWN || !followEachOther(steps.map(({ values }) => values))) return []
  return named(times).map((stage) => withBeside(stage, columns))
}

/** A column a person says holds when a step was passed. */
export const stageColumnAs = (column: Column): ValueColumn => ({ ...stageOf(column), place: column.column + 1 })

/** A list is called alike whenever it is sent: `入职跟进表（2025.7-2026.3）`, `stage_dates_2026Q1`. */
export const withoutTime = (title: string): string =>
  title
    .replace(/[（(【[][^（()）]*\d[^（()）]*[)）】\]]/g, '')
    .replace(/[\s_-]*(?:19|20)\d{2}[\d\s._~至年月日季度QH-]*/gi, ' ')
    .replace(/^[\s_—–-]+|[\s_—–-]+$/g, '') || title

const isFilled = (text: string | null): text is string => text !== null && !isMissing(text)

/** Days or times, not bare numbers, unless the header says that they are times. Of a step nobody has come to yet the header tells alone. */
function isTime({ inherited, levels, values }: Column): boolean {
  const said = levels.some((level) => timeWord.test(plain(level)) || timeFirst.test(plain(level)))
  // A time is no name of a step: the row of names lies elsewhere.
  if (inherited || levels.length === 0 || isCounter(values) || levels.some(isDateLike)) return false
  const share = shapeShare('instant', values)
  if (share === undefined) return said && !values.some(isFilled)
  if (said) return share >= HALF
  return share >= MOSTLY && values.filter(isFilled).some((text) => !/^\d+(?:\.\d+)?$/.test(text.trim()))
}

/** Behind steps, half of its cells days: the others say how far the cases there are, and are listed cell by cell. */
const isNextStep = ({ column, inherited, values }: Column, sure: Column[]): boolean =>
  !inherited && sure.some((other) => other.column === column - 1) && (shapeShare('instant', values) ?? 0) >= HALF && !isCounter(values)

const plain = (level: string): string => withoutBracket(undecorated(level))
/** To be compared, not shown. */
const compared = (level: string): string => toSimplified(plain(level))

/** What a group is called says whether its days are meant, not what its steps are: `试用期 / 30天面谈`. */
const isOtherDay = ({ levels }: Column): boolean => {
  const own = compared(levels.at(-1) ?? '')
  return otherDay.test(own) || beginOrEnd.test(own) || levels.some((level) => meant.test(compared(level)))
}

const isOfPeople = ({ levels }: Column): boolean => ofPeople.test(compared(levels.at(-1) ?? ''))
/** Its name is the name of no field of any kind, nor of a day in a list of people. */
const isStep = (column: Column): boolean => !column.spellings.some(({ key }) => isKnownKey(key)) && !isOfPeople(column)

/** Below a group, `计划` and `实际` say less than what they stand under. */
function stageOf({ column, header, levels }: Column): ValueColumn {
  const texts = levels.map(stageName).filter((text) => text !== '' && !/^(?:实际|actual)$/i.test(text))
  return { column, header, stage: texts.at(-1) ?? header }
}

function stageName(level: string): string {
  const text = plain(level)
  const rest = text.replace(timeFirst, '').replace(timeWord, '').trim()
  return rest === '' && /^(?:通过|完成|审批|提交)/.test(text) ? text : rest
}

/** In the order of the columns; two of one name are told apart by all that stands above them. */
function named(columns: Column[]): ValueColumn[] {
  const stages = columns.map(stageOf)
  const isTwice = ({ stage }: ValueColumn) => stages.filter((other) => other.stage === stage).length > 1
  return stages.map((stage, at) => ({ ...stage, stage: isTwice(stage) ? stage.header : stage.stage, place: at + 1 }))
}

const person =
  /^(?:审批|处理|审核|经办|负责|操作|执行)?(?:人|员|者|官)(?:姓名|工号)?$|^(?:approver|owner|handler|actor|by|reviewer|user|name)$/i
const result = /^(?:审批|处理|审核)?(?:结果|结论|状态|决定)$|^(?:result|decision|outcome|status)$/i

/** Who took the step and how it ended, where columns of the same step say so: `节点1审批人`, `Approver 1`. */
function withBeside(stage: ValueColumn, columns: Column[]): ValueColumn {
  const own = columns.filter(({ column, levels, values }) => column !== stage.column && levels.length > 0 && values.some(isFilled))
  const only = (word: RegExp) => {
    const found = own.filter(({ levels }) => isBeside(stage.stage ?? '', plain(levels.at(-1) ?? ''), word))
    return found.length === 1 ? found[0] : undefined
  }
  const [who, how] = [only(person), only(result)]
  const field = who && ((shapeShare('name', who.values) ?? 0) >= MOSTLY ? 'actor_name' : 'actor_no')
  const beside = [...(who && field ? [{ column: who.column, field }] : []), ...(how ? [{ column: how.column, field: 'outcome' }] : [])]
  return beside.length > 0 ? { ...stage, beside } : stage
}

const numbered = /\d+|[一二三四五六七八九十]/

/** The stage's own name and a word for a person; or the same number beside such a word. */
function isBeside(stage: string, header: string, word: RegExp): boolean {
  const [own, other] = [headerKey(stage), headerKey(header)]
  if (other.startsWith(own) && word.test(other.slice(own.length))) return true
  const number = numbered.exec(own)?.[0]
  if (number === undefined || numbered.exec(other)?.[0] !== number) return false
  const [before, after] = [own.split(number)[0], other.split(number)]
  return (before === after[0] && word.test(after.slice(1).join(number))) || (after.slice(1).join('') === '' && word.test(after[0]))
}
