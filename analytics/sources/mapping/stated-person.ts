// Whose all rows of a sheet are, where one sheet a person says so above its columns: `姓名：林一 工号：S101`.
import type { Kind } from '../../kinds/shared/types'
import { isKnownKey } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import { toSimplified } from '../../vocabulary/traditional'
import type { FieldMapping } from './types'

const value = '([^:：,，;；|()（）]{1,40}?)(?=\\s*$|\\s*[,，;；|(（]|\\s+[^\\s:：]{1,12}\\s*[:：])'
const numbered = new RegExp(
  `(?:^|[\\s,，;；|])(?:(?:员工|职工|人员)?(?:工号|编号)|(?:employee|staff)\\s*(?:id|no\\.?|number|#)|emp\\.?\\s*(?:id|no\\.?))\\s*[:：]\\s*${value}`,
  'i',
)
const named = new RegExp(
  `(?:^|[\\s,，;；|])(?:(?:员工|被考核人|被评价人|被评估人|考核对象)?姓名|被考核(?:人|者)|被评价(?:人|者)|被评估(?:人|者)|考核对象|责任人|员工|employee(?:\\s*name)?|name)\\s*[:：]\\s*${value}`,
  'i',
)

/** Whoever fills in a list of goals or actions is not the one they are of; reported values are theirs. */
const reporting = new RegExp(`(?:^|[\\s,，;；|])填报人(?:姓名)?\\s*[:：]\\s*${value}`)

/** Names of cells in forms, which need no colon. */
const bare = /^(?:(?:员工|被考核人|被评价人)?姓名|(?:员工)?(?:工号|编号)|被考核人|被评价人|employee(?: name| id| no\.?)?|name)$/i

/** `工号：` in one cell, or `工号`, and what it is in the next are one text. */
export function joinLabels(texts: string[]): string[] {
  const joined: string[] = []
  for (const text of texts) {
    const label = joined.at(-1)
    if (label !== undefined && /^[^:：]{1,16}[:：]\s*$/.test(label) && !/[:：]\s*$/.test(text))
      joined[joined.length - 1] = label.trim() + text.trim()
    else if (
      label !== undefined &&
      bare.test(toSimplified(label.trim())) &&
      !bare.test(toSimplified(text.trim())) &&
      !isKnownKey(headerKey(text))
    )
      joined[joined.length - 1] = `${toSimplified(label.trim())}：${text.trim()}`
    else joined.push(text)
  }
  return joined
}

/** Number, name and who filled the sheet in, as titles state them; undefined where they state none, or more than one. */
export function statedPerson(titles: string[]): { no?: string; name?: string; reporter?: string } {
  const only = (pattern: RegExp): string | undefined => {
    const found = new Set(titles.flatMap((text) => pattern.exec(text.normalize('NFKC'))?.[1].trim() || []))
    return found.size === 1 ? [...found][0] : undefined
  }
  return { no: only(numbered), name: only(named), reporter: only(reporting) }
}

/** The stated person as the one a row of the kind is of, where no column says whose a row is. */
export function asOwner({ kind, persons }: Kind, fields: FieldMapping[], constants: Record<string, string>): Record<string, string> {
  const main = persons[0]
  if (!main || fields.some(({ field }) => field === main.no || field === main.name)) return {}
  const { person_no: no, person_name, reporter_name } = constants
  const name = person_name ?? (kind === 'reported_value' ? reporter_name : undefined)
  // A number beside nobody but the reporter is the reporter's.
  if (name === undefined && reporter_name !== undefined) return {}
  return { ...(no ? { [main.no]: no } : {}), ...(name ? { [main.name]: name } : {}) }
}
