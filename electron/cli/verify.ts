import { parseArgs } from 'node:util'
import { verifyChain } from '../../analytics/session/decisions'
import { verifyStored } from '../../analytics/stored'
import type { Workspace } from '../../analytics/workspace/open'
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
    const checks = await checksOf(workspace)
    if (values.json) context.out.json(`${JSON.stringify(checks, null, 2)}\n`)
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

/** A workspace with a block that cannot be read answers no further question. */
async function checksOf({ db, lost }: Workspace): Promise<{ check: string; ok: boolean; checked: number }[]> {
  const rows = await verifyRows(db)
  const journal = { check: 'journal', ok: lost === null, checked: lost ? lost.batches + lost.decisions : 0 }
  if (rows.some(({ check, ok }) => check === 'blocks' && !ok)) return [...rows, journal]
  const chain = await verifyChain(db)
  return [...rows, await verifyStored(db), journal, { check: 'decision_chain', ok: chain.ok, checked: chain.entries }]
}
