// Columns that say something of the case, not of each of its rows: written once in front of its steps, or the same in all of them.
import type { Column } from './columns'

/** Whether no case of several rows has more than one text in the column; false where no case has several rows. */
export function isOfCase({ values }: Column, cases: Column): boolean {
  const said = new Map<string, Set<string>>()
  const rows = new Map<string, number>()
  let own: string | null = null
  for (const [row, text] of cases.values.entries()) {
    own = text?.trim() || own
    if (own === null) continue
    rows.set(own, (rows.get(own) ?? 0) + 1)
    const value = values[row]?.trim()
    if (value) said.set(own, (said.get(own) ?? new Set()).add(value))
  }
  const several = [...rows].filter(([, count]) => count > 1)
  return several.length > 1 && several.every(([id]) => (said.get(id)?.size ?? 0) <= 1)
}
