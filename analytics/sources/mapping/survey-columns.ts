// Columns of a survey: one for each answer, with how many gave it (`非常同意`, `Favorable %`), or one for each question, with what people answered.
import { agreementOf } from '../../vocabulary/agreement'
import { headerKey, undecorated, withoutBracket } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { isGroupOfAnswers, lineOf } from './question-lines'
import { statement } from './survey-groups'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const MOSTLY = 0.8

/** Columns of answers where at least two different ones stand side by side, else those of questions. */
export function findSurveyColumns(columns: Column[]): ValueColumn[] {
  const own = columns.filter(({ inherited, levels }) => !inherited && levels.length > 0)
  const answers = own.flatMap((column) => (isCounted(column) ? (answerColumn(column) ?? []) : []))
  if (new Set(answers.map(({ answer = '' }) => agreementOf(answer))).size >= 2) return answers
  const points = pointColumns(own)
  if (points.length > 0) return points
  // The share that agrees says as much alone, beside what it agrees with.
  if (answers.length === 1 && isShareThatAgrees(answers[0]) && own.some(({ levels }) => statement.test(headerKey(levels.at(-1) ?? ''))))
    return answers
  const isGroup = (level: string) => own.filter(({ levels }) => levels.length > 1 && levels[0] === level).length > 1
  const choices = choicesOf(own)
  const items = own.filter((column) => !choices.has(column.column) && !isGroupOfAnswers(column) && isItem(column, isGroup))
  const further = items.flatMap((item) => furtherItems(item, own))
  const asked = [...items, ...further]
  const graded = items.some(({ values }) => values.some((text) => text !== null && isGraded(text)))
  const quarters = items.map(quarterOf)
  const areQuarters = items.every(
    (column, at) => isQuarter(column) || (quarters[at] && quarters.filter((same) => same === quarters[at]).length > 1),
  )
  // `Q2 Hires` beside `Q3 Hires`: nobody is asked the same over and over.
  const same = new Set(asked.map(({ levels }) => (levels.at(-1) ?? '').replace(numbered, '').trim())).size === 1
  return asked.length >= 2 && graded && !areQuarters && !same
    ? asked.sort((a, b) => a.column - b.column).map((column) => itemColumn(column, lineOf(column, own)))
    : []
}

/** `9、您最希望改善的(远程协作)` and `9、(薪酬福利)`: what was ticked of one question, 0 or 1 each, is no answer on a scale. */
function choicesOf(columns: Column[]): ReadonlySet<number> {
  const ticked = columns.flatMap(({ column, levels, values }) => {
    const question = choice.exec(levels.at(-1) ?? '')?.[1]
    const texts = values.filter((text): text is string => text !== null && !isMissing(text))
    return question !== undefined && texts.length > 0 && texts.every((text) => /^[01]$/.test(text.trim())) ? [{ column, question }] : []
  })
  return new Set(
    ticked.filter(({ question }) => ticked.filter((other) => other.question === question).length > 1).map(({ column }) => column),
  )
}
const choice = /^(?:q\s*)?(\d{1,3})\s*[.、．:：)）_-].*[（(][^（()）]+[)）]\s*$/i

/** `3、您是否同意—目标清楚`, then the other lines of the same question without its number, up to the next one. */
function furtherItems(item: Column, columns: Column[]): Column[] {
  const name = item.levels.at(-1) ?? ''
  if (!numbered.test(name) || !/.[—–-]+\s*\p{Script=Han}/u.test(name) || !item.values.some(isPointText)) return []
  const behind = columns.slice(columns.indexOf(item) + 1)
  const end = behind.findIndex(({ levels, values }) => numbered.test(levels.at(-1) ?? '') || !values.some(isPointText))
  const lines = end < 0 ? [] : behind.slice(0, end)
  return lines.filter(({ values }) => isPointed(values))
}

const isPointText = (text: string | null): boolean => text !== null && isPoint(text)
const isPointed = (values: Column['values']): boolean => {
  const texts = values.filter((text): text is string => text !== null && !isMissing(text))
  return texts.length > 0 && texts.filter((text) => isPoint(text) || /^-[1-3]$/.test(text.trim())).length >= MOSTLY * texts.length
}

const isShareThatAgrees = ({ header, answer = '' }: ValueColumn): boolean =>
  agreementOf(answer) === 'agree' && /[%％率]|favou?rable/i.test(header)

/** Figures below `Q2`, `Q3` are of quarters, not of questions. */
const isQuarter = ({ levels, values }: Column): boolean =>
  /^q[1-4]$/i.test((levels.at(-1) ?? '').trim()) && !values.some((text) => text !== null && agreementOf(text))

/** `Q1离职` beside `Q1实际到岗`: no two questions have one number. */
const quarterOf = ({ levels }: Column): string | undefined => /^(q[1-4])\s*(?=\p{L})/iu.exec(levels.at(-1) ?? '')?.[1].toLowerCase()

/** A column a person says belongs to the answers. */
export const surveyColumnAs = (column: Column): ValueColumn => answerColumn(column) ?? itemColumn(column)

/** `2、您所在的部门` is the department, too, and so is `Which department are you in?`: forms number all they ask, and ask for it. */
export function withoutNumber(column: Column): Column {
  const name = column.levels.at(-1) ?? ''
  const asked = undecorated(name).replace(numbered, '').trim()
  const text = asked
    .replace(/是\s*[?？]?$/, '')
    .replace(inQuestion, '$1')
    .trim()
  if (text === '' || (text === asked && !numbered.test(name))) return column
  return { ...column, spellings: [...column.spellings, { key: headerKey(text), text, confidence: 0.95, reason: 'words' }] }
}

/** Whether the cells below the answers are answers: words of the list or points, not prose and not solutions of an examination. */
export function holdsAnswers({ fields, valueColumns }: KindMatch, columns: Column[]): boolean {
  const answer = fields.find(({ field }) => field === 'answer')
  const values = columns.find(({ column }) => column === answer?.column)?.values
  // Beside the score of a question a comment is no answer that would have to be understood.
  const scored = ['item', 'item_score'].every((name) => fields.some(({ field }) => field === name))
  return valueColumns.length > 0 || !values || scored || answeredShare(values) >= 0.5
}

function answerColumn({ column, header, levels }: Column): ValueColumn | undefined {
  const text = levels.map((level) => undecorated(level)).find((level) => agreementOf(level) ?? agreementOf(withoutBracket(level)))
  if (text === undefined) return undefined
  const word = agreementOf(text) ? text : withoutBracket(text)
  return { column, header, answer: /[%％]/.test(text) && !/[%％]/.test(word) ? `${word} %` : word }
}

/** `1分` to `5分`, each once, over how many gave so much. */
function pointColumns(columns: Column[]): ValueColumn[] {
  const found = columns.flatMap((column) => {
    const point = givenPoints
      .exec(undecorated(column.levels.at(-1) ?? ''))
      ?.slice(1)
      .find(Boolean)
    return point !== undefined && isCounted(column) ? [{ column: column.column, header: column.header, answer: `${point}分` }] : []
  })
  const are1to5 = found.length === 5 && new Set(found.map(({ answer }) => answer)).size === 5
  return are1to5 ? found : []
}
const givenPoints =
  /^(?:打|评|选)?([1-5])\s*(?:分|星|颗星|points?|stars?)(?:的?(?:人数|数|票数|份数|count|responses?))?$|^(?:score|rating|stars?)[\s_-]*([1-5])$/i

const isCounted = ({ values }: Column): boolean => (shapeShare('number', values) ?? 1) >= MOSTLY

const itemColumn = ({ column, header, levels }: Column, line?: string): ValueColumn => ({
  column,
  header,
  item:
    undecorated(line ?? levels.at(-1) ?? header)
      .replace(numbered, '')
      .trim() || header,
})

/** `Q1`, `3、`, `第5题`. */
const numbered = /^(?:q\s*\d{1,3}\s*[.、:：)）]?|\d{1,3}\s*[.、．)）:：]|第\s*\d{1,3}\s*题\s*[.、:：]?)\s*/i

/** A statement with answers below it; figures only where it has the number of a question. */
function isItem({ levels, values }: Column, isGroup: (level: string) => boolean): boolean {
  const name = levels.at(-1) ?? ''
  // `Q1 movement` over several columns is of the quarter.
  const isNumbered = levels.some((level) => numbered.test(level) && !isGroup(level))
  if (aboutOneself.test(name.replace(numbered, '').trim())) return false
  if (!isNumbered && !isSentence(name)) return false
  const texts = values.filter((text): text is string => text !== null && !isMissing(text))
  if (texts.length === 0 || isCounter(values)) return false
  if (texts.filter((text) => agreementOf(text)).length >= MOSTLY * texts.length) return true
  // Who was not asked a question answered none: (跳过).
  const given = texts.filter((text) => agreementOf(text) !== 'none')
  return isNumbered && given.length > 0 && given.filter(isPoint).length >= MOSTLY * given.length
}

/** `Which department are you in?`, `What is your team?` */
const inQuestion =
  /^(?:which|what)(?:'s| is| are)?(?: your)? ([a-z]+(?: unit| area| group| level)?)(?: (?:are|do) you .{2,20}| is yours)?\s*\??$/i

/** Who answers, in words or as the number of the option. */
const aboutOneself =
  /^(?:请问|请选择)?(?:您|你|本人)?(?:目前|现在)?(?:所在|所属|的|是)*(?:一级|二级)?(?:部门|科室|团队|中心|班组|院区|地区|城市|工作地点?|岗位|职位|职级|职务|层级|序列|司龄|工龄|入[职司]|年龄|性别|学历|用工|员工类型)(?!.{6})|^(?:your |what is your )?(?:department|team|location|office|tenure|length of service|gender|age|age group|job level|level|role|function|country)\s*\??$/i

/** `上级意见` is no statement. */
const isSentence = (name: string): boolean => (name.match(/\p{Script=Han}/gu)?.length ?? 0) >= 7 || name.trim().split(/\s+/).length >= 4

/** 4, or 4.12 where a department's answers are said as their mean. */
const isPoint = (text: string): boolean => /^(?:10|\d)(?:\.\d{1,2})?\s*分?$/.test(text.trim())
/** An approval is given or not; surveys know steps. */
const isGraded = (text: string): boolean => isPoint(text) || !/^(?:不?同意|(?:dis)?agreed?)$/i.test(text.trim())

function answeredShare(values: (string | null)[]): number {
  const texts = values.filter((text): text is string => text !== null && !isMissing(text))
  const known = texts.filter((text) => agreementOf(text) ?? (isPoint(text) ? 'points' : undefined))
  return texts.length === 0 ? 0 : known.length / texts.length
}
