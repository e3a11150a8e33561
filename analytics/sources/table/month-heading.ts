// Whether a cell names a month, whatever marks stand around it.
import { undecorated } from '../../vocabulary/header-key'
import { isMonth } from '../../vocabulary/months'

/** Every row is looked at again with each of its neighbours, and cells of a column are often alike; they are not kept for ever. */
const before = new Map<string, boolean>()
const KEPT = 20_000

export function namesMonth(text: string): boolean {
  const known = before.get(text)
  if (known !== undefined) return known
  if (before.size >= KEPT) before.clear()
  const found = isMonth(undecorated(text))
  before.set(text, found)
  return found
}
