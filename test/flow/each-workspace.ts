// A folder and an empty workspace of its own for each test of a file.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import type { Workspace } from '../../analytics/workspace/open'
import { emptyWorkspace, runImport, temporaryFolder } from './company'

interface Own {
  readonly folder: string
  readonly workspace: Workspace
  /** Writes text files into the folder and imports all of it. */
  importTexts(files: Record<string, readonly string[]>): Promise<ImportOutcome>
  /** What became of each sheet but those of files called `0 …`, which a test begins with; a kind that is asked about is none. */
  sheets(): Promise<{ kind: string | null; accepted: number; attention: number }[]>
  /** What is said of the rows, with its code. */
  said(): Promise<string[]>
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
    async sheets() {
      const lines = await rowReconciliation(workspace.db, 'zh-CN')
      return lines
        .filter(({ file }) => !file.startsWith('0 '))
        .map(({ kind, asks, accepted, attention }) => ({ kind: asks ? null : kind, accepted, attention }))
    },
    async said() {
      const { items } = await attentionList(workspace.db, { offset: 0, limit: 50 }, 'zh-CN')
      return items.map(({ code, message }) => `${code} ${message}`)
    },
  }
}
