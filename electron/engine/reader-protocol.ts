// Messages between the engine and the thread that reads foreign files.
import type { ImportIssue, PreviewGrid, SheetTail, SourceInfo, TextBatch } from '../../importers/types'

export type ReaderRequest =
  | { id: number; call: 'open'; path: string }
  | { id: number; call: 'preview'; sheet: number; rows: number }
  | { id: number; call: 'body'; sheet: number; batches: boolean }
  | { id: number; call: 'next' }
  | { id: number; call: 'tail' }
  | { id: number; call: 'close' }
  | { id: number; call: 'cancel' }

export type BodyHead =
  | { form: 'batches' }
  | { form: 'utf8-csv'; path: string; temporary: boolean; delimiter: string; quote: string; columns: number }

export interface ReaderAnswers {
  open: SourceInfo
  preview: PreviewGrid
  body: BodyHead
  /** Null at the end of the sheet. */
  next: TextBatch | null
  tail: SheetTail
  close: null
  cancel: null
}

export type ReaderReply =
  | { id: number; ok: true; value: ReaderAnswers[keyof ReaderAnswers] }
  /** `declined`: the streaming reader met something it does not know; ask for the body again from its start. */
  | { id: number; ok: false; issue: ImportIssue | null; declined: string | null; reason: string }
  | { progress: number }
