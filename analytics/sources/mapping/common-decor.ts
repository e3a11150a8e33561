// What all columns of a sheet bear beside their names: `Activity - Due date` or `(单据头)单据编号` of an export, `3. 填报月份` of a form.
import { headerKey } from '../../vocabulary/header-key'
import type { Column, Spelling } from './columns'

const prefix = /^(.{2,24}?)\s+-\s+(?=\S)|^\(([^()]{2,12})\)\s*(?=\S)/
const number = /^\d{1,2}\s*[.、．)）]\s*/
/** A form asks whoever fills it in. */
const asked = /^(?:请(?:填写|选择|输入)|您所?在?的?|你所?在?的?|本人的?)(?=\p{Script=Han}{2})/u
const CONFIDENCE = 0.95

/** Each column with its name without it, where half of them bear it. */
export function withoutCommonDecor(columns: Column[]): Column[] {
  const own = columns.filter(({ levels, inherited }) => levels.length > 0 && !inherited)
  const numbered = own.filter((column) => number.test(nameOf(column))).length * 2 >= own.length
  const shared = mostCommon(
    own.flatMap((column) => prefixOf(nameOf(column)) ?? []),
    own.length / 2,
  )
  if (!numbered && shared === undefined) return columns
  // Where colleagues are asked about somebody, whoever fills it in is not who it is about.
  const aboutOthers = own.some((column) => /评价的|要评|被评|打分对象/.test(nameOf(column)))
  const plain = (name: string) => (aboutOthers ? name : name.replace(asked, ''))
  return columns.map((column) => {
    const name = nameOf(column)
    const bare = numbered
      ? plain(name.replace(number, ''))
      : shared !== undefined && prefixOf(name) === shared
        ? name.replace(prefix, '')
        : name
    if (bare === name || bare.trim() === '') return column
    const spelling: Spelling = { key: headerKey(bare), text: bare, confidence: CONFIDENCE, reason: 'words' }
    return { ...column, spellings: [...column.spellings, spelling] }
  })
}

const prefixOf = (name: string): string | undefined => {
  const found = prefix.exec(name)
  return found?.[1] ?? found?.[2]
}
const nameOf = ({ levels }: Column): string => (levels.at(-1) ?? '').normalize('NFKC').trim()

/** The text that stands there at least so many times. */
function mostCommon(texts: string[], least: number): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= Math.max(2, least) ? best[0] : undefined
}
