// The one entry: opens any supported file, told by its content first and by its ending second.
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { openCsv } from './csv/read'
import { formatOfEnding } from './formats'
import { openJson } from './json/read'
import { ImportError } from './source/errors'
import { shownName } from './source/names'
import { plainFile, systemRefusal } from './source/plain-file'
import type { SourceReader, StatedEncoding } from './source/types'
import { Declined } from './xlsx/declined'
import { type OpenWorkbookOptions, openWorkbook } from './xlsx/open'

const HEAD = 4096
/** The record an early binary workbook (.xls before OLE) begins with. */
const EARLY_WORKBOOK = 0x09
const SPREADSHEET_ML = /<(?:\w+:)?Workbook\b|urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/
/** What a Parquet file begins and ends with. */
const PARQUET = [0x50, 0x41, 0x52, 0x31]
/** Rows by which text is known to be a table. */
const FIRST_ROWS = 10

/** Which readers may be taken for a workbook. */
export type OpenSourceOptions = Pick<OpenWorkbookOptions, 'forceFallback' | 'streamOnly' | 'passwords'> & {
  /** Of a text file that does not tell its own. */
  encoding?: StatedEncoding
}

/**
 * Opens a file for reading; nothing but its head (and, for text, its encoding) is read yet.
 * @throws ImportError with `file_missing`, `file_locked`, `not_permitted`, `no_plain_file`, `file_empty`, `unsupported_format`, `other_content`, `not_what_it_says` or what the reader found
 */
export async function openSource(path: string, options: OpenSourceOptions = {}): Promise<SourceReader> {
  const file = shownName(path)
  const { head, bytes } = await readHead(path, file)
  const ending = extname(path).toLowerCase()
  const family = formatOfEnding(ending)?.family
  const begins = sniff(head)
  // A text may begin with these letters.
  const content = begins === 'parquet' && family !== 'parquet' && !(await endsAs(path, bytes, PARQUET)) ? 'text' : begins
  if (content === 'parquet') {
    if (options.streamOnly) throw new Declined('parquet')
    return (await import('./parquet/read')).openParquet(path, bytes)
  }
  const early = ending === '.xls' && head[0] === EARLY_WORKBOOK && head[1] <= 8
  if (content === 'zip' || content === 'ole' || early || isOldExport(head, content, family === 'workbook'))
    return openWorkbook(path, options)
  if (family === 'parquet') throw new ImportError('bad_parquet', { file })
  const markup = content === 'text' && leadingText(head).startsWith('<')
  // Loaded only when needed, as the fall-back reader is.
  if (family === 'xml' && (content === 'xml' || markup)) return (await import('./xml/read')).openXml(path, bytes, options.encoding)
  if (content !== 'text' && content !== 'json')
    throw new ImportError(family === 'csv' || family === 'json' ? 'other_content' : 'unsupported_format', {
      file,
      facts: { looks: content, ending },
    })
  if (family === 'workbook') return openRenamed(path, bytes, ending, options)
  if (content === 'json' || family === 'json') {
    const reader = await openJson(path, bytes, family === 'json', options.encoding)
    if (reader) return reader
  }
  return openCsv(path, bytes, options.encoding)
}

/** A table of a web page under a workbook's name, as many systems export it, or a workbook written as XML. */
const isOldExport = (head: Uint8Array, content: Content, named: boolean): boolean =>
  (content === 'html' && named) || (content === 'xml' && SPREADSHEET_ML.test(leadingText(head)))

/** Delimited text under a workbook's name: a table where its first rows have the same cells, several each. */
async function openRenamed(path: string, bytes: number, ending: string, { encoding }: OpenSourceOptions): Promise<SourceReader> {
  const other = () => new ImportError('not_what_it_says', { file: shownName(path), facts: { looks: 'text', ending } })
  const reader = await openCsv(path, bytes, encoding).catch((error: unknown) => {
    throw error instanceof ImportError && error.issue.code === 'not_text' ? other() : error
  })
  const { rows } = await reader.preview(0, FIRST_ROWS)
  const [first, ...others] = rows.map(({ cells }) => cells.length)
  if (first > 1 && others.length && others.every((cells) => cells === first)) return reader
  await reader.close()
  throw other()
}

type Content = 'parquet' | 'zip' | 'ole' | 'json' | 'text' | 'html' | 'xml' | 'pdf' | 'rtf' | 'image' | 'archive'

const magics: [Content, number[]][] = [
  ['parquet', PARQUET],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** What the first bytes of a file say it is. */
export function sniff(head: Uint8Array): Content {
  for (const [content, magic] of magics) if (magic.every((byte, i) => head[i] === byte)) return content
  const start = leadingText(head)
  if (/^<(!doctype\s+html|html|head|body|table|meta|style)\b/i.test(start)) return 'html'
  if (/^<\?xml\b/i.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml'
  if (/^[{[]/.test(start)) return 'json'
  return 'text'
}

/** The head as text of one byte a character, without byte order mark, zero bytes and leading space. */
function leadingText(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  return text
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\0', '')
    .trimStart()
}

async function endsAs(path: string, bytes: number, magic: number[]): Promise<boolean> {
  const handle = await open(path, 'r')
  try {
    const { buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, Math.max(0, bytes - magic.length))
    return buffer.equals(Buffer.from(magic))
  } finally {
    await handle.close()
  }
}

async function readHead(path: string, file: string): Promise<{ head: Uint8Array; bytes: number }> {
  const { size } = plainFile(path)
  if (size === 0) throw new ImportError('file_empty', { file })
  try {
    const handle = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
      return { head: buffer.subarray(0, bytesRead), bytes: size }
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw systemRefusal(error, path) ?? error
  }
}
