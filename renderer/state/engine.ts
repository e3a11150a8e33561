// The one door to the engine: the only file that touches the bridge on `window` and message ports.
import { skipToken, useQuery } from '@tanstack/react-query'
import { createBirpc } from 'birpc'
import { useRef } from 'react'
import { create } from 'zustand'
import type { Calls } from '../../electron/contract/contract'
import type { EngineEvents } from '../../electron/contract/events'
import type { PresenterCalls } from '../../electron/contract/presenter'
import type { Result } from '../../electron/contract/result'
import type { WorkbenchShell } from '../../electron/contract/shell'
import type { EngineNotice, PageFunctions, StartupView } from '../../electron/contract/wire'
import type { Failure } from '../contract/types'
import { type Answer, answers, recall, refresh } from './answers'

export type Asked = Calls & PresenterCalls
export type Progress = Parameters<EngineEvents['progress']>[0]
interface EngineSide {
  call(name: string, input: unknown): Promise<Result<unknown>>
}
type Line = ReturnType<typeof createBirpc<EngineSide, PageFunctions>>

declare global {
  interface Window {
    /** The workbench has the whole of it, the projection only `close`. */
    plumbline?: Partial<WorkbenchShell> & { close?: () => Promise<unknown> }
    __webpack_nonce__?: string
  }
}

/** `starting` until the first port arrives, `down` between the end of one engine and the port of the next. */
export const useEngineState = create<{ state: 'starting' | 'ready' | 'down' }>(() => ({ state: 'starting' }))
/** Latest progress of each running job, by job id. */
export const useProgress = create<Record<string, Progress | undefined>>(() => ({}))

/** Whether names on the wall are masked from now on; null until the engine has said so. */
export const useWall = create<{ masked: boolean | null }>(() => ({ masked: null }))

export type Ask = <N extends keyof Asked>(name: N, input: Asked[N]['input']) => Promise<Result<Asked[N]['output']>>
/** What has to be asked of a new engine before anything else, e.g. to open the workspace again. */
export type Prepare = (ask: Ask) => Promise<void>

/** The engine of the latest port, and the same once it is prepared. */
let newest: Line | null = null
let line: Line | null = null
let waiting: ((line: Line) => void)[] = []
let prepare: Prepare = async () => {}
let projectionClosed = () => {}

const events: PageFunctions = {
  progress: (job) => useProgress.setState({ [job.id]: job }),
  changed: ({ scope, masked }) => {
    if (masked !== undefined) useWall.setState({ masked })
    // Files that wait are not opened again because others came in.
    refresh(scope === 'data' ? { spared: 'sources.recognise' } : {})
  },
  known: recall,
}

function hangUp(ended: Line) {
  if (newest !== ended) return
  newest = null
  line = null
  ended.$close(new Error('engine stopped'))
  useEngineState.setState({ state: 'down' })
}

function connect(port: MessagePort) {
  const previous = newest
  const next: Line = createBirpc<EngineSide, PageFunctions>(events, {
    post: (data) => port.postMessage(data),
    on: (listen) => {
      port.onmessage = (message) => listen(message.data)
    },
    timeout: -1,
  })
  newest = next
  line = null
  previous?.$close(new Error('engine stopped'))
  port.addEventListener('close', () => hangUp(next))
  void prepare((name, input) => askOn(next, name, input)).then(() => take(next))
}

/** From here on the engine answers everybody; questions put meanwhile come first. */
function take(next: Line) {
  if (newest !== next) return
  line = next
  useEngineState.setState({ state: 'ready' })
  const served = waiting
  waiting = []
  for (const serve of served) serve(next)
  refresh({ waiting: false })
}

/** Starts to listen for the engine's port; a later port replaces the earlier one. `closed`: the projected window is gone, whoever closed it. */
export function listen(first: Prepare = async () => {}, closed: () => void = () => {}) {
  prepare = first
  projectionClosed = closed
  window.addEventListener('message', hear)
}

function hear(message: MessageEvent<Partial<EngineNotice> | null>) {
  if (message.source !== window) return
  const type = message.data?.type
  if (type === 'engine-port' && message.ports[0]) connect(message.ports[0])
  if (type === 'engine-down' && newest) hangUp(newest)
  if (type === 'projection-closed') projectionClosed()
}

/** Asks the engine; waits for it when it is not there yet. Never throws: what goes wrong is a failure with a code. */
export const ask: Ask = async (name, input) => askOn(line ?? (await new Promise<Line>((serve) => waiting.push(serve))), name, input)

async function askOn<N extends keyof Asked>(used: Line, name: N, input: Asked[N]['input']): Promise<Result<Asked[N]['output']>> {
  try {
    // The port carries plain data; the engine's handler table is pinned to the same contract.
    return (await used.call(name, input)) as Result<Asked[N]['output']>
  } catch (error) {
    const code: Failure['code'] = used === newest ? 'internal' : 'engine_stopped'
    return { ok: false, failure: { code, message: '', advice: '', detail: { call: name, error: String(error) } } }
  }
}

/** A failure is an answer too; a question whose engine stopped has none: what is on screen stays, and the next engine is asked. */
async function answerOf<N extends keyof Asked>(name: N, input: Asked[N]['input']): Promise<Result<Asked[N]['output']>> {
  const result = await ask(name, input)
  if (!result.ok && result.failure.code === 'engine_stopped') throw new Error(result.failure.code)
  return result
}

/**
 * What the engine answers to one question, kept up to date. A changed input keeps the last answer on screen, marked stale, until the new one comes;
 * `null` asks nothing.
 */
export function useAnswer<N extends keyof Asked>(name: N, input: Asked[N]['input'] | null): Answer<Asked[N]['output']> {
  const queryFn = input === null ? skipToken : () => answerOf(name, input)
  const { data: result, isFetching, refetch } = useQuery({ queryKey: [name, input], queryFn }, answers)
  const last = useRef<{ value: Asked[N]['output'] } | null>(null)
  if (result?.ok) last.current = result
  if (result && !result.ok) return { state: 'failure', failure: result.failure, retry: () => void refetch(), value: undefined }
  if (input === null || !last.current) return { state: 'pending', value: undefined }
  return { state: 'answer', value: last.current.value, stale: isFetching || !result }
}

/** The shell's services: dialogs, second window, preferences. Absent services answer as if nothing was chosen. */
export const shell = {
  sourcesOf: async (files: readonly File[]) => (await window.plumbline?.sourcesOf?.(files)) ?? [],
  chooseFiles: async () => (await window.plumbline?.chooseFiles?.()) ?? [],
  chooseFolder: async () => (await window.plumbline?.chooseFolder?.()) ?? [],
  chooseWorkspace: async () => (await window.plumbline?.chooseWorkspace?.()) ?? null,
  chooseWorkspaceFolder: async () => (await window.plumbline?.chooseWorkspaceFolder?.()) ?? null,
  openProjection: async () => window.plumbline?.openProjection?.(),
  closeProjection: async () => window.plumbline?.closeProjection?.(),
  copyPicture: async (png: Uint8Array) => (await window.plumbline?.copyPicture?.(png)) ?? false,
  saveFile: async (file: Parameters<WorkbenchShell['saveFile']>[0]) => (await window.plumbline?.saveFile?.(file)) ?? 'failed',
  preferences: async () => (await window.plumbline?.preferences?.()) ?? null,
  setPreferences: async (change: Parameters<WorkbenchShell['setPreferences']>[0]) => window.plumbline?.setPreferences?.(change),
  closePresenter: async () => window.plumbline?.close?.(),
}

/** What the page brought with it; null when it is loaded again. */
export function startupView(): StartupView | null {
  const text = document.getElementById('first-picture')?.textContent
  return text ? (JSON.parse(text) as StartupView) : null
}

/** The nonce that style tags made at run time must carry. */
export function styleNonce(): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  window.__webpack_nonce__ = nonce
  return nonce
}
