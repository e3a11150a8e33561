// Copies of a workspace: making one, listing them, putting one back, and saying that a loss is known.
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { AnalyticsError } from '../../analytics/messages/errors'
import { listBackups } from '../../analytics/workspace/backup-index'
import { acceptLoss } from '../../analytics/workspace/journal-check'
import { realFile } from '../../analytics/workspace/open-files'
import { restoreWorkspace } from '../../analytics/workspace/restore'
import { workspacePath } from '../../analytics/workspace/workspace-path'
import { type Command, exitCodes, UsageError } from './command'
import { printRestored } from './print'
import { textTable } from './tables'
import { withWorkspace } from './workspace'

const options = {
  workspace: { type: 'string', short: 'w' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const

/** Makes a copy now; with `--list` shows those there are, and opens nothing for that. */
export const backup: Command = async (args, context) => {
  const { values } = parseArgs({ args, options: { ...options, list: { type: 'boolean' } } })
  if (!values.workspace) throw new UsageError('-w FILE')
  const path = realFile(workspacePath(values.workspace))
  if (!values.list)
    await withWorkspace(path, {}, context, async ({ backups }) => {
      await backups?.make('asked')
    })
  const backups = listBackups(path)
  if (values.json) context.out.json(`${JSON.stringify(backups, null, 2)}\n`)
  else {
    const rows = backups.map(({ name, reason, at, bytes, batches, decisions }) => [name, reason, at, bytes, batches, decisions])
    context.out.write(textTable(['backup', 'reason', 'at', 'bytes', 'imports', 'decisions'], rows))
  }
  return exitCodes.done
}

/** Puts the newest whole copy back, or the one named; what stood there is kept beside it. */
export const restore: Command = async (args, context) => {
  const { values } = parseArgs({ args, options: { ...options, from: { type: 'string' } } })
  if (!values.workspace) throw new UsageError('-w FILE')
  const path = workspacePath(values.workspace)
  const restored = await restoreWorkspace(path, values.from ?? null, context.now())
  if (values.json) context.out.json(`${JSON.stringify(restored, null, 2)}\n`)
  else printRestored(restored, context)
  // Opened once, so that what the copy lacks is said at once.
  await withWorkspace(path, {}, context, async () => undefined)
  return exitCodes.done
}

/** A person has seen what was lost: it is history from now on. */
export const acceptLossCommand: Command = async (args, context) => {
  const { values } = parseArgs({ args, options })
  return withWorkspace(values.workspace, {}, context, async ({ path, db, lost }) => {
    if (!path || !lost) throw new AnalyticsError('nothing_lost', { file: basename(path ?? '') })
    await acceptLoss(db, path, lost, context.now())
    return exitCodes.done
  })
}
