// Whether a copy has room where it goes.
import { statfsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AnalyticsError } from '../messages/errors'

/** Megabytes that must be free for a copy: half as much again stays for the work itself. 0 of a file that is not there any more. */
export const roomFor = (path: string): number => Math.ceil(((statSync(path, { throwIfNoEntry: false })?.size ?? 0) * 1.5) / 1024 ** 2)

/** @throws AnalyticsError `backup_no_space` */
export function requireRoom(path: string, folder: string): void {
  const megabytes = roomFor(path)
  const { bavail, bsize } = statfsSync(folder)
  if ((bavail * bsize) / 1024 ** 2 < megabytes) throw new AnalyticsError('backup_no_space', { file: basename(path), megabytes })
}
