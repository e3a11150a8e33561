// Lists of words as parts of regular expressions that JavaScript and the database read alike.

/** The words of a list written with spaces between them. */
export const listed = (words: string): string[] => words.split(' ')

export const anyOf = (patterns: readonly string[]): string => patterns.join('|')
