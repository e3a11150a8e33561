// What the command line offers where a workspace cannot be used: the copies beside it, and the command that puts one back.
import { AnalyticsError } from '../../analytics/messages/errors'
import { listBackups } from '../../analytics/workspace/backup-index'
import { realFile } from '../../analytics/workspace/open-files'
import type { CommandContext } from './command'

/** An error with a line for people behind its sentence. */
export class WithWayOut extends Error {
  constructor(
    readonly error: unknown,
    readonly line: string,
  ) {
    super('way out', { cause: error })
  }
}

const unusable = new Set(['workspace_damaged', 'workspace_missing', 'not_a_workspace', 'workspace_older'])

/** The error, with the copies beside the workspace where it says that this cannot be used. */
export function withCopies(error: unknown, path: string, { language }: CommandContext): unknown {
  if (!(error instanceof AnalyticsError) || !unusable.has(error.code)) return error
  const [newest, ...others] = listBackups(realFile(path))
  if (!newest) return error
  const [count, command] = [others.length + 1, `plumbline restore -w ${quoted(path)}`]
  return new WithWayOut(
    error,
    language === 'en'
      ? `Backups beside it: ${count}, the newest of ${newest.at} (${newest.name}). ${command} puts it back; what stands there is kept.`
      : `旁边有 ${count} 份备份，最近一份是 ${newest.at} 的 ${newest.name}。可用 ${command} 换回；原文件会保留。`,
  )
}

const quoted = (path: string): string => (/^[\w./\\:~-]+$/.test(path) ? path : `"${path}"`)
