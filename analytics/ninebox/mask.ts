// Stand-ins for names. A code follows the order of employee ids on the board, so it stays the same while people are moved.
import type { NineBoxWords } from './types'

/** `员工 07` for each person, padded to the width the board needs, at least two digits. */
export function codesOf(people: readonly { employee_id: string }[], words: NineBoxWords): Map<string, string> {
  const width = Math.max(2, String(people.length).length)
  const ids = people.map((person) => person.employee_id).sort()
  return new Map(ids.map((id, index) => [id, words.code(String(index + 1).padStart(width, '0'))]))
}

/** A text with the given names taken out, longest first, so that 王小明 does not leave 小明 behind. */
export function withoutNames(text: string, names: readonly string[]): string {
  return [...new Set(names)]
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.split(name).join('＊'), text)
}
