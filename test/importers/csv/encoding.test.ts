import { describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../../../fixtures/company/encoding'
import { openSource } from '../../../importers/read'
import { ImportError } from '../../../importers/source/errors'
import { cellsOf, readSheet, writeFile } from './files'

const table = '工号,姓名,部门\r\nE0001,张伟,华东销售部\r\nE0002,欧阳娜,研发一部\r\n'
const expected = [
  ['工号', '姓名', '部门'],
  ['E0001', '张伟', '华东销售部'],
  ['E0002', '欧阳娜', '研发一部'],
]

function utf16(text: string, order: 'le' | 'be', bom: boolean): Buffer {
  const bytes = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** U+20BB7, four bytes in GB18030. */
const fourByte = [0x95, 0x34, 0xb2, 0x35]

describe('encoding of a text file', () => {
  const cases: [string, Buffer, string][] = [
    ['utf-8', Buffer.from(table), 'utf-8'],
    ['utf-8 with mark', Buffer.from(`\ufeff${table}`), 'utf-8'],
    ['utf-16le with mark', utf16(table, 'le', true), 'utf-16le'],
    ['utf-16be with mark', utf16(table, 'be', true), 'utf-16be'],
    ['utf-16le without mark', utf16(table, 'le', false), 'utf-16le'],
    ['utf-16be without mark', utf16(table, 'be', false), 'utf-16be'],
    ['gb18030', encodeGb18030(table), 'gb18030'],
  ]
  it.each(cases)('reads %s', async (name, bytes, encoding) => {
    const reader = await openSource(writeFile(`${name}.csv`, bytes))
    expect(reader.info.encoding).toBe(encoding)
    expect((await readSheet(reader)).rows.map(({ cells }) => cells)).toEqual(expected)
    const grid = await reader.preview(0, 2)
    expect(grid.rows.map(({ cells }) => cells)).toEqual(expected.slice(0, 2))
    expect(grid.complete).toBe(false)
  })

  it('reads four-byte GB18030 characters', async () => {
    const bytes = Buffer.concat([encodeGb18030('姓名,工号\n'), Buffer.from(fourByte), encodeGb18030('野,E1\n')])
    expect(await cellsOf('four.csv', bytes)).toEqual([
      ['姓名', '工号'],
      ['𠮷野', 'E1'],
    ])
  })

  it.each(['utf-8', 'gb18030', 'utf-16le'] as const)('cuts no character at a chunk border: %s', async (encoding) => {
    const lines = ['编号,评语']
    for (let i = 0; i < 90_000; i++) lines.push(`${i},${'持续改进客户满意'.repeat(1 + (i % 3))}${'a'.repeat(i % 7)}`)
    const text = `${lines.join('\n')}\n`
    const bytes = encoding === 'utf-8' ? Buffer.from(text) : encoding === 'gb18030' ? encodeGb18030(text) : utf16(text, 'le', true)
    const reader = await openSource(writeFile(`long-${encoding}.csv`, bytes))
    expect(reader.info.encoding).toBe(encoding)
    const { rows } = await readSheet(reader)
    expect(rows.map(({ cells }) => cells.join(',')).join('\n')).toBe(lines.join('\n'))
  })

  it('names line and offset of one bad byte in UTF-8, wherever it stands', async () => {
    const before = `编号,说明\n${'1,正常的一行\n'.repeat(300_000)}`
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from('2,坏'), Buffer.from([0xff]), Buffer.from('字节\n3,后面正常\n')])
    const issue = await issueOf(openSource(writeFile('bad.csv', bytes)))
    expect(issue).toMatchObject({ code: 'bad_encoding', file: 'bad.csv', row: 300_002 })
    expect(issue.facts).toMatchObject({ line: 300_002, offset: Buffer.byteLength(before) + 5, byte: 0xff })
  })

  it('names the line of bad bytes in GB18030, wherever they stand, when the rows are read', async () => {
    // 姓名,说明 and 张伟,正常 in GB18030
    const [header, row] = [Buffer.from('d0d5c3fb2ccbb5c3f70a', 'hex'), Buffer.from('d5c5ceb02cd5fdb3a30a', 'hex')]
    const bytes = Buffer.concat([header, ...Array.from({ length: 250_000 }, () => row), Buffer.from([0x32, 0x2c, 0xff, 0xff, 0x0a]), row])
    const reader = await openSource(writeFile('gb.csv', bytes))
    expect(reader.info.encoding).toBe('gb18030')
    expect(await issueOf(readSheet(reader))).toMatchObject({ code: 'bad_encoding', file: 'gb.csv', row: 250_002, facts: { line: 250_002 } })
  })

  it('does not take a damaged UTF-8 file for GB18030', async () => {
    const good = Buffer.from('工号,姓名\nE1,张伟\nE2,李娜的很长很长的名字\n')
    const bytes = Buffer.concat([good.subarray(0, 20), good.subarray(21)])
    expect((await issueOf(openSource(writeFile('cut.csv', bytes)))).code).toBe('bad_encoding')
  })

  it.each([
    ['latin-1', Buffer.from('Name;Stra\u00dfe\nM\u00fcller;K\u00f6nigsallee 5\nS\u00e9gol\u00e8ne;Rue\n', 'latin1')],
    ['big5', Buffer.from([0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0xb3, 0xa1, 0xaa, 0xf9, 0x0a, 0xb1, 0x69, 0xb0, 0xb6, 0x2c, 0xa4, 0x40, 0x0a])],
  ])('refuses %s instead of showing wrong characters', async (name, bytes) => {
    expect((await issueOf(openSource(writeFile(`${name}.csv`, bytes)))).code).toBe('bad_encoding')
  })

  it('refuses zero bytes and binary content', async () => {
    const stray = Buffer.from(`a,b\n${'1,2\n'.repeat(200)}3,x\0y\n`)
    expect(await issueOf(openSource(writeFile('zero.csv', stray)))).toMatchObject({ code: 'zero_bytes', facts: { line: 202, byte: 0 } })
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))
    expect((await issueOf(openSource(writeFile('noise.csv', noise)))).code).toBe('not_text')
  })
})

async function issueOf(opening: Promise<unknown>): Promise<ImportError['issue']> {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ImportError)) throw error ?? new Error('an ImportError was expected')
  return error.issue
}
