// Answers people gave about sheets, kept for every later file of the same template.
import type { Database } from '../../workspace/query'
import { storedDecision } from '../mapping/stored-decision'
import type { RememberedAnswer } from '../mapping/types'

/** The latest answer a template. */
export async function rememberedAnswers(db: Database): Promise<RememberedAnswer[]> {
  const kept = await db.all<RememberedAnswer>(
    `select fingerprint, mapping as answer from mapping_memory where (mapping->>'kind') is not null and not starts_with(fingerprint, 'aside ') order by confirmed_at desc, fingerprint`,
  )
  return kept.map(({ fingerprint, answer }) => ({ fingerprint, answer: storedDecision(answer) }))
}

export async function rememberAnswer(db: Database, { fingerprint, answer }: RememberedAnswer, at: Date): Promise<void> {
  await forgetAnswer(db, fingerprint)
  await db.run('insert into mapping_memory values ($fingerprint, $answer::json, $at::timestamptz)', {
    fingerprint,
    answer: JSON.stringify(answer),
    at: at.toISOString(),
  })
}

export const forgetAnswer = (db: Database, fingerprint: RememberedAnswer['fingerprint']): Promise<void> =>
  db.run('delete from mapping_memory where fingerprint = $fingerprint', { fingerprint })

/** Every sheet of a template; none where the columns have no names to know it by. */
export async function sheetsOf(db: Database, fingerprint: RememberedAnswer['fingerprint'] | null): Promise<number[]> {
  const sheets = await db.all<{ id: number }>('select sheet_id as id from source_sheet where fingerprint = $fingerprint', { fingerprint })
  return sheets.map(({ id }) => id)
}

/** A sheet by itself, where its columns have no names. */
const keyOf = async (db: Database, sheetId: number): Promise<string> => {
  const sheet = await db.first<{ fingerprint: string | null }>('select fingerprint from source_sheet where sheet_id = $sheetId', {
    sheetId,
  })
  return sheet?.fingerprint ?? `sheet ${sheetId}`
}

/** Keeps that a sheet holds no data, in the place of an answer of no kind; true where it holds for its whole template. */
export async function rememberNoData(db: Database, sheetId: number, at: Date): Promise<boolean> {
  const key = await keyOf(db, sheetId)
  await db.run('delete from mapping_memory where fingerprint = $key', { key })
  const nothing = JSON.stringify({ kind: null, headerRow: null, columns: [], constants: {}, readings: [] })
  await db.run('insert into mapping_memory values ($key, $nothing::json, $at::timestamptz)', { key, nothing, at: at.toISOString() })
  return !key.startsWith('sheet ')
}

/** Takes it back; an answer of a kind stays. */
export async function forgetNoData(db: Database, sheetId: number): Promise<boolean> {
  const key = await keyOf(db, sheetId)
  await db.run(`delete from mapping_memory where fingerprint = $key and (mapping->>'kind') is null`, { key })
  return false
}
