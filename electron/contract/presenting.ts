// What the operator puts on the wall. Types only.
import type { Slice } from '../../analytics/metric/types'
import type { Box } from '../../analytics/ninebox/types'

export interface PresentingCommands {
  /** What the projected window may show now: the operator's choice of room, person and masking, of one box for the whole wall, and whether its pages are held. */
  'projection.set': {
    input: { slice: Slice; peerGroup?: string; employeeId: string | null; masked: boolean; box?: Box; paused?: boolean }
    output: null
  }
}
