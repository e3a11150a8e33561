// What a workspace waits for a person to say: sheets of which nothing is used, and columns that do not tell how they are read.
import { wordAddress } from '../../messages/address'
import type { Language } from '../../messages/types'
import type { Database } from '../../workspace/query'
import { attentionList } from '../issues/attention'
import type { WordQuestion } from '../issues/types'
import type { StatedReading } from '../mapping/types'
import { rowReconciliation } from '../reconcile/row-reconciliation'
import type { SheetQuestion } from '../types'
import { sheetQuestion } from './sheet-question'

/** A column in doubt, by its first cell; `rows`: how many of its cells wait. */
export interface ColumnQuestion {
  sheetId: number
  file: string
  sheet: string
  column: number
  cell: string
  message: string
  readings: { as: StatedReading; label: string }[]
  words: WordQuestion | null
  rows: number
}

export interface OpenQuestions {
  /** Those with most rows first. */
  sheets: (SheetQuestion & { rows: number })[]
  columns: ColumnQuestion[]
}

/** More cells than anybody will look at; a column that has none among them is asked about when these are settled. */
const ITEMS = 100_000

export async function openQuestions(db: Database, language: Language): Promise<OpenQuestions> {
  const waiting = (await rowReconciliation(db, language)).filter(({ asks }) => asks)
  const sheets = []
  for (const { sheetId, read } of waiting) sheets.push({ ...(await sheetQuestion(db, sheetId, null, language)), rows: read })
  const columns = new Map<string, ColumnQuestion>()
  for (const { cell, file, sheet, message, readings, words } of (await attentionList(db, { offset: 0, limit: ITEMS }, language)).items) {
    if ((!readings.length && !words) || cell?.column == null) continue
    const key = `${cell.sheetId}:${cell.column}${words ? ' words' : ''}`
    const known = columns.get(key)
    const rows = words?.words.reduce((sum, { count }) => sum + (count ?? 1), 0) ?? 1
    if (known) {
      known.rows += rows
      known.words?.words.push(...(words?.words ?? []).filter(({ word }) => !known.words?.words.some((other) => other.word === word)))
    } else
      columns.set(key, {
        sheetId: cell.sheetId,
        file,
        sheet: sheet ?? '',
        column: cell.column,
        cell: wordAddress(cell.where, language),
        message,
        readings,
        words,
        rows,
      })
  }
  const mostFirst = (a: { rows: number }, b: { rows: number }) => b.rows - a.rows
  return { sheets: sheets.sort(mostFirst), columns: [...columns.values()].sort(mostFirst) }
}
