// When copies of an open workspace are made, and how many are kept.
import { AnalyticsError } from '../messages/errors'
import { type BackupSource, type BackupWish, makeBackup } from './backup'
import { backupsOf, listBackups } from './backup-index'
import { troubleOf } from './backup-trouble'
import type { Database } from './query'
import type { Backup, BackupReason, BackupTrouble } from './types'

export class BackupKeeper {
  private readonly stopping = new AbortController()
  private running: Promise<unknown> = Promise.resolve()
  /** Why the last copy could not be made. */
  trouble: BackupTrouble | null = null

  constructor(
    private readonly source: BackupSource,
    private readonly db: Database,
    private readonly now: () => Date,
  ) {}

  list(): Backup[] {
    return listBackups(this.source.path)
  }

  /** Makes a copy of what is committed and folded into the file, one copy at a time. Null where none are kept. @throws AnalyticsError */
  make(reason: BackupReason): Promise<Backup | null> {
    const made = this.running.then(async () => {
      if (this.stopping.signal.aborted) throw new AnalyticsError('cancelled')
      const wish = await readWish(this.db, reason, this.now())
      if (this.source.descriptor === undefined || (wish.keep === 0 && reason !== 'asked')) return null
      return makeBackup(this.source, { ...wish, signal: this.stopping.signal })
    })
    // Whoever asked is told; the next one does not mind.
    this.running = made.catch(() => undefined)
    return made
  }

  /** The same, unless the newest copy holds every import there is. What stands in its way is no failure of the import: it is kept in `trouble`. */
  async makeIfDue(): Promise<void> {
    const asked = this.running.then(async () => {
      if (this.stopping.signal.aborted) return false
      return isDue(this.source.path, await readWish(this.db, 'import', this.now()))
    })
    // Also while the database is asked the workspace must not be closed.
    this.running = asked.catch(() => undefined)
    try {
      if (!(await asked)) return
      await this.make('import')
      this.trouble = null
    } catch (error) {
      this.trouble = troubleOf(error, this.source.path)
    }
  }

  stop(): void {
    this.stopping.abort()
  }

  /** Settled when no copy is being made any more; to be waited for before the workspace is closed. */
  async idle(): Promise<void> {
    this.stop()
    await this.running
  }
}

/** Whether there are imports that the newest copy does not hold. */
export const isDue = (path: string, { workspace, batches, keep }: BackupWish): boolean =>
  keep > 0 && batches > 0 && backupsOf(path, workspace)[0]?.batches !== batches

/** What a copy made now holds, and how many are kept. */
export async function readWish(db: Database, reason: BackupReason, now: Date): Promise<BackupWish> {
  const held = await db.first<{ workspace: string | null; batches: number; decisions: number; keep: string | null }>(
    `select (select value from workspace_info where key = 'workspace_id') as workspace, (select count(*) from import_batch) as batches, (select count(*) from calibration_decision) as decisions,
       (select value from setting where key = 'backup.keep') as keep`,
  )
  return {
    workspace: held!.workspace ?? undefined,
    reason,
    now,
    batches: held!.batches,
    decisions: held!.decisions,
    keep: Number(held!.keep ?? 3),
  }
}
