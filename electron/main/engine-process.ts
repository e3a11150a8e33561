// Keeps the engine running in a process of its own and hands each window its line to it. An engine that ends unasked is started again.
import { join } from 'node:path'
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import type { EngineMessage, EngineNews, EngineStart, ReaderProcessRequest } from '../contract/wire'
import { serveReaders } from './reader-processes'
import { roleOf } from './security'

const crashesAllowed = 5
const crashWindow = 60_000
const stopPatience = 5_000

export interface EngineProcess {
  /** Starts the process, if it is not there yet. */
  start(): void
  /** Gives the page a fresh port to the engine, which is started for it if need be; it gets another one by itself after a restart. */
  connect(contents: WebContents): void
  /** Lets the engine write what is open and end. */
  stop(): Promise<void>
}

export interface EngineOptions {
  /** What the engine is told, asked for at each start. */
  start: () => Omit<EngineStart, 'suspect'>
  /** What only the engine may know, by the name of its variable. */
  secrets: Record<string, string>
  hear: (news: EngineNews) => void
}

export function engineProcess({ start, secrets, hear }: EngineOptions): EngineProcess {
  const windows = new Set<WebContents>()
  const crashes: number[] = []
  let child: UtilityProcess | null = null
  let stopping = false

  const recentCrashes = () => crashes.filter((time) => Date.now() - time < crashWindow).length

  function run() {
    // Once may be anything; twice in a row is the workspace it opens again each time.
    const started = fork({ ...start(), suspect: recentCrashes() > 1 }, secrets)
    child = started
    started.on('message', (message: EngineNews | ReaderProcessRequest) => message.kind === 'workspace' && hear(message))
    serveReaders(started)
    started.on('exit', (code) => {
      if (stopping) return
      crashes.push(Date.now())
      const restarting = recentCrashes() <= crashesAllowed
      process.stderr.write(`engine ended with ${code}${restarting ? ', starting it again' : ''}\n`)
      for (const contents of windows) contents.send('engine-down', { restarting })
      if (restarting) run()
    })
    for (const contents of windows) giveLine(started, contents)
  }

  return {
    start() {
      if (!child && !stopping) run()
    },
    connect(contents) {
      if (!windows.has(contents)) contents.once('destroyed', () => windows.delete(contents))
      windows.add(contents)
      if (child) giveLine(child, contents)
      else if (!stopping) run()
    },
    stop() {
      stopping = true
      return child ? end(child) : Promise.resolve()
    },
  }
}

function end(child: UtilityProcess): Promise<void> {
  return new Promise((settle) => {
    const timer = setTimeout(() => child.kill(), stopPatience)
    child.once('exit', () => {
      clearTimeout(timer)
      settle()
    })
    send(child, { kind: 'stop' })
  })
}

function fork(startOptions: EngineStart, secrets: Record<string, string>) {
  return utilityProcess.fork(join(__dirname, 'engine.cjs'), [JSON.stringify(startOptions)], {
    env: { ...process.env, ...secrets },
    serviceName: 'Plumbline engine',
    stdio: 'inherit',
  })
}

function giveLine(child: UtilityProcess, contents: WebContents) {
  const role = roleOf(contents)
  if (!role || contents.isDestroyed()) return
  const { port1, port2 } = new MessageChannelMain()
  send(child, { kind: 'connect', role }, [port1])
  contents.postMessage('engine-port', null, [port2])
}

const send = (child: UtilityProcess, message: EngineMessage, ports: Electron.MessagePortMain[] = []) => child.postMessage(message, ports)
