// A talent list with potentials alone, while letters or words that people are rated with stand in columns nothing reads: which are the ratings is asked.
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { MappingQuestion } from './types'
import { usedColumns } from './used-columns'
import { whichOf } from './which-column'

const rating =
  /^(?:[SA-E][+-]?|[甲乙丙丁]|卓越|杰出|优秀?|良好?|称职|合格|待改进|不合格|outstanding|exceed(?:s|ed)?.*|meets?.*|below.*|needs improvement|(?:un)?satisfactory)$/i
const MOSTLY = 0.8

export function unreadRatings(match: KindMatch, columns: Column[]): MappingQuestion[] {
  const { spec, fields, valueColumns } = match
  if (spec.kind !== 'final_rating' || valueColumns.length > 0 || fields.some(({ field }) => field === 'rating' || field === 'score'))
    return []
  const used = usedColumns(match)
  const open = columns.filter(({ column, inherited, values }) => !used.has(column) && !inherited && areRatings(values))
  return open.length > 0 ? [whichOf('rating', open)] : []
}

function areRatings(values: Column['values']): boolean {
  const texts = values.flatMap((text) => text?.trim() || [])
  return new Set(texts).size > 1 && texts.filter((text) => rating.test(text)).length >= MOSTLY * texts.length
}
