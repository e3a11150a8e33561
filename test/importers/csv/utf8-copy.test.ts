// GB18030 as UTF-8, from bytes to bytes: every character against the runtime's own decoder, and every cut.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../../../fixtures/company/encoding'
import type { TextFile } from '../../../importers/csv/decode'
import { gb18030ToUtf8, LOOK_AHEAD, longestAsUtf8 } from '../../../importers/csv/gb18030-utf8'
import { copyAsUtf8, writeAsUtf8 } from '../../../importers/csv/utf8-copy'
import { ImportError } from '../../../importers/source/errors'
import { thorough } from '../../faults/support/tries'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const strict = () => new TextDecoder('gb18030', { fatal: true, ignoreBOM: true })

/** What the runtime's decoder makes of the bytes, null when it refuses them. */
function decoded(bytes: Uint8Array): Buffer | null {
  try {
    return Buffer.from(strict().decode(bytes))
  } catch {
    return null
  }
}

/** What is tested, on bytes in memory. */
function converted(bytes: Uint8Array): Buffer | null {
  const input = new Uint8Array(bytes.length + LOOK_AHEAD)
  input.set(bytes)
  const output = Buffer.alloc(longestAsUtf8(bytes.length))
  const { read, written, bad } = gb18030ToUtf8(view(input), 0, bytes.length, view(output))
  return bad ? null : output.subarray(0, written - (read - bytes.length))
}

const view = ({ buffer, byteOffset, length }: Uint8Array) => new DataView(buffer, byteOffset, length)

function textFile(name: string, bytes: Uint8Array): TextFile {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path, file: name, bytes: bytes.length, encoding: 'gb18030', bom: 0 }
}

async function writtenInPieces(source: TextFile, chunk: number): Promise<Buffer> {
  const path = join(folder, 'pieces.out')
  const copy = await open(path, 'w')
  try {
    await writeAsUtf8(source, copy, {}, chunk)
  } finally {
    await copy.close()
  }
  return readFileSync(path)
}

const quad = (at: number) => [
  0x81 + Math.floor(at / 12_600),
  0x30 + (Math.floor(at / 1260) % 10),
  0x81 + (Math.floor(at / 10) % 126),
  0x30 + (at % 10),
]
const QUADS = 126 * 10 * 126 * 10

describe('GB18030 from bytes to bytes', () => {
  it('knows every byte alone and every two bytes as the decoder does', () => {
    const wrong: string[] = []
    for (let first = 0; first < 0x100; first++) {
      for (let second = 0; second < 0x100; second++) {
        const bytes = Uint8Array.of(first, second)
        const [is, should] = [converted(bytes), decoded(bytes)]
        if (is === null ? should !== null : !should?.equals(is)) wrong.push(Buffer.from(bytes).toString('hex'))
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('knows every character of four bytes as the decoder does', () => {
    const sound: number[] = []
    let refused = 0
    for (let at = 0; at < QUADS; at++) {
      // The decoder refuses one by one what lies between and behind; every 97th of it is asked.
      if ((at >= 39_420 && at < 189_000) || at > 189_000 + 0xfffff) {
        if (at % 97 && at !== 39_420 && at !== 188_999 && at !== 189_000 + 0x100000) continue
        expect([converted(Uint8Array.from(quad(at))), decoded(Uint8Array.from(quad(at)))]).toEqual([null, null])
        refused++
      } else sound.push(at)
    }
    const bytes = new Uint8Array(sound.length * 4)
    for (const [n, at] of sound.entries()) bytes.set(quad(at), n * 4)
    expect(converted(bytes)?.equals(decoded(bytes)!)).toBe(true)
    expect(sound).toHaveLength(39_420 + 0x100000)
    expect(refused).toBeGreaterThan(1000)
  }, 60_000)

  it('refuses what the decoder refuses, wherever a character is cut or spoilt', () => {
    const spoilt = fc.array(
      fc.oneof(fc.constantFrom(0x0a, 0x22, 0x2c, 0x30, 0x41, 0x80, 0x81, 0xfe, 0xff, 0x7f), fc.integer({ min: 0, max: 255 })),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(spoilt, (values) => {
        const bytes = Uint8Array.from(values)
        expect(converted(bytes)).toEqual(decoded(bytes))
      }),
      { numRuns: thorough ? 20_000 : 6000, seed: 1 },
    )
  })
})

/** Lines of Chinese, ASCII, four-byte characters and quoted line ends, as bytes. */
const cell = fc.oneof(
  fc
    .constantFrom(...['工号', '持续改进客户满意', '，。', 'E1000001', '"第一行\n第二行, ""好"""', '', '2026-01-05'])
    .map((text) => encodeGb18030(text)),
  fc.nat(39_419).map((at) => Buffer.from(quad(at))),
  fc.nat(0xfffff).map((at) => Buffer.from(quad(189_000 + at))),
  fc.constantFrom(0x80, 0x41, 0x0d).map((byte) => Buffer.of(byte)),
)
const file = fc
  .array(fc.tuple(cell, fc.constantFrom(',', '\n', '\r\n', '')), { maxLength: 14 })
  .map((cells) => Buffer.concat(cells.flatMap(([bytes, after]) => [bytes, Buffer.from(after)])))

describe('a UTF-8 copy of GB18030', () => {
  it('is the same whatever pieces the file is read in', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        const source = textFile('whole.csv', bytes)
        const text = decoded(bytes)
        for (let chunk = 1; chunk <= Math.min(bytes.length + 1, 24); chunk++) expect(await writtenInPieces(source, chunk)).toEqual(text)
      }),
      { numRuns: thorough ? 60 : 20, seed: 2 },
    )
  }, 60_000)

  it('has the last line and the last character, with and without a line end', async () => {
    for (const tail of ['', '\n', 'a', 'ab', 'abc', 'abcd', '字', 'a字', '字a']) {
      const bytes = Buffer.concat([encodeGb18030('工号,姓名\nE1,'), encodeGb18030(tail)])
      for (const chunk of [1, 3, 4, 5, 1 << 16]) expect(await writtenInPieces(textFile('tail.csv', bytes), chunk)).toEqual(decoded(bytes))
    }
    expect(await writtenInPieces(textFile('empty.csv', Buffer.alloc(0)), 8)).toEqual(Buffer.alloc(0))
  })

  it('names line and offset of the first bad byte, whatever pieces the file is read in', async () => {
    const before = encodeGb18030('工号,说明\nE1,"两\n行"\nE2,坏')
    for (const bad of [
      [0xff],
      [0x81],
      [0x81, 0x0a],
      [0x81, 0x30],
      [0x81, 0x30, 0x81],
      [0x84, 0x31, 0xa5, 0x30],
      [0xfe, 0x39, 0xfe, 0x39],
    ]) {
      // Behind the bytes that stand for U+FFFD itself, which are sound.
      const bytes = Buffer.concat([
        Buffer.from([0x84, 0x31, 0xa4, 0x37]),
        before,
        Buffer.from(bad),
        bad.length > 1 ? Buffer.alloc(0) : encodeGb18030('\n后面正常\n'),
      ])
      for (let chunk = 1; chunk < 12; chunk++) {
        const issue = await issueOf(writtenInPieces(textFile('bad.csv', bytes), chunk))
        expect(issue).toMatchObject({
          code: 'bad_encoding',
          file: 'bad.csv',
          row: 4,
          facts: { line: 4, offset: before.length + 4, encoding: 'gb18030' },
        })
      }
    }
  })

  it('is made where it was asked for, tells how far it is, and is gone when disposed of', async () => {
    const source = textFile('told.csv', encodeGb18030('工号,姓名\n'.repeat(400_000)))
    const seen: number[] = []
    const copiesIn = join(folder, 'copies', 'deeper')
    const { path, dispose } = await copyAsUtf8(source, { copiesIn, onProgress: (bytes) => seen.push(bytes) })
    expect(path.startsWith(copiesIn)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('工号,姓名\n'.repeat(400_000))
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.at(-1)).toBe(source.bytes)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    await dispose()
    expect(readdirSync(copiesIn)).toEqual([])
  })

  it('leaves nothing behind when it is cancelled, refused, or the file became another', async () => {
    const copiesIn = join(folder, 'nothing')
    const bytes = encodeGb18030('工号,姓名\n'.repeat(400_000))
    const source = textFile('left.csv', bytes)
    const stop = new AbortController()
    const cancelled = copyAsUtf8(source, { copiesIn, signal: stop.signal, onProgress: () => stop.abort() })
    expect((await issueOf(cancelled)).code).toBe('cancelled')
    const refused = copyAsUtf8(textFile('refused.csv', Buffer.concat([bytes, Buffer.of(0xff)])), { copiesIn })
    expect((await issueOf(refused)).code).toBe('bad_encoding')
    for (const other of [bytes.length - 1, bytes.length + 1]) {
      expect((await issueOf(copyAsUtf8({ ...source, bytes: other }, { copiesIn }))).code).toBe('file_changed')
    }
    expect(readdirSync(copiesIn)).toEqual([])
  })

  it('of a file marked as UTF-8 is the file without its mark, whatever pieces it is read in', async () => {
    const text = Buffer.from('工号,姓名\n1,"甲\n乙"\n2,𠮷\n')
    const source = { ...textFile('marked.csv', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), text])), encoding: 'utf-8', bom: 3 } as const
    for (let chunk = 1; chunk <= 48; chunk++) expect((await writtenInPieces(source, chunk)).equals(text), `${chunk}`).toBe(true)
    expect((await writtenInPieces({ ...source, bytes: 3, path: textFile('mark.csv', Buffer.of(0xef, 0xbb, 0xbf)).path }, 8)).length).toBe(0)
  })

  it('says what the system says when the disk is full', async () => {
    // A device that takes nothing; elsewhere a file that may only be read.
    const full = existsSync('/dev/full')
    const source = textFile('full.csv', encodeGb18030('工号,姓名\n'.repeat(400_000)))
    const copy = await open(full ? '/dev/full' : source.path, full ? 'w' : 'r')
    try {
      await expect(writeAsUtf8(source, copy, {})).rejects.toMatchObject({ code: full ? 'ENOSPC' : expect.any(String) })
    } finally {
      await copy.close()
    }
  })
})

async function issueOf(work: Promise<unknown>): Promise<ImportError['issue']> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ImportError)) throw error ?? new Error('an ImportError was expected')
  return error.issue
}
