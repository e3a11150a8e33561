/** Closed lists of words, see `coded-words.ts`. */
export type Vocabulary = 'direction' | 'relation' | 'status' | 'aggregate'
