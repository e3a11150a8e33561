// `2025年度年休假使用台账` over columns of months: how much of it each person took in each.
import { undecorated } from '../../vocabulary/header-key'
import { findMonth } from '../../vocabulary/months'
import { toSimplified } from '../../vocabulary/traditional'
import { namesMonth } from '../table/month-heading'
import type { Column } from './columns'
import type { ValueColumn } from './types'
import { holdsValues } from './value-shape'

const MONTHS = 3
const leaves = /年休假|带薪假|年假|调休假?|病假|事假|产假|婚假|丧假|育儿假|探亲假|公休假?|加班(?:时长|工时|小时数?)?/g
const typed = /假别|类型|种类|项目|type/i

/** Only where the title speaks of one and no column says another. */
export function findLeaveMonths(columns: Column[], places: string[]): ValueColumn[] {
  const said = places.map((place) => [...new Set(toSimplified(place).match(leaves) ?? [])]).find(({ length }) => length > 0)
  if (said?.length !== 1 || columns.some(({ header }) => typed.test(header))) return []
  const found = columns.flatMap((column): ValueColumn[] => {
    const name = column.levels.at(-1) ?? ''
    if (column.inherited || !namesMonth(name) || !holdsValues(column)) return []
    return [{ column: column.column, header: column.header, item: said[0], month: findMonth(undecorated(name))?.month }]
  })
  return found.length >= MONTHS ? found : []
}
