// Paths a person chose, as a page gets them: with a token for each thing that may be done there, which only the engine can open.
import { randomBytes } from 'node:crypto'
import { dirname, isAbsolute } from 'node:path'
import type { Chosen, ChosenSource } from '../contract/shell'
import { type PathPurpose, sealPath } from '../engine/path-token'

export interface ChosenPaths {
  /** For the engine, so that it can open the tokens. */
  secret: string
  workspace(path: string): Chosen
  folder(path: string): Chosen
  /** Takes what a preload script sends: anything but a list of absolute paths is left out. */
  sources(paths: unknown): ChosenSource[]
}

const most = 5000

/** With a new secret: tokens of an earlier start are worth nothing. */
export function chosenPaths(): ChosenPaths {
  const secret = randomBytes(32).toString('base64url')
  const sealed = (purpose: PathPurpose, path: string): Chosen => ({ path, token: sealPath(secret, purpose, path) })
  const folder = (path: string) => sealed('new-workspace-folder', path)
  return {
    secret,
    workspace: (path) => sealed('workspace', path),
    folder,
    sources: (paths) =>
      listOf(paths)
        .filter(isPath)
        .map((path) => ({ ...sealed('source', path), folder: folder(dirname(path)) })),
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) && value.length <= most ? value : [])
const isPath = (value: unknown): value is string => typeof value === 'string' && isAbsolute(value)
