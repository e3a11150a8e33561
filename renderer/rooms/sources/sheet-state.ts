// How a sheet stands before its file is imported.
import type { FileProposal, SheetProposal } from '../../contract/types'

export type SheetState = 'out' | 'refused' | 'answered' | 'recalled' | 'certain' | 'doubtful' | 'unknown'

export function stateOf({ leftOut, refusal, kind, certain, answered }: SheetProposal): SheetState {
  if (leftOut) return 'out'
  if (refusal) return 'refused'
  if (kind === null) return 'unknown'
  if (!certain) return 'doubtful'
  return answered === null ? 'certain' : answered === 'here' ? 'answered' : 'recalled'
}

export const isOpen = (sheet: SheetProposal): boolean => ['doubtful', 'unknown'].includes(stateOf(sheet))

/** What asks comes first; the rest stays in its order. */
export const openFirst = (files: FileProposal[]): FileProposal[] => {
  const asks = ({ sheets, alreadyImported }: FileProposal) => !alreadyImported && sheets.some(isOpen)
  return [...files.filter(asks), ...files.filter((file) => !asks(file))]
}
