// One opened file, sheet by sheet: what its table looks like and what it is about.
import { ImportError } from './errors'
import { recall } from './mapping/answer'
import { contextOf, type SheetNames, sampleOf } from './mapping/context'
import { fingerprint } from './mapping/fingerprint'
import { bilingualParts, headerKey } from './mapping/normalise'
import { applyOverride, findOverride, type MappingOverride } from './mapping/override'
import { proposeMapping } from './mapping/propose'
import { isAmbiguous, isKnownKey } from './mapping/synonyms'
import { PREVIEW_ROWS } from './preview'
import { findLayout, type LayoutRefusal } from './table/layout'
import type {
  ImportErrorCode,
  PreviewGrid,
  RememberedAnswer,
  SheetInfo,
  SheetLayout,
  SheetMapping,
  SourceReader,
  TemplateFingerprint,
} from './types'

export interface RecogniseContext {
  /** Names of the indicators known so far, from the dictionary in the workspace or in the same batch. */
  knownMetrics?: string[]
  /** Mappings a person wrote down; they go before everything. */
  given?: MappingOverride[]
  /** Answers people gave for sheets of the same template. */
  remembered?: RememberedAnswer[]
}

/** All recognition needs of a source: what it is, and the corner of each sheet. */
export type SheetPreviews = Pick<SourceReader, 'info' | 'preview'>

export interface RecognisedSheet {
  sheet: SheetInfo
  layout: SheetLayout | null
  mapping: SheetMapping | null
  /** Why there is no table; `instruction` sheets are left out without a question. A sheet that cannot be read carries the reader's issue. */
  refusal: (Omit<LayoutRefusal, 'code'> & { code: ImportErrorCode; facts?: Record<string, string | number> }) | null
  /** JSON: a list whose records only hold further lists; nothing of its own is lost when it is not mapped. */
  container: boolean
  fingerprint: TemplateFingerprint | null
  grid: PreviewGrid
}

/** Lays out and maps every sheet of a file. Reads previews only. A sheet that fails does not fail its neighbours. */
export async function recognise(reader: SheetPreviews, context: RecogniseContext = {}): Promise<RecognisedSheet[]> {
  const sheets: RecognisedSheet[] = []
  for (const sheet of reader.info.sheets) sheets.push(await recogniseSheet(reader, sheet, context))
  return sheets
}

async function recogniseSheet(reader: SheetPreviews, sheet: SheetInfo, context: RecogniseContext): Promise<RecognisedSheet> {
  const nothing = { sheet, layout: null, mapping: null, container: false, fingerprint: null }
  let grid: PreviewGrid
  try {
    grid = await reader.preview(sheet.index, PREVIEW_ROWS)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const { code, row, facts } = error.issue
    return {
      ...nothing,
      refusal: { code, instruction: false, row, facts },
      grid: { rows: [], merges: [], hiddenColumns: [], complete: true },
    }
  }
  const { layout, refusal } = findLayout(grid, knownHeader(context.knownMetrics), sheet.name)
  const given = findOverride(context.given ?? [], reader.info.file, sheet.name)
  if (given) {
    const forced = applyOverride(given, layout ?? null, grid, namesOf(reader, sheet, context))
    return { ...nothing, ...forced, refusal: null, fingerprint: fingerprint(reader.info.kind, forced.layout), grid }
  }
  const recalled = recall(context.remembered ?? [], reader.info.kind, layout ?? null, grid, namesOf(reader, sheet, context))
  if (recalled) {
    const { layout: own, mapping } = recalled
    return { ...nothing, layout: own, mapping, refusal: null, fingerprint: fingerprint(reader.info.kind, own), grid }
  }
  if (!layout) return { ...nothing, refusal, grid }
  const print = fingerprint(reader.info.kind, layout)
  const mapping = propose(reader, sheet, layout, grid, context)
  const container = mapping === null && isContainer(reader, sheet) && !holdsOwn(reader, sheet, layout)
  const repeated = mapping || container ? [] : repeatedHeaders(layout)
  const facts = { headers: repeated.join('、') }
  const doubled = repeated.length ? { code: 'duplicate_headers' as const, instruction: false, row: layout.headerRows[0], facts } : null
  return { sheet, layout, mapping, refusal: doubled, container, fingerprint: print, grid }
}

/** Known column names that stand more than once, where nothing tells which column is meant. */
function repeatedHeaders({ columns }: SheetLayout): string[] {
  const names = columns.map(({ levels }) => levels.join(' / '))
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at && isKnownKey(headerKey(name))))]
}

function propose(
  reader: SheetPreviews,
  sheet: SheetInfo,
  layout: SheetLayout,
  grid: PreviewGrid,
  context: RecogniseContext,
): SheetMapping | null {
  return proposeMapping(layout, sampleOf(grid, layout), contextOf(grid, layout, namesOf(reader, sheet, context)))
}

const namesOf = ({ info }: SheetPreviews, sheet: SheetInfo, { knownMetrics }: RecogniseContext): SheetNames => {
  return { fileName: info.file, sheetName: sheet.name, knownMetrics }
}

/** Header words: the dictionary's and the names of known indicators. */
function knownHeader(knownMetrics: string[] | undefined): (text: string) => boolean {
  const metrics = new Set((knownMetrics ?? []).map(headerKey))
  return (text) => {
    const key = headerKey(text)
    return isKnownKey(key) || metrics.has(key) || bilingualParts(text).some((half) => isKnownKey(headerKey(half)))
  }
}

/** Known fields of a record that the records inside it do not carry: leaving it out would lose them. */
function holdsOwn(reader: SheetPreviews, sheet: SheetInfo, layout: SheetLayout): boolean {
  if (reader.info.kind !== 'json') return false
  const own = layout.columns.filter(({ header }) => !header.includes('[].') && !header.includes('.') && !/(^|_)id$|Id$|ID$/.test(header))
  return (
    own.some(({ header }) => isKnownKey(headerKey(header)) && !isAmbiguous(headerKey(header)) && !lent.test(header)) && sheet.name !== '$'
  )
}

/** What inner records inherit: see the reader's lists. */
const lent = /cycle|period|semester|quarter|dept|department|owner|user|employee|name$|^status$|time|_at$|date/i

function isContainer(reader: SheetPreviews, sheet: SheetInfo): boolean {
  if (reader.info.kind !== 'json') return false
  return reader.info.sheets.some(({ name }) => name.startsWith(`${sheet.name}[]`))
}
