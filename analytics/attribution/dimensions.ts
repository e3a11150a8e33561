// What the heatmap of stages can be cut down to. A stage's department is where it was worked on, its role family that of whoever had the case in hand, and its
// source the flow.
import type { Dimensions } from '../metric/slice'

export const stageDimensions: Dimensions = {
  cycle: 'cycle_id',
  month: 'month',
  department: 'department_id',
  roleFamily: { of: 'actor_id' },
  source: 'flow',
}
