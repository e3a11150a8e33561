// Who holds a lock or made a folder: this host, this process, and when it started, because numbers of processes are used again.
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

export interface ProcessIdentity {
  host: string
  pid: number
  /** Boot and start time where the system tells them; empty where it does not. */
  started: string
}

export const ownIdentity = (): ProcessIdentity => ({ host: hostname(), pid: process.pid, started: startOf(process.pid) })

/** Whether the process still runs; null for one of another host, which cannot be asked. */
export function isRunning({ host, pid, started }: ProcessIdentity): boolean | null {
  if (host !== hostname()) return null
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return false
  const now = startOf(pid)
  return started === '' || now === '' || now === started
}

/** Reads what `ownIdentity` wrote; null for anything else. */
export function parseIdentity(text: string): ProcessIdentity | null {
  try {
    const { host, pid, started } = JSON.parse(text) as Partial<ProcessIdentity>
    return typeof host === 'string' && typeof pid === 'number' && typeof started === 'string' ? { host, pid, started } : null
  } catch {
    return null // not ours, or torn by a crash
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The 22nd field of proc(5) `stat`, behind the name in brackets, which may hold anything. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Ended, and only waiting for whoever started it to ask.
    if (state === 'Z') return 'ended'
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[18]}`
  } catch {
    return ''
  }
}
