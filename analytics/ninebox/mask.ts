// Codes for the names of people on a masked board: the same while people are moved, in an order that says nothing of who they are.
import { createHash } from 'node:crypto'
import codeSeed from '../masking/code_seed.sql'
import { Mask } from '../masking/mask'
import type { Language } from '../messages/types'
import type { Database } from '../workspace/query'
import type { NineBoxWords } from './types'
import { nineBoxWords } from './words'

export interface BoardMask {
  names: Mask
  /** `员工 07` by employee id. */
  codes: ReadonlyMap<string, string>
}

export async function maskBoard(
  db: Database,
  people: readonly { employee_id: string }[],
  language: Language,
  names?: Mask,
): Promise<BoardMask> {
  const seed = (await db.first<{ seed: string }>(codeSeed))?.seed ?? ''
  return { names: names ?? (await Mask.read(db, language)), codes: codesOf(people, seed, nineBoxWords(language)) }
}

/** Padded to the width the board needs, at least two digits. */
function codesOf(people: readonly { employee_id: string }[], seed: string, words: NineBoxWords): Map<string, string> {
  const width = Math.max(2, String(people.length).length)
  const shuffled = people
    .map(({ employee_id }) => ({ id: employee_id, at: createHash('sha256').update(`${seed} ${employee_id}`).digest('hex') }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(shuffled.map(({ id }, index) => [id, words.code(String(index + 1).padStart(width, '0'))]))
}
