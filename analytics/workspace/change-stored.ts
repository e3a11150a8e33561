import { changeMark, countChange } from './change-mark'
import { noteCommitted } from './journal'
import type { Workspace } from './open'
import type { Database } from './query'
import { foldLog } from './settle'

/** Changes settings or answers, and what follows from them, in one transaction on a connection of its own; then the journal is told and the log folded. */
export async function changeStored<T>(workspace: Workspace, work: (db: Database) => Promise<T>): Promise<T> {
  const session = await workspace.session()
  try {
    const result = await session.db.transaction(async (db) => {
      await countChange(db)
      return work(db)
    })
    noteCommitted(workspace, [await changeMark(session.db)])
    await foldLog(workspace)
    return result
  } finally {
    session.close()
  }
}
