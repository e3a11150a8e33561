import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../../importers/xlsx/open'
import { readSheet, writePackage } from './workbooks'

const text = (content: string) => `<si><t>${content}</t></si>`

describe('cells', () => {
  it('reads every cell type as the sheet shows it', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>内联</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>公式 &lt;b&gt;</v></c>
      <c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><v>12.5</v></c><c r="H1" t="n"><v>-3</v></c>
      <c r="I1" t="d" s="1"><v>2026-01-05T08:30:00</v></c></row>`
    const { cells, tail, reader } = await readSheet(writePackage({ rows, strings: text('共享'), styles: [0, 22] }))
    expect(reader.reader).toBe('stream')
    expect(cells).toEqual({
      A1: '共享',
      B1: '内联',
      C1: '公式 <b>',
      D1: 'TRUE',
      E1: 'FALSE',
      F1: '#N/A',
      G1: '12.5',
      H1: '-3',
      I1: '2026-01-05T08:30:00',
    })
    expect(tail.notes).toEqual([{ code: 'error_value', count: 1, first: { row: 1, column: 5 } }])
  })

  it('notes formulas without a stored result and keeps stored empty texts silent', async () => {
    const rows = `<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="str"><f>""</f><v></v></c><c r="D2"><f t="shared" si="0"/><v/></c></row>`
    const { cells, tail } = await readSheet(writePackage({ rows }))
    expect(cells).toEqual({ B2: '2' })
    expect(tail.notes).toEqual([{ code: 'formula_without_value', count: 2, first: { row: 2, column: 0 } }])
  })

  it('keeps numbers as written, without the noise of binary fractions', async () => {
    const values = [
      '0.10000000000000001',
      '1E-3',
      '007',
      '1.50',
      '-0',
      '123456789012345',
      '6222021234567890',
      '1.10101199001011E+17',
      '1e400',
      '0.0000001',
    ]
    const rows = `<row r="1">${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>`
    const { cells, tail } = await readSheet(writePackage({ rows }))
    const expected = ['0.1', '0.001', '7', '1.5', '0', '123456789012345', '6222021234567890', '1.10101199001011E+17', '1e400', '1E-7']
    expect(Object.values(cells)).toEqual(expected)
    expect(tail.notes).toEqual([{ code: 'scientific_id', count: 2, first: { row: 1, column: 6 } }])
  })

  it('shifts percentages exactly', async () => {
    const values = ['0.85', '0.125', '0.14000000000000001', '1', '0', '-0.5', '12.345', '1E-3', '0.001', '1.1']
    const rows = `<row r="1">${values.map((value) => `<c s="1"><v>${value}</v></c>`).join('')}</row>`
    const { cells } = await readSheet(writePackage({ rows, styles: [0, 10] }))
    expect(Object.values(cells)).toEqual(['85%', '12.5%', '14%', '100%', '0%', '-50%', '1234.5%', '0.1%', '0.1%', '110%'])
  })

  it('counts positions where cells and rows carry no reference', async () => {
    const rows = `<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="B3"><v>2</v></c><c><v>3</v></c></row><row r="9"><c><v>9</v></c></row><row><c r="D20"><v>4</v></c></row>`
    const { cells, rowNumbers } = await readSheet(writePackage({ rows }))
    expect(cells).toEqual({ A1: '1', C1: '3', B3: '2', C3: '3', A9: '9', D20: '4' })
    expect(rowNumbers).toEqual([1, 3, 9, 20])
  })

  it('takes attributes in any order, quoted either way, on several lines', async () => {
    const rows = `<row\n spans='1:3'\n r='4' ><c t='s'\n  s="0" r='B4' ><v xml:space="preserve">0</v ></c ><c cm="1" s="0" r = "C4"\t><f ca="1" >A1>B1</f><v>5</v></c></row>`
    const { cells, reader } = await readSheet(
      writePackage({ rows: rows.replace('</v >', '</v>').replace('</c >', '</c>'), strings: text('甲') }),
    )
    expect(reader.reader).toBe('stream')
    expect(cells).toEqual({ B4: '甲', C4: '5' })
  })

  it('joins rich text, skips phonetic hints, decodes entities and escapes', async () => {
    const strings = [
      '<si><r><rPr><b/><rFont val="宋体"/></rPr><t>绩</t></r><r><t xml:space="preserve"> 效</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t>&lt;&amp;&gt;&quot;&apos;&#20013;&#x6587;&#128512;&unknown;</t></si>',
      '<si><t>一_x000D_\n二_x005F_x000D_三_x4e2d__xD83D__xDE00_ _x00zz_</t></si>',
      '<si><t>a\r\nb\tc</t></si>',
      '<si/>',
      '<si><t/></si>',
      '<si><t xml:space="preserve">  x </t></si>',
    ]
    const rows = `<row r="1">${strings.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`
    const { cells } = await readSheet(writePackage({ rows, strings: strings.join('\n  ') }))
    expect(cells).toEqual({
      A1: '绩 效',
      B1: '東京',
      C1: '<&>"\'中文😀&unknown;',
      D1: '一\n二_x000D_三中😀 _x00zz_',
      E1: 'a\nb\tc',
      H1: '  x ',
    })
  })
})

it('passes over comments between elements', async () => {
  const rows =
    '<!-- </row> --><row r="5"><!-- a --><c r="A5" t="s"><v>0</v></c><!-- b --><c t="s"><v>1</v></c></row><!-- c --><row><c><v>1</v></c></row>'
  const strings = '<!-- one --><si><!-- two --><t>甲</t></si><si><t>乙</t></si>'
  const { cells, reader } = await readSheet(writePackage({ rows, strings }))
  expect(reader.reader).toBe('stream')
  expect(cells).toEqual({ A5: '甲', B5: '乙', A6: '1' })
})

describe('dates', () => {
  const dates = async (values: string[], style: number | string, date1904 = false) => {
    const id = typeof style === 'number' ? style : 176
    const rows = `<row r="1">${values.map((value) => `<c s="1"><v>${value}</v></c>`).join('')}</row>`
    const formats: Record<number, string> = typeof style === 'string' ? { 176: style } : {}
    const { cells } = await readSheet(writePackage({ rows, styles: [0, id], formats, date1904 }))
    return Object.values(cells)
  }

  it('follows the 1900 system with its false leap day', async () => {
    const values = ['1', '59', '60', '61', '46027', '0', '2958465', '2958466', '-1']
    const expected = ['1900-01-01', '1900-02-28', '1900-02-29', '1900-03-01', '2026-01-05', '1900-01-00', '9999-12-31', '2958466', '-1']
    expect(await dates(values, 14)).toEqual(expected)
  })
  it('follows the 1904 system', async () => {
    expect(await dates(['0', '44565', '44565.354166666664'], 14, true)).toEqual(['1904-01-01', '2026-01-05', '2026-01-05T08:30:00'])
  })
  it('rounds to the second and keeps the time of a date', async () => {
    const values = ['46027.354166666664', '46027.99999999', '46027', '0.35416666666666669', '46027.354173']
    const expected = ['2026-01-05T08:30:00', '2026-01-06T00:00:00', '2026-01-05T00:00:00', '08:30:00', '2026-01-05T08:30:01']
    expect(await dates(values, 'yyyy/m/d\\ h:mm')).toEqual(expected)
  })
  it('writes durations in hours', async () => {
    expect(await dates(['1.1041666666666667', '0.5', '0.50001157407407404', '-0.25'], '[h]:mm')).toEqual([
      '26:30',
      '12:00',
      '12:00:01',
      '-6:00',
    ])
  })
})

describe('sheets', () => {
  it('collects merged ranges, hidden columns and hidden rows', async () => {
    const cols = '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" width="9" hidden="true"/></cols>'
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>'
    const merges = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B10"/></mergeCells>'
    const path = writePackage({ sheet: `${cols}<sheetData>${data}</sheetData>${merges}` })
    const expected = [
      { top: 1, bottom: 1, left: 0, right: 2 },
      { top: 3, bottom: 10, left: 1, right: 1 },
    ]
    const { tail } = await readSheet(path)
    expect(tail).toEqual({ merges: expected, hiddenColumns: [1, 3], hiddenRows: [[2, 2]], notes: [], rows: 2, columns: 4 })
    const reader = await openWorkbook(path)
    const preview = await reader.preview(0, 1)
    await reader.close()
    expect(preview).toEqual({
      rows: [{ row: 1, cells: ['1', null, null, '1'] }],
      merges: expected,
      hiddenColumns: [1, 3],
      hiddenRows: [[2, 2]],
      complete: false,
    })
  })

  it('knows hidden sheets and empty ones', async () => {
    const path = writePackage({ sheet: '<sheetData/>', hiddenSheet: true })
    const { reader, rowNumbers } = await readSheet(path)
    expect(reader.sheets).toEqual([{ index: 0, name: '数据', hidden: true }])
    expect(rowNumbers).toEqual([])
  })

  it('widens later batches when later rows are wider', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `<row r="${i + 1}"><c><v>${i}</v></c>${i === 2500 ? '<c r="F2501"><v>6</v></c>' : ''}</row>`,
    )
    const { cells, tail } = await readSheet(writePackage({ rows: rows.join('') }))
    expect(tail.columns).toBe(6)
    expect(cells.F2501).toBe('6')
    expect(Object.keys(cells)).toHaveLength(3001)
  })

  it('reads packages with 64-bit sizes and stored entries', async () => {
    const rows = '<row r="1"><c t="s"><v>0</v></c></row>'
    expect((await readSheet(writePackage({ rows, strings: text('大') }, { zip64: true }))).cells).toEqual({ A1: '大' })
  })

  it('previews a large sheet from its head, strings out of order included', async () => {
    const count = 30_000
    const rows = Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c t="s"><v>${count - 1 - i}</v></c></row>`).join('')
    const strings = Array.from({ length: count }, (_, i) => text(`文本${i}`)).join('')
    const reader = await openWorkbook(writePackage({ rows, strings }), { limits: { wholePreviewBytes: 1000 } })
    const preview = await reader.preview(0, 100)
    await reader.close()
    expect(preview.complete).toBe(false)
    expect(preview.rows).toHaveLength(100)
    expect(preview.rows[99]).toEqual({ row: 100, cells: ['文本29900'] })
  })
})
