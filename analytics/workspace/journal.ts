// A second record of what was committed, beside the database. DuckDB 1.5 opens a write-ahead log that was cut short
// without any error and silently lacks the lost commits; comparing with this file shows them.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Database } from './query'

export interface JournalEntry {
  commit: number
  rows: number
  signature: string
  at: string
}

export interface LostBatches {
  batches: number
  rows: number
}

export const journalPath = (workspacePath: string): string => `${workspacePath}.journal`

/** Appends one line and waits until it is on the disk. */
export function recordCommit(workspacePath: string, entry: JournalEntry): void {
  const file = openSync(journalPath(workspacePath), 'a')
  try {
    // The newline in front keeps this entry whole when a crash left the line before it torn.
    writeSync(file, `\n${JSON.stringify(entry)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Entries in order; a last line cut by a crash is ignored because its commit is checked against the database anyway. */
export function readJournal(workspacePath: string): JournalEntry[] {
  if (!existsSync(journalPath(workspacePath))) return []
  return readFileSync(journalPath(workspacePath), 'utf8')
    .split('\n')
    .flatMap((line) => parseLine(line) ?? [])
}

function parseLine(line: string): JournalEntry | null {
  if (!line.endsWith('}')) return null // blank, or torn by a crash
  const entry = JSON.parse(line) as Partial<JournalEntry>
  return typeof entry.commit === 'number'
    ? { commit: entry.commit, rows: entry.rows ?? 0, signature: entry.signature ?? '', at: entry.at ?? '' }
    : null
}

/** Commits the journal knows and the database lacks. Commits only the database knows (a crash in between) are added to the journal. */
export async function compareJournal(db: Database, workspacePath: string, readOnly = false): Promise<LostBatches | null> {
  const stored = await db.all<{ commit: number; rows: number; signature: string; at: string }>(
    'select commit_no as commit, rows_read as rows, signature, finished_at as at from import_batch order by commit_no',
  )
  const known = new Map(stored.map((batch) => [batch.commit, batch.signature]))
  const journal = readJournal(workspacePath)
  const lost = journal.filter((entry) => known.get(entry.commit) !== entry.signature)
  const written = new Set(journal.map((entry) => entry.commit))
  if (!readOnly) for (const batch of stored) if (!written.has(batch.commit)) recordCommit(workspacePath, batch)
  return lost.length ? { batches: lost.length, rows: lost.reduce((sum, entry) => sum + entry.rows, 0) } : null
}
