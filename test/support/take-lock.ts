// A folder as a lock between test processes; one that was left behind is taken away when it is stale.
import { mkdirSync, rmSync, statSync } from 'node:fs'

/** Whether it was got; who does not get it asks again. */
export function takeLock(lock: string, staleAfterMs: number): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const taken = statSync(lock, { throwIfNoEntry: false })
    if (taken && Date.now() - taken.mtimeMs > staleAfterMs) rmSync(lock, { recursive: true, force: true })
    return false
  }
}
