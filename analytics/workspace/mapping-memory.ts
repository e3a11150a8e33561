// Answers people gave about sheets, kept for every later file of the same template.
import type { RememberedAnswer } from '../../importers/types'
import type { Database } from './query'

/** The latest answer a template. */
export const rememberedAnswers = (db: Database): Promise<RememberedAnswer[]> =>
  db.all<RememberedAnswer>('select fingerprint, mapping as answer from mapping_memory order by confirmed_at desc, fingerprint')

export async function rememberAnswer(db: Database, { fingerprint, answer }: RememberedAnswer, at: Date): Promise<void> {
  await db.run('delete from mapping_memory where fingerprint = $fingerprint', { fingerprint })
  await db.run('insert into mapping_memory values ($fingerprint, $answer::json, $at::timestamptz)', {
    fingerprint,
    answer: JSON.stringify(answer),
    at: at.toISOString(),
  })
}
