// One finished import: its sums, its signature, its line in the journal.
import { type JournalEntry, noteCommitted } from './journal'
import type { Workspace } from './open'
import type { Database } from './query'

export interface BatchSums {
  batchId: number
  files: number
  sheets: number
  read: number
  accepted: number
  attention: number
  leftOut: number
}

/** Sums the batch's sheets and records it, inside the import's transaction. */
export async function finishBatch(db: Database, batchId: number, started: Date, finished: Date): Promise<BatchSums> {
  const sums = (await db.first<BatchSums & { signature: string }>(
    `select $batchId::integer as "batchId", count(distinct file_id) as files, count(*) as sheets, coalesce(sum(rows_read), 0) as read,
       coalesce(sum(accepted), 0) as accepted, coalesce(sum(attention), 0) as attention, coalesce(sum(left_out), 0) as "leftOut",
       md5(coalesce(string_agg(sheet_id || ':' || rows_read || ':' || accepted || ':' || attention || ':' || left_out, ',' order by sheet_id), '')) as signature
     from source_sheet where file_id in (select file_id from source_file where batch_id = $batchId)`,
    { batchId },
  ))!
  const { files, sheets, read, accepted, attention, leftOut, signature } = sums
  await db.run(
    `insert into import_batch values ($batchId, $batchId, $started::timestamptz, $finished::timestamptz, $files, $sheets, $read, $accepted, $attention, $leftOut,
       $signature)`,
    {
      batchId,
      started: started.toISOString(),
      finished: finished.toISOString(),
      files,
      sheets,
      read,
      accepted,
      attention,
      leftOut,
      signature,
    },
  )
  return { batchId, files, sheets, read, accepted, attention, leftOut }
}

/** After the commit: the second record beside the file. */
export async function journalBatch(workspace: Workspace, batchId: number): Promise<void> {
  const batch = await workspace.db.first<JournalEntry>(
    'select commit_no as commit, rows_read as rows, signature, finished_at as at from import_batch where batch_id = $batchId',
    { batchId },
  )
  noteCommitted(workspace, [batch!])
}

/** The latest import; 0 before the first. */
export const lastBatch = async (db: Database): Promise<number> =>
  (await db.first<{ id: number }>('select coalesce(max(batch_id), 0) as id from import_batch'))!.id
