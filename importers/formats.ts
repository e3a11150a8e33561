// The formats that are read, one row each: the kinds of files, the endings they come under, and how a place in one is written. What a file is, its
// content says first.
import type { SourceKind } from './source/types'

export interface SourceFormat {
  family: 'workbook' | 'csv' | 'json' | 'xml' | 'parquet'
  kinds: SourceKind[]
  endings: string[]
  /** `Sheet1!F17`, row 17 of a file of one table, `list[16].field`. */
  place: 'cell' | 'line' | 'path'
}

export const formats: readonly SourceFormat[] = [
  {
    family: 'workbook',
    kinds: ['xlsx', 'xlsb', 'xls', 'ods'],
    endings: ['.xlsx', '.xlsm', '.xltx', '.xlsb', '.xls', '.ods', '.et'],
    place: 'cell',
  },
  { family: 'csv', kinds: ['csv'], endings: ['.csv', '.tsv', '.txt'], place: 'line' },
  { family: 'json', kinds: ['json'], endings: ['.json', '.jsonl', '.ndjson'], place: 'path' },
  { family: 'xml', kinds: ['xml'], endings: ['.xml'], place: 'path' },
  { family: 'parquet', kinds: ['parquet'], endings: ['.parquet'], place: 'path' },
]

/** With their dot, in small letters. */
export const endings: readonly string[] = formats.flatMap((format) => format.endings)

/** Of files that are opened for the files inside. */
export const archiveEnding = '.zip'

/** What is looked for in folders and offered in dialogs. */
export const taken: readonly string[] = [...endings, archiveEnding]

export const formatOf = (kind: SourceKind): SourceFormat => formats.find(({ kinds }) => kinds.includes(kind)) as SourceFormat

/** Records with named fields, some inside others, instead of rows of a grid. */
export const holdsRecords = (kind: SourceKind): boolean => formatOf(kind).place === 'path'

/** Whose ending it is; undefined for one that is not ours. */
export const formatOfEnding = (ending: string): SourceFormat | undefined => formats.find((format) => format.endings.includes(ending))
