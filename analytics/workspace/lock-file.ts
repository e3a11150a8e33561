// A lock of our own beside the workspace. The database's lock holds between processes of one machine at best, and not on every disk;
// this one is taken before anything else is touched, and says who has it.
import { linkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AnalyticsError } from '../messages/errors'
import { companionText } from './companion'
import { isOpenHere } from './open-files'
import { removeFolder, workingFolder } from './private-folder'
import { isRunning, ownIdentity, type ProcessIdentity, parseIdentity } from './process-identity'

export const lockPath = (workspacePath: string): string => `${workspacePath}.lock`

export interface FileLock {
  /** Whether the lock beside the file is still this one. */
  isHeld(): boolean
  release(): void
}

let taken = 0
const longestLock = 4096

/**
 * Takes the lock for writing; one whose holder has ended on this machine is taken over.
 * @throws AnalyticsError `workspace_in_use`, `workspace_in_use_elsewhere`, `lock_not_ours`, and what the system says
 */
export function takeLock(workspacePath: string): FileLock {
  refuseHeld(workspacePath)
  const path = lockPath(workspacePath)
  const text = JSON.stringify({ ...ownIdentity(), ...placeOf(workspacePath), number: ++taken })
  // Halves lie where the next start clears them away.
  const working = workingFolder(workspacePath)
  try {
    for (let attempt = 0; !create(path, text, working); attempt++) {
      refuseHeld(workspacePath)
      // Whoever is quicker has it by now; a lock that can never be taken over is no lock of ours.
      if (attempt > 20) throw new AnalyticsError('workspace_in_use', { file: basename(workspacePath), pid: '?' })
      putAside(path, working)
    }
  } finally {
    removeFolder(working)
  }
  const isHeld = () => textOf(path) === text
  return { isHeld, release: () => isHeld() && rmSync(path, { force: true }) }
}

/** @throws AnalyticsError when another program, or this one, has the workspace open for writing */
export function refuseHeld(workspacePath: string): void {
  const file = basename(workspacePath)
  if (isOpenHere(workspacePath)) throw new AnalyticsError('workspace_in_use', { file, pid: process.pid })
  const holder = holderOf(lockPath(workspacePath))
  if (holder === 'nobody') return
  // A file of somebody's own is neither obeyed nor removed.
  if (holder === 'not ours') throw new AnalyticsError('lock_not_ours', { file, lock: basename(lockPath(workspacePath)) })
  const runs = isRunning(holder)
  if (runs === null)
    throw new AnalyticsError('workspace_in_use_elsewhere', { file, host: holder.host, lock: basename(lockPath(workspacePath)) })
  if (runs) throw new AnalyticsError('workspace_in_use', { file, pid: holder.pid })
}

/** An empty lock is one whose writer was stopped before its first byte. */
function holderOf(path: string): ProcessIdentity | 'nobody' | 'not ours' {
  const text = textOf(path)
  return text === null || text === '' ? 'nobody' : (parseIdentity(text) ?? 'not ours')
}

/** Null when nobody has it. A folder, pipe or link, or more than a lock says, is as little of ours as another text. */
function textOf(path: string): string | null {
  try {
    return companionText(path, longestLock)
  } catch (error) {
    if (error instanceof AnalyticsError && (error.code === 'companion_not_plain' || error.code === 'companion_too_large')) return 'not ours'
    throw error
  }
}

/** Which file is meant, for whoever reads the lock. */
function placeOf(path: string): { device?: string; inode?: string } {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? { device: String(stat.dev), inode: String(stat.ino) } : {}
}

/** Whole at once, or not at all because there is one already. */
function create(path: string, text: string, working: string): boolean {
  const draft = join(working, 'draft')
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    linkSync(draft, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Some disks have no links.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'ENOSYS') return createWithoutLink(path, text)
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function createWithoutLink(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes a lock nobody holds any more away. Should somebody else have been quicker, theirs is put back. */
function putAside(path: string, working: string): void {
  const aside = join(working, 'aside')
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const holder = holderOf(aside)
  if (holder === 'not ours' || (holder !== 'nobody' && isRunning(holder) !== false)) create(path, textOf(aside) ?? '', working)
  rmSync(aside, { force: true })
}
