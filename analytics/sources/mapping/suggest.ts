// Headers that are only like a synonym: never mapped, but worth a question.
import type { Kind } from '../../kinds/shared/types'
import { type FieldHit, namesOf } from '../../kinds/synonyms'
import type { Column } from './columns'
import { defaulted } from './defaulted-columns'
import type { KindMatch } from './match'
import { likenessTo } from './similarity'
import type { MappingQuestion } from './types'

const LIKE = 0.82

/** For each unused column the field it most resembles, if nothing else fills that field. */
export function suggestions(match: KindMatch, columns: Column[]): MappingQuestion[] {
  const used = new Set([...match.valueColumns, ...match.fields].map(({ column }) => column))
  const filled = new Set(match.fields.map(({ field }) => field))
  const asked = defaulted(match, columns)
  const like = columns.flatMap((column): MappingQuestion[] => {
    if (asked.some((question) => question.columns[0] === column.column)) return []
    if (used.has(column.column) || column.inherited) return []
    const field = likeliest(match.spec, column, filled)
    return field === undefined ? [] : [{ code: 'similar_header', field, columns: [column.column], headers: [column.header] }]
  })
  return [...asked, ...like]
}

function likeliest(spec: Kind, column: Column, filled: ReadonlySet<string>): string | undefined {
  let best: { field: string; likeness: number } | undefined
  for (const { key } of column.spellings)
    for (const { likeness, hits } of namesLike(spec, key)) {
      const hit = likeness > (best?.likeness ?? 0) ? hits.find(({ field, tier }) => tier === 0 && !filled.has(field)) : undefined
      if (hit) best = { field: hit.field, likeness }
    }
  return best?.field
}

interface Like {
  likeness: number
  hits: FieldHit[]
}

/** Sheets of one import are often called alike; what was found is not kept for ever. */
const before = new Map<string, Like[]>()
const KEPT = 5000

/** The names of a kind that are spelt nearly as a key is. */
function namesLike({ kind }: Kind, key: string): Like[] {
  if (key.length < 3) return []
  const asked = `${kind} ${key}`
  const known = before.get(asked)
  if (known) return known
  const likenessOf = likenessTo(key, LIKE)
  const found = [...namesOf(kind)].flatMap(([name, hits]): Like[] => {
    const likeness = Math.abs(name.length - key.length) > 4 ? 0 : likenessOf(name)
    return likeness >= LIKE && likeness < 1 ? [{ likeness, hits }] : []
  })
  if (before.size >= KEPT) before.clear()
  before.set(asked, found)
  return found
}
