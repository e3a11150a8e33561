// Every call a workbench window can make: name → input and output. Types only.
import type { LatencyCase, LatencyHeatmap } from '../../analytics/attribution/types'
import type { DepartmentMatrix } from '../../analytics/collaboration/types'
import type { StandIn } from '../../analytics/masking/types'
import type { AttentionCode, Language, StatedReading } from '../../analytics/messages/types'
import type { MetricAnswer, MetricExplanation, MetricId, MetricRows, RecordsBehind, Slice } from '../../analytics/metric/types'
import type { Box, Move, NineBoxBoard, PersonFile } from '../../analytics/ninebox/types'
import type { AttentionList, LedgerRows } from '../../analytics/sources/issues/types'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import type { KeptColumn } from '../../analytics/sources/personal/types'
import type {
  AnswerDraft,
  AnsweredSheets,
  FileProposal,
  ImportSummary,
  RawWindow,
  SheetLedger,
  SheetQuestion,
} from '../../analytics/sources/types'
import type { BackupList, SettingRow, WorkspaceInfo } from '../../analytics/workspace/types'
import type { Result } from './result'

/** What stands for a path in a call: made by the main process for a path a person chose, worth nothing for any other purpose. */
export type PathToken = string

export interface Calls {
  'workspace.info': { input: Record<string, never>; output: WorkspaceInfo | null }
  'workspace.open': { input: { path: PathToken }; output: WorkspaceInfo }
  /** Opens the workspace last looked at, of which the engine was told at its start; null where there is none. */
  'workspace.reopen': { input: { anyway?: boolean }; output: WorkspaceInfo | null }
  /** Copies of the workspace that is open, or that could not be opened last. */
  'workspace.backups': { input: Record<string, never>; output: BackupList }
  'workspace.backup': { input: Record<string, never>; output: BackupList }
  /** Puts a copy in the place of that workspace and opens it; `name` null: the newest that is whole. */
  'workspace.restore': { input: { name: string | null }; output: WorkspaceInfo }
  /** A person has seen what the journal says is lost. */
  'workspace.accept': { input: Record<string, never>; output: WorkspaceInfo }
  /** `name` is that of the new file in the folder. */
  'workspace.create': { input: { folder: PathToken; name: string; company: string; cycle: string }; output: WorkspaceInfo }
  /** Writes the sample company's messy files beside the workspaces and imports them into a new workspace. */
  'workspace.sample': { input: { jobId: string; size: 'small' | 'plant' }; output: { info: WorkspaceInfo; summary: ImportSummary } }
  'sources.recognise': { input: { jobId: string; paths: PathToken[] }; output: FileProposal[] }
  /** `keep`: personal columns a person asked to store, each by its name, its file's name and its sheet's index. */
  'sources.import': { input: { jobId: string; paths: PathToken[]; keep?: KeptColumn[] }; output: ImportSummary }
  /** What is asked about a stored sheet, and what a draft of an answer comes to. */
  'sources.question': { input: { sheetId: number; draft: AnswerDraft | null }; output: SheetQuestion }
  /** Reads a stored sheet as a person says, and every waiting sheet of its template with it. */
  'sources.answer': { input: { jobId: string; sheetId: number; answer: MappingAnswer }; output: AnsweredSheets }
  /** A person's word on how a doubtful column is read, for all sheets with these columns; null takes it back. */
  'sources.confirm': { input: { jobId: string; sheetId: number; column: number; as: StatedReading | null }; output: AnsweredSheets }
  'sources.ledger': { input: Record<string, never>; output: SheetLedger[] }
  /** The rows behind a count of the ledger. */
  'sources.rows': { input: { sheetIds: number[]; state: 'left_out' | 'attention'; offset: number; limit: number }; output: LedgerRows }
  'sources.raw': { input: { sheetId: number; row: number; column: number | null; around: number }; output: RawWindow }
  'attention.list': { input: { offset: number; limit: number; code?: AttentionCode }; output: AttentionList }
  'metric.answer': { input: { id: MetricId; slice: Slice }; output: MetricAnswer }
  'metric.explain': { input: { id: MetricId; slice: Slice }; output: MetricExplanation }
  /** What a figure counts; with `fact`, what a count beside the figure counts. */
  'metric.rows': {
    input: { id: MetricId; slice: Slice; hit: boolean | null; fact?: string; offset: number; limit: number }
    output: MetricRows
  }
  /** The source cells behind one row of a metric (the work records a system value is made of). */
  'metric.behind': {
    input: { id: MetricId; cell: { sheetId: number; row: number; column: number | null } }
    output: RecordsBehind
  }
  /** `leaving`: as it leaves the workbench, with small groups withheld. */
  'collaboration.matrix': { input: { slice: Slice; leaving?: boolean }; output: DepartmentMatrix }
  'attribution.latency': { input: { slice: Slice }; output: LatencyHeatmap }
  'attribution.cases': { input: { slice: Slice; flow: string; stage: string; week: string; limit: number }; output: LatencyCase[] }
  'ninebox.board': { input: { slice: Slice; peerGroup?: string; masked?: boolean }; output: NineBoxBoard }
  'ninebox.person': { input: { employeeId: string; cycle?: string }; output: PersonFile }
  'ninebox.move': { input: Move & { cycle: string }; output: { decisions: number } }
  'ninebox.undo': { input: { cycle: string }; output: { decisions: number } }
  'ninebox.redo': { input: { cycle: string }; output: { decisions: number } }
  /** What may not be said as it is while names are masked, and what is said instead; the people themselves have codes. */
  'privacy.standIns': { input: Record<string, never>; output: StandIn[] }
  'settings.list': { input: Record<string, never>; output: SettingRow[] }
  'settings.set': { input: { key: string; value: string }; output: SettingRow }
  'settings.reset': { input: { key: string }; output: SettingRow }
  'app.language': { input: { language: Language }; output: null }
  /** What the projected window may show now: the operator's choice of room, person and masking, of one box for the whole wall, and whether its pages are held. */
  'projection.set': {
    input: { slice: Slice; peerGroup?: string; employeeId: string | null; masked: boolean; box?: Box; paused?: boolean }
    output: null
  }
  'job.cancel': { input: { jobId: string }; output: null }
}

export type CallName = keyof Calls
export type Input<N extends CallName> = Calls[N]['input']
export type Output<N extends CallName> = Calls[N]['output']

/** The engine's side: one function a call. */
export type Handlers = { [N in CallName]: (input: Input<N>) => Promise<Result<Output<N>>> }

/** A path a person chose: to be shown, and what stands for it in a call. */
export interface Chosen {
  path: string
  token: PathToken
}
export interface ChosenSource extends Chosen {
  /** The folder it lies in, where a workspace may be made for it. */
  folder: Chosen
}

/** What the preload exposes to the workbench page, beside the engine's port. */
export interface WorkbenchShell {
  /** Files and folders dropped on or chosen in the page; a File that the page made stands for none. */
  sourcesOf(files: readonly File[]): Promise<ChosenSource[]>
  chooseFiles(): Promise<ChosenSource[]>
  chooseFolder(): Promise<ChosenSource[]>
  chooseWorkspace(): Promise<Chosen | null>
  chooseWorkspaceFolder(): Promise<Chosen | null>
  openProjection(): Promise<void>
  closeProjection(): Promise<void>
  /** Puts a picture on the clipboard; false when it was none. */
  copyPicture(png: Uint8Array): Promise<boolean>
  /** Asks the person where, and writes there. */
  saveFile(file: { name: string; kind: 'png' | 'svg' | 'csv'; bytes: Uint8Array }): Promise<'saved' | 'cancelled' | 'failed'>
  preferences(): Promise<Preferences>
  setPreferences(change: Partial<OwnPreferences>): Promise<Preferences>
}
/** What a page may change. */
export interface OwnPreferences {
  language: Language
  theme: 'light' | 'dark' | 'system'
  lastRoom: string | null
}
export interface Preferences extends OwnPreferences {
  /** Opened at the next start; the engine says which one it is. */
  lastWorkspace: string | null
}
