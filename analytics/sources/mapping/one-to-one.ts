import type { Column } from './columns'

/** Whether what stands in the one column goes with what stands in the other in every row that has both, and the other way round. */
export function areOneToOne(a: Column['values'], b: Column['values']): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()]
  return a.every((left, row) => {
    const [one, other] = [left?.trim(), b[row]?.trim()]
    if (!one || !other) return true
    const same = (there.get(one) ?? other) === other && (back.get(other) ?? one) === one
    there.set(one, other)
    back.set(other, one)
    return same
  })
}
