// A folder and an empty workspace of its own for each test of a file.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import type { Workspace } from '../../analytics/workspace/open'
import { emptyWorkspace, runImport, temporaryFolder } from './company'

interface Own {
  readonly folder: string
  readonly workspace: Workspace
  /** Writes text files into the folder and imports all of it. */
  importTexts(files: Record<string, readonly string[]>): Promise<ImportOutcome>
}

export function eachWorkspace(): Own {
  let folder: string
  let workspace: Workspace
  beforeEach(async () => {
    folder = temporaryFolder()
    workspace = await emptyWorkspace('2026Q1')
  })
  afterEach(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    get folder() {
      return folder
    },
    get workspace() {
      return workspace
    },
    importTexts(files) {
      for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), lines.join('\n'))
      return runImport(workspace, [folder])
    },
  }
}
