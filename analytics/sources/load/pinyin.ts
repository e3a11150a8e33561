// How Chinese names are written in Latin letters, by which systems and colleagues from elsewhere call people: 顾佳明 is Gu Jiaming, jiaming.gu@;
// Lim Wei Jie, in whose list the surname stands first, is Wei Jie Lim elsewhere.
import type { Database } from '../../workspace/query'

/** ü has no key of its own: 吕 is Lv, Lu and Lyu. */
const umlauts = ['v', 'u', 'yu']

/**
 * Into `person_pinyin`: people with Chinese or Latin names, each in every order and way their names are spelled, letters only; into `person_given`
 * the given names alone, where they are more than a syllable.
 */
export async function spellNames(db: Database): Promise<void> {
  const people = await db.all<{ id: string; name: string }>(
    `select employee_id as id, name from employee where regexp_full_match(name, '[\\p{Han}·]{2,}|[A-Za-z]+(?: [A-Za-z]+){1,3}')`,
  )
  const spelled = people.length ? await spell(people) : []
  for (const [table, names] of [
    ['person_pinyin', spelled.flatMap(({ id, whole }) => whole.map((text) => ({ employee_id: id, spelled: text })))],
    ['person_given', spelled.flatMap(({ id, given }) => given.map((text) => ({ employee_id: id, spelled: text })))],
  ] as const)
    await db.run(
      `create or replace temp table ${table} as select unnest($names::json::struct(employee_id varchar, spelled varchar)[], recursive := true)`,
      { names: JSON.stringify(names) },
    )
}

interface Spelled {
  id: string
  whole: string[]
  given: string[]
}

async function spell(people: { id: string; name: string }[]): Promise<Spelled[]> {
  const { pinyin } = await import('pinyin-pro')
  return people.map(({ id, name }) => {
    const words = name.toLowerCase().split(' ')
    // Whoever is listed with the surname first is called by another word: both are tried.
    if (/^[A-Za-z ]+$/.test(name)) return { id, whole: orders(words), given: words.filter((word) => word.length > 3) }
    const syllables = pinyin(name.replaceAll('·', ''), { toneType: 'none', type: 'array', surname: 'head', v: true })
    const given = syllables.slice(-2).join('')
    return {
      id,
      whole: [...new Set(orders(syllables).flatMap(withoutUmlaut))],
      given: syllables.length > 2 ? withoutUmlaut(given) : [],
    }
  })
}

/** Surname first, or last; some surnames have two syllables. */
const orders = (syllables: string[]): string[] =>
  [0, 1, 2].filter((at) => at < syllables.length).map((at) => [...syllables.slice(at), ...syllables.slice(0, at)].join(''))

const withoutUmlaut = (text: string): string[] => (text.includes('v') ? umlauts.map((letters) => text.replaceAll('v', letters)) : [text])
