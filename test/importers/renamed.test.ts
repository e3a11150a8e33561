// Files under the name of another format, as many systems export them.
import { describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../../fixtures/company/encoding'
import { openSource } from '../../importers/read'
import { readSheet, writeFile } from './csv/files'

async function cells(name: string, content: Buffer | string) {
  const reader = await openSource(writeFile(name, content))
  const { rows } = await readSheet(reader)
  await reader.close()
  return { kind: reader.info.kind, cells: rows.map((row) => row.cells) }
}
const code = (name: string, content: Buffer | string) =>
  cells(name, content).then(
    () => 'read',
    (error: { issue: { code: string } }) => error.issue.code,
  )

const people = [
  ['工号', '姓名', '比例'],
  ['00123', '张三', '85%'],
  ['00124', '李四', '1,200'],
]
const page = `<html><head><meta charset="gb2312"><style>td{}</style></head><body><table>${people
  .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
  .join('')}</table></body></html>`

describe('tables of web pages', () => {
  it.each(['people.xls', 'people.xlsx', 'people.et'])('are read as they stand, in any encoding: %s', async (name) => {
    for (const content of [page, encodeGb18030(page), Buffer.from(`\ufeff${page}`, 'utf16le')])
      expect(await cells(name, content)).toEqual({ kind: 'xls', cells: people })
  })

  it('are told from a page without one, and from a page that says it is text', async () => {
    expect(await code('login.xls', '<!doctype html><html><body><form>sign in</form></body></html>')).toBe('not_what_it_says')
    expect(await code('people.csv', page)).toBe('other_content')
  })
})

describe('workbooks in XML', () => {
  const uri = 'urn:schemas-microsoft-com:office:spreadsheet'
  const data = (type: string, text: string) => `<Cell><Data ss:Type="${type}">${text}</Data></Cell>`
  const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="${uri}" xmlns:ss="${uri}"><Worksheet ss:Name="名册"><Table><Row>${data('String', '工号')}${data('String', '分数')}</Row><Row>${data('String', '0012')}${data('Number', '4.5')}</Row></Table></Worksheet></Workbook>`

  it.each(['people.xml', 'people.xls'])('are read whatever their ending: %s', async (name) => {
    for (const content of [book, Buffer.from(`\ufeff${book}`, 'utf16le')])
      expect((await cells(name, content)).cells).toEqual([
        ['工号', '分数'],
        ['0012', '4.5'],
      ])
  })

  it('are refused with a DOCTYPE', async () => {
    expect(await code('evil.xml', book.replace('<Workbook', '<!DOCTYPE x [<!ENTITY a "b">]><Workbook'))).toBe('doctype')
  })
})

it('cells placed or stretched beyond every sheet are refused at once', async () => {
  expect(await code('span.xls', '<html><table><tr><td colspan="1000000000" rowspan=1000000000>a</td></tr></table></html>')).toBe(
    'too_many_cells',
  )
  const uri = 'urn:schemas-microsoft-com:office:spreadsheet'
  const far = `<Workbook xmlns="${uri}" xmlns:ss="${uri}"><Worksheet ss:Name="S"><Table><Row ss:Index="1000000000"><Cell><Data ss:Type="String">a</Data></Cell></Row></Table></Worksheet></Workbook>`
  expect(await code('far.xls', `<?xml version="1.0"?>${far}`)).toBe('too_many_cells')
})

describe('delimited text', () => {
  it.each(['people.xlsx', 'people.xls'])('is read under the name of a workbook: %s', async (name) => {
    const text = people.map((row) => row.join('\t')).join('\n')
    for (const content of [text, encodeGb18030(text)]) expect(await cells(name, content)).toEqual({ kind: 'csv', cells: people })
  })

  it('is told from other text and from junk', async () => {
    expect(await code('text.xls', 'not a workbook')).toBe('not_what_it_says')
    expect(await code('prose.xlsx', 'Dear all,\nplease find it here, as you said, and\nbest regards\n')).toBe('not_what_it_says')
    expect(await code('junk.xlsx', Buffer.alloc(3000, 1))).toBe('not_what_it_says')
  })
})
