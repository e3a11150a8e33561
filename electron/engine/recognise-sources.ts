// What files are, before anything of them is stored: looked at two at a time, recognised in their order.
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { fieldName } from '../../analytics/wording/fields'
import { kindName } from '../../analytics/wording/kinds'
import { sheetReason, wordQuestion } from '../../analytics/wording/mapping'
import { type Known, knownSoFar } from '../../analytics/workspace/known'
import type { FileProposal, SheetProposal } from '../../analytics/workspace/types'
import { ImportError } from '../../importers/errors'
import { type RecogniseContext, type RecognisedSheet, recognise } from '../../importers/recognise'
import type { SourceReader } from '../../importers/types'
import type { Input } from '../contract/contract'
import { wordIssue } from './failures'
import { listPaths } from './list-paths'
import { APART_BYTES, READ_AT_ONCE } from './readers'
import { dependsOnNames, type RecognisedFile, recogniseFile } from './recognise-file'
import type { EngineState } from './state'

const nothing: Known = { metricNames: [], remembered: [], files: [] }
const unread = { sheets: [], names: 0 }

interface Look {
  path: string
  /** The file, or why it cannot be read. */
  source: SourceReader | ImportError
}
interface Found extends Look, Pick<RecognisedFile, 'sheets' | 'names'> {}

export async function recogniseSources(state: EngineState, { jobId, paths }: Input<'sources.recognise'>): Promise<FileProposal[]> {
  return state.jobs.run(jobId, async (signal, report) => {
    state.held.clear()
    const files = await listPaths(paths)
    const known = state.current ? await knownSoFar(state.current.db) : nothing
    const names = new Set(known.metricNames)
    const { remembered } = known
    const found: Found[] = []
    const look = async (path: string): Promise<Look> => {
      report('recognise', basename(path), found.length, files.length)
      return { path, source: await state.held.look(path).catch(refusalOnly) }
    }
    try {
      for await (const { path, source } of inOrder(files, look, signal)) {
        const read = source instanceof ImportError ? unread : await recogniseFile(async () => source, path, names, { remembered })
        found.push({ path, source, sheets: read.sheets, names: read.names })
      }
    } catch (error) {
      throw signal.aborted ? new AnalyticsError('cancelled') : error
    }
    const context = { knownMetrics: [...names], remembered }
    return Promise.all(found.map(async (file) => toFile(await withAllNames(file, context), known, state.language)))
  })
}

/** Looks at the larger files first and alone, so that memory stays bounded by the largest. */
async function* inOrder(files: string[], look: (path: string) => Promise<Look>, signal: AbortSignal): AsyncGenerator<Look> {
  const large = new Map<string, Look>()
  for (const path of files) {
    if (signal.aborted) throw new AnalyticsError('cancelled')
    if (await isLarge(path)) large.set(path, await look(path))
  }
  const small = files.filter((path) => !large.has(path))
  const looks: AsyncIterator<Look> = Readable.from(small).map(look, { concurrency: READ_AT_ONCE, signal })[Symbol.asyncIterator]()
  for (const path of files) yield large.get(path) ?? (await looks.next()).value
}

const isLarge = async (path: string): Promise<boolean> => ((await stat(path).catch(() => null))?.size ?? 0) * 2 > APART_BYTES

function refusalOnly(error: unknown): ImportError {
  if (error instanceof ImportError && error.issue.code !== 'cancelled') return error
  throw error
}

/** A dictionary further down may make certain what was not: the import will read it so. */
async function withAllNames(file: Found, context: RecogniseContext & { knownMetrics: string[] }): Promise<Found> {
  const { source, sheets, names } = file
  if (source instanceof ImportError || names === context.knownMetrics.length || !sheets.some(dependsOnNames)) return file
  return { ...file, sheets: await recognise(source, context) }
}

/** `alreadyImported` is a hint before anything is read in full; the import itself compares content hashes. */
function toFile({ path, source, sheets }: Found, known: Known, language: Language): FileProposal {
  const file = basename(path)
  if (source instanceof ImportError) {
    const refusal = wordIssue(source.issue, language)
    return { path, file, bytes: 0, kind: '', encoding: null, alreadyImported: false, refusal, sheets: [] }
  }
  const { bytes, kind, encoding = null } = source.info
  const alreadyImported = known.files.some((other) => other.file === file && other.bytes === bytes)
  return {
    path,
    file,
    bytes,
    kind,
    encoding,
    alreadyImported,
    refusal: null,
    sheets: sheets.map((sheet) => toSheet(sheet, file, language)),
  }
}

function toSheet({ sheet, layout, mapping, refusal, grid }: RecognisedSheet, file: string, language: Language): SheetProposal {
  return {
    index: sheet.index,
    name: sheet.name,
    hidden: sheet.hidden,
    kind: mapping?.kind ?? null,
    kindName: mapping ? kindName(mapping.kind, language) : '',
    confidence: mapping?.confidence ?? 0,
    certain: mapping?.certain ?? false,
    reasons: (mapping?.reasons ?? []).map((reason) => sheetReason(reason, language)),
    headerRows: layout?.headerRows ?? [],
    fields: (mapping?.fields ?? []).map((field) => ({ ...field, name: fieldName(field.field, language) })),
    valueColumns: mapping?.valueColumns.length ?? 0,
    questions: (mapping?.questions ?? []).flatMap(
      ({ code, headers, field = '' }) => wordQuestion(code, headers.join('、'), field, language) ?? [],
    ),
    preview: grid.rows.slice(0, 12),
    refusal: refusal ? wordIssue({ file, sheet: sheet.name, code: refusal.code, row: refusal.row, facts: refusal.facts }, language) : null,
  }
}
