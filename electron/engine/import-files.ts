// Files in, canonical tables filled, every row accounted for: one transaction, with progress and cancel.
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { loadSheets } from '../../analytics/workspace/ingest/load'
import { recordCommit } from '../../analytics/workspace/journal'
import { latestStamp } from '../../analytics/workspace/latest-stamp'
import type { Session, Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'
import type { ImportSummary } from '../../analytics/workspace/types'
import { ImportError } from '../../importers/errors'
import { type RecognisedSheet, recognise } from '../../importers/recognise'
import type { ImportIssue, SourceReader } from '../../importers/types'
import { listPaths } from './list-paths'
import { forgetFile, type StoredSheet, storeFile } from './store-file'

export type OpenReader = (path: string) => Promise<SourceReader>

export interface ImportOptions {
  open: OpenReader
  now: () => Date
  language: Language
  signal?: AbortSignal
  /** Date the batch by the newest stamp in its data instead of the clock, so that the same files always give the same figures. */
  datedByData?: boolean
  onProgress?: (step: 'recognise' | 'read' | 'type' | 'match' | 'store', file: string | null, done: number, total: number) => void
}

/** Facts of a refusal; the caller words them. */
export interface Refusal {
  file: string
  issue: ImportIssue
}
export type ImportOutcome = Omit<ImportSummary, 'refused'> & { refused: Refusal[] }

interface SourceFile {
  path: string
  folder: string
  file: string
  bytes: number
  sha256: string
}

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
}

/** Imports files and folders. A refused file leaves the others in; a cancel or failure leaves the workspace as it was. */
export async function importFiles(workspace: Workspace, paths: string[], options: ImportOptions): Promise<ImportOutcome> {
  const started = options.now()
  const clock = performance.now()
  const refused: Refusal[] = []
  const files = await hashFiles(paths, refused, options)
  const session = await workspace.session()
  try {
    const outcome = await session.db.transaction(async (db) => {
      const batchId = await nextId(db, 'import_batch', 'batch_id')
      const total = files.reduce((sum, file) => sum + file.bytes, 0)
      const metricNames = new Set((await db.all<{ name: string }>('select name from metric_def order by name')).map((row) => row.name))
      return importAll({ workspace, session: { ...session, db }, batchId, refused, options, total, done: 0, metricNames }, files, started)
    })
    if (outcome.batchId !== null) {
      await workspace.checkpoint()
      await journalBatch(workspace, session.db, outcome.batchId)
    }
    return { ...outcome, milliseconds: Math.round(performance.now() - clock) }
  } finally {
    session.close()
  }
}

async function hashFiles(paths: string[], refused: Refusal[], options: ImportOptions): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for (const path of await listPaths(paths)) {
    if (options.signal?.aborted) throw new AnalyticsError('cancelled')
    try {
      files.push({ path, folder: dirname(path), file: basename(path), bytes: statSync(path).size, sha256: await hashOf(path) })
    } catch (error) {
      refused.push({ file: basename(path), issue: issueOf(error, path) })
    }
  }
  return files
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function importAll(job: Job, files: SourceFile[], started: Date): Promise<ImportOutcome> {
  const { db } = job.session
  const skippedSame: string[] = []
  const fresh: SourceFile[] = []
  const known = new Set(
    (await db.all<{ sha256: string }>('select sha256 from source_file where superseded_by is null')).map((row) => row.sha256),
  )
  for (const file of files) {
    if (known.has(file.sha256)) skippedSame.push(file.file)
    else fresh.push(file)
    known.add(file.sha256)
  }
  const stored = await storeAll(job, fresh)
  const { refused } = job
  if (!stored.length) return { ...nothingImported, skippedSame, refused }
  await loadSheets(
    db,
    job.batchId,
    stored.flatMap((sheet) => sheet.load ?? []),
    {
      signal: job.options.signal,
      onStep: (step, file) => job.options.onProgress?.(step, file, job.total, job.total),
      cycle: await currentCycle(db, stored),
    },
  )
  const stamp = job.options.datedByData ? await latestStamp(db) : null
  const [from, to] = stamp ? [stamp, stamp] : [started, job.options.now()]
  return { ...(await finishBatch(db, job.batchId, stored, from, to)), skippedSame, refused, milliseconds: 0 }
}

const nothingImported = { batchId: null, files: 0, sheets: 0, read: 0, accepted: 0, attention: 0, leftOut: 0, milliseconds: 0 }

/** A sheet whose columns are named after indicators is understood once the dictionary is known, so such files wait for the second round. */
async function storeAll(job: Job, files: SourceFile[]): Promise<StoredSheet[]> {
  const stored: StoredSheet[] = []
  const later: SourceFile[] = []
  for (const file of files) {
    const sheets = await importOne(job, file, true)
    if (sheets) stored.push(...sheets)
    else later.push(file)
  }
  for (const file of later) stored.push(...((await importOne(job, file, false)) ?? []))
  return stored
}

/** Null: the file holds a sheet not understood yet and `mayWait`. */
async function importOne(job: Job, file: SourceFile, mayWait: boolean): Promise<StoredSheet[] | null> {
  const { options, session, refused } = job
  try {
    options.onProgress?.('recognise', file.file, job.done, job.total)
    return await attempt(job, file, mayWait)
  } catch (error) {
    // What was stored of this file goes again: a refused file leaves nothing.
    if (!(error instanceof ImportError) || error.issue.code === 'cancelled') throw error
    await forgetFile(session.db, file)
    refused.push({ file: file.file, issue: error.issue })
    return []
  }
}

async function attempt(job: Job, file: SourceFile, mayWait: boolean): Promise<StoredSheet[] | null> {
  const { workspace, session, batchId, options } = job
  const reader = await options.open(file.path)
  try {
    const sheets = await recognise(reader, { knownMetrics: [...job.metricNames] })
    if (mayWait && sheets.some((sheet) => !sheet.mapping && !sheet.refusal && !sheet.container)) return null
    for (const sheet of sheets) if (sheet.mapping?.kind === 'metric_def') await collectMetricNames(reader, sheet, job.metricNames)
    const onProgress = (bytes: number) => options.onProgress?.('read', file.file, job.done + bytes, job.total)
    const stored = await storeFile(session, { workspace, reader, sheets, file, batchId, signal: options.signal, onProgress })
    job.done += file.bytes
    return stored
  } finally {
    await reader.close()
  }
}

const DICTIONARY_ROWS = 1000

async function collectMetricNames(reader: SourceReader, { sheet, layout, mapping }: RecognisedSheet, names: Set<string>): Promise<void> {
  const column = mapping?.fields.find((field) => field.field === 'metric_name')?.column
  if (column === undefined || !layout) return
  const { rows } = await reader.preview(sheet.index, DICTIONARY_ROWS)
  for (const { row, cells } of rows) {
    const name = row >= layout.firstDataRow ? cells[column] : null
    if (name) names.add(name)
  }
}

async function finishBatch(db: Database, batchId: number, stored: StoredSheet[], started: Date, finished: Date) {
  const sums = await db.first<{ read: number; accepted: number; attention: number; leftOut: number; signature: string; files: number }>(
    `select coalesce(sum(rows_read), 0) as read, coalesce(sum(accepted), 0) as accepted, coalesce(sum(attention), 0) as attention, coalesce(sum(left_out), 0) as "leftOut",
       count(distinct file_id) as files,
       md5(string_agg(sheet_id || ':' || rows_read || ':' || accepted || ':' || attention || ':' || left_out, ',' order by sheet_id)) as signature
     from source_sheet where file_id in (select file_id from source_file where batch_id = $batchId)`,
    { batchId },
  )
  const { read, accepted, attention, leftOut, signature, files } = sums!
  await db.run(
    `insert into import_batch values ($batchId, $batchId, $started::timestamptz, $finished::timestamptz, $files, $sheets, $read, $accepted, $attention, $leftOut, $signature)`,
    {
      batchId,
      started: started.toISOString(),
      finished: finished.toISOString(),
      files,
      sheets: stored.length,
      read,
      accepted,
      attention,
      leftOut,
      signature,
    },
  )
  return { batchId, files, sheets: stored.length, read, accepted, attention, leftOut }
}

async function journalBatch(workspace: Workspace, db: Database, batchId: number): Promise<void> {
  if (!workspace.path) return
  const batch = await db.first<{ commit: number; rows: number; signature: string; at: string }>(
    'select commit_no as commit, rows_read as rows, signature, finished_at as at from import_batch where batch_id = $batchId',
    { batchId },
  )
  recordCommit(workspace.path, batch!)
}

export async function nextId(db: Database, table: string, column: string): Promise<number> {
  return (await db.first<{ id: number }>(`select coalesce(max(${column}), 0) + 1 as id from ${table}`))!.id
}

/** The workspace's cycle; where it has none yet, the one most sheets name in their titles and file names. */
async function currentCycle(db: Database, stored: StoredSheet[]): Promise<string> {
  const set = (await db.first<{ cycle: string }>(`select setting_text('cycle.current') as cycle`))?.cycle
  if (set) return set
  const votes = new Map<string, number>()
  for (const { load } of stored) {
    const cycle = load?.mapping?.constants.cycle
    if (cycle) votes.set(cycle, (votes.get(cycle) ?? 0) + 1)
  }
  const [winner] = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))
  if (!winner) return ''
  await db.run(`update setting set value = $cycle, source = 'file' where key = 'cycle.current'`, { cycle: winner[0] })
  return winner[0]
}

function issueOf(error: unknown, path: string): ImportIssue {
  const code = (error as NodeJS.ErrnoException).code
  const file = basename(path)
  if (code === 'ENOENT') return { code: 'file_missing', file }
  if (code === 'EBUSY') return { code: 'file_locked', file }
  if (code === 'EACCES' || code === 'EPERM') return { code: 'not_permitted', file }
  throw error
}
