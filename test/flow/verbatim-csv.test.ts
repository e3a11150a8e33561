// A bulk CSV whose columns look like numbers, dates and codes for its first rows and then hold anything: every cell is stored as it was written.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { importFiles } from '../../analytics/sources/import/import-files'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { verifyRows } from '../../analytics/workspace/verify'
import { encodeText } from '../../fixtures/company/encoding'
import { openSource } from '../../importers/read'
import { few } from '../faults/support/tries'
import { testNow } from '../support/open-workspace'

/** Files above 16 MB are left to the database. */
const many = 44_000
const padding = '字'.repeat(200)
const header = ['记录编号', '员工编号', '日期', '开始时间', '工时', '编码', '说明']
const odd =
  `007,+5,1e3,1.50,-0,2026-01-05,2026/1/5,2026-01-05 00:00:00,2026-01-05 00:00:00.000,2026-01-05T00:00:00Z,１２３,NaN,inf,-infinity,epoch, 5,5 ,　5,E 1000001,E01000001
9223372036854775808,-9223372036854775808,123456789012345678901234567890123456789012345,1_000,0x1F,true,E,E-1000001,E1000001.0,编号000017,O'K,2026-02-30,24:00:00,丂龘`.split(
    /[,\n]/,
  )
const quoted = ['"a,b"', '"say ""5"""', '"two\nlines"', '"007"', '" "']
const plain = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)

function tidy(n: number): string[] {
  const minute = String(n % 60).padStart(2, '0')
  return [
    String(n),
    `E${1_000_000 + (n % 5000)}`,
    `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`,
    `2026-01-05 08:${minute}:00`,
    String(n % 9),
    String(n).padStart(8, '0'),
  ]
}

/** From row 30,000 on, every cell in turn is one of the odd texts; each twentieth row has a blank cell. */
const rows = Array.from({ length: many }, (_, n) => {
  const cells = tidy(n)
  const all = [...odd, ...quoted, '']
  if (n >= 30_000) cells[n % 6] = all[Math.floor(n / 6) % all.length]
  return [...cells, padding]
})

describe.each(few(['gb18030', 'utf-8'] as const, 1))('a bulk CSV in %s', (encoding) => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-verbatim-'))
  let workspace: Workspace

  beforeAll(async () => {
    writeFileSync(join(folder, '工时.csv'), encodeText(`${[header, ...rows].map((cells) => cells.join(',')).join('\n')}\n`, encoding))
    workspace = await openWorkspace(join(folder, 'a.duckdb'), {
      install: installViews,
      now: testNow,
      create: { company: 'A', cycle: '2026Q1' },
    })
    const outcome = await importFiles(workspace, [join(folder, '工时.csv')], { open: openSource, now: testNow, language: 'zh-CN' })
    expect(outcome.read).toBe(many + 1)
    expect(outcome.accepted + outcome.attention + outcome.leftOut).toBe(outcome.read)
  })
  afterAll(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('keeps numbers, dates and codes as such', async () => {
    const found = await workspace.db.all<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'raw' and table_name = 's1_body' and column_name like 'v%' order by ordinal_position`,
    )
    expect(found.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'v0 BIGINT',
      'v1 BIGINT',
      'v2 DATE',
      'v3 TIMESTAMP',
      'v4 BIGINT',
      'v5 BIGINT',
    ])
  })

  it('shows one relation of texts', async () => {
    const found = await workspace.db.all<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns where table_schema = 'raw' and table_name = 's1' order by ordinal_position`,
    )
    expect(found.map(({ name, type }) => `${name} ${type}`)).toEqual(['_row INTEGER', ...header.map((_, column) => `c${column} VARCHAR`)])
  })

  it('gives every cell back as it was written', async () => {
    const found = await workspace.db.all<Record<string, string | null>>('select * from raw.s1 order by _row')
    expect(found).toHaveLength(many + 1)
    expect(Object.values(found[0])).toEqual([1, ...header])
    const wrong = rows.filter((cells, n) => cells.some((cell, column) => found[n + 1][`c${column}`] !== (cell === '' ? null : plain(cell))))
    expect(wrong).toEqual([])
    expect(found.every(({ _row }, n) => Number(_row) === n + 1)).toBe(true)
  })

  it('holds what its reconciliation says', async () => {
    expect((await verifyRows(workspace.db)).map(({ check, ok }) => `${check} ${ok}`)).toEqual([
      'blocks true',
      'reconciliation true',
      'raw_rows true',
    ])
  })
})
