import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AnalyticsError } from '../../analytics/messages/errors'
import { buildDocument } from '../../analytics/report/build-document'
import type { ReportDocument } from '../../analytics/report/document/document'
import { reportHtml } from '../../analytics/report/html/page'
import { reportMask } from '../../analytics/report/masked'
import { metricsJson } from '../../analytics/report/metrics-json'
import { Archives } from '../../analytics/sources/recognise/archives'
import { listSources } from '../../analytics/sources/recognise/list-paths'
import type { ImportSummary } from '../../analytics/sources/types'
import { stateCycle } from '../../analytics/workspace/cycle-calendar'
import { workspaceInfo } from '../../analytics/workspace/info'
import type { Workspace } from '../../analytics/workspace/open'
import { clearWorking, ownTemporaryFolder, removeFolder, workingFolder } from '../../analytics/workspace/private-folder'
import { folderPath } from '../../analytics/workspace/workspace-path'
import { shownName } from '../../importers/source/names'
import { checkedCycle, checkedEncoding, keptColumns } from './arguments'
import { type Command, exitCodes, UsageError } from './command'
import { requireOwnReports } from './foreign-files'
import { passwordsIn } from './password-file'
import { printAttention, printFigures, printOutcome, printReconciliation } from './print'
import { printUnkept } from './print-personal'
import { importInto, withTemporaryWorkspace } from './workspace'

const formats: Record<string, { file: string; write: (document: ReportDocument) => string }> = {
  json: { file: 'metrics.json', write: metricsJson },
  html: { file: 'report.html', write: reportHtml },
}

/** The one-off diagnosis: a temporary workspace, everything found imported, all metrics, the report written. */
export const diagnose: Command = async (args, context) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      cycle: { type: 'string' },
      lang: { type: 'string' },
      formats: { type: 'string', default: 'json,html' },
      company: { type: 'string' },
      mask: { type: 'boolean', default: false },
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      'keep-personal': { type: 'string' },
      encoding: { type: 'string' },
      'password-file': { type: 'string' },
      force: { type: 'boolean', default: false },
    },
  })
  if (!positionals.length) throw new UsageError('<file or folder …>')
  if (!values.out) throw new UsageError('--out DIR')
  const wanted = values.formats.split(',').map((name) => name.trim())
  for (const name of wanted) if (!Object.hasOwn(formats, name)) throw new UsageError(`--formats ${Object.keys(formats).join(',')}`)
  const cycle = checkedCycle(values.cycle)
  const encoding = checkedEncoding(values.encoding)
  const passwords = passwordsIn(values['password-file'])
  const out = folderPath(values.out)
  // Said before the work, and asked once more before anything is written.
  const mayWrite = () =>
    requireOwnReports(
      out,
      wanted.map((name) => formats[name].file),
      values.force,
    )
  mayWrite()
  const keep = keptColumns(values['keep-personal'])
  return withTemporaryWorkspace(context, async (workspace) => {
    if (values.company) await nameCompany(workspace, values.company)
    if (cycle) await stateCycle(workspace.db, cycle)
    const archives = new Archives(() => workspace.stageFolder ?? ownTemporaryFolder())
    if (values.mask) context.cover?.tell(await namesIn(positionals, archives))
    const summary = await importInto(workspace, positionals, { datedByData: true, keep, encoding, passwords, archives }, context)
    const refused = summary.refused.map(({ file, code, message, advice }) => ({ file, code, message, advice }))
    if (!summary.files) {
      printOutcome(summary, context)
      return exitCodes.refused
    }
    // Without a roster there is no department to take the name from.
    if (!(await workspaceInfo(workspace)).company) await nameCompany(workspace, basename(resolve(positionals[0])).replace(/\.\w+$/, ''))
    const mask = values.mask
      ? await reportMask(workspace, {}, [...summary.refused.map(({ file }) => file), ...summary.skippedSame], context.language)
      : null
    if (mask) context.cover?.known(mask)
    const document = await buildDocument(workspace, { slice: {}, language: context.language, refused, mask })
    if (context.signal.aborted) throw new AnalyticsError('cancelled')
    mayWrite()
    writeWhole(
      out,
      wanted.map((name) => ({ file: formats[name].file, content: formats[name].write(document) })),
    )
    if (values.json) context.out.json(metricsJson(document))
    else {
      const { metrics, reconciliation, attention } = document.answers
      printFigures(metrics, context)
      printReconciliation(reconciliation, context)
      printAttention(attention, context)
      for (const name of wanted) context.out.path(join(out, formats[name].file))
    }
    printOutcome(summary, context)
    printUnkept(keep, summary.personal, context)
    return exitCodeOf(summary, values.strict ?? false)
  })
}

export function exitCodeOf(summary: ImportSummary, strict: boolean): number {
  if (!summary.files && !summary.skippedSame.length) return exitCodes.refused
  return strict && (summary.attention > 0 || summary.refused.length > 0) ? exitCodes.attention : exitCodes.done
}

/** What an import of these paths may call files. */
async function namesIn(paths: string[], archives: Archives): Promise<string[]> {
  const { files, refused } = await listSources(paths, archives)
  return [...files.map(shownName), ...refused.map(({ name }) => name)]
}

const nameCompany = ({ db }: Workspace, company: string): Promise<void> =>
  db.run(`update setting set value = $company where key = 'company.name'`, { company })

/** All of them complete under their final names, or none there at all. */
function writeWhole(folder: string, reports: { file: string; content: string }[]): void {
  const made = mkdirSync(folder, { recursive: true })
  const place = join(folder, 'report')
  let parts: string | undefined
  try {
    clearWorking(place)
    parts = workingFolder(place)
    for (const { file, content } of reports) writeFileSync(join(parts, file), content, { flag: 'wx' })
    for (const { file } of reports) renameSync(join(parts, file), join(folder, file))
  } catch (error) {
    if (made) rmSync(made, { recursive: true, force: true })
    throw error
  } finally {
    if (parts) removeFolder(parts)
  }
}
