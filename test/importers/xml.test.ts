import { describe, expect, it } from 'vitest'
import { openSource } from '../../importers/read'
import { readSheet, writeFile } from './csv/files'

async function tables(content: Buffer | string, name = 'report.xml') {
  const reader = await openSource(writeFile(name, content))
  const found: Record<string, Record<string, string | null>[]> = {}
  for (const sheet of reader.info.sheets) {
    const { headers = [] } = await reader.preview(sheet.index, 1)
    const { rows } = await readSheet(reader, sheet.index)
    found[sheet.name] = rows.map(({ cells }) => Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? null])))
  }
  return { kind: reader.info.kind, found }
}
const code = (content: string, name?: string) =>
  tables(content, name).then(
    () => 'read',
    (error: { issue: { code: string } }) => error.issue.code,
  )

const entry = (no: string, rest = '') =>
  `<wd:Report_Entry><wd:Employee_ID wd:type="WID">${no}</wd:Employee_ID><wd:Name>甲&#x4E00; &amp; &lt;b&gt;</wd:Name>${rest}</wd:Report_Entry>`
const report = (entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<wd:Report_Data xmlns:wd="urn:com.workday.report/x">${entries}</wd:Report_Data>`

describe('an XML document', () => {
  it('has the entries of a report as rows, also where there is one alone', async () => {
    const row = (no: string) => ({ Employee_ID: no, Name: '甲一 & <b>' })
    expect(await tables(report(entry('0012') + entry('0013')))).toEqual({
      kind: 'xml',
      found: { 'Report_Data.Report_Entry': [row('0012'), row('0013')] },
    })
    expect((await tables(report(entry('0012')))).found).toEqual({ 'Report_Data.Report_Entry': [row('0012')] })
  })

  it('has a table for every element that comes again, with what it stands in', async () => {
    const goals = '<goals><goal id="g1"><title>A</title></goal><goal id="g2"><title>B</title></goal></goals>'
    const { found } = await tables(
      `<people><person id="E1"><name>Ann</name>${goals}</person><person id="E2"><name>Bob</name></person></people>`,
    )
    expect(found['people.person']).toEqual([
      { id: 'E1', name: 'Ann' },
      { id: 'E2', name: 'Bob' },
    ])
    expect(found['people.person[].goals.goal'].map((row) => [row.id, row.title, row['person[].id']])).toEqual([
      ['g1', 'A', 'E1'],
      ['g2', 'B', 'E1'],
    ])
  })

  it('is read in any encoding, whatever it says', async () => {
    const utf16 = Buffer.from(`\ufeff${report(entry('0012') + entry('0013'))}`, 'utf16le')
    expect(Object.keys((await tables(utf16)).found)).toEqual(['Report_Data.Report_Entry'])
  })

  it('is refused with a DOCTYPE, without an end, nested without end, and where a web page stands in its place', async () => {
    expect(await code('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b><b/></a>')).toBe('doctype')
    expect(await code(report(entry('1')).replace('</wd:Report_Data>', ''))).toBe('bad_xml')
    expect(await code('<a>'.repeat(5000) + '</a>'.repeat(5000))).toBe('too_deep')
    expect(await code('<html><body>sign in</body></html>')).toBe('unsupported_format')
    expect(await code(report(entry('1')), 'report.csv')).toBe('other_content')
  })

  it('pollutes nothing by its names', async () => {
    await tables('<a><b><constructor>x</constructor><__proto__><polluted>1</polluted></__proto__></b><b><c>1</c></b></a>')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
