import { parseArgs } from 'node:util'
import { buildDocument } from '../../analytics/report/build-document'
import { reportMask } from '../../analytics/report/masked'
import { metricsJson } from '../../analytics/report/metrics-json'
import { workspaceInfo } from '../../analytics/workspace/info'
import { knownSlice, parseSlice } from './arguments'
import { type Command, exitCodes, UsageError } from './command'
import { printFigures } from './print'
import { withWorkspace } from './workspace'

/** Figures of a workspace, of all of it or of a slice. */
export const metrics: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      workspace: { type: 'string', short: 'w' },
      json: { type: 'boolean' },
      mask: { type: 'boolean', default: false },
      slice: { type: 'string' },
      lang: { type: 'string' },
    },
  })
  if (positionals.length) throw new UsageError(positionals[0])
  const slice = parseSlice(values.slice)
  return withWorkspace(values.workspace, { readOnly: true }, context, async (workspace) => {
    const mask = values.mask ? await reportMask(workspace, slice, [], context.language) : null
    if (mask) context.cover?.known(mask)
    const known = knownSlice(slice, await workspaceInfo(workspace), mask)
    const document = await buildDocument(workspace, { slice: known, language: context.language, refused: [], mask })
    if (values.json) context.out.json(metricsJson(document))
    else printFigures(document.answers.metrics, context)
    return exitCodes.done
  })
}
