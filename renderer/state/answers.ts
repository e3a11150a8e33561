// The engine's answers, kept by TanStack Query: shown at once when asked for again, replaced when the engine answers anew. It is told of every change,
// so nothing is asked again by time, focus or network. A failure is an answer like another, yet asked again when it is drawn again.
import { notifyManager, type Query, QueryClient } from '@tanstack/react-query'
import type { Result } from '../../electron/contract/result'
import type { KnownAnswer } from '../../electron/contract/wire'
import type { Failure } from '../contract/types'

export type Answer<T> =
  | { state: 'pending'; value: undefined }
  | { state: 'answer'; value: T; stale: boolean }
  | { state: 'failure'; failure: Failure; retry: () => void; value: undefined }

const kept = 80
const succeeded = (result: unknown) => (result as Result<unknown> | undefined)?.ok === true

export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: ({ state }) => (succeeded(state.data) ? Number.POSITIVE_INFINITY : 0),
      gcTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // Comparing two boards of 100,000 people value by value would hold the window up for a tenth of a second.
      structuralSharing: false,
    },
  },
})
// Timers of a hidden window wait for a second.
notifyManager.setScheduler(queueMicrotask)

const cache = answers.getQueryCache()
cache.subscribe(({ type }) => {
  if (type !== 'added') return
  const all = cache.getAll()
  const hidden = all.slice(0, -1).filter((query) => !query.isActive())
  for (const query of hidden.slice(0, Math.max(0, all.length - kept))) cache.remove(query)
})

/** Shows what was answered before the engine was there; it is asked all the same once there is one. */
export function recall(known: readonly KnownAnswer[]) {
  for (const { name, input, value } of known) {
    answers.setQueryData([name, input], (before: unknown) => (succeeded(before) ? before : { ok: true, value }))
  }
}

/** Asks again what is on screen, questions of the `spared` name apart, and forgets the rest. Questions still `waiting` for an engine need not be put twice. */
export function refresh({ waiting = true, spared }: { waiting?: boolean; spared?: string }) {
  const again = { predicate: ({ queryKey, state }: Query) => queryKey[0] !== spared && (waiting || state.fetchStatus === 'idle') }
  answers.removeQueries({ type: 'inactive' })
  // What is being answered may be of the time before the change: that answer is dropped.
  void answers.cancelQueries(again, { revert: false, silent: true })
  void answers.refetchQueries(again)
}
