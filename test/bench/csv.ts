// Bulk CSV: the product's way into the raw table against the database's own reader with declared types; GB18030 against the same data in UTF-8.
// The further variants show what each part of the way costs. Whole processes in alternation.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { installViews } from '../../analytics/catalog'
import { storeFile } from '../../analytics/sources/import/store-file'
import { recognise } from '../../analytics/sources/recognise/recognise'
import { openWorkspace } from '../../analytics/workspace/open'
import { rawTable } from '../../analytics/workspace/raw-store'
import { SmallSheets } from '../../analytics/workspace/small-sheets'
import { Readers } from '../../electron/readers/readers'
import { inFolder, kept } from './data'
import { alternate, answerParent, inChild, printTable, rounds, runArguments, type Sample, sizes, timed } from './measure'
import { recordTypes, writeRecords } from './records-csv'

const dialect = `auto_detect = false, delim = ',', quote = '"', escape = '"'`
const rejects = `store_rejects = true`
const declared = (types: string[]) => `{${types.map((type, column) => `'c${column}': '${type}'`).join(', ')}}`
const typed = Object.values(recordTypes)
const text = typed.map(() => 'VARCHAR')

interface Bare {
  /** Options of the instance beside the product's own. */
  config?: Record<string, string>
  before?: string
  create: (path: string) => string
}

/** Statements on an instance with the product's settings, without the product. */
const bare: Record<string, Bare> = {
  'read_csv, declared types': {
    create: (path) => `create table t as from read_csv('${path}', header = true, ${dialect}, columns = ${declared(typed)})`,
  },
  'all text': { create: (path) => `create table t as from read_csv('${path}', header = false, ${dialect}, columns = ${declared(text)})` },
  'all text, rejects': {
    create: (path) => `create table t as from read_csv('${path}', header = false, ${dialect}, ${rejects}, columns = ${declared(text)})`,
  },
  'all text, any order': {
    before: 'set preserve_insertion_order = false',
    create: (path) => `create table t as from read_csv('${path}', header = false, ${dialect}, columns = ${declared(text)})`,
  },
  'all text, no fsst': {
    before: `set disabled_compression_methods = 'fsst'`,
    create: (path) => `create table t as from read_csv('${path}', header = false, ${dialect}, columns = ${declared(text)})`,
  },
  'all text, dictionary': {
    before: `set force_compression = 'dictionary'`,
    create: (path) => `create table t as from read_csv('${path}', header = false, ${dialect}, columns = ${declared(text)})`,
  },
  'all text, uncompressed': {
    before: `set force_compression = 'uncompressed'`,
    create: (path) => `create table t as from read_csv('${path}', header = false, ${dialect}, columns = ${declared(text)})`,
  },
  'types declared, rejects': {
    create: (path) => `create table t as from read_csv('${path}', header = true, ${dialect}, ${rejects}, columns = ${declared(typed)})`,
  },
  'all text, parsed only': {
    create: (path) =>
      `create table t as select count(c0), count(c9) from read_csv('${path}', header = false, ${dialect}, columns = ${declared(text)})`,
  },
}

async function run([what, path]: string[]): Promise<void> {
  await inFolder(async (folder) => answerParent(await (what === 'product' ? runProduct(folder, path) : runBare(folder, path, bare[what]))))
}

async function runBare(folder: string, path: string, { config, before, create }: Bare): Promise<Sample> {
  const file = join(folder, 'bench.duckdb')
  const instance = await DuckDBInstance.create(file, { storage_compatibility_version: 'latest', memory_limit: '4GB', ...config })
  const connection = await instance.connect()
  if (before) await connection.run(before)
  const sample = await timed(async () => {
    await connection.run('begin transaction')
    await connection.run(create(path))
    await connection.run('commit')
    await connection.run('checkpoint')
    return {}
  })
  const size = await connection.runAndReadAll(`select used_blocks * block_size // 1000000 from pragma_database_size()`)
  connection.closeSync()
  instance.closeSync()
  return { ...sample, facts: { 'file MB': Number(size.getRows()[0][0]) } }
}

/** Opening (encoding and dialect of the whole file), recognising, the raw table, COMMIT, CHECKPOINT; hashing and typing are not in it. */
async function runProduct(folder: string, path: string): Promise<Sample> {
  const now = () => new Date('2026-04-08T02:00:00Z')
  const create = { company: 'bench', cycle: '2026Q1' }
  const workspace = await openWorkspace(join(folder, 'bench.duckdb'), { install: installViews, now, create })
  const readers = new Readers(join(__dirname, 'reader-worker.cjs'))
  await workspace.growThreads([statSync(path).size])
  const session = await workspace.session()
  const parts: Record<string, number> = {}
  const sample = await timed(async () => {
    let since = performance.now()
    const lap = (part: string) => {
      parts[part] = Math.round(performance.now() - since)
      since = performance.now()
    }
    await session.db.transaction(async (db) => {
      const reader = await readers.open(path)
      lap('open')
      const sheets = await recognise(reader)
      lap('recognise')
      const file = { file: 'records.csv', folder, bytes: 0, sha256: 'bench' }
      await storeFile(
        { ...session, db },
        { workspace, reader, sheets, file, ids: { batch: 1, file: 1, sheet: 1 }, small: new SmallSheets(session.connection) },
      )
      lap('store')
      await reader.close()
    })
    await workspace.checkpoint()
    lap('commit')
    return {}
  })
  await readers.stop()
  const row = await session.db.first<{ rows: number }>(`select count(*) as rows from ${rawTable(1)}`)
  session.close()
  workspace.close()
  return { ...sample, facts: { rows: row!.rows, ...parts } }
}

async function main(): Promise<void> {
  for (const rows of sizes([5_000_000])) {
    const utf8 = await kept(`records-${rows}.csv`, (to) => writeRecords(to, rows, 'utf-8'))
    const gb = await kept(`records-${rows}.gb18030.csv`, (to) => writeRecords(to, rows, 'gb18030'))
    const [reference, ...parts] = Object.keys(bare)
    const ways = {
      [reference]: () => inChild(__filename, reference, utf8),
      'product, UTF-8': () => inChild(__filename, 'product', utf8),
      'product, GB18030': () => inChild(__filename, 'product', gb),
    }
    printTable(`csv, ${rows} rows × 10 → raw table on disk`, await alternate(ways, rounds(5)), reference)
    // A fifth of the rows is enough to tell the parts apart.
    const part = await kept(`records-${rows / 5}.csv`, (to) => writeRecords(to, rows / 5, 'utf-8'))
    const variants = Object.fromEntries([reference, ...parts].map((name) => [name, () => inChild(__filename, name, part)]))
    printTable(`csv, ${rows / 5} rows: what each part costs, without the product`, await alternate(variants, rounds(3)), reference)
  }
}

const asked = runArguments()
void (asked ? run(asked) : main())
