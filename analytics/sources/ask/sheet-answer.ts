// A person's answer about a sheet: it and the waiting sheets of its template are read anew from their stored rows, and the answer is kept.

import { AnalyticsError } from '../../messages/errors'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import { refreshFigures } from '../issues/refresh-figures'
import { knownCycle } from '../load/cycle-of-data'
import { isPlanned, loadAnew } from '../load/load'
import { noDataSheets } from '../load/no-data-sheets'
import type { LoadSheet } from '../load/types'
import { applyAnswer, recall, rememberable, type Understood } from '../mapping/answer'
import { fingerprint } from '../mapping/fingerprint'
import type { MappingAnswer, RememberedAnswer } from '../mapping/types'
import { forgetNoData, rememberAnswer } from '../recognise/mapping-memory'
import { keep, recogniseAgain } from '../recognise/recognise-again'
import { forgetAside } from '../recognise/set-answers-aside'
import { batchOf, knownIndicatorNames, textsOf } from '../recognise/stored-previews'
import type { AnsweredSheets } from '../types'
import { type SheetAtHand, sheetAtHand, sheetsAtHand } from './sheet-question'

/** @throws AnalyticsError `bad_input` where the answer lacks something the kind needs */
export const answerSheet = (workspace: Workspace, given: SheetAnswer, now: Date, reporting: Reporting): Promise<AnsweredSheets> =>
  changeStored(workspace, (db) => readAnew(db, given, now, reporting))

export interface SheetAnswer {
  sheetId: number
  answer: MappingAnswer
}

export interface Reporting {
  signal?: AbortSignal
  report?: (step: 'type' | 'match', file: string | null, done: number, total: number) => void
}

async function readAnew(db: Database, given: SheetAnswer, now: Date, { signal, report }: Reporting): Promise<AnsweredSheets> {
  const { sheetId } = given
  const sheet = await sheetAtHand(db, sheetId)
  // What was said of single columns holds until it is taken back.
  const answer = { ...given.answer, readings: sheet.plan.mapping?.readings ?? [] }
  const understood = applyAnswer(answer, sheet.plan.layout, sheet.grid, sheet.names)
  if (!understood || understood.missing.length) throw new AnalyticsError('bad_input', { field: 'answer' })
  const remembered = rememberable(answer, sheet.file.kind, understood.layout)
  const isAside = (await noDataSheets(db)).has(sheetId)
  await forgetNoData(db, sheetId)
  await forgetAside(db, sheetId)
  if (remembered) await rememberAnswer(db, remembered, now)
  const waited = !isPlanned(sheet.plan) || isAside
  const changed = [await renewSheet(db, sheet, understood), ...(remembered ? await renewAlike(db, remembered, sheetId) : [])]
  const read = answer.kind === 'indicator' ? await withItsNames(db, changed) : changed
  return readRenewed(db, sheetId, read, { waited, remembered: remembered !== null }, { signal, report })
}

/** Reads sheets anew whose plans have changed, and says what came of it. `waited`: none of their rows is in use yet. */
export async function readRenewed(
  db: Database,
  sheetId: number,
  read: LoadSheet[],
  { waited, remembered }: { waited: boolean; remembered: boolean },
  { signal, report }: Reporting,
): Promise<AnsweredSheets> {
  const results = await loadAnew(db, await batchOf(db, sheetId), read, waited, {
    signal,
    onStep: (step, file) => report?.(step, file, 0, 0),
    cycle: await knownCycle(db),
    named: read.flatMap(({ mapping }) => mapping?.constants.cycle ?? []),
  })
  await refreshFigures(db, { signal })
  const sum = (key: 'read' | 'accepted' | 'attention' | 'leftOut') => results.reduce((total, result) => total + result[key], 0)
  return {
    sheets: read.map(({ fileName: file, sheetName }) => ({ file, sheet: sheetName })),
    read: sum('read'),
    accepted: sum('accepted'),
    attention: sum('attention'),
    leftOut: sum('leftOut'),
    remembered,
  }
}

export async function renewSheet(db: Database, { plan, file }: SheetAtHand, { layout, mapping }: Understood): Promise<LoadSheet> {
  const renewed: LoadSheet = { ...plan, layout, mapping, refusal: null, container: false }
  await keep(db, renewed, { layout, mapping, refusal: null, fingerprint: fingerprint(file.kind, layout) })
  return renewed
}

/** Other sheets of the template that wait: asked once, answered for all. */
async function renewAlike(db: Database, remembered: RememberedAnswer, answered: number): Promise<LoadSheet[]> {
  const renewed: LoadSheet[] = []
  for (const sheet of await sheetsAtHand(db, (plan) => plan.sheetId !== answered && !isPlanned(plan))) {
    const understood = recall([remembered], sheet.file.kind, sheet.plan.layout, sheet.grid, sheet.names)
    if (understood) renewed.push(await renewSheet(db, sheet, understood))
  }
  return renewed
}

/** A dictionary of indicators names columns of other sheets. */
export async function withItsNames(db: Database, sheets: LoadSheet[]): Promise<LoadSheet[]> {
  const names = new Set(await knownIndicatorNames(db))
  for (const sheet of sheets) for (const name of await textsOf(db, sheet, 'indicator_name')) names.add(name)
  return recogniseAgain(db, sheets, [...names])
}
