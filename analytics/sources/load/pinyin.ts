// How Chinese names are written in Latin letters, by which systems and colleagues from elsewhere call people: 顾佳明 is Gu Jiaming, jiaming.gu@;
// Lim Wei Jie, in whose list the surname stands first, is Wei Jie Lim elsewhere.
import type { Database } from '../../workspace/query'

/** ü has no key of its own: 吕 is Lv, Lu and Lyu. */
const umlauts = ['v', 'u', 'yu']

/** Into `person_pinyin`: people with Chinese or Latin names, each in every order and way their names are spelled, letters only. */
export async function spellNames(db: Database): Promise<void> {
  const people = await db.all<{ id: string; name: string }>(
    `select employee_id as id, name from employee where regexp_full_match(name, '[\\p{Han}·]{2,}|[A-Za-z]+(?: [A-Za-z]+){1,3}')`,
  )
  const spelled = people.length ? await spell(people) : []
  await db.run(
    `create or replace temp table person_pinyin as select unnest($spelled::json::struct(employee_id varchar, spelled varchar)[], recursive := true)`,
    { spelled: JSON.stringify(spelled) },
  )
}

async function spell(people: { id: string; name: string }[]): Promise<{ employee_id: string; spelled: string }[]> {
  const { pinyin } = await import('pinyin-pro')
  return people.flatMap(({ id, name }) => {
    if (/^[A-Za-z ]+$/.test(name)) return orders(name.toLowerCase().split(' ')).map((spelled) => ({ employee_id: id, spelled }))
    const syllables = pinyin(name.replaceAll('·', ''), { toneType: 'none', type: 'array', surname: 'head', v: true })
    return [...new Set(orders(syllables).flatMap(withoutUmlaut))].map((spelled) => ({ employee_id: id, spelled }))
  })
}

/** Surname first, or last; some surnames have two syllables. */
const orders = (syllables: string[]): string[] =>
  [0, 1, 2].filter((at) => at < syllables.length).map((at) => [...syllables.slice(at), ...syllables.slice(0, at)].join(''))

const withoutUmlaut = (text: string): string[] => (text.includes('v') ? umlauts.map((letters) => text.replaceAll('v', letters)) : [text])
