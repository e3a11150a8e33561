// The list of rows and cells a person should look at, worded, each with its address.
import { cycleOfId } from '../../cycle/cycle'
import { maskedCell } from '../../masking/cell'
import type { Mask } from '../../masking/mask'
import { wordAddress } from '../../messages/address'
import { attentionLabel, wordAttention } from '../../messages/attention'
import { wordFailure } from '../../messages/failures'
import { readingsOf, saidName } from '../../messages/readings'
import type { AttentionCode, FailureCode, Language } from '../../messages/types'
import { type CellKey, cellAddresses } from '../../metric/address'
import type { Database } from '../../workspace/query'
import type { SourceCell } from '../../workspace/types'
import { isMeaning } from '../mapping/stated-readings'
import { type Stored, storedDecision } from '../mapping/stored-decision'
import attentionSql from './attention.sql'
import attentionCountSql from './attention_count.sql'
import saidReadingsSql from './said_readings.sql'
import type { AttentionItem, AttentionList, SaidReading } from './types'
import { wordQuestion } from './word-question'

export interface AttentionQuery {
  offset: number
  limit: number
  /** Only items of this code. */
  code?: AttentionCode | null
  /** Stand-ins for names; with them no text of a cell is said. */
  mask?: Mask | null
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
  const mask = query.mask ?? null
  const others = await cellAddresses(
    db,
    rows.map(({ facts: { other } }) => (isCell(other) ? other : null)),
  )
  const found = await cellAddresses(
    db,
    rows.map(({ sheetId, row, column }) => (sheetId === null || row === null ? null : { sheetId, row, column })),
  )
  const cells = mask ? found.map((cell, at) => cell && maskedCell(cell, rows[at].sheet ?? '', mask)) : found
  return {
    items: rows.map((row, at) => itemOf(mask ? maskedRow(row, mask) : withOther(row, others[at], language), cells[at], !mask, language)),
    total: counts.filter(({ code }) => !query.code || code === query.code).reduce((sum, { count }) => sum + count, 0),
    byCode: counts.map(({ code, count }) => ({ code, count, label: attentionLabel(code, language) })),
    said: mask ? [] : await saidReadings(db, language),
  }
}

function itemOf(row: Row, cell: SourceCell | null, asks: boolean, language: Language): AttentionItem {
  const { itemId, code, severity, blocking, file, sheet } = row
  return {
    itemId,
    code,
    severity,
    blocking,
    ...wordsOf(row, language),
    file: file ?? '',
    sheet,
    cell,
    readings: asks && cell?.column != null ? readingsOf(code, row.facts.text, language) : [],
    words: asks && cell?.column != null ? wordQuestion(code, row.facts, row.field, language) : null,
  }
}

/** The cell that is used instead of the item's own. */
const isCell = (fact: unknown): fact is CellKey => typeof fact === 'object' && fact !== null && 'sheetId' in fact

const withOther = (row: Row, other: SourceCell | null, language: Language): Row =>
  other ? { ...row, facts: { ...row.facts, other: wordAddress(other.where, language) } } : row

/** The id of a cycle, or its months. */
const isCycle = (fact: string) => cycleOfId(fact) !== undefined || /^\d{4}-\d{2} – \d{4}-\d{2}$/.test(fact)

/** Facts that are counts, days, months or codes; whatever else a fact holds stood in a cell. */
function maskedRow(row: Row, mask: Mask): Row {
  const isOurs = (name: string, fact: unknown) =>
    typeof fact === 'number' ||
    name === 'code' ||
    name === 'question' ||
    name === 'kind' ||
    name === 'reason' ||
    name === 'cycles' ||
    (['filed', 'start', 'end'].includes(name) && isCycle(String(fact))) ||
    (['month', 'day', 'before'].includes(name) && /^\d{4}-\d{2}(-\d{2})?$/.test(String(fact)))
  const { number: _, ...facts } = row.facts
  return {
    ...row,
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, isOurs(name, fact) ? fact : '＊'])),
    file: row.file && mask.of('file', row.file),
    sheet: row.sheet && mask.of('sheet', row.sheet),
  }
}

async function saidReadings(db: Database, language: Language): Promise<SaidReading[]> {
  const sheets = await db.all<{ sheetId: number; row: number; decision: Stored }>(saidReadingsSql)
  const said = sheets.flatMap(({ sheetId, row, decision }) =>
    storedDecision(decision)
      .readings.sort((a, b) => a.column - b.column)
      .map((own) => ({ sheetId, row, column: own.column, word: isMeaning(own) ? own.word : null, label: saidName(own, language) })),
  )
  const cells = await cellAddresses(db, said)
  return said.map(({ row: _, ...own }, at) => ({ ...own, cell: cells[at] }))
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
