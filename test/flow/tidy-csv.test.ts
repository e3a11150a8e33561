// A tidy CSV goes into the workspace by the database's own reader: its rows keep the numbers a spreadsheet program shows.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { openSource } from '../../importers/read'
import { testNow } from '../support/open-workspace'

const many = 40_000
/** Files above 16 MB are left to the database. */
const padding = 'x'.repeat(400)

describe('a tidy CSV in a workspace on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-tidy-'))
  let workspace: Workspace
  let outcome: ImportOutcome

  beforeAll(async () => {
    const roster = ['工号,姓名,部门,入职日期', 'A00001,张三,云织/生产部,2020-01-01', 'A00002,李四,云织/销售部,2021-01-01']
    const records = Array.from({ length: many }, (_, n) => {
      const minute = String(n % 60).padStart(2, '0')
      return `R${String(n).padStart(6, '0')},A0000${1 + (n % 2)},${n % 2 ? '李四' : '张三'},2026-01-05 08:${minute}:00,2026-01-05 09:${minute}:00,${n},${padding}`
    })
    writeFileSync(join(folder, '花名册.csv'), `${roster.join('\n')}\n`)
    writeFileSync(
      join(folder, '工序完成.csv'),
      `${['工单号,员工工号,员工姓名,开始时间,结束时间,报工数量,说明文字', ...records].join('\n')}\n`,
    )
    workspace = await openWorkspace(join(folder, 'a.duckdb'), {
      install: installViews,
      now: testNow,
      create: { company: 'A', cycle: '2026Q1' },
    })
    outcome = await importFiles(workspace, [join(folder, '花名册.csv'), join(folder, '工序完成.csv')], {
      open: openSource,
      now: testNow,
      language: 'zh-CN',
    })
  })
  afterAll(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is read by the database itself', async () => {
    const found = await workspace.db.all(
      `select table_type as type from information_schema.tables where table_schema = 'raw' and table_name = 's2'`,
    )
    expect(found).toEqual([{ type: 'VIEW' }])
  })

  it('stores every row under its own number', async () => {
    expect(outcome).toMatchObject({ read: many + 4, accepted: many + 2, attention: 0, leftOut: 2 })
    const rows = await workspace.db.all(
      `select record_no, employee_id, quantity, _row from work_record where record_no in ('R000000', 'R039999') order by 1`,
    )
    expect(rows).toEqual([
      { record_no: 'R000000', employee_id: 'EA00001', quantity: 0, _row: 2 },
      { record_no: 'R039999', employee_id: 'EA00002', quantity: 39999, _row: many + 1 },
    ])
    expect(await workspace.db.first(`select _row, c0 from raw.s2 where c0 = 'R000041'`)).toEqual({ _row: 43, c0: 'R000041' })
  })
})
