// A YAML file that a person wrote, with the line of whatever is wrong in it.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml'
import { AnalyticsError } from '../../analytics/messages/errors'
import { filePath } from '../../analytics/workspace/workspace-path'
import { ImportError } from '../../importers/source/errors'
import type { ImportErrorCode } from '../../importers/source/types'

/** Hundreds of sheets with all their columns come to a tenth of it. */
const largest = 1 << 20

export interface YamlFile {
  /** Its name without folders. */
  file: string
  contents: ParsedNode | null
  lineOf: (node: unknown) => number
  refuse: (code: ImportErrorCode, node: unknown, entry: string, choices?: string) => ImportError
}

/** @throws AnalyticsError `unusable_path`, `mapping_too_large`; ImportError `file_missing`, `mapping_shape` with the line */
export function readYaml(path: string): YamlFile {
  const file = basename(path)
  const lines = new LineCounter()
  const document = parseDocument(textOf(path, file), { lineCounter: lines })
  const lineOf = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1
  const [error] = document.errors
  if (error) throw new ImportError('mapping_shape', { file, facts: { line: lines.linePos(error.pos[0]).line, entry: 'YAML' } })
  return {
    file,
    contents: document.contents,
    lineOf,
    refuse: (code, node, entry, choices = '') =>
      new ImportError(code, { file, row: lineOf(node), facts: { line: lineOf(node), entry, choices } }),
  }
}

function textOf(path: string, file: string): string {
  const found = filePath(path)
  if (!found) throw new ImportError('file_missing', { file })
  if (found.bytes > largest) throw new AnalyticsError('mapping_too_large', { file, limit: largest >> 20 })
  try {
    return readFileSync(found.path, 'utf8')
  } catch (error) {
    throw new ImportError('file_missing', { file }, error)
  }
}
