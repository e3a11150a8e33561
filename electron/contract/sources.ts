// Files into the workspace, and what was not understood of them. Types only.
import type { AttentionCode } from '../../analytics/messages/types'
import type { AttentionList, ReconciledRows } from '../../analytics/sources/issues/types'
import type { MappingAnswer, StatedReading } from '../../analytics/sources/mapping/types'
import type { KeptColumn } from '../../analytics/sources/personal/types'
import type {
  AnswerDraft,
  AnsweredSheets,
  EncodingChoice,
  FileAtStake,
  FileProposal,
  ImportSummary,
  RawWindow,
  RemovedFile,
  SheetQuestion,
  SheetReconciliation,
  StatedEncoding,
} from '../../analytics/sources/types'
import type { PathToken } from './shell'

export interface SourcesQueries {
  'sources.recognise': { input: { jobId: string; paths: PathToken[] }; output: FileProposal[] }
  /** What a file that was looked at, by its `path` in the proposal, would say in each encoding it may be in. */
  'sources.encodings': { input: { file: string }; output: EncodingChoice[] }
  /** The same about a sheet of a file that was looked at, by its `path` in the proposal. */
  'sources.proposed': { input: { file: string; sheet: number; draft: AnswerDraft | null }; output: SheetQuestion }
  /** What is asked about a stored sheet, and what a draft of an answer comes to. */
  'sources.question': { input: { sheetId: number; draft: AnswerDraft | null }; output: SheetQuestion }
  'sources.reconciliation': { input: Record<string, never>; output: SheetReconciliation[] }
  /** The rows behind a count of the row reconciliation. */
  'sources.rows': { input: { sheetIds: number[]; state: 'left_out' | 'attention'; offset: number; limit: number }; output: ReconciledRows }
  'sources.raw': { input: { sheetId: number; row: number; column: number | null; around: number }; output: RawWindow }
  /** What hangs on a file of the workspace, before it is removed. */
  'sources.atStake': { input: { fileId: number }; output: FileAtStake }
  'attention.list': { input: { offset: number; limit: number; code?: AttentionCode }; output: AttentionList }
}

export interface SourcesCommands {
  /** `keep`: personal columns a person asked to store, each by its name, its file's name and its sheet's index. */
  'sources.import': { input: { jobId: string; paths: PathToken[]; keep?: KeptColumn[] }; output: ImportSummary }
  /**
   * Tries a password on a file that was looked at and has one, by its `path` in the proposal. The right one is kept in memory until the files are
   * imported or put away.
   */
  'sources.unlock': { input: { file: string; password: string }; output: { opened: boolean } }
  /** What a person calls the encoding of such a file; null: what it is read by unasked. With the import it holds for later files of that name. */
  'sources.encode': { input: { file: string; encoding: StatedEncoding | null }; output: null }
  /**
   * What a person says of a sheet of a file that was looked at: what it is, or that it stays out; neither takes the word back. It holds until the
   * files are imported or put away.
   */
  'sources.choose': { input: { file: string; sheet: number; answer: MappingAnswer | null; leaveOut: boolean }; output: null }
  /** The files being looked at are not going to be imported: nothing is kept of them. */
  'sources.leave': { input: { jobId: string }; output: null }
  /** Reads a stored sheet as a person says, and every waiting sheet of its template with it. */
  'sources.answer': { input: { jobId: string; sheetId: number; answer: MappingAnswer }; output: AnsweredSheets }
  /** Takes a file out of the workspace, with everything that was loaded from it; importing it again brings it back. */
  'sources.remove': { input: { jobId: string; fileId: number }; output: RemovedFile }
  /** That a stored sheet, and every one of its template, holds no data: its rows are left out. False takes the word back. */
  'sources.noData': { input: { jobId: string; sheetId: number; said: boolean }; output: AnsweredSheets }
  /** A stored sheet, and every one of its template, is read as the importer would by itself; false puts what a person said back. */
  'sources.automatic': { input: { jobId: string; sheetId: number; said: boolean }; output: AnsweredSheets }
  /** A person's word on how a doubtful column is read, for all sheets with these columns; null takes it back. */
  'sources.confirm': { input: { jobId: string; sheetId: number; column: number; as: StatedReading | null }; output: AnsweredSheets }
  /** The same on what words of a column mean: a code, or points as `4/5`; null takes the word back. */
  'sources.mean': {
    input: { jobId: string; sheetId: number; column: number; words: { word: string; means: string | null }[] }
    output: AnsweredSheets
  }
}
