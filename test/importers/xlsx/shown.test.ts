import { describe, expect, it } from 'vitest'
import { paddedText, padOf } from '../../../importers/xlsx/padding'
import { packageParts, readSheet, writePackage } from './workbooks'

const row = (cells: string) => `<row r="1">${cells}</row>`
const both = async (given: Parameters<typeof packageParts>[0]) => {
  const path = writePackage(given)
  const streamed = (await readSheet(path)).cells
  expect((await readSheet(path, { forceFallback: 'unknown_element' })).cells).toEqual(streamed)
  return streamed
}

describe('formats that pad', () => {
  it('keep the number as people see it', async () => {
    const cells = ['83', '1234567', '0', '83.5', '-83'].map((value) => `<c s="1"><v>${value}</v></c>`).join('')
    const lettered = '<c s="2"><v>42</v></c><c s="3"><v>7</v></c><c s="4"><v>7</v></c>'
    const formats = { 164: '000000', 165: '"EMP-"0000', 166: '[Red]000;-000', 167: '0"分"' }
    expect(await both({ rows: row(cells + lettered), styles: [0, 164, 165, 166, 167], formats })).toEqual({
      A1: '000083',
      B1: '1234567',
      C1: '000000',
      D1: '83.5',
      E1: '-83',
      F1: 'EMP-0042',
      G1: '007',
      H1: '7',
    })
  })

  it('are told from formats of amounts, dates and times', () => {
    for (const code of ['0', '0.00', '00.0', '#,##0', '#000', '0000-00-00', '00":"00', '0"天"', '000%', 'yyyy0000', '@'])
      expect(padOf(code)).toBeUndefined()
    expect(paddedText('7', padOf('\\A000"号"')!)).toBe('A007号')
  })
})

describe('dates', () => {
  it('before the calendar of the sheet are kept as they are written', async () => {
    const dates = ['1899-12-01', '1850-03-04T08:00:00', '1900-01-01', '1904-01-01']
    const rows = row(dates.map((date) => `<c t="d"><v>${date}</v></c>`).join(''))
    const { cells } = await readSheet(writePackage({ rows }))
    expect(Object.values(cells)).toEqual(dates)
    const { cells: later } = await readSheet(writePackage({ rows, date1904: true }))
    expect(Object.values(later).slice(0, 3)).toEqual(dates.slice(0, 3))
  })

  it('follow the 1904 flag of the workbook, not what an extension calls by the same name', async () => {
    const book = String(packageParts({ date1904: true }).find(({ name }) => name === 'xl/workbook.xml')?.data)
    const extended =
      '<extLst><ext xmlns:x15="urn:an-extension"><x15:workbookPr date1904="0"/><x15:sheets><x15:sheet name="x"/></x15:sheets></ext></extLst></workbook>'
    const rows = row('<c s="1"><v>44000</v></c>')
    const parts = { 'xl/workbook.xml': book.replace('</workbook>', extended) }
    expect((await readSheet(writePackage({ rows, styles: [0, 14], date1904: true, parts }))).cells).toEqual({ A1: '2024-06-19' })
  })

  it('follow the flag of a workbook whose own elements have a prefix', async () => {
    const book = String(packageParts({ date1904: true }).find(({ name }) => name === 'xl/workbook.xml')?.data)
    const prefixed = book.replace(/<(\/?)(workbook|workbookPr|sheets|sheet)\b/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="')
    const rows = row('<c s="1"><v>44000</v></c>')
    expect((await readSheet(writePackage({ rows, styles: [0, 14], parts: { 'xl/workbook.xml': prefixed } }))).cells).toEqual({
      A1: '2024-06-19',
    })
  })
})
