// Questions that a page puts all at once, answered in the order it draws them: there is one connection, and sharing it out would make all of them late.
import type { CallName } from '../contract/contract'

const queued: ReadonlySet<string> = new Set<CallName>(['metric.answer', 'attention.list', 'sources.reconciliation'])

export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve()

  /** Runs `work` when those before it are done, however they ended; other calls do not wait. */
  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (!queued.has(name)) return work()
    const next = this.last.then(work)
    this.last = next.catch(() => {})
    return next
  }
}
