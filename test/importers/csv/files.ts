// Real files for the readers, in a folder of their own that is removed with the test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSource } from '../../../importers/read'
import { batchToStrings } from '../../../importers/source/batch'
import type { ReadOptions, SheetTail, SourceReader } from '../../../importers/source/types'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

export function writeFile(name: string, content: Buffer | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export interface WholeSheet {
  rows: { row: number; cells: (string | null)[] }[]
  tail: SheetTail
}

/** Every row of a sheet as strings. */
export async function readSheet(reader: SourceReader, sheet = 0, options: ReadOptions = {}): Promise<WholeSheet> {
  const body = await reader.body(sheet, { form: 'batches', ...options })
  if (body.form !== 'batches') throw new Error('batches expected')
  const rows: WholeSheet['rows'] = []
  for await (const batch of body.batches) {
    for (const [index, cells] of batchToStrings(batch).entries()) rows.push({ row: batch.rowNumbers[index], cells })
  }
  return { rows, tail: body.tail() }
}

/** The cells of a text file, opened by its content. */
export async function cellsOf(name: string, content: Buffer | string): Promise<(string | null)[][]> {
  const reader = await openSource(writeFile(name, content))
  return (await readSheet(reader)).rows.map(({ cells }) => cells)
}
