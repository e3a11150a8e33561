// From raw rows to canonical tables, every row accounted for. Runs inside the import's transaction.
import { kindOf, kinds } from '../../kinds/kinds'
import { AnalyticsError } from '../../messages/errors'
import type { Database } from '../../workspace/query'
import { leaveOutAddedUp } from './added-up-rows'
import { listAssumedYears } from './assumed-years'
import { decideCalendar } from './calendar-of-data'
import { classifyRows } from './classify'
import { clearLoaded } from './clear'
import { listUnknownWords } from './coded-words'
import { listContradictedCycles } from './contradicted-cycles'
import { currentCycle, knownCycle, waitForYear } from './cycle-of-data'
import { groupSheets } from './data-rows'
import { nameDepartments } from './department-names'
import { listDerivedColumns } from './derived-columns'
import { listDoubtfulColumns } from './doubtful-columns'
import { decideDurations } from './duration-unit'
import { listErrorCells } from './error-cells'
import { fileCycles } from './file-cycles'
import { finish } from './finish'
import { listHidden } from './hidden-rows'
import { scopeSheets } from './identities'
import { isInstruction } from './instruction'
import { keepReadings } from './keep-readings'
import { leaveOutVoid } from './leave-out-void'
import { noDataSheets } from './no-data-sheets'
import { indexPeople, matchPersons } from './persons'
import { currentSheets, type RawSizes, rawSizes, savePlans } from './plan-store'
import { profileColumns } from './profile'
import { setAside } from './set-aside'
import { listSeveralPeople } from './several-people'
import { versionSheets } from './sheet-versions'
import { sheetSources } from './source'
import stagedIssueSql from './staged_issue.sql'
import { listRefusals, noteFormulas, noteRestOfForm } from './staged-issues'
import { statedCycles } from './stated-cycles'
import { askedRoles, type KindSources, storeKind } from './store-kind'
import { listTurnedScales } from './turned-scales'
import type { LoadOptions, LoadSheet, PlannedSheet, SheetResult } from './types'
import { listFieldColumns, type TypedSource, type TypingOptions, typeSheets } from './typing'
import { listUndatedSheets } from './undated-sheets'
import { setUnevenApart } from './uneven-rows'
import { listUnknownIndicators } from './unknown-indicators'
import { listMissingKeys, listUnread } from './unread'
import { countUnusedColumns } from './unused-columns'

export type { LoadOptions, LoadSheet, SheetResult } from './types'

/**
 * Loads the sheets of a batch. A roster, a dictionary or a newer version of a file changes what earlier rows mean,
 * so then everything is read again from the raw rows; the answer is the same whatever order files came in.
 */
export async function loadSheets(db: Database, batchId: number, sheets: LoadSheet[], options: LoadOptions): Promise<SheetResult[]> {
  if (!options.planned) await savePlans(db, sheets)
  const again = await mustReload(db, sheets, options)
  let results = again ? await reloadAll(db, batchId, options) : await load(db, batchId, sheets, options, await isFirst(db, sheets))
  results ??= await reloadAll(db, batchId, { ...options, named: undefined })
  const known = again || options.cycle ? options : { ...options, cycle: await knownCycle(db) }
  if (known.cycle !== options.cycle && (await mustReload(db, sheets, known))) results = await reloadAll(db, batchId, known)
  const asked = new Set(sheets.map((sheet) => sheet.sheetId))
  return results.filter((result) => asked.has(result.sheetId))
}

/** Loads sheets that are read differently from now on. Sheets that only waited come in by themselves; else everything is read again. */
export async function loadAnew(
  db: Database,
  batchId: number,
  sheets: LoadSheet[],
  waited: boolean,
  options: LoadOptions,
): Promise<SheetResult[]> {
  if (sheets.length === 0) return []
  const ids = sheets.map((sheet) => sheet.sheetId)
  if (waited && !sheets.some(({ mapping }) => mapping && kindOf(mapping.kind).decisive)) {
    for (const table of ['data_issue', 'excluded_row']) await db.run(`delete from ${table} where sheet_id in (${ids.join(', ')})`)
    const read = await load(db, batchId, sheets, options, await isFirst(db, sheets))
    if (read) return read
  }
  return (await reloadAll(db, batchId, options)).filter(({ sheetId }) => ids.includes(sheetId))
}

/** Rebuilds every canonical table from the raw rows of all current sheets. */
export async function reloadAll(db: Database, batchId: number, options: LoadOptions): Promise<SheetResult[]> {
  const sheets = await currentSheets(db)
  await clearLoaded(db)
  return (await load(db, batchId, sheets, options, true))!
}

/** No other sheet has come before. */
const isFirst = async (db: Database, sheets: LoadSheet[]): Promise<boolean> =>
  (await db.first(
    `select 1 as found from sheet_plan where sheet_id not in (${sheets.map(({ sheetId }) => sheetId).join(', ') || '-1'}) limit 1`,
  )) === undefined

async function mustReload(db: Database, sheets: LoadSheet[], { cycle }: LoadOptions): Promise<boolean> {
  const ids = sheets.map((sheet) => sheet.sheetId).join(', ') || '-1'
  const state = (await db.first<{ earlier: number; superseded: number }>(
    `select (select count(*) from sheet_plan where sheet_id not in (${ids})) as earlier,
       (select count(*) from source_file where superseded_by in (select file_id from source_sheet where sheet_id in (${ids}))) as superseded`,
  ))!
  return (
    state.earlier > 0 &&
    (state.superseded > 0 ||
      sheets.some((sheet) => sheet.mapping && kindOf(sheet.mapping.kind).decisive) ||
      (cycle !== '' && (await waitForYear(db))))
  )
}

/** `whole`: these are all sheets there are. Null where they change how all others are to be read. */
async function load(
  db: Database,
  batchId: number,
  sheets: LoadSheet[],
  options: LoadOptions,
  whole: boolean,
): Promise<SheetResult[] | null> {
  await db.run(stagedIssueSql)
  await versionSheets(db)
  const refused = new Set<number>()
  const planned: PlannedSheet[] = []
  const sizes = await rawSizes(
    db,
    sheets.map((sheet) => sheet.sheetId),
  )
  const noData = await noDataSheets(db)
  for (const sheet of sheets) {
    const width = sizes.get(sheet.sheetId)?.columns ?? 0
    if (noData.has(sheet.sheetId)) await setAside(db, sheet, width, 'no_data')
    else if (isPlanned(sheet)) planned.push(sheet)
    else if (sheet.refusal?.code === 'form_blank') await setAside(db, sheet, width, 'form')
    else if (await isInstruction(db, sheet, width)) await setAside(db, sheet, width, 'instruction')
    else if (isContainer(sheet, sheets)) await setAside(db, sheet, width, 'note')
    else refused.add(sheet.sheetId)
    await noteFormulas(db, sheet)
    if (isPlanned(sheet)) await noteRestOfForm(db, sheet)
  }
  await listRefusals(
    db,
    sheets.filter(({ sheetId }) => refused.has(sheetId)),
  )
  if (!(await loadPlanned(db, planned, sizes, options, whole))) return null
  return finish(db, batchId, sheets, refused)
}

/** A JSON list whose records are taken apart into the lists inside them: `okr_list` beside `okr_list[].objectives`. */
const isContainer = (sheet: LoadSheet, sheets: LoadSheet[]): boolean =>
  sheet.container ??
  (!sheet.mapping &&
    !sheet.refusal &&
    sheets.some(
      (other) => other.fileName === sheet.fileName && other.mapping !== null && other.sheetName.startsWith(`${sheet.sheetName}[]`),
    ))

export const isPlanned = <T extends Pick<LoadSheet, 'layout' | 'mapping' | 'refusal'>>(
  sheet: T,
): sheet is T & Pick<PlannedSheet, 'layout' | 'mapping'> => Boolean(sheet.layout && sheet.mapping?.certain && !sheet.refusal)

/** People and dictionary first; then all rows are typed, their persons found at once, and each kind's statement runs over the whole. */
async function loadPlanned(db: Database, planned: PlannedSheet[], sizes: RawSizes, given: LoadOptions, whole: boolean): Promise<boolean> {
  const sources = await readColumns(db, planned, sizes, given)
  const decided = await decideCalendar(db, sources, await statedCycles(db, sources), whole)
  if (decided.again) return false
  const { calendar } = decided
  const options = { ...given, calendar, cycle: await currentCycle(db, sources, given, decided) }
  await fileCycles(db, calendar, decided.evidence)
  await listUndatedSheets(db, sources, options)
  await listAssumedYears(db, sources, options)
  await listContradictedCycles(db, sources, calendar)
  const found = kinds
    .map((model) => ({ model, sources: sources.filter(({ source }) => source.model === model) }))
    .filter((kind) => kind.sources.length)
  const first = found.filter(({ model }) => model.decisive && !model.identifies)
  const users = found.filter(({ model }) => model.identifies)
  const others = found.filter(({ model }) => !model.decisive)
  await typeKinds(db, first, options)
  await nameDepartments(db, first)
  for (const kind of first) await storeKind(db, kind, [], { dated: false, moved: false, changes: false }, options)
  await indexPeople(db)
  if (users.length) await storeUsers(db, users, sources, options)
  await typeKinds(db, others, options)
  options.onStep?.('match', others[0]?.sources[0].source.sheet.fileName ?? null)
  const asked = others.flatMap(askedRoles)
  const answers = await matchPersons(db, asked, sources)
  if (answers.changes && !whole) return false
  for (const kind of others) await storeKind(db, kind, asked, answers, options)
  return true
}

/** Whom the users of other systems are. */
async function storeUsers(db: Database, users: KindSources[], sources: TypedSource[], options: LoadOptions & TypingOptions): Promise<void> {
  await scopeSheets(db, sources)
  await typeKinds(db, users, options)
  for (const kind of users) await storeKind(db, kind, [], { dated: false, moved: false, changes: false }, options)
}

/** Sorts the rows of all sheets and decides how each column is read. */
async function readColumns(db: Database, planned: PlannedSheet[], sizes: RawSizes, options: LoadOptions): Promise<TypedSource[]> {
  const sources = await sheetSources(db, planned, sizes)
  await listFieldColumns(db, sources)
  const typed: TypedSource[] = []
  for (const group of await groupSheets(db, sources)) {
    if (options.signal?.aborted) throw new AnalyticsError('cancelled')
    options.onStep?.('type', group.sources[0].sheet.fileName)
    await leaveOutVoid(db, group)
    await leaveOutAddedUp(db, group)
    await classifyRows(db, group)
    await setUnevenApart(db, group)
    const readings = await profileColumns(db, group)
    await decideDurations(db, group.sources, readings)
    const { large, rows } = group
    typed.push(...group.sources.map((source) => ({ source, large, rows, readings: readings.get(source.sheet.sheetId)! })))
  }
  await keepReadings(db, typed)
  await listUnknownIndicators(db, typed)
  await countUnusedColumns(db, typed)
  await listDerivedColumns(db, typed)
  await listHidden(db, sources)
  await listTurnedScales(db, sources)
  await listErrorCells(db, typed)
  await listDoubtfulColumns(db, planned)
  return typed.sort((a, b) => a.source.sheet.sheetId - b.source.sheet.sheetId)
}

async function typeKinds(db: Database, kinds: KindSources[], options: LoadOptions & TypingOptions): Promise<void> {
  for (const { model, sources } of kinds) {
    if (options.signal?.aborted) throw new AnalyticsError('cancelled')
    options.onStep?.('type', sources[0].source.sheet.fileName)
    await typeSheets(db, model, sources, options)
    await listUnread(db, model, sources, options)
    await listUnknownWords(db, model, sources)
  }
  await listSeveralPeople(db, kinds)
  await listMissingKeys(
    db,
    kinds.map(({ model }) => model),
  )
}
