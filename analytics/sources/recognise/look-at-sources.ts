// Files and folders looked at, many of them two at a time, and recognised in their order, without storing anything.
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ImportError } from '../../../importers/source/errors'
import { shownName } from '../../../importers/source/names'
import type { SourceReader } from '../../../importers/source/types'
import { prepareDictionary } from '../../kinds/synonyms'
import { AnalyticsError } from '../../messages/errors'
import type { Database } from '../../workspace/query'
import type { KnownPeople } from '../mapping/value-votes'
import type { Archives } from './archives'
import { answersOf, choicesFor, type SheetChoice } from './choices'
import { type Known, knownSoFar } from './known'
import { listedAmong, listedIn, textsIn } from './known-people'
import { APART_BYTES, ONE_BY_ONE_BYTES, READ_AT_ONCE } from './limits'
import { listSources, type RefusedEntry } from './list-paths'
import { type ListedPerson, peopleMap } from './people-map'
import type { PreviewCache } from './preview-cache'
import { type RecogniseContext, type RecognisedSheet, recogniseSheet } from './recognise'
import { dependsOnNames, hangsOnOthers, type RecognisedFile, recogniseFile, saysNoMore } from './recognise-file'
import { refusalOf } from './source-files'

const nothing: Known = { indicatorNames: [], remembered: [], files: [] }
const noSheets = { sheets: [], names: 0 }

interface Look {
  path: string
  /** The file, or why it cannot be read. */
  source: SourceReader | ImportError
}
export interface LookedAt extends Look, Pick<RecognisedFile, 'sheets' | 'names'> {}

export interface Looking extends Pick<RecogniseContext, 'given' | 'keep'> {
  /** The open workspace, whose words and answers are known; null: none. */
  db: Database | null
  cache: PreviewCache
  archives: Archives
  /** What a person said of single sheets already. */
  choices: readonly SheetChoice[]
  signal: AbortSignal
  report: (step: 'recognise', file: string | null, done: number, total: number) => void
}

/**
 * Every sheet of the files as the import will read it, knowing the dictionaries and people of all of them.
 * @throws AnalyticsError `cancelled`
 */
export async function lookAtSources(
  paths: string[],
  looking: Looking,
): Promise<{ found: LookedAt[]; refused: RefusedEntry[]; known: Known }> {
  const { db, cache, archives, choices, given, keep, signal, report } = looking
  const { files, refused } = await listSources(paths, archives, signal).catch((error: unknown) => {
    throw signal.aborted ? new AnalyticsError('cancelled') : error
  })
  cache.keepOnly(files)
  const known = db ? await knownSoFar(db) : nothing
  const names = new Set(known.indicatorNames)
  const remembered = [...answersOf(choices), ...known.remembered]
  const said = (path: string) => ({ given, keep, remembered, chosen: choicesFor(choices, path) })
  const found: LookedAt[] = []
  const look = async (path: string): Promise<Look> => {
    report('recognise', shownName(path), found.length, files.length)
    const opening = cache.probe(path).catch((error: unknown) => refusalOf(error, path, 'recognise'))
    // While a reader opens the first file there is nothing to do but wait.
    prepareDictionary()
    return { path, source: await opening }
  }
  try {
    for await (const looked of inOrder(files, look, signal)) found.push(await recogniseLook(looked, names, said(looked.path)))
  } catch (error) {
    throw signal.aborted ? new AnalyticsError('cancelled') : error
  }
  cache.indicatorNames = [...names]
  cache.knownPeople = await peopleOf(found, db)
  const { indicatorNames: knownIndicators, knownPeople } = cache
  const all = await Promise.all(found.map((file) => withAllKnown(file, { ...said(file.path), knownIndicators, knownPeople })))
  return { found: all, refused, known }
}

async function recogniseLook(
  { path, source }: Look,
  names: Set<string>,
  said: Omit<RecogniseContext, 'knownIndicators' | 'knownPeople'>,
): Promise<LookedAt> {
  if (source instanceof ImportError) return { path, source, ...noSheets }
  try {
    const { sheets, names: known } = await recogniseFile(async () => source, path, names, said)
    return { path, source, sheets, names: known }
  } catch (error) {
    return { path, source: refusalOf(error, path, 'recognise'), ...noSheets }
  }
}

/** Looks at the larger files first and alone, so that memory stays bounded by the largest. */
async function* inOrder(files: string[], look: (path: string) => Promise<Look>, signal: AbortSignal): AsyncGenerator<Look> {
  const large = new Map<string, Look>()
  let together = 0
  for (const path of files) {
    if (signal.aborted) throw new AnalyticsError('cancelled')
    const bytes = await sizeOf(path)
    if (bytes * 2 > APART_BYTES) large.set(path, await look(path))
    else together += bytes
  }
  const small = files.filter((path) => !large.has(path))
  const concurrency = together < ONE_BY_ONE_BYTES ? 1 : READ_AT_ONCE
  const looks: AsyncIterator<Look> = Readable.from(small).map(look, { concurrency, signal })[Symbol.asyncIterator]()
  for (const path of files) yield large.get(path) ?? (await looks.next()).value
}

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? 0

/** As many rows of a list of people are looked at, as far as they are kept. */
const LISTED_ROWS = 20_000

/** Those that sheets which wait for them may name: the people of the workspace, and of lists among the files. */
async function peopleOf(files: LookedAt[], db: Database | null): Promise<KnownPeople | undefined> {
  const waiting = files.flatMap(({ sheets }) => sheets.filter(hangsOnOthers))
  if (waiting.length === 0) return undefined
  const stored = db ? await listedAmong(db, textsIn(waiting.map(({ grid }) => grid))) : []
  const listed = [...stored, ...(await peopleListed(files))]
  return listed.length > 0 ? peopleMap(listed) : undefined
}

async function peopleListed(files: LookedAt[]): Promise<ListedPerson[]> {
  const listed: ListedPerson[][] = []
  for (const { source, sheets } of files)
    for (const sheet of sheets)
      if (!(source instanceof ImportError) && sheet.mapping?.kind === 'employee')
        listed.push(listedIn(sheet, await source.preview(sheet.sheet.index, LISTED_ROWS)))
  return listed.flat()
}

/** A dictionary or a list of people further down may make certain what was not, or doubtful what was. */
async function withAllKnown(file: LookedAt, context: RecogniseContext & { knownIndicators: string[] }): Promise<LookedAt> {
  const { source, sheets, names } = file
  const settled = names === context.knownIndicators.length && !(context.knownPeople && sheets.some(hangsOnOthers))
  if (source instanceof ImportError || settled || !sheets.some(dependsOnNames)) return file
  const known: RecognisedSheet[] = []
  for (const sheet of sheets) known.push(dependsOnNames(sheet) ? await sheetWithAllKnown(source, sheet, context) : sheet)
  return { ...file, sheets: known }
}

async function sheetWithAllKnown(source: SourceReader, before: RecognisedSheet, context: RecogniseContext): Promise<RecognisedSheet> {
  const again = await recogniseSheet(source, before.sheet, context)
  return saysNoMore(before.mapping, again.mapping) ? before : again
}
