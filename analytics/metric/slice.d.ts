import type { Parameters } from '../workspace/query'
import type { Language, Slice } from './types'
export interface SliceSql {
  /** Conditions on the columns every metric view has; joined with `and`. */
  where: string
  parameters: Parameters
}
/** @param keepMonths leave the month out, for a trend over all months of an otherwise equal slice */
export declare function sliceSql(slice: Slice, keepMonths?: boolean): SliceSql
/** The month as the first of its month, however it was written: `2026-01`, `2026-01-01`. */
export declare function firstOfMonth(month: string): string
/** Parameters of a query that takes each part of the slice as a value or null. */
export declare function sliceParameters(slice: Slice): Parameters
/** @param departmentPath path of the slice's department, `公司/中心/部门`; undefined when it is not known */
export declare function sliceSentence(slice: Slice, departmentPath: string | undefined, language: Language): string
