// No cell of a column that feeds a number or a time is lost on the way: its row was left out or waits, something is said of the cell, or the value is there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../analytics/kinds/kinds'
import { isTyped } from '../../analytics/kinds/shared/field-types'
import type { Workspace } from '../../analytics/workspace/open'
import { rawBranches } from '../../analytics/workspace/raw-branches'
import { sharedSizes } from '../../analytics/workspace/small-sheets'
import { writeExports } from '../../fixtures/exports/generate'
import { emptyWorkspace, importedCompany, runImport, temporaryFolder } from './company'

interface Column {
  sheetId: number
  col: number
  field: string
  table: string
  first: number
}

/** Columns whose kind keeps the field in its own table under the field's name, one row a row. */
async function keptColumns({ db }: Workspace): Promise<Column[]> {
  const stored = new Set(
    (await db.all<{ id: string }>("select table_name || '.' || column_name as id from duckdb_columns() where schema_name = 'main'")).map(
      ({ id }) => id,
    ),
  )
  const kept = kinds.flatMap(({ kind, table, fields, spread }) =>
    Object.entries(fields).flatMap(([field, type]) =>
      table && !spread && isTyped(type) && stored.has(`${table}.${field}`) ? [{ kind, table, field }] : [],
    ),
  )
  return db.all<Column>(
    `select sheet_id as "sheetId", col, k.field, k."table", first_data_row as first
     from source_column c join source_sheet s using (sheet_id) join source_file f using (file_id)
     join (select unnest($kept::json::struct(kind varchar, "table" varchar, field varchar)[], recursive := true)) k on k.kind = s.kind and k.field = c.field
     where f.superseded_by is null and s.accepted > 0 order by all`,
    { kept: JSON.stringify(kept) },
  )
}

/** Cells that hold something, that nothing is said of, and whose value is nowhere. */
async function lost(workspace: Workspace, columns: Column[]): Promise<unknown[]> {
  const selects = rawBranches(
    columns,
    await sharedSizes(workspace.db),
    ({ col, field, table, first }, { id, from }) =>
      `select r.sheet, r._row as "row", ${col} as col, '${field}' as field, r.c${col} as text from (select *, ${id} as sheet from ${from}) r
       where r._row >= ${first} and trim(coalesce(r.c${col}, '')) <> '' and not is_missing(r.c${col}) and not is_open_end(r.c${col})
         and not exists (from excluded_row x where x.sheet_id = r.sheet and x.row = r._row)
         and not exists (from data_issue i where i.sheet_id = r.sheet and i.row = r._row and (i.blocking or i.col = ${col}))
         -- said once a sheet, with how many rows
         and not exists (from data_issue i where i.sheet_id = r.sheet and i.code = 'record_unfinished' and i.field = '${field}')
         and not exists (from ${table} t where t._sheet_id = r.sheet and t._row = r._row and t."${field}" is not null)`,
  )
  return workspace.db.all(`select * from (${selects.join(' union all ')}) order by all limit 20`)
}

describe.each(['yunzhi', 'second'] as const)('of %s', (name) => {
  let company: Awaited<ReturnType<typeof importedCompany>>
  beforeAll(async () => {
    company = await importedCompany(name)
  }, 300_000)
  afterAll(() => company.close())

  it('every filled cell of a number or a time is a value, is listed, or stands in a row left out', async () => {
    const columns = await keptColumns(company.workspace)
    expect(columns.length).toBeGreaterThan(20)
    expect(await lost(company.workspace, columns)).toEqual([])
    await company.workspace.db.run('update action_item set due_date = null where due_date is not null')
    expect(await lost(company.workspace, columns)).not.toEqual([])
  })
})

describe('of the exports of systems', () => {
  let workspace: Workspace
  beforeAll(async () => {
    const folder = temporaryFolder()
    await writeExports(folder)
    workspace = await emptyWorkspace('2026Q1')
    await runImport(workspace, [folder])
  }, 120_000)
  afterAll(() => workspace.close())

  it('the same holds', async () => {
    const columns = await keptColumns(workspace)
    expect(columns.length).toBeGreaterThan(10)
    expect(await lost(workspace, columns)).toEqual([])
  })
})
