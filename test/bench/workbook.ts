// A workbook as HR systems export them: 14 columns, shared strings behind the sheet, written straight as XML so that half a million rows need no library.
import { writeFileSync } from 'node:fs'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { storedEntry, type ZipEntry, zip } from '../../fixtures/files/zip'
import { comment, departments, personName, pick, posts, randomNumbers } from './words'

const headers = '员工编号 姓名 部门 岗位 入职日期 评估时间 月薪 出勤率 绩效得分 工时 是否管理者 直属上级编号 评语 备注'.split(' ')
const blockCharacters = 1 << 19
const opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Cell styles by place in `cellXfs`: general, date, date and time, #,##0.00, 0.00%, 0.00, text. */
const formats = [0, 14, 176, 4, 10, 2, 49]
const style = { date: 1, instant: 2, money: 3, percent: 4, points: 5, text: 6 }

class SharedStrings {
  private readonly places = new Map<string, number>()
  private uses = 0

  placeOf(text: string): number {
    this.uses++
    const known = this.places.get(text)
    if (known !== undefined) return known
    this.places.set(text, this.places.size)
    return this.places.size - 1
  }

  *xml(): Generator<string> {
    yield `${opening}<sst xmlns="${main}" count="${this.uses}" uniqueCount="${this.places.size}">`
    for (const text of this.places.keys()) {
      const space = text.includes('\n') ? ' xml:space="preserve"' : ''
      yield `<si><t${space}>${escaped(text)}</t><phoneticPr fontId="1" type="noConversion"/></si>`
    }
    yield '</sst>'
  }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** `first`: number of the first person. */
function* sheetXml(rows: number, strings: SharedStrings, first: number): Generator<string> {
  const random = randomNumbers(20240601 + first)
  yield `${opening}<worksheet xmlns="${main}"><dimension ref="A1:N${rows + 1}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><sheetData>`
  const text = (column: string, row: number, value: string) => `<c r="${column}${row}" t="s"><v>${strings.placeOf(value)}</v></c>`
  yield `<row r="1" spans="1:14">${headers.map((header, at) => text('ABCDEFGHIJKLMN'[at], 1, header)).join('')}</row>`
  for (let row = 2; row <= rows + 1; row++)
    yield `<row r="${row}" spans="1:14">${person(row, first, random, text)}${figures(row, random)}${remarks(row, rows, random, text)}</row>`
  yield '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
}

type TextCell = (column: string, row: number, value: string) => string
const number = (column: string, row: number, of: number, value: number) => `<c r="${column}${row}" s="${of}"><v>${value}</v></c>`
const employeeNo = (at: number) => `E${String(100_000 + at).padStart(7, '0')}`

function person(row: number, first: number, random: () => number, text: TextCell): string {
  return (
    text('A', row, employeeNo(first + row - 2)) +
    text('B', row, personName(random)) +
    text('C', row, pick(random, departments)) +
    text('D', row, pick(random, posts))
  )
}

function figures(row: number, random: () => number): string {
  const date = number('E', row, style.date, 38_000 + Math.floor(random() * 7300))
  const instant = number('F', row, style.instant, 44_927 + Math.floor(random() * 900 * 1440) / 1440)
  const money = number('G', row, style.money, Math.round((4000 + random() * random() * 60_000) * 100) / 100)
  // Blank twice over: a cell with a style only, and no cell at all.
  const share = random() < 0.03 ? `<c r="H${row}" s="4"/>` : number('H', row, style.percent, Math.round(random() * 10_000) / 10_000)
  const points = random() < 0.05 ? '' : number('I', row, style.points, Math.round((55 + random() * 45) * 10) / 10)
  return `${date}${instant}${money}${share}${points}<c r="J${row}"><v>${Math.round(random() * 2400) / 10}</v></c>`
}

function remarks(row: number, rows: number, random: () => number, text: TextCell): string {
  let cells = `<c r="K${row}" t="b"><v>${random() < 0.1 ? 1 : 0}</v></c>`
  if (random() > 0.03) cells += text('L', row, employeeNo(Math.floor(random() * rows * 0.08)))
  if (random() > 0.2) cells += text('M', row, comment(random))
  const last = random()
  if (last < 0.2) cells += text('N', row, last < 0.1 ? '已复核' : '待确认 & 存疑')
  else if (last < 0.203) cells += `<c r="N${row}" t="e"><v>#N/A</v></c>`
  return cells
}

function deflated(name: string, pieces: Iterable<string>): ZipEntry {
  const parts: Buffer[] = []
  let [size, crc, block] = [0, 0, '']
  const flush = () => {
    const bytes = Buffer.from(block, 'utf8')
    parts.push(deflateRawSync(bytes, { level: 6, finishFlush: constants.Z_FULL_FLUSH }))
    crc = crc32(bytes, crc)
    size += bytes.length
    block = ''
  }
  for (const piece of pieces) if ((block += piece).length > blockCharacters) flush()
  flush()
  return { name, data: Buffer.concat([...parts, Buffer.from([3, 0])]), size, crc }
}

const stylesXml = `${opening}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy/m/d\\ hh:mm"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((id) => `<xf numFmtId="${id}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`

function packageParts(): ZipEntry[] {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`
  const parts = [
    part('workbook', 'sheet.main'),
    part('worksheets/sheet1', 'worksheet'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
  ]
  const targets = [
    relation(1, 'worksheet', 'worksheets/sheet1.xml'),
    relation(2, 'styles', 'styles.xml'),
    relation(3, 'sharedStrings', 'sharedStrings.xml'),
  ]
  return [
    storedEntry(
      '[Content_Types].xml',
      `${opening}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`,
    ),
    storedEntry(
      '_rels/.rels',
      `${opening}<Relationships xmlns="${relations}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    storedEntry(
      'xl/workbook.xml',
      `${opening}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="员工绩效" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    storedEntry('xl/_rels/workbook.xml.rels', `${opening}<Relationships xmlns="${relations}">${targets.join('')}</Relationships>`),
    storedEntry('xl/styles.xml', stylesXml),
  ]
}

/** Writes `rows` rows below one header row. 200,000 rows: 20 MB zipped, 170 MB of XML. `first`: number of the first person. */
export function writeWorkbook(path: string, rows: number, first = 0): void {
  writeSheet(path, (strings) => sheetXml(rows, strings, first))
}

/** Writes `rows` rows of `columns` figures below one header row: who, what of, and numbers. A full sheet has 1,048,576 rows. */
export function writeFigures(path: string, rows: number, columns: number): void {
  writeSheet(path, (strings) => figuresXml(rows, columns, strings))
}

function writeSheet(path: string, xml: (strings: SharedStrings) => Iterable<string>): void {
  const strings = new SharedStrings()
  const sheet = deflated('xl/worksheets/sheet1.xml', xml(strings))
  writeFileSync(path, zip([...packageParts(), sheet, deflated('xl/sharedStrings.xml', strings.xml())]))
}

function* figuresXml(rows: number, columns: number, strings: SharedStrings): Generator<string> {
  const random = randomNumbers(20240602)
  const names = Array.from({ length: columns }, (_, at) => (at < 26 ? '' : 'A') + String.fromCharCode(65 + (at % 26)))
  const text = (at: number, row: number, value: string) => `<c r="${names[at]}${row}" t="s"><v>${strings.placeOf(value)}</v></c>`
  yield `${opening}<worksheet xmlns="${main}"><sheetData><row r="1">`
  for (const at of names.keys()) yield text(at, 1, at === 0 ? '员工编号' : at === 1 ? '月份' : `指标 ${at - 1}`)
  for (let row = 2; row <= rows; row++) {
    let cells = text(0, row, employeeNo(row % 50_000)) + text(1, row, `2026-0${1 + (row % 3)}`)
    for (let at = 2; at < columns; at++) cells += `<c r="${names[at]}${row}"><v>${Math.floor(random() * 100_000) / 10}</v></c>`
    yield `</row><row r="${row}">${cells}`
  }
  yield '</row></sheetData></worksheet>'
}
