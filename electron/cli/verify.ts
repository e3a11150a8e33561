import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { verifyStored } from '../../analytics/materialized-views'
import { AnalyticsError } from '../../analytics/messages/errors'
import { verifyChain } from '../../analytics/session/decisions'
import { journalChecked } from '../../analytics/workspace/journal-check'
import type { Workspace } from '../../analytics/workspace/open'
import { verifyRows } from '../../analytics/workspace/verify'
import { type Command, type CommandContext, exitCodes, UsageError } from './command'
import { textTable } from './tables'
import { withCopies } from './way-out'
import { withWorkspace } from './workspace'

interface Check {
  check: string
  /** Null where there was nothing to check it against. */
  ok: boolean | null
  checked: number
  /** Why it was not checked. */
  without?: string
}

/** Tells the process that does the work from the one that watches it. */
const inner = 'PLUMBLINE_VERIFY'

/**
 * Integrity of a workspace: every block readable, raw rows against the row reconciliation, derived tables against their text, imports, decisions and settings
 * against the journal, decisions against their chain. It is done in a process of its own: a file whose blocks were exchanged can end the database with a signal.
 */
export const verify: Command = async (args, context) => {
  const { values } = parseArgs({
    args,
    options: { workspace: { type: 'string', short: 'w' }, json: { type: 'boolean' }, lang: { type: 'string' } },
  })
  if (!values.workspace) throw new UsageError('-w FILE')
  if (!process.env[inner]) return watch(args, values.workspace, values.json ?? false, context)
  return withWorkspace(values.workspace, { readOnly: true }, context, async (workspace) => {
    const checks = await checksOf(workspace)
    print(checks, values.json ?? false, context)
    // What is lost was said already.
    if (checks.some(({ check, ok }) => check !== 'journal' && ok === false))
      throw new AnalyticsError('workspace_damaged', { file: basename(values.workspace ?? '') })
    return checks.every(({ ok }) => ok !== false) ? exitCodes.done : exitCodes.refused
  })
}

function watch(args: string[], path: string, json: boolean, context: CommandContext): Promise<number> {
  return new Promise((settle, refuse) => {
    const child = spawn(process.execPath, [process.argv[1], 'verify', ...args], { stdio: 'inherit', env: { ...process.env, [inner]: '1' } })
    const stop = () => child.kill('SIGKILL')
    context.signal.addEventListener('abort', stop, { once: true })
    child.once('error', refuse)
    child.once('exit', (code) => {
      context.signal.removeEventListener('abort', stop)
      if (code !== null) return settle(code)
      if (context.signal.aborted) return settle(exitCodes.cancelled)
      print([{ check: 'blocks', ok: false, checked: 0 }], json, context)
      refuse(withCopies(new AnalyticsError('workspace_damaged', { file: basename(path) }), path, context))
    })
  })
}

function print(checks: Check[], json: boolean, { out }: CommandContext): void {
  const rows = checks.map(({ check, ok, checked, without }) => [
    check,
    ok === null ? `not checked: ${without}` : ok ? 'ok' : 'FAILED',
    checked,
  ])
  if (json) out.json(`${JSON.stringify(checks, null, 2)}\n`)
  else out.write(textTable(['check', 'ok', 'checked'], rows))
}

/** A workspace with a block that cannot be read answers no further question. */
async function checksOf(workspace: Workspace): Promise<Check[]> {
  const { db } = workspace
  const journal = await journalCheck(workspace)
  const rows = await verifyRows(db)
  if (rows.some(({ check, ok }) => check === 'blocks' && !ok)) return [...rows, journal]
  const chain = await verifyChain(db)
  return [...rows, await verifyStored(db), journal, { check: 'decision_chain', ok: chain.ok, checked: chain.entries }]
}

/** A journal that is gone, or of another workspace, says nothing of this one. */
async function journalCheck({ db, path, lost }: Workspace): Promise<Check> {
  if (lost) return { check: 'journal', ok: false, checked: lost.batches + lost.decisions + lost.changes }
  const { lines, without } = await journalChecked(db, path ?? '')
  return without ? { check: 'journal', ok: null, checked: 0, without } : { check: 'journal', ok: true, checked: lines }
}
