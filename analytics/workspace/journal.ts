// A second record of what was committed, imports and decisions, beside the database. DuckDB 1.5 opens a write-ahead log that was cut short
// without any error and silently lacks the lost commits; comparing with this file shows them.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Database } from './query'

export interface JournalEntry {
  commit: number
  rows: number
  signature: string
  at: string
}

/** How far the log of decisions had come: the number and hash of its last entry. */
export interface DecisionMark {
  decision: number
  hash: string
}

/** What the journal knows and the database lacks. */
export interface LostBatches {
  batches: number
  rows: number
  decisions: number
}

export const journalPath = (workspacePath: string): string => `${workspacePath}.journal`

/** Appends one line and waits until it is on the disk. */
export function recordCommit(workspacePath: string, entry: JournalEntry | DecisionMark): void {
  const file = openSync(journalPath(workspacePath), 'a')
  try {
    // The newline in front keeps this entry whole when a crash left the line before it torn.
    writeSync(file, `\n${JSON.stringify(entry)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Imports and decisions in order; a last line cut by a crash is ignored because its commit is checked against the database anyway. */
export function readJournal(workspacePath: string): { imports: JournalEntry[]; decisions: DecisionMark[] } {
  const lines = existsSync(journalPath(workspacePath)) ? readFileSync(journalPath(workspacePath), 'utf8').split('\n') : []
  const entries = lines.flatMap((line) => parseLine(line) ?? [])
  return {
    imports: entries.flatMap(({ commit, rows = 0, signature = '', at = '' }) =>
      commit === undefined ? [] : { commit, rows, signature, at },
    ),
    decisions: entries.flatMap(({ decision, hash = '' }) => (decision === undefined ? [] : { decision, hash })),
  }
}

function parseLine(line: string): Partial<JournalEntry & DecisionMark> | null {
  if (!line.endsWith('}')) return null // blank, or torn by a crash
  try {
    return JSON.parse(line) as Partial<JournalEntry & DecisionMark>
  } catch {
    return null // overwritten by something else; what the other lines say still holds
  }
}

/** What the journal knows and the database lacks. What only the database knows (a crash in between) is added to the journal. */
export async function compareJournal(db: Database, workspacePath: string, readOnly = false): Promise<LostBatches | null> {
  const journal = readJournal(workspacePath)
  const imports = await compareImports(db, journal.imports)
  const decisions = await compareDecisions(db, journal.decisions)
  if (!readOnly) for (const entry of [...imports.unwritten, ...decisions.unwritten]) recordCommit(workspacePath, entry)
  const rows = imports.lost.reduce((sum, entry) => sum + entry.rows, 0)
  return imports.lost.length || decisions.lost ? { batches: imports.lost.length, rows, decisions: decisions.lost } : null
}

async function compareImports(db: Database, journal: JournalEntry[]): Promise<{ lost: JournalEntry[]; unwritten: JournalEntry[] }> {
  const stored = await db.all<JournalEntry>(
    'select commit_no as commit, rows_read as rows, signature, finished_at as at from import_batch order by commit_no',
  )
  const known = new Map(stored.map((batch) => [batch.commit, batch.signature]))
  const written = new Set(journal.map((entry) => entry.commit))
  return {
    lost: journal.filter((entry) => known.get(entry.commit) !== entry.signature),
    unwritten: stored.filter((batch) => !written.has(batch.commit)),
  }
}

/** The entries of the log behind the last one that stands as it was written down are lost. */
async function compareDecisions(db: Database, journal: DecisionMark[]): Promise<{ lost: number; unwritten: DecisionMark[] }> {
  const stored = await db.all<DecisionMark>('select seq as decision, hash from calibration_decision order by seq')
  const known = new Map(stored.map(({ decision, hash }) => [decision, hash]))
  const missing = journal.filter(({ decision, hash }) => known.get(decision) !== hash)
  const kept = Math.max(0, ...journal.filter((mark) => !missing.includes(mark)).map(({ decision }) => decision))
  const last = stored.at(-1)
  return {
    lost: missing.length ? Math.max(1, Math.max(...missing.map(({ decision }) => decision)) - kept) : 0,
    unwritten: last && !journal.some(({ decision, hash }) => decision === last.decision && hash === last.hash) ? [last] : [],
  }
}
