// docs/tables.md names every table and column of a workspace, and no others.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { views } from '../../analytics/catalog'
import type { Workspace } from '../../analytics/workspace/open'
import { freshWorkspace } from '../support/open-workspace'
import { readIfThere } from './source-files'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

const named = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name)

test('docs/tables.md and the schema are in step', async () => {
  const lines = readIfThere('docs/tables.md').split('\n')
  const described = lines
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|'))
    .map(([, table, , columns]) => ({ name: named(table)[0], columns: named(columns).join(' ') }))
  const tables = await workspace.db.all<{ name: string; columns: string }>(
    `select table_name as name, string_agg(column_name, ' ' order by ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'main' and table_type = 'BASE TABLE' group by all`,
  )
  const computed = new Set(views.map(({ name }) => name))
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  expect(described.sort(byName)).toEqual(tables.filter(({ name }) => !computed.has(name)).sort(byName))
})
