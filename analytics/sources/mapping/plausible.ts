// Whether a kind can be what a sheet is about at all.
import { FITS } from './between-kinds'
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

/** Answers of somebody about somebody else: a survey tool collects them, too. */
export const isAnsweredOfPeople = ({ spec, fields }: KindMatch): boolean => {
  const roles = spec.persons.filter(({ required }) => required)
  return roles.length > 1 && roles.every(({ no, name }) => fields.some(({ field }) => field === no || field === name))
}
