// One file opened and recognised, with the names of indicators it adds.
import type { ReadOptions, SheetBody, SourceReader } from '../../../importers/source/types'
import { prepareDictionary } from '../../kinds/synonyms'
import type { SheetMapping } from '../mapping/types'
import { dataRowsOf } from '../table/data-rows'
import { type RecogniseContext, type RecognisedSheet, recognise } from './recognise'

/** What was made of a reader before, and by what. A file that was looked at is not recognised twice by the same names and answers. */
const found = new WeakMap<SourceReader, { by: string; sheets: RecognisedSheet[] }>()

export interface RecognisedFile {
  /** Open; whoever gets it closes it. */
  reader: SourceReader
  sheets: RecognisedSheet[]
  /** How many names of indicators were known by then. */
  names: number
}

/** Opens and recognises a file. A dictionary's indicators are added to `indicatorNames`. */
export async function recogniseFile(
  open: (path: string) => Promise<SourceReader>,
  path: string,
  indicatorNames: Set<string>,
  context: Pick<RecogniseContext, 'given' | 'remembered' | 'keep' | 'chosen'>,
): Promise<RecognisedFile> {
  const opening = open(path)
  // Refused is met below; until then it is not unhandled.
  opening.catch(() => undefined)
  prepareDictionary()
  const reader = await opening
  try {
    const names = indicatorNames.size
    const sheets = await recogniseOnce(reader, { ...context, knownIndicators: [...indicatorNames] })
    for (const sheet of sheets) if (sheet.mapping?.kind === 'indicator') await collectIndicatorNames(reader, sheet, indicatorNames)
    return { reader, sheets, names }
  } catch (error) {
    await reader.close()
    throw error
  }
}

async function recogniseOnce(reader: SourceReader, context: RecogniseContext): Promise<RecognisedSheet[]> {
  const by = JSON.stringify(context)
  const before = found.get(reader)
  if (before?.by === by) return before.sheets
  const sheets = await recognise(reader, context)
  found.set(reader, { by, sheets })
  return sheets
}

/** The same reader, already reading the body of a sheet with these options. */
export function readingAhead(reader: SourceReader, sheet: number, options: ReadOptions): SourceReader {
  let begun: Promise<SheetBody> | null = reader.body(sheet, options)
  // A rejection is met when the body is asked for; until then it is not unhandled.
  begun.catch(() => undefined)
  return {
    info: reader.info,
    preview: (index, rows) => reader.preview(index, rows),
    body: (index, asked) => {
      const body = index === sheet && (!asked?.form || asked.form === options.form) ? begun : null
      begun = null
      return body ?? reader.body(index, asked)
    },
    close: () => reader.close(),
  }
}

/** Not certain, or wide: a new name may turn a column into values; or whose its rows are is seen from the people. What a person mapped stays. */
export function dependsOnNames({ mapping, refusal }: { mapping: SheetMapping | null; refusal?: { code: string } | null }): boolean {
  if (refusal && refusal.code !== 'no_header') return false
  return !mapping?.certain || mapping.hangsOnPeople === true || (mapping.valueColumns.length > 0 && !mapping.reasons.includes('given'))
}

/** Not settled until the other files of its import are there. */
export const hangsOnOthers = (sheet: { mapping: SheetMapping | null; refusal?: { code: string } | null }): boolean =>
  (!sheet.mapping?.certain || sheet.mapping.hangsOnPeople === true) && dependsOnNames(sheet)

/** Looked at once more for its people alone, and they raise no question of their own. */
export const saysNoMore = (before: SheetMapping | null, now: SheetMapping | null): boolean =>
  before?.certain === true &&
  before.hangsOnPeople === true &&
  before.valueColumns.length === 0 &&
  !now?.certain &&
  !now?.questions.some(({ code }) => code === 'whose_rows' || code === 'roles_exchanged')

const DICTIONARY_ROWS = 1000

async function collectIndicatorNames(reader: SourceReader, { sheet, layout, mapping }: RecognisedSheet, names: Set<string>): Promise<void> {
  const column = mapping?.fields.find((field) => field.field === 'indicator_name')?.column
  if (column === undefined || !layout) return
  for (const { cells } of dataRowsOf(await reader.preview(sheet.index, DICTIONARY_ROWS), layout)) {
    const name = cells[column]
    if (name) names.add(name)
  }
}
