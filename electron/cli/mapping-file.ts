// Reads a mapping file (YAML): which sheet holds what, and which column is which field.
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { kinds } from '../../analytics/kinds/kinds'
import type { FieldType } from '../../analytics/kinds/shared/types'
import type { MappingOverride } from '../../analytics/sources/mapping/override'
import { todaysName } from '../../analytics/vocabulary/earlier-names'
import { readYaml, type YamlFile } from './yaml-file'

const keys = ['file', 'sheet', 'kind', 'headerRow', 'fields', 'keep']

/**
 * The entries of `sheets: [{ file, sheet?, kind, headerRow?, fields: { employee_no: 工号 }, keep?: [手机号] }]`, each with its line.
 * @throws AnalyticsError `unusable_path`, `mapping_too_large`; ImportError `file_missing`, `mapping_shape`, `mapping_kind`, `mapping_field` with the line
 */
export function readMappings(path: string): MappingOverride[] {
  const yaml = readYaml(path)
  const sheets = isMap(yaml.contents) ? yaml.contents.get('sheets', true) : undefined
  if (!isSeq(sheets)) throw yaml.refuse('mapping_shape', yaml.contents, 'sheets')
  return sheets.items.map((item) => {
    if (!isMap(item)) throw yaml.refuse('mapping_shape', item, 'sheets')
    const unknown = item.items.find(({ key }) => !keys.includes(String(key)))
    if (unknown) throw yaml.refuse('mapping_shape', unknown.key, String(unknown.key))
    return readEntry(item, yaml)
  })
}

function readEntry(item: YAMLMap, { file, lineOf, refuse }: YamlFile): MappingOverride {
  const text = (key: string): string | undefined => {
    const node = item.get(key, true)
    if (node === undefined) return undefined
    if (!isScalar(node) || node.value === null || String(node.value) === '') throw refuse('mapping_shape', node, key)
    // As written: a sheet called 2026 is a name, not a number.
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  }
  const [source, kind, headerRow] = [text('file'), text('kind'), text('headerRow')]
  if (source === undefined) throw refuse('mapping_shape', item, 'file')
  const spec = kinds.find((candidate) => candidate.kind === todaysName(kind ?? ''))
  if (!spec) throw refuse('mapping_kind', item.get('kind', true) ?? item, kind ?? '', kinds.map((known) => known.kind).join('、'))
  if (headerRow !== undefined && !/^[1-9]\d{0,6}$/.test(headerRow)) throw refuse('mapping_shape', item.get('headerRow', true), 'headerRow')
  const written = { file, line: lineOf(item) }
  return {
    written,
    file: source,
    sheet: text('sheet'),
    kind: spec.kind,
    headerRow: headerRow ? Number(headerRow) : undefined,
    fields: fieldsOf(),
    keep: keptColumns(),
  }

  function keptColumns(): string[] {
    const node = item.get('keep', true)
    if (node === undefined) return []
    if (!isSeq(node)) throw refuse('mapping_shape', node, 'keep')
    return node.items.map((name) => {
      if (!isScalar(name) || name.value === null) throw refuse('mapping_shape', name, 'keep')
      return String(name.source ?? name.value)
    })
  }

  function nameOf(value: unknown, key: unknown, field: string): string {
    if (!isScalar(value) || value.value === null) throw refuse('mapping_shape', key, field)
    return String(value.source ?? value.value)
  }

  function fieldsOf(): MappingOverride['fields'] {
    const node = item.get('fields', true)
    if (node === undefined) return {}
    if (!isMap(node)) throw refuse('mapping_shape', node, 'fields')
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const field = todaysName(String(key))
        if (!Object.hasOwn(spec!.fields, field)) throw refuse('mapping_field', key, field, Object.keys(spec!.fields).join('、'))
        if (!isSeq(value)) return [field, nameOf(value, key, field)]
        if (!holdsSeveral(spec!.fields[field], value.items.length)) throw refuse('mapping_shape', key, field)
        return [field, value.items.map((name) => nameOf(name, key, field))]
      }),
    )
  }
}

/** A name stands in two columns, a department in one for each of its levels. */
const holdsSeveral = (type: FieldType, columns: number): boolean => (type === 'name' ? columns === 2 : type === 'department' && columns > 1)
