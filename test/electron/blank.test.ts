// A new workspace begins as a copy of the one the build wrote; it is the same as one that is made from nothing.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { openWorkspace } from '../../analytics/workspace/open'
import { built } from '../support/built'
import { testNow } from '../support/open-workspace'
import { plainly, temporaryFolder } from './cli'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Tables, views, macros and every row but the identity of a new workspace. */
async function contents(name: string, blank?: string): Promise<unknown> {
  const path = join(folder, `${name}.duckdb`)
  const workspace = await openWorkspace(path, {
    install: installViews,
    now: testNow,
    blank,
    create: { company: '云织科技', cycle: '2026Q1' },
  })
  try {
    const { db } = workspace
    const kinds = await db.all<{ name: string; type: string }>(
      `select table_name as name, table_type as "type" from information_schema.tables where table_schema = 'main' order by 1`,
    )
    const columns = await db.all(
      `select table_name as "table", column_name as name, data_type as "type", is_nullable as "null" from duckdb_columns() where schema_name = 'main' and not internal order by 1, column_index`,
    )
    const macros = await db.all(
      `select function_name as name, macro_definition as text from duckdb_functions() where not internal order by 1, 2`,
    )
    const rows: Record<string, unknown> = {}
    for (const table of kinds.filter(({ type }) => type === 'BASE TABLE'))
      rows[table.name] = await db.all(
        `select * from "${table.name}" ${table.name === 'workspace_info' ? `where key <> 'workspace_id'` : ''} order by all`,
      )
    return { kinds, columns, macros, rows }
  } finally {
    workspace.close()
  }
}

describe('a new workspace', () => {
  let made: unknown
  beforeAll(async () => {
    made = await contents('made')
  })

  it('is the same from the copy and from nothing', async () => {
    expect(await contents('copied', built('blank.duckdb'))).toEqual(made)
    expect(made).toMatchObject({ rows: { workspace_info: expect.arrayContaining([expect.objectContaining({ key: 'views' })]) } })
  })

  it('is brought up to date where the copy is of another build', async () => {
    const other = join(folder, 'other')
    cpSync(built('blank.duckdb'), other)
    await plainly(
      other,
      `update workspace_info set value = 'another' where key in ('views', 'macros')`,
      'drop view placement',
      `delete from setting where key = 'lag.limit_days'`,
    )
    expect(await contents('mended', other)).toEqual(made)
  })

  it('is made from nothing where there is no copy, or none that can be read', async () => {
    expect(await contents('missing', join(folder, 'nowhere'))).toEqual(made)
    mkdirSync(join(folder, 'a folder'))
    expect(await contents('unread', join(folder, 'a folder'))).toEqual(made)
  })

  it('has an identity of its own, and takes nothing that stands in its place', async () => {
    const blank = built('blank.duckdb')
    writeFileSync(join(folder, 'taken.duckdb'), 'mine')
    await expect(contents('taken', blank)).rejects.toMatchObject({ code: 'bad_input' })
    const ids = []
    for (const name of ['one', 'two']) {
      const path = join(folder, `${name}.duckdb`)
      const workspace = await openWorkspace(path, { install: installViews, now: testNow, blank, create: { company: '', cycle: '' } })
      ids.push((await workspace.db.first<{ value: string }>(`select value from workspace_info where key = 'workspace_id'`))?.value)
      workspace.close()
    }
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[1]).not.toBe(ids[0])
  })
})
