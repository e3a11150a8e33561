// Statements that most imports have no row for: whether there is one is asked for all of them at once, which is planned far sooner than they are.
import type { Database } from '../../workspace/query'

export interface Step {
  /** Whether there is anything for the statements to do. */
  where: string
  sql: string
}

/** Runs those whose condition holds, in their order. The conditions are asked before the first of them runs. */
export async function runWhere(db: Database, steps: readonly Step[], signal?: AbortSignal): Promise<void> {
  if (!steps.length) return
  // As columns of one row they would all be joined.
  const asked = steps.map(({ where }, at) => `select ${at} as nth where ${where}`).join(' union all ')
  const holds = new Set((await db.all<{ nth: number }>(asked)).map(({ nth }) => nth))
  for (const [at, { sql }] of steps.entries()) if (holds.has(at)) await db.run(sql, undefined, { signal })
}
