import { parseArgs } from 'node:util'
import { verifyChain } from '../../analytics/session/decisions'
import { verifyStored } from '../../analytics/stored'
import { verifyRows } from '../../analytics/workspace/verify'
import { type Command, exitCodes } from './command'
import { textTable } from './tables'
import { withWorkspace } from './workspace'

/** Integrity of a workspace: every block readable, raw rows against the ledger, derived tables against their text, imports against the journal, decisions against their chain. */
export const verify: Command = async (args, context) => {
  const { values } = parseArgs({
    args,
    options: { workspace: { type: 'string', short: 'w' }, json: { type: 'boolean' }, lang: { type: 'string' } },
  })
  return withWorkspace(values.workspace, { readOnly: true }, context, async (workspace) => {
    const chain = await verifyChain(workspace.db)
    const checks = [
      ...(await verifyRows(workspace.db)),
      await verifyStored(workspace.db),
      { check: 'journal', ok: workspace.lost === null, checked: workspace.lost?.batches ?? 0 },
      { check: 'decision_chain', ok: chain.ok, checked: chain.entries },
    ]
    if (values.json) context.out.write(`${JSON.stringify(checks, null, 2)}\n`)
    else
      context.out.write(
        textTable(
          ['check', 'ok', 'checked'],
          checks.map(({ check, ok, checked }) => [check, ok ? 'ok' : 'FAILED', checked]),
        ),
      )
    return checks.every((check) => check.ok) ? exitCodes.done : exitCodes.refused
  })
}
