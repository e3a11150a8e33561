// Files in, canonical tables filled, every row accounted for: one transaction, with progress and cancel.
import { ImportError } from '../../../importers/source/errors'
import { finishBatch } from '../../workspace/batch'
import { withRoomNeeded } from '../../workspace/full-disk'
import { latestStamp } from '../../workspace/latest-stamp'
import type { Session, Workspace } from '../../workspace/open'
import { ownTemporaryFolder } from '../../workspace/private-folder'
import { settle } from '../../workspace/settle'
import { SmallSheets } from '../../workspace/small-sheets'
import { refreshFigures } from '../issues/refresh-figures'
import { knownCycle } from '../load/cycle-of-data'
import { loadSheets } from '../load/load'
import { forgetSheets, type NextIds, nextIds, recordSources } from '../load/source-record'
import type { RememberedAnswer } from '../mapping/types'
import { Archives } from '../recognise/archives'
import { answersOf, choicesFor } from '../recognise/choices'
import { isMapped, unusedMappings } from '../recognise/given-mappings'
import { APART_BYTES } from '../recognise/limits'
import { rememberAnswer, rememberedAnswers } from '../recognise/mapping-memory'
import { knownHashes } from '../recognise/personal-columns'
import { recogniseAgain } from '../recognise/recognise-again'
import { hangsOnOthers, type RecognisedFile, readingAhead, recogniseFile } from '../recognise/recognise-file'
import {
  hashAhead,
  type ListedFile,
  listFiles,
  type Refusal,
  refusalOf,
  requireUnchanged,
  type SourceFile,
} from '../recognise/source-files'
import { knownIndicatorNames } from '../recognise/stored-previews'
import { type ImportOptions, type ImportOutcome, nothingImported } from './options'
import { Prefetcher } from './prefetcher'
import { isUnreadable, readOptions, type StoredFile, storeFile } from './store-file'

/** One import under way. `done` and `total` in bytes of the sources. */
interface Job {
  workspace: Workspace
  session: Session
  ids: NextIds
  small: SmallSheets
  refused: Refusal[]
  skippedSame: string[]
  options: ImportOptions
  total: number
  done: number
  /** The file whose rows are going in. */
  storing: string | null
  indicatorNames: Set<string>
  /** By sheet, how many of these names it was recognised with. */
  namesKnown: Map<number, number>
  remembered: RememberedAnswer[]
  hashOf: (file: ListedFile) => Promise<string>
  /** Hashes of the files that are in, or had their turn. */
  known: Set<string>
  /** Sheets that a person said stay out. */
  leftOutSheets: { file: string; sheet: string }[]
}

/** Imports files and folders. A refused file leaves the others in; a cancel or failure leaves the workspace as it was. */
export async function importFiles(workspace: Workspace, paths: string[], options: ImportOptions): Promise<ImportOutcome> {
  const archives = options.archives ?? new Archives(() => workspace.stageFolder ?? ownTemporaryFolder())
  try {
    return await importListed(workspace, (refused) => listFiles(paths, refused, { archives, signal: options.signal }), options)
  } finally {
    await archives.clear()
  }
}

async function importListed(
  workspace: Workspace,
  list: (refused: Refusal[]) => Promise<ListedFile[]>,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const started = options.now()
  const clock = performance.now()
  const refused: Refusal[] = []
  const files = await list(refused)
  await workspace.growThreads(files.map(({ bytes }) => bytes))
  const session = await workspace.session()
  let over = false
  try {
    const outcome = await session.db.transaction(async (db) => {
      const hashOf = hashAhead(files, () => over || (options.signal?.aborted ?? false))
      const job = await begin({ ...session, db }, { workspace, refused, options, hashOf })
      job.total = files.reduce((sum, file) => sum + file.bytes, 0)
      return importAll(job, files, started)
    })
    if (outcome.batchId !== null) await settle(workspace, outcome.batchId)
    return { ...outcome, milliseconds: Math.round(performance.now() - clock) }
  } catch (error) {
    throw withRoomNeeded(
      error,
      files.reduce((sum, { bytes }) => sum + bytes, 0),
    )
  } finally {
    over = true
    session.close()
  }
}

async function begin(session: Session, given: Pick<Job, 'workspace' | 'refused' | 'options' | 'hashOf'>): Promise<Job> {
  const { db } = session
  return {
    ...given,
    session,
    ids: await nextIds(db),
    small: new SmallSheets(session.connection),
    skippedSame: [],
    leftOutSheets: [],
    total: 0,
    done: 0,
    storing: null,
    indicatorNames: new Set(await knownIndicatorNames(db)),
    namesKnown: new Map(),
    remembered: [...answersOf(given.options.choices), ...(await rememberedAnswers(db))],
    known: await knownHashes(db, given.options.keep),
  }
}

async function importAll(job: Job, files: ListedFile[], started: Date): Promise<ImportOutcome> {
  const { db } = job.session
  const knownNames = job.indicatorNames.size
  const stored = await storeAll(job, files)
  const { refused, skippedSame, leftOutSheets, ids } = job
  const sheets = stored.flatMap((file) => file.sheets)
  const loads = sheets.map(({ load }) => load)
  refused.push(...unusedMappings(job.options.mappings, files, loads))
  if (!sheets.length) return { ...nothingImported, skippedSame, leftOutSheets, refused }
  await recordSources(db, ids.batch, {
    files: stored.map(({ record }) => record),
    sheets: sheets.map(({ record }) => record),
    columns: sheets.flatMap(({ columns }) => columns),
  })
  // Of two answers for one template the last one said is kept.
  for (const answer of answersOf(job.options.choices).reverse()) await rememberAnswer(db, answer, job.options.now())
  const again = job.indicatorNames.size > knownNames || loads.some(hangsOnOthers)
  await loadSheets(db, ids.batch, again ? await recogniseAgain(db, loads, [...job.indicatorNames], settledSheets(job)) : loads, {
    planned: again,
    signal: job.options.signal,
    onStep: (step, file) => job.options.onProgress?.(step, file, job.total, job.total),
    cycle: await knownCycle(db),
    named: loads.flatMap(({ mapping }) => mapping?.constants.cycle ?? []),
  })
  job.options.onProgress?.('store', null, job.total, job.total)
  await refreshFigures(db, { signal: job.options.signal })
  const stamp = job.options.datedByData ? await latestStamp(db) : null
  const [from, to] = stamp ? [stamp, stamp] : [started, job.options.now()]
  const personal = sheets.flatMap((sheet) => sheet.personal)
  return { ...(await finishBatch(db, ids.batch, from, to)), skippedSame, leftOutSheets, refused, personal, milliseconds: 0 }
}

/** Sheets that came after the last dictionary. */
const settledSheets = ({ indicatorNames, namesKnown }: Job): Set<number> =>
  new Set([...namesKnown].flatMap(([sheet, names]) => (names === indicatorNames.size ? [sheet] : [])))

/** The next file is opened and recognised while the last one is stored; what is answered does not depend on who is faster. */
async function storeAll(job: Job, files: ListedFile[]): Promise<StoredFile[]> {
  const ahead = new Prefetcher(files, {
    prepare: (file: ListedFile) => prepare(job, file),
    apart: (used, next) => used.bytes + next.bytes > APART_BYTES,
    discard: async ({ opened }) => opened?.reader.close(),
  })
  const stored: StoredFile[] = []
  try {
    for (const file of files) {
      job.options.onProgress?.('recognise', file.file, job.done, job.total)
      const found = await importOne(job, file, await ahead.take())
      if (found) stored.push(found)
      job.done += file.bytes
    }
    await job.small.flush()
  } finally {
    await ahead.end().finally(() => job.small.close())
  }
  return stored
}

interface Prepared {
  file: SourceFile
  /** Null: the same bytes are in. */
  opened: RecognisedFile | null
}

async function prepare(job: Job, listed: ListedFile): Promise<Prepared> {
  const { options, known } = job
  const file = { ...listed, sha256: await job.hashOf(listed) }
  if (known.has(file.sha256) && !isMapped(options.mappings, file)) return { file, opened: null }
  known.add(file.sha256)
  if (options.signal?.aborted) throw new ImportError('cancelled', { file: file.file })
  const { reader, sheets, names } = await recogniseFile(options.open, file.path, job.indicatorNames, {
    given: options.mappings,
    remembered: job.remembered,
    keep: options.keep,
    chosen: choicesFor(options.choices, file.path),
  })
  const first = sheets.find((sheet) => !isUnreadable(sheet) && sheet.said !== 'left_out')
  const ahead = first ? readingAhead(reader, first.sheet.index, readOptions({ ...reading(job, file), reader }, first)) : reader
  return { file, opened: { reader: ahead, sheets, names } }
}

const reading = (job: Job, { file }: SourceFile) => ({
  workspace: job.workspace,
  signal: job.options.signal,
  onProgress: (bytes: number) => {
    // What is read ahead is not told before its turn.
    if (job.storing === file) job.options.onProgress?.('read', file, job.done + bytes, job.total)
  },
})

async function importOne(job: Job, { file, path }: ListedFile, prepared: () => Prepared): Promise<StoredFile | null> {
  const { session, refused, skippedSame } = job
  const before = { ...job.ids }
  try {
    const { file: source, opened } = prepared()
    if (!opened) skippedSame.push(file)
    else if (await keepOut(job, file, opened)) return await store(job, source, opened)
  } catch (error) {
    const { issue } = refusalOf(error, path, 'import')
    // What was stored of this file goes again: a refused file leaves nothing.
    if (job.ids.sheet > before.sheet) await job.small.flush().then(() => forgetSheets(session.db, before.sheet))
    job.ids = before
    refused.push({ file, issue })
  }
  return null
}

/** Notes what stays out of a file; false, with the file closed, where nothing of it is left. */
async function keepOut(job: Job, file: string, { reader, sheets }: RecognisedFile): Promise<boolean> {
  const out = sheets.filter(({ said }) => said === 'left_out')
  job.leftOutSheets.push(...out.map(({ sheet }) => ({ file, sheet: sheet.name })))
  if (out.length === 0 || out.length < sheets.length) return true
  await reader.close()
  return false
}

async function store(job: Job, file: SourceFile, { reader, sheets, names }: RecognisedFile): Promise<StoredFile> {
  const { session, ids, small } = job
  job.storing = file.file
  try {
    const wanted = sheets.filter(({ said }) => said !== 'left_out')
    const stored = await storeFile(session, { reader, sheets: wanted, file, ids, small, ...reading(job, file) })
    requireUnchanged(file)
    for (const { load } of stored.sheets) job.namesKnown.set(load.sheetId, names)
    return stored
  } finally {
    await reader.close()
  }
}
