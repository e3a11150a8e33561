// Tables as files of many forms: path → bytes.
import { utils, write } from 'xlsx'
import { encodeGb18030 } from '../../../fixtures/company/encoding'
import type { Table } from './tables'

export type Files = Map<string, Buffer>
export type Writing = (tables: Table[]) => Files

const grid = ({ header, rows, above = [], below = [] }: Table): string[][] => [...above, header, ...rows, ...below]

interface Delimited {
  ending: string
  separator: string
  lineEnd: string
  encode: (text: string) => Buffer
}

const utf8 = (text: string) => Buffer.from(text, 'utf8')
const cell = (text: string, separator: string) =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

const delimited =
  ({ ending, separator, lineEnd, encode }: Delimited): Writing =>
  (tables) =>
    new Map(
      tables.map((table) => {
        const lines = grid(table).map((row) => row.map((text) => cell(text, separator)).join(separator))
        return [`${table.name}.${ending}`, encode(lines.join(lineEnd) + lineEnd)]
      }),
    )

/** Numbers as numbers and moments as date cells, as a program would write them; texts stay texts. */
function typed(text: string): string | number | Date {
  if (/^\d{1,6}$/.test(text) && !/^0\d/.test(text)) return Number(text)
  const [, y, m, d, h = '0', min = '0', s = '0'] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/.exec(text) ?? []
  return y ? new Date(Date.UTC(+y, +m - 1, +d, +h, +min, +s)) : text
}

function sheetOf(table: Table, isTyped: boolean) {
  const cells = grid(table).map((row) => row.map((text) => (text === '' ? null : isTyped ? typed(text) : text)))
  return utils.aoa_to_sheet(cells, { UTC: true, dateNF: 'yyyy-mm-dd hh:mm:ss' })
}

function workbook(tables: Table[], form: 'xlsx' | 'biff8' | 'ods' | 'xlsb', isTyped: boolean): Buffer {
  const book = utils.book_new()
  for (const table of tables) utils.book_append_sheet(book, sheetOf(table, isTyped), table.name)
  return write(book, { type: 'buffer', bookType: form }) as Buffer
}

const workbooks =
  (form: 'xlsx' | 'biff8' | 'ods' | 'xlsb', isTyped: boolean): Writing =>
  (tables) =>
    new Map(tables.map((table) => [`${table.name}.${form === 'biff8' ? 'xls' : form}`, workbook([table], form, isTyped)]))

const records = ({ header, rows }: Table) =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] === '' ? null : row[at]])))

const csv = delimited({ ending: 'csv', separator: ',', lineEnd: '\r\n', encode: (text) => utf8(`\ufeff${text}`) })

export const writings = {
  csv,
  'csv without mark': delimited({ ending: 'csv', separator: ',', lineEnd: '\n', encode: utf8 }),
  'csv of semicolons': delimited({ ending: 'csv', separator: ';', lineEnd: '\r\n', encode: utf8 }),
  'csv in GB18030': delimited({ ending: 'csv', separator: ',', lineEnd: '\r\n', encode: encodeGb18030 }),
  'csv in UTF-16': delimited({ ending: 'csv', separator: ',', lineEnd: '\r\n', encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') }),
  tsv: delimited({ ending: 'tsv', separator: '\t', lineEnd: '\n', encode: utf8 }),
  'txt of bars': delimited({ ending: 'txt', separator: '|', lineEnd: '\n', encode: utf8 }),
  'xlsx of texts': workbooks('xlsx', false),
  'xlsx of values': workbooks('xlsx', true),
  xls: workbooks('biff8', true),
  ods: workbooks('ods', true),
  xlsb: workbooks('xlsb', true),
  'one workbook': (tables) => new Map([['全部.xlsx', workbook(tables, 'xlsx', true)]]),
  json: (tables) => new Map(tables.map((table) => [`${table.name}.json`, utf8(JSON.stringify(records(table)))])),
  ndjson: (tables) =>
    new Map(
      tables.map((table) => [
        `${table.name}.ndjson`,
        utf8(
          records(table)
            .map((record) => `${JSON.stringify(record)}\n`)
            .join(''),
        ),
      ]),
    ),
  'in folders': (tables) => new Map([...csv(tables)].map(([path, bytes], at) => [`${['甲', '乙', '丙'][at % 3]}/${path}`, bytes])),
} satisfies Record<string, Writing>
