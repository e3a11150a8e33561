// What files are called. A copy of what lies in an archive is called after the archive and its place there: `2026Q1.zip/people/roster.xlsx`.
import { basename } from 'node:path'

interface Known {
  name: string
  /** Where people know it to lie. */
  path: string
}

const copies = new Map<string, Known>()

export const nameCopy = (copy: string, known: Known): void => void copies.set(copy, known)

export const forgetCopy = (copy: string): void => void copies.delete(copy)

/** The name of a file as it can be printed, whatever its path is. */
export const shownName = (path: string): string => copies.get(path)?.name ?? printable(basename(path))

/** Where people know a file to lie. */
export const knownPath = (path: string): string => copies.get(path)?.path ?? path

/** The file itself, or its copy, by where people know it to lie. */
export function copyOf(known: string): string {
  for (const [copy, { path }] of copies) if (path === known) return copy
  return known
}

export const printable = (name: string): string => name.replace(/\p{Cc}/gu, '\ufffd')
