// Files and folders from a window or the command line: recognise, import, sample.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { AnalyticsError } from '../../analytics/messages/errors'
import { openedWorkspace } from '../../analytics/opening'
import { readAutomatically } from '../../analytics/sources/ask/automatic'
import { chooseSheet, proposedQuestion } from '../../analytics/sources/ask/choose-sheet'
import { sayNoData } from '../../analytics/sources/ask/no-data'
import { overrideParse, overrideWords } from '../../analytics/sources/ask/parse-override'
import { answerSheet, type Reporting } from '../../analytics/sources/ask/sheet-answer'
import { importFiles } from '../../analytics/sources/import/import-files'
import { removeFile } from '../../analytics/sources/import/remove-file'
import { wordOutcome } from '../../analytics/sources/import/summary'
import { recogniseSources } from '../../analytics/sources/recognise/recognise-sources'
import { rememberedEncodings } from '../../analytics/sources/recognise/remembered-encodings'
import type { AnsweredSheets, EncodingChoice, FileProposal, ImportSummary, RemovedFile, SheetQuestion } from '../../analytics/sources/types'
import type { Workspace } from '../../analytics/workspace/open'
import { encodingChoices } from '../../importers/csv/encoding-choices'
import { ImportError } from '../../importers/source/errors'
import { copyOf, knownPath } from '../../importers/source/names'
import type { ImportErrorCode } from '../../importers/source/types'
import type { Input, Output } from '../contract/contract'
import { InputError } from './inputs'
import type { EngineState } from './state'

export const recognise = (state: EngineState, { jobId, paths }: Input<'sources.recognise'>): Promise<FileProposal[]> =>
  state.jobs.run(jobId, async (signal, report) => {
    await knowEncodings(state)
    const { current, previews: cache, archives, language } = state
    const choices = [...state.choices.values()]
    const files = await recogniseSources(paths, { db: current?.db ?? null, cache, archives, choices, language, signal, report })
    for (const { path } of files) state.looked.add(path)
    return files
  })

const asksForPassword: ReadonlySet<string> = new Set<ImportErrorCode>(['encrypted', 'wrong_password'])

/** A file that was looked at, or its copy. A page names no path of its own making. */
function lookedAt({ looked }: EngineState, file: string): string {
  if (!looked.has(file)) throw new InputError('file')
  return copyOf(file)
}

export const encodings = async (state: EngineState, { file }: Input<'sources.encodings'>): Promise<EncodingChoice[]> =>
  encodingChoices(lookedAt(state, file))

export async function encode(state: EngineState, { file, encoding }: Input<'sources.encode'>): Promise<null> {
  state.previews.forget(lookedAt(state, file))
  state.encodings.set(file, encoding)
  return null
}

export async function proposed(state: EngineState, { file, sheet, draft }: Input<'sources.proposed'>): Promise<SheetQuestion> {
  const place = { path: lookedAt(state, file), sheet }
  return proposedQuestion(state.previews, place, [...state.choices.values()], draft, state.language)
}

export async function choose(state: EngineState, { file, sheet, answer, leaveOut }: Input<'sources.choose'>): Promise<null> {
  const place = { path: lookedAt(state, file), sheet }
  const key = `${file}\n${sheet}`
  const choice = answer ? await chooseSheet(state.previews, place, file, answer) : null
  const before = state.choices.get(key)
  state.choices.delete(key)
  if (choice) state.choices.set(key, choice)
  else if (leaveOut)
    state.choices.set(key, { file, sheet, leaveOut, answer: before?.answer ?? null, remembered: before?.remembered ?? null })
  else if (before?.leaveOut && before.answer) state.choices.set(key, { ...before, leaveOut })
  return null
}

/** Opens a file that asked for a password with this one; the right one serves for every file of this session. */
export async function unlock(state: EngineState, { file, password }: Input<'sources.unlock'>): Promise<{ opened: boolean }> {
  const { readers } = state
  const path = lookedAt(state, file)
  try {
    const reader = await readers.openWith(path, [password])
    await reader.close()
  } catch (error) {
    if (error instanceof ImportError && asksForPassword.has(error.issue.code)) return { opened: false }
    throw error
  }
  readers.passwords = [...new Set([...readers.passwords, password])]
  return { opened: true }
}

/** What was stated for files of a name holds for the next of that name, unless a person says something else of it. */
async function knowEncodings({ readers, current, encodings }: EngineState): Promise<void> {
  const remembered = current ? await rememberedEncodings(current.db) : () => undefined
  readers.encodingOf = (path) => {
    const said = encodings.get(knownPath(path))
    return said === undefined ? remembered(path) : (said ?? undefined)
  }
}

export const answer = (state: EngineState, { jobId, ...given }: Input<'sources.answer'>): Promise<AnsweredSheets> =>
  alone(state, jobId, (workspace, reporting) => answerSheet(workspace, given, state.now(), reporting))

export const confirm = (state: EngineState, { jobId, ...given }: Input<'sources.confirm'>): Promise<AnsweredSheets> =>
  alone(state, jobId, (workspace, reporting) => overrideParse(workspace, given, state.now(), reporting))

export const mean = (state: EngineState, { jobId, ...given }: Input<'sources.mean'>): Promise<AnsweredSheets> =>
  alone(state, jobId, (workspace, reporting) => overrideWords(workspace, given, state.now(), reporting))

export const noData = (state: EngineState, { jobId, ...given }: Input<'sources.noData'>): Promise<AnsweredSheets> =>
  alone(state, jobId, (workspace, reporting) => sayNoData(workspace, given, state.now(), reporting))

export const automatic = (state: EngineState, { jobId, ...given }: Input<'sources.automatic'>): Promise<AnsweredSheets> =>
  alone(state, jobId, (workspace, reporting) => readAutomatically(workspace, given, state.now(), reporting))

export const remove = (state: EngineState, { jobId, fileId }: Input<'sources.remove'>): Promise<RemovedFile> =>
  alone(state, jobId, (workspace, reporting) => removeFile(workspace, fileId, reporting))

async function alone<T>(state: EngineState, jobId: string, work: (workspace: Workspace, reporting: Reporting) => Promise<T>): Promise<T> {
  const workspace = state.required
  if (state.jobs.busy) throw new AnalyticsError('busy')
  return state.jobs.run(jobId, (signal, report) => work(workspace, { signal, report }))
}

export async function importSources(state: EngineState, { jobId, paths, keep }: Input<'sources.import'>): Promise<ImportSummary> {
  const workspace = state.required
  if (state.jobs.busy) throw new AnalyticsError('busy')
  return state.jobs.run(jobId, async (signal, report) => {
    await knowEncodings(state)
    state.readers.start()
    // A thread deep in one file does not look at signals: it is ended.
    signal.addEventListener('abort', () => void state.readers.stop(), { once: true })
    const outcome = await importFiles(workspace, paths, {
      open: state.previews.open,
      archives: state.archives,
      now: state.now,
      language: state.language,
      signal,
      keep,
      choices: [...state.choices.values()],
      onProgress: report,
    })
    await state.forgetFiles()
    state.keepCopy()
    return wordOutcome(outcome, state.language)
  })
}

/** A fresh copy of the sample company each time: its files are written, then imported like anybody's. */
export async function importSample(state: EngineState, { jobId, size }: Input<'workspace.sample'>): Promise<Output<'workspace.sample'>> {
  if (state.jobs.busy) throw new AnalyticsError('busy')
  const stamp = state.now().toISOString().slice(0, 19).replace(/[-:T]/g, '')
  mkdirSync(state.context.workspaceFolder, { recursive: true })
  const folder = mkdtempSync(join(state.context.workspaceFolder, `sample-${size}-${stamp}-`))
  const path = join(folder, `云织科技 2026Q1.duckdb`)
  const files = join(folder, 'files')
  const { writeCompany } = await import('../../fixtures/company/generate')
  await writeCompany(files, { size })
  await state.open(path, { company: '云织科技', cycle: '2026Q1' })
  const summary = await importSources(state, { jobId, paths: [files] })
  return { info: await openedWorkspace(state.required), summary }
}
