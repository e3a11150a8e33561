// What each part of a report, and of the window, can be cut down to; any other part of a slice changes nothing there.
import { stageDimensions } from '../attribution/dimensions'
import { invitationDimensions } from '../collaboration/dimensions'
import { dimensionsOf, metricDimensions } from '../metric/slice'
import { boardDimensions } from '../ninebox/dimensions'
import type { SlicedBy } from './types'

export const slicedBy: SlicedBy = {
  metrics: dimensionsOf(metricDimensions),
  latency: dimensionsOf(stageDimensions),
  matrix: dimensionsOf(invitationDimensions),
  nineBox: dimensionsOf(boardDimensions),
}
