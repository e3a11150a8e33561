// Work that takes a while: sample company, opening, importing. One at a time, shown under the top bar.
import type { Input, Output } from '../../electron/contract/contract'
import type { Result } from '../../electron/contract/result'
import type { ChosenSource, ImportSummary, KeptColumn, WorkspaceInfo } from '../contract/types'
import { formatFor } from '../text/format'
import { ask, shell } from './engine'
import { noteDone, noteFailure } from './notify'
import { currentText as text, usePreferences } from './preferences'
import { noteUnopened } from './recover'
import { openRoom, useView } from './view'

export const newJobId = () => crypto.randomUUID()

function start(title: string, cancel: boolean): string {
  const id = newJobId()
  useView.setState({ running: { id, title, cancel } })
  return id
}
const stop = () => useView.setState({ running: null })

export function entered(info: WorkspaceInfo) {
  useView.setState({
    workspace: info.path,
    slice: info.opensAt ? { cycle: info.opensAt } : {},
    person: null,
    peerGroup: null,
    explained: null,
    cell: null,
    asking: null,
    attention: null,
    // Files chosen for another company are not offered to this one.
    pending: [],
  })
}

function reported(summary: ImportSummary) {
  const format = formatFor(usePreferences.getState().language)
  const done = text().sources.done(format.count(summary.accepted), format.count(summary.attention), format.count(summary.leftOut))
  const out = summary.leftOutSheets.length
  noteDone(out > 0 ? `${done}${text().sources.sheetsOut(out)}` : done)
  for (const { file, code, message, advice } of summary.refused) {
    noteFailure({ code: code as 'internal', message: `${file}: ${message}`, advice })
  }
}

export async function openSample() {
  const jobId = start(text().welcome.working, false)
  const result = await ask('workspace.sample', { jobId, size: 'small' })
  stop()
  if (!result.ok) return noteFailure(result.failure)
  entered(result.value.info)
  openRoom('overview')
  reported(result.value.summary)
}

export async function openWorkspace() {
  const chosen = await shell.chooseWorkspace()
  if (!chosen) return
  const result = await ask('workspace.open', { path: chosen.token })
  if (!result.ok) return noteUnopened(result.failure)
  entered(result.value)
}

/** Makes a workspace; files wait in Sources to be recognised and confirmed. */
export async function createWorkspace(input: Input<'workspace.create'>, sources: ChosenSource[]) {
  const result = await ask('workspace.create', input)
  if (!result.ok) return result.failure
  entered(result.value)
  useView.setState({ pending: sources, creating: null })
  openRoom('sources')
  return null
}

export async function importSources(sources: ChosenSource[], keep: KeptColumn[]) {
  const jobId = start(text().sources.importing, true)
  const result = await ask('sources.import', { jobId, paths: tokensOf(sources), keep })
  stop()
  if (!result.ok) return noteFailure(result.failure)
  useView.setState({ pending: [] })
  reported(result.value)
}

/** What was dropped is put away again, here and in the engine. */
export function leaveFiles(jobId: string) {
  useView.setState({ pending: [] })
  void ask('sources.leave', { jobId })
}

/** Takes down what a person says of a sheet before it is imported, or takes it back; the files are recognised anew. */
export async function chooseSheet(choice: Input<'sources.choose'>) {
  const result = await ask('sources.choose', choice)
  if (!result.ok) return result.failure
  useView.setState(({ chosen }) => ({ chosen: chosen + 1 }))
  return null
}

export const tokensOf = (sources: ChosenSource[]) => sources.map(({ token }) => token)

/** Files for the open workspace go to Sources; without one, a workspace is made first. */
export function takeFiles(sources: ChosenSource[], workspaceOpen: boolean) {
  if (sources.length === 0) return
  if (!workspaceOpen) return useView.setState({ creating: { sources } })
  const all = [...useView.getState().pending, ...sources]
  useView.setState({ pending: [...new Map(all.map((source) => [source.path, source])).values()] })
  openRoom('sources')
}

/** Takes a file out of the workspace; the others are read anew. */
export async function removeFile(fileId: number, words: { working: string; done: string }) {
  const jobId = start(words.working, true)
  const result = await ask('sources.remove', { jobId, fileId })
  stop()
  if (result.ok) noteDone(words.done)
  else noteFailure(result.failure)
}

interface ReadingWords {
  working: string
  done: (accepted: string, attention: string) => string
  undone: (accepted: string, attention: string) => string
}

/** Reads a doubtful column as a person says, or takes the word back: the sheets concerned are read anew. */
export function confirmReading(input: Omit<Input<'sources.confirm'>, 'jobId'>, words: ReadingWords) {
  return readAnew((jobId) => ask('sources.confirm', { jobId, ...input }), input.as === null, words)
}

/** The same for what words of a column mean. */
export function confirmMeanings(input: Omit<Input<'sources.mean'>, 'jobId'>, words: ReadingWords) {
  const isUndone = input.words.every(({ means }) => means === null)
  return readAnew((jobId) => ask('sources.mean', { jobId, ...input }), isUndone, words)
}

async function readAnew(call: (jobId: string) => Promise<Result<Output<'sources.mean'>>>, isUndone: boolean, words: ReadingWords) {
  const jobId = start(words.working, false)
  const result = await call(jobId)
  stop()
  if (!result.ok) return noteFailure(result.failure)
  const format = formatFor(usePreferences.getState().language)
  const { accepted, attention } = result.value
  noteDone((isUndone ? words.undone : words.done)(format.count(accepted), format.count(attention)))
}
