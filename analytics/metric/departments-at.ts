// Which departments a row's department stands under, as the tree stood at the end of the row's month.
import type { Database } from '../workspace/query'

export type ChainOf = (department: string, month: string | null) => string[]

/** For each department and month the departments it stands under and itself, the highest first. */
export async function departmentChains(db: Database): Promise<ChainOf> {
  const rows = await db.all<{ id: string; above: string; from: string; to: string }>(
    'select department_id as id, ancestor_id as above, valid_from as "from", valid_to as "to" from department_tree',
  )
  const byDepartment = new Map<string, typeof rows>()
  for (const row of rows) byDepartment.set(row.id, [...(byDepartment.get(row.id) ?? []), row])
  const standing = (id: string, day: string) => [
    ...new Set((byDepartment.get(id) ?? []).filter(({ from, to }) => day >= from && day < to).map(({ above }) => above)),
  ]
  const known = new Map<string, string[]>()
  return (id, month) => {
    const day = lastDay(month ?? '9998-12-01')
    const key = `${day} ${id}`
    const found = known.get(key)
    if (found) return found
    const height = new Map(standing(id, day).map((one) => [one, standing(one, day).length]))
    const chain = [...height.keys()].sort((a, b) => (height.get(a) ?? 0) - (height.get(b) ?? 0) || (a < b ? -1 : 1))
    known.set(key, chain)
    return chain
  }
}

function lastDay(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
