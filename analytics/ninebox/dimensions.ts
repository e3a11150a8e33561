// What the board can be cut down to. A person is placed once a cycle, from all months and sources together.
import type { Dimensions } from '../metric/slice'

export const boardDimensions: Dimensions = { cycle: 'cycle_id', department: 'department_id', roleFamily: 'role_family' }
