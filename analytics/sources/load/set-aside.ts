// Sheets that hold no data of their own: all their rows are left out, and that is said with the first of them, so that a person sees what was put aside.
import type { Database } from '../../workspace/query'
import { leaveOutAll } from './classify'
import { cell, type LoadSheet } from './types'

/** `reason`: it explains how to fill in others, only lists further lists, a person said that it holds no data, or it is a form nobody filled in. `width`: columns of its raw table. */
export async function setAside(
  db: Database,
  { sheetId }: LoadSheet,
  width: number,
  reason: 'instruction' | 'note' | 'no_data' | 'form',
): Promise<void> {
  await leaveOutAll(db, sheetId, width, reason)
  // What a list of lists says is lent to the records inside it; what a person put aside need not be said to them.
  if (!width || (reason !== 'instruction' && reason !== 'form')) return
  const cells = Array.from({ length: width }, (_, column) => `nullif(trim(${cell(column)}), '')`)
  await db.run(
    `insert into staged_issue
     select '${reason === 'form' ? 'form_blank' : 'sheet_set_aside'}', 'info', false, ${sheetId}, min(_row), null, null, json_object('text', arg_min(left(text, 40), _row), 'count', count(*))
     from (select _row, coalesce(${cells.join(', ')}) as text from raw.s${sheetId}) where text is not null having count(*) > 0`,
  )
}
