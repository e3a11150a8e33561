// The matrix of departments. Types only.
import type { DepartmentMatrix } from '../../analytics/collaboration/types'
import type { Slice } from '../../analytics/metric/types'

export interface CollaborationQueries {
  /** `leaving`: as it leaves the workbench, with small groups withheld. */
  'collaboration.matrix': { input: { slice: Slice; leaving?: boolean }; output: DepartmentMatrix }
}
