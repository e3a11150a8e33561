// Workspaces and readers as the command line opens them.
import { basename, join } from 'node:path'
import { installViews } from '../../analytics/catalog'
import { AnalyticsError } from '../../analytics/messages/errors'
import { type ImportOptions, importFiles } from '../../analytics/sources/import/import-files'
import { wordOutcome } from '../../analytics/sources/import/summary'
import type { ImportSummary } from '../../analytics/sources/types'
import { openInMemory, openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { clearTemporary, removeFolder, temporaryFolder } from '../../analytics/workspace/private-folder'
import { isDamage } from '../../analytics/workspace/query'
import { workspacePath } from '../../analytics/workspace/workspace-path'
import { Readers } from '../readers/readers'
import { type CommandContext, UsageError } from './command'
import { printLost } from './print'
import { showProgress } from './progress'

/** A workspace that lives as long as the command. Its private folder is gone at the end, also after a failure. */
export async function withTemporaryWorkspace<T>(context: CommandContext, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  clearTemporary()
  const folder = temporaryFolder()
  try {
    const workspace = await openInMemory({ install: installViews, now: context.now }, folder)
    try {
      return await work(workspace)
    } finally {
      workspace.close()
    }
  } finally {
    removeFolder(folder)
  }
}

export async function withWorkspace<T>(
  path: string | undefined,
  options: { readOnly?: boolean; create?: { company: string; cycle: string } },
  context: CommandContext,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  if (!path) throw new UsageError('-w FILE')
  clearTemporary()
  const workspace = await openWorkspace(workspacePath(path), { install: installViews, now: context.now, ...options })
  try {
    if (workspace.lost) printLost(workspace.lost, context)
    return await work(workspace)
  } catch (error) {
    throw isDamage(error) ? new AnalyticsError('workspace_damaged', { file: basename(path) }, error) : error
  } finally {
    await workspace.backups?.idle()
    workspace.close()
  }
}

export async function importInto(
  workspace: Workspace,
  paths: string[],
  options: Pick<ImportOptions, 'datedByData' | 'mappings' | 'keep'>,
  context: CommandContext,
): Promise<ImportSummary> {
  const readers = new Readers(join(__dirname, 'reader-worker.cjs'))
  readers.start()
  const progress = showProgress(context)
  const stop = () => void readers.stop()
  context.signal.addEventListener('abort', stop, { once: true })
  try {
    const outcome = await importFiles(workspace, paths, {
      open: readers.open,
      now: context.now,
      language: context.language,
      signal: context.signal,
      ...options,
      onProgress: (step, file, done, total) => progress.report(step, file, done, total),
    })
    return wordOutcome(outcome, context.language)
  } finally {
    progress.end()
    await readers.stop()
  }
}
