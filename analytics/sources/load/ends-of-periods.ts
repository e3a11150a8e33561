// Which end of a month, or of a span, a field is about.

/** What is to be done, or holds, until a month does so until its end. */
export const deadlines: ReadonlySet<string> = new Set(['due_date', 'due_at', 'valid_to', 'termination_date'])
const ends: ReadonlySet<string> = new Set([
  ...deadlines,
  'at_end',
  'completed_at',
  'done_at',
  'left_at',
  'resolved_at',
  'closed_at',
  'to_at',
])

/** Of a cell from when to when, the end that the field is about. */
export const endOf = (field: string, cell: string): string => `${ends.has(field) ? 'until' : 'since'}_text(${cell})`
