// Of several plans and several counts of who is there, the gap beside them says which two it lies between: 2026编制 − 实际在岗 / 3月末 = 缺口 in every row.
import type { Kind } from '../../kinds/shared/types'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'

const gap = /缺编|超编|缺口|空缺|空编|缺额|缺员|差异|差额|vacan|open|variance|\bgap\b|\bdiff/i
const plan = /编制|定编|计划|预算|核定|批准|定员|plan|budget|approved|establish|target|\bhc\b/i
const present = /实际|实有|现有|在[岗职编册]|到岗|actual|current|filled|incumbent|closing|in post|on board/i
/** So many rows with a gap that is not 0 show that it is no chance. */
const ROWS = 3

interface Numbers {
  column: Column
  values: (number | undefined)[]
  isPlan: boolean
  isGap: boolean
}

export function headcountByGap({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'headcount_plan' || !(named.some(({ field }) => field === 'headcount') || columns.some(isOfPosts))) return []
  const all = columns.filter(({ inherited }) => !inherited).flatMap(numbersOf)
  const pairs = all
    .filter(({ isGap }) => isGap)
    .flatMap((between) =>
      all
        .filter(({ isPlan, isGap }) => isPlan && !isGap)
        .flatMap((planned) =>
          all
            .filter((there) => !there.isPlan && !there.isGap && liesBetween(between.values, planned.values, there.values))
            .map((there) => ({ planned, there })),
        ),
    )
  // Plans that say the same in every row are one: that which is read anyway, else the last, which says of when it is.
  const isRead = ({ column }: Numbers) => named.some((candidate) => candidate.field === 'headcount' && candidate.column === column.column)
  const found = pairs.find(({ planned }) => isRead(planned)) ?? pairs.at(-1)
  const isSame = (a: Numbers, b: Numbers) => a.values.every((value, row) => value === b.values[row])
  if (!found || pairs.some(({ planned, there }) => !isSame(planned, found.planned) || !isSame(there, found.there))) return []
  const cast = (field: string, { column, header }: Column): Candidate => ({
    field,
    column,
    type: fields[field],
    confidence: 0.95,
    reason: 'value_shape',
    header,
    tier: -1,
    ambiguous: false,
  })
  return [cast('headcount', found.planned.column), cast('on_board', found.there.column)]
}

/** 2026编制 / 正式: whatever else stands in its name. */
const isOfPosts = ({ levels, inherited }: Column): boolean => !inherited && /编制|定编|定员/.test(toSimplified(levels.join(' ')))

function numbersOf(column: Column): Numbers[] {
  const values = column.values.map((text) => (text && /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined))
  const filled = column.values.filter((text) => text?.trim()).length
  const header = toSimplified(column.levels.join(' '))
  const isMostly = filled > 0 && values.filter((value) => value !== undefined).length >= 0.8 * filled
  return isMostly ? [{ column, values, isGap: gap.test(header), isPlan: plan.test(header) && !present.test(header) }] : []
}

/** In every row that has all three, at least in so many with a gap. */
function liesBetween(gaps: Numbers['values'], planned: Numbers['values'], there: Numbers['values']): boolean {
  const rows = gaps.flatMap((size, row) => {
    const [above, below] = [planned[row], there[row]]
    return size === undefined || above === undefined || below === undefined
      ? []
      : [{ size: Math.abs(size), between: Math.abs(above - below) }]
  })
  return rows.every(({ size, between }) => size === between) && rows.filter(({ size }) => size > 0).length >= ROWS
}
