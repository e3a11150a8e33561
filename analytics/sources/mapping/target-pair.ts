// `Sales_Target` beside `Actual_Sales`, 回款目标 beside 实际回款: what was aimed at and what came of it, of the one thing both name.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import { latinWords, wordsKey } from '../../vocabulary/header-words'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { shapeShare } from './value-shape'

const aims = new Set(['target', 'quota', 'plan', 'planned', 'budget'])
const results = new Set(['actual', 'actuals', 'achieved', 'achievement'])
const aimed = /^(?:目标|计划)(.{2,})$|^(.{2,}?)(?:目标|计划)值?$/
const done = /^(?:实际|完成)(.{2,})$|^(.{2,}?)(?:实际|完成)(?:值|数|额)?$/

interface Half {
  field: 'target' | 'actual'
  of: string
}

function halfOf(header: string): Half | undefined {
  const words = latinWords(header)
  for (const [field, said] of [
    ['target', aims],
    ['actual', results],
  ] as const) {
    const rest = words.filter((word) => !said.has(word))
    if (rest.length > 0 && rest.length < words.length) return { field, of: wordsKey(rest) }
  }
  const key = headerKey(header)
  for (const [field, said] of [
    ['target', aimed],
    ['actual', done],
  ] as const) {
    const found = said.exec(key)
    if (found) return { field, of: found[1] ?? found[2] }
  }
  return undefined
}

/** Hours planned and hours worked are effort, not what was aimed at. */
const effort = /工时|人[天日时]|时间|时长|天数|加班|\b(?:hours?|effort|days?|time|man)\b/i

/** The two columns, where there is one such pair and no column is called a target by itself. */
export function targetPair({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'goal' || named.some(({ field }) => field === 'target' || field === 'actual')) return []
  const halves = columns.flatMap((column) => {
    const half = column.inherited || (shapeShare('number', column.values) ?? 0) < 0.8 ? undefined : halfOf(column.header)
    return half && !effort.test(column.header) ? [{ ...half, column }] : []
  })
  const pairs = halves.filter(
    ({ field, of }) => field === 'target' && halves.filter((other) => other.field === 'actual' && other.of === of).length === 1,
  )
  if (pairs.length !== 1) return []
  const both = halves.filter(({ of }) => of === pairs[0].of)
  return both.map(({ field, column: { column, header } }) => ({
    field,
    column,
    type: fields[field],
    confidence: 0.93,
    reason: 'words',
    header,
    tier: 0,
    ambiguous: false,
  }))
}

const ofPeriod = {
  target: /^(?:q[1-4]|[一二三四]季度|本季度?|本期|当期|本周期|半年度|年度|全年)(?:目标|计划)值?$/,
  actual: /^(?:q[1-4]|[一二三四]季度|本季度?|本期|当期|本周期|半年度|年度|全年)(?:实际|完成|达成)值?$/,
}

/** Q1目标 beside 实际值: of the period that the sheet is of, where only one column is called so and none by itself. */
export function ofItsPeriod({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'goal') return []
  return (['target', 'actual'] as const).flatMap((field) => {
    const found = columns.filter(
      ({ header, inherited, values }) =>
        !inherited && ofPeriod[field].test(headerKey(header)) && (shapeShare('number', values) ?? 0) >= 0.8,
    )
    if (found.length !== 1 || named.some((other) => other.field === field)) return []
    const [{ column, header }] = found
    return [{ field, column, type: fields[field], confidence: 0.9, reason: 'words' as const, header, tier: 0, ambiguous: false }]
  })
}
