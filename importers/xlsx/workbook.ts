// The small parts of a package: which sheets there are, where their parts lie, how numbers are shown.
import { ImportError } from '../source/errors'
import type { SheetInfo } from '../source/types'
import { Declined } from './declined'
import { NO_STYLES, readStyles, type Styles } from './styles'
import { isTrue, partText, tags } from './xml'
import type { ZipEntry, ZipPackage } from './zip'

export type PackageKind = 'xlsx' | 'xlsb' | 'ods'

export interface WorkbookSheet extends SheetInfo {
  entry: ZipEntry
}

export interface Workbook {
  sheets: WorkbookSheet[]
  date1904: boolean
  styles: Styles
  strings: ZipEntry | undefined
}

interface Relation {
  type: string
  target: string
}

const ODS_MIME = 'application/vnd.oasis.opendocument.spreadsheet'

/** What a zip package holds, by its parts; `undefined` when it is no workbook of any kind. */
export async function packageKind(zip: ZipPackage, file: string): Promise<PackageKind | undefined> {
  const mime = zip.find('mimetype')
  if (mime && mime.bytes < 200 && (await zip.read(mime)).toString('latin1').startsWith(ODS_MIME)) return 'ods'
  const part = await workbookPart(zip, file)
  if (part === undefined) return undefined
  return part.name.endsWith('.bin') ? 'xlsb' : 'xlsx'
}

/** Reads workbook, relations and styles. Fails with `damaged_package` or `doctype`; declines other encodings. */
export async function readWorkbook(zip: ZipPackage, file: string): Promise<Workbook> {
  const part = await workbookPart(zip, file)
  if (!part) throw new ImportError('damaged_package', { file, facts: { entry: 'xl/workbook.xml' } })
  const relations = await readRelations(zip, part.name, file)
  const text = partText(await zip.read(part), file, part.name)
  const styles = related(zip, part.name, relations, '/styles')
  return {
    ...readSheets(zip, text, part.name, relations, file),
    styles: styles ? readStyles(partText(await zip.read(styles), file, styles.name)) : NO_STYLES,
    strings: related(zip, part.name, relations, '/sharedStrings'),
  }
}

function readSheets(zip: ZipPackage, text: string, base: string, relations: Map<string, Relation>, file: string) {
  const sheets: WorkbookSheet[] = []
  let date1904 = false
  let others = 0
  for (const tag of tags(text)) {
    if (tag.closing) continue
    if (tag.name === 'workbookPr') date1904 = isTrue(tag.attributes.get('date1904'))
    if (tag.name !== 'sheet') continue
    const relation = relations.get(relationId(tag.attributes))
    // Chart and dialog sheets hold no cells.
    if (relation && !relation.type.endsWith('/worksheet')) {
      others++
      continue
    }
    const entry = relation && zip.find(resolve(base, relation.target))
    const name = tag.attributes.get('name') ?? ''
    if (!entry) throw new ImportError('damaged_package', { file, sheet: name, facts: { entry: relation?.target ?? '' } })
    const state = tag.attributes.get('state')
    sheets.push({ index: sheets.length, name, hidden: state === 'hidden' || state === 'veryHidden', entry })
  }
  if (sheets.length === 0) throw new ImportError(others > 0 ? 'sheet_empty' : 'damaged_package', { file, facts: { entry: base } })
  return { sheets, date1904 }
}

/** The relation of a sheet is `r:id` by custom; any other prefix serves as well, `sheetId` does not. */
function relationId(attributes: Map<string, string>): string {
  for (const [name, value] of attributes) if (name.includes(':') && name.endsWith(':id')) return value
  throw new Declined('unknown_element')
}

async function workbookPart(zip: ZipPackage, file: string): Promise<ZipEntry | undefined> {
  for (const relation of (await readRelations(zip, '', file)).values()) {
    if (!relation.type.endsWith('/officeDocument')) continue
    const entry = zip.find(resolve('', relation.target))
    if (entry) return /(?:^|\/)workbook\d*\.(?:xml|bin)$/i.test(entry.name) || (await holdsSheets(zip, entry)) ? entry : undefined
  }
  return zip.find('xl/workbook.xml') ?? zip.find('xl/workbook.bin')
}

async function holdsSheets(zip: ZipPackage, entry: ZipEntry): Promise<boolean> {
  return /<(?:\w+:)?workbook\b/.test((await zip.read(entry)).toString('utf8', 0, 4096))
}

function related(zip: ZipPackage, base: string, relations: Map<string, Relation>, type: string): ZipEntry | undefined {
  for (const relation of relations.values()) if (relation.type.endsWith(type)) return zip.find(resolve(base, relation.target))
  return undefined
}

async function readRelations(zip: ZipPackage, part: string, file: string): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const entry = zip.find(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations = new Map<string, Relation>()
  if (!entry) return relations
  for (const tag of tags(partText(await zip.read(entry), file, entry.name))) {
    if (tag.name !== 'Relationship' || tag.closing) continue
    const get = (name: string) => tag.attributes.get(name) ?? ''
    if (get('TargetMode') !== 'External') relations.set(get('Id'), { type: get('Type'), target: get('Target') })
  }
  return relations
}

/** Part name of a relation target: absolute from the package root, else relative to the part that states it. */
function resolve(base: string, target: string): string {
  const path = target.replace(/\\/g, '/')
  if (path.startsWith('/')) return path.slice(1)
  const parts = base.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}
