// Workbooks of other formats are parsed in a process of its own: the same answers, and its end costs one file.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReaderClient } from '../../electron/readers/reader-client'
import { readerFork } from '../../electron/readers/reader-fork'
import { Readers } from '../../electron/readers/readers'
import { circularXls, declinedAtItsEnd, otherWorkbook } from '../../fixtures/files/parser-traps'
import { openSource } from '../../importers/read'
import { batchToStrings } from '../../importers/source/batch'
import type { SourceReader } from '../../importers/source/types'
import { Declined } from '../../importers/xlsx/declined'
import { few, thorough } from '../faults/support/tries'
import { emptyWorkspace, reconciliationOf, runImport, temporaryFolder } from '../flow/company'
import { built } from '../support/built'

const folder = temporaryFolder()
const inFolder = (name: string, bytes: Buffer | string): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
/** A computer with little memory, of which half is soon taken. */
const onSmallComputer = () =>
  inFolder('small.cjs', `require('node:os').totalmem = () => ${800 << 20}\nrequire(${JSON.stringify(built('reader-process.cjs'))})`)
let readers: Readers
beforeAll(() => {
  readers = new Readers(built('reader-worker.cjs'), thorough ? undefined : readerFork(onSmallComputer()))
}, 180_000)
afterAll(async () => {
  await readers.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function rowsOf(reader: SourceReader): Promise<unknown[]> {
  const rows: unknown[] = []
  const body = await reader.body(0, { form: 'batches' })
  if (body.form !== 'batches') throw new Error('asked for batches')
  for await (const batch of body.batches)
    for (const [row, cells] of batchToStrings(batch).entries()) rows.push([batch.rowNumbers[row], cells])
  return [...rows, body.tail()]
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the process that parses', () => {
  const formats = [
    ['people.xls', 'biff8'],
    ['people.ods', 'ods'],
    ['people.xlsb', 'xlsb'],
  ] as const
  it.each(few(formats, 1))(
    'reads %s as the parser in process does',
    async (name, format) => {
      const path = inFolder(name, otherWorkbook(format))
      const [here, there] = [await openSource(path), await readers.open(path)]
      expect(there.info).toEqual(here.info)
      expect(await there.preview(0, 20)).toEqual(await here.preview(0, 20))
      expect(await rowsOf(there)).toEqual(await rowsOf(here))
      await Promise.all([here.close(), there.close()])
    },
    60_000,
  )

  it('begins a sheet again that the stream declines half-way', async () => {
    const reader = await readers.open(inFolder('declined.xlsx', declinedAtItsEnd(9000)))
    expect(reader.info.reader).toBe('stream')
    expect(await rowsOf(reader).catch((error: unknown) => error)).toBeInstanceOf(Declined)
    expect(reader.info).toMatchObject({ reader: 'fallback', declined: 'comment_or_cdata' })
    expect(await rowsOf(reader)).toHaveLength(9003)
    await reader.close()
  }, 60_000)

  it('dies alone of a file that takes memory without end; all others go in, also those after it', async () => {
    const paths = [
      inFolder('before.xls', otherWorkbook('biff8')),
      inFolder('circle.xls', circularXls()),
      inFolder('late.xlsx', declinedAtItsEnd(9000)),
      inFolder('after.ods', otherWorkbook('ods')),
    ]
    const workspace = await emptyWorkspace('2026Q1')
    const { refused } = await runImport(workspace, paths, { open: readers.open })
    expect(refused.map(({ file, issue }) => [file, issue.code])).toEqual([['circle.xls', 'out_of_memory']])
    expect((await reconciliationOf(workspace)).map(({ file, rows }) => [file, rows])).toEqual([
      ['after.ods', 301],
      ['before.xls', 301],
      ['late.xlsx', 9002],
    ])
    workspace.close()
  }, 240_000)

  it('is ended when it takes time without end, and started again for the next file', async () => {
    const stuck = inFolder('stuck.cjs', `process.on('message', () => { for (;;); })`)
    const pids: number[] = []
    const client = new ReaderClient(
      readerFork(stuck, (pid) => pids.push(pid)),
      200,
    )
    for (const name of ['one.xls', 'two.xls'])
      await expect(client.open(join(folder, name), 'not_xlsx')).rejects.toMatchObject({ issue: { code: 'reader_stopped', file: name } })
    await expect.poll(() => pids.map(isRunning), { timeout: 10_000 }).toEqual([false, false])
  }, 60_000)

  it('ends with its parent, even while it parses', async () => {
    const path = inFolder('endless.xls', circularXls())
    const parent = inFolder(
      'parent.cjs',
      `const { Serializer } = require('node:v8')
      const reader = require('node:child_process').fork(process.argv[2], { serialization: 'advanced' })
      const serializer = new Serializer()
      serializer.writeHeader()
      serializer.writeValue({ id: 1, call: 'open', path: process.argv[3], rows: 60, declined: 'not_xlsx' })
      reader.send(serializer.releaseBuffer(), () => console.log(reader.pid))`,
    )
    const running = spawn(process.execPath, [parent, built('reader-process.cjs'), path], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [said] = (await once(running.stdout, 'data')) as [Buffer]
    const pid = Number(said.toString())
    expect(isRunning(pid)).toBe(true)
    running.kill('SIGKILL')
    await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false)
  }, 60_000)
})
