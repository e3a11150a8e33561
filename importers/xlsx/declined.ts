/** Why the streaming reader leaves a package to the fall-back reader. Shown to people as a note, never as a failure. */
export type DeclineReason =
  | 'not_xlsx'
  | 'parquet'
  | 'namespace_prefix'
  | 'encoding'
  | 'comment_or_cdata'
  | 'unknown_element'
  | 'rows_out_of_order'
  | 'cells_out_of_order'

/**
 * The package holds a construct the streaming reader does not know. Thrown from a batch iteration it means: discard the
 * rows taken from this sheet and ask the same reader for its body again; the two readers must never be mixed in one sheet.
 */
export class Declined extends Error {
  readonly reason: DeclineReason
  constructor(reason: DeclineReason) {
    super(`declined: ${reason}`)
    this.name = 'Declined'
    this.reason = reason
  }
}
