// The file beside a workspace that keeps answers, and when it may be believed. The engine writes it; the main process may read it too.
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileState } from '../../analytics/workspace/file-state'
import type { KnownAnswer } from '../contract/wire'

export interface Notes {
  /** Names the code that computed the answers. */
  program: string
  language: string
  /** The state of the workspace's file they were computed in. */
  state: string
  answers: KnownAnswer[]
}
interface NotesFile extends Notes {
  digest: string
}

export const notesPath = (workspacePath: string): string => `${workspacePath}.answers`
const digestOf = (answers: unknown) => createHash('sha256').update(JSON.stringify(answers)).digest('hex')

/** What was kept for this workspace if neither it nor the program has changed since, in this language; the database is not opened. */
export function readNotes(workspacePath: string, program: string, language: string): Notes | null {
  const file = read(notesPath(workspacePath))
  if (!program || file?.program !== program || file.language !== language) return null
  return file.state === fileState(workspacePath) && file.digest === digestOf(file.answers) ? file : null
}

/** Whole or not at all; a folder that cannot be written only means a slower start. */
export function writeNotes(workspacePath: string, notes: Notes): void {
  const path = notesPath(workspacePath)
  const fresh = `${path}.new`
  const file: NotesFile = { ...notes, digest: digestOf(notes.answers) }
  try {
    writeFileSync(fresh, JSON.stringify(file), { mode: 0o600 })
    renameSync(fresh, path)
  } catch {
    rmSync(fresh, { force: true })
  }
}

function read(path: string): NotesFile | null {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as NotesFile
    return Array.isArray(file.answers) ? file : null
  } catch {
    return null
  }
}
