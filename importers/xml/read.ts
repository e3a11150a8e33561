// An XML document as a source: every element that comes again and holds further ones is a table, as in reports of Workday.
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Json } from '../json/parse'
import { JsonReader, recordLists, sheetsOf, wholeText } from '../json/read'
import { ImportError } from '../source/errors'
import { shownName } from '../source/names'
import type { SourceReader, StatedEncoding } from '../source/types'

const FILE_LIMIT = 32 << 20
const DEPTH_LIMIT = 64
/** Rows of reports, a list even where there is one alone. */
const alwaysRows = new Set(['Report_Entry'])

/** @throws ImportError `doctype`, `bad_xml` (line, column), `too_large` above 32 MiB, `too_deep`, `sheet_empty`, `bad_encoding` */
export async function openXml(path: string, bytes: number, stated?: StatedEncoding): Promise<SourceReader> {
  const file = shownName(path)
  if (bytes > FILE_LIMIT) throw new ImportError('too_large', { file, facts: { limit: FILE_LIMIT >> 20 } })
  const { text, encoding } = await wholeText(path, file, bytes, stated)
  if (/<!DOCTYPE/i.test(text)) throw new ImportError('doctype', { file })
  const lists = recordLists(documentOf(text, file), file)
  if (lists.length === 0) throw new ImportError('sheet_empty', { file })
  return new JsonReader({ file, bytes, kind: 'xml', encoding, sheets: sheetsOf(lists), reader: 'text' }, lists)
}

function documentOf(text: string, file: string): Json {
  const checked = XMLValidator.validate(text)
  if (checked !== true) {
    const { line, col } = checked.err
    throw new ImportError('bad_xml', { file, row: line, facts: { line, column: col } })
  }
  try {
    return parser.parse(text) as Json
  } catch (error) {
    // The parser states its reasons as sentences only.
    if (!/nested/i.test(String(error))) throw error
    throw new ImportError('too_deep', { file, facts: { limit: DEPTH_LIMIT } }, error)
  }
}

/** A name that every object has of its own would be taken for that. */
const ownName = (name: string): string => (name in {} || name === 'prototype' ? `${name}_` : name)

/** Texts stay as they are written; names lose their prefix, which is another one in every report. */
const parser = new XMLParser({
  ignoreAttributes: (name) => name.startsWith('xmlns'),
  ignoreDeclaration: true,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  textNodeName: 'text',
  maxNestedTags: DEPTH_LIMIT,
  isArray: (name) => alwaysRows.has(name),
  transformTagName: ownName,
  transformAttributeName: ownName,
})
