// Somebody of the roster called by surname and title: 李总, 韩经理, 张主任. Surnames are ordinary words too, and so are titles that go on.

/** Each title with what makes another word of it. */
const titles: [title: string, goesOn: string][] = [
  ['总监', '办部室会岗级层制'],
  ['总', '监部务体量数额计结部则公院局行店站台线包共成会和有是要算之产值账库装督编署工'],
  ['经理', '部室层级岗办'],
  ['主任', '办室级岗'],
  ['主管', '部室级岗'],
  ['工', '程作艺业厂时资具序段会位人单种地伤信商农夫期况科'],
  ['董', '事'],
  ['厂长', '办室'],
  ['院长', '办室'],
  ['所长', '办室'],
  ['部长', '办室'],
  ['组长', '岗'],
  ['科长', '办室'],
  ['处长', '办室'],
  ['书记', '办处员'],
  ['老师', '傅'],
  ['师傅', ''],
  ['先生', ''],
  ['女士', ''],
]
/** Words, though a surname begins them. */
const words = '高工|金工|施工|车工|包工|焦工|成总|高总监|高经理|高主管'
const forms = titles.map(([title, goesOn]) => (goesOn ? `${title}(?![${goesOn}])` : title)).join('|')
const whole = new RegExp(`^(?:${words})(?!\\p{L})`, 'u')
const titled = new RegExp(`(?<![\\p{L}\\p{N}])(\\p{Script=Han})(?:${forms})`, 'gu')

/** Whether a word of the text begins with one of the surnames and a title. */
export function isTitled(text: string, surnames: ReadonlySet<string>): boolean {
  for (const { 1: surname, index } of text.matchAll(titled)) if (surnames.has(surname) && !whole.test(text.slice(index))) return true
  return false
}

/** The surname of a Chinese name of two or three characters; those of more are of other peoples, or have a surname of two. */
export const surnameOf = (name: string): string | null => (/^\p{Script=Han}{2,3}$/u.test(name) ? name[0] : null)
