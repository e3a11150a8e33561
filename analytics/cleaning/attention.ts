// The list of rows and cells a person should look at, worded, each with its address.
import { cellAddresses } from '../metric/address'
import type { Language } from '../metric/types'
import { attentionLabel, wordAttention } from '../wording/attention'
import { wordFailure } from '../wording/failures'
import type { FailureCode } from '../wording/types'
import type { Database } from '../workspace/query'
import attentionSql from './attention.sql'
import attentionCountSql from './attention_count.sql'
import type { AttentionCode, AttentionItem, AttentionList } from './types'

export interface AttentionQuery {
  offset: number
  limit: number
  /** Only items of this code. */
  code?: AttentionCode | null
}

interface Row {
  itemId: number
  code: AttentionCode
  severity: AttentionItem['severity']
  blocking: boolean
  sheetId: number | null
  row: number | null
  column: number | null
  field: string | null
  facts: Record<string, unknown>
  file: string | null
  sheet: string | null
}

/** Blocking items first, then by file, sheet and row. `total` counts what the query matches; `byCode` counts all of the workspace. */
export async function attentionList(db: Database, query: AttentionQuery, language: Language): Promise<AttentionList> {
  const rows = await db.all<Row>(attentionSql, { code: query.code ?? null, offset: query.offset, limit: query.limit })
  const counts = await db.all<{ code: AttentionCode; count: number }>(attentionCountSql)
  const cells = await cellAddresses(
    db,
    rows.map(({ sheetId, row, column }) => (sheetId === null || row === null ? null : { sheetId, row, column })),
  )
  return {
    items: rows.map((row, index) => ({
      itemId: row.itemId,
      code: row.code,
      severity: row.severity,
      blocking: row.blocking,
      ...wordsOf(row, language),
      file: row.file ?? '',
      sheet: row.sheet,
      cell: cells[index],
    })),
    total: counts.filter(({ code }) => !query.code || code === query.code).reduce((sum, { count }) => sum + count, 0),
    byCode: counts.map(({ code, count }) => ({ code, count, label: attentionLabel(code, language) })),
  }
}

/** A refused sheet is worded by the reason it was refused for. */
function wordsOf(row: Row, language: Language): { message: string; advice: string } {
  if (row.code === 'file_refused' && typeof row.facts.code === 'string') {
    return wordFailure(
      row.facts.code as FailureCode,
      { ...(row.facts as Record<string, string>), file: row.file ?? '', sheet: row.sheet ?? '' },
      language,
    )
  }
  return wordAttention(row.code, row.facts, row.field, language)
}
