// What an import would make of files, without storing anything.
import { kindName } from '../../analytics/kinds/kinds'
import { formatFor } from '../../analytics/messages/format'
import { wordIssue } from '../../analytics/messages/issues'
import { personalName } from '../../analytics/messages/personal'
import { Archives } from '../../analytics/sources/recognise/archives'
import { listSources } from '../../analytics/sources/recognise/list-paths'
import type { RecogniseContext, RecognisedSheet } from '../../analytics/sources/recognise/recognise'
import { recogniseFile } from '../../analytics/sources/recognise/recognise-file'
import { refusalOf } from '../../analytics/sources/recognise/source-files'
import { ownTemporaryFolder } from '../../analytics/workspace/private-folder'
import { shownName } from '../../importers/source/names'
import type { Told } from '../readers/reader-client'
import { Readers } from '../readers/readers'
import { type CommandContext, exitCodes } from './command'
import { printNothing, printRefused } from './print'
import { textTable } from './tables'

const headers = ['file', 'sheet', 'header', 'kind', 'confidence', 'certain', 'fields', 'notStored'] as const

type Found = Record<(typeof headers)[number], string | number>
type Said = Pick<RecogniseContext, 'given' | 'keep'> & Told

export async function dryRun(paths: string[], said: Said, json: boolean, context: CommandContext): Promise<number> {
  const { found, refused } = await recogniseAll(paths, said, context)
  const records = found.flatMap(({ file, sheets }) => sheets.map((sheet) => recordOf(file, sheet, context)))
  const { share } = formatFor(context.language)
  const shown = ({ confidence, ...record }: Found) => ({ ...record, confidence: confidence === '' ? '' : share(Number(confidence)) })
  if (json) context.out.json(`${JSON.stringify(records, null, 2)}\n`)
  else if (records.length)
    context.out.write(
      textTable(
        [...headers],
        records.map(shown).map((record) => headers.map((header) => record[header])),
      ),
    )
  printRefused(refused, context)
  if (!found.length && !refused.length) printNothing(context)
  return found.length ? exitCodes.done : exitCodes.refused
}

/** Two rounds: the names of indicators in a dictionary make sense of the columns of other files. */
async function recogniseAll(
  paths: string[],
  { encoding, passwords = [], ...said }: Said,
  { language, signal, readerScript }: CommandContext,
) {
  const readers = new Readers(readerScript)
  const archives = new Archives(ownTemporaryFolder)
  readers.encodingOf = () => encoding
  readers.passwords = passwords
  const stop = () => void readers.stop()
  signal.addEventListener('abort', stop, { once: true })
  const names = new Set<string>()
  const round = async () => {
    const found: { file: string; sheets: RecognisedSheet[] }[] = []
    const refused = []
    const { files, refused: entries } = await listSources(paths, archives, signal)
    for (const { name, code } of entries) refused.push({ file: name, ...wordIssue({ code, file: name }, language) })
    for (const path of files) {
      try {
        const { reader, sheets } = await recogniseFile(readers.open, path, names, said)
        await reader.close()
        found.push({ file: shownName(path), sheets })
      } catch (error) {
        refused.push({ file: shownName(path), ...wordIssue(refusalOf(error, path, 'dry run').issue, language) })
      }
    }
    return { found, refused }
  }
  try {
    const first = await round()
    return names.size ? await round() : first
  } finally {
    signal.removeEventListener('abort', stop)
    await readers.stop()
    await archives.clear()
  }
}

function recordOf(file: string, { sheet, layout, mapping, refusal, personal }: RecognisedSheet, { language }: CommandContext): Found {
  const fields = mapping?.fields.map((field) => `${field.header}→${field.field}`).join(' ') ?? refusal?.code ?? ''
  const withheld = personal.filter(({ kept }) => !kept)
  const notStored = withheld.map(({ header, kind: what }) => `${header} (${personalName(what, language)})`).join(' ')
  const kind = mapping ? kindName(mapping.kind, language) : '—'
  return {
    file,
    sheet: sheet.name,
    header: layout?.headerRows[0] ?? '',
    kind,
    confidence: mapping?.confidence.toFixed(2) ?? '',
    certain: mapping?.certain ? '✓' : '?',
    fields,
    notStored,
  }
}
