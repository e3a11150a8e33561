// Rows that are the plan and rows that are what came of it, told apart by a column of their own: 口径 with 计划 and 实际.
import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'

const codeOf = reader(codedWords.measure)
/** What a column called 项目 is taken for; of such words alone it names none of them. */
const ofNames = new Set(['indicator_name', 'indicator_code', 'subject_name', 'subject_id'])

export function measureRows(match: KindMatch, columns: Column[]): FieldMapping[] {
  if (!('measure' in match.spec.fields) || match.fields.some(({ field }) => field === 'measure')) return []
  const used = usedColumns({ ...match, fields: match.fields.filter(({ field }) => !ofNames.has(field)) })
  const found = columns.filter((column) => !used.has(column.column) && tellsActual(column))
  return found.length === 1
    ? [{ field: 'measure', column: found[0].column, type: 'text', confidence: 0.95, reason: 'value_shape', header: found[0].header }]
    : []
}

/** Nothing but such words, both what was aimed at and what came of it. */
export function tellsActual({ values }: Column): boolean {
  const codes = new Set<string>()
  for (const text of values) {
    if (!text?.trim()) continue
    const code = codeOf(text)
    if (code === undefined) return false
    codes.add(code)
  }
  return codes.has('live') && codes.has('void')
}
