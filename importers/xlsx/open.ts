// The door to workbooks: looks at the content, never at the name alone, and picks the reader.
import { ImportError } from '../source/errors'
import type { SourceKind, SourceReader } from '../source/types'
import { Declined, type DeclineReason } from './declined'
import { LIMITS, type Limits } from './limits'
import { RepeatedCells } from './repeated-cells'
import { SourceFile } from './source-file'
import { openStreamReader } from './stream-reader'
import { SwitchingReader } from './switching-reader'
import { packageKind } from './workbook'
import { refuseDoctype } from './xml'
import { openZip, type ZipPackage } from './zip'

export interface OpenWorkbookOptions {
  /** Skip the streaming reader, with the reason it declined earlier. */
  forceFallback?: DeclineReason
  /** Never take the fall-back reader: `Declined` is thrown where it would go on, here or by the reader. */
  streamOnly?: boolean
  /** Tried one after the other where a workbook has one. */
  passwords?: readonly string[]
  limits?: Partial<Limits>
}

const HEAD_BYTES = 4096
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ZIP = Buffer.from('PK')

/**
 * Opens .xlsx, .xlsm, .xlsb, .xls or .ods. Plain .xlsx packages are streamed; the rest, and packages with constructs the
 * stream does not know, go to the fall-back reader (`info.reader`, `info.declined`). Every failure is an `ImportError`.
 * A `Declined` thrown while a body is read means: discard its rows and call `body` again on the same reader.
 */
export async function openWorkbook(path: string, options: OpenWorkbookOptions = {}): Promise<SourceReader> {
  const source = await SourceFile.open(path)
  try {
    return await openByContent(source, path, options)
  } catch (error) {
    await source.close()
    throw error
  }
}

async function openByContent(source: SourceFile, path: string, options: OpenWorkbookOptions): Promise<SourceReader> {
  const limits = { ...LIMITS, ...options.limits }
  const head = await source.head(HEAD_BYTES)
  if (head.subarray(0, 4).equals(OLE)) return openCompound(source, path, limits, options)
  if (!head.subarray(0, 2).equals(ZIP)) {
    if (isOldExport(head)) return fallback(source, 'xls', 'not_xlsx', limits, options)
    throw new ImportError('not_what_it_says', { file: source.name })
  }
  const zip = await openZip(source.handle, source.bytes, source.name, limits)
  const kind = await kindOf(zip, source.name)
  let declined: DeclineReason | undefined = kind === 'xlsx' ? options.forceFallback : 'not_xlsx'
  if (declined === undefined) {
    try {
      const reader = await openStreamReader(source, zip, limits)
      if (options.streamOnly) return reader
      return new SwitchingReader(reader, (reason) => openWorkbook(path, { ...options, forceFallback: reason }))
    } catch (error) {
      if (!(error instanceof Declined)) throw error
      declined = error.reason
    }
  }
  return fallback(source, kind, declined, limits, options, zip)
}

/** An older workbook, or any with a password: then what it holds is opened, decrypted in memory, as if it had none. */
async function openCompound(source: SourceFile, path: string, limits: Limits, options: OpenWorkbookOptions): Promise<SourceReader> {
  if (options.streamOnly) throw new Declined('not_xlsx')
  refuseLarge(source, 'xls', limits)
  const { unlocked } = await import('./unlock')
  const content = await unlocked(await source.head(source.bytes), source.name, options.passwords ?? [])
  if (!content) return fallback(source, 'xls', 'not_xlsx', limits, options)
  const forceFallback = options.forceFallback === 'not_xlsx' ? undefined : options.forceFallback
  return openByContent(source.holding(content), path, { ...options, forceFallback })
}

/** What is taken into memory whole. */
function refuseLarge({ bytes, name }: SourceFile, kind: SourceKind, { fallbackBytes: limit }: Limits): void {
  if (bytes > limit) throw new ImportError('unsupported_format', { file: name, facts: { bytes, limit, kind } })
}

/** HTML tables, SpreadsheetML and early binary workbooks also go by .xls. */
function isOldExport(head: Buffer): boolean {
  if (head[0] === 0x09 && (head[1] === 0x08 || head[1] <= 0x04)) return true
  return isMarkup(head) && /<(?:table|html|(?:\w+:)?Workbook)\b/i.test(asLetters(head))
}

const isMarkup = (head: Buffer): boolean => asLetters(head).startsWith('<')

/** One letter a byte, without byte order mark and the zero bytes of wider letters. */
const asLetters = (head: Buffer): string =>
  head
    .toString('latin1')
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart()

async function kindOf(zip: ZipPackage, file: string): Promise<SourceKind> {
  let kind: SourceKind | undefined
  try {
    kind = await packageKind(zip, file)
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    kind = 'xlsx'
  }
  if (kind) return kind
  const ours = zip.find('[Content_Types].xml') !== undefined && ![...zip.entries.keys()].some((name) => /^(?:word|ppt)\//.test(name))
  throw new ImportError(ours ? 'damaged_package' : 'not_what_it_says', { file, facts: { entry: 'xl/workbook.xml' } })
}

/** What the stream checks on its way the fall-back reader would not: real sizes, DOCTYPEs and repeated cells, part by part. Answers with the bytes of all. */
async function checkParts(zip: ZipPackage, kind: SourceKind, source: SourceFile, limits: Limits): Promise<number> {
  let total = 0
  for (const entry of zip.entries.values()) {
    const isXml = /\.(?:xml|rels)$/i.test(entry.name)
    total += entry.bytes
    if (total > limits.fallbackInflatedBytes) {
      const facts = { bytes: total, limit: limits.fallbackInflatedBytes }
      throw new ImportError('unsupported_format', { file: source.name, facts })
    }
    let first = true
    const repeats = kind === 'ods' && entry.name === 'content.xml' ? new RepeatedCells(limits.repeatedCells, source.name) : null
    for await (const chunk of zip.inflate(entry)) {
      repeats?.push(chunk)
      if (first && isXml) refuseDoctype(chunk.toString('latin1', 0, HEAD_BYTES), source.name, entry.name)
      first = false
    }
  }
  return total
}

/** An OpenDocument package lists its parts, and those that are encrypted as such. */
async function refuseEncrypted(zip: ZipPackage, file: string): Promise<void> {
  const manifest = zip.find('META-INF/manifest.xml')
  if (manifest && /<(?:[\w.-]+:)?encryption-data\b/.test((await zip.read(manifest)).toString('latin1')))
    throw new ImportError('unknown_encryption', { file })
}

async function fallback(
  source: SourceFile,
  kind: SourceKind,
  declined: DeclineReason,
  limits: Limits,
  options: OpenWorkbookOptions,
  zip?: ZipPackage,
): Promise<SourceReader> {
  if (options.streamOnly) throw new Declined(declined)
  refuseLarge(source, kind, limits)
  if (zip && kind === 'ods') await refuseEncrypted(zip, source.name)
  const inflated = zip ? await checkParts(zip, kind, source, limits) : source.bytes
  // Loaded only when needed: most sessions never meet such a file.
  const { openFallbackReader } = await import('./fallback')
  return openFallbackReader(source, {
    kind,
    text: isMarkup(await source.head(HEAD_BYTES)),
    limits,
    inflated,
    declined,
  })
}
