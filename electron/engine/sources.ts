// Files and folders from a window or the command line: recognise, import, sample.
import { mkdirSync, rmSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { fieldName } from '../../analytics/wording/fields'
import { kindName } from '../../analytics/wording/kinds'
import { sheetReason, wordQuestion } from '../../analytics/wording/mapping'
import { workspaceInfo } from '../../analytics/workspace/info'
import { rememberedAnswers } from '../../analytics/workspace/mapping-memory'
import type { FileProposal, ImportSummary, SheetProposal } from '../../analytics/workspace/types'
import { writeCompany } from '../../fixtures/company/generate'
import { ImportError } from '../../importers/errors'
import { type RecognisedSheet, recognise } from '../../importers/recognise'
import type { Input, Output } from '../contract/contract'
import { wordIssue } from './failures'
import { type ImportOutcome, importFiles } from './import-files'
import { listPaths } from './list-paths'
import { APART_BYTES, READ_AT_ONCE } from './reader-threads'
import type { EngineState } from './state'

export async function importSources(state: EngineState, { jobId, paths }: Input<'sources.import'>): Promise<ImportSummary> {
  const workspace = state.required
  if (state.jobs.busy) throw new AnalyticsError('busy')
  return state.jobs.run(jobId, async (signal, report) => {
    state.readers.start()
    // A thread deep in one file does not look at signals: it is ended.
    signal.addEventListener('abort', () => void state.readers.stop(), { once: true })
    const outcome = await importFiles(workspace, paths, {
      open: state.readers.open,
      now: state.now,
      language: state.language,
      signal,
      onProgress: report,
    })
    return wordOutcome(outcome, state.language)
  })
}

export function wordOutcome({ refused, ...outcome }: ImportOutcome, language: Language): ImportSummary {
  return { ...outcome, refused: refused.map(({ file, issue }) => ({ file, ...wordIssue(issue, language) })) }
}

export async function recogniseSources(state: EngineState, { jobId, paths }: Input<'sources.recognise'>): Promise<FileProposal[]> {
  return state.jobs.run(jobId, async (signal, report) => {
    const files = await listPaths(paths)
    const proposals = new Map<string, FileProposal>()
    const lookAt = async (path: string): Promise<void> => {
      report('recognise', basename(path), proposals.size, files.length)
      proposals.set(path, await propose(state, path))
    }
    const { large, small } = await bySize(files)
    try {
      await Readable.from(large).forEach(lookAt, { concurrency: 1, signal })
      await Readable.from(small).forEach(lookAt, { concurrency: READ_AT_ONCE, signal })
    } catch (error) {
      throw signal.aborted ? new AnalyticsError('cancelled') : error
    }
    return files.map((path) => proposals.get(path)!)
  })
}

/** Largest first, so that no thread is left with a long file when the other has nothing more to do. A file that is not there comes last. */
async function bySize(files: string[]): Promise<{ large: string[]; small: string[] }> {
  const sizes = new Map<string, number>()
  for (const file of files) sizes.set(file, (await stat(file).catch(() => null))?.size ?? 0)
  const isLarge = (file: string) => sizes.get(file)! * 2 > APART_BYTES
  const sorted = [...files].sort((a, b) => sizes.get(b)! - sizes.get(a)!)
  return { large: sorted.filter(isLarge), small: sorted.filter((file) => !isLarge(file)) }
}

async function propose(state: EngineState, path: string): Promise<FileProposal> {
  const file = basename(path)
  const { language } = state
  try {
    const reader = await state.readers.open(path)
    try {
      const { info } = reader
      const sheets = await recognise(reader, {
        knownMetrics: await knownMetrics(state),
        remembered: state.current ? await rememberedAnswers(state.current.db) : [],
      })
      const alreadyImported = await isImported(state, file, info.bytes)
      const { bytes, kind } = info
      return {
        path,
        file,
        bytes,
        kind,
        encoding: info.encoding ?? null,
        alreadyImported,
        refusal: null,
        sheets: sheets.map((sheet) => toProposal(sheet, file, language)),
      }
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof ImportError) || error.issue.code === 'cancelled') throw error
    return { path, file, bytes: 0, kind: '', encoding: null, alreadyImported: false, refusal: wordIssue(error.issue, language), sheets: [] }
  }
}

function toProposal({ sheet, layout, mapping, refusal, grid }: RecognisedSheet, file: string, language: Language): SheetProposal {
  return {
    index: sheet.index,
    name: sheet.name,
    hidden: sheet.hidden,
    kind: mapping?.kind ?? null,
    kindName: mapping ? kindName(mapping.kind, language) : '',
    confidence: mapping?.confidence ?? 0,
    certain: mapping?.certain ?? false,
    reasons: (mapping?.reasons ?? []).map((reason) => sheetReason(reason, language)),
    headerRows: layout?.headerRows ?? [],
    fields: (mapping?.fields ?? []).map((field) => ({ ...field, name: fieldName(field.field, language) })),
    valueColumns: mapping?.valueColumns.length ?? 0,
    questions: (mapping?.questions ?? []).flatMap(
      ({ code, headers, field = '' }) => wordQuestion(code, headers.join('、'), field, language) ?? [],
    ),
    preview: grid.rows.slice(0, 12),
    refusal: refusal ? wordIssue({ file, sheet: sheet.name, code: refusal.code, row: refusal.row, facts: refusal.facts }, language) : null,
  }
}

async function knownMetrics(state: EngineState): Promise<string[]> {
  const rows = await state.current?.db.all<{ name: string }>('select name from metric_def order by name')
  return (rows ?? []).map((row) => row.name)
}

/** A hint before anything is read in full; the import itself compares content hashes. */
async function isImported(state: EngineState, file: string, bytes: number): Promise<boolean> {
  const row = await state.current?.db.first(
    'select 1 as found from source_file where file = $file and bytes = $bytes and superseded_by is null',
    { file, bytes },
  )
  return row !== undefined
}

/** A fresh copy of the sample company each time: its files are written, then imported like anybody's. */
export async function importSample(state: EngineState, { jobId, size }: Input<'workspace.sample'>): Promise<Output<'workspace.sample'>> {
  if (state.jobs.busy) throw new AnalyticsError('busy')
  const stamp = state.now().toISOString().slice(0, 19).replace(/[-:T]/g, '')
  const folder = join(state.context.workspaceFolder, `sample-${size}-${stamp}`)
  const path = join(folder, `云织科技 2026Q1.duckdb`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = join(folder, 'files')
  await writeCompany(files, { size })
  await state.open(path, { company: '云织科技', cycle: '2026Q1' })
  const summary = await importSources(state, { jobId, paths: [files] })
  return { info: await workspaceInfo(state.required), summary }
}
