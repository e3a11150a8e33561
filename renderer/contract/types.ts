// The shapes the window draws, all taken from the contract with the engine. Types only.

import type { Input, Output } from '../../electron/contract/contract'
import type { PresenterCalls } from '../../electron/contract/presenter'
import type { Failure } from '../../electron/contract/result'
import type { Chosen, ChosenSource, Preferences } from '../../electron/contract/shell'

export type { Chosen, ChosenSource, Failure, Preferences }
export type MetricAnswer = Output<'metric.answer'>
export type MetricId = MetricAnswer['id']
export type Status = MetricAnswer['status']
export type Slice = MetricAnswer['slice']
export type SlicedBy = Output<'slice.dimensions'>
export type MonthRate = MetricAnswer['byMonth'][number]
export type GroupRate = MetricAnswer['byDepartment'][number]
export type SecondaryMeasure = MetricAnswer['secondary'][number]
export type MetricSummary = Output<'metric.catalogue'>[number]
export type MetricExplanation = Output<'metric.explain'>
export type MetricRows = Output<'metric.rows'>
export type MetricRow = MetricRows['rows'][number]
/** Which rows of a figure are listed: all it counts, its hits, its misses, or those that a fact beside it counts. */
export type RowFilter = 'all' | 'hit' | 'miss' | `fact:${string}`
export type UnderlyingRecords = Output<'metric.drillThrough'>
export type FileAtStake = Output<'sources.atStake'>
export type SourceCell = NonNullable<MetricRow['cell']>
export type WorkspaceInfo = NonNullable<Output<'workspace.info'>>
export type SheetReconciliation = Output<'sources.reconciliation'>[number]
export type SheetKind = NonNullable<SheetReconciliation['kind']>
export type SheetQuestion = Output<'sources.question'>
export type AnswerDraft = NonNullable<Input<'sources.question'>['draft']>
export type FileProposal = Output<'sources.recognise'>[number]
export type EncodingChoice = Output<'sources.encodings'>[number]
export type SheetProposal = FileProposal['sheets'][number]
export type KeptColumn = NonNullable<Input<'sources.import'>['keep']>[number]
export type ReconciledRows = Output<'sources.rows'>
export type ImportSummary = Output<'sources.import'>
export type RawWindow = Output<'sources.raw'>
export type AttentionList = Output<'attention.list'>
export type AttentionItem = AttentionList['items'][number]
export type SaidReading = AttentionList['said'][number]
export type AttentionCode = AttentionItem['code']
export type DepartmentMatrix = Output<'collaboration.matrix'>
export type LatencyHeatmap = Output<'attribution.latency'>
export type LatencyCell = LatencyHeatmap['cells'][number]
export type LatencyStep = LatencyHeatmap['steps'][number]
export type LatencyCase = Output<'attribution.cases'>[number]
export type NineBoxBoard = Output<'ninebox.board'>
export type NineBoxPerson = NineBoxBoard['people'][number]
export type Box = NonNullable<NineBoxPerson['box']>
export type PersonFile = Output<'ninebox.person'>
export type Backup = Output<'workspace.backups'>['backups'][number]
export type StandIn = Output<'privacy.standIns'>[number]
export type SettingRow = Output<'settings.list'>[number]
export type Language = Input<'app.language'>['language']
export type ProjectionView = NonNullable<PresenterCalls['projection.view']['output']>
/** Where a raw sheet is to be opened, and what stands above it. */
export type CellPlace = Omit<SourceCell, 'address' | 'where'> & { address?: string }
