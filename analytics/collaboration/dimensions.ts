// What the matrix of departments can be cut down to. A cell has two sides; department and role family are the rater's, as in the figures above it.
import type { Dimensions } from '../metric/slice'

export const invitationDimensions: Dimensions = {
  cycle: 'cycle_id',
  month: 'month',
  department: 'department_id',
  roleFamily: 'role_family',
  source: 'source',
}
