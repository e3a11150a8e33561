import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AnalyticsError } from '../../analytics/messages/errors'
import { wordFailure } from '../../analytics/messages/failures'
import { setCycle } from '../../analytics/sources/ask/set-cycle'
import { attentionList } from '../../analytics/sources/issues/attention'
import { listPaths } from '../../analytics/sources/recognise/list-paths'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { withRoomNeeded } from '../../analytics/workspace/full-disk'
import type { Workspace } from '../../analytics/workspace/open'
import { workspacePath } from '../../analytics/workspace/workspace-path'
import { sizeOf } from '../../importers/source/plain-file'
import { answersAt, countedAnew, dryAnswers, printAsked, settle } from './answers'
import { checkedCycle, checkedEncoding, keptColumns } from './arguments'
import { type Command, type CommandContext, UsageError } from './command'
import { exitCodeOf } from './diagnose'
import { dryRun } from './dry-run'
import { readMappings } from './mapping-file'
import { passwordsIn } from './password-file'
import { printAttention, printOutcome, printReconciliation } from './print'
import { printUnkept } from './print-personal'
import { importInto, withWorkspace } from './workspace'

/** Imports into a workspace, which is created when it is not there; `--dry-run` shows what would be mapped and stores nothing. */
export const importCommand: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: 'string', short: 'w' },
      cycle: { type: 'string' },
      company: { type: 'string' },
      'dry-run': { type: 'boolean' },
      map: { type: 'string' },
      answers: { type: 'string' },
      'keep-personal': { type: 'string' },
      encoding: { type: 'string' },
      'password-file': { type: 'string' },
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })
  if (!positionals.length) throw new UsageError('<file or folder …>')
  const cycle = checkedCycle(values.cycle) ?? ''
  const mappings = values.map === undefined ? [] : readMappings(values.map)
  const keep = keptColumns(values['keep-personal'])
  const encoding = checkedEncoding(values.encoding)
  const answers = values.answers === undefined ? null : answersAt(values.answers)
  const passwords = passwordsIn(values['password-file'])
  if (values['dry-run'] && answers) return dryAnswers(positionals, { mappings, keep, encoding, passwords, cycle }, answers, context)
  if (values['dry-run']) return dryRun(positionals, { given: mappings, keep, encoding, passwords }, values.json ?? false, context)
  if (!values.workspace) throw new UsageError('-w FILE')
  const path = workspacePath(values.workspace)
  const create = existsSync(path) ? undefined : { company: values.company ?? '', cycle }
  return withWorkspace(path, { create }, context, async (workspace) => {
    let stored = false
    try {
      if (!create && cycle) await setCycle(workspace, cycle, context.language, context.now())
      const imported = await importInto(workspace, positionals, { mappings, keep, encoding, passwords }, context)
      stored = imported.batchId !== null
      const asked = answers && (await settle(workspace, answers, context))
      const summary = asked ? await countedAnew(workspace, imported, context) : imported
      if (values.json) context.out.json(`${JSON.stringify(summary, null, 2)}\n`)
      else printReconciliation(await rowReconciliation(workspace.db, context.language), context)
      if (!values.json) printAttention(await attentionList(workspace.db, { offset: 0, limit: 1000 }, context.language), context)
      printOutcome(summary, context)
      printUnkept(keep, summary.personal, context)
      if (answers && asked) printAsked(answers, asked, context)
      if (stored) await keepCopy(workspace, context)
      return exitCodeOf(summary, values.strict ?? false)
    } catch (error) {
      stored ||= error instanceof AnalyticsError && error.code === 'disk_full_stored'
      throw withRoomNeeded(error, await bytesOf(positionals))
    } finally {
      // A workspace made for an import that did not happen goes again.
      if (create && !stored) workspace.discard()
    }
  })
}

async function keepCopy({ backups }: Workspace, { err, language }: CommandContext): Promise<void> {
  await backups?.makeIfDue()
  if (!backups?.trouble) return
  const { code, ...facts } = backups.trouble
  const { message, advice } = wordFailure(code, facts, language)
  err.line(`${message} ${advice}`)
}

const bytesOf = async (paths: string[]): Promise<number> => (await listPaths(paths)).reduce((sum, path) => sum + sizeOf(path), 0)
