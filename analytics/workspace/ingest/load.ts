// From raw rows to canonical tables, every row accounted for. Runs inside the import's transaction.
import type { SheetKind } from '../../../importers/types'
import { AnalyticsError } from '../../errors'
import type { Database } from '../query'
import { accountSheet } from './account'
import { classifyRows, leaveOutAll } from './classify'
import { clearLoaded } from './clear'
import finishSql from './finish.sql'
import { flushFound, listRefusal, noteFormulas } from './found'
import foundSql from './found.sql'
import { isInstruction } from './instruction'
import { type ModelSpec, models } from './model'
import { indexPeople, mapPersons, matchPersons } from './persons'
import { currentSheets, savePlan } from './plan-store'
import reportedSql from './read_reported.sql'
import { sheetSource } from './source'
import { type LoadOptions, type LoadSheet, type PlannedSheet, quote, type SheetResult } from './types'
import { createTyped, cycleParts, typeSheet } from './typing'

export type { LoadOptions, LoadSheet, SheetResult } from './types'

/** Kinds whose arrival changes what the rows of other sheets mean. */
const decisive = new Set<SheetKind>(['employee', 'metric_def'])

/**
 * Loads the sheets of a batch. A roster, a dictionary or a newer version of a file changes what earlier rows mean,
 * so then everything is read again from the raw rows; the answer is the same whatever order files came in.
 */
export async function loadSheets(db: Database, batchId: number, sheets: LoadSheet[], options: LoadOptions): Promise<SheetResult[]> {
  for (const sheet of sheets) await savePlan(db, sheet)
  const again = await mustReload(db, sheets)
  const results = again ? await reloadAll(db, batchId, options) : await load(db, batchId, sheets, options)
  const asked = new Set(sheets.map((sheet) => sheet.sheetId))
  return results.filter((result) => asked.has(result.sheetId))
}

/** Rebuilds every canonical table from the raw rows of all current sheets. */
export async function reloadAll(db: Database, batchId: number, options: LoadOptions): Promise<SheetResult[]> {
  const sheets = await currentSheets(db)
  await clearLoaded(db)
  return load(db, batchId, sheets, options)
}

async function mustReload(db: Database, sheets: LoadSheet[]): Promise<boolean> {
  const ids = sheets.map((sheet) => sheet.sheetId).join(', ') || '-1'
  const state = (await db.first<{ earlier: number; superseded: number }>(
    `select (select count(*) from sheet_plan where sheet_id not in (${ids})) as earlier,
       (select count(*) from source_file where superseded_by in (select file_id from source_sheet where sheet_id in (${ids}))) as superseded`,
  ))!
  return state.earlier > 0 && (state.superseded > 0 || sheets.some((sheet) => sheet.mapping && decisive.has(sheet.mapping.kind)))
}

async function load(db: Database, batchId: number, sheets: LoadSheet[], options: LoadOptions): Promise<SheetResult[]> {
  await db.run(foundSql)
  const refused = new Set<number>()
  const planned: PlannedSheet[] = []
  for (const sheet of sheets) {
    if (isPlanned(sheet)) planned.push(sheet)
    else if (await isInstruction(db, sheet)) await leaveOutAll(db, sheet.sheetId, 'instruction')
    else if (isContainer(sheet, sheets)) await leaveOutAll(db, sheet.sheetId, 'note')
    else {
      refused.add(sheet.sheetId)
      await listRefusal(db, sheet)
    }
    await noteFormulas(db, sheet)
  }
  for (const model of models) {
    const own = planned.filter((sheet) => sheet.mapping.kind === model.kind)
    await loadKind(db, model, own, options)
    if (model.kind === 'employee') await indexPeople(db)
  }
  return finish(db, batchId, sheets, refused)
}

/** A JSON list whose records are taken apart into the lists inside them: `okr_list` beside `okr_list[].objectives`. */
const isContainer = (sheet: LoadSheet, sheets: LoadSheet[]): boolean =>
  sheet.container ||
  (!sheet.mapping &&
    !sheet.refusal &&
    sheets.some(
      (other) => other.fileName === sheet.fileName && other.mapping !== null && other.sheetName.startsWith(`${sheet.sheetName}[]`),
    ))

const isPlanned = (sheet: LoadSheet): sheet is PlannedSheet => Boolean(sheet.layout && sheet.mapping?.certain && !sheet.refusal)

/** All sheets of a kind at once: each is typed by its own columns, persons and statement run over the whole. */
async function loadKind(db: Database, model: ModelSpec, sheets: PlannedSheet[], options: LoadOptions): Promise<void> {
  if (!sheets.length) return
  await createTyped(db, model, sheets)
  for (const sheet of sheets) await typeRows(db, model, sheet, options)
  await listMissingKeys(db, model)
  options.onStep?.('match', sheets[0].fileName)
  const known = (field: string) =>
    sheets.some(({ mapping }) => mapping.fields.some((mapped) => mapped.field === field) || mapping.constants[field] !== undefined)
  await matchPersons(db, model, known)
  await mapPersons(db, model, cycleEnd(options.cycle), known)
  if (model.kind === 'reported_value') await db.run(reportedSql, undefined, { signal: options.signal })
  await db.run(model.sql, undefined, { signal: options.signal })
  await proveStored(db, model)
}

async function typeRows(db: Database, model: ModelSpec, sheet: PlannedSheet, options: LoadOptions): Promise<void> {
  if (options.signal?.aborted) throw new AnalyticsError('cancelled')
  options.onStep?.('type', sheet.fileName)
  const source = await sheetSource(db, sheet)
  await classifyRows(db, source, model)
  const readings = await typeSheet(db, source, model, options)
  await db.run(
    `update source_column set reading = u.reading from (select unnest($readings::json::struct(col integer, reading json)[], recursive := true)) u
     where sheet_id = ${sheet.sheetId} and source_column.col = u.col`,
    { readings: JSON.stringify([...readings].map(([col, reading]) => ({ col, reading }))) },
  )
}

/** Rows without what makes them one; an empty value cell of a wide sheet is not a row. */
async function listMissingKeys(db: Database, model: ModelSpec): Promise<void> {
  for (const field of model.required) {
    const value = model.kind === 'reported_value' ? 'and not is_missing(t.value)' : ''
    await db.run(
      `insert into found select distinct 'missing_key', 'block', true, t._sheet_id, t._row, coalesce(column_of(t._sheet_id, ${quote(field)}), t._col), ${quote(field)}, '{}'::json
       from typed t where t."${field}" is null ${value}
         and not exists (select 1 from found f where f.sheet_id = t._sheet_id and f.row = t._row and f.field = ${quote(field)})`,
    )
  }
}

const tables: Partial<Record<SheetKind, string>> = {
  work_record: 'work_record',
  goal: 'goal',
  goal_action_node: 'goal_action_node',
  review: 'review_request',
  action_item: 'action_item',
  stage_event: 'stage_event',
  behavior_tag: 'behavior_tag',
  learning_record: 'learning_record',
  feedback: 'feedback',
}

/** One row in, one row out: a join that lost or doubled rows stops the import. */
async function proveStored(db: Database, model: ModelSpec): Promise<void> {
  const table = tables[model.kind]
  if (!table) return
  const counts = (await db.first<{ usable: number; stored: number }>(
    `select (select count(*) from typed t where not exists (select 1 from found f where f.blocking and f.sheet_id = t._sheet_id and f.row = t._row)) as usable,
       (select count(*) from ${table} where _sheet_id in (select sheet_id from typed_sheet)) as stored`,
  ))!
  if (counts.usable !== counts.stored) throw new Error(`${table}: ${counts.usable} usable rows, ${counts.stored} stored`)
}

function cycleEnd(cycle: string): string {
  const { year, quarter } = cycleParts(cycle)
  return `${year}-${String(quarter * 3).padStart(2, '0')}-28`
}

async function finish(db: Database, batchId: number, sheets: LoadSheet[], refused: Set<number>): Promise<SheetResult[]> {
  const duplicated = `select distinct sheet_id as id from attention_item where code = 'duplicate_row' and sheet_id is not null`
  const before = await db.all<{ id: number }>(duplicated)
  await db.run(finishSql)
  await flushFound(db, batchId)
  const after = await db.all<{ id: number }>(duplicated)
  const loaded = new Set(sheets.map((sheet) => sheet.sheetId))
  const results: SheetResult[] = []
  for (const sheet of sheets) results.push(await accountSheet(db, sheet, refused.has(sheet.sheetId)))
  for (const { id } of [...before, ...after]) {
    if (loaded.has(id)) continue
    loaded.add(id)
    await accountSheet(db, { sheetId: id, mapping: null }, false)
  }
  return results
}
