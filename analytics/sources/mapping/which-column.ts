// Which of several columns is meant: what is asked, never guessed.
import type { Column } from './columns'
import type { MappingQuestion } from './types'

export const whichOf = (field: string, open: Pick<Column, 'column' | 'header'>[]): MappingQuestion => ({
  code: 'ambiguous_header',
  field,
  columns: open.map(({ column }) => column),
  headers: open.map(({ header }) => header),
})
