// Finds the few rows of a group of sheets that are worth a closer look, by one statement over all of them.
import type { Database } from '../../workspace/query'
import { type Identity, identityColumns } from './row-columns'
import { candidateWords, hasOddCell, hasRemarkLead } from './row-words'
import type { RawRow } from './set-apart'
import { quote, type SheetGroup, type SheetSource } from './types'

/** More odd rows than this are not odd: then only rows with a word, or without any identity, are looked at. */
const manyOdd = 20_000

export async function findOddRows(db: Database, group: SheetGroup): Promise<RawRow[]> {
  const texts = ['lead', ...(['key', 'name'] as const).filter((which) => group.sources.some((source) => isBehindFirst(source, which)))]
  const says = (text: string) => `regexp_matches(${text}, ${quote(candidateWords)})`
  // For some thousand texts, making the expression takes longer than reading them with it.
  const said = group.large ? texts.map(says) : [`list_bool_or(list_transform([${texts.join(', ')}], lambda text: ${says('text')}))`]
  const words = [...said, `(${hasRemarkLead})`]
  const { from, startsAnew } = await whatMayStartAnew(db, group)
  const query = (conditions: string[]) => `select _sheet_id as sheet, _row as "row", cells from ${from}
    where ${[...conditions, 'repeats', ...startsAnew].join(' or ')} order by _sheet_id, _row ${group.large ? `limit ${manyOdd + 1}` : ''}`
  // Whose subtotal it is may stand in front of it: 林一 | 小计.
  const amid = group.large ? [] : [hasOddCell]
  const wide = await db.all<RawRow>(query([...words, ...amid, 'lacks_key']))
  return !group.large || wide.length <= manyOdd ? wide : (await db.all<RawRow>(query([...words, 'lacks_identity']))).slice(0, manyOdd)
}

/** So many rows behind a gap may be the titles and the header of another table. */
const behindGap = 3
/** Of a sheet with more gaps they part nothing. */
const manyGaps = 200

/**
 * What stands behind a gap, or is words where figures and dates stand, may be the columns of another table. Of a large sheet, which is seldom put
 * together from several, only the gaps are looked at.
 */
async function whatMayStartAnew(db: Database, { large, rows }: SheetGroup): Promise<{ from: string; startsAnew: string[] }> {
  if (large) return { from: rows, startsAnew: await behindGaps(db, rows) }
  const isWords = `list_bool_or(list_transform(typed, lambda text: text >= 'A' and not regexp_matches(text, '[0-9０-９]')))`
  const gappy = await db.all<{ id: number }>(
    `select _sheet_id as id from ${rows} group by 1 having count(*) <= max(_row) - min(_row) order by 1`,
  )
  if (!gappy.length) return { from: rows, startsAnew: [isWords] }
  const gap = (count: number) => `lag(_row, ${count}) over (partition by _sheet_id order by _row) < _row - ${count}`
  const behind = `select _sheet_id, _row from ${rows} where _sheet_id in (${gappy.map(({ id }) => id).join(', ')}) qualify coalesce(${gap(behindGap)}, ${gap(1)})`
  return { from: rows, startsAnew: [isWords, `(_sheet_id, _row) in (${behind})`] }
}

async function behindGaps(db: Database, rows: string): Promise<string[]> {
  const gaps = await db.first(`select 1 from ${rows} having count(*) <= max(_row) - min(_row)`)
  if (!gaps) return []
  const starts = await db.all<{ row: number }>(
    `select _row as "row" from (select _row, lag(_row) over (order by _row) as before from ${rows}) where before < _row - 1 limit ${manyGaps + 1}`,
  )
  const near = starts.flatMap(({ row }) => Array.from({ length: behindGap }, (_, at) => row + at))
  return starts.length > manyGaps ? [] : [`_row in (${near.join(', ')})`]
}

/** The text of the first column is the first one of its row. */
const isBehindFirst = (source: SheetSource, which: keyof Identity): boolean => (identityColumns(source)[which] ?? 0) > 0
