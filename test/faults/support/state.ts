// What a workspace holds, by content, and whether its books agree: looked at in this process, the way the product opens it.
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname } from 'node:path'
import { expect } from 'vitest'
import { installViews } from '../../../analytics/catalog'
import { verifyStored } from '../../../analytics/materialized-views'
import { verifyChain } from '../../../analytics/session/decisions'
import { readJournal } from '../../../analytics/workspace/journal'
import { openWorkspace, type Workspace } from '../../../analytics/workspace/open'
import { verifyRows } from '../../../analytics/workspace/verify'
import { testNow } from '../../support/open-workspace'

export const open = (path: string, create?: { company: string; cycle: string }): Promise<Workspace> =>
  openWorkspace(path, { install: installViews, now: testNow, create })

/** Everything imported, by content: rows counted and hashed, whatever order they lie in. */
export async function signatureOf({ db }: Workspace): Promise<string> {
  const tables = await db.all<{ name: string }>(
    `select '"' || schema_name || '"."' || table_name || '"' as name from duckdb_tables()
     where table_name not in ('import_batch', 'setting', 'workspace_info', 'sheet_plan') order by 1`,
  )
  const lines: string[] = []
  for (const { name } of tables) {
    const row = await db.first<{ n: number; md5: string }>(
      `select count(*) as n, md5(coalesce(string_agg(t::varchar, '|' order by t::varchar), '')) as md5 from ${name} t`,
    )
    lines.push(`${name} ${row?.n} ${row?.md5}`)
  }
  return lines.join('\n')
}

/** Opens a workspace, checks everything about it and answers its signature. */
export async function sound(path: string): Promise<string> {
  const workspace = await open(path)
  const { db } = workspace
  try {
    expect(workspace.lost).toBeNull()
    const checks = [...(await verifyRows(db)), await verifyStored(db), { ...(await verifyChain(db)), check: 'chain' }]
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    const batches = await db.all<{ commit: number; signature: string }>(
      'select commit_no as commit, signature from import_batch order by 1',
    )
    expect(readJournal(path).imports.map(({ commit, signature }) => ({ commit, signature }))).toEqual(batches)
    const orphans = await db.all(
      `select table_name from duckdb_tables() where schema_name = 'raw' and table_name not like 'small%' and regexp_extract(table_name, '\\d+')::integer not in (select sheet_id from source_sheet)`,
    )
    expect(orphans).toEqual([])
    return await signatureOf(workspace)
  } finally {
    workspace.close()
    expect(leftBeside(path)).toEqual([])
  }
}

/** Working folders, locks and halves that nobody has any more. */
export const leftBeside = (path: string): string[] =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(`.${basename(path)}.tmp-`) || name.startsWith(`${basename(path)}.lock`))

/** Folders of ended programs among the system's temporary files. */
export const leftTemporary = (folder = tmpdir()): string[] => readdirSync(folder).filter((name) => name.startsWith('plumbline-'))
