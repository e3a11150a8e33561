import type { Limits } from './limits'
import type { Pad } from './padding'
import type { SharedStrings } from './shared-strings'

/** What the scanning of a sheet needs to know beyond its bytes. */
export interface ScanContext {
  file: string
  sheet: string
  part: string
  limits: Limits
  /** Bytes that its long texts may come to. */
  textBound: number
  /** Format class by cell style. */
  styles: Uint8Array
  /** What formats from `FORMAT.padded` on put around a number. */
  pads: Pad[]
  date1904: boolean
  strings: SharedStrings
  /** The strings are not loaded yet: put a placeholder for each and only note the highest index. */
  stringsLater: boolean
}
