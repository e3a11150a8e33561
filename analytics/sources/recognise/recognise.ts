// One opened file, sheet by sheet: what its table looks like and what it is about.
import { holdsRecords } from '../../../importers/formats'
import { ImportError } from '../../../importers/source/errors'
import { PREVIEW_ROWS } from '../../../importers/source/preview'
import type { ImportErrorCode, SheetInfo, SourceInfo } from '../../../importers/source/types'
import { isAmbiguous, isKnownKey } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import { unreadAround } from '../form/head'
import { askedOfPeople } from '../form/people-form'
import { answersFor, applyAnswer, recall } from '../mapping/answer'
import { contextOf, type SheetNames, sampleOf } from '../mapping/context'
import { fingerprint } from '../mapping/fingerprint'
import { applyOverride, findOverride, type MappingOverride } from '../mapping/override'
import { proposeMapping } from '../mapping/propose'
import type { RememberedAnswer, SheetMapping, TemplateFingerprint } from '../mapping/types'
import { knownIndicatorIds } from '../mapping/value-columns'
import type { KnownPeople } from '../mapping/value-votes'
import { findPersonal, isKept } from '../personal/find'
import {
  handlingOf,
  screenFormOf,
  screenGrid,
  screenLayout,
  treatmentOf,
  withholdBeside,
  withholdCells,
  withholdOfForm,
} from '../personal/screen-grid'
import type { Handling, KeptColumn, PersonalColumn } from '../personal/types'
import type { LayoutRefusal } from '../table/layout'
import type { ColumnHeader, FormCell, SheetGrid, SheetLayout } from '../table/types'
import { respondentColumns } from './anonymous-respondents'
import type { SheetChoice } from './choices'
import { asForm, layoutIn, layoutToRead, type PersonalBeside, personalBeside } from './layout-in'

export interface RecogniseContext {
  /** Names of the indicators known so far, from the dictionary in the workspace or in the same batch. */
  knownIndicators?: string[]
  /** Texts of these sheets that are people and departments known so far. */
  knownPeople?: KnownPeople
  /** Mappings a person wrote down; they go before everything. */
  given?: MappingOverride[]
  /** Answers people gave for sheets of the same template. */
  remembered?: RememberedAnswer[]
  /** What a person said of single sheets of this file. */
  chosen?: SheetChoice[]
  /** Personal columns a person asked to store. */
  keep?: KeptColumn[]
}

/** All recognition needs of a source: what it is, and the corner of each sheet. */
export interface SheetPreviews {
  info: SourceInfo
  preview(sheet: number, rows: number): Promise<SheetGrid>
}

export interface RecognisedSheet {
  sheet: SheetInfo
  layout: SheetLayout | null
  mapping: SheetMapping | null
  /** Why there is no table; `instruction` sheets are left out without a question. A sheet that cannot be read carries the reader's issue. */
  refusal: (Omit<LayoutRefusal, 'code'> & { code: ImportErrorCode; facts?: Record<string, string | number> }) | null
  /** JSON: a list whose records only hold further lists; nothing of its own is lost when it is not mapped. */
  container: boolean
  fingerprint: TemplateFingerprint | null
  /** The first rows as they will be stored. */
  grid: SheetGrid
  personal: PersonalColumn[]
  handling: Handling[]
  /** Where the values of a form stand as its file has them; by `layout` they are found in what is stored. */
  form?: FormCell[]
  /** What stands around a table beside labels of persons and their pay, and is not stored. */
  beside?: PersonalBeside
  /** What a person said of this very sheet. */
  said: 'answered' | 'left_out' | null
}

/** Lays out and maps every sheet of a file. Reads previews only. A sheet that fails does not fail its neighbours. */
export async function recognise(reader: SheetPreviews, context: RecogniseContext = {}): Promise<RecognisedSheet[]> {
  const sheets: RecognisedSheet[] = []
  for (const sheet of reader.info.sheets) sheets.push(await recogniseSheet(reader, sheet, context))
  return sheets
}

/** One sheet of a file: what the others are called and how many they are is all that it hangs on. */
export async function recogniseSheet(reader: SheetPreviews, sheet: SheetInfo, context: RecogniseContext): Promise<RecognisedSheet> {
  let grid: SheetGrid
  try {
    grid = await reader.preview(sheet.index, PREVIEW_ROWS)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const { code, row, facts } = error.issue
    const nothing = {
      grid: { rows: [], merges: [], hiddenColumns: [], complete: true },
      personal: [],
      handling: [],
      said: saidOf(sheet, context),
    }
    return { sheet, ...notUnderstood, ...nothing, refusal: { code, instruction: false, row, facts } }
  }
  const { layout, refusal = null, isOpenForm } = layoutIn(grid, sheet.name, context.knownIndicators)
  const given = findOverride(context.given ?? [], reader.info.file, sheet.name)
  const keeps = isKept(context.keep ?? [], reader.info.file, sheet.index)
  const asked = layoutToRead(grid, layout ?? null, {
    headerRow: given?.headerRow,
    own: chosenOf(sheet, context)?.answer ?? undefined,
    answered: given ? [] : answersFor(context.remembered ?? [], reader.info.kind, layout ?? null, grid),
  })
  const beside = personalBeside(grid, asked, isOpenForm, keeps)
  const read = (columns: PersonalColumn[]) => {
    const withheld = grid.withheld ?? columns.filter(({ kept }) => !kept)
    const placed =
      layout?.form && asked === layout
        ? withholdOfForm(grid, layout, withheld)
        : { grid: withholdCells(withholdBeside(grid, beside.cells), asked, withheld), layout }
    const found = { layout: placed.layout ? screenLayout(placed.layout, withheld) : null, refusal, given }
    return { personal: columns, screened: placed.grid, understood: understand(reader, sheet, found, placed.grid, context) }
  }
  const first = read(grid.withheld ? [] : personalColumns(reader, sheet, asked, grid, context, given))
  const hidden = grid.withheld ? [] : respondentColumns(first.understood, grid, keeps)
  const { personal, screened, understood } = hidden.length ? read([...first.personal, ...hidden]) : first
  const handling = handlingOf(screened, understood.layout, understood.mapping, personal)
  const all = { sheet, ...understood, personal, handling, said: saidOf(sheet, context) }
  if (!understood.layout?.form) return { ...all, layout: withHead(screened, understood), grid: screenGrid(screened, handling), beside }
  return { ...all, ...screenFormOf(screened, understood.layout, treatmentOf(handling)), form: layout!.form!.cells }
}

const withHead = (grid: SheetGrid, { layout, mapping }: Understood): SheetLayout | null => {
  const head = layout && mapping?.certain ? unreadAround(grid, layout, mapping) : undefined
  return head ? { ...layout!, head } : layout
}

const chosenOf = ({ index }: SheetInfo, { chosen = [] }: RecogniseContext): SheetChoice | undefined =>
  chosen.find(({ sheet }) => sheet === index)

function saidOf(sheet: SheetInfo, context: RecogniseContext): RecognisedSheet['said'] {
  const own = chosenOf(sheet, context)
  return own?.leaveOut ? 'left_out' : own?.answer ? 'answered' : null
}

type Understood = Pick<RecognisedSheet, 'layout' | 'mapping' | 'refusal' | 'container' | 'fingerprint'>
const notUnderstood: Understood = { layout: null, mapping: null, refusal: null, container: false, fingerprint: null }

interface Found extends Pick<RecognisedSheet, 'layout' | 'refusal'> {
  given: MappingOverride | undefined
}

/** What a person wrote or answered goes before what the words of the sheet say. */
function understand(
  reader: SheetPreviews,
  sheet: SheetInfo,
  { layout, refusal, given }: Found,
  grid: SheetGrid,
  context: RecogniseContext,
): Understood {
  const { kind } = reader.info
  if (saidOf(sheet, context) === 'left_out') return { ...notUnderstood, layout }
  if (refusal?.code === 'form_blank') return { ...notUnderstood, layout, refusal, fingerprint: layout && fingerprint(kind, layout) }
  const names = namesOf(reader, sheet, context)
  const own = chosenOf(sheet, context)?.answer
  const answered = own && !given ? applyAnswer(own, layout, grid, names) : null
  const said = given ? applyOverride(given, layout, grid, names) : (answered ?? recall(context.remembered ?? [], kind, layout, grid, names))
  if (said) return { ...notUnderstood, layout: said.layout, mapping: said.mapping, fingerprint: fingerprint(kind, said.layout) }
  if (!layout) return { ...notUnderstood, refusal: refusal?.code === 'form_sheet' ? refusal : (asForm(grid) ?? refusal) }
  const mapping = propose(reader, sheet, layout, grid, context)
  const container = mapping === null && isContainer(reader, sheet) && !holdsOwn(reader, sheet, layout)
  const repeated = mapping || container || layout.form ? [] : repeatedHeaders(layout)
  const facts = { headers: repeated.join('、') }
  const doubled = repeated.length ? { code: 'duplicate_headers' as const, instruction: false, row: layout.headerRows[0], facts } : null
  const form = mapping || container || layout.form ? null : asForm(grid)
  return { layout, mapping, refusal: form ?? doubled, container, fingerprint: fingerprint(kind, layout) }
}

/** By the layout the sheet will be read with. A column that a written mapping names is asked for by that. */
function personalColumns(
  { info }: SheetPreviews,
  sheet: SheetInfo,
  layout: SheetLayout | null,
  grid: SheetGrid,
  { knownIndicators = [], remembered = [], keep = [] }: RecogniseContext,
  given: MappingOverride | undefined,
): PersonalColumn[] {
  const named = given ? [...Object.values(given.fields).flat(), ...(given.keep ?? [])].map((header): KeptColumn => ({ header })) : []
  const [answered] = given ? [] : answersFor(remembered, info.kind, layout, grid)
  const look = { grid, layout: answered?.layout ?? layout, indicators: knownIndicatorIds(knownIndicators) }
  return findPersonal(look, isKept([...keep, ...named], info.file, sheet.index))
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
  grid: SheetGrid,
  context: RecogniseContext,
): SheetMapping | null {
  const names = namesOf(reader, sheet, context)
  return askedOfPeople(proposeMapping(layout, sampleOf(grid, layout), contextOf(grid, layout, names)), layout, grid, names)
}

const namesOf = ({ info }: SheetPreviews, sheet: SheetInfo, { knownIndicators, knownPeople }: RecogniseContext): SheetNames => {
  const otherLists = holdsRecords(info.kind) && info.sheets.length > 1
  const otherSheets = info.sheets.length > 1
  return { fileName: info.file, sheetName: sheet.name, otherLists, otherSheets, knownIndicators, knownPeople }
}

/** As many say something of the record itself, in words nobody knows. */
const OWN_COLUMNS = 2

/** Known fields of a record that the records inside it do not carry: leaving it out would lose them. */
function holdsOwn(reader: SheetPreviews, sheet: SheetInfo, layout: SheetLayout): boolean {
  if (!holdsRecords(reader.info.kind)) return false
  const own = layout.columns.filter(({ header }) => !header.includes('[].') && !/(^|_)id$|Id$|ID$/.test(header) && !lent.test(header))
  if (own.length >= NO_WRAPPING) return true
  const isKnown = ({ header }: ColumnHeader) => isKnownKey(headerKey(header)) && !isAmbiguous(headerKey(header))
  return sheet.name !== '$' && (own.some(isKnown) || own.length >= OWN_COLUMNS)
}

/** A record that says so much of its own is no mere wrapping, whatever it calls it, not even at the root. */
const NO_WRAPPING = 3

/** What inner records inherit: see the reader's lists. */
const lent = /cycle|period|semester|quarter|dept|department|owner|user|employee|name$|^status$|time|_at$|date/i

function isContainer(reader: SheetPreviews, sheet: SheetInfo): boolean {
  if (!holdsRecords(reader.info.kind)) return false
  return reader.info.sheets.some(({ name }) => name.startsWith(`${sheet.name}[]`))
}
