// What files are, before anything of them is stored: looked at two at a time, recognised in their order.
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ImportError } from '../../../importers/source/errors'
import { knownPath, shownName } from '../../../importers/source/names'
import type { ImportIssue, SourceReader } from '../../../importers/source/types'
import { AnalyticsError } from '../../messages/errors'
import { wordIssue } from '../../messages/issues'
import type { Language } from '../../messages/types'
import type { Database } from '../../workspace/query'
import type { FileProposal } from '../types'
import type { Archives } from './archives'
import { answersOf, choicesFor, type SheetChoice } from './choices'
import { type Known, knownSoFar } from './known'
import { APART_BYTES, READ_AT_ONCE } from './limits'
import { listSources, type RefusedEntry } from './list-paths'
import type { PreviewCache } from './preview-cache'
import { proposedSheet } from './proposed-sheet'
import { type RecogniseContext, recognise } from './recognise'
import { dependsOnNames, type RecognisedFile, recogniseFile } from './recognise-file'
import { refusalOf } from './source-files'

const nothing: Known = { indicatorNames: [], remembered: [], files: [] }
const noSheets = { sheets: [], names: 0 }

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
  /** What a person said of single sheets already. */
  choices: readonly SheetChoice[]
  language: Language
  signal: AbortSignal
  report: (step: 'recognise', file: string | null, done: number, total: number) => void
}

/** @throws AnalyticsError `cancelled` */
export async function recogniseSources(paths: string[], recognising: Recognising): Promise<FileProposal[]> {
  const { db, cache, archives, choices, language, signal, report } = recognising
  const { files, refused } = await listSources(paths, archives, signal).catch((error: unknown) => {
    throw signal.aborted ? new AnalyticsError('cancelled') : error
  })
  cache.keepOnly(files)
  const known = db ? await knownSoFar(db) : nothing
  const names = new Set(known.indicatorNames)
  const remembered = [...answersOf(choices), ...known.remembered]
  const said = (path: string) => ({ remembered, chosen: choicesFor(choices, path) })
  const found: Found[] = []
  const look = async (path: string): Promise<Look> => {
    report('recognise', shownName(path), found.length, files.length)
    return { path, source: await cache.probe(path).catch((error: unknown) => refusalOf(error, path, 'recognise')) }
  }
  try {
    for await (const looked of inOrder(files, look, signal)) found.push(await recogniseLook(looked, names, said(looked.path)))
  } catch (error) {
    throw signal.aborted ? new AnalyticsError('cancelled') : error
  }
  cache.indicatorNames = [...names]
  const context = (path: string) => ({ ...said(path), knownIndicators: [...names] })
  const proposals = await Promise.all(found.map(async (file) => toFile(await withAllNames(file, context(file.path)), known, language)))
  return [...proposals, ...unopened(refused, language)]
}

async function recogniseLook(
  { path, source }: Look,
  names: Set<string>,
  said: Pick<RecogniseContext, 'remembered' | 'chosen'>,
): Promise<Found> {
  if (source instanceof ImportError) return { path, source, ...noSheets }
  try {
    const { sheets, names: known } = await recogniseFile(async () => source, path, names, said)
    return { path, source, sheets, names: known }
  } catch (error) {
    return { path, source: refusalOf(error, path, 'recognise'), ...noSheets }
  }
}

/** What a folder holds that somebody may have meant and that cannot be opened, or is of no kind that is read. */
const unopened = (entries: RefusedEntry[], language: Language): FileProposal[] =>
  entries.map(({ name, code }) => ({
    ...refusedFile(name, { code, file: name }, language),
    passedOver: code === 'unsupported_format',
  }))

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
    passedOver: false,
    refusal: null,
    sheets: sheets.map((sheet) => proposedSheet(sheet, file, language)),
  }
}

function refusedFile(path: string, issue: ImportIssue, language: Language): FileProposal {
  const refusal = wordIssue(issue, language)
  const unread = { bytes: 0, kind: '', encoding: null, alreadyImported: false, passedOver: false, sheets: [] }
  return { path: knownPath(path), file: shownName(path), ...unread, refusal }
}
