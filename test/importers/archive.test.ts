// Zip archives: which entries are copied, what the others are refused for, and how names are read.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { otherWorkbook } from '../../fixtures/files/parser-traps'
import { unpack } from '../../importers/archive/archive'
import { LIMITS } from '../../importers/xlsx/limits'
import { writeZip, type ZipPart } from '../support/zip'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function archive(content: Buffer): { path: string; copies: string } {
  const place = join(folder, String(++count))
  mkdirSync(join(place, 'copies'), { recursive: true })
  writeFileSync(join(place, 'a.zip'), content)
  return { path: join(place, 'a.zip'), copies: join(place, 'copies') }
}
const unpacked = async (parts: ZipPart[], limits = LIMITS) => {
  const { path, copies } = archive(writeZip(parts))
  return unpack(path, () => copies, { limits })
}
const namesOf = async (parts: ZipPart[]) => (await unpacked(parts))?.files.map(({ name }) => name)
function workbook(): Buffer {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['工号'], ['E1']]), '表')
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}
const csv = { data: '工号,姓名\nE1,张伟\n' }
const gbk = {
  花名册: [0xbb, 0xa8, 0xc3, 0xfb, 0xb2, 0xe1],
  // As UTF-8 these are two letters: Ŀ¼.
  目录: [0xc4, 0xbf, 0xc2, 0xbc],
  縗: [0xbf, 0x5c],
}
const named = (bytes: number[], ending = '.csv') => Buffer.concat([Buffer.from(bytes), Buffer.from(ending)])

describe('the entries that can be read', () => {
  it('are copied in the order of their names, whole, each under a number', async () => {
    const found = await unpacked([
      { name: 'people/b.csv', ...csv },
      { name: 'people/', data: '', store: true },
      { name: 'a.XLSX', data: 'x', store: true },
    ])
    expect(found?.files.map(({ name, path }) => [name, basename(path)])).toEqual([
      ['a.XLSX', '0.xlsx'],
      ['people/b.csv', '1.csv'],
    ])
    expect(found?.files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['x', csv.data])
  })

  it('are told by their names from what programs keep for themselves', async () => {
    const found = await unpacked(
      ['a.csv', '~$a.xlsx', '.DS_Store', '__MACOSX/._a.csv', 'x/.hidden/b.csv', 'scan.pdf'].map((name) => ({ name, ...csv })),
    )
    expect(found?.files.map(({ name }) => name)).toEqual(['a.csv'])
    expect(found?.ignored.filter(({ reason }) => reason === 'unknown_ending')).toEqual([{ name: 'scan.pdf', reason: 'unknown_ending' }])
    expect(found?.refused).toEqual([])
  })

  it('may have 64-bit sizes', async () => {
    const { path, copies } = archive(writeZip([{ name: 'a.csv', ...csv }], { zip64: true }))
    expect((await unpack(path, () => copies))?.files).toHaveLength(1)
  })
})

describe('names', () => {
  it('are GBK where they do not say that they are UTF-8 and are none', async () => {
    expect(await namesOf([{ name: named(gbk.花名册), ...csv }])).toEqual(['花名册.csv'])
    expect(await namesOf([{ name: named(gbk.縗), ...csv }])).toEqual(['縗.csv'])
    expect(
      await namesOf([
        { name: named(gbk.目录), ...csv },
        { name: named(gbk.花名册), ...csv },
      ]),
    ).toEqual(['目录.csv', '花名册.csv'])
  })

  it('are GBK where they say that they are UTF-8 and are none', async () => {
    expect(await namesOf([{ name: named(gbk.花名册), flags: 0x800, ...csv }])).toEqual(['花名册.csv'])
  })

  it('are GBK where Windows wrote bytes that make Chinese and a few odd letters', async () => {
    expect(await namesOf([{ name: named(gbk.目录), ...csv }])).toEqual(['目录.csv'])
    expect(await namesOf([{ name: named(gbk.目录), host: 3, ...csv }])).toEqual(['\u013f\u00bc.csv'])
    expect(await namesOf([{ name: named(gbk.目录), flags: 0x800, ...csv }])).toEqual(['\u013f\u00bc.csv'])
  })

  it('are UTF-8 where they can be, whether they say so or not', async () => {
    expect(await namesOf([{ name: '花名册.csv', ...csv }])).toEqual(['花名册.csv'])
    expect(await namesOf([{ name: 'Qualität.csv', host: 3, ...csv }])).toEqual(['Qualität.csv'])
    expect(
      await namesOf([
        { name: '花名册.csv', flags: 0x800, ...csv },
        { name: named(gbk.花名册, '2.csv'), ...csv },
      ]),
    ).toEqual(['花名册.csv', '花名册2.csv'])
  })

  it('hold no control characters, and folders as any system writes them', async () => {
    expect(
      await namesOf([
        { name: 'a\u001b[2J.csv', ...csv },
        { name: 'b\\c.csv', ...csv },
      ]),
    ).toEqual(['a\ufffd[2J.csv', 'b/c.csv'])
  })
})

describe('an entry is refused by itself', () => {
  it.each<[string, ZipPart, string]>([
    ['leads out of the archive', { name: '../../a.csv', ...csv }, 'archive_outside'],
    ['leads out of it in the way of Windows', { name: '..\\a.csv', ...csv }, 'archive_outside'],
    ['begins at the root', { name: '/a.csv', ...csv }, 'archive_outside'],
    ['begins at a drive', { name: 'C:\\a.csv', ...csv }, 'archive_outside'],
    ['is a link', { name: 'a.csv', data: '/etc/passwd', store: true, host: 3, attributes: 0xa1ff0000 }, 'archive_link'],
    ['is an archive', { name: 'inner.zip', data: writeZip([{ name: 'a.csv', ...csv }]) }, 'archive_inside'],
    ['has a password', { name: 'a.csv', flags: 1, ...csv }, 'archive_password'],
    ['is packed in another way', { name: 'a.csv', method: 14, ...csv }, 'archive_method'],
    ['is longer than it says', { name: 'a.csv', data: 'x'.repeat(500), declaredBytes: 100 }, 'archive_damaged'],
    ['has a name without end', { name: `${'x'.repeat(2000)}.csv`, ...csv }, 'path_too_long'],
  ])('that %s', async (_, part, code) => {
    const found = await unpacked([part, { name: 'z.csv', ...csv }])
    expect(found?.files.map(({ name }) => name)).toEqual(['z.csv'])
    expect(found?.refused.map((entry) => entry.code)).toEqual([code])
    expect(readdirSync(dirname(found!.files[0].path))).toHaveLength(1)
  })

  it('that unpacks to an extraordinary size', async () => {
    const found = await unpacked(
      [
        { name: 'a.csv', data: 'x'.repeat(5000) },
        { name: 'z.csv', ...csv },
      ],
      { ...LIMITS, ratio: 10, ratioFloor: 1000 },
    )
    expect([found?.files.length, found?.refused]).toEqual([1, [{ name: 'a.csv', code: 'zip_bomb' }]])
  })

  it('never writes anywhere but in the folder for copies', async () => {
    const outside = join(folder, 'outside.csv')
    await unpacked([
      { name: `..${outside}`, ...csv },
      { name: '../../outside.csv', ...csv },
      { name: outside, ...csv },
    ])
    expect(existsSync(outside)).toBe(false)
  })
})

describe('a whole archive', () => {
  it.each<[string, Buffer, string]>([
    ['cut off', writeZip([{ name: 'a.csv', ...csv }]).subarray(0, 60), 'truncated_zip'],
    ['with nothing to read', writeZip([{ name: 'scan.pdf', ...csv }]), 'archive_nothing'],
    ['that is empty', writeZip([]), 'archive_damaged'],
    [
      'with more entries than it may have',
      writeZip(Array.from({ length: 30 }, (_, n) => ({ name: `${n}.csv`, ...csv }))),
      'archive_entries',
    ],
    ['with more bytes than it may have', writeZip(['a', 'b'].map((name) => ({ name: `${name}.csv`, data: 'x'.repeat(900) }))), 'zip_bomb'],
  ])('%s is refused', async (_, content, code) => {
    const { path, copies } = archive(content)
    const limits = { ...LIMITS, entries: 20, totalBytes: 1000 }
    await expect(unpack(path, () => copies, { limits })).rejects.toMatchObject({ issue: { code, file: 'a.zip' } })
    expect(readdirSync(copies)).toEqual([])
  })

  it('that is a document is left to the reader of documents, whatever it is called', async () => {
    for (const content of [workbook(), otherWorkbook('ods'), otherWorkbook('xlsb')]) {
      const { path, copies } = archive(content)
      expect(await unpack(path, () => copies)).toBeNull()
    }
    const { path, copies } = archive(Buffer.from('no zip at all'))
    expect(await unpack(path, () => copies)).toBeNull()
  })

  it('whose directory lies about an entry leaves nothing of it', async () => {
    const whole = writeZip([{ name: 'a.csv', data: 'x'.repeat(3000) }])
    const packed = deflateRawSync('x'.repeat(3000))
    const at = whole.indexOf(packed)
    whole[at + 3] ^= 0xff
    const { path, copies } = archive(whole)
    expect((await unpack(path, () => copies))?.refused).toEqual([{ name: 'a.csv', code: 'archive_damaged' }])
    expect(readdirSync(copies)).toEqual([])
  })

  it('stops when it is cancelled, and leaves nothing', async () => {
    const { path, copies } = archive(writeZip([{ name: 'a.csv', ...csv }]))
    await expect(unpack(path, () => copies, { signal: AbortSignal.abort() })).rejects.toMatchObject({ issue: { code: 'cancelled' } })
    expect(readdirSync(copies)).toEqual([])
  })
})
