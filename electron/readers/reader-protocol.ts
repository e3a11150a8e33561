// Messages between the engine and the threads and processes that read foreign files. Few and full ones: with many small files their number is what costs.
import type { ImportIssue, PreviewGrid, SheetTail, SourceInfo, StatedEncoding, TextBatch } from '../../importers/source/types'
import type { DeclineReason } from '../../importers/xlsx/declined'

export type ReaderRequest =
  | {
      id: number
      call: 'open'
      path: string
      name: string
      rows: number
      declined: DeclineReason | null
      encoding?: StatedEncoding
      passwords?: readonly string[]
    }
  | { id: number; call: 'preview'; sheet: number; rows: number }
  | { id: number; call: 'body'; sheet: number; batches: boolean; copiesIn: string }
  | { id: number; call: 'next' }
  | { id: number; call: 'close' }

/** A file with what recognition asks first: the corners of its first sheets, as far as they can be read. */
export interface Opened {
  info: SourceInfo
  grids: PreviewGrid[]
  /** All rows of a small text file: it need not be asked for anything more, nor be closed. */
  whole: Step | null
}

/** The next rows of a sheet; `tail` with the last of them, or alone behind them. */
export interface Step {
  batch: TextBatch | null
  tail: SheetTail | null
}

export type BodyHead =
  | ({ form: 'batches' } & Step)
  | { form: 'utf8-csv'; path: string; temporary: boolean; delimiter: string; quote: string; columns: number; tail: SheetTail }

/** More memory than it may have, or anything else. */
export type ReaderEnd = 'out_of_memory' | 'reader_stopped'

export interface ReaderAnswers {
  open: Opened
  preview: PreviewGrid
  body: BodyHead
  next: Step
  close: null
}

export type ReaderReply =
  | { id: number; ok: true; value: ReaderAnswers[keyof ReaderAnswers] }
  /** `declined`: the streaming reader met something it does not know; the fall-back reader begins again from the start. */
  /** `fullDisk`: what stopped the reader is not the file's fault. */
  | { id: number; ok: false; issue: ImportIssue | null; declined: DeclineReason | null; reason: string; fullDisk: boolean }
  | { progress: number }
  /** The reader is of no more use: end it. */
  | { ended: ReaderEnd }
