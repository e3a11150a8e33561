// How far goals had come by the end of each month: 1月末, 2月末, 3月末; 累计完成进度 over 1月, 2月, 3月. The last one filled in is how far they have come.
import { withoutBracket } from '../../vocabulary/header-key'
import { readMonth } from '../../vocabulary/months'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'

const ofProgress = /进度|进展|完成度|progress|% ?complete/i
const isShare = /^\d{1,3}(?:\.\d+)?\s*[%％]$|^(?:完成|已完成|100|done)$/i
const MOSTLY = 0.6

/** `1` of 1月, 1月末, 截至3月底. */
const monthOf = ({ levels }: Column): number | undefined => {
  const found = readMonth(withoutBracket(levels.at(-1) ?? '').replace(/^(?:截至|截止)|[末底]$/g, ''))
  return found === undefined ? undefined : Number(found.split('-').at(-1))
}

/** Names of goals in a column of their own. */
export const namesGoals = (columns: Column[]): boolean =>
  columns.some(({ levels }) =>
    /^(?:[\p{Script=Han}]{0,4}目标(?:项|名称|内容|O)?|关键结果.*|KRs?|goals?|objectives?|key results?)$/iu.test(
      levels.at(-1)?.trim() ?? '',
    ),
  )

export function progressByMonth(match: KindMatch, columns: Column[]): FieldMapping[] {
  const { spec, fields } = match
  if (spec.kind !== 'goal' || fields.some(({ field }) => field === 'progress') || !namesGoals(columns)) return []
  const used = usedColumns(match)
  const months = columns
    .flatMap((column) => {
      const month = used.has(column.column) || column.inherited ? undefined : monthOf(column)
      return month !== undefined && saysProgress(column) ? [{ column, month, filled: filledIn(column) }] : []
    })
    .sort((a, b) => a.month - b.month)
  const last = months.filter(({ filled }) => filled > 0).at(-1)
  if (months.length < 2 || !last) return []
  const { column, header } = last.column
  return [{ field: 'progress', column, type: 'ratio', confidence: 0.92, reason: 'context', header }]
}

const filledIn = ({ values }: Column): number => values.filter((text) => text?.trim()).length

/** Its cells are shares reached, or its group is called so. */
export function saysProgress(column: Column): boolean {
  if (column.levels.slice(0, -1).some((level) => ofProgress.test(level))) return true
  const shares = column.values.filter((text) => isShare.test(text?.trim() ?? '')).length
  return shares > 0 && shares >= MOSTLY * filledIn(column)
}
