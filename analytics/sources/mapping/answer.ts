// What a person answered about a sheet: its kind, the row of its column names, what each column holds. Complete in itself: what it does not name is left out.
import type { SourceKind } from '../../../importers/source/types'
import { kinds } from '../../kinds/kinds'
import type { SheetKind } from '../../kinds/shared/types'
import { readMonth } from '../../vocabulary/months'
import { layoutAt, layoutWithoutNames } from '../table/layout'
import type { SheetGrid, SheetLayout } from '../table/types'
import { readColumns } from './columns'
import { findConstants, placesOf } from './constants'
import { constantsFor } from './constants-for'
import { contextOf, type SheetNames, sampleOf } from './context'
import { fingerprint } from './fingerprint'
import { type KindMatch, matchKind, missingGroups } from './match'
import { namePart } from './name-parts'
import { periodOf } from './review-period'
import { scaleOf, withScales } from './score-scale'
import { suggestions } from './suggest'
import type { FieldMapping, KeptAnswer, MappingAnswer, RememberedAnswer, SheetMapping } from './types'
import { knownIndicatorIds, valueColumnAs, valueColumnsOf } from './value-columns'

/** Stands for a field where a column's header names a month, an indicator or a cycle and its cells are values. */
export const valuesField = '#valueColumns'

/** What the words of a sheet say about a column, were the sheet of a given kind. */
export interface ColumnGuess {
  column: number
  field: string
  /** Null where the name is only similar to a known one. */
  confidence: number | null
  reason: FieldMapping['reason'] | 'values'
}

export interface Understood {
  layout: SheetLayout
  mapping: SheetMapping
  /** Groups of fields of which at least one is still needed; empty: the sheet can be read. */
  missing: string[][]
}

/** Fields that hold for one file only; an answer that serves every file of a template does not carry them. */
const ownOfFile = new Set(['as_of_date', 'cycle', 'department', 'month', 'period'])
/** Fields a sheet may state once for all its rows, where its kind has them. The cycle always. */
const statable = ['department', 'month', 'period', 'survey', 'indicator_name', 'source_system', 'record_kind', 'flow', 'score_max']

/** No row of a form names its columns. */
export const layoutOf = (headerRow: number | null, found: SheetLayout | null, grid: SheetGrid): SheetLayout | null =>
  headerRow === null || (headerRow === 0 && found?.form) ? found : headerRow === 0 ? layoutWithoutNames(grid) : layoutAt(grid, headerRow)

/** The dictionary's guess for every column, and the constants its titles and names state. */
export function guessFor(
  kind: SheetKind,
  layout: SheetLayout,
  grid: SheetGrid,
  names: SheetNames,
): { columns: ColumnGuess[]; constants: Record<string, string> } {
  const columns = readColumns(layout, sampleOf(grid, layout), names.sheetName)
  const known = knownIndicatorIds(names.knownIndicators)
  const context = contextOf(grid, layout, names)
  const constants = findConstants(context)
  const spec = specOf(kind)
  const match = matchKind(
    spec,
    columns,
    valueColumnsOf(spec, columns, known, placesOf(context)),
    new Set(Object.keys(constants)),
    names.knownPeople,
  )
  const guesses: ColumnGuess[] = [
    ...match.fields.map(({ column, field, confidence, reason }) => ({ column, field, confidence, reason })),
    ...match.valueColumns.map(({ column }) => ({ column, field: valuesField, confidence: 0.9, reason: 'values' as const })),
  ]
  for (const {
    field = '',
    columns: [column],
  } of suggestions(match, columns))
    if (!guesses.some((guess) => guess.field === field)) guesses.push({ column, field, confidence: null, reason: 'similar' })
  return {
    columns: guesses.sort((a, b) => a.column - b.column),
    constants: { ...constantsFor(match, constants), ...scaleOf(match, columns), ...periodOf(match, columns, constants) },
  }
}

/** Lays an answer over a sheet. Null when the sheet has no such header row. */
export function applyAnswer(answer: KeptAnswer, found: SheetLayout | null, grid: SheetGrid, names: SheetNames): Understood | null {
  const layout = layoutOf(answer.headerRow, found, grid)
  if (!layout) return null
  const spec = specOf(answer.kind)
  const columns = readColumns(layout, sampleOf(grid, layout), names.sheetName)
  const known = knownIndicatorIds(names.knownIndicators)
  const chosen = answer.columns.flatMap(({ column, field }) => {
    const header = columns.find((candidate) => candidate.column === column)
    return header ? [{ field, header }] : []
  })
  const fields = chosen.flatMap(({ field, header: { column, header } }): FieldMapping[] => {
    if (!Object.hasOwn(spec.fields, field)) return []
    const part = chosen.filter((other) => other.field === field).length === 2 ? namePart(header)?.part : undefined
    return [{ field, column, type: spec.fields[field], confidence: 1, reason: 'remembered', header, ...(part ? { part } : {}) }]
  })
  const valueColumns = chosen.flatMap(({ field, header }) => (field === valuesField ? valueColumnAs(spec, header, known) : []))
  const match = { ...matchKind(spec, [], valueColumns, new Set()), fields }
  const said = findConstants(contextOf(grid, layout, names))
  const written = constantsFor(match, said)
  const scaled = withScales(match, columns, said)
  const constants = { ...written, ...scaleOf(match, columns), ...periodOf(match, columns, written), ...stated(answer, match) }
  const mapping: SheetMapping = {
    kind: answer.kind,
    confidence: 1,
    certain: true,
    reasons: ['given'],
    fields: scaled.fields.sort((a, b) => a.column - b.column),
    valueColumns: scaled.valueColumns,
    constants,
    questions: [],
    readings: answer.readings,
  }
  const missing = missingGroups(match, new Set(Object.keys(constants)))
  const unread = unreadConstants(answer).filter((field) => !missing.flat().includes(field))
  return { layout, mapping, missing: [...missing, ...unread.map((field) => [field])] }
}

/** Fields that a person may state for the whole sheet: those of the kind that no column holds. */
export function statableFields(kind: SheetKind, mapped: string[]): string[] {
  const spec = specOf(kind)
  return [...statable.filter((field) => field in spec.fields), 'cycle'].filter((field) => !mapped.includes(field))
}

/** What is stated once, in the form it is kept in; null where it cannot be read. */
export const readConstant = (field: string, text: string): string | null => (field === 'month' ? (readMonth(text) ?? null) : text)

/** What was stated and cannot be read, which is as good as missing. */
export const unreadConstants = ({ constants }: Pick<MappingAnswer, 'constants'>): string[] =>
  Object.keys(constants).filter((field) => constants[field].trim() !== '' && readConstant(field, constants[field]) === null)

const stated = ({ kind, constants }: MappingAnswer, { fields }: KindMatch): Record<string, string> => {
  const allowed = statableFields(
    kind,
    fields.map(({ field }) => field),
  )
  const given = Object.entries(constants).filter(([field, text]) => allowed.includes(field) && text.trim() !== '')
  return Object.fromEntries(
    given.flatMap(([field, text]) => {
      const read = readConstant(field, text)
      return read === null ? [] : [[field, read]]
    }),
  )
}

/** The part of an answer that holds for a template; null where its columns have no names to know it by. */
export function rememberable(answer: KeptAnswer, kind: SourceKind, layout: SheetLayout): RememberedAnswer | null {
  if (!layout.columns.some(({ levels }) => levels.length > 0)) return null
  const constants = Object.fromEntries(Object.entries(answer.constants).filter(([field]) => !ownOfFile.has(field)))
  return { fingerprint: fingerprint(kind, layout), answer: { ...answer, constants } }
}

/** The sheet as a remembered answer understands it, if one is for this template and answers all it needs. */
export function recall(
  remembered: RememberedAnswer[],
  kind: SourceKind,
  found: SheetLayout | null,
  grid: SheetGrid,
  names: SheetNames,
): Understood | null {
  for (const { answer } of answersFor(remembered, kind, found, grid)) {
    const understood = applyAnswer(answer, found, grid, names)
    if (understood && understood.missing.length === 0) return understood
  }
  return null
}

/** The answers that were given for this template, each with the layout it goes by. */
export const answersFor = (
  remembered: RememberedAnswer[],
  kind: SourceKind,
  found: SheetLayout | null,
  grid: SheetGrid,
): { answer: KeptAnswer; layout: SheetLayout }[] =>
  remembered.flatMap(({ fingerprint: print, answer }) => {
    const layout = layoutOf(answer.headerRow, found, grid)
    return layout && fingerprint(kind, layout) === print ? [{ answer, layout }] : []
  })

const specOf = (kind: SheetKind) => kinds.find((spec) => spec.kind === kind)!
