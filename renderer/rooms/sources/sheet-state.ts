// How a sheet stands before its file is imported.
import type { FileProposal, SheetProposal, SheetReconciliation } from '../../contract/types'

export type SheetState = 'out' | 'refused' | 'answered' | 'recalled' | 'certain' | 'doubtful' | 'unknown'

export function stateOf({ leftOut, refusal, kind, certain, answered }: SheetProposal): SheetState {
  if (leftOut) return 'out'
  if (refusal) return 'refused'
  if (kind === null) return 'unknown'
  if (!certain) return 'doubtful'
  return answered === null ? 'certain' : answered === 'here' ? 'answered' : 'recalled'
}

export const isOpen = (sheet: SheetProposal): boolean => ['doubtful', 'unknown'].includes(stateOf(sheet))

/** What asks comes first, before all that which other sheets hang on: lists of people and of departments, dictionaries. The rest stays in its order. */
export const openFirst = (files: FileProposal[]): FileProposal[] => {
  const asks = ({ sheets, alreadyImported }: FileProposal) => !alreadyImported && sheets.some(isOpen)
  const decides = ({ sheets }: FileProposal) => sheets.some((sheet) => sheet.decisive && isOpen(sheet))
  const open = files.filter(asks)
  return [...open.filter(decides), ...open.filter((file) => !decides(file)), ...files.filter((file) => !asks(file))]
}

/** What other sheets hang on comes first, then what has the most rows. */
export const weightiestFirst = (sheets: SheetReconciliation[]): SheetReconciliation[] =>
  [...sheets].sort((a, b) => Number(b.decisive) - Number(a.decisive) || b.read - a.read)
