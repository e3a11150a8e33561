import { parseArgs } from 'node:util'
import type { Slice } from '../../analytics/metric/types'
import { buildDocument } from '../../analytics/report/build-document'
import { metricsJson } from '../../analytics/report/metrics-json'
import { type Command, exitCodes, UsageError } from './command'
import { printFigures } from './print'
import { withWorkspace } from './workspace'

const keys: Record<string, keyof Slice> = {
  cycle: 'cycle',
  department: 'department',
  role_family: 'roleFamily',
  month: 'month',
  source: 'source',
}

/** Figures of a workspace, of all of it or of a slice. */
export const metrics: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { workspace: { type: 'string', short: 'w' }, json: { type: 'boolean' }, slice: { type: 'string' }, lang: { type: 'string' } },
  })
  if (positionals.length) throw new UsageError(positionals[0])
  const slice = parseSlice(values.slice)
  return withWorkspace(values.workspace, { readOnly: true }, context, async (workspace) => {
    const document = await buildDocument(workspace, slice, context.language, [])
    if (values.json) context.out.write(metricsJson(document))
    else printFigures(document.metrics, context)
    return exitCodes.done
  })
}

export function parseSlice(text: string | undefined): Slice {
  const slice: Slice = {}
  for (const part of (text ?? '').split(',').filter(Boolean)) {
    const at = part.indexOf('=')
    const key = Object.hasOwn(keys, part.slice(0, at)) ? keys[part.slice(0, at)] : undefined
    if (!key || at === part.length - 1) throw new UsageError(`--slice ${Object.keys(keys).join('=…,')}=…`)
    slice[key] = part.slice(at + 1)
  }
  return slice
}
