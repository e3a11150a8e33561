// What a header says about the persons in its column.
import { isKnownKey } from '../../kinds/synonyms'
import { bilingualParts, headerKey } from '../../vocabulary/header-key'
import { findMonth } from '../../vocabulary/months'
import type { PersonalKind } from '../table/types'
import { type HeadFinding, headFinding } from './head'
import { firms, ofFirms, ofRelatives, owners, personalWords, relatives } from './words'

const listed = (text: string): string[] => text.split(',').map(headerKey)
const entries = Object.entries(personalWords) as [keyof typeof personalWords, (typeof personalWords)[keyof typeof personalWords]][]
const byWord = new Map(entries.flatMap(([kind, { words }]) => listed(words).map((key) => [key, kind] as const)))
const byGroup = new Map(entries.flatMap(([kind, { groups = '' }]) => listed(groups).map((key) => [key, kind] as const)))
const ownerKeys = listed(owners)
const firmKeys = listed(firms)
/** These keys are letters only. */
const beginsWithOwner = new RegExp(`^(?:${[...ownerKeys, ...firmKeys].join('|')})`)
const relativeKeys = new Set(listed(relatives).flatMap((who) => listed(ofRelatives).map((what) => who + what)))
/** `手机1`, `电话二`, `Address Line 2`. */
const ending = /(?:\d|[一二三]|信息|号码)$/

const lastLetters = new Set([...byWord.keys(), ...relativeKeys].map((key) => key.at(-1)))
/** Whoever's it is, a name ends as it is listed, or with a number behind that. */
const mayEndName = (key: string): boolean => lastLetters.has(key.at(-1)) || ending.test(key)

/** Kind of one name by itself: with or without its owner before it, and a running number behind it. */
function kindOfKey(key: string): PersonalKind | undefined {
  const known = byWord.get(key)
  if (known || !mayEndName(key)) return known
  if (relativeKeys.has(key)) return 'family'
  const shorter = key.replace(ending, '')
  const found = shorter === key ? undefined : kindOfKey(shorter)
  if (found || !beginsWithOwner.test(key)) return found
  return kindBehind(ownerKeys, key) ?? ofFirms.find((kind) => kind === kindBehind(firmKeys, key))
}

function kindBehind(words: string[], key: string): PersonalKind | undefined {
  for (const word of words) {
    const kind = key.startsWith(word) && key !== word ? kindOfKey(key.slice(word.length)) : undefined
    if (kind) return kind
  }
  return undefined
}

interface Name {
  text: string
  key: string
}

/** A name by itself, by each of its scripts, and without its month. */
function namesIn(text: string): Name[] {
  const rest = findMonth(text)?.rest
  return [text, ...bilingualParts(text), ...(rest ? [rest] : [])].map((name) => ({ text: name, key: headerKey(name) }))
}

function kindOfName(text: string, names: Name[]): PersonalKind | undefined {
  for (const { key } of names) {
    const kind = kindOfKey(key)
    if (kind) return kind
  }
  const parts = text.split(/[/／、|]/)
  if (parts.length < 2) return undefined
  const kinds = parts.map((part) => kindOfKey(headerKey(part)))
  return kinds.every((kind) => kind) ? kinds[0] : undefined
}

/** By the noun it ends with. A name that a kind of sheet knows is that kind's. */
function headOfName(names: Name[]): HeadFinding | undefined {
  for (const { text, key } of names) {
    const found = isKnownKey(key) ? undefined : headFinding(text, key)
    if (found) return found
  }
  return undefined
}

/** JSON says where a value comes from: `user.bank_account.no`, `staff[].mobile`. */
const pathParts = (level: string): string[] => (/^[\w$[\].-]+$/.test(level) && level.includes('.') ? level.split(/\[\]\.|\./) : [level])

export interface HeaderFinding {
  kind: PersonalKind
  /** Not the column's own name says so, but the heading it stands under. */
  byGroup: boolean
  /** Only the noun it ends with says so; `vague` where even that has to be borne out by the values. */
  byHead?: 'sure' | 'vague'
}

/** What the levels of a header say: the column's own name first, then what stands above it. */
export function headerFinding(levels: string[]): HeaderFinding | undefined {
  const parts = levels.flatMap(pathParts)
  const own = parts.at(-1)
  if (own === undefined) return undefined
  const above = parts.slice(0, -1)
  const names = namesIn(own)
  const kind = kindOfName(own, names) ?? (above.length ? kindOfKey(headerKey(above.slice(-1).join('') + own)) : undefined)
  if (kind) return { kind, byGroup: false }
  const group = above.map((part) => byGroup.get(headerKey(part))).find((found) => found)
  if (group) return { kind: group, byGroup: true }
  const head = headOfName(names)
  return head && { kind: head.kind, byGroup: false, byHead: head.vague ? 'vague' : 'sure' }
}

export const longestHeader = 80

/** A name that is personal, for telling a row of headers from others. Most cells are figures or sentences, which are no names. */
export function isPersonalHeader(text: string): boolean {
  const before = personal.get(text)
  if (before !== undefined) return before
  if (personal.size > 20_000) personal.clear()
  const found = text.length <= longestHeader && /\p{L}/u.test(text) && saysPersonal(text)
  personal.set(text, found)
  return found
}

/** Cells are asked about too, where a header is sought; they are not kept for ever. */
const personal = new Map<string, boolean>()

function saysPersonal(text: string): boolean {
  const names = namesIn(text)
  return kindOfName(text, names) !== undefined || headOfName(names)?.vague === false
}
