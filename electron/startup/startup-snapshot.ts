// The file beside a workspace that keeps answers, and when it may be believed. The engine writes it; the main process may read it too.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { companionText } from '../../analytics/workspace/companion'
import { fileState } from '../../analytics/workspace/file-state'
import { removeFolder, workingFolder } from '../../analytics/workspace/private-folder'
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
  /** Made with this computer's key: notes that came with a workspace from elsewhere are not believed. */
  proof: string
}

/** Carries this computer's key to the engine; no page sees the environment. */
export const keyVariable = 'PLUMBLINE_ANSWERS_KEY'

const longestNotes = 64 << 20

export const notesPath = (workspacePath: string): string => `${workspacePath}.answers`
const proofOf = (key: string, path: string, { program, language, state, answers }: Notes) =>
  createHmac('sha256', key)
    .update(JSON.stringify([path, program, language, state, answers]))
    .digest('hex')

const isProven = (key: string, path: string, file: NotesFile): boolean => {
  const [given, due] = [Buffer.from(String(file.proof)), Buffer.from(proofOf(key, path, file))]
  return given.length === due.length && timingSafeEqual(given, due)
}

/** What was kept for this workspace if neither it nor the program has changed since, in this language; the database is not opened. */
export function readNotes(workspacePath: string, program: string, language: string, key: string): Notes | null {
  const file = read(notesPath(workspacePath))
  if (!program || !key || file?.program !== program || file.language !== language) return null
  return file.state === fileState(workspacePath) && isProven(key, workspacePath, file) ? file : null
}

/** Whole or not at all; a folder that cannot be written, or a file of somebody else's under the name, only means a slower start. */
export function writeNotes(workspacePath: string, notes: Notes, key: string): void {
  const path = notesPath(workspacePath)
  if (!isOurs(path)) return
  const file: NotesFile = { ...notes, proof: proofOf(key, workspacePath, notes) }
  let working: string | undefined
  try {
    working = workingFolder(workspacePath)
    writeFileSync(join(working, 'answers'), JSON.stringify(file), { mode: 0o600 })
    renameSync(join(working, 'answers'), path)
  } catch {
    // Nothing is kept.
  } finally {
    if (working) removeFolder(working)
  }
}

/** Nothing there, or notes, damaged ones too: both begin as `writeNotes` begins them. */
function isOurs(path: string): boolean {
  try {
    return companionText(path, longestNotes)?.startsWith('{"program":') ?? true
  } catch {
    return false // no plain file, or more than we write
  }
}

function read(path: string): NotesFile | null {
  try {
    const file = JSON.parse(companionText(path, longestNotes) ?? '') as NotesFile
    return Array.isArray(file.answers) ? file : null
  } catch {
    return null
  }
}
