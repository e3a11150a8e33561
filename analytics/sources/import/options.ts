// What an import is asked for, and what it came to.
import type { SourceReader } from '../../../importers/source/types'
import type { Language } from '../../messages/types'
import type { MappingOverride } from '../mapping/override'
import type { KeptColumn } from '../personal/types'
import type { Archives } from '../recognise/archives'
import type { SheetChoice } from '../recognise/choices'
import type { FoundPersonal } from '../recognise/personal-columns'
import type { Refusal } from '../recognise/source-files'
import type { ImportSummary } from '../types'

export type OpenReader = (path: string) => Promise<SourceReader>

export interface ImportOptions {
  open: OpenReader
  /** Where archives may have been opened before. Its copies are gone when the import is over. */
  archives?: Archives
  now: () => Date
  language: Language
  signal?: AbortSignal
  /** Mappings a person wrote down. A file with one is read again even when its bytes are known. */
  mappings?: MappingOverride[]
  /** Personal columns a person asked to store. */
  keep?: KeptColumn[]
  /** What a person said of single sheets. */
  choices?: readonly SheetChoice[]
  /** Date the batch by the newest stamp in its data instead of the clock, so that the same files always give the same figures. */
  datedByData?: boolean
  onProgress?: (step: 'recognise' | 'read' | 'type' | 'match' | 'store', file: string | null, done: number, total: number) => void
}

export type ImportOutcome = Omit<ImportSummary, 'refused' | 'personal'> & { refused: Refusal[]; personal: FoundPersonal[] }

const noRows = { read: 0, accepted: 0, attention: 0, leftOut: 0 }
export const nothingImported = { batchId: null, files: 0, sheets: 0, ...noRows, personal: [], milliseconds: 0 }
