// Answers that were set aside for what the importer makes of a sheet by itself, kept until they are put back or another one is given.
import type { Database } from '../../workspace/query'
import { storedDecision } from '../mapping/stored-decision'
import type { KeptAnswer } from '../mapping/types'

export interface AsideAnswer {
  sheetId: number
  /** The sheet for which it was asked: those of a template go and come together. */
  with: number
  answer: KeptAnswer
}

const beginning = 'aside '

/** In the place of a template's fingerprint, which no sheet has. */
export const asideKey = (sheetId: number): string => `${beginning}${sheetId}`

export async function setAnswerAside(db: Database, { sheetId, with: group, answer }: AsideAnswer, at: Date): Promise<void> {
  await forgetAside(db, sheetId)
  await db.run('insert into mapping_memory values ($key, $kept::json, $at::timestamptz)', {
    key: asideKey(sheetId),
    kept: JSON.stringify({ ...answer, with: group }),
    at: at.toISOString(),
  })
}

export const forgetAside = (db: Database, sheetId: number): Promise<void> =>
  db.run('delete from mapping_memory where fingerprint = $key', { key: asideKey(sheetId) })

export async function asideAnswers(db: Database): Promise<AsideAnswer[]> {
  const rows = await db.all<{ key: string; kept: KeptAnswer & { with: number } }>(
    `select fingerprint as key, mapping as kept from mapping_memory where starts_with(fingerprint, '${beginning}') order by fingerprint`,
  )
  return rows.map(({ key, kept: { with: group, ...answer } }) => ({
    sheetId: Number(key.slice(beginning.length)),
    with: group,
    answer: storedDecision(answer),
  }))
}
