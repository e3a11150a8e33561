// Codes for the names of people on a masked board: the same while people are moved, in an order that says nothing of who they are.
import { createHash } from 'node:crypto'
import codeSeed from '../masking/code_seed.sql'
import { Mask } from '../masking/mask'
import { type SaidTraits, sharedTraits } from '../masking/shared-traits'
import type { Language } from '../messages/types'
import { smallGroupLimit } from '../metric/figure'
import type { Database } from '../workspace/query'
import type { BoardRow, SharedNames } from './board-row'
import type { NineBoxWords } from './types'
import { nineBoxWords } from './words'

export interface BoardMask {
  names: Mask
  /** `员工 07` by employee id. */
  codes: ReadonlyMap<string, string>
  /** What a small group at least of the list has in common with the person, by employee id. */
  traits: ReadonlyMap<string, SaidTraits>
}

export async function maskBoard(
  db: Database,
  people: readonly BoardRow[],
  shared: SharedNames,
  language: Language,
  given?: Mask,
): Promise<BoardMask> {
  const seed = (await db.first<{ seed: string }>(codeSeed))?.seed ?? ''
  const words = nineBoxWords(language)
  const names = given ?? (await Mask.read(db, language))
  const codes = codesOf(people, seed, words)
  const listed = [...people].sort((a, b) => ((codes.get(a.employee_id) ?? '') < (codes.get(b.employee_id) ?? '') ? -1 : 1))
  const said = sharedTraits(
    listed.map(({ department_id, peer_group, level }) => ({
      departments: departmentsOf(department_id, shared, names, words),
      peerGroup: names.of('peerGroup', peer_group) || words.noPeerGroup,
      level: level === null ? null : names.of('level', level),
    })),
    await smallGroupLimit(db),
  )
  return { names, codes, traits: new Map(listed.map(({ employee_id }, at) => [employee_id, said[at]])) }
}

/** The person's own, then those above it. */
function departmentsOf(own: string | null, { departments, above }: SharedNames, names: Mask, words: NineBoxWords): string[] {
  const ids: string[] = []
  for (let id = own ?? undefined; id !== undefined && !ids.includes(id); id = above.get(id)) ids.push(id)
  const named = ids.flatMap((id) => names.of('department', departments.get(id) ?? '') || [])
  return named.length ? named : [words.noDepartment]
}

/** Padded to the width the board needs, at least two digits. */
function codesOf(people: readonly { employee_id: string }[], seed: string, words: NineBoxWords): Map<string, string> {
  const width = Math.max(2, String(people.length).length)
  const shuffled = people
    .map(({ employee_id }) => ({ id: employee_id, at: createHash('sha256').update(`${seed} ${employee_id}`).digest('hex') }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(shuffled.map(({ id }, index) => [id, words.code(String(index + 1).padStart(width, '0'))]))
}
