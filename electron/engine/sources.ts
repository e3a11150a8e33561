// Files and folders from a window or the command line: recognise, import, sample.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { workspaceInfo } from '../../analytics/workspace/info'
import type { ImportSummary } from '../../analytics/workspace/types'
import { writeCompany } from '../../fixtures/company/generate'
import type { Input, Output } from '../contract/contract'
import { wordIssue } from './failures'
import { type ImportOutcome, importFiles } from './import-files'
import { wordPersonal } from './personal-columns'
import type { EngineState } from './state'

export async function importSources(state: EngineState, { jobId, paths, keep }: Input<'sources.import'>): Promise<ImportSummary> {
  const workspace = state.required
  if (state.jobs.busy) throw new AnalyticsError('busy')
  return state.jobs.run(jobId, async (signal, report) => {
    state.readers.start()
    // A thread deep in one file does not look at signals: it is ended.
    signal.addEventListener('abort', () => void state.readers.stop(), { once: true })
    const outcome = await importFiles(workspace, paths, {
      open: state.held.open,
      now: state.now,
      language: state.language,
      signal,
      keep,
      onProgress: report,
    })
    state.held.clear()
    state.keepCopy()
    return wordOutcome(outcome, state.language)
  })
}

export function wordOutcome({ refused, personal, ...outcome }: ImportOutcome, language: Language): ImportSummary {
  return {
    ...outcome,
    refused: refused.map(({ file, issue }) => ({ file, ...wordIssue(issue, language) })),
    personal: personal.map((sheet) => wordPersonal(sheet, language)),
  }
}

/** A fresh copy of the sample company each time: its files are written, then imported like anybody's. */
export async function importSample(state: EngineState, { jobId, size }: Input<'workspace.sample'>): Promise<Output<'workspace.sample'>> {
  if (state.jobs.busy) throw new AnalyticsError('busy')
  const stamp = state.now().toISOString().slice(0, 19).replace(/[-:T]/g, '')
  mkdirSync(state.context.workspaceFolder, { recursive: true })
  const folder = mkdtempSync(join(state.context.workspaceFolder, `sample-${size}-${stamp}-`))
  const path = join(folder, `云织科技 2026Q1.duckdb`)
  const files = join(folder, 'files')
  await writeCompany(files, { size })
  await state.open(path, { company: '云织科技', cycle: '2026Q1' })
  const summary = await importSources(state, { jobId, paths: [files] })
  return { info: await workspaceInfo(state.required), summary }
}
