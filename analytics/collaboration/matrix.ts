// Who evaluates whom, department by department, and how open the feedback is to the outside.
import { smallGroupLimit } from '../metric/figure'
import { sliced, sliceSql } from '../metric/slice'
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import { invitationDimensions } from './dimensions'
import matrixSql from './matrix.sql'
import tieRatersSql from './tie_raters.sql'
import tiesSql from './ties.sql'
import type { DepartmentMatrix } from './types'
import { withheldPairs } from './withheld'

interface MatrixRow {
  rater: string
  ratee: string
  invited: number
  submitted: number
  rater_own: boolean | null
  ratee_own: boolean | null
}

/**
 * Departments are rolled up to one level of the tree.
 * `withhold`: what leaves the workbench shows no pair of departments with few raters, nor what would give it away.
 */
export async function departmentMatrix(db: Database, slice: Slice, withhold: boolean): Promise<DepartmentMatrix> {
  const { where, parameters } = sliceSql(slice, invitationDimensions)
  const rows = await db.all<MatrixRow>(sliced(matrixSql, where), { department: null, ...parameters })
  const isWithheld = withhold ? await withheldPairs(db) : () => false
  const ties = await db.first<{ external: number; internal: number }>(sliced(tiesSql, where), parameters)
  const names = await db.all<{ id: string; name: string }>('select department_id as id, name from department_now order by path, id')
  const used = new Set(rows.flatMap((row) => [row.rater, row.ratee]))
  const cells = rows.map(({ rater, ratee, rater_own, ratee_own, invited, submitted }) => {
    const withheld = isWithheld({ id: rater, own: rater_own }, { id: ratee, own: ratee_own }, slice)
    return { rater, ratee, invited: withheld ? 0 : invited, submitted: withheld ? 0 : submitted, withheld }
  })
  // Ratios of all cells together would speak of the few behind them.
  const isHidden = cells.length > 0 && cells.every(({ withheld }) => withheld)
  // So would that of their ties, which reach inside departments too.
  const isFew = withhold && (await hasFewRaters(db, slice))
  return {
    departments: names.filter((department) => used.has(department.id)),
    cells,
    eiIndex: ties && !isHidden && !isFew ? eiIndex(ties.external, ties.internal) : null,
    reciprocity: isHidden ? null : reciprocity(rows),
  }
}

async function hasFewRaters(db: Database, slice: Slice): Promise<boolean> {
  const { where, parameters } = sliceSql(slice, invitationDimensions)
  const found = await db.first<{ raters: number }>(sliced(tieRatersSql, where), parameters)
  return (found?.raters ?? 0) < (await smallGroupLimit(db))
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

function keyOf({ rater, ratee }: { rater: string; ratee: string }): string {
  return `${rater}\n${ratee}`
}
