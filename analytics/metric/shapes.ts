// What a figure can be: a closed list of shapes. Each says what its header holds besides what all have; how it is worked out stands in `shape-measures.ts`
// and `measured.ts`, how it is written in `messages/figure-text.ts`.
import * as v from 'valibot'
import type { Language } from '../messages/types'

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
/** A name in SQL: nothing else can be filled into a statement. */
export const key = v.pipe(v.string(), v.regex(/^[a-z]\w*$/))
export const worded = { zh: text, en: text }
export const byLanguage = ({ zh, en }: { zh: string; en: string }): Record<Language, string> => ({ 'zh-CN': zh, en })

const better = v.picklist(['higher', 'lower'])

/** Rows with `counted and hit` ÷ rows with `counted`. */
export const ratio = { shape: v.literal('ratio'), unit: v.literal('share'), better, target: v.optional(text) }
/** An amount a row, `amount` ÷ `per` in days or hours; `hit`: over the limit, where a setting holds one. */
export const duration = {
  shape: v.literal('duration'),
  unit: v.picklist(['days', 'hours']),
  better,
  amount: key,
  per: v.optional(v.number(), 1),
  leads: v.optional(v.picklist(['median', 'mean']), 'median'),
  limit: v.optional(text),
}
/** Events are the rows with `counted`; any row may carry exposure, in person-weeks. What is exposed has no source, so it is not cut by one. */
export const rate = { shape: v.literal('rate'), unit: v.literal('per_person_week'), better, exposure: key }
/** A share for each month, within the control limits of its own course. */
export const series = { shape: v.literal('series'), unit: v.literal('share'), better }
/** Rows with `counted`, and how many different values of a column they have. */
export const count = {
  shape: v.literal('count'),
  unit: v.literal('count'),
  groups: v.pipe(
    v.strictObject({ of: key, ...worded }),
    v.transform(({ of, ...label }) => ({ of, label: byLanguage(label) })),
  ),
}
/** Points of 0–100, a weighted mean of parts of 0–100; each weight is a setting. */
export const index = {
  shape: v.literal('index'),
  unit: v.literal('points'),
  better,
  score: key,
  parts: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({ key, ...worded, weight: text }),
        v.transform(({ key, weight, ...label }) => ({ key, weight, label: byLanguage(label) })),
      ),
    ),
    v.minLength(2),
  ),
}
