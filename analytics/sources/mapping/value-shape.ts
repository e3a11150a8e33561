// Whether the texts of a column can be what a field needs. A wrong shape rules a column out; a right one never maps it alone.
import type { FieldType } from '../../kinds/shared/types'
import { isMissing } from '../../vocabulary/missing-marks'
import { readMonth } from '../../vocabulary/months'
import { longPeriod } from '../../vocabulary/periods'
import { additionalPosts, mainPosts } from '../../vocabulary/posts'
import { currenciesBehind, marks } from '../../vocabulary/said-units'
import { magnitudeLetters, magnitudeWords, timeWords, unitWords } from '../../vocabulary/units'
import { zoneWord } from '../../vocabulary/zones'

const magnitude = `${magnitudeWords}|[${magnitudeLetters}]`
/** >100, 约30, 不超过 5, 95%以上, 13*, 12 (预估): a number that is not said for certain is one all the same. */
const bound = '[<>≤≥≦≧≈~约]=?|不[得超高低少大小过于]{1,3}|at (?:least|most)|(?:no|not) (?:more|less) than|up to|about|approx\\.?'
const unsure =
  '及?以[上下内]|左右|[*?†#]|\\((?:预估|估算?|估计|暂估|预计|暂|待核|est\\.?|estimated?|approx\\.?|provisional|[↑↓→↗↘▲▼△▽±]\\s*\\d+(?:\\.\\d+)?%?)\\)'
const number = new RegExp(
  `^(?:(?:${bound})\\s*)?[-+(]?(?:${marks})?\\s*[-+]?(?:\\d[\\d,.']*|\\.\\d+)(?:\\s*e[+-]?\\d+)?(?:\\s*(?:${magnitude}))?(?:\\s*(?:${unitWords}|${currenciesBehind}|‰))?\\)?(?:\\s*(?:${unsure}))?$`,
  'i',
)
const duration = new RegExp(`^(?:\\d+(?:\\.\\d+)?\\s*(?:${timeWords})\\s*)+$|^\\d+(?::\\d{1,2}){1,2}$`, 'i')
const date =
  /^(\d{4}|(?:民[国國])?1[01]\d|\d{2})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?([ T,(].*)?$|^\d{8}(\s?\d{4,6})?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}([ ,].*)?$|^\d{1,2}[- /][a-z]{3,9}[- /]\d{2,4}([ ,].*)?$|^[a-z]{3,9} \d{1,2},? \d{4}([ ,].*)?$|^\d{1,2}\s*月\s*\d{1,2}\s*日.*$|^\d{1,2}\/\d{1,2}\s*\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天].*$|^(\d{4}年)?\d{1,2}月[底末]$|^(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?: \d{1,2}:\d{2})?$|^1\d{9}(\d{3})?$|^[34]\d{4}(\.\d+)?$/i
const month = /^(20\d{2}|\d{2})\s*[年\-/.]?\s*(q[1-4]|第?[一二三四1-4]季度)$/i
const boolean =
  /^(是|否|有|无|y|n|yes|no|true|false|0|1|√|×|✓|✗|✔|✘|对|错|自愿|非自愿|通过|未通过|不通过|合格|不合格|已通过|[已未待]确认|[已未]签字|pass|passed|fail|failed|(not |un)?confirmed|(not )?acknowledged|在职|离职)$/i
const posts = new Set([...mainPosts, ...additionalPosts])
const hasDigit = /\d/

function normal(text: string): string {
  return text.normalize('NFKC').trim()
}

type Test = (text: string) => boolean

/** In a column of times: it has not happened. */
const notYet =
  /^(?:1[0-2]|0?[1-9])\s*[月.]\s*[上中下]旬$|^((尚未|暂未|还未|未|待)(提交|完成|反馈|关闭|回复|响应|回应|开始|评价|填写|填报|处理|验收|确认|审批|发生|离职|离开|结束|到达)|进行中|pending|open|in progress|not (yet|started|submitted|done|completed))$/i
/** Between the rows of two months, or below them all. */
const divider = /^[—–=*\s-]{2,}.{1,16}[—–=*\s-]{2,}$|^(?:共计|合计|小计|总计|周小计|月小计)/
/** Friday, 6 March 2026 */
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+|^(?:星期|周)[一二三四五六日天]\s*/i
/** 78.4 and 01/02/2026 16:21 number nobody. */
const isFraction = /^\d+\.\d*[1-9]$/
const isMoment = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[ T]\d{1,2}:\d{2}.*)$/
/** /Date(1767594600000)/, 2026-01-05-08:00, 2026年1月5日14时30分, 二〇二六年一月五日, 北京时间 2026-01-05 */
const otherDate = new RegExp(
  `^\\\\?/Date\\(-?\\d{9,13}|^\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}(?:Z|[+-]\\d{2}:\\d{2})$|^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号].*$|^[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月|^\\d{8}T\\d{4,6}|^(?:${zoneWord})[:,]?\\s*\\d{4}[-/.年]`,
  'i',
)
const isDate: Test = (text) =>
  date.test(text.replace(weekday, '')) ||
  otherDate.test(text) ||
  /^(长期|至今|0000[-./]00[-./]00|9999[-./]12[-./]31|\d{2}[./]\d{2}[./]9999)/.test(text)
const dottedDay = /^(?:1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])$/
const isDayOnly: Test = (text) => isDate(text) && !/^\d+(?:\.\d+)?$/.test(text)
const isNumber: Test = (text) => number.test(text)
const isId: Test = (text) =>
  text.length <= 40 &&
  !isMoment.test(text) &&
  !isFraction.test(text) &&
  !/\s{2}|\n/.test(text) &&
  (hasDigit.test(text) || !/[\s\u3400-\u9fff]/.test(text)) &&
  !isSentence(text)
const isName: Test = (text) =>
  text.length <= 60 && !isNumber(text) && !isDate(text) && !/^[A-Z]{0,4}[-_]?\d+$/i.test(text) && !isSentence(text)
const isSentence: Test = (text) => /[。；！？!?]|[^\d\s],\s?\D{8}/.test(text)

const tests: Record<FieldType, Test> = {
  id: isId,
  text: () => true,
  name: isName,
  department: (text) => text.length <= 80 && !isNumber(text) && !isDate(text),
  date: isDate,
  instant: isDate,
  month: (text) => readMonth(text) !== undefined || isDate(text) || month.test(text),
  period: (text) => readMonth(text) !== undefined || isDate(text) || longPeriod(text) !== undefined,
  number: isNumber,
  ratio: isNumber,
  hours: (text) => isNumber(text) || duration.test(text),
  boolean: (text) => boolean.test(text),
  post: (text) => posts.has(text.toLowerCase().replace(/[\s_-]/g, '')) || /^(是|否|y|n|yes|no|true|false|0|1|√|×|✓|✗)$/i.test(text),
}

/** Share of the filled cells that fit a field type; undefined where there is nothing to judge by. */
export function shapeShare(type: FieldType, values: (string | null)[]): number | undefined {
  const known = judged(values)
  if (!known.shares.has(type)) known.shares.set(type, shareOf(type, known.texts))
  return known.shares.get(type)
}

function shareOf(type: FieldType, texts: string[]): number | undefined {
  const timed = type === 'date' || type === 'instant'
  if (type === 'hours' && areDottedDays(texts)) return 0
  const filled = timed ? texts.filter((text) => !notYet.test(text) && !divider.test(text)) : texts
  // 1.9 and 1.20 among days that can be nothing else, or on and on.
  const fits =
    timed && (filled.some(isDayOnly) || areDottedDays(filled)) ? (text: string) => tests[type](text) || dottedDay.test(text) : tests[type]
  return filled.length === 0 ? undefined : filled.filter(fits).length / filled.length
}

/** 1.8, 1.30, 2.11, 3.3: no amounts, and none before the one above. */
function areDottedDays(texts: string[]): boolean {
  const days = texts.filter((text) => dottedDay.test(text)).map((text) => text.split('.').map(Number))
  const inOrder = days.every(([month, day], i) => i === 0 || month * 31 + day >= days[i - 1][0] * 31 + days[i - 1][1])
  return (
    days.length >= DOTTED &&
    days.length >= MOSTLY_DOTTED * texts.length &&
    inOrder &&
    days.filter(([, day]) => day > 9).length >= DOTTED / 2
  )
}
const DOTTED = 4
const MOSTLY_DOTTED = 0.7

/** A running number 1, 2, 3 … identifies nothing. */
export function isCounter(values: (string | null)[]): boolean {
  const known = judged(values)
  known.counter ??= counts(values)
  return known.counter
}

interface Judged {
  /** The filled cells, in plain characters. */
  texts: string[]
  shares: Map<FieldType, number | undefined>
  counter?: boolean
}

/** Every kind asks of a sheet's columns what the kinds before it have asked. */
const judgedOf = new WeakMap<(string | null)[], Judged>()

function judged(values: (string | null)[]): Judged {
  const before = judgedOf.get(values)
  if (before) return before
  const texts = values.flatMap((text) => (text === null || isMissing(text) ? [] : [normal(text)]))
  const found: Judged = { texts, shares: new Map() }
  judgedOf.set(values, found)
  return found
}

function counts(values: (string | null)[]): boolean {
  const texts = values.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()]))
  return (
    texts.length >= 3 &&
    texts.every((text) => /^\d{1,4}$/.test(text)) &&
    texts.every((text, i) => i === 0 || Number(text) >= Number(texts[i - 1])) &&
    Number(texts[0]) <= 1
  )
}

/** Share of different texts among the filled cells. */
export function distinctShare(values: (string | null)[]): number {
  const texts = values.filter((text): text is string => text !== null && text.trim() !== '')
  return texts.length === 0 ? 0 : new Set(texts).size / texts.length
}

/** At least some numbers, or nothing at all yet. */
export function holdsValues({ values }: { values: (string | null)[] }): boolean {
  const share = shapeShare('number', values)
  return share === undefined || share >= 0.4 || values.every((text) => text === null || isMissing(text))
}
