// The log of decisions in the record beside the file: a chain that lost its end is whole in itself, so its head is written down elsewhere.
import { noteCommitted } from '../workspace/journal'
import type { Workspace } from '../workspace/open'
import lastEntry from './last_entry.sql'

/** Waits for a change of the log and writes down how far it has come, so that moves a shortened database lost are noticed when it is opened. */
export async function journalled<T>(workspace: Workspace, change: Promise<T>): Promise<T> {
  const result = await change
  const last = workspace.path ? await workspace.db.first<{ seq: number; hash: string }>(lastEntry) : undefined
  if (last) noteCommitted(workspace, [{ decision: last.seq, hash: last.hash }])
  return result
}
