// What a workbook may cost at most. Real exports stay far below; hostile files are refused early.

const MIB = 1024 * 1024

export interface Limits {
  /** Entries of the zip directory. */
  entries: number
  /** Inflated bytes of one entry, declared and actual. */
  entryBytes: number
  /** Inflated bytes of all entries together. */
  totalBytes: number
  /** Inflated : compressed beyond which an entry larger than `ratioFloor` is taken for a bomb. */
  ratio: number
  ratioFloor: number
  /** Inflated bytes of the parts that are read whole: workbook, relations, styles. */
  smallPartBytes: number
  /** Longest stretch of a sheet without the end of a cell or row. */
  carryBytes: number
  /** Columns up to the last non-empty one. */
  columns: number
  /** Bytes of all long texts of a workbook, those used again counted again; or this many times its inflated parts, where that is more. */
  textBytes: number
  timesItsParts: number
  /** The same for the corner of a sheet. */
  cornerTextBytes: number
  /** Cells of a package that spells out repeated ones by their number only. */
  repeatedCells: number
  /** A sheet compressed below this is read to its end by the preview, for its merged ranges. */
  wholePreviewBytes: number
  /** File size, and inflated size, the fall-back reader takes into memory. */
  fallbackBytes: number
  fallbackInflatedBytes: number
}

export const LIMITS: Limits = {
  entries: 10_000,
  entryBytes: 1024 * MIB,
  totalBytes: 4096 * MIB,
  ratio: 100,
  ratioFloor: 64 * MIB,
  smallPartBytes: 64 * MIB,
  carryBytes: 16 * MIB,
  columns: 2_000,
  textBytes: 256 * MIB,
  timesItsParts: 3,
  cornerTextBytes: 16 * MIB,
  repeatedCells: 20_000_000,
  wholePreviewBytes: 4 * MIB,
  fallbackBytes: 200 * MIB,
  fallbackInflatedBytes: 1024 * MIB,
}
