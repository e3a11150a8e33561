// Results of a survey with a column for each department: rows are statements, cells the share that agrees or the mean score there.
import { fieldsOf } from '../../kinds/synonyms'
import { agreementOf } from '../../vocabulary/agreement'
import { headerKey } from '../../vocabulary/header-key'
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import { isTotal } from './stated-time'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const aboutGroups = /部门|团队|组织|department|\bteams?\b|business unit|demographic|heat ?map/i
const aboutSurvey = /调研|调查|敬业|满意度|问卷|盖洛普|survey|pulse|engagement|favou?rable/i
const inShares = /favou?rable|[%％]|百分比|认同率|赞同|同意率|同意比例|满意率|赞成|agree/i
const ofAgreement = /favou?rable|认同率|赞同|同意率|同意比例|赞成/i
const inMeans = /[五十5]分制|10分制|均值|均分|平均分|平均得分|\bmeans?\b|average score|mean score/i
/** What a column of statements or questions is called. */
export const statement =
  /^(?:题目|题干|题项|问题|陈述|调研题目|question|questiontext|statement|item|surveyitem|维度|调研维度|因子|dimension|factor|driver|theme)$/
/** Columns beside the departments': all of them together, another time, the change since then, how many answered. */
const beside =
  /整体|总体|全公司|全员|全体|公司|集团|平均|对比|^较|同比|变化|差异|上期|上次|上年|去年|同期|人数|参与率|应[发答参]|实发|发放|回收|邀请|有效|invited|invitations|overall|all results|company|total|average|benchmark|change|delta|previous|prior|last|\bvs\b|responses?|respondents?|^[△Δ+±]|20\d{2}|^\d{2}年|^与.+比$/i
/** 公司业务部 is one department, 沅禾 (All) is none. */
const isBeside = (name: string): boolean => (beside.test(name) && !/^公司.*[部处室中心科]$/.test(name)) || /[（(]all[)）]$/i.test(name)
const MOSTLY = 0.8

/** `places`: titles and names, which say that these are departments; a list that has a column for them is another shape. */
export function findGroupColumns(columns: Column[], places: string[]): ValueColumn[] {
  const said = places.map(toSimplified)
  if (!said.some((text) => aboutGroups.test(text)) || !said.some((text) => aboutSurvey.test(text))) return []
  if (!columns.some(({ levels }) => statement.test(headerKey(levels.at(-1) ?? '')))) return []
  if (columns.some(({ levels }) => isDepartment(levels.at(-1) ?? ''))) return []
  const groups = columns.filter(isGroup)
  if (groups.length < 3) return []
  const shares =
    said.some((text) => inShares.test(text)) ||
    columns.some(({ header }) => /favou?rable.*[%％]|[%％].*favou?rable/i.test(header)) ||
    groups.some(({ values }) => values.some((text) => /[%％]/.test(text ?? '')))
  return groups.map(({ column, header, levels }) => ({
    column,
    header,
    // 冷库作业部 (15): so many answered there.
    department: (levels.at(-1) ?? header).replace(/\s*[（(]\s*[<＜]?\s*\d+\s*[)）]\s*$/, ''),
    ...(shares ? { answer: 'Favorable %' } : {}),
  }))
}

const isDepartment = (name: string): boolean =>
  fieldsOf('survey_answer', headerKey(name)).some(({ field }) => field === 'department' || field === 'department_code')

/** A column for each question, with the share that agrees or the mean score in each department's row: `Manager feedback` over 62%. */
export function findSharedItems(all: Column[], places: string[]): ValueColumn[] {
  const said = [...places, ...all.flatMap(({ levels }) => levels.slice(0, -1))].map(toSimplified)
  const columns = all.map(withoutShare)
  const saysShares = columns.filter((column, at) => column !== all[at]).length >= LEAST || said.some((text) => ofAgreement.test(text))
  const areMeans = !saysShares && (said.some((text) => inMeans.test(text)) || lookLikeMeans(columns))
  const areShares = saysShares || (!areMeans && said.some((text) => inShares.test(text)))
  if (!places.some((text) => aboutSurvey.test(toSimplified(text))) || !(areShares || areMeans)) return []
  const items = ofLatestPeriod(columns).filter(
    ({ column, name }) => isGroup({ ...column, levels: [name] }) && !rates.test(toSimplified(name)) && column.values.some(isFigure),
  )
  // 赞成率(%) above 66: the title says that figures are points.
  const inPoints = said.some((text) => /[（(]\s*[%％]|[%％]\s*[)）]|百分比/.test(text))
  const isOfShares = (text: string | null) => isShareOrWord(text) || (inPoints && /^(?:100|\d{1,2})(?:\.\d+)?$/.test(text!.trim()))
  const found = areMeans || items.some(({ period }) => period) ? items : items.filter(({ column }) => column.values.every(isOfShares))
  return found.length < LEAST
    ? []
    : found.map(({ column: { column, header }, name }) => ({ column, header, item: name, ...(areMeans ? {} : { answer: 'Favorable %' }) }))
}

/** 4.08 and 3.41 below names of groups, beside how many have answered. */
function lookLikeMeans(columns: Column[]): boolean {
  if (!columns.some(({ levels }) => levels.some((level) => /有效|应答|作答|responses?|answered/i.test(level)))) return false
  const texts = ofLatestPeriod(columns)
    .filter(({ period }) => period)
    .flatMap(({ column }) => column.values.flatMap((text) => (/^\d/.test(text?.trim() ?? '') ? [text!.trim()] : [])))
  return texts.length > 0 && texts.every((text) => /^(?:10|\d)(?:\.\d{1,2})?$/.test(text)) && texts.some((text) => text.includes('.'))
}

interface Item {
  column: Column
  name: string
  period?: number
}

/** 敬业度 over 2025 and 2024: of the later one, which is what the group is called. */
function ofLatestPeriod(columns: Column[]): Item[] {
  const items = columns.map((column): Item => {
    const [, year, month] = column.levels.length > 1 ? (aPeriod.exec(column.levels.at(-1) ?? '') ?? []) : []
    return year
      ? { column, name: column.levels[0], period: (Number(year) % 100) * 12 + Number(month ?? 12) }
      : { column, name: column.levels.at(-1) ?? '' }
  })
  const isLatest = ({ name, period }: Item) => !items.some((other) => other.name === name && (other.period ?? 0) > (period ?? 0))
  return items.filter(isLatest)
}
const aPeriod = /^(20\d{2}|\d{2}(?=年))(?:\s*[-/.年]\s*(\d{1,2})\s*月?)?年?$/

/** 3.8（↑0.2）: with how far it has moved. */
const isFigure = (text: string | null): boolean =>
  isShare(text) || /^\d{1,3}(?:\.\d+)?(?:\([↑↓→↗↘▲▼△▽±]\s*\d+(?:\.\d+)?%?\))?$/.test(text?.normalize('NFKC').trim() ?? '')
const isShareOrWord = (text: string | null): boolean => text === null || isShare(text) || !/^[\d.]+$/.test(text.trim())

const LEAST = 3
/** Engagement (% favorable): what its cells are is no part of the name. */
const share = /\s*[（(]\s*(?:%\s*)?favou?rable\s*%?\s*[)）]\s*$/i

function withoutShare(column: Column): Column {
  const name = column.levels.at(-1) ?? ''
  return share.test(name) ? { ...column, levels: [...column.levels.slice(0, -1), name.replace(share, '')] } : column
}

const rates = /率$|^[应实][答收发测]|^[回发][收出放]|^邀请|[人份]数$|\brate\b|participation|enps|推荐值/i
const isShare = (text: string | null): boolean => /^(?:\d+(?:\.\d+)?\s*[%％]|0(?:\.\d+)?|1(?:\.0+)?)$/.test(text?.trim() ?? '')

function isGroup({ inherited, levels, values }: Column): boolean {
  const name = toSimplified(levels.at(-1) ?? '').trim()
  if (inherited || name === '' || isTotal(name) || isBeside(name) || agreementOf(name) || isCounter(values)) return false
  // What is hidden for too few answers is no figure.
  return (
    (shapeShare(
      'number',
      values.filter((text) => !/^(?:n\s*[<＜]\s*\d+|[*＊–—-]+)$/i.test(text?.trim() ?? '')),
    ) ?? 0) >= MOSTLY
  )
}
