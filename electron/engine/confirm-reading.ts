// A person's word about one doubtful column: the sheet and all of its template are read anew with it, and it is kept with the template's answer.
import { AnalyticsError } from '../../analytics/errors'
import { isPlanned } from '../../analytics/workspace/ingest/load'
import { currentSheets } from '../../analytics/workspace/ingest/plan-store'
import { readingKey } from '../../analytics/workspace/ingest/stated-reading'
import type { PlannedSheet } from '../../analytics/workspace/ingest/types'
import { forgetAnswer, rememberAnswer, rememberedAnswers, sheetsOf } from '../../analytics/workspace/mapping-memory'
import type { Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'
import type { AnsweredSheets } from '../../analytics/workspace/types'
import { fingerprint } from '../../importers/mapping/fingerprint'
import type { MappingAnswer, RememberedAnswer } from '../../importers/types'
import type { Input } from '../contract/contract'
import { changeStored } from './change-stored'
import { keep } from './recognise-again'
import { type Reporting, readRenewed } from './sheet-answer'
import { settledColumns, sheetAtHand } from './sheet-question'
import type { EngineState } from './state'

type Given = Omit<Input<'sources.confirm'>, 'jobId'>

/** `as` null takes the word back. */
export async function confirmReading(state: EngineState, { jobId, ...given }: Input<'sources.confirm'>): Promise<AnsweredSheets> {
  const workspace = state.required
  if (state.jobs.busy) throw new AnalyticsError('busy')
  return state.jobs.run(jobId, (signal, report) => confirmStored(workspace, given, state.now(), { signal, report }))
}

/** @throws AnalyticsError `bad_input` for a sheet that is not in use */
export const confirmStored = (workspace: Workspace, given: Given, now: Date, reporting: Reporting): Promise<AnsweredSheets> =>
  changeStored(workspace, (db) => confirm(db, given, now, reporting))

async function confirm(db: Database, { sheetId, column, as }: Given, now: Date, reporting: Reporting): Promise<AnsweredSheets> {
  const { plan, file } = await sheetAtHand(db, sheetId)
  if (!isPlanned(plan)) throw new AnalyticsError('bad_input', { field: 'sheetId' })
  const print = fingerprint(file.kind, plan.layout)
  const said = (constants: Record<string, string>) => withReading(constants, column, as)
  const isNamed = plan.layout.columns.some(({ levels }) => levels.length > 0)
  const renewed: PlannedSheet[] = []
  for (const sheet of await alike(db, plan, isNamed ? print : null)) {
    const mapping = { ...sheet.mapping, constants: said(sheet.mapping.constants) }
    await keep(db, { ...sheet, mapping }, { layout: sheet.layout, mapping, refusal: null, fingerprint: print })
    renewed.push({ ...sheet, mapping })
  }
  if (isNamed) await keepWord(db, plan, print, said, now)
  return readRenewed(db, sheetId, renewed, { waited: false, remembered: isNamed }, reporting)
}

function withReading(constants: Record<string, string>, column: number, as: Given['as']): Record<string, string> {
  const { [readingKey(column)]: _, ...others } = constants
  return as === null ? others : { ...others, [readingKey(column)]: as }
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
  said: (constants: Record<string, string>) => Record<string, string>,
  now: Date,
): Promise<void> {
  const known = (await rememberedAnswers(db)).find((remembered) => remembered.fingerprint === print)?.answer
  const recognised: MappingAnswer = { kind: plan.mapping.kind, headerRow: null, columns: settledColumns(plan) ?? [], constants: {} }
  const answer = known ?? recognised
  const constants = said(answer.constants)
  const isNothing = Object.keys(constants).length === 0 && !plan.mapping.reasons.includes('given')
  if (isNothing) return forgetAnswer(db, print)
  await rememberAnswer(db, { fingerprint: print, answer: { ...answer, constants } }, now)
}
