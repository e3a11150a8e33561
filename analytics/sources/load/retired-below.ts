// In a dictionary a line of its own says of all below it that it no longer holds: 已停用.
import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import type { Database } from '../../workspace/query'
import type { OddRow } from './judge-rows'
import type { SheetGroup } from './types'

const longest = 16
const said = reader(codedWords.retiredNote)

/** A line that is no definition, as it says nothing else. */
export const retires = ({ defines, filledCells, lead }: OddRow): boolean =>
  defines && filledCells === 1 && lead !== null && lead.length <= longest && said(lead) === 'void'

/** The rows below such lines, each up to the next line of its own. */
export async function rowsBelowRetired(db: Database, group: SheetGroup, sheet: number, rows: readonly OddRow[]): Promise<number[]> {
  const lines = rows.filter(({ filledCells }) => filledCells === 1)
  const spans = lines.flatMap((line, at) => (retires(line) ? [[line.row, lines[at + 1]?.row ?? null]] : []))
  if (!spans.length) return []
  const within = spans.map(([from, to]) => `(_row > ${from}${to === null ? '' : ` and _row < ${to}`})`).join(' or ')
  const found = await db.all<{ row: number }>(
    `select _row as "row" from ${group.rows} where _sheet_id = ${sheet} and (${within})
       and not exists (from excluded_row l where l.sheet_id = _sheet_id and l.row = _row) order by _row`,
  )
  return found.map(({ row }) => row)
}
