// Whether columns of a sheet are called as only sheets of one kind call them.
import { fieldsByWords, fieldsOf } from '../../kinds/synonyms'
import type { Column } from './columns'
import type { KindMatch } from './match'

/** A telling field has a name of its own: general words alone make no sheet one of the kind. */
export function isNamed({ spec, fields, valueColumns }: KindMatch, columns: Column[]): boolean {
  if (!spec.named || valueColumns.length > 0) return true
  const own = fields.filter(({ field }) => spec.named?.includes(field))
  return own.some(
    ({ field, column, reason }) =>
      reason === 'joined_header' ||
      columns
        .find((candidate) => candidate.column === column)
        ?.spellings.some(({ key, text }) => {
          const hits = fieldsOf(spec.kind, key)
          return (hits.length ? hits : fieldsByWords(spec.kind, text).hits).some((hit) => hit.field === field && hit.tier === 0)
        }),
  )
}
