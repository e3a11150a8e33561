// Headers that are only like a synonym: never mapped, but worth a question.
import type { Kind } from '../../kinds/shared/types'
import { namesOf } from '../../kinds/synonyms'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { likenessTo } from './similarity'
import type { MappingQuestion } from './types'

const LIKE = 0.82

/** For each unused column the field it most resembles, if nothing else fills that field. */
export function suggestions(match: KindMatch, columns: Column[]): MappingQuestion[] {
  const used = new Set([...match.valueColumns, ...match.fields].map(({ column }) => column))
  const filled = new Set(match.fields.map(({ field }) => field))
  return columns.flatMap((column): MappingQuestion[] => {
    if (used.has(column.column) || column.inherited) return []
    const field = likeliest(match.spec, column, filled)
    return field === undefined ? [] : [{ code: 'similar_header', field, columns: [column.column], headers: [column.header] }]
  })
}

function likeliest(spec: Kind, column: Column, filled: ReadonlySet<string>): string | undefined {
  let best: { field: string; likeness: number } | undefined
  for (const { key } of column.spellings) {
    if (key.length < 3) continue
    const likeness = likenessTo(key, LIKE)
    for (const [name, hits] of namesOf(spec.kind)) {
      const like = Math.abs(name.length - key.length) > 4 ? 0 : likeness(name)
      if (like === 1 || like < LIKE || like <= (best?.likeness ?? 0)) continue
      const hit = hits.find(({ field, tier }) => tier === 0 && !filled.has(field))
      if (hit) best = { field: hit.field, likeness: like }
    }
  }
  return best?.field
}
