// Files that could not be read, and what to do about each.
import type { Mask } from '../../masking/mask'
import { wordFailure } from '../../messages/failures'
import type { FailureCode, Language } from '../../messages/types'
import type { Origin } from '../document/blocks'
import type { RefusedFile, RoomBlocks } from '../document/document'

/** Worded anew: the sentence names the file, and may quote what stood in it. */
export const maskedRefused = (refused: readonly RefusedFile[], mask: Mask, language: Language): RefusedFile[] =>
  refused.map(({ file, code }) => {
    const shown = mask.of('file', file)
    return { file: shown, code, ...wordFailure(code as FailureCode, { file: shown }, language) }
  })

/** Nothing of these files is in the workspace. */
const from: Origin = { metrics: [], queries: [], sheets: [] }

export const refusedBlocks: RoomBlocks = ({ refused }, { words: { columns, sections } }) =>
  refused.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: sections.refused, from },
        {
          kind: 'table',
          columns: [columns.file, columns.what, columns.advice].map((title) => ({ title })),
          rows: refused.map(({ file, message, advice }) => [{ text: file, isAddress: true }, { text: message }, { text: advice }]),
          from,
        },
      ]
