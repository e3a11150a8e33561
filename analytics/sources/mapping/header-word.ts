// Whether a text is what columns are called.
import { isKnownByWords, isKnownKey } from '../../kinds/synonyms'
import { bilingualParts, headerKey } from '../../vocabulary/header-key'
import { isDateLike, isNumeric } from '../table/cell-shape'

/** A word of the dictionary; no number or date is. */
export const isHeaderWord = (text: string): boolean =>
  !isNumeric(text) &&
  !isDateLike(text) &&
  (isKnownKey(headerKey(text)) || bilingualParts(text).some((half) => isKnownKey(headerKey(half))) || isKnownByWords(text))
