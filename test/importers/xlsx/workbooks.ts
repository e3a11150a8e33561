// Hand-made packages and the reading of whole sheets, for the tests of this folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { batchToStrings } from '../../../importers/source/batch'
import { ImportError } from '../../../importers/source/errors'
import type { SheetTail, SourceReader } from '../../../importers/source/types'
import { type OpenWorkbookOptions, openWorkbook } from '../../../importers/xlsx/open'
import { writeZip, type ZipOptions, type ZipPart } from '../../support/zip'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export interface PackageParts {
  /** What stands between `<worksheet …>` and `</worksheet>`; or give `rows`. */
  sheet?: string
  /** What stands inside `<sheetData>`. */
  rows?: string
  /** What stands after the rows. */
  after?: string
  /** The `<si>` elements. */
  strings?: string
  /** Format ids of the cell styles in order; 164 and up refer to `formats`. */
  styles?: number[]
  formats?: Record<number, string>
  date1904?: boolean
  /** Replaces or adds whole parts. */
  parts?: Record<string, string | Uint8Array>
  hiddenSheet?: boolean
}

/** Parts of a workbook with one sheet, `数据`. */
export function packageParts(given: PackageParts): ZipPart[] {
  const sheet = given.sheet ?? `<sheetData>${given.rows ?? ''}</sheetData>${given.after ?? ''}`
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': workbookXml(given),
    'xl/_rels/workbook.xml.rels': workbookRelations(given.strings !== undefined),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`,
    'xl/styles.xml': stylesXml(given.styles ?? [0], given.formats ?? {}),
  }
  if (given.strings !== undefined) parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${given.strings}</sst>`
  return Object.entries({ ...parts, ...given.parts }).map(([name, data]) => ({ name, data }))
}

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (part: string, kind: string) => `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const overrides = `${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('styles.xml', 'styles')}`
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}${override('sharedStrings.xml', 'sharedStrings')}</Types>`
}

function workbookXml(given: PackageParts): string {
  const flags = given.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'
  const state = given.hiddenSheet ? ' state="hidden"' : ''
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${flags}<sheets><sheet name="数据" sheetId="1"${state} r:id="rId1"/></sheets></workbook>`
}

function workbookRelations(strings: boolean): string {
  const relation = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const shared = strings ? relation(3, 'sharedStrings', 'sharedStrings.xml') : ''
  const all = relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml') + shared
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`
}

function stylesXml(styles: number[], formats: Record<number, string>): string {
  const codes = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
  const cellFormats = styles.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
  const fonts =
    '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
  const parents = '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.join('')}</numFmts>${fonts}${parents}<cellXfs count="${styles.length}">${cellFormats.join('')}</cellXfs></styleSheet>`
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-xlsx-'))
let files = 0
// Test files share a process, and with it this folder.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

export function writeFile(bytes: Uint8Array | string, name = 'book.xlsx'): string {
  const path = join(folder, `${files++}-${name}`)
  writeFileSync(path, bytes)
  return path
}

export function writePackage(given: PackageParts, options: ZipOptions = {}): string {
  return writeFile(writeZip(packageParts(given), options))
}

export interface ReadSheet {
  reader: SourceReader['info']
  /** Non-empty cells by address, `A1` style. */
  cells: Record<string, string>
  rowNumbers: number[]
  tail: SheetTail
}

/** Opens a workbook and reads one sheet to its end. */
export async function readSheet(path: string, options: OpenWorkbookOptions = {}, sheet = 0): Promise<ReadSheet> {
  const reader = await openWorkbook(path, options)
  try {
    const body = await reader.body(sheet)
    if (body.form !== 'batches') throw new Error('expected batches')
    const cells: Record<string, string> = {}
    const rowNumbers: number[] = []
    for await (const batch of body.batches) {
      for (const [index, texts] of batchToStrings(batch).entries()) {
        const row = batch.rowNumbers[index]
        rowNumbers.push(row)
        for (const [column, text] of texts.entries()) if (text !== null) cells[columnName(column) + row] = text
      }
    }
    return { reader: reader.info, cells, rowNumbers, tail: body.tail() }
  } finally {
    await reader.close()
  }
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** Code and facts of the `ImportError` that reading a file ends in. */
export async function issueOf(work: Promise<unknown>): Promise<ImportError['issue']> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ImportError) return error.issue
  throw new Error('expected an ImportError', { cause: error })
}
