import { expect, it } from 'vitest'
import { writeZip } from '../../support/zip'
import { issueOf, readSheet, writeFile, writePackage } from './workbooks'

const longText = (letters: number) => `<si><t>${'a'.repeat(letters)}</t></si>`
const pointing = (rows: number) =>
  Array.from({ length: rows }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`).join('')

it('stops where one long shared string in many cells comes to more text than a workbook may', async () => {
  const path = writePackage({ rows: pointing(600), strings: longText(1 << 20) })
  expect(await issueOf(readSheet(path))).toMatchObject({ code: 'too_much_text', sheet: '数据', facts: { limit: 256 } })
  const small = { textBytes: 1 << 20, cornerTextBytes: 1 << 20 }
  const shared = writePackage({ rows: pointing(100), strings: longText(40_000) })
  expect(await issueOf(readSheet(shared, { limits: small }))).toMatchObject({ code: 'too_much_text', facts: { limit: 1 } })
  expect(await issueOf(readSheet(shared, { limits: small, forceFallback: 'unknown_element' }))).toMatchObject({ code: 'too_much_text' })
})

it('reads long texts of one cell each, however many', async () => {
  const rows = Array.from({ length: 40 }, (_, n) => `<row><c t="inlineStr"><is><t>${String(n).padStart(1 << 20, 'x')}</t></is></c></row>`)
  const { cells } = await readSheet(writePackage({ rows: rows.join('') }))
  expect(Object.keys(cells)).toHaveLength(40)
  expect(cells.A40.endsWith('x39')).toBe(true)
})

it('names the row that makes a long sheet far too wide', async () => {
  const narrow = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => `<row r="${from + n}"><c><v>1</v></c><c><v>2</v></c></row>`).join('')
  const wide = `<row r="1501">${'<c><v>3</v></c>'.repeat(1900)}</row>`
  const late = writePackage({ rows: narrow(1, 1501) + wide + narrow(1502, 20_000) })
  expect(await issueOf(readSheet(late))).toMatchObject({ code: 'row_far_too_wide', row: 1501, facts: { row: 1501, columns: 1900 } })
  const short = writePackage({ rows: narrow(1, 1501) + wide + narrow(1502, 2500) })
  expect((await readSheet(short)).tail.columns).toBe(1900)
})

const spreadsheet = (body: string, listed = '') => {
  const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
  const type = 'application/vnd.oasis.opendocument.spreadsheet'
  return writeFile(
    writeZip([
      { name: 'mimetype', data: type, store: true },
      {
        name: 'META-INF/manifest.xml',
        data: `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="${type}"/>${listed}</m:manifest>`,
      },
      { name: 'styles.xml', data: `<office:document-styles ${names}/>` },
      {
        name: 'content.xml',
        data: `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="S">${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
    ]),
    'book.ods',
  )
}
const cell = (times = '') => `<table:table-cell office:value-type="string"${times}><text:p>x</text:p></table:table-cell>`

it('counts the repeated cells of an OpenDocument sheet before they are written out', async () => {
  const rows = spreadsheet(`<table:table-row table:number-rows-repeated="1000000000">${cell()}</table:table-row>`)
  expect(await issueOf(readSheet(rows))).toMatchObject({ code: 'too_many_cells' })
  const columns = ' table:number-columns-repeated="10000"'
  const both = spreadsheet(`<table:table-row table:number-rows-repeated="10000">${cell(columns)}</table:table-row>`)
  expect(await issueOf(readSheet(both))).toMatchObject({ code: 'too_many_cells' })
})

it('takes empty cells that fill an OpenDocument sheet to its end for nothing', async () => {
  const filler =
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
  const { cells } = await readSheet(
    spreadsheet(`<table:table-row table:number-rows-repeated="3">${cell(' table:number-columns-repeated="2"')}</table:table-row>${filler}`),
  )
  expect(cells).toEqual({ A1: 'x', B1: 'x', A2: 'x', B2: 'x', A3: 'x', B3: 'x' })
})

it('calls an encrypted OpenDocument sheet by that', async () => {
  const listed = '<m:file-entry m:full-path="content.xml"><m:encryption-data m:checksum="x"/></m:file-entry>'
  expect(await issueOf(readSheet(spreadsheet('', listed)))).toMatchObject({ code: 'unknown_encryption' })
})
