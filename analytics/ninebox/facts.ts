// How the facts about a person are worded. Masked, a fact is its kind and its figures: no text of a cell is left, whatever the cell holds.
import { numberText } from '../messages/format'
import type { NineBoxWords } from './types'

/** Where a row came from; null for one that came from no sheet. */
export interface Lineage {
  sheetId: number | null
  row: number | null
  column: number | null
}
export interface Fact extends Lineage {
  kind: 'goal' | 'records' | 'tag' | 'learning' | 'potential'
  text: string
  /** Of a potential that files rate; null for a word that nobody knows. */
  level: 'low' | 'medium' | 'high' | null
  attainment: number | null
  share: number | null
  actual: number | null
  target: number | null
  unit: string | null
  count: number | null
  points: number | null
  hours: number | null
  score: number | null
}
export interface WordedFact {
  kind: string
  text: string
  value: string | null
}

export function wordedFact(fact: Fact, words: NineBoxWords): WordedFact {
  const kind = words.evidence[fact.kind]
  if (fact.kind === 'records') return { kind, text: fact.text || words.otherRecords, value: words.records(fact.count ?? 0) }
  if (fact.kind === 'potential')
    return { kind, text: fact.text, value: fact.level && words.bands[fact.level === 'medium' ? 'middle' : fact.level] }
  if (fact.kind === 'tag') return { kind, text: fact.text, value: fact.points === null ? null : words.points(rounded(fact.points)) }
  if (fact.kind === 'learning') return { kind, text: fact.text, value: words.learning(maybe(fact.hours), maybe(fact.score)) || null }
  return { kind, text: fact.text, value: goalValue(fact, words) }
}

function goalValue({ attainment, share, actual, target, unit }: Fact, words: NineBoxWords): string | null {
  const parts = [
    attainment === null ? null : words.goal(`${rounded(attainment)}%`, share === null ? null : `${rounded(100 * share)}%`),
    actual === null || target === null ? null : words.target(rounded(actual), rounded(target), unit ?? ''),
  ]
  return parts.filter((part) => part !== null).join(' · ') || null
}

/** `目标 1`, `目标 2`, `行为标签`: numbered where there are several of a kind. The unit of a goal is a text of a cell as well. */
export function maskedFacts(facts: readonly Fact[], words: NineBoxWords): WordedFact[] {
  const texts = numbered(
    facts.map(({ kind }) => words.evidence[kind]),
    words,
  )
  return facts.map((fact, at) => ({ ...wordedFact({ ...fact, unit: null }, words), text: texts[at] }))
}

/** Each kind with its number among those of its kind; a single one has none. */
export function numbered(kinds: readonly string[], words: NineBoxWords): string[] {
  const total = (kind: string) => kinds.filter((one) => one === kind).length
  return kinds.map((kind, at) => (total(kind) > 1 ? words.nth(kind, kinds.slice(0, at + 1).filter((one) => one === kind).length) : kind))
}

const rounded = (value: number): string => numberText(value, Math.abs(value) < 10 ? 2 : 1)
const maybe = (value: number | null): string | null => (value === null ? null : rounded(value))
