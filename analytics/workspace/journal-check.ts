// What the journal knows and the database lacks, and the other way round: a crash may stop between a commit and its line.
import { randomUUID } from 'node:crypto'
import { changeMark } from './change-mark'
import {
  appendJournal,
  type ChangeMark,
  type DecisionMark,
  type Journal,
  type JournalEntry,
  type JournalLine,
  type Lost,
  putJournalAside,
  readJournal,
} from './journal'
import type { Database } from './query'

interface Compared<Line> {
  lost: Line[]
  unwritten: Line[]
}

/** Begins the journal of a new workspace. */
export async function beginJournal(db: Database, path: string): Promise<void> {
  const workspace = randomUUID()
  await db.run(`insert into workspace_info values ('workspace_id', $workspace)`, { workspace })
  appendJournal(path, [{ workspace }, await changeMark(db)])
}

/** Compares both records. For writing, the journal is brought up to date, and one that speaks of another workspace, or of none, is put aside. */
export async function compareJournal(
  db: Database,
  path: string,
  { readOnly, now }: { readOnly: boolean; now: Date },
): Promise<Lost | null> {
  const journal = readJournal(path)
  const own = await ownId(db)
  const isForeign = journal.found === 'other' || isOfAnother(journal, own)
  if (isForeign && !readOnly) putJournalAside(path, now)
  const known = isForeign ? { ...journal, workspace: null, imports: [], decisions: [], change: null } : journal
  const imports = await compareImports(db, known.imports)
  const decisions = await compareDecisions(db, known.decisions)
  const changes = compareChanges(await changeMark(db), known.change)
  if (!readOnly) {
    const opening = await openingOf(db, known, own)
    appendJournal(path, [...opening, ...imports.unwritten, ...decisions.unwritten, ...changes.unwritten])
  }
  return lostOf(imports.lost, decisions.lost, changes.lost)
}

/** What the journal was good for: how many of its lines were compared, or why none was. */
export async function journalChecked(
  db: Database,
  path: string,
): Promise<{ lines: number; without: 'missing' | 'unreadable' | 'foreign' | null }> {
  const journal = readJournal(path)
  if (journal.found === 'nothing') return { lines: 0, without: 'missing' }
  if (journal.found === 'other') return { lines: 0, without: 'unreadable' }
  if (isOfAnother(journal, await ownId(db))) return { lines: 0, without: 'foreign' }
  return { lines: journal.imports.length + journal.decisions.length + (journal.change ? 1 : 0), without: null }
}

const isOfAnother = ({ workspace }: Journal, own: string | null): boolean => own !== null && workspace !== null && workspace !== own

/** Takes what is lost as known from now on: the database as it is counts, and the loss becomes history. */
export async function acceptLoss(db: Database, path: string, lost: Lost, now: Date): Promise<void> {
  const imports = await compareImports(db, [])
  const decisions = await compareDecisions(db, [])
  const baseline: JournalLine[] = [...imports.unwritten, ...decisions.unwritten, await changeMark(db)]
  appendJournal(path, [{ accepted: now.toISOString(), ...lost }, ...baseline])
}

async function ownId(db: Database): Promise<string | null> {
  return (await db.first<{ value: string }>(`select value from workspace_info where key = 'workspace_id'`))?.value ?? null
}

/** Workspaces made before they had a name of their own get one when they are opened for writing. */
async function openingOf(db: Database, journal: Journal, own: string | null): Promise<JournalLine[]> {
  if (own !== null && journal.workspace === own) return []
  const workspace = own ?? journal.workspace ?? randomUUID()
  if (own === null) await db.run(`insert into workspace_info values ('workspace_id', $workspace)`, { workspace })
  return journal.workspace === workspace ? [] : [{ workspace }]
}

async function compareImports(db: Database, journal: JournalEntry[]): Promise<Compared<JournalEntry>> {
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
  const last = stored.at(-1)
  let [kept, farthest, isMissing, isWritten] = [0, 0, false, false]
  for (const { decision, hash } of journal) {
    isWritten ||= decision === last?.decision && hash === last.hash
    if (known.get(decision) === hash) kept = Math.max(kept, decision)
    else [farthest, isMissing] = [Math.max(farthest, decision), true]
  }
  return { lost: isMissing ? Math.max(1, farthest - kept) : 0, unwritten: last && !isWritten ? [last] : [] }
}

/** Equal in number and not in what they came to: something else has changed them. */
function compareChanges(stored: ChangeMark, written: ChangeMark | null): { lost: number; unwritten: ChangeMark[] } {
  if (!written || stored.change > written.change) return { lost: 0, unwritten: [stored] }
  if (stored.change < written.change) return { lost: written.change - stored.change, unwritten: [] }
  return { lost: stored.state === written.state ? 0 : 1, unwritten: [] }
}

function lostOf(imports: JournalEntry[], decisions: number, changes: number): Lost | null {
  const rows = imports.reduce((sum, entry) => sum + entry.rows, 0)
  return imports.length || decisions || changes ? { batches: imports.length, rows, decisions, changes } : null
}
