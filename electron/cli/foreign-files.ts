// Output goes where people keep files of their own: what stands there is looked at by its content before anything takes its place.
import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { AnalyticsError } from '../../analytics/messages/errors'

/** How our reports begin. */
const marks: Record<string, RegExp> = {
  'metrics.json': /^\{\s*"schema":\s*"plumbline\.metrics\//,
  'report.html': /^<!doctype html>[\s\S]{0,400}<meta name="generator" content="Plumbline">/,
}

/** @throws AnalyticsError `report_taken` where a file of that name is no earlier report of ours; `force`: only where it is no plain file */
export function requireOwnReports(folder: string, names: readonly string[], force: boolean): void {
  for (const name of names) {
    const path = join(folder, name)
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (!stat || (stat.isFile() && (force || marks[name].test(beginningOf(path))))) continue
    throw new AnalyticsError('report_taken', { file: name, folder: basename(folder) })
  }
}

/**
 * Whether the files of `fresh` may be moved to `folder`: it is empty, or holds some of them as they are.
 * @throws AnalyticsError `sample_taken` for a file of the same name and other content, `folder_not_empty` for a folder of somebody's own
 */
export function requireRoomForSample(folder: string, fresh: string, files: readonly string[]): void {
  const there = files.filter((file) => lstatSync(join(folder, file), { throwIfNoEntry: false }) !== undefined)
  for (const file of there)
    if (!isSame(join(folder, file), join(fresh, file))) throw new AnalyticsError('sample_taken', { file, folder: basename(folder) })
  const others = readdirSync(folder).filter((name) => name !== relative(folder, fresh).split(/[\\/]/)[0])
  if (others.length && !there.length) throw new AnalyticsError('folder_not_empty', { folder: basename(folder) })
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(1024)
    return piece.toString('utf8', 0, readSync(file, piece, 0, piece.length, 0))
  } finally {
    closeSync(file)
  }
}

function isSame(path: string, fresh: string): boolean {
  const [one, other] = [lstatSync(path), lstatSync(fresh)]
  if (!one.isFile() || one.size !== other.size) return false
  const [a, b] = [openSync(path, 'r'), openSync(fresh, 'r')]
  try {
    const [left, right] = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 20)]
    for (let at = 0; at < one.size; ) {
      const [read, also] = [readSync(a, left, 0, left.length, at), readSync(b, right, 0, right.length, at)]
      if (read === 0 || read !== also || !left.subarray(0, read).equals(right.subarray(0, read))) return false
      at += read
    }
    return true
  } finally {
    closeSync(a)
    closeSync(b)
  }
}
