// A key of this computer and this person, which proves that something beside a workspace was written here.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Read from the person's data folder, or made there; empty where it can be neither, and then nothing beside a workspace is believed. */
export function ownKey(folder: string): string {
  const path = join(folder, 'answers.key')
  return read(path) || make(folder, path)
}

function read(path: string): string {
  try {
    const key = readFileSync(path, 'utf8')
    return /^[\w-]{43}$/.test(key) ? key : ''
  } catch {
    return '' // the first start
  }
}

function make(folder: string, path: string): string {
  const key = randomBytes(32).toString('base64url')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.new`, key, { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return key
  } catch {
    return '' // a folder that cannot be written only means a slower start
  }
}
