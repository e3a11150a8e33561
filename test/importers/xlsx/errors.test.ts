import { appendFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { ImportError } from '../../../importers/errors'
import { Declined } from '../../../importers/xlsx/declined'
import { openWorkbook } from '../../../importers/xlsx/open'
import { writeZip } from '../../support/zip'
import { issueOf, packageParts, readSheet, writeFile, writePackage } from './workbooks'

const oneRow = '<row r="1"><c r="A1"><v>1</v></c></row>'
const codeOf = async (path: string, options = {}) => (await issueOf(readSheet(path, options))).code

describe('files', () => {
  it('names what is wrong with the file', async () => {
    expect(await codeOf('/nowhere/book.xlsx')).toBe('file_missing')
    expect(await codeOf(writeFile(''))).toBe('file_empty')
    expect(await codeOf(writeFile('工号,姓名\n1,王\n'))).toBe('not_what_it_says')
    expect(await codeOf(dirname(writeFile('x')))).toBe('unsupported_format')
  })

  it('shows the name of the file, never its folder', async () => {
    const path = writeFile('')
    expect((await issueOf(openWorkbook(path))).file).toBe(path.slice(dirname(path).length + 1))
  })

  it('finds packages cut short at any place', async () => {
    const bytes = writeZip(packageParts({ rows: oneRow.repeat(1), strings: '<si><t>文</t></si>' }))
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      expect(await codeOf(writeFile(bytes.subarray(0, Math.floor(bytes.length * share))))).toBe('truncated_zip')
    }
  })

  it('tells other zip files and other documents from workbooks', async () => {
    expect(await codeOf(writeFile(writeZip([{ name: 'a.txt', data: 'x' }])))).toBe('not_what_it_says')
    const word = '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
    const docx = writeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: '_rels/.rels', data: word },
      { name: 'word/document.xml', data: '<w:document/>' },
    ])
    expect(await codeOf(writeFile(docx))).toBe('not_what_it_says')
  })

  it('reports damage inside the package', async () => {
    const parts = packageParts({ rows: oneRow }).filter(({ name }) => name !== 'xl/worksheets/sheet1.xml')
    expect(await codeOf(writeFile(writeZip(parts)))).toBe('damaged_package')
    const bytes = writeZip(
      packageParts({ rows: Array.from({ length: 5000 }, (_, i) => `<row><c><v>${Math.sin(i)}</v></c></row>`).join('') }),
    )
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 200
    bytes.fill(0xff, at, at + 400)
    expect(await codeOf(writeFile(bytes))).toBe('damaged_package')
  })

  it('reports rows that break off and strings that do not exist', async () => {
    const cut = packageParts({ parts: { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${oneRow}<row r="2"><c r="A2` } })
    expect(await codeOf(writeFile(writeZip(cut)))).toBe('damaged_package')
    expect(await codeOf(writePackage({ rows: '<row r="1"><c t="s"><v>7</v></c></row>', strings: '<si><t>a</t></si>' }))).toBe(
      'damaged_package',
    )
  })

  it('reports text that is not UTF-8', async () => {
    const gbk = Buffer.from([0xc9, 0xcf, 0xba, 0xa3])
    const sheet = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row><c t="inlineStr"><is><t>'),
      gbk,
      Buffer.from('</t></is></c></row></sheetData></worksheet>'),
    ])
    expect(await codeOf(writePackage({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toBe('bad_encoding')
    const strings = Buffer.concat([Buffer.from('<sst><si><t>'), gbk, Buffer.from('</t></si></sst>')])
    const rows = '<row><c t="s"><v>0</v></c></row>'
    expect(await codeOf(writePackage({ rows, strings: '', parts: { 'xl/sharedStrings.xml': strings } }))).toBe('bad_encoding')
  })
})

describe('hostile packages', () => {
  it('refuses any DOCTYPE at once', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities}]>`
    for (const name of [
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
    ]) {
      const part = String(packageParts({ rows: oneRow, strings: '' }).find((known) => known.name === name)?.data)
      const evil = laughs + part.replace(/^<\?xml[^>]*>\s*/, '')
      const path = writePackage({ rows: oneRow, strings: '', parts: { [name]: evil } })
      const before = performance.now()
      expect(await codeOf(path), name).toBe('doctype')
      expect(await codeOf(path, { forceFallback: 'test' }), name).toBe('doctype')
      expect(performance.now() - before).toBeLessThan(1000)
    }
    expect(await codeOf(writePackage({ rows: `${oneRow}<!DOCTYPE x>${oneRow}` }))).toBe('doctype')
  })

  it('refuses bombs by what they declare and by what they inflate to', async () => {
    const blank = Buffer.alloc(70 * 1024 * 1024, 32)
    const bomb = packageParts({ rows: oneRow, parts: { 'xl/media/a.bin': blank } })
    expect(await codeOf(writeFile(writeZip(bomb)))).toBe('zip_bomb')
    const liar = packageParts({
      rows: oneRow,
      parts: { 'xl/worksheets/sheet1.xml': Buffer.concat([Buffer.from('<worksheet><sheetData>'), blank]) },
    })
    for (const part of liar) if (part.name.includes('sheet1')) part.declaredBytes = 5000
    expect(await codeOf(writeFile(writeZip(liar)))).toBe('damaged_package')
  })

  it('caps entries and sizes', async () => {
    const many = packageParts({ rows: oneRow })
    for (let i = 0; i < 50; i++) many.push({ name: `xl/x${i}.xml`, data: '<x/>' })
    expect(await codeOf(writeFile(writeZip(many)), { limits: { entries: 40 } })).toBe('too_many_entries')
    expect(await codeOf(writePackage({ rows: oneRow }), { limits: { entryBytes: 100 } })).toBe('zip_bomb')
    expect(await codeOf(writePackage({ rows: oneRow }), { limits: { totalBytes: 1000 } })).toBe('zip_bomb')
  })

  it('refuses too many columns quickly, in either reader and in the preview', async () => {
    const cells = Array.from({ length: 10_000 }, (_, i) => `<c><v>${i}</v></c>`).join('')
    const path = writePackage({ rows: Array.from({ length: 100 }, (_, i) => `<row r="${i + 1}">${cells}</row>`).join('') })
    const before = performance.now()
    const issue = await issueOf(readSheet(path))
    expect(issue).toMatchObject({ code: 'too_many_columns', sheet: '数据', facts: { limit: 2000 } })
    const reader = await openWorkbook(path)
    expect((await issueOf(reader.preview(0, 100))).code).toBe('too_many_columns')
    await reader.close()
    expect(performance.now() - before).toBeLessThan(1000)
    expect(await codeOf(path, { forceFallback: 'test' })).toBe('too_many_columns')
  })

  it('passes over a million blank formatted rows', async () => {
    const rows: string[] = ['<row r="1"><c r="A1"><v>1</v></c></row>']
    for (let r = 2; r <= 1_000_000; r++) rows.push(`<row r="${r}" s="1" customFormat="1"><c r="A${r}" s="1"/><c r="B${r}" s="1"/></row>`)
    const path = writePackage({ rows: rows.join('') })
    rows.length = 0
    const before = process.memoryUsage().rss
    const { rowNumbers, tail } = await readSheet(path)
    expect(rowNumbers).toEqual([1])
    expect(tail.columns).toBe(1)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
  })

  it('never loops on attributes that do not close', async () => {
    for (const rows of [
      '<row r="1"><c r="A1></c></row>',
      '<row r="1"><c r></c></row>',
      '<row r="1"><c ="></c>',
      '<row r="1><c/></row>',
      '<row><c><v>1</c></row>',
    ]) {
      const path = writePackage({ rows })
      const outcome = await readSheet(path).then(
        () => 'read',
        (error: unknown) => (error instanceof ImportError || error instanceof Declined ? 'refused' : error),
      )
      expect(['read', 'refused'], rows).toContain(outcome)
    }
  })
})

describe('encryption', () => {
  it('asks for unprotected files', async () => {
    const box = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(box, '/EncryptionInfo', Buffer.from([4, 0, 4, 0]))
    XLSX.CFB.utils.cfb_add(box, '/EncryptedPackage', Buffer.alloc(5000, 7))
    expect(await codeOf(writeFile(XLSX.CFB.write(box, { type: 'buffer' }) as Buffer))).toBe('encrypted')
    const parts = packageParts({ rows: oneRow }).map((part) => ({ ...part, flags: 1 }))
    expect(await codeOf(writeFile(writeZip(parts)))).toBe('encrypted')
  })

  it('leaves other compound files alone', async () => {
    const box = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(box, '/WordDocument', Buffer.alloc(5000, 7))
    expect(await codeOf(writeFile(XLSX.CFB.write(box, { type: 'buffer' }) as Buffer, 'a.xls'))).toBe('unsupported_format')
  })
})

describe('interruptions', () => {
  const bigRows = Array.from(
    { length: 60_000 },
    (_, i) => `<row r="${i + 1}"><c><v>${Math.sin(i)}</v></c><c><v>${Math.cos(i)}</v></c></row>`,
  ).join('')

  it('stops soon after a cancel', async () => {
    const reader = await openWorkbook(writePackage({ rows: bigRows }))
    const stop = new AbortController()
    const body = await reader.body(0, { signal: stop.signal })
    if (body.form !== 'batches') throw new Error('expected batches')
    let rows = 0
    let cancelled = 0
    const issue = await issueOf(
      (async () => {
        for await (const batch of body.batches) {
          rows += batch.rows
          if (rows < 10_000 || stop.signal.aborted) continue
          stop.abort()
          cancelled = performance.now()
        }
      })(),
    )
    expect(issue.code).toBe('cancelled')
    expect(performance.now() - cancelled).toBeLessThan(300)
    expect(rows).toBeLessThan(40_000)
    await reader.close()
  })

  it('reports progress in bytes of the file', async () => {
    const path = writePackage({ rows: bigRows, strings: '<si><t>a</t></si>' })
    const reader = await openWorkbook(path)
    const seen: number[] = []
    const body = await reader.body(0, { onProgress: (bytes) => seen.push(bytes) })
    if (body.form === 'batches') for await (const batch of body.batches) expect(batch.rows).toBeGreaterThan(0)
    await reader.close()
    expect(seen.length).toBeGreaterThan(1)
    expect([...seen].sort((a, b) => a - b)).toEqual(seen)
    expect(seen[seen.length - 1]).toBeLessThanOrEqual(reader.info.bytes)
  })

  const whileReading = async (change: (path: string) => void) => {
    const path = writePackage({ rows: bigRows })
    const reader = await openWorkbook(path)
    const body = await reader.body(0)
    if (body.form !== 'batches') throw new Error('expected batches')
    const batches = body.batches[Symbol.asyncIterator]()
    await batches.next()
    change(path)
    const issue = await issueOf(
      (async () => {
        while (!(await batches.next()).done);
      })(),
    )
    await reader.close()
    return issue.code
  }

  it('notices a file that grew, shrank, was replaced or went away', async () => {
    expect(await whileReading((path) => appendFileSync(path, 'x'))).toBe('file_changed')
    expect(await whileReading((path) => truncateSync(path, 1000))).toBe('file_changed')
    expect(await whileReading((path) => writeFileSync(path, readFileSync(path)))).toBe('file_changed')
    expect(await whileReading((path) => renameSync(path, `${path}.bak`))).toBe('file_changed')
  })

  it('leaves other sheets readable after one was cancelled', async () => {
    const path = writePackage({ rows: '<row><c t="s"><v>0</v></c></row>', strings: '<si><t>甲</t></si>' })
    const reader = await openWorkbook(path)
    const stop = new AbortController()
    stop.abort()
    expect((await issueOf(reader.body(0, { signal: stop.signal }))).code).toBe('cancelled')
    const { rows } = await reader.preview(0, 5)
    expect(rows).toEqual([{ row: 1, cells: ['甲'] }])
    await reader.close()
  })
})

describe('declining', () => {
  const prefixed = (xml: string) => xml.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')

  it('hands strange packages to the fall-back reader before any row', async () => {
    const plain = String(packageParts({ rows: oneRow }).find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.data)
    const cases: [string, string | Buffer][] = [
      ['namespace_prefix', prefixed(plain)],
      ['encoding', plain.replace('UTF-8', 'GB18030')],
      ['comment_or_cdata', plain.replace('<worksheet', '<!-- hand-made --><worksheet')],
    ]
    for (const [declined, sheet] of cases) {
      const { reader, cells } = await readSheet(writePackage({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))
      expect(reader).toMatchObject({ reader: 'fallback', declined, kind: 'xlsx' })
      expect(cells).toEqual({ A1: '1' })
    }
  })

  it('throws Declined in mid-sheet, and the fall-back reader then reads it all', async () => {
    const cases = [
      ['comment_or_cdata', `${oneRow}<row r="2"><c t="inlineStr"><is><t><![CDATA[甲]]></t></is></c></row>`],
      ['comment_or_cdata', `${oneRow}<!-- gap --><row r="2"><c t="str"><v>甲</v></c></row>`],
      ['rows_out_of_order', `<row r="2"><c t="str"><v>甲</v></c></row>${oneRow}`],
      ['cells_out_of_order', `<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row><row r="2"><c t="str"><v>甲</v></c></row>`],
      ['unknown_element', `${oneRow}<row r="2"><c t="str"><v>甲</v></c><odd/></row>`],
    ]
    for (const [reason, rows] of cases) {
      const path = writePackage({ rows })
      const failure = await readSheet(path).catch((error: unknown) => error)
      expect(failure, rows).toBeInstanceOf(Declined)
      expect((failure as Declined).reason).toBe(reason)
      const { cells, reader } = await readSheet(path, { forceFallback: reason })
      expect(cells).toMatchObject({ A1: '1' })
      expect(reader).toMatchObject({ reader: 'fallback', declined: reason })
    }
  })
})
