// One kind against one sheet: which field each column becomes, what is missing, what must be asked, and how well it fits overall.
import type { Kind } from '../../kinds/shared/types'
import { fieldsOf, kindsWith } from '../../kinds/synonyms'
import { type Candidate, candidatesOf } from './candidates'
import { ofClocksAndSpans } from './clocks-and-spans'
import type { Column } from './columns'
import { isOfNoCycle } from './cycle-columns'
import { ofLatest } from './dated-columns'
import { formPath, ofLevels } from './department-levels'
import { evidenceOf } from './evidence'
import { fullerOf } from './fuller-column'
import { addFurtherFields } from './further-fields'
import { formName } from './name-parts'
import { ofNamedIndicators } from './named-indicators'
import { ofOnePerson } from './same-person'
import { chineseFirst, settledTie } from './settled-tie'
import { ofHours } from './span-of-hours'
import { ofSpells } from './spells'
import { withoutNumber } from './survey-columns'
import type { FieldMapping, MappingQuestion, ValueColumn } from './types'
import { usedColumns } from './used-columns'
import { distinctShare } from './value-shape'
import type { KnownPeople } from './value-votes'

const WEIGHT = { tell: 2, required: 1.5, other: 1 }
/** What a group that is not met costs. */
export const MISSING = 1.5
const OWN = 1.4
const past = /上期|上次|上年|上季|去年|历史|previous|prior|last|past/i

export interface KindMatch {
  spec: Kind
  fields: FieldMapping[]
  valueColumns: ValueColumn[]
  /** Required groups that no column meets. */
  missing: string[][]
  /** Must be answered before the sheet can be used. */
  blocking: MappingQuestion[]
  /** Worth an answer, but the sheet is usable without. */
  optional: MappingQuestion[]
  score: number
}

/** `valueColumns`: those that the kind can have. `given`: fields the sheet states once for all rows; they meet requirements as columns do. */
export function matchKind(
  spec: Kind,
  own: Column[],
  valueColumns: ValueColumn[],
  given: ReadonlySet<string>,
  people?: KnownPeople,
): KindMatch {
  const columns = columnsFor(spec, own)
  const named = candidatesOf(spec, columns, people)
  const values = withoutPast(spec, valueColumns, named)
  const carrying = usedColumns({ fields: [], valueColumns })
  const closed = (valueColumns.length ? spec.spread?.instead : spec.spread?.only) ?? []
  const isClosed = (field: string) =>
    closed.includes(field) || (field === spec.spread?.value && ['cycle', 'month', 'period'].includes(spec.spread.by) && values.length > 1)
  const isElsewhen = (field: string, header: string) => spec.spread?.by === 'cycle' && isOfNoCycle(field, header, values)
  const candidates = named.filter(({ column, field, header }) => !carrying.has(column) && !isClosed(field) && !isElsewhen(field, header))
  const chosen = ofOnePerson(spec, assign(candidates), candidates)
  const match: KindMatch = { spec, fields: [], valueColumns: values, missing: [], blocking: [], optional: [], score: 0 }
  settle(match, chosen, candidates, columns, people)
  match.valueColumns = ofNamedIndicators(match, columns)
  match.fields = ofEachDepartment(match)
  match.fields = ofSpells(spec, match.fields, columns)
  match.fields = ofHours(match, columns)
  match.fields = ofClocksAndSpans(match, columns)
  addFurtherFields(match, columns)
  match.missing = missingGroups(match, given)
  match.blocking.push(
    ...match.missing.map((group): MappingQuestion => ({ code: 'required_field_missing', field: group[0], columns: [], headers: [] })),
  )
  match.score = scoreOf(match, chosen, columns)
  return match
}

/** How many answered a question in all is no department's where each has a column; of dimensions alone, each is what was asked. */
function ofEachDepartment({ spec, fields, valueColumns }: KindMatch): FieldMapping[] {
  if (!valueColumns.some(({ department }) => department)) return fields
  const own = fields.filter(({ field }) => !['answered', 'invited', 'count', 'item_score', 'enps'].includes(field))
  return own.some(({ field }) => field === 'item')
    ? own
    : own.map((mapped) => (mapped.field === 'dimension' ? { ...mapped, field: 'item', type: spec.fields.item } : mapped))
}

/** Forms number what they ask; what is rated in Q4-25 is numbered by nobody. */
function columnsFor({ spread, kind, dated }: Kind, own: Column[]): Column[] {
  if (spread?.by === 'answer') return own.map(withoutNumber)
  if (kind === 'review') return own.map((column) => (/^q\s*\d/i.test(column.levels.at(-1) ?? '') ? column : withoutNumber(column)))
  return dated ? ofLatest(own) : own
}

/** What people were rated in one cycle, in a column of its own, is only for comparison where another column says what they are rated. */
function withoutPast({ spread }: Kind, values: ValueColumn[], named: Candidate[]): ValueColumn[] {
  if (spread?.by !== 'cycle' || values.length !== 1) return values
  const isRated = named.some(({ field, column, tier }) => field === spread.value && tier < 1 && column !== values[0].column)
  return isRated || past.test(values[0].header) ? [] : values
}

/** Nothing is missing, and nothing must be answered first. */
export const isWhole = ({ missing, blocking }: KindMatch): boolean => missing.length === 0 && blocking.length === 0

/** The columns a match reads. */
export const readBy = (match: KindMatch): Set<number> => usedColumns(match)

/** Groups of fields of which none is there. */
export const missingGroups = (match: KindMatch, given: ReadonlySet<string>): string[][] =>
  requirements(match).filter((group) => !group.some((field) => has(match, field, given)))

/** Each field one column, each column one field, best candidates first. */
function assign(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.some(({ field, column }) => field === candidate.field || column === candidate.column)) continue
    chosen.push(candidate)
  }
  return chosen
}

/** Turns the chosen candidates into fields, and every real tie or lone general word into a question. */
function settle(match: KindMatch, chosen: Candidate[], candidates: Candidate[], columns: Column[], people?: KnownPeople): void {
  const taken = new Set(chosen.map(({ column }) => column))
  const evidence = evidenceOf(match, chosen, columns, (field) => importance(match.spec, field) !== 'other')
  for (const first of chosen) {
    const candidate = fullerOf(first, candidates, taken, columns)
    const rivals = candidates.filter(
      (other) =>
        other.field === candidate.field &&
        other.column !== candidate.column &&
        !taken.has(other.column) &&
        (isTie(candidate, other) || areContrary(candidate, other, columns)),
    )
    const { ambiguous } = candidate
    const matters = importance(match.spec, candidate.field) !== 'other'
    const both = ofLevels([candidate, ...rivals], columns)
    if (!chineseFirst(both, columns) && (formPath(both, columns) || formName(both))) {
      match.fields.push(...both.map(plainField))
      continue
    }
    const settled = both.length === 1 && rivals.length > 0 ? both[0] : settledTie({ spec: match.spec, columns, people }, both, chosen)
    if (settled) {
      match.fields.push(plainField(settled))
      continue
    }
    if (rivals.length > 0) {
      const question = ask('two_columns_one_field', candidate.field, both)
      if (!isNeeded(match.spec, candidate, chosen)) {
        match.optional.push(question)
        continue
      }
      match.blocking.push(question)
    }
    if (ambiguous && matters && evidence < 2 && !numbersItsRows(match.spec, candidate, columns))
      match.blocking.push(ask('ambiguous_header', candidate.field, [candidate]))
    match.fields.push(plainField(candidate))
  }
  match.fields.sort((a, b) => a.column - b.column)
}

/** 编号 over TS26-01, TS26-02: whatever the rows are, each has a number of its own. */
function numbersItsRows({ needed, persons }: Kind, { field, type, column }: Candidate, columns: Column[]): boolean {
  if (type !== 'id' || !needed.includes(field) || persons.some(({ no }) => no === field)) return false
  const values = columns.find((one) => one.column === column)?.values ?? []
  const texts = values.flatMap((text) => text?.trim() || [])
  // Below them may stand how many there are.
  return texts.length > 2 && distinctShare(values) === 1 && texts.filter((text) => /^[A-Za-z].*\d$/.test(text)).length > texts.length - 2
}

/** Without this field the sheet would not be one of the kind, or its rows would go to other months and persons. */
const isNeeded = ({ requires, proves = [], happened, persons }: Kind, { field }: Candidate, chosen: Candidate[]): boolean =>
  happened.includes(field) ||
  // Else the rows would all go to the current one.
  field === 'cycle' ||
  persons.some(({ required, no, name }) => required && (no === field || name === field)) ||
  [...requires, ...proves].some(
    (group) => group.includes(field) && !chosen.some((other) => other.field !== field && group.includes(other.field)),
  )

const plainField = ({ tier: _tier, ambiguous: _ambiguous, misshapen: _misshapen, ...field }: Candidate): FieldMapping => field

function isTie(a: Candidate, b: Candidate): boolean {
  return a.tier < 10 && Math.abs(a.tier - b.tier) < 0.01 && Math.abs(a.confidence - b.confidence) < 0.03
}

/** 完成率 of 80 % beside 达成率 of 85 %: how far it has come is neither before somebody says which, however general one of the names is. */
function areContrary(a: Candidate, b: Candidate, columns: Column[]): boolean {
  if (a.field !== 'progress' || a.tier >= 1 || b.tier >= 1) return false
  const [one, other] = [a, b].map(({ column }) => columns.find((candidate) => candidate.column === column)?.values ?? [])
  return one.some((text, row) => text?.trim() && other[row]?.trim() && text.trim() !== other[row].trim())
}

function ask(code: MappingQuestion['code'], field: string, columns: { column: number; header: string }[]): MappingQuestion {
  return { code, field, columns: columns.map(({ column }) => column), headers: columns.map(({ header }) => header) }
}

function importance({ tells, requires, proves, signs }: Kind, field: string): keyof typeof WEIGHT {
  if (tells.includes(field)) return 'tell'
  const isNamed = (group: readonly string[]) => group.includes(field)
  return requires.some(isNamed) || proves?.some(isNamed) || signs?.includes(field) ? 'required' : 'other'
}

/** A value must also say what it is a value of, and of which month or period; counted answers, to which question. */
function requirements({ spec, valueColumns, fields }: KindMatch): string[][] {
  const { requires, spread } = spec
  if (spread?.by === 'answer')
    return valueColumns.some(({ answer, department, item }) => item === undefined && (answer ?? department) !== undefined)
      ? [...requires, ['item']]
      : requires
  if (spread?.by === 'person' && valueColumns.length > 0) return []
  if (!spread || ['cycle', 'stage', 'person', 'course'].includes(spread.by)) return requires
  if (valueColumns.length === 0 && !fields.some(({ field }) => field === 'value')) return requires
  const extra: string[][] = []
  if (valueColumns.length === 0 || valueColumns.some(({ indicator, item }) => (indicator ?? item) === undefined))
    extra.push([spread.by === 'attendance' ? 'item' : 'indicator_name'])
  if (valueColumns.length === 0 || valueColumns.some(({ month, period }) => (month ?? period) === undefined))
    extra.push([spread.by === 'month' ? 'month' : 'period'])
  return [...requires, ...extra]
}

/** Whether a column or the sheet itself says it. */
export function has(match: KindMatch, field: string, given: ReadonlySet<string>): boolean {
  if (field === '#valueColumns') return match.valueColumns.length > 0
  return given.has(field) || match.fields.some((mapped) => mapped.field === field)
}

/** A name that no other kind has says more of what a sheet is about. */
function isOwnWord({ kind }: Kind, { column, tier }: Candidate, columns: Column[]): boolean {
  const spellings = tier < 1 ? (columns.find((candidate) => candidate.column === column)?.spellings ?? []) : []
  const found = spellings.filter(({ key }) => fieldsOf(kind, key).length > 0)
  return found.length > 0 && found.every(({ key }) => kindsWith(key) === 1)
}

/** Fields weighted by what they say about the kind; what is missing counts against it. */
function scoreOf(match: KindMatch, chosen: Candidate[], columns: Column[]): number {
  let score = 0
  for (const candidate of chosen) {
    const { field, tier, ambiguous, confidence } = candidate
    const doubt = tier >= 10 ? 0.3 : ambiguous || tier >= 1 ? 0.6 : 1
    score += WEIGHT[importance(match.spec, field)] * confidence * doubt * (isOwnWord(match.spec, candidate, columns) ? OWN : 1)
  }
  if (match.valueColumns.length > 0) score += WEIGHT.tell * 1.5 + Math.min(match.valueColumns.length, 6) * WEIGHT.required
  return score - MISSING * match.missing.length
}
