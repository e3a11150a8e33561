// Sheets of two sides in other layouts: 自报 and 系统 each above their indicators, weeks across with their sum at the end.
import { withoutBracket } from '../../vocabulary/header-key'
import type { Column } from './columns'
import { isTotal } from './stated-time'
import { systemSaid } from './two-sides'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

const NUMBERS = 0.5
const reportedGroup = /^(?:本人|个人|员工)?(?:自报|上报|申报|填报)(?:值|数|数值|数据)?$|^(?:self[- ]?)?reported$/i
/** 2/2-2/8, 第1周, W6. */
const week =
  /^\d{1,2}\s*[/.月]\s*\d{1,2}\s*日?\s*[-—–~至到]+\s*(?:\d{1,2}\s*[/.月]\s*)?\d{1,2}\s*日?$|^第?\s*[一二三四五1-5]\s*周$|^w(?:eek)?\s*\d{1,2}$/i

/** 自报 / 工单数 and 系统 / 工单数: the system's figure of an indicator has its name below another group. */
export function belowSides(columns: Column[]): ValueColumn[] {
  const own = columns.filter(({ inherited, levels }) => !inherited && levels.length > 1)
  const groupOf = ({ levels }: Column) => withoutBracket(levels.at(-2) ?? '').trim()
  const nameOf = ({ levels }: Column) => (levels.at(-1) ?? '').trim()
  return own
    .filter((column) => reportedGroup.test(groupOf(column)) && holdsNumbers(column))
    .flatMap((reported) => {
      const indicator = withoutBracket(nameOf(reported))
      const beside = own.find((other) => nameOf(other) === nameOf(reported) && systemSaid(groupOf(other)) !== undefined)
      const found = { column: reported.column, header: reported.header, indicator }
      return beside && holdsNumbers(beside)
        ? [found, { column: beside.column, header: beside.header, indicator, system: systemSaid(groupOf(beside)) }]
        : []
    })
}

/** Of weeks and what they add up to only the sum is of a month; a sum beside indicators is of none of them. */
export function withoutParts(values: ValueColumn[]): ValueColumn[] {
  const isSum = ({ indicator }: ValueColumn) => indicator !== undefined && isTotal(indicator)
  if (values.some(({ indicator }) => indicator !== undefined && week.test(indicator.trim())))
    return values.filter(isSum).map(({ indicator: _, ...value }) => value)
  return values.some((value) => !isSum(value)) ? values.filter((value) => !isSum(value)) : values
}

const holdsNumbers = ({ values }: Column): boolean => (shapeShare('number', values) ?? 0) >= NUMBERS
