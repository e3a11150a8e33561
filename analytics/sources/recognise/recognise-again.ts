// A dictionary of indicators, or a list of people, can make sense of sheets that came before it: they are recognised again, from their raw rows.
import type { Database } from '../../workspace/query'
import { currentSheets, savePlan, savePlans } from '../load/plan-store'
import { columnRecords, recordAgain, recordColumns } from '../load/source-record'
import type { LoadSheet } from '../load/types'
import type { SheetNames } from '../mapping/context'
import type { KnownPeople } from '../mapping/value-votes'
import type { SheetGrid } from '../table/types'
import { listedAmong, ofTexts, textsIn } from './known-people'
import { peopleMap } from './people-map'
import { type RecognisedSheet, recognise, type SheetPreviews } from './recognise'
import { dependsOnNames, saysNoMore } from './recognise-file'
import { headSample, type StoredFile, storedFiles } from './stored-previews'

const SAMPLE_ROWS = 60

/**
 * Recognises anew what hangs on the names of indicators and what is not understood yet, among the sheets of this import and all earlier ones, and keeps what changed.
 * @param settled ids of sheets that were recognised by all these names already
 * @returns this import's sheets as they are read now
 */
export async function recogniseAgain(
  db: Database,
  sheets: LoadSheet[],
  knownIndicators: string[],
  settled = new Set<number>(),
): Promise<LoadSheet[]> {
  await savePlans(db, sheets)
  const own = new Set(sheets.map(({ sheetId }) => sheetId))
  const brings = sheets.some(({ mapping }) => mapping?.kind === 'employee')
  const doubtful = (await currentSheets(db)).filter(
    (plan) =>
      dependsOnNames(plan) &&
      (!settled.has(plan.sheetId) || !plan.mapping?.certain || (plan.mapping.hangsOnPeople && (brings || own.has(plan.sheetId)))),
  )
  const plans = new Map(doubtful.map((plan) => [plan.sheetId, plan]))
  const changed = new Map<number, LoadSheet>()
  const files = (await storedFiles(db)).filter((file) => file.sheets.some(({ id }) => plans.has(id)))
  const people = await peopleOf(db, files, plans, sheets)
  for (const file of files) {
    const found = await recognise(previewsOf(db, file, plans), { knownIndicators, knownPeople: people.get(file.fileId) })
    for (const [at, recognised] of found.entries()) {
      const plan = plans.get(file.sheets[at].id)
      if (!plan) continue
      const understood = { ...recognised, mapping: withWords(recognised.mapping, plan.mapping) }
      // Personal columns are not stored: a second look may see less than the first.
      if ((plan.layout && !recognised.layout) || sameReading(plan, understood) || saysNoMore(plan.mapping, understood.mapping)) continue
      const { layout, mapping, refusal, container } = understood
      const renewed = { ...plan, layout, mapping, refusal, container }
      await keep(db, renewed, understood)
      changed.set(plan.sheetId, renewed)
    }
  }
  return sheets.map((sheet) => changed.get(sheet.sheetId) ?? sheet)
}

/** What the importer makes of a stored sheet by itself, whatever was said of it; words of single columns stay. */
export async function recogniseAlone(
  db: Database,
  { plan, file, names }: { plan: LoadSheet; file: StoredFile; names: Pick<SheetNames, 'knownIndicators' | 'knownPeople'> },
): Promise<LoadSheet> {
  const at = file.sheets.findIndex(({ id }) => id === plan.sheetId)
  const found = (await recognise(previewsOf(db, file, new Map([[plan.sheetId, plan]])), names))[at]
  const understood = { ...found, mapping: withWords(found.mapping, plan.mapping) }
  const { layout, mapping, refusal, container } = understood
  const renewed = { ...plan, layout, mapping, refusal, container }
  await keep(db, renewed, understood)
  return renewed
}

/** By file, the people and departments that stand in those of its sheets which are not understood yet. All are looked up at once. */
async function peopleOf(
  db: Database,
  files: StoredFile[],
  plans: Map<number, LoadSheet>,
  rosters: LoadSheet[],
): Promise<Map<number, KnownPeople>> {
  const textsOf = new Map<number, string[]>()
  for (const file of files) {
    const unknown = file.sheets.flatMap(({ id }) => plans.get(id) ?? []).filter((plan) => !isSettled(plan))
    const samples: SheetGrid[] = []
    for (const plan of unknown) samples.push(await headSample(db, plan, file, SAMPLE_ROWS))
    if (samples.length > 0) textsOf.set(file.fileId, textsIn(samples))
  }
  if (textsOf.size === 0) return new Map()
  const listed = await listedAmong(db, [...new Set([...textsOf.values()].flat())], rosters)
  return new Map([...textsOf].map(([file, texts]) => [file, peopleMap(ofTexts(listed, texts))]))
}

/** Nothing about it waits for the people to be known. */
const isSettled = ({ mapping }: LoadSheet): boolean => mapping?.certain === true && !mapping.hangsOnPeople

/** What a person said of single columns outlasts a new recognition. */
const withWords = (mapping: LoadSheet['mapping'], before: LoadSheet['mapping']): LoadSheet['mapping'] =>
  mapping && { ...mapping, readings: before?.readings ?? mapping.readings }

const sameReading = (plan: LoadSheet, { layout, mapping }: Pick<RecognisedSheet, 'layout' | 'mapping'>): boolean =>
  JSON.stringify([plan.layout, plan.mapping]) === JSON.stringify([layout, mapping])

/** Writes how a stored sheet is read now. */
export async function keep(
  db: Database,
  plan: LoadSheet,
  { layout, mapping, fingerprint, refusal }: Pick<RecognisedSheet, 'layout' | 'mapping' | 'fingerprint' | 'refusal'>,
): Promise<void> {
  await savePlan(db, plan)
  await recordAgain(db, plan.sheetId, {
    kind: mapping?.kind ?? null,
    confidence: mapping?.confidence ?? null,
    fingerprint,
    headerRow: layout?.headerRows[0] ?? null,
    firstDataRow: layout?.firstDataRow ?? null,
    constants: mapping?.constants ?? {},
    refusal: refusal?.code ?? null,
  })
  await recordColumns(db, columnRecords(plan.sheetId, layout, mapping))
}

/** The stored rows in the shape a reader shows them in. Sheets that are settled are not looked at again. */
function previewsOf(db: Database, stored: StoredFile, plans: Map<number, LoadSheet>): SheetPreviews {
  const { file, kind, bytes, sheets } = stored
  const blank: SheetGrid = { rows: [], merges: [], hiddenColumns: [], complete: true }
  return {
    info: { file, kind, bytes, sheets, reader: 'text' },
    preview: async (index, rows) => {
      const sheet = sheets.find((candidate) => candidate.index === index)
      const plan = sheet && plans.get(sheet.id)
      return plan ? headSample(db, plan, stored, rows) : blank
    },
  }
}
