// Workspaces and readers as the command line opens them.
import { basename } from 'node:path'
import { installViews } from '../../analytics/catalog'
import { AnalyticsError } from '../../analytics/messages/errors'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOptions } from '../../analytics/sources/import/options'
import { wordOutcome } from '../../analytics/sources/import/summary'
import { rememberedEncodings } from '../../analytics/sources/recognise/remembered-encodings'
import type { ImportSummary } from '../../analytics/sources/types'
import { blankBeside } from '../../analytics/workspace/blank'
import { openInMemory, openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { clearTemporary, removeFolder, temporaryFolder } from '../../analytics/workspace/private-folder'
import { type Database, isDamage, QueryError } from '../../analytics/workspace/query'
import { verifyRows } from '../../analytics/workspace/verify'
import { workspacePath } from '../../analytics/workspace/workspace-path'
import type { Told } from '../readers/reader-client'
import { Readers } from '../readers/readers'
import { type CommandContext, UsageError } from './command'
import { printLost } from './print'
import { showProgress } from './progress'
import { withCopies } from './way-out'

/** A workspace that lives as long as the command. Its private folder is gone at the end, also after a failure. */
export async function withTemporaryWorkspace<T>(context: CommandContext, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  clearTemporary()
  const folder = temporaryFolder()
  try {
    const workspace = await openInMemory({ install: installViews, now: context.now, blank: blankBeside(context.readerScript) }, folder)
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
  const workspace = await openWorkspace(workspacePath(path), {
    install: installViews,
    now: context.now,
    blank: blankBeside(context.readerScript),
    ...options,
  }).catch((error: unknown) => {
    throw withCopies(error, path, context)
  })
  try {
    if (workspace.lost) printLost(workspace.lost, context)
    return await work(workspace)
  } catch (error) {
    const isDamaged = isDamage(error) || (await hasBadBlocks(error, workspace))
    throw withCopies(isDamaged ? new AnalyticsError('workspace_damaged', { file: basename(path) }, error) : error, path, context)
  } finally {
    await workspace.backups?.idle()
    workspace.close()
  }
}

/** Where the database fails inside itself, its file is looked at before the program is blamed. */
async function hasBadBlocks(error: unknown, { db }: { db: Database }): Promise<boolean> {
  if (!(error instanceof QueryError) || error.code !== 'query_failed' || !/^(INTERNAL|FATAL|IO) Error/.test(String(error.facts.reason)))
    return false
  return (await verifyRows(db)).some(({ check, ok }) => check === 'blocks' && !ok)
}

export async function importInto(
  workspace: Workspace,
  paths: string[],
  { encoding, passwords, ...options }: Pick<ImportOptions, 'datedByData' | 'mappings' | 'keep' | 'archives'> & Told,
  context: CommandContext,
): Promise<ImportSummary> {
  const readers = new Readers(context.readerScript)
  readers.encodingOf = encoding ? () => encoding : await rememberedEncodings(workspace.db)
  readers.passwords = passwords ?? []
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
