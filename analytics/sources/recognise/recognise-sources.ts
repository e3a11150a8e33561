// What files are, in words, before anything of them is stored.
import { ImportError } from '../../../importers/source/errors'
import { knownPath, shownName } from '../../../importers/source/names'
import type { ImportIssue } from '../../../importers/source/types'
import { wordIssue } from '../../messages/issues'
import type { Language } from '../../messages/types'
import type { FileProposal } from '../types'
import type { Known } from './known'
import type { RefusedEntry } from './list-paths'
import { type LookedAt, type Looking, lookAtSources } from './look-at-sources'
import { proposedSheet } from './proposed-sheet'

/** @throws AnalyticsError `cancelled` */
export async function recogniseSources(
  paths: string[],
  { language, ...looking }: Looking & { language: Language },
): Promise<FileProposal[]> {
  const { found, refused, known } = await lookAtSources(paths, looking)
  return [...found.map((file) => toFile(file, known, language)), ...unopened(refused, language)]
}

/** What a folder holds that somebody may have meant and that cannot be opened, or is of no kind that is read. */
const unopened = (entries: RefusedEntry[], language: Language): FileProposal[] =>
  entries.map(({ name, code }) => ({
    ...refusedFile(name, { code, file: name }, language),
    passedOver: code === 'unsupported_format',
  }))

/** `alreadyImported` is a hint before anything is read in full; the import itself compares content hashes. */
function toFile({ path, source, sheets }: LookedAt, known: Known, language: Language): FileProposal {
  const file = shownName(path)
  if (source instanceof ImportError) return refusedFile(path, source.issue, language)
  const { bytes, kind, encoding = null } = source.info
  const alreadyImported = known.files.some((other) => other.file === file && other.bytes === bytes)
  return {
    path: knownPath(path),
    file,
    bytes,
    kind,
    encoding,
    alreadyImported,
    passedOver: false,
    refusal: null,
    sheets: sheets.map((sheet) => proposedSheet(sheet, file, language)),
  }
}

function refusedFile(path: string, issue: ImportIssue, language: Language): FileProposal {
  const refusal = wordIssue(issue, language)
  const unread = { bytes: 0, kind: '', encoding: null, alreadyImported: false, passedOver: false, sheets: [] }
  return { path: knownPath(path), file: shownName(path), ...unread, refusal }
}
