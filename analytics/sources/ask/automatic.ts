// Back to what the importer makes of a sheet by itself: what a person said of its kind and columns is set aside for its whole template, and can be put back.
import { AnalyticsError } from '../../messages/errors'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import type { LoadSheet } from '../load/types'
import { applyAnswer, rememberable } from '../mapping/answer'
import type { KeptAnswer } from '../mapping/types'
import { forgetAnswer, rememberAnswer, sheetsOf } from '../recognise/mapping-memory'
import { recogniseAlone } from '../recognise/recognise-again'
import { asideAnswers, forgetAside, setAnswerAside } from '../recognise/set-answers-aside'
import type { AnsweredSheets } from '../types'
import { type Reporting, readRenewed, renewSheet, withItsNames } from './sheet-answer'
import { isSaid, type SheetAtHand, settledColumns, sheetsAtHand } from './sheet-question'

/** `said` false puts the answer back. @throws AnalyticsError `bad_input` where nothing was said of the sheet, or nothing was set aside */
export const readAutomatically = (
  workspace: Workspace,
  { sheetId, said }: { sheetId: number; said: boolean },
  now: Date,
  reporting: Reporting,
): Promise<AnsweredSheets> =>
  changeStored(workspace, async (db) => {
    const read = said ? await setAside(db, sheetId, now) : await putBack(db, sheetId, now)
    const named = read.some(({ mapping }) => mapping?.kind === 'indicator') ? await withItsNames(db, read) : read
    return readRenewed(db, sheetId, named, { waited: false, remembered: !said }, reporting)
  })

async function setAside(db: Database, sheetId: number, now: Date): Promise<LoadSheet[]> {
  const [asked] = await sheetsAtHand(db, (plan) => plan.sheetId === sheetId)
  if (!asked || !isSaid(asked.plan)) throw new AnalyticsError('bad_input', { field: 'sheetId' })
  const print = await fingerprintOf(db, sheetId)
  const alike = new Set(print === null ? [] : await sheetsOf(db, print))
  if (print !== null) await forgetAnswer(db, print)
  const renewed: LoadSheet[] = []
  for (const sheet of await sheetsAtHand(db, (plan) => isSaid(plan) && (plan.sheetId === sheetId || alike.has(plan.sheetId)))) {
    const plan = await recogniseAlone(db, sheet)
    await setAnswerAside(db, { sheetId: sheet.plan.sheetId, with: sheetId, answer: answerOf(sheet, plan) }, now)
    renewed.push(plan)
  }
  return renewed
}

/** What a person said, as it stands in the plan; the row of the names only where it is not the one that is found anyway. */
function answerOf({ plan }: SheetAtHand, found: LoadSheet): KeptAnswer {
  const { kind, constants, readings } = plan.mapping!
  const rows = plan.layout?.headerRows ?? []
  const isFound = JSON.stringify(rows) === JSON.stringify(found.layout?.headerRows ?? null)
  return { kind, headerRow: isFound ? null : (rows[0] ?? 0), columns: settledColumns(plan) ?? [], constants, readings }
}

async function putBack(db: Database, sheetId: number, now: Date): Promise<LoadSheet[]> {
  const aside = await asideAnswers(db)
  const group = aside.find((one) => one.sheetId === sheetId)?.with
  if (group === undefined) throw new AnalyticsError('bad_input', { field: 'sheetId' })
  const own = new Map(aside.filter((one) => one.with === group).map((one) => [one.sheetId, one.answer]))
  const renewed: LoadSheet[] = []
  for (const sheet of await sheetsAtHand(db, (plan) => own.has(plan.sheetId))) {
    const answer = own.get(sheet.plan.sheetId)!
    const understood = applyAnswer(answer, sheet.plan.layout, sheet.grid, sheet.names)
    if (!understood || understood.missing.length) throw new AnalyticsError('bad_input', { field: 'answer' })
    const remembered = rememberable(answer, sheet.file.kind, understood.layout)
    if (remembered) await rememberAnswer(db, remembered, now)
    await forgetAside(db, sheet.plan.sheetId)
    renewed.push(await renewSheet(db, sheet, understood))
  }
  return renewed
}

const fingerprintOf = async (db: Database, sheetId: number): Promise<string | null> =>
  (await db.first<{ fingerprint: string | null }>('select fingerprint from source_sheet where sheet_id = $sheetId', { sheetId }))
    ?.fingerprint ?? null
