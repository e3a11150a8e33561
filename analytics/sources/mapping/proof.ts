// What speaks for a kind beside what it cannot be without: its signs where other columns stand beside them, and what proves it.
import { isRemark } from '../../vocabulary/remarks'
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import { has, type KindMatch, MISSING, readBy } from './match'
import type { MappingQuestion } from './types'
import { isCounter } from './value-shape'

/** What the name of a sheet says of it where columns say little. */
const CALLED = 0.5

/**
 * The match of a sheet that nobody has named. Number, name and department alone stand in many sheets: where other columns stand beside them,
 * one of the kind's signs has to.
 */
function withSigns(match: KindMatch, columns: Column[], { paid, places }: Around): KindMatch {
  const { spec, fields } = match
  if (!spec.signs || fields.some(({ field }) => spec.signs?.includes(field))) return match
  const used = readBy(match)
  const others = columns.filter(({ column, header, values }) => !used.has(column) && !isRemark(header) && !isCounter(values))
  const isCalled = places.some((text) => spec.calledBare?.test(toSimplified(text)))
  const bare = !isCalled && spec.kind === 'employee' && !fields.some(({ field }) => field === 'employee_no')
  if (others.length > 0 || bare || paid) return lacks(match, [spec.signs])
  return isCalled ? { ...match, score: match.score + CALLED } : match
}

/** `given`: fields the sheet states once. `paid`: it lists what people are paid, in columns that are not stored. */
interface Around {
  given: ReadonlySet<string>
  paid: boolean
  /** What the sheet is called: file, sheet, titles. */
  places: string[]
}

/** What speaks for the kind beside what it cannot be without. */
export function withProof(match: KindMatch, columns: Column[], around: Around): KindMatch {
  const { given, places } = around
  const { proves = [], called, calledEnough, main, provenBy } = match.spec
  const saysWhat = calledEnough === true && main.some((field) => has(match, field, given))
  const isCalled = saysWhat && places.some((text) => called?.test(toSimplified(text)))
  const isNamed = match.fields.some(({ field, header }) => main.includes(field) && provenBy?.test(toSimplified(header)))
  const unmet = (isCalled || isNamed ? [] : proves).filter((group) => !group.some((field) => has(match, field, given)))
  return lacks(withSigns(match, columns, around), unmet)
}

function lacks(match: KindMatch, groups: string[][]): KindMatch {
  const questions = groups.map(([field]): MappingQuestion => ({ code: 'required_field_missing', field, columns: [], headers: [] }))
  return {
    ...match,
    missing: [...match.missing, ...groups],
    blocking: [...match.blocking, ...questions],
    score: match.score - MISSING * groups.length,
  }
}
