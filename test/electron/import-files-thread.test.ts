// The reader in its thread answers as it does in process, and its death costs one file.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { Readers } from '../../electron/readers/readers'
import { traps, writeTraps } from '../../fixtures/files/traps'
import { thorough } from '../faults/support/tries'
import { emptyWorkspace, reconciliationOf, runImport, temporaryFolder } from '../flow/company'
import { built } from '../support/built'

const folder = temporaryFolder()
beforeAll(() => {
  // A sheet of a million rows takes as long as all others, and is imported in flow/bad-input.test.ts.
  writeTraps(
    folder,
    Object.keys(traps).filter((name) => thorough || name !== 'xlsx-million-blank-rows.xlsx'),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function imported(
  entry: string | null,
  paths: string[],
): Promise<{ outcome: ImportOutcome; reconciliation: unknown; employees: number }> {
  const workspace = await emptyWorkspace('2026Q1')
  const readers = entry === null ? null : new Readers(entry)
  try {
    const outcome = await runImport(workspace, paths, readers ? { open: readers.open } : {})
    const { n } = (await workspace.db.first<{ n: number }>('select count(*) as n from employee'))!
    return { outcome: { ...outcome, milliseconds: 0 }, reconciliation: await reconciliationOf(workspace), employees: n }
  } finally {
    await readers?.stop()
    workspace.close()
  }
}

describe('the reader thread', () => {
  it('reads and refuses every bad file as the reader in process does', async () => {
    const there = await imported(built('reader-worker.cjs'), [folder])
    expect(there).toEqual(await imported(null, [folder]))
    expect(there.outcome.refused.length).toBeGreaterThan(8)
    expect(there.employees).toBe(3)
  }, 120_000)

  it('dies alone: the file it read is refused, the others are imported', async () => {
    // The real thread behind a door that ends the process's thread when it is given one certain file.
    const entry = join(folder, 'dying.cjs')
    writeFileSync(
      entry,
      `const { parentPort } = require('node:worker_threads')
      parentPort.on('message', (request) => { if (request.call === 'open' && request.path.endsWith('csv-utf16le.csv')) throw new Error('reader died') })
      require(${JSON.stringify(built('reader-worker.cjs'))})`,
    )
    const { outcome, employees } = await imported(entry, [join(folder, 'csv-utf16le.csv'), join(folder, 'csv-gb18030.csv')])
    expect(outcome.refused.map(({ file, issue }) => [file, issue.code])).toEqual([['csv-utf16le.csv', 'reader_stopped']])
    expect([outcome.files, employees]).toEqual([1, 3])
  }, 60_000)
})

describe('several reader threads', () => {
  it('hold two files open at once, each answering for itself', async () => {
    const readers = new Readers(built('reader-worker.cjs'))
    const names = ['csv-utf16le.csv', 'csv-gb18030.csv']
    const opened = await Promise.all(names.map((name) => readers.open(join(folder, name))))
    expect(opened.map(({ info }) => info.file)).toEqual(names)
    const rows = await Promise.all(opened.map(async (reader) => (await reader.preview(0, 60)).rows.length))
    const read = await Promise.all(
      opened.map(async (reader) => {
        const body = await reader.body(0, { form: 'batches' })
        let count = 0
        if (body.form === 'batches') for await (const batch of body.batches) count += batch.rows
        return count
      }),
    )
    expect(read).toEqual(rows)
    await opened[0].close()
    await readers.stop()
    await expect(opened[1].preview(0, 5)).rejects.toThrow('cancelled')
    await opened[1].close()
  }, 60_000)
})
