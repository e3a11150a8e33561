// Workbooks: our streaming reader against SheetJS (the fall-back reader, forced) into the same sink. Whole processes in alternation.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as XLSX from 'xlsx'
import { installViews } from '../../analytics/catalog'
import { importFiles } from '../../analytics/sources/import/import-files'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { RawStore, rawTable } from '../../analytics/workspace/raw-store'
import { Readers } from '../../electron/readers/readers'
import type { SourceReader } from '../../importers/source/types'
import { openWorkbook } from '../../importers/xlsx/open'
import { inFolder, kept } from './data'
import { alternate, answerParent, chosen, inChild, printTable, rounds, runArguments, type Sample, sizes, timed } from './measure'
import { writeFigures, writeWorkbook } from './workbook'

const now = () => new Date('2026-04-08T02:00:00Z')
const columns = 14

type Opened = { reader: SourceReader; end: () => Promise<void> }
const openers: Record<string, (path: string) => Promise<Opened>> = {
  /** As the product does: reading in a thread of its own, buffers handed over. */
  'ours, reader thread': async (path) => {
    const readers = new Readers(join(__dirname, 'reader-worker.cjs'))
    return { reader: await readers.open(path), end: () => readers.stop() }
  },
  'ours, one thread': async (path) => inProcess(await openWorkbook(path)),
  'SheetJS, one thread': async (path) => inProcess(await openWorkbook(path, { forceFallback: 'unknown_element' })),
}
const inProcess = (reader: SourceReader): Opened => ({ reader, end: () => reader.close() })

async function run([what, path]: string[]): Promise<void> {
  if (what === 'preview') return preview(path)
  await inFolder(async (folder) => {
    const create = { company: 'bench', cycle: '2026Q1' }
    const workspace = await openWorkspace(join(folder, 'bench.duckdb'), { install: installViews, now, create })
    try {
      answerParent(what === 'import' ? await importAll(workspace, path) : await store(workspace, path, openers[what]))
    } finally {
      workspace.close()
    }
  })
}

/** File into the raw table: one transaction, COMMIT, CHECKPOINT. `sum` tells whether two readers gave the same cells. */
async function store(workspace: Workspace, path: string, open: (path: string) => Promise<Opened>): Promise<Sample> {
  await workspace.growThreads([statSync(path).size])
  const session = await workspace.session()
  const sample = await timed(async () => {
    await session.db.transaction(async () => {
      const { reader, end } = await open(path)
      const body = await reader.body(0)
      if (body.form !== 'batches') throw new Error('a workbook gives batches')
      const raw = new RawStore(session.connection, 1)
      await raw.open(columns)
      for await (const batch of body.batches) await raw.append(batch)
      await raw.close()
      await end()
    })
    await workspace.checkpoint()
    return {}
  })
  session.close()
  const cells = Array.from({ length: columns }, (_, column) => `c${column}`).join(', ')
  const row = await workspace.db.first<{ rows: number; sum: string }>(
    `select count(*) as rows, (bit_xor(hash(_row, ${cells})))::varchar as sum from ${rawTable(1)}`,
  )
  return { ...sample, facts: { rows: row!.rows, sum: row!.sum.slice(-6) } }
}

async function preview(path: string): Promise<void> {
  const sample = await timed(async () => {
    const reader = await openWorkbook(path)
    const { rows } = await reader.preview(0, 100)
    await reader.close()
    return { rows: rows.length }
  })
  answerParent(sample)
}

/** The product's whole way: hashing, recognising, reading, typing, matching, canonical tables. */
async function importAll(workspace: Workspace, path: string): Promise<Sample> {
  const readers = new Readers(join(__dirname, 'reader-worker.cjs'))
  const sample = await timed(async () => {
    const outcome = await importFiles(workspace, [path], { open: readers.open, now, language: 'zh-CN' })
    return { rows: outcome.read, accepted: outcome.accepted }
  })
  await readers.stop()
  return sample
}

const asOthers = { bookSST: true, bookType: 'xlsx', compression: true } as const

/** What another program makes of our workbook: cells in its own order of attributes, its own styles and strings. */
async function writtenElsewhere(rows: number): Promise<string> {
  const own = await kept(`workbook-${rows}.xlsx`, (to) => writeWorkbook(to, rows))
  return kept(`workbook-${rows}-sheetjs.xlsx`, (to) =>
    writeFileSync(to, XLSX.write(XLSX.read(readFileSync(own), { dense: true, cellStyles: true }), { type: 'buffer', ...asOthers })),
  )
}

const departments = { count: 100, rows: 500 }

async function manyAgainstOne(): Promise<void> {
  const { count, rows } = departments
  const many = await kept(`departments-${count}x${rows}`, (to) => {
    mkdirSync(to)
    for (let at = 0; at < count; at++) writeWorkbook(join(to, `部门 ${at + 1}.xlsx`), rows, at * rows)
  })
  const one = await kept(`workbook-${count * rows}.xlsx`, (to) => writeWorkbook(to, count * rows))
  const ways = {
    'one workbook': () => inChild(__filename, 'import', one),
    [`${count} workbooks`]: () => inChild(__filename, 'import', many),
  }
  printTable(`xlsx, whole import of ${count} × ${rows} rows`, await alternate(ways, rounds(3)), 'one workbook')
}

async function fullSheet(): Promise<void> {
  const [rows, width] = [1_048_576, 30]
  const path = await kept(`figures-${rows}x${width}.xlsx`, (to) => writeFigures(to, rows, width))
  const [thread] = Object.keys(openers)
  const ways = { [thread]: () => inChild(__filename, thread, path), 'whole import': () => inChild(__filename, 'import', path) }
  printTable(`xlsx, a full sheet of ${rows} rows × ${width}`, await alternate(ways, rounds(1)), thread)
}

async function elsewhere(): Promise<void> {
  const path = await writtenElsewhere(200_000)
  const [thread] = Object.keys(openers)
  const ways = { [thread]: () => inChild(__filename, thread, path), 'whole import': () => inChild(__filename, 'import', path) }
  printTable('xlsx, 200000 rows × 14 written by another program', await alternate(ways, rounds(3)), thread)
}

async function main(): Promise<void> {
  if (chosen('own')) await ownWorkbooks()
  if (chosen('foreign')) await elsewhere()
  if (chosen('departments')) await manyAgainstOne()
  if (chosen('full')) await fullSheet()
}

async function ownWorkbooks(): Promise<void> {
  for (const rows of sizes([200_000, 500_000])) {
    const path = await kept(`workbook-${rows}.xlsx`, (to) => writeWorkbook(to, rows))
    const readers = Object.keys(openers).map((what) => [what, () => inChild(__filename, what, path)] as const)
    const [thread] = Object.keys(openers)
    printTable(`xlsx, ${rows} rows × ${columns} → raw table on disk`, await alternate(Object.fromEntries(readers), rounds(5)), thread)
    const others = {
      'preview, 100 rows': () => inChild(__filename, 'preview', path),
      'whole import': () => inChild(__filename, 'import', path),
    }
    printTable(`xlsx, ${rows} rows: preview and whole import`, await alternate(others, rounds(3)), 'whole import')
  }
}

const asked = runArguments()
void (asked ? run(asked) : main())
