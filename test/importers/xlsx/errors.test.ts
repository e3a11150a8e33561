import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
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
    expect(await codeOf(dirname(writeFile('x')))).toBe('no_plain_file')
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

  it('notices a single changed byte by its checksum', async () => {
    const parts = packageParts({ rows: '<row r="1"><c><v>31415</v></c></row>' }).map((part) => ({ ...part, store: true }))
    const bytes = writeZip(parts)
    expect((await readSheet(writeFile(bytes))).cells).toEqual({ A1: '31415' })
    bytes.write('9', bytes.indexOf('31415'))
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
    expect(await codeOf(writePackage({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toBe('damaged_package')
    const strings = Buffer.concat([Buffer.from('<sst><si><t>'), gbk, Buffer.from('</t></si></sst>')])
    const rows = '<row><c t="s"><v>0</v></c></row>'
    expect(await codeOf(writePackage({ rows, strings: '', parts: { 'xl/sharedStrings.xml': strings } }))).toBe('damaged_package')
  })
})

describe('encryption', () => {
  it('asks for unprotected files', async () => {
    const box = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(box, '/EncryptionInfo', Buffer.from([4, 0, 4, 0]))
    XLSX.CFB.utils.cfb_add(box, '/EncryptedPackage', Buffer.alloc(5000, 7))
    expect(await codeOf(writeFile(XLSX.CFB.write(box, { type: 'buffer' }) as Buffer))).toBe('encrypted')
    const parts = packageParts({ rows: oneRow }).map((part) => ({ ...part, flags: 1 }))
    expect(await codeOf(writeFile(writeZip(parts)))).toBe('unknown_encryption')
  })

  it('leaves other compound files alone', async () => {
    const box = XLSX.CFB.utils.cfb_new()
    XLSX.CFB.utils.cfb_add(box, '/WordDocument', Buffer.alloc(5000, 7))
    expect(await codeOf(writeFile(XLSX.CFB.write(box, { type: 'buffer' }) as Buffer, 'a.xls'))).toBe('unsupported_format')
  })
})
