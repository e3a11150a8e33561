// Files in, canonical tables filled, every row accounted for: one transaction, with progress and cancel.
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { refreshStored } from '../../analytics/stored'
import { currentCycle, finishBatch, journalBatch } from '../../analytics/workspace/batch'
import { loadSheets } from '../../analytics/workspace/ingest/load'
import { latestStamp } from '../../analytics/workspace/latest-stamp'
import { rememberedAnswers } from '../../analytics/workspace/mapping-memory'
import type { Session, Workspace } from '../../analytics/workspace/open'
import { forgetFile, nextId } from '../../analytics/workspace/source-record'
import type { ImportSummary } from '../../analytics/workspace/types'
import type { MappingOverride } from '../../importers/mapping/override'
import { type RecognisedSheet, recognise } from '../../importers/recognise'
import type { RememberedAnswer, SourceReader } from '../../importers/types'
import { recogniseAgain } from './recognise-again'
import { hashFiles, issueOf, type Refusal, requireUnchanged, type SourceFile } from './source-files'
import { type StoredSheet, storeFile } from './store-file'

export type OpenReader = (path: string) => Promise<SourceReader>

export interface ImportOptions {
  open: OpenReader
  now: () => Date
  language: Language
  signal?: AbortSignal
  /** Mappings a person wrote down. A file with one is read again even when its bytes are known. */
  mappings?: MappingOverride[]
  /** Date the batch by the newest stamp in its data instead of the clock, so that the same files always give the same figures. */
  datedByData?: boolean
  onProgress?: (step: 'recognise' | 'read' | 'type' | 'match' | 'store', file: string | null, done: number, total: number) => void
}

export type ImportOutcome = Omit<ImportSummary, 'refused'> & { refused: Refusal[] }

/** One import under way. `done` and `total` in bytes of the sources. */
interface Job {
  workspace: Workspace
  session: Session
  batchId: number
  refused: Refusal[]
  options: ImportOptions
  total: number
  done: number
  metricNames: Set<string>
  remembered: RememberedAnswer[]
}

/** Imports files and folders. A refused file leaves the others in; a cancel or failure leaves the workspace as it was. */
export async function importFiles(workspace: Workspace, paths: string[], options: ImportOptions): Promise<ImportOutcome> {
  const started = options.now()
  const clock = performance.now()
  const refused: Refusal[] = []
  const files = await hashFiles(paths, refused, options.signal)
  const session = await workspace.session()
  try {
    const outcome = await session.db.transaction(async (db) => {
      const batchId = await nextId(db, 'import_batch', 'batch_id')
      const total = files.reduce((sum, file) => sum + file.bytes, 0)
      const metricNames = new Set((await db.all<{ name: string }>('select name from metric_def order by name')).map((row) => row.name))
      const remembered = await rememberedAnswers(db)
      return importAll(
        { workspace, session: { ...session, db }, batchId, refused, options, total, done: 0, metricNames, remembered },
        files,
        started,
      )
    })
    if (outcome.batchId !== null) await settle(workspace, outcome.batchId)
    return { ...outcome, milliseconds: Math.round(performance.now() - clock) }
  } finally {
    session.close()
  }
}

/** After the commit: the journal's line, then the log is folded into the file. The data is safe by now, and a full disk must not be told otherwise. */
async function settle(workspace: Workspace, batchId: number): Promise<void> {
  try {
    await journalBatch(workspace, batchId)
  } catch (error) {
    // The next opening adds the line.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
  await foldLog(workspace)
}

/** Folds the log of what was committed into the file. */
export async function foldLog(workspace: Workspace): Promise<void> {
  try {
    await workspace.checkpoint()
  } catch (error) {
    throw error instanceof AnalyticsError && error.code === 'disk_full' ? new AnalyticsError('disk_full_stored', {}, error) : error
  }
}

async function importAll(job: Job, files: SourceFile[], started: Date): Promise<ImportOutcome> {
  const { db } = job.session
  const skippedSame: string[] = []
  const fresh: SourceFile[] = []
  const known = new Set(
    (await db.all<{ sha256: string }>('select sha256 from source_file where superseded_by is null')).map((row) => row.sha256),
  )
  for (const file of files) {
    if (known.has(file.sha256) && !isMapped(job, file)) skippedSame.push(file.file)
    else fresh.push(file)
    known.add(file.sha256)
  }
  const knownNames = job.metricNames.size
  const stored: StoredSheet[] = []
  for (const file of fresh) stored.push(...(await importOne(job, file)))
  const { refused } = job
  refused.push(...unusedMappings(job, files, stored))
  if (!stored.length) return { ...nothingImported, skippedSame, refused }
  const sheets = stored.map((sheet) => sheet.load)
  await loadSheets(db, job.batchId, job.metricNames.size > knownNames ? await recogniseAgain(db, sheets, [...job.metricNames]) : sheets, {
    signal: job.options.signal,
    onStep: (step, file) => job.options.onProgress?.(step, file, job.total, job.total),
    cycle: await currentCycle(
      db,
      stored.flatMap(({ load }) => load.mapping?.constants.cycle ?? []),
    ),
  })
  job.options.onProgress?.('store', null, job.total, job.total)
  await refreshStored(db, { signal: job.options.signal })
  const stamp = job.options.datedByData ? await latestStamp(db) : null
  const [from, to] = stamp ? [stamp, stamp] : [started, job.options.now()]
  return { ...(await finishBatch(db, job.batchId, from, to)), skippedSame, refused, milliseconds: 0 }
}

const isMapped = ({ options }: Job, { file }: SourceFile): boolean => (options.mappings ?? []).some((entry) => entry.file === file)

/** Entries that no sheet of this import answers to: a misspelt name must not pass for a mapping that was applied. */
function unusedMappings({ options }: Job, files: SourceFile[], stored: StoredSheet[]): Refusal[] {
  const unused = (options.mappings ?? []).filter(
    ({ file, sheet }) =>
      !files.some((candidate) => candidate.file === file) ||
      (sheet !== undefined &&
        stored.some(({ load }) => load.fileName === file) &&
        !stored.some(({ load }) => load.fileName === file && load.sheetName === sheet)),
  )
  return unused.map(({ written: { file, line }, file: source, sheet }) => {
    const entry = sheet === undefined ? source : `${source} › ${sheet}`
    return { file, issue: { code: 'mapping_unused', file, row: line, facts: { line, entry } } }
  })
}

const nothingImported = { batchId: null, files: 0, sheets: 0, read: 0, accepted: 0, attention: 0, leftOut: 0, milliseconds: 0 }

async function importOne(job: Job, file: SourceFile): Promise<StoredSheet[]> {
  const { options, session, refused } = job
  try {
    options.onProgress?.('recognise', file.file, job.done, job.total)
    return await attempt(job, file)
  } catch (error) {
    // What was stored of this file goes again: a refused file leaves nothing.
    const issue = issueOf(error, file.path)
    if (issue.code === 'cancelled') throw error
    await forgetFile(session.db, job.batchId, file)
    refused.push({ file: file.file, issue })
    return []
  }
}

async function attempt(job: Job, file: SourceFile): Promise<StoredSheet[]> {
  const { workspace, session, batchId, options } = job
  const reader = await options.open(file.path)
  try {
    const sheets = await recognise(reader, { knownMetrics: [...job.metricNames], given: options.mappings, remembered: job.remembered })
    for (const sheet of sheets) if (sheet.mapping?.kind === 'metric_def') await collectMetricNames(reader, sheet, job.metricNames)
    const onProgress = (bytes: number) => options.onProgress?.('read', file.file, job.done + bytes, job.total)
    const stored = await storeFile(session, { workspace, reader, sheets, file, batchId, signal: options.signal, onProgress })
    requireUnchanged(file)
    job.done += file.bytes
    return stored
  } finally {
    await reader.close()
  }
}

const DICTIONARY_ROWS = 1000

/** Adds the names a dictionary of indicators lists. */
export async function collectMetricNames(
  reader: SourceReader,
  { sheet, layout, mapping }: RecognisedSheet,
  names: Set<string>,
): Promise<void> {
  const column = mapping?.fields.find((field) => field.field === 'metric_name')?.column
  if (column === undefined || !layout) return
  const { rows } = await reader.preview(sheet.index, DICTIONARY_ROWS)
  for (const { row, cells } of rows) {
    const name = row >= layout.firstDataRow ? cells[column] : null
    if (name) names.add(name)
  }
}
