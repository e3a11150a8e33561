// Views kept as tables: computed at the end of every import, and checked against their own text on demand.
import { type View, views } from './catalog'
import storedDigest from './stored_digest.sql'
import type { Database, QueryOptions } from './workspace/query'

const stored = views.filter((view) => view.stored)

/**
 * Computes the stored views anew; to be called in the transaction that changed imported rows. Takes 0.3 s for a plant of 1,240 people, 20 s for a group
 * of 100,000 with five million records.
 * @throws AnalyticsError `cancelled`
 */
export async function refreshStored(db: Database, options: QueryOptions = {}): Promise<void> {
  for (const { name, sql } of stored) await db.run(`create or replace table ${name} as ${sql}`, undefined, options)
}

interface Digest {
  rows: number
  keys: string
  numbers: (number | null)[]
}

/** Whether every stored view still holds what its text gives on the rows of today; `checked` counts their rows. */
export async function verifyStored(db: Database): Promise<{ check: 'derived'; ok: boolean; checked: number }> {
  let checked = 0
  let ok = true
  for (const view of stored) {
    const [kept, given] = await digests(db, view)
    checked += kept.rows
    ok &&= isSame(kept, given)
  }
  return { check: 'derived', ok, checked }
}

async function digests(db: Database, { name, sql }: View): Promise<[Digest, Digest]> {
  const columns = await db.all<{ column_name: string; column_type: string }>(`describe ${name}`)
  const quoted = (isNumber: boolean) =>
    columns.filter(({ column_type }) => (column_type === 'DOUBLE') === isNumber).map(({ column_name }) => `"${column_name}"`)
  // Sums of parts come in another order each time, so numbers are compared as sums, within the last digits.
  const parts = {
    keys: quoted(false).join(', '),
    numbers: quoted(true)
      .map((column) => `fsum(${column})`)
      .join(', '),
  }
  const digest = async (rows: string) =>
    (await db.first<Digest>(storedDigest.replace(/\{(\w+)\}/g, (_, part: string) => ({ ...parts, rows })[part] ?? '')))!
  return [await digest(`from ${name}`), await digest(sql)]
}

const isSame = (kept: Digest, given: Digest): boolean =>
  kept.rows === given.rows && kept.keys === given.keys && kept.numbers.every((sum, at) => isClose(sum, given.numbers[at]))

const isClose = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a), Math.abs(b)))
