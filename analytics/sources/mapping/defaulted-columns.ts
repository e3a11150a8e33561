// Fields that are taken for the usual case where no column says them: whether an invitation was voluntary, what a goal is below, when somebody left. A column
// that says so by its name and its cells together is read; one that may is asked about, for without it the usual case would be a guess.
import type { Kind } from '../../kinds/shared/types'
import { undecorated } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import { toSimplified } from '../../vocabulary/traditional'
import { noWords, yesWords } from '../../vocabulary/yes-no'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { MappingQuestion } from './types'
import { usedColumns } from './used-columns'
import { shapeShare } from './value-shape'

const MOST = 0.8
/** A name of its own goes before what the cells say. */
const VOTED = 3
/** So few and so short as words of a list are. */
const WORDS = 8
const LONGEST = 20

const nameOf = ({ header }: Column): string => toSimplified(undecorated(header)).toLowerCase()
const textsOf = ({ values }: Column): string[] => values.flatMap((text) => (text === null || isMissing(text) ? [] : [text.trim()]))
const areFew = (texts: string[]): boolean =>
  texts.length > 0 && new Set(texts).size <= WORDS && texts.every((text) => text.length <= LONGEST)
const yesOrNo: ReadonlySet<string> = new Set([...yesWords, ...noWords])
const areYesNo = (texts: string[]): boolean => texts.length > 0 && texts.every((text) => yesOrNo.has(text.normalize('NFKC').toLowerCase()))

/** The fields of which a free column says so, with the column. */
export function toldColumns(spec: Kind, columns: Column[], free: Column[], named: Candidate[]): [string, Column][] {
  if (spec.kind === 'review') return only(free.filter(isWillingness)).map((column) => ['voluntary', column])
  if (spec.kind === 'goal') {
    const number = columns.find(({ column }) => named.some((one) => one.field === 'goal_no' && one.column === column && one.tier < VOTED))
    return only(goalsOf(number, free).filter((column) => !otherGoal.test(nameOf(column)))).map((column) => ['parent_goal_no', column])
  }
  if (spec.kind !== 'employee') return []
  const days = only(free.filter((column) => isLeaving(column) && areDays(column)))
  const numbers = only(numbersOfManagers(columns, named))
  return [
    ...days.map((column): [string, Column] => ['termination_date', column]),
    ...numbers.map((column): [string, Column] => ['other_no', column]),
  ]
}

/** Columns of other numbers that managers are named by: USERID beside EMPID, where MANAGER is one of the former. */
function numbersOfManagers(columns: Column[], named: Candidate[]): Column[] {
  const columnOf = (...fields: string[]) => {
    const [best] = named.filter(({ field, tier }) => fields.includes(field) && tier < VOTED).sort((a, b) => a.tier - b.tier)
    return columns.find(({ column }) => column === best?.column)
  }
  const [manager, own] = [columnOf('manager_no', 'manager_name'), columnOf('employee_no')]
  if (!manager || !own) return []
  const said = textsOf(manager).filter((text) => !/^no[_ ]/i.test(text))
  const among = ({ values }: Column) => said.filter((text) => values.includes(text)).length / Math.max(said.length, 1)
  if (said.length === 0 || among(own) > 0) return []
  // Called an id in general, it would be the person's own number had that no column of its own.
  const open = columns.filter(({ column }) => !named.some((one) => one.column === column && one.tier < 1))
  return open.filter((column) => column !== manager && among(column) >= SOME && new Set(textsOf(column)).size === textsOf(column).length)
}
/** Managers may stand below the rows that are looked at. */
const SOME = 0.3

const only = <T>(found: T[]): T[] => (found.length === 1 ? found : [])

const chosen = /自愿|自发|志愿|主动|volunt|\bopt(?:ed)?[ -]?in\b|\boptional\b/
const isWillingness = (column: Column): boolean => chosen.test(nameOf(column)) && !ordered.test(nameOf(column)) && areFew(textsOf(column))
/** What says the opposite: a yes below it is a no. */
const ordered = /非自愿|不自愿|指定|指派|指名|强制|必[选填评做须]|派发|involunt|non-?volunt|mandator|requir|assign|compuls/

/** Columns whose cells are numbers of the sheet's goals, each of another goal than its row's. */
function goalsOf(number: Column | undefined, free: Column[]): Column[] {
  if (!number) return []
  const key = (text: string | null) =>
    text
      ?.normalize('NFKC')
      .replace(/[\s–—‐-]/g, '')
      .toUpperCase() ?? ''
  const own = number.values.map(key)
  const numbers = new Set(own.filter((one) => /\d/.test(one)))
  return free.filter(({ values }) => {
    const cells = values.map((text, row) => [key(text), own[row]]).filter(([cell]) => cell !== '')
    const others = cells.filter(([cell, of]) => numbers.has(cell) && cell !== of)
    return numbers.size > 1 && others.length > 0 && others.length >= MOST * cells.length && !isRunning(cells)
  })
}
/** Goals that stand beside one, and those that may. */
const nextTo = '前置|后置|后续|依赖|冲突|重复|predecessor|successor|depend|block|duplicat'
const besideGoal = new RegExp(nextTo)
const otherGoal = new RegExp(`${nextTo}|关联|相关|原|relat|previous|former|next`)
/** 1, 2, 3 beside goals 1, 2, 3: places, ranks, weights. */
const isRunning = (cells: string[][]): boolean => cells.every(([cell]) => /^\d{1,2}$/.test(cell))

const leaving = new RegExp(
  [
    '(?:离|退出)(?:职|司|厂|店|院|校|岗|任|开|场|队|社|行)?|辞职|减员|解聘|解职|解雇|终止雇佣|劳动关系解除',
    '\\b(?:left|leave|leaving|leaver|resign|resigned|resignation|terminat\\w*|exit|exited|separat\\w*|departed|departure|offboard\\w*)\\b|\\blast (?:working |employment )?day\\b',
  ].join('|'),
)
/** Days on the way to a leaving, of other things, or of other people. */
const towards =
  /申请|提交|提出|通知|面谈|审批|办理|交接|合同|协议|试用|预计|计划|拟|薪|工资|社保|公积金|结算|离线|离港|年假|休假|病假|apply|applied|appli|submit|notice|notif|interview|approv|contract|probation|expect|plan|pay|salary|settle|annual leave|sick leave|leave (?:start|type|from|to|end)|parental|maternity|absence/
const isLeaving = (column: Column): boolean => leaving.test(nameOf(column)) && !isTowards(column)
/** 提出离职日期: no day of leaving for all that it ends so. */
export const isTowards = (column: Column): boolean => towards.test(nameOf(column))
const areDays = ({ values }: Column): boolean => (shapeShare('date', values) ?? 0) >= 0.5

/** Columns that may be such a field, which no other column is: what is taken without them is a guess. */
export function defaulted(match: KindMatch, columns: Column[]): MappingQuestion[] {
  const { spec, fields } = match
  const used = usedColumns(match)
  const open = columns.filter(({ column, inherited }) => !used.has(column) && !inherited)
  const has = (field: string) => fields.some((mapped) => mapped.field === field)
  const ask = (field: string, found: Column[]): MappingQuestion[] =>
    has(field) ? [] : found.map(({ column, header }) => ({ code: 'similar_header', field, columns: [column], headers: [header] }))
  if (spec.kind === 'review') return has('sent_at') || has('request_no') ? ask('voluntary', open.filter(mayBeChosen)) : []
  if (spec.kind === 'goal') {
    const number = columns.find(({ column }) => fields.some((mapped) => mapped.field === 'goal_no' && mapped.column === column))
    const goals = goalsOf(number, open).filter((column) => !besideGoal.test(nameOf(column)))
    return number
      ? ask(
          'parent_goal_no',
          open.filter((column) => goals.includes(column) || mayBeAbove(column)),
        )
      : []
  }
  if (spec.kind === 'employee')
    return ask(
      'termination_date',
      open.filter((column) => leaving.test(nameOf(column)) && areDays(column) && !isPaid(column)),
    )
  return []
}

const isPaid = (column: Column): boolean =>
  /薪|工资|社保|公积金|年假|休假|病假|pay|salary|annual leave|sick leave|parental|maternity|absence/.test(nameOf(column))
/** What else is answered by yes or no of an invitation. */
const otherYesNo =
  /匿名|实名|提交|完成|已读|阅读|提醒|催|超时|逾期|有效|发送|发出|回复|作答|在职|校准|签字|确认|同意|通过|合格|anonym|submit|complet|read|remind|late|overdue|sent|answer|respond|repl|valid|active|calibrat|sign|confirm|agree|pass|delet|cancel|void/
const mayBeChosen = (column: Column): boolean => {
  const [name, texts] = [nameOf(column), textsOf(column)]
  return (
    (chosen.test(name) || ordered.test(name) || !otherYesNo.test(name)) &&
    (areYesNo(texts) || ((chosen.test(name) || ordered.test(name)) && areFew(texts)))
  )
}
const above =
  /(?:上级|父级?|上层|承接|支撑|对齐|分解自|来源于).{0,4}(?:目标|okr|kr|指标|任务|$)|\b(?:parent|align\w*|cascad\w*|supports?|rolls? up)\b/
const mayBeAbove = (column: Column): boolean => above.test(nameOf(column)) && textsOf(column).length > 0
