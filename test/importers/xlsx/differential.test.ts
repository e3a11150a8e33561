// The streaming reader against SheetJS: the same workbook must give the same text in every cell.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { thorough } from '../../faults/support/tries'
import { CODES, pick, randomBy, randomPackage, STYLES, words } from './random-package'
import { escapeXml, type ReadSheet, readSheet, writeFile, writePackage } from './workbooks'

async function both(path: string): Promise<[ReadSheet, ReadSheet]> {
  return [await readSheet(path), await readSheet(path, { forceFallback: 'unknown_element' })]
}

async function expectSame(path: string): Promise<ReadSheet> {
  const [own, other] = await both(path)
  expect(own.reader.reader).toBe('stream')
  expect(other.reader.reader).toBe('fallback')
  expect(own.cells).toEqual(other.cells)
  expect(own.rowNumbers).toEqual(other.rowNumbers)
  expect(own.tail).toEqual(other.tail)
  return own
}

const numbers = [
  0,
  1,
  -1,
  0.1,
  0.1 + 0.2,
  1 / 3,
  45000,
  45000.354166666664,
  60,
  59.5,
  1e-9,
  1e15,
  123456789.123,
  0.14000000000000001,
  6222021234567890,
  110101199001011230,
]
const formats = ['General', '0.00', '0%', '0.0%', 'yyyy/m/d', 'yyyy"年"m"月"', 'yyyy-mm-dd hh:mm:ss', 'h:mm', '[h]:mm', '@', '#,##0']

describe('workbooks written by SheetJS', () => {
  for (const bookSST of [true, false]) {
    for (const compression of [true, false]) {
      it(`shared strings ${bookSST}, compression ${compression}`, async () => {
        const random = randomBy(7)
        const sheet: XLSX.WorkSheet = {}
        for (let r = 0; r < 400; r++) {
          for (let c = 0; c < 12; c++) {
            if (random() < 0.3) continue
            const kind = random()
            const cell: XLSX.CellObject =
              kind < 0.5
                ? { t: 's', v: pick(random, words) }
                : kind < 0.9
                  ? { t: 'n', v: pick(random, numbers), z: pick(random, formats) }
                  : { t: 'b', v: random() < 0.5 }
            sheet[XLSX.utils.encode_cell({ r, c })] = cell
          }
        }
        sheet['!ref'] = 'A1:L400'
        sheet['!merges'] = [XLSX.utils.decode_range('A1:C2')]
        sheet['!cols'] = [{}, { hidden: true }]
        sheet['!rows'] = [{}, { hidden: true }]
        const book = { SheetNames: ['数据'], Sheets: { 数据: sheet } }
        const own = await expectSame(writeFile(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST, compression }) as Buffer))
        expect(Object.keys(own.cells).length).toBeGreaterThan(3000)
        expect(own.tail.hiddenColumns).toEqual([1])
      })
    }
  }
})

describe('hand-made packages', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('seed %i', async (seed) => {
    const own = await expectSame(writePackage(randomPackage(seed)))
    expect(Object.keys(own.cells).length).toBeGreaterThan(200)
  })
})

describe('much Chinese text', () => {
  const checksum = ({ cells }: ReadSheet) => createHash('sha256').update(JSON.stringify(cells)).digest('hex')

  it('cuts no character at the borders of chunks', async () => {
    const random = randomBy(3)
    const made = Array.from(
      { length: 12_000 },
      (_, i) =>
        `第${i}条：${Array.from({ length: 5 + Math.floor(random() * 60) }, () => pick(random, [...'绩效评估工作态度积极能按时完成既定目标😀𠮷，。'])).join('')}`,
    )
    const half = made.length / 2
    const rows = made
      .map((text, i) => `<row r="${i + 1}">${i < half ? `<c t="s"><v>${i}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`}</row>`)
      .join('')
    const strings = made
      .slice(0, half)
      .map((text) => `<si><t>${text}</t></si>`)
      .join('')
    const { cells, reader } = await readSheet(writePackage({ rows, strings }))
    expect(reader.reader).toBe('stream')
    expect(Object.values(cells)).toEqual(made)
    expect(Object.values(cells).join('')).not.toContain('\ufffd')
  })

  it('gives the same rows as SheetJS', async () => {
    const count = thorough ? 50_000 : 5_000
    const random = randomBy(11)
    const rows: string[] = []
    const strings: string[] = []
    for (let r = 1; r <= count; r++) {
      const comment = Array.from({ length: 3 + Math.floor(random() * 6) }, () => pick(random, words.slice(0, 8))).join('；')
      const first =
        strings.push(
          `<si><t>E${100_000 + r}</t></si>`,
          `<si><t xml:space="preserve">${escapeXml(comment)}</t><phoneticPr fontId="1"/></si>`,
        ) - 2
      const date = 44_000 + Math.floor(random() * 2_000)
      rows.push(
        `<row r="${r}"><c r="A${r}" t="s"><v>${first}</v></c><c r="B${r}" s="3"><v>${date}</v></c><c r="C${r}" s="1"><v>${Math.round(random() * 1e4) / 1e4}</v></c><c r="D${r}" s="15"><v>${date + random()}</v></c><c r="E${r}" t="s"><v>${first + 1}</v></c></row>`,
      )
    }
    const [own, other] = await both(writePackage({ rows: rows.join(''), strings: strings.join(''), styles: STYLES, formats: CODES }))
    expect(Object.keys(own.cells)).toHaveLength(5 * count)
    expect(checksum(own)).toBe(checksum(other))
  })
})

describe('other workbook formats', () => {
  it.each(['xls', 'xlsb', 'ods'] as const)('%s', async (bookType) => {
    const sheet = XLSX.utils.aoa_to_sheet([['工号', '入职', '达成率', '在职'], ['0012', 0, 0.85, true], [], ['合并']])
    sheet.B2 = { t: 'n', v: 46027, z: 'yyyy/m/d' }
    sheet.C2 = { t: 'n', v: 0.85, z: '0%' }
    sheet['!ref'] = 'A1:D5'
    sheet['!merges'] = [XLSX.utils.decode_range('A4:B5')]
    const book = { SheetNames: ['数据'], Sheets: { 数据: sheet } }
    const bytes = XLSX.write(book, { type: 'buffer', bookType }) as Buffer
    const { reader, cells, tail } = await readSheet(writeFile(bytes, `book.${bookType}`))
    expect(reader).toMatchObject({ kind: bookType, reader: 'fallback', declined: 'not_xlsx' })
    expect(cells).toEqual({
      A1: '工号',
      B1: '入职',
      C1: '达成率',
      D1: '在职',
      A2: '0012',
      B2: '2026-01-05',
      C2: '85%',
      D2: 'TRUE',
      A4: '合并',
    })
    expect(tail.merges).toEqual([{ top: 4, bottom: 5, left: 0, right: 1 }])
  })

  it('reads GBK texts of workbooks from before Excel 97', async () => {
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['QQQQQQ', 'ascii']]), 'S')
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'biff5' }) as Buffer
    // The writer knows no Chinese code page: put one in, and the GBK bytes of 王小明 for the six letters.
    bytes.writeUInt16LE(936, bytes.indexOf(Buffer.from([0x42, 0x00, 0x02, 0x00])) + 4)
    Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7]).copy(bytes, bytes.indexOf('QQQQQQ'))
    const { cells } = await readSheet(writeFile(bytes, 'old.xls'))
    expect(cells).toEqual({ A1: '王小明', B1: 'ascii' })
  })
})
