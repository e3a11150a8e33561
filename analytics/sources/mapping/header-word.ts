// Whether a text is what columns are called.
import { isKnownByWords, isKnownKey } from '../../kinds/synonyms'
import { bilingualParts, headerKey } from '../../vocabulary/header-key'
import { isDateLike, isNumeric } from '../table/cell-shape'

/** A word of the dictionary; no number or date is. */
export function isHeaderWord(text: string): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size > 20_000) known.clear()
  const found = isWord(text)
  known.set(text, found)
  return found
}

/** Cells are asked about, once for a header and once for a form; they are not kept for ever. */
const known = new Map<string, boolean>()

const isWord = (text: string): boolean =>
  !isNumeric(text) &&
  !isDateLike(text) &&
  (isKnownKey(headerKey(text)) || bilingualParts(text).some((half) => isKnownKey(headerKey(half))) || isKnownByWords(text))
