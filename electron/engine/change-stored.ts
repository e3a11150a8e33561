import type { Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'
import { foldLog } from './settle'

/** Changes what is stored in one transaction, on a connection of its own; then the log is folded. */
export async function changeStored<T>(workspace: Workspace, work: (db: Database) => Promise<T>): Promise<T> {
  const session = await workspace.session()
  try {
    const result = await session.db.transaction(work)
    await foldLog(workspace)
    return result
  } finally {
    session.close()
  }
}
