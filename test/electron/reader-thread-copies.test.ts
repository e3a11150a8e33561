// Large files in another encoding are copied as UTF-8 for the database: where it reads, and gone again however the reading ends.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReaderClient } from '../../electron/readers/reader-client'
import { readerThread } from '../../electron/readers/reader-thread'
import { encodeGb18030 } from '../../fixtures/company/encoding'
import { built } from '../support/built'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-copies-'))
const path = join(folder, '工时.csv')
const copiesIn = join(folder, 'private')
const text = `工号,姓名,说明\n${'E1000001,张伟,持续改进客户满意\n'.repeat(1_000_000)}`
let entry = ''

beforeAll(() => {
  mkdirSync(copiesIn)
  writeFileSync(path, encodeGb18030(text))
  entry = built('reader-worker.cjs')
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a copy made by the reader thread', () => {
  it('lies where it was asked for and goes with its file', async () => {
    const thread = new ReaderClient(readerThread(entry))
    const reader = await thread.open(path)
    const body = await reader.body(0, { copiesIn })
    if (body.form !== 'utf8-csv') throw new Error('a plain file was expected')
    expect(dirname(dirname(dirname(body.path)))).toBe(copiesIn)
    expect(readFileSync(body.path, 'utf8') === text).toBe(true)
    await reader.close()
    expect(readdirSync(copiesIn)).toEqual([])
    await thread.stop()
  }, 60_000)

  it('goes when it is cancelled half-way, though the thread is ended at once', async () => {
    const thread = new ReaderClient(readerThread(entry))
    const reader = await thread.open(path)
    const stop = new AbortController()
    let half: string[] = []
    const onProgress = () => {
      half = half.length ? half : readdirSync(copiesIn)
      stop.abort()
    }
    await expect(reader.body(0, { copiesIn, onProgress, signal: stop.signal })).rejects.toThrow('cancelled')
    expect(half).toHaveLength(1)
    await expect.poll(() => readdirSync(copiesIn), { timeout: 10_000 }).toEqual([])
    await reader.close()
  }, 60_000)
})
