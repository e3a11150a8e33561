// The same files in any order, at once or one by one, twice or corrected: one and the same answer.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawTable } from '../../analytics/workspace/raw-store'
import { thorough } from '../faults/support/tries'
import { type Company, emptyWorkspace, importedCompany, isDerived, metricsJsonOf, rateOf, reconciliationOf, runImport } from './company'

let company: Company
let whole: string
beforeAll(async () => {
  company = await importedCompany('second')
  whole = await metricsJsonOf(company.workspace)
}, 300_000)
afterAll(() => company.close())

const files = () => company.truth.files.map((file) => join(company.folder, file))

/** Each order takes as long as all files do, many times over; `metamorphic.test.ts` has others. */
function orderOfArrival(): void {
  const mixed = (paths: string[]) =>
    paths
      .map((path, at) => ({ path, key: (at * 7919) % 31 }))
      .sort((a, b) => a.key - b.key)
      .map(({ path }) => path)
  const inSixes = (paths: string[]) => paths.flatMap((_, at) => (at % 6 ? [] : [paths.slice(at, at + 6)]))
  const orders: [string, (paths: string[]) => string[][]][] = [
    ['mixed, in sixes', (paths) => inSixes(mixed(paths))],
    ['one by one, mixed', (paths) => mixed(paths).map((path) => [path])],
    ['in reverse order', (paths) => [[...paths].reverse()]],
    ['one by one', (paths) => paths.map((path) => [path])],
    ['one by one in reverse order', (paths) => [...paths].reverse().map((path) => [path])],
  ]
  it.each(orders)(
    'does not matter, and every stored view follows each import: %s',
    async (_, batches) => {
      const workspace = await emptyWorkspace(company.truth.cycle)
      for (const batch of batches(files())) {
        await runImport(workspace, batch)
        expect([batch.map((path) => basename(path)), await isDerived(workspace)]).toEqual([batch.map((path) => basename(path)), true])
      }
      expect(await metricsJsonOf(workspace)).toBe(whole)
      workspace.close()
    },
    300_000,
  )
}
if (thorough) describe('order of arrival', orderOfArrival)

describe('importing again', () => {
  it('doubles nothing', async () => {
    const before = await reconciliationOf(company.workspace)
    const again = await runImport(company.workspace, [company.folder])
    expect([...again.skippedSame].sort()).toEqual(company.truth.files.map((file) => basename(file)).sort())
    expect([again.files, again.read, again.batchId]).toEqual([0, 0, null])
    expect(await reconciliationOf(company.workspace)).toEqual(before)
    expect(await metricsJsonOf(company.workspace)).toBe(whole)
  }, 120_000)

  it('replaces a file by its corrected version and keeps the raw rows of both', async () => {
    const { truth } = company
    const cell = truth.consistency.cells.find(({ file, agrees }) => file.endsWith('.csv') && agrees === true)!
    const { folder, workspace: fresh, close } = await importedCompany('second')
    const path = join(folder, cell.file)
    // The workspace was made of a copy of the file that lay elsewhere.
    const place = { folder: realpathSync(dirname(path)), file: basename(path) }
    await fresh.db.run('update source_file set folder = $folder where file = $file', place)
    const right = await rateOf(fresh, 'consistency_rate', truth.cycle)
    expect(right).toEqual({ hit: truth.consistency.hit, total: truth.consistency.total })

    const lines = readFileSync(path, 'utf8').split('\r\n')
    const fields = lines[cell.row - 1].split(';')
    fields[cell.column] = '987654'
    lines[cell.row - 1] = fields.join(';')
    writeFileSync(path, lines.join('\r\n'))
    const outcome = await runImport(fresh, [path])
    expect(outcome.files).toBe(1)
    expect(await rateOf(fresh, 'consistency_rate', truth.cycle)).toEqual({ hit: right.hit - 1, total: right.total })

    const versions = await fresh.db.all<{ id: number; superseded: number | null; rows: number }>(
      `select sheet_id as id, superseded_by as superseded, rows_read as "rows" from source_sheet join source_file using (file_id) where file = $file order by file_id`,
      { file: basename(path) },
    )
    expect(versions.map(({ superseded }) => superseded !== null)).toEqual([true, false])
    for (const { id, rows } of versions) expect(await fresh.db.first(`select count(*) as n from ${rawTable(id)}`)).toEqual({ n: rows })
    expect((await reconciliationOf(fresh)).filter(({ file }) => file === basename(path))).toHaveLength(1)
    close()
  }, 120_000)
})
