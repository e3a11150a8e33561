// A person's word about one doubtful column: the sheet and all of its template are read anew with it, and it is kept with the template's answer.
import { AnalyticsError } from '../../messages/errors'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import { isPlanned } from '../load/load'
import { currentSheets } from '../load/plan-store'
import type { PlannedSheet } from '../load/types'
import { fingerprint } from '../mapping/fingerprint'
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

/** @throws AnalyticsError `bad_input` for a sheet that is not in use */
export const overrideParse = (workspace: Workspace, given: ParseOverride, now: Date, reporting: Reporting): Promise<AnsweredSheets> =>
  changeStored(workspace, (db) => confirm(db, given, now, reporting))

async function confirm(db: Database, { sheetId, column, as }: ParseOverride, now: Date, reporting: Reporting): Promise<AnsweredSheets> {
  const { plan, file } = await sheetAtHand(db, sheetId)
  if (!isPlanned(plan)) throw new AnalyticsError('bad_input', { field: 'sheetId' })
  const print = fingerprint(file.kind, plan.layout)
  const said = (readings: ColumnReading[]) => withReading(readings, column, as)
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

function withReading(readings: ColumnReading[], column: number, as: ParseOverride['as']): ColumnReading[] {
  const others = readings.filter((said) => said.column !== column)
  return as === null ? others : [...others, { column, reading: as }]
}

/** The sheet and every other one in use that has the same columns; a word settles nothing in a column that is not in doubt. */
async function alike(db: Database, plan: PlannedSheet, print: string | null): Promise<PlannedSheet[]> {
  const ids = new Set([plan.sheetId, ...(await sheetsOf(db, print))])
  return (await currentSheets(db)).filter(isPlanned).filter(({ sheetId }) => ids.has(sheetId))
}

/** Later files of the template are read the same way. A word taken back leaves no answer where there was none. */
async function keepWord(
  db: Database,
  plan: PlannedSheet,
  print: RememberedAnswer['fingerprint'],
  said: (readings: ColumnReading[]) => ColumnReading[],
  now: Date,
): Promise<void> {
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
