// Who evaluates whom, department by department, and how open the feedback is to the outside.
import { isSmall, type Part, withheldKeys } from '../metric/privacy'
import { sliceParameters } from '../metric/slice'
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import matrixSql from './matrix.sql'
import tiesSql from './ties.sql'
import type { DepartmentMatrix } from './types'

interface MatrixRow {
  rater: string
  ratee: string
  invited: number
  submitted: number
  people: number
  mask: string
}

/**
 * Departments are rolled up to one level of the tree; role family does not bear on it, for a cell has two of them.
 * `withhold`: the small-group rule of what leaves the workbench (projection, exports).
 */
export async function departmentMatrix(db: Database, slice: Slice, withhold = true): Promise<DepartmentMatrix> {
  const parameters = sliceParameters(slice)
  const setting = await db.first<{ small_group: number | null }>(`select setting_number('privacy.small_group') as small_group`)
  const limit = setting?.small_group ?? 5
  const rows = await db.all<MatrixRow>(matrixSql, { ...parameters, limit })
  const ties = await db.first<{ external: number; internal: number }>(tiesSql, parameters)
  const names = await db.all<{ id: string; name: string }>('select department_id as id, name from department_now order by path, id')
  const used = new Set(rows.flatMap((row) => [row.rater, row.ratee]))
  const hidden = withhold ? withheldCells(rows, limit) : new Set<string>()
  return {
    departments: names.filter((department) => used.has(department.id)),
    cells: rows.map((row) => {
      const withheld = hidden.has(keyOf(row))
      return { rater: row.rater, ratee: row.ratee, invited: withheld ? 0 : row.invited, submitted: withheld ? 0 : row.submitted, withheld }
    }),
    eiIndex: ties ? eiIndex(ties.external, ties.internal) : null,
    reciprocity: reciprocity(rows),
  }
}

/** (external − internal) / (external + internal), −1 … 1; null without ties. Krackhardt & Stern 1988. */
export function eiIndex(external: number, internal: number): number | null {
  return external + internal > 0 ? (external - internal) / (external + internal) : null
}

/** Pairs of departments with feedback both ways / pairs with feedback at all; null without any. */
export function reciprocity(rows: { rater: string; ratee: string; submitted: number }[]): number | null {
  const given = new Set(rows.filter((row) => row.submitted > 0 && row.rater !== row.ratee).map(keyOf))
  const both = [...given].filter((key) => given.has(key.split('\n').reverse().join('\n'))).length / 2
  const pairs = given.size - both
  return pairs > 0 ? both / pairs : null
}

/** A rater's row sums to a figure shown elsewhere, so each row is protected against subtraction from it. */
function withheldCells(rows: MatrixRow[], limit: number): Set<string> {
  const hidden = new Set<string>()
  for (const rater of new Set(rows.map((row) => row.rater))) {
    const parts = rows.filter((row) => row.rater === rater).map(toPart)
    const whole: Part = { ...parts[0], key: rater, people: Math.max(...parts.map((part) => part.people)) }
    if (parts.some((part) => isSmall(part, limit))) {
      for (const key of withheldKeys(
        { ...whole, people: limit, children: parts.map((part) => ({ ...part, children: [], rest: null })), rest: null },
        limit,
      ))
        hidden.add(key)
    }
  }
  return hidden
}

function toPart(row: MatrixRow): Part {
  return { key: keyOf(row), rows: row.invited, people: row.people, mask: BigInt(row.mask) }
}

function keyOf({ rater, ratee }: { rater: string; ratee: string }): string {
  return `${rater}\n${ratee}`
}
