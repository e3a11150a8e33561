import type { AttentionCode } from '../../messages/types'
import type { SourceCell } from '../../workspace/types'
import type { StatedReading } from '../mapping/types'

export interface AttentionItem {
  itemId: number
  code: AttentionCode
  severity: 'block' | 'warn' | 'info'
  blocking: boolean
  message: string
  advice: string
  file: string
  sheet: string | null
  cell: SourceCell | null
  /** Readings of the whole column that one word of a person settles it with, the likeliest first; none where the cell itself is to be put right. */
  readings: { as: StatedReading; label: string }[]
  /** Words whose meaning a person can say, for the whole column. */
  words: WordQuestion | null
}
export interface WordQuestion {
  /** With the rows that say them, where that was counted; `suggested`: what it means most likely, by code or as `4/5`. */
  words: { word: string; count: number | null; suggested: string | null }[]
  /** What a word can mean; empty where points are asked for. */
  meanings: { means: string; label: string }[]
}

/** A column read as a person said, or a word of it taken so; `cell` is its header. */
export interface SaidReading {
  sheetId: number
  column: number
  word: string | null
  label: string
  cell: SourceCell | null
}
export interface AttentionList {
  items: AttentionItem[]
  total: number
  byCode: { code: AttentionCode; count: number; label: string }[]
  said: SaidReading[]
}

/** Rows that the row reconciliation counts as left out or waiting. */
export interface ReconciledRows {
  /** `reason`: the code of why a row was left out, or what waits, worded; null where the whole sheet waits. */
  rows: { reason: string | null; text: string; cell: SourceCell | null }[]
  total: number
  offset: number
}
