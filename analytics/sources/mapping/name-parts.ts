// A name in two columns, given name and surname: one name, in the order of its language.
import type { Kind } from '../../kinds/shared/types'
import { fieldsByWords, fieldsOf } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import { latinWords } from '../../vocabulary/header-words'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import type { NamePart } from './types'
import { shapeShare } from './value-shape'

const given = new Set(['first', 'given', 'forename', 'fore'])
const family = new Set(['last', 'family', 'surname', 'sur'])
const chinese = /^(?:员工|人员|职工)?(姓氏?|名)$/

interface Part {
  part: NamePart
  /** Words of the whole name it is part of: `manager name`. */
  whole: string
}

/** Which part of whose name a header says its column holds. */
export function namePart(header: string): Part | undefined {
  const said = chinese.exec(headerKey(header))
  if (said) return { part: said[1] === '名' ? 'given' : 'family', whole: '' }
  const words = latinWords(header)
  const part = words.some((word) => given.has(word)) ? 'given' : words.some((word) => family.has(word)) ? 'family' : undefined
  if (!part || !words.some((word) => word === 'name' || /name$/.test(word))) return undefined
  const rest = words.filter((word) => !given.has(word) && !family.has(word) && word !== 'name' && word !== 'employee')
  return { part, whole: rest.length > 0 ? `${rest.join(' ')} name` : '' }
}

/** Candidates for a name that stands in two columns, where no other column has it whole. */
export function nameInParts(spec: Kind, columns: Column[], whole: Candidate[]): Candidate[] {
  const parts = columns.flatMap((column) => {
    const found = column.inherited ? undefined : namePart(column.levels[column.levels.length - 1] ?? '')
    const field = found && fieldOf(spec, found)
    return found && field && (shapeShare('name', column.values) ?? 1) >= 0.5 ? [{ column, field, part: found.part }] : []
  })
  return parts.flatMap(({ column, field, part }): Candidate[] => {
    const both = parts.filter((other) => other.field === field)
    const isPair = both.length === 2 && both[0].part !== both[1].part
    if (!isPair || whole.some((candidate) => candidate.field === field && isWhole(columns, candidate))) return []
    const { header } = column
    return [{ field, column: column.column, type: 'name', confidence: 0.93, reason: 'words', header, tier: -1, ambiguous: false, part }]
  })
}

function fieldOf(spec: Kind, { whole }: Part): string | undefined {
  const main = spec.kind === 'employee' ? 'employee_name' : spec.persons[0]?.name
  if (whole === '') return main
  const hits = [...fieldsOf(spec.kind, headerKey(whole)), ...fieldsByWords(spec.kind, whole).hits]
  return hits.find(({ field }) => spec.fields[field] === 'name')?.field
}

/** A column of whole names: they are Chinese, or have a blank or a comma within. */
function isWhole(columns: Column[], { column, tier }: Candidate): boolean {
  const filled = (columns.find((candidate) => candidate.column === column)?.values ?? []).filter((text) => text?.trim())
  return tier < 1 && filled.filter((text) => /\p{Script=Han}|\S[\s,]+\S/u.test(text ?? '')).length * 2 > filled.length
}

/** Whether columns are the two parts of one name. */
export const formName = (candidates: Candidate[]): boolean =>
  candidates.length === 2 && candidates.every(({ part }) => part !== undefined) && candidates[0].part !== candidates[1].part
