// A disk that fills up while files go in is not their fault: nothing goes in, and it is said how much room the import needs.
import { isFullDisk } from '../../importers/source/plain-file'
import { AnalyticsError } from '../messages/errors'

/** An empty workspace with its log, and how many times their size files take while they go in: rows as text, typed, and once more in the log. */
const EMPTY_BYTES = 16 << 20
const TIMES_THEIR_SIZE = 3

/** The error itself, or where the disk was full the one that says what is needed for files of so many bytes. */
export function withRoomNeeded(error: unknown, bytes: number): unknown {
  const isFull = isFullDisk(error) || (error instanceof AnalyticsError && error.code === 'disk_full')
  if (!isFull) return error
  const needed = Math.ceil((EMPTY_BYTES + TIMES_THEIR_SIZE * bytes) / 1e6)
  return new AnalyticsError('disk_full_import', { needed }, error)
}
