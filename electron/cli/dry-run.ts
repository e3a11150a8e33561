// What an import would make of files, without storing anything.
import { kindName } from '../../analytics/kinds/kinds'
import { formatFor } from '../../analytics/messages/format'
import { wordIssue } from '../../analytics/messages/issues'
import { personalName } from '../../analytics/messages/personal'
import { Archives } from '../../analytics/sources/recognise/archives'
import { lookAtSources } from '../../analytics/sources/recognise/look-at-sources'
import { PreviewCache } from '../../analytics/sources/recognise/preview-cache'
import { proposedSheet } from '../../analytics/sources/recognise/proposed-sheet'
import type { RecogniseContext, RecognisedSheet } from '../../analytics/sources/recognise/recognise'
import type { SheetProposal } from '../../analytics/sources/types'
import { ownTemporaryFolder } from '../../analytics/workspace/private-folder'
import { ImportError } from '../../importers/source/errors'
import { shownName } from '../../importers/source/names'
import type { ImportIssue } from '../../importers/source/types'
import type { Told } from '../readers/reader-client'
import { Readers } from '../readers/readers'
import { type CommandContext, exitCodes } from './command'
import { printNothing, printRefused } from './print'
import { proposedText } from './print-proposed'
import { textTable } from './tables'

const headers = ['file', 'sheet', 'header', 'kind', 'confidence', 'certain', 'fields', 'notStored'] as const

type Found = Record<(typeof headers)[number], string | number>
type Said = Pick<RecogniseContext, 'given' | 'keep'> & Told

export async function dryRun(paths: string[], said: Said, json: boolean, context: CommandContext): Promise<number> {
  const { found, refused } = await recogniseAll(paths, said, context)
  const records = found.flatMap(({ file, sheets }) => sheets.map((sheet) => recordOf(file, sheet, context)))
  const proposals = found.flatMap(({ file, sheets }) =>
    sheets.map((sheet) => ({ file, sheet: proposedSheet(sheet, file, context.language) })),
  )
  const { share } = formatFor(context.language)
  const shown = ({ confidence, ...record }: Found) => ({ ...record, confidence: confidence === '' ? '' : share(Number(confidence)) })
  if (json)
    context.out.json(
      `${JSON.stringify(
        records.map((record, at) => ({ ...record, ...detailOf(proposals[at].sheet) })),
        null,
        2,
      )}\n`,
    )
  else if (records.length) {
    context.out.write(
      textTable(
        [...headers],
        records.map(shown).map((record) => headers.map((header) => record[header])),
      ),
    )
    for (const { file, sheet } of proposals) context.out.write(proposedText(file, sheet, context.language))
  }
  printRefused(refused, context)
  if (!found.length && !refused.length) printNothing(context)
  return found.length ? exitCodes.done : exitCodes.refused
}

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
  const looking = { ...said, db: null, cache: new PreviewCache(readers.open), archives, choices: [], signal, report: () => undefined }
  try {
    const { found, refused } = await lookAtSources(paths, looking)
    const unread = found.flatMap(({ source }) => (source instanceof ImportError ? source.issue : []))
    const issues: ImportIssue[] = [...refused.map(({ name, code }) => ({ code, file: name })), ...unread]
    return {
      // Copies of what lies in archives have their names until these are closed.
      found: found.filter(({ source }) => !(source instanceof ImportError)).map((one) => ({ ...one, file: shownName(one.path) })),
      refused: issues.map((issue) => ({ file: issue.file, ...wordIssue(issue, language) })),
    }
  } finally {
    signal.removeEventListener('abort', stop)
    await readers.stop()
    await archives.clear()
  }
}

/** What a program makes something of: each column, and what is not certain. */
const detailOf = ({ columns, questions, reasons }: SheetProposal) => ({
  reasons,
  questions,
  columns: columns.map(({ letter, header, feeds, notes, open, notStored, empty }) => ({
    letter,
    header,
    feeds,
    notes,
    open,
    notStored,
    empty,
  })),
})

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
