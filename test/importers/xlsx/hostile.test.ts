import { describe, expect, it } from 'vitest'
import { ImportError } from '../../../importers/source/errors'
import { Declined } from '../../../importers/xlsx/declined'
import { openWorkbook } from '../../../importers/xlsx/open'
import { fully } from '../../faults/support/tries'
import { writeZip } from '../../support/zip'
import { issueOf, packageParts, readSheet, writeFile, writePackage } from './workbooks'

const oneRow = '<row r="1"><c r="A1"><v>1</v></c></row>'
const codeOf = async (path: string, options = {}) => (await issueOf(readSheet(path, options))).code

describe('hostile packages', () => {
  it('refuses any DOCTYPE before anything it declares is expanded', async () => {
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
      expect(await codeOf(path), name).toBe('doctype')
      expect(await codeOf(path, { forceFallback: 'unknown_element' }), name).toBe('doctype')
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
    for (const part of liar) if (String(part.name).includes('sheet1')) part.declaredBytes = 5000
    expect(await codeOf(writeFile(writeZip(liar)))).toBe('damaged_package')
  })

  it('caps entries and sizes', async () => {
    const many = packageParts({ rows: oneRow })
    for (let i = 0; i < 50; i++) many.push({ name: `xl/x${i}.xml`, data: '<x/>' })
    expect(await codeOf(writeFile(writeZip(many)), { limits: { entries: 40 } })).toBe('too_many_entries')
    expect(await codeOf(writePackage({ rows: oneRow }), { limits: { entryBytes: 100 } })).toBe('zip_bomb')
    expect(await codeOf(writePackage({ rows: oneRow }), { limits: { totalBytes: 1000 } })).toBe('zip_bomb')
  })

  it('refuses too many columns in either reader and in the preview', async () => {
    const cells = Array.from({ length: 10_000 }, (_, i) => `<c><v>${i}</v></c>`).join('')
    const path = writePackage({ rows: Array.from({ length: 10 }, (_, i) => `<row r="${i + 1}">${cells}</row>`).join('') })
    const issue = await issueOf(readSheet(path))
    expect(issue).toMatchObject({ code: 'too_many_columns', sheet: '数据', facts: { columns: 2001, limit: 2000 } })
    const reader = await openWorkbook(path)
    expect((await issueOf(reader.preview(0, 100))).code).toBe('too_many_columns')
    await reader.close()
    expect(await codeOf(path, { forceFallback: 'unknown_element' })).toBe('too_many_columns')
  })

  // Imported with other bad files in flow/bad-input.test.ts.
  fully('passes over a million blank formatted rows', async () => {
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
