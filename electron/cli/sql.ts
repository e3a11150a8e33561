import { parseArgs } from 'node:util'
import { type Command, exitCodes, UsageError } from './command'
import { type Cell, csv, textTable } from './tables'
import { withWorkspace } from './workspace'

/** A query on a workspace opened read-only and locked down: it can change nothing and reach nothing else. */
export const sql: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { workspace: { type: 'string', short: 'w' }, json: { type: 'boolean' }, csv: { type: 'boolean' }, lang: { type: 'string' } },
  })
  if (positionals.length !== 1) throw new UsageError('"select …"')
  return withWorkspace(values.workspace, { readOnly: true }, context, async ({ db }) => {
    const rows = await db.all<Record<string, unknown>>(positionals[0], undefined, { signal: context.signal })
    if (values.json) context.out.write(`${JSON.stringify(rows, null, 2)}\n`)
    else {
      const headers = Object.keys(rows[0] ?? {})
      const cells = rows.map((row) => headers.map((header) => cellOf(row[header])))
      context.out.write(values.csv ? csv(headers, cells) : textTable(headers, cells))
    }
    return exitCodes.done
  })
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
