// Folders that hold a running program's working files: readable by their owner only, marked as ours, cleared when whoever made them is gone.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { AnalyticsError } from '../messages/errors'
import { companionText } from './companion'
import { isRunning, ownIdentity, parseIdentity } from './process-identity'

const marker = '.plumbline'
const temporaryPrefix = 'plumbline-'

/** A fresh folder in the system's folder for temporary files. */
export const temporaryFolder = (): string => make(join(tmpdir(), temporaryPrefix))

let own: string | null = null

/** This process's folder among the system's temporary files, gone when it ends. */
export function ownTemporaryFolder(): string {
  if (own === null) {
    const folder = temporaryFolder()
    process.once('exit', () => removeFolder(folder))
    own = folder
  }
  return own
}

/** A fresh folder beside a workspace or a report, on its disk. The dot keeps it out of folders that are imported. */
export const workingFolder = (workspacePath: string): string => make(workingPrefix(workspacePath))

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** What killed runs left in the system's folder for temporary files. */
export const clearTemporary = (): void => clear(join(tmpdir(), temporaryPrefix), /^\d+-\w{6}$/)

/** What killed runs left beside it; of a workspace to be called by whoever holds its lock. */
export const clearWorking = (workspacePath: string): void => clear(workingPrefix(workspacePath))

const workingPrefix = (path: string): string => join(dirname(path), `.${basename(path)}.tmp-`)

function make(prefix: string): string {
  const folder = madeAt(prefix)
  writeFileSync(join(folder, marker), JSON.stringify(ownIdentity()), { mode: 0o600 })
  return folder
}

/** The system's refusal names a folder that never was; people know the file it was meant for. */
function madeAt(prefix: string): string {
  try {
    return mkdtempSync(`${prefix}${process.pid}-`)
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    throw new AnalyticsError('read_only', { file: basename(prefix).replace(/^\.|\.tmp-$/g, '') }, error)
  }
}

/**
 * Removes marked folders whose maker has ended on this very machine, and nothing else.
 * @param behind what their names have behind the prefix: where everybody has folders, those of others are not opened
 */
function clear(prefix: string, behind = /^/): void {
  const [parent, beginning] = [dirname(prefix), basename(prefix)]
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(beginning) || !behind.test(entry.name.slice(beginning.length))) continue
    const folder = join(parent, entry.name)
    const maker = makerOf(folder)
    if (maker ? isRunning(maker) === false : isUnfinished(folder)) removeFolder(folder)
  }
}

/** Whoever made it was stopped before it was marked: there is nothing in it yet, and its name says who that was. */
function isUnfinished(folder: string): boolean {
  const pid = /-(\d+)-\w{6}$/.exec(folder)?.[1]
  if (!pid || isRunning({ host: hostname(), pid: Number(pid), started: '' })) return false
  try {
    return readdirSync(folder).every((name) => name === marker)
  } catch {
    return false // not readable by us, so not ours
  }
}

function makerOf(folder: string) {
  try {
    return parseIdentity(companionText(join(folder, marker), 4096) ?? '')
  } catch {
    return null // no plain marker, or not readable by us: somebody else's
  }
}
