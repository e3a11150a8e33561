// What was worked out from the rows and settings as they stand, kept until anything is written.
import type { Database } from './query'

interface Kept {
  writes: number
  values: Map<string, Promise<unknown>>
}
const kept = new WeakMap<Database, Kept>()

/** The value of `key` in the present state; `work` is asked again after anything was written here or committed on another connection. */
export function inThisState<T>(db: Database, key: string, work: () => Promise<T>): Promise<T> {
  const known = kept.get(db)
  const now = known?.writes === db.writes ? known : { writes: db.writes, values: new Map<string, Promise<unknown>>() }
  kept.set(db, now)
  const found = now.values.get(key)
  if (found) return found as Promise<T>
  const value = work()
  now.values.set(key, value)
  value.catch(() => now.values.delete(key))
  return value
}
