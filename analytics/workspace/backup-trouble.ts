// What stands in the way of a copy, as a code there is a sentence for: the system's own words name no workspace.
import { basename } from 'node:path'
import { AnalyticsError } from '../messages/errors'
import { roomFor } from './backup-room'
import type { BackupTrouble } from './types'

const codes: Record<string, BackupTrouble['code']> = {
  ENOSPC: 'backup_no_space',
  EDQUOT: 'backup_no_space',
  EACCES: 'backup_not_permitted',
  EPERM: 'backup_not_permitted',
  EROFS: 'backup_not_permitted',
  read_only: 'backup_not_permitted',
  EEXIST: 'backup_place_taken',
  ENOTDIR: 'backup_place_taken',
  EISDIR: 'backup_place_taken',
  companion_not_plain: 'backup_place_taken',
  companion_too_large: 'backup_place_taken',
  companion_unreadable: 'backup_not_permitted',
}
const worded = new Set<string>([
  'backup_no_space',
  'backup_not_permitted',
  'backup_place_taken',
  'backup_moving',
  'backup_gone',
  'backup_failed',
] satisfies BackupTrouble['code'][])

/** The error as one of the codes above, `backup_failed` for whatever else the system says; an error of the program stays as it is. */
export function backupError(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  const known = code !== undefined && Object.hasOwn(codes, code) ? codes[code] : syscall === undefined ? null : 'backup_failed'
  if (known === null) return error
  const facts = { file: basename(path), megabytes: roomFor(path), reason: code ?? '' }
  return new AnalyticsError(known, facts, error)
}

/** For a notice; null where the copy was called off. @throws the error itself when it is none of these */
export function troubleOf(error: unknown, path: string): BackupTrouble | null {
  const found = backupError(error, path)
  if (!(found instanceof AnalyticsError)) throw found
  if (found.code === 'cancelled') return null
  if (!worded.has(found.code)) throw found
  return { code: found.code as BackupTrouble['code'], file: basename(path), megabytes: roomFor(path) }
}
