// One kind against one sheet: which field each column becomes, what is missing, what must be asked, and how well it fits overall.
import type { Kind } from '../../kinds/shared/types'
import { type Candidate, candidatesOf } from './candidates'
import type { Column } from './columns'
import { formPath } from './department-levels'
import type { FieldMapping, MappingQuestion, ValueColumn } from './types'
import { isCounter } from './value-shape'

const WEIGHT = { tell: 2, required: 1.5, other: 1 }
const MISSING = 1.5
/** Says nothing of what a sheet is about. */
const remark = /^(备注|说明|remarks?|notes?|comments?)$/i

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

/** `given`: fields the sheet states once for all rows; they meet requirements as columns do. */
export function matchKind(spec: Kind, columns: Column[], valueColumns: ValueColumn[], given: ReadonlySet<string>): KindMatch {
  const carriers = spec.kind === 'reported_value' ? valueColumns : []
  const carrying = new Set(carriers.map(({ column }) => column))
  const candidates = candidatesOf(spec, columns).filter(({ column }) => !carrying.has(column))
  const chosen = assign(candidates)
  const match: KindMatch = { spec, fields: [], valueColumns: carriers, missing: [], blocking: [], optional: [], score: 0 }
  settle(match, chosen, candidates, columns)
  match.missing = missingGroups(match, given)
  match.blocking.push(
    ...match.missing.map((group): MappingQuestion => ({ code: 'required_field_missing', field: group[0], columns: [], headers: [] })),
  )
  match.score = scoreOf(match, chosen)
  return match
}

/**
 * The match of a sheet that nobody has named. Number, name and department alone stand in many sheets: where other columns stand beside them,
 * one of the kind's signs has to.
 */
export function withSigns(match: KindMatch, columns: Column[]): KindMatch {
  const { spec, fields, valueColumns } = match
  const used = new Set([...fields, ...valueColumns].map(({ column }) => column))
  const others = columns.filter(({ column, header, values }) => !used.has(column) && !remark.test(header.trim()) && !isCounter(values))
  if (!spec.signs || others.length === 0 || fields.some(({ field }) => spec.signs?.includes(field))) return match
  const question: MappingQuestion = { code: 'required_field_missing', field: spec.signs[0], columns: [], headers: [] }
  return { ...match, missing: [...match.missing, spec.signs], blocking: [...match.blocking, question], score: match.score - MISSING }
}

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
function settle(match: KindMatch, chosen: Candidate[], candidates: Candidate[], columns: Column[]): void {
  const taken = new Set(chosen.map(({ column }) => column))
  const evidence = chosen.filter(
    ({ field, ambiguous, tier }) => !ambiguous && tier < 10 && importance(match.spec, field) !== 'other',
  ).length
  const levelsOf = (column: number) => columns.find((candidate) => candidate.column === column)?.levels ?? []
  for (const candidate of chosen) {
    const rivals = candidates.filter(
      (other) =>
        other.field === candidate.field && other.column !== candidate.column && !taken.has(other.column) && isTie(candidate, other),
    )
    const { ambiguous } = candidate
    const matters = importance(match.spec, candidate.field) !== 'other'
    const both = [candidate, ...rivals]
    if (formPath(both, levelsOf)) {
      match.fields.push(...both.map(plainField))
      continue
    }
    if (rivals.length > 0) {
      const question = ask('two_columns_one_field', candidate.field, both)
      if (!matters) {
        match.optional.push(question)
        continue
      }
      match.blocking.push(question)
    }
    if (ambiguous && matters && evidence < 2) match.blocking.push(ask('ambiguous_header', candidate.field, [candidate]))
    match.fields.push(plainField(candidate))
  }
  match.fields.sort((a, b) => a.column - b.column)
}

const plainField = ({ tier: _tier, ambiguous: _ambiguous, misshapen: _misshapen, ...field }: Candidate): FieldMapping => field

function isTie(a: Candidate, b: Candidate): boolean {
  return a.tier < 10 && Math.abs(a.tier - b.tier) < 0.01 && Math.abs(a.confidence - b.confidence) < 0.03
}

function ask(code: MappingQuestion['code'], field: string, columns: { column: number; header: string }[]): MappingQuestion {
  return { code, field, columns: columns.map(({ column }) => column), headers: columns.map(({ header }) => header) }
}

function importance(spec: Kind, field: string): keyof typeof WEIGHT {
  if (spec.tells.includes(field)) return 'tell'
  return [...spec.requires, spec.signs ?? []].some((group) => group.includes(field)) ? 'required' : 'other'
}

/** A reported value must also say what it is a value of, and of which month. */
function requirements({ spec, valueColumns, fields }: KindMatch): string[][] {
  if (spec.kind !== 'reported_value') return spec.requires
  if (valueColumns.length === 0 && !fields.some(({ field }) => field === 'value')) return spec.requires
  const extra: string[][] = []
  if (valueColumns.length === 0 || valueColumns.some(({ indicator }) => indicator === undefined)) extra.push(['indicator_name'])
  if (valueColumns.length === 0 || valueColumns.some(({ month }) => month === undefined)) extra.push(['month'])
  return [...spec.requires, ...extra]
}

function has(match: KindMatch, field: string, given: ReadonlySet<string>): boolean {
  if (field === '#valueColumns') return match.valueColumns.length > 0
  return given.has(field) || match.fields.some((mapped) => mapped.field === field)
}

/** Fields weighted by what they say about the kind; what is missing counts against it. */
function scoreOf(match: KindMatch, chosen: Candidate[]): number {
  let score = 0
  for (const { field, tier, ambiguous, confidence } of chosen) {
    const doubt = tier >= 10 ? 0.3 : ambiguous || tier >= 1 ? 0.6 : 1
    score += WEIGHT[importance(match.spec, field)] * confidence * doubt
  }
  if (match.valueColumns.length > 0) score += WEIGHT.tell * 1.5 + Math.min(match.valueColumns.length, 6) * WEIGHT.required
  return score - MISSING * match.missing.length
}
