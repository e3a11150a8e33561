// A sheet of a file that is not imported yet: what is asked about it, and what a person says of it.
import type { SourceReader } from '../../../importers/source/types'
import { AnalyticsError } from '../../messages/errors'
import type { Language } from '../../messages/types'
import { applyAnswer, rememberable } from '../mapping/answer'
import type { MappingAnswer } from '../mapping/types'
import { answersOf, choicesFor, type SheetChoice } from '../recognise/choices'
import type { PreviewCache } from '../recognise/preview-cache'
import { type RecogniseContext, type RecognisedSheet, recognise } from '../recognise/recognise'
import type { AnswerDraft, SheetQuestion } from '../types'
import { questionAbout, type SheetAsked } from './sheet-question'

export interface ProposedPlace {
  /** The file, or its copy. */
  path: string
  /** Index of the sheet in its file. */
  sheet: number
}

interface AtHand extends SheetAsked {
  reader: SourceReader
}

/** What is asked about a sheet as it was proposed, and what a draft of an answer comes to. */
export async function proposedQuestion(
  cache: PreviewCache,
  place: ProposedPlace,
  choices: readonly SheetChoice[],
  draft: AnswerDraft | null,
  language: Language,
): Promise<SheetQuestion> {
  return { ...questionAbout(await atHand(cache, place, choices), draft, language), sheetId: null }
}

/** Takes an answer down for the import. @throws AnalyticsError `bad_input` where it lacks something the kind needs */
export async function chooseSheet(cache: PreviewCache, place: ProposedPlace, file: string, given: MappingAnswer): Promise<SheetChoice> {
  const { reader, plan, grid, names } = await atHand(cache, place, [])
  const answer = { ...given, readings: [] }
  const understood = applyAnswer(answer, plan.layout, grid, names)
  if (!understood || understood.missing.length) throw new AnalyticsError('bad_input', { field: 'answer' })
  return { file, sheet: place.sheet, leaveOut: false, answer, remembered: rememberable(answer, reader.info.kind, understood.layout) }
}

async function atHand(cache: PreviewCache, { path, sheet: index }: ProposedPlace, choices: readonly SheetChoice[]): Promise<AtHand> {
  const reader = await cache.open(path)
  try {
    const own = choicesFor(choices, path).filter(({ leaveOut }) => !leaveOut)
    const known = { knownIndicators: cache.indicatorNames, knownPeople: cache.knownPeople }
    const context = { ...known, remembered: answersOf(choices), chosen: own }
    const found = (await recognise(reader, context)).find(({ sheet }) => sheet.index === index)
    if (!found) throw new AnalyticsError('bad_input', { field: 'sheet' })
    return { reader, ...asked(found, reader.info.file, known) }
  } finally {
    await reader.close()
  }
}

const asked = (
  { sheet, layout, mapping, refusal, grid }: RecognisedSheet,
  fileName: string,
  known: Pick<RecogniseContext, 'knownIndicators' | 'knownPeople'>,
): SheetAsked => ({
  plan: { fileName, sheetName: sheet.name, layout, mapping, refusal },
  grid,
  names: { fileName, sheetName: sheet.name, ...known },
})
