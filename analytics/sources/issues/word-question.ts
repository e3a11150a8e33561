// What is asked about words that no list knows: what each means, or how many points it is worth.
import { kinds } from '../../kinds/kinds'
import { meaningName } from '../../messages/meanings'
import type { AttentionCode, Language } from '../../messages/types'
import { meaningsOf, type WordList } from '../../vocabulary/meanings'
import { suggestedPoints } from '../../vocabulary/rating-ladders'
import { wordListOf } from '../load/stated-meanings'
import type { WordQuestion } from './types'

/** An item says no more of a text than this, and a word that is longer is none. */
const LONGEST = 40

/** What a person can say of the words of an item; null where it asks for nothing of the kind. */
export function wordQuestion(
  code: AttentionCode,
  facts: Record<string, unknown>,
  field: string | null,
  language: Language,
): WordQuestion | null {
  if (code === 'rating_without_score') return pointsOf(facts.words)
  const list = field === null ? null : listOf(code, field)
  const { text, count } = facts
  if (code === 'left_out') return list && Array.isArray(facts.words) ? meaningOf(facts.words, list, language) : null
  if (list === null || typeof text !== 'string' || text.length >= LONGEST) return null
  return meaningOf([{ word: text.trim(), count: typeof count === 'number' ? count : null }], list, language)
}

const meaningOf = (words: { word: string; count: number | null }[], list: WordList, language: Language): WordQuestion => ({
  words: words.filter(({ word }) => word.length < LONGEST).map(({ word, count }) => ({ word, count, suggested: null })),
  meanings: Object.keys(meaningsOf(list)).map((means) => ({ means, label: meaningName(list, means, language) })),
})

/** A field has one list in all kinds that have it. */
function listOf(code: AttentionCode, field: string): WordList | null {
  const lists = kinds.flatMap((kind) => (field in kind.fields ? (wordListOf(kind, field) ?? []) : []))
  const [list] = lists
  if (list === undefined || list === 'points') return null
  return ['unknown_word', 'unsure_status', 'left_out'].includes(code) || (code === 'unparseable' && list === 'boolean') ? list : null
}

function pointsOf(said: unknown): WordQuestion | null {
  if (!Array.isArray(said) || said.length === 0) return null
  const words = said as { word: string; count: number }[]
  const suggested = suggestedPoints(words.map(({ word }) => word))
  return { words: words.map(({ word, count }, at) => ({ word, count, suggested: suggested[at] })), meanings: [] }
}
