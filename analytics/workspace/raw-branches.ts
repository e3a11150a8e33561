// Statements that look at all sheets: one branch for all small ones that are asked the same. A branch a sheet is planned in time that grows with its square.
import { rawTable } from './raw-store'
import { sharedTable } from './small-sheets'

/** Branches that one statement has at most. */
export const BRANCHES = 100

/** The number of a row's sheet in the tables that small sheets share. */
export const sharedId = '_sheet'

/** Where the rows of a branch stand. */
export interface Branch {
  /** The number of each row's sheet. */
  id: string
  /** Relation with `_row` and `c<n>` columns. */
  from: string
}

/** What tells that sheets of one width stand in the same table. */
interface Place extends Branch {
  sheetId: number
  columns: number
  shared: boolean
  /** Which one, where it is not that of all small sheets as wide. */
  table?: string
}

/** Selects of all items, one for those of them whose text differs by the sheet alone. In the order of the first of each. */
export function unite<T>(items: readonly T[], placeOf: (item: T) => Place, select: (item: T, branch: Branch) => string): string[] {
  const alike = new Map<string, { item: T; table: string; sheets: number[] | null }>()
  for (const item of items) {
    const { sheetId, columns, shared, id, from, table = sharedTable(columns) } = placeOf(item)
    const text = select(item, shared ? { id: sharedId, from: table } : { id, from })
    const known = alike.get(text)
    if (known) known.sheets?.push(sheetId)
    else alike.set(text, { item, table, sheets: shared ? [sheetId] : null })
  }
  return [...alike].map(([text, { item, table, sheets }]) =>
    sheets ? select(item, { id: sharedId, from: `(from ${table} where ${among(sheets)})` }) : text,
  )
}

/** Numbers that follow each other are named by the first and the last. */
function among(sheets: number[]): string {
  const runs: [number, number][] = []
  for (const id of [...new Set(sheets)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === id - 1) last[1] = id
    else runs.push([id, id])
  }
  const single = runs.filter(([first, last]) => first === last).map(([id]) => id)
  const between = runs.filter(([first, last]) => first < last).map(([first, last]) => `_sheet between ${first} and ${last}`)
  return [...between, ...(single.length ? [`_sheet in (${single.join(', ')})`] : [])].join(' or ')
}

/** Selects from the raw rows of sheets. */
export const rawBranches = <T extends { sheetId: number }>(
  items: readonly T[],
  sizes: ReadonlyMap<number, { columns: number; shared: boolean }>,
  select: (item: T, branch: Branch) => string,
): string[] =>
  unite(
    items,
    ({ sheetId }) => {
      const { columns, shared } = sizes.get(sheetId) ?? { columns: 0, shared: false }
      return { sheetId, columns, shared, id: String(sheetId), from: rawTable(sheetId) }
    },
    select,
  )

/** Runs a statement over all branches, as many at once as are planned quickly. Answers what each run came to. */
export async function inTurns<R>(branches: readonly string[], run: (union: string, turn: number) => Promise<R>): Promise<R[]> {
  const found: R[] = []
  for (let at = 0; at < branches.length; at += BRANCHES)
    found.push(await run(branches.slice(at, at + BRANCHES).join(' union all '), found.length))
  return found
}
