// The built engine in a process of its own, called as a page calls it, and killed as nothing else can be.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { CallName, Input, Output } from '../../../electron/contract/contract'
import type { Result } from '../../../electron/contract/result'
import { type PathPurpose, sealPath, secretVariable } from '../../../electron/engine/path-token'
import { built } from '../../support/built'

const secret = 'of this test'

export interface RunningEngine {
  child: ChildProcess
  /** Null when the process ends before it answers. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>> | null>
  /** What it told the page before it was asked anything. */
  remembered: unknown[]
  token(purpose: PathPurpose, path: string): string
  /** Ends it in good order. */
  stop(): Promise<void>
  kill(): Promise<void>
}

interface EngineOptions {
  folder: string
  workspace: string | null
  env?: Record<string, string>
  preload?: string[]
}

/** Of birpc, as it goes over the line. */
interface Message {
  t?: string
  i?: string
  m?: string
  a?: unknown[]
  r?: Result<unknown>
}

const shim = (name: string): string => join(__dirname, name)

export function startEngine({ folder, workspace, env = {}, preload = [] }: EngineOptions): RunningEngine {
  const start = JSON.stringify({ workspaceFolder: folder, language: 'en', workspace, suspect: false })
  const required = ['engine-in-node.cjs', ...preload].flatMap((name) => ['--require', shim(name)])
  const child = spawn(process.execPath, [...required, built('engine.cjs'), start], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { ...process.env, ...env, [secretVariable]: secret },
  })
  const waiting = new Map<string, (result: Result<unknown> | null) => void>()
  let isOver = false
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  void ended.then(() => {
    isOver = true
    for (const settle of waiting.values()) settle(null)
  })
  const remembered: unknown[] = []
  child.on('message', ({ from, data }: { from: string; data: Message }) => {
    if (data.m === 'known') remembered.push(data.a)
    if (from !== 'page' || data.t !== 's' || !data.i) return
    waiting.get(data.i)?.(data.r ?? null)
    waiting.delete(data.i)
  })
  // One that has just been killed takes no more messages; its end is answered above.
  const send = (to: string, data: unknown) => child.connected && child.send({ to, data }, () => undefined)
  send('engine', { kind: 'connect', role: 'workbench' })
  let calls = 0
  const call = <N extends CallName>(name: N, input: Input<N>) =>
    new Promise<Result<Output<N>> | null>((settle) => {
      const i = String(++calls)
      if (isOver) return settle(null)
      waiting.set(i, (result) => settle(result as Result<Output<N>> | null))
      send('page', { t: 'q', i, m: 'call', a: [name, input] })
    })
  return {
    child,
    call,
    remembered,
    token: (purpose, path) => sealPath(secret, purpose, path),
    stop: async () => {
      send('engine', { kind: 'stop' })
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The answer's value. @throws its failure's code, or that there was none */
export function given<T>(result: Result<T> | null): T {
  if (!result) throw new Error('the engine ended')
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}
