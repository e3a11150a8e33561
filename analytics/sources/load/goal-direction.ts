// Which way a goal goes where no column says it in a word: 是 below 是否逆向, and a target that is a bound.

import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import type { FieldMapping } from '../mapping/types'
import type { Reading } from './reading'
import { cell } from './types'

const codeOf = reader(codedWords.direction)

/** `read` is the column of directions, where there is one. */
export function directionSql(read: string | undefined, fields: FieldMapping[], readings: Map<number, Reading>): string {
  const own = fields.find(({ field }) => field === 'direction')
  const target = fields.find(({ field }) => field === 'target')
  const said = read === undefined ? [] : [own && codeOf(own.header.replace(/^是否|^is /i, '')) === 'down' ? ofYes(read) : read]
  const bound = target && !readings.get(target.column)!.plain ? [`bound_of(r.${cell(target.column)})`] : []
  return `coalesce(${[...said, ...bound, 'null::varchar'].join(', ')})`
}

const ofYes = (read: string): string =>
  `list_transform([${read}], lambda d: case read_boolean(d) when true then 'down' when false then 'up' else d end)[1]`

/** ≤10 is 10. */
export const withoutBound = (text: string, field: string, { plain }: Reading): string =>
  field === 'target' && !plain ? `without_bound(${text})` : text
