/** Closed lists of words, see `coded-words.ts`. */
export type Vocabulary =
  | 'direction'
  | 'relation'
  | 'status'
  | 'aggregate'
  | 'grain'
  | 'subject'
  | 'finality'
  | 'potential'
  | 'agreement'
  | 'completion'
  | 'willingness'
  | 'acceptance'
  | 'invitation'
  | 'occurrence'
  | 'talk'
  | 'exchange'
  | 'reversal'
  | 'rowState'
  | 'remark'
  | 'sender'
  | 'measure'
  | 'goalText'
  | 'cancelling'
  | 'talkNote'
  | 'talkState'
  | 'rowNote'
  | 'retiredNote'
  | 'definition'
  | 'finalState'
  | 'nomination'
  | 'giving'
  | 'approval'

export interface CodedWords {
  /** Code → whole words, as `word_key` leaves them: lower case, simplified, without spaces and signs. */
  words: Record<string, readonly string[]>
  /** Tried in their order where no whole word fits; matched anywhere in the key. */
  patterns: readonly (readonly [code: string, pattern: string])[]
}
