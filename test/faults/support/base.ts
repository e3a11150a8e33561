// A small workspace with one import and its copy, made once for a build, and copied for each attack.
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built, root } from '../../support/built'
import { writeHardCompany } from '../../support/hard-company'
import { program } from '../../support/program'

export interface Base {
  /** The source files; `more` come into the workspace next. */
  files: string
  more: string
  workspace: string
}

const cache = join(root, 'node_modules', '.plumbline-faults')

/** All but the people's behaviour and courses is in the workspace. */
const later = /行为标签|学习记录/

export async function base(): Promise<Base> {
  built('cli.cjs')
  const folder = join(
    cache,
    createHash('sha256')
      .update(readFileSync(join(root, 'out', '.sources')))
      .digest('hex')
      .slice(0, 16),
  )
  const made = { files: join(folder, 'files'), more: join(folder, 'more'), workspace: join(folder, 'q1.duckdb') }
  if (existsSync(folder)) return made
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, '.new-'))
  for (const name of ['files', 'more']) writeHardCompany(join(fresh, name))
  for (const name of readdirSync(join(fresh, 'files'))) rmSync(join(fresh, later.test(name) ? 'files' : 'more', name))
  const { code, err } = await program()(['import', join(fresh, 'files'), '-w', join(fresh, 'q1.duckdb'), '--cycle', '2026Q1'])
  if (code !== 0) throw new Error(err)
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true, force: true }) // another test file was quicker
  }
  return made
}

/** A folder for one test file. */
export const attackFolder = (): string => mkdtempSync(join(tmpdir(), 'attack-'))

/** A copy of the workspace in a folder of its own, without or with the copies beside it. */
export function copyOfBase({ workspace }: Base, folder: string, name: string, withBackups = false): string {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  const path = join(place, 'q1.duckdb')
  for (const part of ['', '.journal']) copyFileSync(workspace + part, path + part)
  if (withBackups) cpSync(`${workspace}.backups`, `${path}.backups`, { recursive: true })
  return path
}

/** A folder for temporary files that only one command uses. */
export function ownTemporary(folder: string, name: string): { path: string; env: Record<string, string> } {
  const path = join(folder, `temporary-${name}`)
  mkdirSync(path, { recursive: true })
  return { path, env: { TMPDIR: path } }
}
