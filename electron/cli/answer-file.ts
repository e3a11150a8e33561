// Reads a file of answers (YAML), as `write-answers.ts` lays it out: what is left empty is no answer.
import { basename } from 'node:path'
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { kinds } from '../../analytics/kinds/kinds'
import { readConstant, statableFields, valuesField } from '../../analytics/sources/mapping/answer'
import { isStatedReading, statedReadings } from '../../analytics/sources/mapping/stated-readings'
import type { MappingAnswer, StatedReading } from '../../analytics/sources/mapping/types'
import { todaysName } from '../../analytics/vocabulary/earlier-names'
import { isPoints, meanings } from '../../analytics/vocabulary/meanings'
import { monthForms } from '../../analytics/vocabulary/months'
import { readYaml, type YamlFile } from './yaml-file'

/** What a column holds values in whose header names their month or indicator. */
export const valuesWord = 'values'

const knownMeanings = Object.values(meanings).flatMap((codes) => Object.keys(codes))

interface Place {
  file: string
  sheet: string
  line: number
}

export interface WrittenAnswers {
  /** Name of the file they stand in. */
  file: string
  sheets: (Place & { answer: MappingAnswer })[]
  columns: (Place & { column: number; as: StatedReading | null; words: { word: string; means: string }[] })[]
}

/** @throws AnalyticsError `unusable_path`, `mapping_too_large`; ImportError `file_missing`, `mapping_shape`, `mapping_kind`, `mapping_field` with the line */
export function readAnswers(path: string): WrittenAnswers {
  const yaml = readYaml(path)
  const entries = (name: string): YAMLMap[] => {
    const list = isMap(yaml.contents) ? yaml.contents.get(name, true) : undefined
    if (list === undefined || (isScalar(list) && list.value === null)) return []
    if (!isSeq(list)) throw yaml.refuse('mapping_shape', list, name)
    return list.items.map((item) => {
      if (!isMap(item)) throw yaml.refuse('mapping_shape', item, name)
      return item
    })
  }
  if (yaml.contents !== null && !isMap(yaml.contents)) throw yaml.refuse('mapping_shape', yaml.contents, 'sheets')
  return {
    file: basename(path),
    sheets: entries('sheets').flatMap((entry) => sheetAnswer(entry, yaml) ?? []),
    columns: entries('columns').flatMap((entry) => columnAnswer(entry, yaml) ?? []),
  }
}

function sheetAnswer(entry: YAMLMap, yaml: YamlFile): WrittenAnswers['sheets'][number] | null {
  requireKeys(entry, ['file', 'sheet', 'kind', 'headerRow', 'columns', 'constants'], yaml)
  const kind = textOf(entry, 'kind', yaml)
  if (kind === null) return null
  const spec = kinds.find((known) => known.kind === todaysName(kind))
  if (!spec) throw yaml.refuse('mapping_kind', entry.get('kind', true), kind, kinds.map((known) => known.kind).join('、'))
  const fields = [...Object.keys(spec.fields), valuesWord]
  const row = textOf(entry, 'headerRow', yaml)
  if (row !== null && !/^\d{1,7}$/.test(row)) throw yaml.refuse('mapping_shape', entry.get('headerRow', true), 'headerRow')
  const columns = pairsOf(entry, 'columns', yaml).map(({ name, value, node }) => {
    const column = columnNumber(name)
    if (column === null) throw yaml.refuse('mapping_shape', node, name)
    const field = todaysName(value)
    if (!fields.includes(field)) throw yaml.refuse('mapping_field', node, value, fields.join('、'))
    return { column, field: field === valuesWord ? valuesField : field }
  })
  const statable = statableFields(spec.kind, [])
  const constants = pairsOf(entry, 'constants', yaml).map(({ name, value, node }) => {
    if (!statable.includes(name)) throw yaml.refuse('mapping_field', node, name, statable.join('、'))
    const read = readConstant(name, value)
    if (read === null) throw yaml.refuse('mapping_month', node, value, monthForms.join('、'))
    return [name, read]
  })
  const answer = { kind: spec.kind, headerRow: row === null ? null : Number(row), columns, constants: Object.fromEntries(constants) }
  return { ...placeOf(entry, yaml), answer }
}

function columnAnswer(entry: YAMLMap, yaml: YamlFile): WrittenAnswers['columns'][number] | null {
  requireKeys(entry, ['file', 'sheet', 'column', 'answer', 'words'], yaml)
  const as = textOf(entry, 'answer', yaml)
  const words = pairsOf(entry, 'words', yaml).map(({ name, value, node }) => {
    if (!isPoints(value) && !knownMeanings.includes(value))
      throw yaml.refuse('mapping_field', node, value, ['4/5', ...knownMeanings].join('、'))
    return { word: name, means: value }
  })
  if (as === null && words.length === 0) return null
  if (as !== null && !isStatedReading(as)) throw yaml.refuse('mapping_field', entry.get('answer', true), as, statedReadings.join('、'))
  const column = columnNumber(textOf(entry, 'column', yaml) ?? '')
  if (column === null) throw yaml.refuse('mapping_shape', entry.get('column', true) ?? entry, 'column')
  return { ...placeOf(entry, yaml), column, as, words }
}

function placeOf(entry: YAMLMap, yaml: YamlFile): Place {
  const [file, sheet] = [textOf(entry, 'file', yaml), textOf(entry, 'sheet', yaml)]
  if (file === null) throw yaml.refuse('mapping_shape', entry, 'file')
  if (sheet === null) throw yaml.refuse('mapping_shape', entry, 'sheet')
  return { file, sheet, line: yaml.lineOf(entry) }
}

function requireKeys(entry: YAMLMap, keys: string[], yaml: YamlFile): void {
  const unknown = entry.items.find(({ key }) => !keys.includes(String(key)))
  if (unknown) throw yaml.refuse('mapping_shape', unknown.key, String(unknown.key))
}

/** As written: a sheet called 2026 is a name, not a number. */
const written = (node: unknown): string | null =>
  isScalar(node) && node.value !== null && String(node.value).trim() !== ''
    ? typeof node.value === 'string'
      ? node.value
      : (node.source ?? String(node.value))
    : null

function textOf(entry: YAMLMap, key: string, yaml: YamlFile): string | null {
  const node = entry.get(key, true)
  if (node !== undefined && !isScalar(node)) throw yaml.refuse('mapping_shape', node, key)
  return written(node)
}

/** The filled entries of a map inside an entry. */
function pairsOf(entry: YAMLMap, key: string, yaml: YamlFile): { name: string; value: string; node: unknown }[] {
  const map = entry.get(key, true) as Node | undefined
  if (map === undefined || (isScalar(map) && map.value === null)) return []
  if (!isMap(map)) throw yaml.refuse('mapping_shape', map, key)
  return map.items.flatMap(({ key: node, value }) => {
    if (value !== null && !isScalar(value)) throw yaml.refuse('mapping_shape', node, String(node))
    const text = written(value)
    return text === null ? [] : [{ name: written(node) ?? '', value: text, node }]
  })
}

/** 0-based column of A…Z, AA…; null for what names none. */
function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
