// Settings and answers about sheets, counted: how often a person has changed them, and what they come to.
import stateSql from './change_state.sql'
import type { ChangeMark } from './journal'
import type { Database } from './query'

/** To be called in the transaction that changes a setting or an answer. */
export async function countChange(db: Database): Promise<void> {
  const { change } = await changeMark(db)
  await db.run(`delete from workspace_info where key = 'changes'`)
  await db.run(`insert into workspace_info values ('changes', $changes)`, { changes: String(change + 1) })
}

export async function changeMark(db: Database): Promise<ChangeMark> {
  return (await db.first<ChangeMark>(stateSql))!
}
