// From raw rows to canonical tables, every row accounted for. Runs inside the import's transaction.
import { kindOf, kinds } from '../../kinds/kinds'
import type { Kind } from '../../kinds/shared/types'
import { AnalyticsError } from '../../messages/errors'
import type { Database } from '../../workspace/query'
import { classifyRows } from './classify'
import { clearLoaded } from './clear'
import { leaveOutVoid, listUnknownWords } from './coded-words'
import { knownCycle, waitForYear, withCycle } from './cycle-of-data'
import { groupSheets } from './data-rows'
import { listDoubtfulColumns } from './doubtful-columns'
import { finish } from './finish'
import { keyIndicators } from './indicator-keys'
import { isInstruction } from './instruction'
import { type AskedRole, type DatedAnswers, indexPeople, mapPersons, matchPersons } from './persons'
import { currentSheets, type RawSizes, rawSizes, savePlans } from './plan-store'
import { profileColumns } from './profile'
import { setAside } from './set-aside'
import { sheetSources } from './source'
import stagedIssueSql from './staged_issue.sql'
import { listRefusal, noteFormulas } from './staged-issues'
import { listStatedShares } from './stated-reading'
import type { LoadOptions, LoadSheet, PlannedSheet, SheetResult } from './types'
import { cycleParts, listFieldColumns, type TypedSource, typedRows, typeSheets } from './typing'
import { listMissingKeys, listUnread } from './unread'
import { listUnusedColumns } from './unused-columns'

export type { LoadOptions, LoadSheet, SheetResult } from './types'

/**
 * Loads the sheets of a batch. A roster, a dictionary or a newer version of a file changes what earlier rows mean,
 * so then everything is read again from the raw rows; the answer is the same whatever order files came in.
 */
export async function loadSheets(db: Database, batchId: number, sheets: LoadSheet[], options: LoadOptions): Promise<SheetResult[]> {
  if (!options.planned) await savePlans(db, sheets)
  const again = await mustReload(db, sheets, options)
  let results = again ? await reloadAll(db, batchId, options) : await load(db, batchId, sheets, options)
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
  const ids = sheets.map((sheet) => sheet.sheetId)
  if (waited && !sheets.some(({ mapping }) => mapping && kindOf(mapping.kind).decisive)) {
    for (const table of ['data_issue', 'excluded_row']) await db.run(`delete from ${table} where sheet_id in (${ids.join(', ')})`)
    return load(db, batchId, sheets, options)
  }
  return (await reloadAll(db, batchId, options)).filter(({ sheetId }) => ids.includes(sheetId))
}

/** Rebuilds every canonical table from the raw rows of all current sheets. */
export async function reloadAll(db: Database, batchId: number, options: LoadOptions): Promise<SheetResult[]> {
  const sheets = await currentSheets(db)
  await clearLoaded(db)
  return load(db, batchId, sheets, options)
}

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

async function load(db: Database, batchId: number, sheets: LoadSheet[], options: LoadOptions): Promise<SheetResult[]> {
  await db.run(stagedIssueSql)
  const refused = new Set<number>()
  const planned: PlannedSheet[] = []
  const sizes = await rawSizes(
    db,
    sheets.map((sheet) => sheet.sheetId),
  )
  for (const sheet of sheets) {
    const width = sizes.get(sheet.sheetId)?.columns ?? 0
    if (isPlanned(sheet)) planned.push(sheet)
    else if (await isInstruction(db, sheet, width)) await setAside(db, sheet, width, 'instruction')
    else if (isContainer(sheet, sheets)) await setAside(db, sheet, width, 'note')
    else {
      refused.add(sheet.sheetId)
      await listRefusal(db, sheet)
    }
    await noteFormulas(db, sheet)
  }
  await loadPlanned(db, planned, sizes, options)
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

export const isPlanned = (sheet: LoadSheet): sheet is PlannedSheet => Boolean(sheet.layout && sheet.mapping?.certain && !sheet.refusal)

interface KindSources {
  model: Kind
  sources: TypedSource[]
}

/** People and dictionary first; then all rows are typed, their persons found at once, and each kind's statement runs over the whole. */
async function loadPlanned(db: Database, planned: PlannedSheet[], sizes: RawSizes, given: LoadOptions): Promise<void> {
  const sources = await readColumns(db, planned, sizes, given)
  const options = await withCycle(db, sources, given)
  const found = kinds
    .map((model) => ({ model, sources: sources.filter(({ source }) => source.model === model) }))
    .filter((kind) => kind.sources.length)
  const first = found.filter(({ model }) => model.decisive)
  const others = found.filter(({ model }) => !model.decisive)
  await typeKinds(db, first, options)
  for (const kind of first) await storeKind(db, kind, [], { dated: false, moved: false }, options)
  await indexPeople(db)
  await typeKinds(db, others, options)
  options.onStep?.('match', others[0]?.sources[0].source.sheet.fileName ?? null)
  const asked = others.flatMap(askedRoles)
  const answers = await matchPersons(db, asked)
  for (const kind of others) await storeKind(db, kind, asked, answers, options)
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
    await classifyRows(db, group)
    const readings = await profileColumns(db, group)
    const { large, rows } = group
    typed.push(...group.sources.map((source) => ({ source, large, rows, readings: readings.get(source.sheet.sheetId)! })))
  }
  await keepReadings(db, typed)
  await listUnusedColumns(db, typed)
  await listDoubtfulColumns(db, planned)
  return typed.sort((a, b) => a.source.sheet.sheetId - b.source.sheet.sheetId)
}

async function keepReadings(db: Database, typed: TypedSource[]): Promise<void> {
  const rows = typed.flatMap(({ source, readings }) =>
    [...readings].map(([col, reading]) => ({ sheet: source.sheet.sheetId, col, reading })),
  )
  await db.run(
    `update source_column set reading = u.reading
     from (select unnest($rows::json::struct(sheet integer, col integer, reading json)[], recursive := true)) u
     where sheet_id = u.sheet and source_column.col = u.col`,
    { rows: JSON.stringify(rows) },
  )
}

async function typeKinds(db: Database, kinds: KindSources[], options: LoadOptions): Promise<void> {
  for (const { model, sources } of kinds) {
    if (options.signal?.aborted) throw new AnalyticsError('cancelled')
    options.onStep?.('type', sources[0].source.sheet.fileName)
    await typeSheets(db, model, sources, options)
    await listUnread(db, model, sources, options.cycle)
    await listUnknownWords(db, model, sources)
  }
  await listMissingKeys(
    db,
    kinds.map(({ model }) => model),
  )
}

/** Roles that some sheet of the kind has a column or a constant for. */
function askedRoles({ model, sources }: KindSources): AskedRole[] {
  const known = (field: string) =>
    sources.some(
      ({ source: { sheet } }) =>
        sheet.mapping.constants[field] !== undefined || sheet.mapping.fields.some((mapped) => mapped.field === field),
    )
  return model.persons.filter((role) => known(role.no) || known(role.name)).map((role) => ({ model, role }))
}

async function storeKind(db: Database, kind: KindSources, asked: AskedRole[], answers: DatedAnswers, options: LoadOptions): Promise<void> {
  const { model } = kind
  await mapPersons(db, model, asked, answers, cycleEnd(options.cycle))
  if (model.fields.indicator_name) await keyIndicators(db)
  if (model.prepare) {
    await listStatedShares(
      db,
      kind.sources.map(({ source }) => source),
    )
    await db.run(model.prepare, undefined, { signal: options.signal })
  }
  await db.run(model.store, undefined, { signal: options.signal })
  await proveStored(db, kind)
}

/** One row in, one row out: a join that lost or doubled rows stops the import. */
async function proveStored(db: Database, { model, sources }: KindSources): Promise<void> {
  const { table, tabled = 'true' } = model
  if (!table) return
  const rows = typedRows(model)
  const counts = (await db.first<{ usable: number; stored: number }>(
    `select (select count(*) from ${rows} t where (${tabled}) and not exists (select 1 from staged_issue f where f.blocking and f.sheet_id = t._sheet_id and f.row = t._row)) as usable,
       (select count(*) from ${table} where _sheet_id in (${sources.map(({ source }) => source.sheet.sheetId).join(', ')})) as stored`,
  ))!
  if (counts.usable !== counts.stored) throw new Error(`${table}: ${counts.usable} usable rows, ${counts.stored} stored`)
}

/** A day at its end; null where no cycle is known. */
function cycleEnd(cycle: string): string | null {
  const { year, quarter } = cycleParts(cycle)
  return year === null ? null : `${year}-${String(quarter * 3).padStart(2, '0')}-28`
}
