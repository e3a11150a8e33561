// Whether a kind can be what a sheet is about at all.
import { fieldsByWords, fieldsOf } from '../../kinds/synonyms'
import { FITS } from './between-kinds'
import type { Column } from './columns'
import type { KindMatch } from './match'

/** At most one essential group may be missing, and something must speak for the kind. */
export function isPlausible({ spec, missing, fields, valueColumns, score }: KindMatch): boolean {
  const tells = spec.tells.filter((tell) =>
    tell === '#valueColumns' ? valueColumns.length > 0 : fields.some(({ field }) => field === tell),
  )
  const needed = [...spec.requires, ...(spec.proves ?? []), ...(spec.signs ? [spec.signs] : [])]
  const met = needed.length - needed.filter((group) => missing.includes(group)).length
  if (spec.whole && missing.some((group) => spec.requires.includes(group) || (spec.last && !spec.proves?.includes(group)))) return false
  return met >= 2 && missing.length <= 1 && score > FITS && (tells.length > 0 || missing.length === 0)
}

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
