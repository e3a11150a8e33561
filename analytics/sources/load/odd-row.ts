// What is looked at in a row that may be no data: its texts and figures, and whether it speaks of a total or of a record.

import type { OddRow } from './judge-rows'
import { identityColumns, numericColumns } from './row-columns'
import { isCountWord, isNoteText, isTestRow, isTestText, isTotalOfNamed, isTotalWord, isVoidEntry, isWholeCompany } from './row-words'
import type { RawRow } from './set-apart'
import type { SheetSource } from './types'

export function toOddRow(raw: RawRow, source: SheetSource, totals: ReadonlySet<number>): OddRow {
  const identity = identityColumns(source)
  const text = (column: number | null): string | null => {
    const value = column === null ? null : raw.cells[column]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const all = Array.from({ length: source.columns }, (_, column) => text(column))
  const filled = all.filter((value) => value !== null)
  // A department that is no more is named so, too.
  const names = new Set(source.sheet.mapping.fields.filter(({ type }) => namedTypes.has(type)).map(({ column }) => column))
  const voidAt = voidCell(all, source, names)
  return {
    row: raw.row,
    key: text(identity.key),
    name: text(identity.name),
    lead: filled[0] ?? null,
    numbers: numericColumns(source).map((column) => readPlainNumber(all[column])),
    filledCells: filled.length,
    words: filled.filter((value) => readPlainNumber(value) === null).length,
    columns: source.columns,
    named: identity.name !== null && identity.key !== null,
    bareNames: source.model.decisive,
    ofNobody: isOfNobody(source, all),
    isVoid: voidAt !== undefined,
    voidAt,
    ...saysOfRecord(source, all),
    defines: source.model.kind === 'indicator',
    total: all.some((value, column) => value !== null && totals.has(column) && isTotalWord(value)),
  }
}

/** The cell that says that the row was only a test, or is void. */
function voidCell(all: (string | null)[], { sheet }: SheetSource, names: ReadonlySet<number>): number | undefined {
  const [text] = sheet.mapping.fields.flatMap(({ field, column }) => (field === 'text' && isTestText(all[column]) ? [column] : []))
  const said = isTestRow(all) ? all.findIndex(isTestText) : (text ?? -1)
  const at = said >= 0 ? said : all.findIndex((value, column) => value !== null && !names.has(column) && isVoidEntry(value))
  return at < 0 ? undefined : at
}

/** Records have days, further people and numbers; sums have none of them. Of months and departments there are totals. */
function saysOfRecord(source: SheetSource, cells: (string | null)[]): Pick<OddRow, 'ofRecord' | 'whole' | 'titled'> {
  const { key, name } = identityColumns(source)
  const { fields } = source.sheet.mapping
  const first = cells.findIndex((text) => text !== null)
  const says = (types: string[], fits: (text: string) => boolean) =>
    fields.some(({ type, column }) => {
      const text = column === key || column === name ? null : cells[column]
      return types.includes(type) && text != null && !isTotalWord(text) && fits(text)
    })
  const ofTime = says(['date', 'instant', 'id'], (text) => /\d/.test(text.normalize('NFKC')))
  const ofPerson = says(['name'], (text) => !isNoteText(text))
  return {
    ofRecord: ofTime || ofPerson,
    whole: ofTime && ofPerson && cells.filter((text) => text !== null).length * 2 >= cells.length,
    titled: first !== name && fields.some(({ field, column }) => column === first && saidOfThemselves.has(field)),
  }
}

/** What a record is about, in words of whoever wrote it. */
const saidOfThemselves: ReadonlySet<string> = new Set(
  'course action deliverable title objective expected_evidence text scene impact tag comment note reason case_name'.split(' '),
)

const isGoal: ReadonlySet<string> = new Set(['title', 'objective'])
const namedTypes: ReadonlySet<string> = new Set(['name', 'department'])

function isOfNobody({ sheet: { mapping }, columns }: SheetSource, cells: (string | null)[]): boolean {
  const filled = cells.filter((text) => text !== null)
  if (filled.length * 3 <= columns && filled.some(isCountWord)) return true
  // Below the objectives of a list stands how far all of them have come: 部门整体.
  if (mapping.kind === 'goal' && mapping.fields.some(({ field, column }) => isGoal.has(field) && isWholeCompany(cells[column] ?? '')))
    return true
  // 他评平均 where it says how whoever rated stands to whom.
  if (mapping.fields.some(({ field, column }) => field === 'relation' && isTotalWord(cells[column] ?? ''))) return true
  return mapping.fields.some(
    ({ type, column }) =>
      namedTypes.has(type) && (isTotalOfNamed(cells[column] ?? '') || (type === 'department' && isWholeCompany(cells[column] ?? ''))),
  )
}

/** Columns in which a word for totals is one: of two rows and their total, one is, and where more are the column is about totals. */
export function totalColumns(rows: RawRow[], source: SheetSource): Set<number> {
  const said = new Map<number, number>()
  for (const { cells } of rows)
    for (const [column, text] of cells.entries())
      if (typeof text === 'string' && isTotalWord(text.trim())) said.set(column, (said.get(column) ?? 0) + 1)
  const few = [...said].filter(([column, count]) => count * 3 <= source.rows && !speaksOfTotals(source, column))
  return new Set(few.map(([column]) => column))
}

/** How records become one figure, and what people write in prose, are no totals; a dictionary has none. */
function speaksOfTotals({ sheet: { mapping }, model }: SheetSource, column: number): boolean {
  if (model.kind === 'indicator') return true
  const fields = mapping.fields.filter((mapped) => mapped.column === column).map(({ field }) => field)
  return fields.some((field) => model.coded?.[field] !== undefined || field === 'indicator_name' || saidOfThemselves.has(field))
}

function readPlainNumber(text: string | null): number | null {
  if (text === null) return null
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  const match = /^[-+]?\d*\.?\d+(e[-+]?\d+)?(%?)$/i.exec(plain)
  return match ? Number.parseFloat(plain) / (match[2] ? 100 : 1) : null
}
