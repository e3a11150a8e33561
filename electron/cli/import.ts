import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { kindName } from '../../analytics/wording/kinds'
import { ledger } from '../../analytics/workspace/info'
import type { MappingOverride } from '../../importers/mapping/override'
import { recognise } from '../../importers/recognise'
import { listPaths } from '../engine/list-paths'
import { ReaderThread } from '../engine/reader-thread'
import { type Command, type CommandContext, exitCodes, UsageError } from './command'
import { exitCodeOf } from './diagnose'
import { readMappings } from './mapping-file'
import { printLedger, printRefused } from './print'
import { textTable } from './tables'
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
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    },
  })
  if (!positionals.length) throw new UsageError('<file or folder …>')
  const mappings = values.map === undefined ? [] : readMappings(values.map)
  if (values['dry-run']) return dryRun(positionals, mappings, values.json ?? false, context)
  const path = values.workspace
  if (!path) throw new UsageError('-w FILE')
  const create = existsSync(path) ? undefined : { company: values.company ?? basename(path, '.duckdb'), cycle: values.cycle ?? '' }
  return withWorkspace(path, { create }, context, async (workspace) => {
    const summary = await importInto(workspace, positionals, { mappings }, context)
    if (values.json) context.out.write(`${JSON.stringify(summary, null, 2)}\n`)
    else printLedger(await ledger(workspace.db), context)
    printRefused(summary.refused, context)
    return exitCodeOf(summary, values.strict ?? false)
  })
}

async function dryRun(paths: string[], given: MappingOverride[], json: boolean, context: CommandContext): Promise<number> {
  const thread = new ReaderThread(join(__dirname, 'reader-worker.cjs'))
  const rows: (string | number)[][] = []
  try {
    for (const path of await listPaths(paths)) {
      const reader = await thread.open(path)
      for (const { sheet, layout, mapping, refusal } of await recognise(reader, { knownMetrics: [], given })) {
        const fields = mapping?.fields.map((field) => `${field.header}→${field.field}`).join(' ') ?? refusal?.code ?? ''
        const kind = mapping ? kindName(mapping.kind, context.language) : '—'
        rows.push([
          basename(path),
          sheet.name,
          layout?.headerRows[0] ?? '',
          kind,
          mapping ? mapping.confidence.toFixed(2) : '',
          mapping?.certain ? '✓' : '?',
          fields,
        ])
      }
      await reader.close()
    }
  } finally {
    await thread.stop()
  }
  const headers = ['file', 'sheet', 'header', 'kind', 'confidence', 'certain', 'fields']
  if (json)
    context.out.write(
      `${JSON.stringify(
        rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]]))),
        null,
        2,
      )}\n`,
    )
  else context.out.write(textTable(headers, rows))
  return exitCodes.done
}
