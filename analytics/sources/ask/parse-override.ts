// A person's word about one column, how it is read or what its words mean: the sheet and all of its template are read anew with it, and it is kept with the template's answer.
import { kindOf } from '../../kinds/kinds'
import { AnalyticsError } from '../../messages/errors'
import { isPoints, meaningsOf } from '../../vocabulary/meanings'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import { isPlanned } from '../load/load'
import { currentSheets } from '../load/plan-store'
import { wordListOf } from '../load/stated-meanings'
import type { PlannedSheet } from '../load/types'
import { fingerprint } from '../mapping/fingerprint'
import { isMeaning } from '../mapping/stated-readings'
import type { ColumnReading, KeptAnswer, RememberedAnswer, StatedReading } from '../mapping/types'
import { forgetAnswer, rememberAnswer, rememberedAnswers, sheetsOf } from '../recognise/mapping-memory'
import { keep } from '../recognise/recognise-again'
import type { AnsweredSheets } from '../types'
import { type Reporting, readRenewed } from './sheet-answer'
import { settledColumns, sheetAtHand } from './sheet-question'

export interface ParseOverride {
  sheetId: number
  column: number
  /** Null takes the word back. */
  as: StatedReading | null
}

export interface WordOverride {
  sheetId: number
  column: number
  /** Null takes the word back; words that are not named keep what was said of them. */
  words: { word: string; means: string | null }[]
}

/** @throws AnalyticsError `bad_input` for a sheet that is not in use */
export const overrideParse = (workspace: Workspace, given: ParseOverride, now: Date, reporting: Reporting): Promise<AnsweredSheets> =>
  changeStored(workspace, (db) => confirm(db, given.sheetId, (readings) => withReading(readings, given), now, reporting))

/** @throws AnalyticsError `bad_input` for a sheet that is not in use, or a meaning that words of the column cannot have */
export const overrideWords = (workspace: Workspace, given: WordOverride, now: Date, reporting: Reporting): Promise<AnsweredSheets> =>
  changeStored(workspace, async (db) => {
    const { plan } = await sheetAtHand(db, given.sheetId)
    if (!isPlanned(plan) || !given.words.every(({ means }) => means === null || canMean(plan, given.column, means)))
      throw new AnalyticsError('bad_input', { field: 'words' })
    return confirm(db, given.sheetId, (readings) => withMeanings(readings, given), now, reporting)
  })

function canMean({ mapping: { kind, fields } }: PlannedSheet, column: number, means: string): boolean {
  const lists = fields.filter((mapped) => mapped.column === column).map(({ field }) => wordListOf(kindOf(kind), field))
  return lists.some((list) => (list === 'points' ? isPoints(means) : list !== null && Object.hasOwn(meaningsOf(list), means)))
}

type Change = (readings: ColumnReading[]) => ColumnReading[]

async function confirm(db: Database, sheetId: number, said: Change, now: Date, reporting: Reporting): Promise<AnsweredSheets> {
  const { plan, file } = await sheetAtHand(db, sheetId)
  if (!isPlanned(plan)) throw new AnalyticsError('bad_input', { field: 'sheetId' })
  const print = fingerprint(file.kind, plan.layout)
  const isNamed = plan.layout.columns.some(({ levels }) => levels.length > 0)
  const renewed: PlannedSheet[] = []
  for (const sheet of await alike(db, plan, isNamed ? print : null)) {
    const mapping = { ...sheet.mapping, readings: said(sheet.mapping.readings) }
    await keep(db, { ...sheet, mapping }, { layout: sheet.layout, mapping, refusal: null, fingerprint: print })
    renewed.push({ ...sheet, mapping })
  }
  if (isNamed) await keepWord(db, plan, print, said, now)
  return readRenewed(db, sheetId, renewed, { waited: false, remembered: isNamed }, reporting)
}

function withMeanings(readings: ColumnReading[], { column, words }: WordOverride): ColumnReading[] {
  const isNamed = (said: ColumnReading) => said.column === column && isMeaning(said) && words.some(({ word }) => word === said.word)
  const meanings = words.flatMap(({ word, means }) => (means === null ? [] : [{ column, word, means }]))
  return [...readings.filter((said) => !isNamed(said)), ...meanings]
}

function withReading(readings: ColumnReading[], { column, as }: ParseOverride): ColumnReading[] {
  const others = readings.filter((said) => said.column !== column || isMeaning(said))
  return as === null ? others : [...others, { column, reading: as }]
}

/** The sheet and every other one in use that has the same columns; a word settles nothing in a column that is not in doubt. */
async function alike(db: Database, plan: PlannedSheet, print: string | null): Promise<PlannedSheet[]> {
  const ids = new Set([plan.sheetId, ...(await sheetsOf(db, print))])
  return (await currentSheets(db)).filter(isPlanned).filter(({ sheetId }) => ids.has(sheetId))
}

/** Later files of the template are read the same way. A word taken back leaves no answer where there was none. */
async function keepWord(db: Database, plan: PlannedSheet, print: RememberedAnswer['fingerprint'], said: Change, now: Date): Promise<void> {
  const known = (await rememberedAnswers(db)).find((remembered) => remembered.fingerprint === print)?.answer
  const recognised: KeptAnswer = {
    kind: plan.mapping.kind,
    headerRow: null,
    columns: settledColumns(plan) ?? [],
    constants: {},
    readings: [],
  }
  const answer = known ?? recognised
  const readings = said(answer.readings)
  const isNothing = readings.length === 0 && Object.keys(answer.constants).length === 0 && !plan.mapping.reasons.includes('given')
  if (isNothing) return forgetAnswer(db, print)
  await rememberAnswer(db, { fingerprint: print, answer: { ...answer, readings } }, now)
}
