// The file beside a workspace that keeps answers, and when it may be believed. The engine writes it; the main process may read it too.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { companionText } from '../../analytics/workspace/companion'
import { fileState } from '../../analytics/workspace/file-state'
import { removeFolder, workingFolder } from '../../analytics/workspace/private-folder'
import type { KnownAnswer } from '../contract/wire'

export interface StartupSnapshot {
  /** Names the code that computed the answers. */
  program: string
  language: string
  /** The state of the workspace's file they were computed in. */
  state: string
  answers: KnownAnswer[]
}
interface SnapshotFile extends StartupSnapshot {
  /** Made with this computer's key: one that came with a workspace from elsewhere is not believed. */
  proof: string
}

/** Carries this computer's key to the engine; no page sees the environment. */
export const keyVariable = 'PLUMBLINE_ANSWERS_KEY'

const longestSnapshot = 64 << 20

export const snapshotPath = (workspacePath: string): string => `${workspacePath}.answers`
const proofOf = (key: string, path: string, { program, language, state, answers }: StartupSnapshot) =>
  createHmac('sha256', key)
    .update(JSON.stringify([path, program, language, state, answers]))
    .digest('hex')

const isProven = (key: string, path: string, file: SnapshotFile): boolean => {
  const [given, due] = [Buffer.from(String(file.proof)), Buffer.from(proofOf(key, path, file))]
  return given.length === due.length && timingSafeEqual(given, due)
}

/** What was kept for this workspace if neither it nor the program has changed since, in this language; the database is not opened. */
export function readSnapshot(workspacePath: string, program: string, language: string, key: string): StartupSnapshot | null {
  const file = read(snapshotPath(workspacePath))
  if (!program || !key || file?.program !== program || file.language !== language) return null
  return file.state === fileState(workspacePath) && isProven(key, workspacePath, file) ? file : null
}

/** Whole or not at all; a folder that cannot be written, or a file of somebody else's under the name, only means a slower start. */
export function writeSnapshot(workspacePath: string, snapshot: StartupSnapshot, key: string): void {
  const path = snapshotPath(workspacePath)
  if (!isOurs(path)) return
  const file: SnapshotFile = { ...snapshot, proof: proofOf(key, workspacePath, snapshot) }
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

/** Nothing there, or a snapshot, a damaged one too: it begins as `writeSnapshot` begins it. */
function isOurs(path: string): boolean {
  try {
    return companionText(path, longestSnapshot)?.startsWith('{"program":') ?? true
  } catch {
    return false // no plain file, or more than we write
  }
}

function read(path: string): SnapshotFile | null {
  try {
    const file = JSON.parse(companionText(path, longestSnapshot) ?? '') as SnapshotFile
    return Array.isArray(file.answers) ? file : null
  } catch {
    return null
  }
}
