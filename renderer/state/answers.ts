// Answers kept while they are on screen: shown at once when asked for again, replaced when the engine answers anew.

import type { Result } from '../../electron/contract/result'
import type { Failure } from '../contract/types'

export type Answer<T> =
  | { state: 'pending'; value: undefined }
  | { state: 'answer'; value: T; stale: boolean }
  | { state: 'failure'; failure: Failure; retry: () => void; value: undefined }

export interface Snapshot {
  has: boolean
  value: unknown
  failure: Failure | null
  asking: boolean
}
export const nothingYet: Snapshot = { has: false, value: undefined, failure: null, asking: false }

interface Entry {
  name: string
  input: unknown
  snapshot: Snapshot
  /** Counts the questions put; an answer to an older one is dropped. */
  round: number
  listeners: Set<() => void>
}
const kept = 80

export const keyOf = (name: string, input: unknown) => `${name} ${JSON.stringify(input)}`

export function createAnswers(ask: (name: string, input: unknown) => Promise<Result<unknown>>) {
  const entries = new Map<string, Entry>()

  function show(entry: Entry, snapshot: Snapshot) {
    entry.snapshot = snapshot
    for (const listener of entry.listeners) listener()
  }

  async function put(entry: Entry) {
    const round = ++entry.round
    show(entry, { ...entry.snapshot, asking: true })
    const result = await ask(entry.name, entry.input)
    if (round !== entry.round) return
    if (result.ok) show(entry, { has: true, value: result.value, failure: null, asking: false })
    // An engine that stopped comes back and everything is asked again: what is on screen stays.
    else if (result.failure.code === 'engine_stopped') show(entry, { ...entry.snapshot, asking: false })
    else show(entry, { ...entry.snapshot, failure: result.failure, asking: false })
  }

  function drop() {
    if (entries.size <= kept) return
    for (const [key, entry] of entries) {
      if (entry.listeners.size === 0) entries.delete(key)
      if (entries.size <= kept) return
    }
  }

  return {
    peek: (key: string): Snapshot => entries.get(key)?.snapshot ?? nothingYet,
    watch(key: string, name: string, input: unknown, listener: () => void) {
      let entry = entries.get(key)
      if (!entry) {
        entry = { name, input, snapshot: nothingYet, round: 0, listeners: new Set() }
        entries.set(key, entry)
        drop()
      }
      entry.listeners.add(listener)
      if (!entry.snapshot.has && !entry.snapshot.asking) void put(entry)
      const watched = entry
      return () => {
        watched.listeners.delete(listener)
      }
    },
    /** Shows what was answered before the engine was there; it is asked all the same once there is one. */
    recall(name: string, input: unknown, value: unknown) {
      const key = keyOf(name, input)
      const entry = entries.get(key) ?? { name, input, snapshot: nothingYet, round: 0, listeners: new Set() }
      entries.set(key, entry)
      if (!entry.snapshot.has) show(entry, { ...entry.snapshot, has: true, value })
    },
    again(key: string) {
      const entry = entries.get(key)
      if (entry) void put(entry)
    },
    /** Asks again what is on screen, questions of the `spared` name apart, and forgets the rest. Questions still `waiting` for an engine need not be put twice. */
    refresh({ waiting = true, spared }: { waiting?: boolean; spared?: string }) {
      for (const [key, entry] of entries) {
        if (entry.listeners.size === 0) entries.delete(key)
        else if (entry.name !== spared && (waiting || !entry.snapshot.asking)) void put(entry)
      }
    },
  }
}
