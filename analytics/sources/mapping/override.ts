// A mapping a person wrote down, laid over what was recognised: it is certain, or it is refused with the place of its entry.
import { ImportError } from '../../../importers/source/errors'
import type { ImportErrorCode } from '../../../importers/source/types'
import { kinds } from '../../kinds/kinds'
import type { SheetKind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import { layoutAt } from '../table/layout'
import type { ColumnHeader, SheetGrid, SheetLayout } from '../table/types'
import { readColumns } from './columns'
import { findConstants } from './constants'
import { constantsFor } from './constants-for'
import { contextOf, type SheetNames, sampleOf } from './context'
import { matchKind } from './match'
import { namePart } from './name-parts'
import type { FieldMapping, NamePart, SheetMapping } from './types'
import { knownIndicatorIds, valueColumnsOf } from './value-columns'

/** One entry of a mapping file. */
export interface MappingOverride {
  /** Where the entry is written, for messages. `line` is 1-based. */
  written: { file: string; line: number }
  /** Name of the source file, without folders. */
  file: string
  /** Without a name: every sheet of the file. */
  sheet?: string
  kind: SheetKind
  /** 1-based row of the column names, where the sheet's own header would not be found. */
  headerRow?: number
  /**
   * Field → column name as written in the sheet, or several: given name and surname, the levels of a department from the outermost inwards.
   * Fields not named here are mapped as usual.
   */
  fields: Record<string, string | string[]>
  /** Names of personal columns that are stored all the same, beside those named in `fields`. */
  keep?: string[]
}

/** The entry for a sheet; one that names the sheet wins over one for the whole file. */
export function findOverride(overrides: MappingOverride[], file: string, sheet: string): MappingOverride | undefined {
  const own = overrides.filter((entry) => entry.file.normalize('NFC') === file.normalize('NFC'))
  return own.find((entry) => entry.sheet === sheet) ?? own.find((entry) => entry.sheet === undefined)
}

/**
 * Lays an entry over a sheet.
 * @throws ImportError `mapping_header` (no such row or column), `mapping_incomplete` (a field the kind needs, or one two columns fit, is not named)
 */
export function applyOverride(
  entry: MappingOverride,
  found: SheetLayout | null,
  grid: SheetGrid,
  names: SheetNames,
): { layout: SheetLayout; mapping: SheetMapping } {
  const layout = entry.headerRow === undefined ? found : layoutAt(grid, entry.headerRow)
  if (!layout) throw refuse('mapping_header', entry, names, { entry: 'headerRow', choices: '—' })
  const spec = kinds.find(({ kind }) => kind === entry.kind)!
  const given = Object.entries(entry.fields).flatMap(([field, written]): FieldMapping[] => {
    const columns = [written].flat().map((name) => columnNamed(entry, name, layout.columns, names))
    const parts = spec.fields[field] === 'name' && columns.length === 2 ? partsOf(columns) : []
    return columns.map(({ column, header }, at): FieldMapping => {
      const part = parts[at]
      return { field, column, type: spec.fields[field], confidence: 1, reason: 'remembered', header, ...(part ? { part } : {}) }
    })
  })
  const claimed = new Set(given.map(({ column }) => column))
  const columns = readColumns(layout, sampleOf(grid, layout), names.sheetName).filter(({ column }) => !claimed.has(column))
  const values = valueColumnsOf(spec, columns, knownIndicatorIds(names.knownIndicators))
  const constants = findConstants(contextOf(grid, layout, names))
  const met = new Set([...Object.keys(entry.fields), ...(constants.indicator_name === undefined ? [] : ['indicator_name'])])
  const match = matchKind(spec, columns, values, met)
  const open = match.blocking.find(({ field }) => field === undefined || !met.has(field))
  if (open) throw refuse('mapping_incomplete', entry, names, { entry: open.field ?? '', choices: nameList(layout.columns) })
  const fields = [...given, ...match.fields.filter(({ field }) => !met.has(field))].sort((a, b) => a.column - b.column)
  const mapping: SheetMapping = {
    kind: entry.kind,
    confidence: 1,
    certain: true,
    reasons: ['given'],
    fields,
    valueColumns: entry.fields[spec.spread?.value ?? ''] === undefined ? match.valueColumns : [],
    constants: constantsFor({ ...match, fields }, constants),
    questions: [],
    readings: [],
  }
  return { layout, mapping }
}

/** By what their names say, else in the order they are written. */
function partsOf(columns: ColumnHeader[]): NamePart[] {
  const [first, second] = columns.map(({ header }) => namePart(header)?.part)
  return first === 'family' || second === 'given' ? ['family', 'given'] : ['given', 'family']
}

/** As written, or the only one that is written much the same. */
function columnNamed(entry: MappingOverride, name: string, columns: ColumnHeader[], names: SheetNames): ColumnHeader {
  const exact = columns.find(({ header }) => header === name)
  const alike = columns.filter(({ header, levels }) => [header, ...levels].some((text) => headerKey(text) === headerKey(name)))
  const column = exact ?? (alike.length === 1 ? alike[0] : undefined)
  if (!column) throw refuse('mapping_header', entry, names, { entry: name, choices: nameList(columns) })
  return column
}

const LISTED = 20

const nameList = (columns: ColumnHeader[]): string =>
  columns
    .slice(0, LISTED)
    .map(({ header }) => header)
    .join('、')

function refuse(code: ImportErrorCode, { written, kind }: MappingOverride, names: SheetNames, facts: Record<string, string>): ImportError {
  const { fileName: source, sheetName: sheet } = names
  return new ImportError(code, { file: written.file, sheet, row: written.line, facts: { line: written.line, source, kind, ...facts } })
}
