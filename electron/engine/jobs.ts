// Long work: progress at a human pace, cancel, and one writer at a time.
import type { EngineEvents } from '../contract/events'

type Progress = Parameters<EngineEvents['progress']>[0]

const EVERY_MS = 100

export class Jobs {
  private running = new Map<string, AbortController>()

  constructor(private readonly events: EngineEvents) {}

  get busy(): boolean {
    return this.running.size > 0
  }

  cancel(jobId: string): void {
    this.running.get(jobId)?.abort()
  }

  cancelAll(): void {
    for (const controller of this.running.values()) controller.abort()
  }

  /** Runs `work` under an id a window can cancel, with a reporter that sends at most ten messages a second. */
  async run<T>(
    id: string,
    work: (signal: AbortSignal, report: (step: Progress['step'], file: string | null, done: number, total: number) => void) => Promise<T>,
  ): Promise<T> {
    const controller = new AbortController()
    this.running.set(id, controller)
    const started = performance.now()
    let last = Number.NEGATIVE_INFINITY
    try {
      return await work(controller.signal, (step, file, done, total) => {
        const now = performance.now()
        if (now - last < EVERY_MS) return
        last = now
        const share = total > 0 ? done / total : 0
        const secondsLeft = share > 0.05 ? Math.round(((now - started) / 1000) * (1 / share - 1)) : null
        this.events.progress({ id, step, file, done, total, secondsLeft })
      })
    } finally {
      this.running.delete(id)
    }
  }
}
