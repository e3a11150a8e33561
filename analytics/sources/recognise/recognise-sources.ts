// What files are, before anything of them is stored: looked at two at a time, recognised in their order.
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ImportError } from '../../../importers/source/errors'
import { knownPath, shownName } from '../../../importers/source/names'
import type { ImportIssue, SourceReader } from '../../../importers/source/types'
import { fieldName, kindName } from '../../kinds/kinds'
import { AnalyticsError } from '../../messages/errors'
import { wordIssue } from '../../messages/issues'
import { sheetReason, wordQuestion } from '../../messages/mapping'
import type { Language } from '../../messages/types'
import type { Database } from '../../workspace/query'
import type { FileProposal, SheetProposal } from '../types'
import type { Archives } from './archives'
import { type Known, knownSoFar } from './known'
import { APART_BYTES, READ_AT_ONCE } from './limits'
import { listSources, type RefusedEntry } from './list-paths'
import { wordPersonal } from './personal-columns'
import type { PreviewCache } from './preview-cache'
import { type RecogniseContext, type RecognisedSheet, recognise } from './recognise'
import { dependsOnNames, type RecognisedFile, recogniseFile } from './recognise-file'
import { refusalOf } from './source-files'

const nothing: Known = { indicatorNames: [], remembered: [], files: [] }
const unread = { sheets: [], names: 0 }

interface Look {
  path: string
  /** The file, or why it cannot be read. */
  source: SourceReader | ImportError
}
interface Found extends Look, Pick<RecognisedFile, 'sheets' | 'names'> {}

export interface Recognising {
  /** The open workspace, whose words and answers are known; null: none. */
  db: Database | null
  cache: PreviewCache
  archives: Archives
  language: Language
  signal: AbortSignal
  report: (step: 'recognise', file: string | null, done: number, total: number) => void
}

/** @throws AnalyticsError `cancelled` */
export async function recogniseSources(paths: string[], recognising: Recognising): Promise<FileProposal[]> {
  const { db, cache, archives, language, signal, report } = recognising
  cache.clear()
  const { files, refused } = await listSources(paths, archives, signal).catch((error: unknown) => {
    throw signal.aborted ? new AnalyticsError('cancelled') : error
  })
  const known = db ? await knownSoFar(db) : nothing
  const names = new Set(known.indicatorNames)
  const { remembered } = known
  const found: Found[] = []
  const look = async (path: string): Promise<Look> => {
    report('recognise', shownName(path), found.length, files.length)
    return { path, source: await cache.probe(path).catch((error: unknown) => refusalOf(error, path, 'recognise')) }
  }
  try {
    for await (const looked of inOrder(files, look, signal)) found.push(await recogniseLook(looked, names, remembered))
  } catch (error) {
    throw signal.aborted ? new AnalyticsError('cancelled') : error
  }
  const context = { knownIndicators: [...names], remembered }
  const proposals = await Promise.all(found.map(async (file) => toFile(await withAllNames(file, context), known, language)))
  return [...proposals, ...unopened(refused, language)]
}

async function recogniseLook({ path, source }: Look, names: Set<string>, remembered: Known['remembered']): Promise<Found> {
  if (source instanceof ImportError) return { path, source, ...unread }
  try {
    const { sheets, names: known } = await recogniseFile(async () => source, path, names, { remembered })
    return { path, source, sheets, names: known }
  } catch (error) {
    return { path, source: refusalOf(error, path, 'recognise'), ...unread }
  }
}

/** What a folder holds that somebody may have meant and that cannot be opened, whatever its ending. */
const unopened = (entries: RefusedEntry[], language: Language): FileProposal[] =>
  entries.filter(({ code }) => code !== 'unsupported_format').map(({ name, code }) => refusedFile(name, { code, file: name }, language))

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

/** A dictionary further down may make certain what was not: the import will read it so. */
async function withAllNames(file: Found, context: RecogniseContext & { knownIndicators: string[] }): Promise<Found> {
  const { source, sheets, names } = file
  if (source instanceof ImportError || names === context.knownIndicators.length || !sheets.some(dependsOnNames)) return file
  return { ...file, sheets: await recognise(source, context) }
}

/** `alreadyImported` is a hint before anything is read in full; the import itself compares content hashes. */
function toFile({ path, source, sheets }: Found, known: Known, language: Language): FileProposal {
  const file = shownName(path)
  if (source instanceof ImportError) return refusedFile(path, source.issue, language)
  const { bytes, kind, encoding = null } = source.info
  const alreadyImported = known.files.some((other) => other.file === file && other.bytes === bytes)
  return {
    path: knownPath(path),
    file,
    bytes,
    kind,
    encoding,
    alreadyImported,
    refusal: null,
    sheets: sheets.map((sheet) => toSheet(sheet, file, language)),
  }
}

function refusedFile(path: string, issue: ImportIssue, language: Language): FileProposal {
  const refusal = wordIssue(issue, language)
  return { path: knownPath(path), file: shownName(path), bytes: 0, kind: '', encoding: null, alreadyImported: false, refusal, sheets: [] }
}

function toSheet({ sheet, layout, mapping, refusal, grid, personal }: RecognisedSheet, file: string, language: Language): SheetProposal {
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
    personal: wordPersonal({ file, sheet: sheet.name, columns: personal }, language).columns,
    refusal: refusal ? wordIssue({ file, sheet: sheet.name, code: refusal.code, row: refusal.row, facts: refusal.facts }, language) : null,
  }
}
