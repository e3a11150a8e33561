// Many small sheets: they stand in tables they share, and come out as each would alone.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBConnection } from '@duckdb/node-api'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fileNamed, removeFile } from '../../analytics/sources/import/remove-file'
import type { Workspace } from '../../analytics/workspace/open'
import { SMALL_ROWS } from '../../analytics/workspace/small-sheets'
import { verifyRows } from '../../analytics/workspace/verify'
import { emptyWorkspace, isDerived, reconciliationOf, runImport, temporaryFolder } from './company'
import { eachWorkspace, importedOnce } from './each-workspace'

const roster = ['工号,姓名,部门,入职日期', ...Array.from({ length: 9 }, (_, n) => `E${n},${'赵钱孙李周吴郑王冯'[n]}一一,研发部,2020-01-01`)]
const scores = (n: number) => [
  '被评价人工号,评价人工号,评价关系,综合评分',
  `E${n % 9},E${(n + 1) % 9},同事,4`,
  '合计,,,4',
  `E${n % 9},E${(n + 2) % 9},同事,`,
  ',,,',
]
/** The same columns below a title. */
const titled = (n: number) => ['2025年第四季度评价,,,', ...scores(n)]
const long = [
  '被评价人工号,评价人工号,评价关系,综合评分',
  ...Array.from({ length: SMALL_ROWS }, (_, n) => `E${n % 9},E${(n + 1) % 9},上级,${1 + (n % 5)}`),
]

const files: Record<string, string[]> = {
  '1甲.csv': scores(1),
  '2乙.csv': titled(2),
  '3丙.csv': long,
  '4丁.csv': scores(3),
}
const before = { '0花名册.csv': roster }
const own = eachWorkspace(before)
const together = importedOnce({ ...before, ...files })
afterEach(() => vi.restoreAllMocks())

const sheetOf = async (file: string, { db }: Workspace = own.workspace): Promise<number> =>
  (await db.first<{ id: number }>(
    'select sheet_id as id from source_sheet join source_file using (file_id) where file = $file and superseded_by is null',
    { file },
  ))!.id
const tables = ({ db }: Workspace) => db.all("select table_name as name from duckdb_tables() where schema_name = 'raw' order by 1")

/** Each sheet: its rows as they stand, and what was made of them. */
async function outcome(workspace: Workspace) {
  const { db } = workspace
  const sheets: unknown[] = []
  for (const file of Object.keys(files)) {
    const id = await sheetOf(file, workspace)
    sheets.push([
      file,
      await db.all(`from raw.s${id} order by _row`),
      await db.all(`select row, reason from excluded_row where sheet_id = ${id} order by all`),
      await db.all(`select code, row, col, facts from data_issue where sheet_id = ${id} order by all`),
      await db.all(`from review where _sheet_id = ${id} order by all`),
    ])
  }
  return { sheets, ledger: await reconciliationOf(workspace) }
}

describe('many small sheets', () => {
  it('share a table, and come out as each would alone', async () => {
    for (const [name, lines] of Object.entries(files)) await own.importTexts({ [name]: lines })
    const all = await together()
    expect(await outcome(all)).toEqual(await outcome(own.workspace))
    expect(await tables(all)).toEqual([{ name: `s${await sheetOf('3丙.csv', all)}` }, { name: 'small_4' }])
    expect((await verifyRows(all.db)).every(({ ok }) => ok)).toBe(true)
    expect(await isDerived(all)).toBe(true)
  })

  it('are replaced and removed one by one', async () => {
    await own.importTexts(files)
    const rows = async (id: number) =>
      (await own.workspace.db.first<{ n: number }>(`select count(*) as n from raw.small_4 where _sheet = ${id}`))!.n
    const [first, neighbour] = [await sheetOf('1甲.csv'), await sheetOf('4丁.csv')]
    const before = await rows(neighbour)
    await own.importTexts({ '1甲.csv': scores(6).slice(0, 2) })
    const second = await sheetOf('1甲.csv')
    expect([await rows(first), await rows(second), await rows(neighbour)]).toEqual([5, 2, before])
    await removeFile(own.workspace, await fileNamed(own.workspace.db, '1甲.csv'))
    expect([await rows(first), await rows(second), await rows(neighbour)]).toEqual([0, 0, before])
    await expect(own.workspace.db.all(`from raw.s${second}`)).rejects.toThrow()
    expect((await verifyRows(own.workspace.db)).every(({ ok }) => ok)).toBe(true)
  })

  it('are asked for by as many statements, and as long ones, however many they are', async () => {
    const asked = async (count: number) => {
      const workspace = await emptyWorkspace('2026Q1')
      const folder = temporaryFolder()
      for (let n = 0; n < count; n++) writeFileSync(join(folder, `评价 ${n}.csv`), scores(n).join('\n'))
      const run = vi.spyOn(DuckDBConnection.prototype, 'run')
      const { accepted, attention, leftOut } = await runImport(workspace, [folder])
      const branches = run.mock.calls.map(([sql]) => String(sql).split(/\bunion all\b/).length)
      vi.restoreAllMocks()
      workspace.close()
      rmSync(folder, { recursive: true })
      expect([accepted, attention, leftOut]).toEqual([0, 2 * count, 3 * count])
      return { statements: branches.length, longest: Math.max(...branches) }
    }
    const few = await asked(3)
    expect(few.statements).toBeGreaterThan(50)
    expect(await asked(9)).toEqual(few)
  })
})
