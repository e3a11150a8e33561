// The list of rows and cells a person should look at, worded, each with its address.
import { cellAddresses } from '../metric/address'
import type { Language } from '../metric/types'
import { attentionLabel, wordAttention } from '../wording/attention'
import { wordFailure } from '../wording/failures'
import { readingName, readingsOf } from '../wording/readings'
import type { FailureCode } from '../wording/types'
import type { Database } from '../workspace/query'
import type { StatedReading } from '../workspace/types'
import attentionSql from './attention.sql'
import attentionCountSql from './attention_count.sql'
import saidReadingsSql from './said_readings.sql'
import type { AttentionCode, AttentionItem, AttentionList, SaidReading } from './types'

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
      readings: cells[index]?.column == null ? [] : readingsOf(row.code, row.facts.text, language),
    })),
    total: counts.filter(({ code }) => !query.code || code === query.code).reduce((sum, { count }) => sum + count, 0),
    byCode: counts.map(({ code, count }) => ({ code, count, label: attentionLabel(code, language) })),
    said: await saidReadings(db, language),
  }
}

async function saidReadings(db: Database, language: Language): Promise<SaidReading[]> {
  const said = await db.all<{ sheetId: number; row: number; column: number; said: StatedReading }>(saidReadingsSql)
  const cells = await cellAddresses(db, said)
  return said.map(({ sheetId, column, said: reading }, at) => ({ sheetId, column, label: readingName(reading, language), cell: cells[at] }))
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
