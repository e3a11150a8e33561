// Names compared whatever their case, width, accents, spaces and signs.

export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC')

/** Case, width, accents, spaces and signs left aside; what is nothing but signs stays. */
export function bareName(text: string): string {
  const plain = folded(text)
  return plain.replace(/[^\p{L}\p{N}]/gu, '') || plain.replace(/\s/g, '')
}

/** Words and numbers in their order; a character that is no Latin letter is a word of its own. */
export const wordsOf = (text: string): string[] => folded(text).match(/\p{Script=Latin}+|\p{N}+|\p{L}/gu) ?? []
export const isLatin = (word: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(word)
