// Mappings a person wrote down, against the files and sheets there are.
import type { LoadSheet } from '../load/load'
import type { MappingOverride } from '../mapping/override'
import type { ListedFile, Refusal } from './source-files'

export const isMapped = (mappings: MappingOverride[] = [], { file }: ListedFile): boolean => mappings.some((entry) => entry.file === file)

/** Entries that no sheet of this import answers to: a misspelt name must not pass for a mapping that was applied. */
export function unusedMappings(mappings: MappingOverride[] = [], files: ListedFile[], loads: LoadSheet[]): Refusal[] {
  const unused = mappings.filter(
    ({ file, sheet }) =>
      !files.some((candidate) => candidate.file === file) ||
      (sheet !== undefined &&
        loads.some((load) => load.fileName === file) &&
        !loads.some((load) => load.fileName === file && load.sheetName === sheet)),
  )
  return unused.map(({ written: { file, line }, file: source, sheet }) => {
    const entry = sheet === undefined ? source : `${source} › ${sheet}`
    return { file, issue: { code: 'mapping_unused', file, row: line, facts: { line, entry } } }
  })
}
