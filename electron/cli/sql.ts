import { parseArgs } from 'node:util'
import { AnalyticsError } from '../../analytics/messages/errors'
import type { Session } from '../../analytics/workspace/open'
import { QueryError } from '../../analytics/workspace/query'
import { requireQuestion } from '../../analytics/workspace/question'
import { type Command, type CommandContext, exitCodes, UsageError } from './command'
import { type Cell, csv, textTable } from './tables'
import { withWorkspace } from './workspace'

/** A question to a workspace opened read-only and locked down: it can change nothing and reach nothing else. */
export const sql: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: 'string', short: 'w' },
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
      arrow: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })
  if (positionals.length !== 1) throw new UsageError('"select …"')
  const [text] = positionals
  return withWorkspace(values.workspace, { readOnly: true }, context, async ({ db, session }) => {
    await requireQuestion(db, text)
    if (values.arrow) return streamArrow(await session(), text, context)
    const rows = await db.all<Record<string, unknown>>(text, undefined, { signal: context.signal })
    if (values.json) context.out.json(`${JSON.stringify(rows, null, 2)}\n`)
    else {
      const headers = Object.keys(rows[0] ?? {})
      const cells = rows.map((row) => headers.map((header) => cellOf(row[header])))
      if (values.csv) context.out.data(csv(headers, cells))
      else context.out.write(textTable(headers, cells))
    }
    return exitCodes.done
  })
}

async function streamArrow({ connection, close }: Session, text: string, context: CommandContext): Promise<number> {
  // A terminal would show noise and might be left in a strange state.
  if (context.out.isTTY) throw new UsageError('--arrow > FILE.arrow')
  const interrupt = () => connection.interrupt()
  context.signal.addEventListener('abort', interrupt, { once: true })
  try {
    const { writeArrow } = await import('../../analytics/workspace/arrow')
    await writeArrow(connection, text, context.out.stream)
    return exitCodes.done
  } catch (error) {
    if (context.signal.aborted) throw new AnalyticsError('cancelled', {}, error)
    throw error instanceof AnalyticsError ? error : new QueryError(text, error)
  } finally {
    context.signal.removeEventListener('abort', interrupt)
    close()
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
