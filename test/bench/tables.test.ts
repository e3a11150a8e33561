// The company that the benches make straight in SQL fits the tables as they are.
import { expect, it } from 'vitest'
import { statementsOf } from '../../analytics/workspace/write-targets'
import { freshWorkspace } from '../support/open-workspace'
import groupTables from './group-tables.sql'

it('writes into every table by its columns', async () => {
  const workspace = await freshWorkspace()
  const statements = statementsOf(groupTables)
  const writes = statements.filter((statement) => /^\s*(--[^\n]*\n\s*)*insert into/.test(statement))
  expect(writes.length).toBeGreaterThan(15)
  // A plan is made, no row is.
  for (const statement of statements) await workspace.db.all(writes.includes(statement) ? `explain ${statement}` : statement)
  workspace.close()
})
