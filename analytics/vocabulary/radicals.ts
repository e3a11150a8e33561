// Radicals that stand in the place of characters in what was copied from a PDF: ⽣ for 生. They look the same and are other signs.

const codes = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, index) => String.fromCodePoint(0x2f00 + index))

export const radicals = codes.join('')
export const radicalCharacters = codes.map((one) => one.normalize('NFKC')).join('')
