// Files that mean harm or are harmed, by the family they belong to. Each is small on the disk; `rows` says how many people a right reading finds.
import { deflateRawSync, gzipSync } from 'node:zlib'
import { traps } from '../../../fixtures/files/traps'
import { writeZip, type ZipPart } from '../../support/zip'
import { hostileArchives } from './hostile-archives'
import { largeOnNothing } from './large-on-nothing'

export interface HostileFile {
  name: string
  bytes: () => Buffer | string
  /** Left out: refused or read, as long as it is said. */
  expect?: 'refused' | 'read'
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const rosterRow = (row: number, texts: string[]) =>
  `<row r="${row}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
const rows = rosterRow(1, ['工号', '姓名', '部门', '入职日期']) + rosterRow(2, ['H1', '甲一', '质量部', '2021-03-01'])
const sheet = (inside: string) => `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${inside}</sheetData></worksheet>`

function parts(given: Record<string, string> = {}): ZipPart[] {
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(rows),
    ...given,
  }
  return Object.entries(all).map(([name, data]) => ({ name, data }))
}
const book = (given: Record<string, string> = {}) => writeZip(parts(given))
const changed = (change: (all: ZipPart[]) => void) => {
  const all = parts()
  change(all)
  return writeZip(all)
}
const spoiled = (at: (bytes: Buffer) => number, length = 40) => {
  const bytes = book()
  bytes.fill(0xff, at(bytes), at(bytes) + length)
  return bytes
}
const csv = (...lines: string[]) => `工号,姓名,部门,入职日期\n${lines.join('\n')}\n`
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n))
const entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

const workbooks: HostileFile[] = [
  {
    name: 'outside-entity.xlsx',
    bytes: () => book({ 'xl/worksheets/sheet1.xml': entity + sheet(rosterRow(1, ['&a;'])) }),
    expect: 'refused',
  },
  { name: 'outside-entity-strings.xlsx', bytes: () => book({ 'xl/workbook.xml': `${entity}<workbook/>` }), expect: 'refused' },
  {
    name: 'quadratic.xlsx',
    bytes: () => book({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${sheet('&a;'.repeat(5000))}` }),
    expect: 'refused',
  },
  { name: 'deep-elements.xlsx', bytes: () => book({ 'xl/worksheets/sheet1.xml': sheet(nested('<a>', '</a>', 200_000) + rows) }) },
  { name: 'no-sheet.xlsx', bytes: () => changed((all) => all.pop()), expect: 'refused' },
  { name: 'no-workbook.xlsx', bytes: () => changed((all) => all.splice(2, 1)), expect: 'refused' },
  { name: 'no-relations.xlsx', bytes: () => changed((all) => all.splice(3, 1)) },
  {
    name: 'sheet-outside.xlsx',
    bytes: () =>
      book({
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
      }),
    expect: 'refused',
  },
  {
    name: 'sheet-on-the-net.xlsx',
    bytes: () =>
      book({
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="http://127.0.0.1:9/a.xml" TargetMode="External"/></Relationships>`,
      }),
    expect: 'refused',
  },
  {
    name: 'parts-that-climb.xlsx',
    bytes: () => writeZip([...parts(), { name: '../../climbed.txt', data: 'x' }, { name: '/tmp/climbed.txt', data: 'x' }]),
  },
  {
    name: 'two-of-one-name.xlsx',
    bytes: () => writeZip([...parts(), { name: 'xl/worksheets/sheet1.xml', data: sheet(rosterRow(1, ['other'])) }]),
  },
  { name: 'marked-encrypted.xlsx', bytes: () => changed((all) => Object.assign(all[4], { flags: 1 })), expect: 'refused' },
  {
    name: 'lies-about-size.xlsx',
    bytes: () => changed((all) => Object.assign(all[4], { declaredBytes: 4_000_000_000 })),
    expect: 'refused',
  },
  { name: 'lies-small.xlsx', bytes: () => changed((all) => Object.assign(all[4], { declaredBytes: 3 })), expect: 'refused' },
  { name: 'spoiled-directory.xlsx', bytes: () => spoiled((bytes) => bytes.length - 60) },
  { name: 'spoiled-sheet.xlsx', bytes: () => spoiled((bytes) => bytes.indexOf('xl/worksheets/sheet1.xml') + 40), expect: 'refused' },
  {
    name: 'twenty-thousand-parts.xlsx',
    bytes: () => writeZip([...parts(), ...many(20_000, (n) => `x${n}`).map((name) => ({ name, data: '', store: true }))]),
    expect: 'refused',
  },
  {
    name: 'row-numbers-gone-wild.xlsx',
    bytes: () =>
      book({ 'xl/worksheets/sheet1.xml': sheet(`${rows}<row r="99999999999999999999"><c r="A1"><v>1</v></c></row><row r="-5"/>`) }),
  },
  {
    name: 'cell-beyond.xlsx',
    bytes: () => book({ 'xl/worksheets/sheet1.xml': sheet(`${rows}<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>`) }),
  },
  {
    name: 'string-beyond.xlsx',
    bytes: () => book({ 'xl/worksheets/sheet1.xml': sheet(`${rows}<row r="3"><c t="s"><v>4294967296</v></c></row>`) }),
    expect: 'refused',
  },
  {
    name: 'wrong-dimension.xlsx',
    bytes: () => book({ 'xl/worksheets/sheet1.xml': sheet(rows).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>') }),
    expect: 'read',
  },
  {
    name: 'merged-everything.xlsx',
    bytes: () =>
      book({
        'xl/worksheets/sheet1.xml': sheet(rows).replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="A3:XFD1048576"/></mergeCells>',
        ),
      }),
  },
  {
    name: 'controls.xlsx',
    bytes: () =>
      book({ 'xl/worksheets/sheet1.xml': sheet(`${rows}${rosterRow(3, ['H2', '\u001b[31m乙&#27;]0;x&#7;', '质量部', '2021-01-01'])}`) }),
  },
  {
    name: 'prototype.xlsx',
    bytes: () =>
      book({
        'xl/worksheets/sheet1.xml': sheet(
          rosterRow(1, ['工号', '姓名', '__proto__', 'constructor']) + rosterRow(2, ['H3', '丙', 'polluted', 'x']),
        ),
      }),
  },
  { name: 'gzip.xlsx', bytes: () => gzipSync(book()), expect: 'refused' },
  { name: 'tail-of-junk.xlsx', bytes: () => Buffer.concat([book(), Buffer.alloc(70_000, 1)]) },
  { name: 'head-of-junk.xlsx', bytes: () => Buffer.concat([Buffer.alloc(1000, 1), book()]) },
  { name: 'web-page.xlsx', bytes: () => '<!doctype html><html><body><table><tr><td>工号</td></tr></table></body></html>' },
  { name: 'picture.xlsx', bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), expect: 'refused' },
  { name: 'half-compound.xls', bytes: () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(512)}`, 'hex'), expect: 'refused' },
  { name: 'text.xls', bytes: () => 'not a workbook', expect: 'refused' },
  { name: 'deflated.ods', bytes: () => deflateRawSync('<office/>'), expect: 'refused' },
]

const texts: HostileFile[] = [
  { name: 'empty.csv', bytes: () => '', expect: 'refused' },
  { name: 'only-mark.csv', bytes: () => '\ufeff' },
  { name: 'nul.csv', bytes: () => csv('H1,甲\0一,质量部,2021-01-01') },
  { name: 'nul-only.csv', bytes: () => Buffer.alloc(5000) },
  {
    name: 'unclosed.csv',
    bytes: () => csv('H1,"甲,质量部,2021-01-01', ...many(2000, (n) => `H${n},甲,质量部,2021-01-01`)),
    expect: 'refused',
  },
  { name: 'one-long-cell.csv', bytes: () => csv(`H1,"${'名\n'.repeat(300_000)}",质量部,2021-01-01`) },
  { name: 'ragged.csv', bytes: () => csv(...many(300, (n) => `H${n}${',x'.repeat(n % 40)}`)) },
  { name: 'many-columns.csv', bytes: () => `${many(16_384, (n) => `c${n}`).join(',')}\n${many(16_384, () => '1').join(',')}\n` },
  { name: 'only-separators.csv', bytes: () => ',,,,,,,,\n'.repeat(5000) },
  { name: 'only-quotes.csv', bytes: () => '"'.repeat(99_999) },
  {
    name: 'mixed-encodings.csv',
    bytes: () =>
      Buffer.concat([Buffer.from(csv('H1,甲,质量部,2021-01-01')), Buffer.from([0x48, 0x32, 0x2c, 0xb0, 0xa1, 0xff, 0xfe, 0x0a])]),
  },
  { name: 'surrogates.csv', bytes: () => Buffer.from([0xff, 0xfe, ...Buffer.from('工号,姓名\n1,', 'utf16le'), 0x00, 0xd8, 0x0a, 0x00]) },
  {
    name: 'utf32.csv',
    bytes: () =>
      Buffer.from([
        0xff,
        0xfe,
        0,
        0,
        ...[...csv('H1,甲,质量部,2021-01-01')].flatMap((c) => {
          const code = c.codePointAt(0) ?? 0
          return [code & 255, (code >> 8) & 255, code >> 16, 0]
        }),
      ]),
  },
  { name: 'odd-utf16.csv', bytes: () => Buffer.from(`\ufeff${csv('H1,甲,质量部,2021-01-01')}`, 'utf16le').subarray(0, -1) },
  { name: 'line-ends.csv', bytes: () => '工号,姓名,部门,入职日期\r\r\nH1,甲一,质量部,2021-01-01\rH2,乙,质量部,2021-01-01\r\r\n' },
  { name: 'formulas.csv', bytes: () => csv("H1,=cmd|' /C calc'!A0,@SUM(A1),+1", 'H2,=HYPERLINK("http://127.0.0.1:9"),-2,2021-01-01') },
  { name: 'markup.csv', bytes: () => csv('H1,<img src=x onerror=alert(1)>,<script>,2021-01-01') },
  { name: 'escapes.csv', bytes: () => csv('H1,\u001b]0;title\u0007\u001b[2J甲,\u009b31m质量部,2021-01-01') },
  { name: 'turned.csv', bytes: () => csv('H1,\u202e一甲\u202c,\u2066质量部,2021-01-01') },
  { name: 'sql.csv', bytes: () => `"工号""; drop table employee; --",姓名,部门\n"H1'); delete from employee; --",甲,质量部\n` },
  { name: 'keys.csv', bytes: () => '__proto__,constructor,toString\n1,2,3\n' },
  {
    name: 'numbers.csv',
    bytes: () => csv('H1,甲,质量部,9999-99-99', 'H2,乙,1e400,NaN', 'H3,丙,-0,Infinity', '99999999999999999999999,丁,x,0000-00-00'),
  },
  { name: 'deep.json', bytes: () => nested('[', ']', 100_000), expect: 'refused' },
  { name: 'deep-objects.json', bytes: () => `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`, expect: 'refused' },
  { name: 'cut.json', bytes: () => '{"data":{"okr_list":[{"goal_id":"O-1"},{"goal_id":"O-2","go', expect: 'refused' },
  {
    name: 'prototype.json',
    bytes: () => '[{"__proto__":{"polluted":1},"工号":"H1","姓名":"甲"},{"constructor":{"prototype":{"polluted":2}}}]',
  },
  { name: 'one-number.json', bytes: () => '7' },
  { name: 'one-text.json', bytes: () => `"${'x'.repeat(2_000_000)}"` },
  { name: 'keys.json', bytes: () => `[{${many(5000, (n) => `"k${n}":${n}`).join(',')}}]` },
  { name: 'long-number.json', bytes: () => `[{"工号":${'9'.repeat(100_000)},"姓名":"甲"}]` },
  { name: 'not-json.json', bytes: () => '<html>sign in</html>', expect: 'refused' },
  {
    name: 'bytes.json',
    bytes: () => Buffer.from(many(4000, (n) => String.fromCharCode((n * 167) & 255)).join(''), 'latin1'),
    expect: 'refused',
  },
]

const known: HostileFile[] = Object.entries(traps).map(([name, bytes]) => ({ name, bytes }))

/** The ones of the short form stand first. */
export const hostileFiles: HostileFile[] = [
  { name: 'one-long-line.csv', bytes: () => `工号,姓名\n${'x'.repeat(3_000_000)}` },
  workbooks[0],
  texts[4],
  texts[23],
  ...workbooks.slice(1),
  ...texts.filter((_, n) => n !== 4 && n !== 23),
  ...largeOnNothing({ book, sheet, csv }),
  ...hostileArchives,
  ...known,
]
