// Sheets whose rows name the indicator and whose columns stand below a name of their own: what the figures are, not of which indicator.
import { isUnit } from '../../vocabulary/units'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { saysReported, systemSaid } from './two-sides'
import type { ValueColumn } from './types'

/** Below group names each row says of which indicator it is: 指标 beside 完成情况 / 1月, 完成情况 / 2月. None is left where no group is what people report. */
export function ofNamedIndicators({ fields, valueColumns }: Pick<KindMatch, 'fields' | 'valueColumns'>, columns: Column[]): ValueColumn[] {
  const named = fields.find(({ field }) => field === 'indicator_name')
  const groups = new Set(valueColumns.map(({ indicator }) => indicator))
  // 1月 / 自报 beside 1月 / 系统: two sides of one indicator, which is said elsewhere.
  // 7月 / USD万 beside 7月 / RMB万: one figure in two units, whose name is said elsewhere.
  if (areUnits([...groups])) return valueColumns.map(({ indicator: _, ...value }) => value)
  if (areSides([...groups]))
    return valueColumns.flatMap(({ indicator = '', ...value }) => {
      const system = systemSaid(indicator)
      return saysReported(indicator) ? [value] : system ? [{ ...value, system }] : []
    })
  // What people report stands below its name, and what a system has of it beside.
  if (valueColumns.some(({ system }) => system)) return valueColumns
  if (!named || groups.has(undefined) || groups.size === 0) return valueColumns
  const values = columns.find(({ column }) => column === named.column)?.values ?? []
  if (new Set(values.filter((text) => text?.trim())).size < 2) return valueColumns
  if (valueColumns.length < 2)
    return valueColumns.map(({ indicator, ...value }) => (value.month === undefined ? value : { indicator, ...value }))
  const reported = [...groups].filter((group) => groups.size === 1 || saysReported(group ?? ''))
  return valueColumns.filter(({ indicator }) => reported.includes(indicator)).map(({ indicator: _, ...value }) => value)
}

const areUnits = (groups: (string | undefined)[]): boolean =>
  groups.length > 1 && groups.every((group) => group !== undefined && (isUnit(group) || money.test(group)))
const money = /^(?:usd|rmb|cny|eur|gbp|jpy|hkd|美元|人民币|欧元|英镑|日元|港币)\s*(?:[千万百亿]|k|m|mn)?元?$/i

const side =
  /^(?:(?:本人|个人|员工|部门)?(?:自报|上报|填报|申报)|系统|[A-Z]{2,6}|金蝶|用友|台账|差[异额值]?|偏差|核对|核实|核定|reported|self[- ]?reported|system|verified)(?:数|值|数据|金额|工时)?$/i
const areSides = (groups: (string | undefined)[]): boolean =>
  groups.length > 1 && groups.every((group) => side.test(group ?? '')) && groups.some((group) => saysReported(group ?? ''))
