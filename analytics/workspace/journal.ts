// A second record of what was committed, beside the database: imports, decisions, settings and answers. DuckDB 1.5 opens a write-ahead log that was cut
// short without any error and silently lacks the lost commits; comparing with this file shows them. One JSON object a line, only ever appended.
import { closeSync, fsyncSync, lstatSync, renameSync, writeSync } from 'node:fs'
import { AnalyticsError } from '../messages/errors'
import { companionText, journalLimit, openToAppend } from './companion'
import { freeName } from './free-name'

/** A finished import. */
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

/** How many changes of settings and answers there had been, and what they came to. */
export interface ChangeMark {
  change: number
  state: string
}

/** What the journal knows and the database lacks. */
export interface Lost {
  batches: number
  rows: number
  decisions: number
  /** Changes of settings and of answers about sheets. */
  changes: number
}

/** A loss a person has seen and accepted: what the journal says before it is history. */
export interface Accepted extends Lost {
  accepted: string
}

/** Which workspace the lines after it speak of. */
interface Opening {
  workspace: string
}

export type JournalLine = JournalEntry | DecisionMark | ChangeMark | Accepted | Opening

export interface Journal {
  /** Whether a file is there, and any line of it is one of ours. */
  found: 'nothing' | 'other' | 'lines'
  /** Null in a journal begun before workspaces had a name of their own. */
  workspace: string | null
  /** What must be in the database: all that was written since the last loss was accepted. */
  imports: JournalEntry[]
  decisions: DecisionMark[]
  /** The last one. */
  change: ChangeMark | null
  accepted: Accepted[]
}

export const journalPath = (workspacePath: string): string => `${workspacePath}.journal`

/** Appends lines and waits until they are on the disk. */
export function appendJournal(workspacePath: string, lines: readonly JournalLine[]): void {
  if (!lines.length) return
  const file = openToAppend(journalPath(workspacePath))
  try {
    // The newline in front keeps these entries whole when a crash left the line before them torn.
    writeSync(file, `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Appends what was just committed. It stays committed if the journal cannot be written: the next opening writes what is missing, and until then
 * the workspace says so.
 */
export function noteCommitted(workspace: { path: string | null; journalBehind: boolean }, lines: readonly JournalLine[]): void {
  if (!workspace.path) return
  try {
    appendJournal(workspace.path, lines)
  } catch (error) {
    if (!(error instanceof AnalyticsError) && (error as NodeJS.ErrnoException).syscall === undefined) throw error
    workspace.journalBehind = true
  }
}

/** A last line cut by a crash is ignored because its commit is checked against the database anyway. */
export function readJournal(workspacePath: string): Journal {
  const text = companionText(journalPath(workspacePath), journalLimit)
  const found = text === null ? 'nothing' : 'other'
  const journal: Journal = { found, workspace: null, imports: [], decisions: [], change: null, accepted: [] }
  for (const line of text?.split('\n') ?? []) {
    const entry = parseLine(line)
    if (entry) take(journal, entry)
  }
  return journal
}

/** Keeps a journal that speaks of another workspace, under a name that says when it was put aside. */
export const putJournalAside = (workspacePath: string, now: Date): void => putAside(workspacePath, '.journal', now)

/** Keeps what stands beside the workspace under that ending. */
export function putAside(workspacePath: string, ending: string, now: Date): void {
  const stem = `${workspacePath}.${now.toISOString().replace(/[:.]/g, '')}`
  if (lstatSync(workspacePath + ending, { throwIfNoEntry: false })) renameSync(workspacePath + ending, freeName(stem, ending))
}

type Fields = Partial<JournalEntry & DecisionMark & ChangeMark & Accepted & Opening>

function take(journal: Journal, fields: Fields): void {
  const before = journal.found
  journal.found = 'lines'
  const { commit, rows = 0, signature = '', at = '', decision, hash = '', change, state = '', accepted, workspace } = fields
  if (accepted !== undefined) {
    const { batches = 0, decisions = 0, changes = 0 } = fields
    journal.accepted.push({ accepted, batches, rows, decisions, changes })
    Object.assign(journal, { imports: [], decisions: [], change: null })
  } else if (commit !== undefined) journal.imports.push({ commit, rows, signature, at })
  else if (decision !== undefined) journal.decisions.push({ decision, hash })
  else if (change !== undefined) journal.change = { change, state }
  else if (workspace !== undefined) journal.workspace ??= workspace
  else journal.found = before
}

function parseLine(line: string): Fields | null {
  if (!line.endsWith('}')) return null // blank, or torn by a crash
  try {
    const fields: unknown = JSON.parse(line)
    return typeof fields === 'object' && fields !== null ? (fields as Fields) : null
  } catch {
    return null // overwritten by something else; what the other lines say still holds
  }
}
