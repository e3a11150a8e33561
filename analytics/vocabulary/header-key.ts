// One spelling for headers that mean the same: width, case, spaces, marks, traditional characters, units in brackets.
import { toSimplified } from './traditional'

export interface NormalHeader {
  /** Spelling to compare by. */
  key: string
  /** Text of a trailing bracket: a unit, a hint, a range. */
  bracket?: string
}

const required = /[([【]\s*(必填|选填|必填项|required|optional)\s*[)\]】]|必填项?|^[*✱﹡※]+|[*✱﹡※]+$/g
const trailingBracket = /^(.+?)\s*[([【〔{]\s*([^()[\]【】〔〕{}]*)\s*[)\]】〕}]$/
// Salesforce marks the columns a report is sorted by with arrows.
const dropped = /[\s_\-–—*:：/\\.·。,，、?↑↓]/g
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/** Nothing to fold but case and script, nothing to drop but what stands between words: no bracket, no other mark. */
const bare = /^[A-Za-z0-9 _\-/.\u4e00-\u9fa5]+$/
const between = /[ _\-/.]/g

/** Closed UTC, closed_at_utc, 完成时间 UTC+0: how the times below are meant, not what they are. */
const zoneBehind = /(?<=.)[\s_-]+(?:utc|gmt)(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?$/i

/** The comparison key of a header and the bracket it ended with. Applying it to its own key changes nothing. */
export function normaliseHeader(given: string): NormalHeader {
  const text = given.replace(zoneBehind, '')
  if (bare.test(text)) {
    const key = toSimplified(text).toLowerCase().replace(between, '')
    if (!key.includes('必填')) return { key }
  }
  let rest = toSimplified(text.normalize('NFKC').replace(invisible, '')).toLowerCase().normalize('NFKC').trim()
  let bracket: string | undefined
  for (;;) {
    const plain = rest.replace(required, ' ').trim()
    const found = trailingBracket.exec(plain)
    const next = found && found[1].replace(dropped, '') !== '' ? found[1].trim() : plain
    if (found && next === found[1].trim() && found[2].trim() !== '') bracket = found[2].trim()
    if (next === rest) break
    rest = next
  }
  const key = rest.replace(dropped, '')
  if (key === rest) return { key, bracket }
  // Dropping marks can join what then reads as a bracket or a hint again.
  const again = normaliseHeader(key)
  return { key: again.key, bracket: bracket ?? again.bracket }
}

/** The two halves of `姓名 Name`, `Staff ID / 工号`: one name said in two scripts. None where the scripts are one word, as in `KPI名称`. */
export function bilingualParts(text: string): string[] {
  if (text.length > 40 || !/[A-Za-z]/.test(text) || !/\p{Script=Han}/u.test(text)) return []
  const plain = text.normalize('NFKC').trim()
  const found =
    /^(\p{Script=Han}[\p{Script=Han}\d]+)[\s/|()]+([A-Za-z][A-Za-z .#'&-]+)\)?$/u.exec(plain) ??
    /^([A-Za-z][A-Za-z .#'&-]*[A-Za-z.#])[\s/|()]+(\p{Script=Han}+)\)?$/u.exec(plain)
  return found ? [found[1].trim(), found[2].trim()] : []
}

const edge = '[\\s*✱﹡※•·●▪►▶★☆#:：、,，;；_|↑↓]'
const edges = new RegExp(`^${edge}+|${edge}+$`, 'gu')

/** A header without what stands around its words: marks, hints that it must be filled in, wide blanks. `* 1 月：` is `1 月`. */
export function undecorated(text: string): string {
  const plain = text.normalize('NFKC').replace(invisible, '').replace(required, ' ').replace(edges, '').replace(/\s+/g, ' ').trim()
  return plain === '' ? text.trim() : plain
}

/** The comparison key alone. */
export function headerKey(text: string): string {
  const before = keys.get(text)
  if (before !== undefined) return before
  // Cells are looked up too, where a header is sought: they are not kept for ever.
  if (keys.size > 20_000) keys.clear()
  const { key } = normaliseHeader(text)
  keys.set(text, key)
  return key
}

/** Headers are looked up by every kind, and most words of the dictionary serve several of them. */
const keys = new Map<string, string>()

/** The text before a trailing bracket, as written otherwise: `产量(万件)` → `产量`. */
export function withoutBracket(text: string): string {
  const found = trailingBracket.exec(text.normalize('NFKC').trim())
  return found ? found[1].trim() : text.trim()
}
