// Column lists as HR systems and HR people's own workbooks have them, with a few made-up rows; written before the dictionary was looked at again.
// First line: name > kind it is, `-` where it is none of ours. Then the header, then rows.

import { english } from './field-lists-en'
import { chinese } from './field-lists-zh'

export interface FieldList {
  name: string
  /** Null: none of the kinds. */
  kind: string | null
  rows: string[][]
}

export const fieldLists: FieldList[] = [english, chinese]
  .flatMap((text) => text.trim().split('\n\n'))
  .map((block) => {
    const [head, ...lines] = block.split('\n')
    const [name, kind] = head.split(' > ')
    return { name, kind: kind === '-' ? null : kind, rows: lines.map((line) => line.split('|')) }
  })
