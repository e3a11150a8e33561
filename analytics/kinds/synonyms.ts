// Looks headers up in the dictionary.
import { headerKey } from '../vocabulary/header-key'
import { keysByWords, latinWords, learnFrom, wordsKey } from '../vocabulary/header-words'
import { kinds } from './kinds'
import type { SheetKind } from './shared/types'

/** Synonyms of one field, best first in `strong`; `weak` ones yield to any strong column. */
interface Synonyms {
  strong: string[]
  weak: string[]
}

export interface FieldHit {
  field: string
  /** 0 = enough by itself, 1 = only when no better column is there. */
  tier: 0 | 1
}

const ambiguous = new Set(
  (
    '编号, 序号, ID, 名称, 状态, 类型, 得分, 分数, 等级, 时间, 日期, 结果, 负责人, 部门负责人, 完成率, 权重, 备注, 说明, 单位, 性质, 方向, 方式, 内容, 来源, ' +
    'Name, Status, Score, Level, Date, Owner, Type, Title, Time, Result, Source, Key, To, From, At, O, KR, ' +
    'No, Item, Topic, Ref, Case, Job, Mark, Marks, Group, Unit, Area, Section, Base, Contract, Entry, Exit, Received, Logged, Reading, What, Who, Why, When, ' +
    'By, In, Out, Now, Form, Test, Began, Lot, Org, Squad, Branch, Max, Possible, Documents, Finding, Lodged, Step, Activity, Program, Session, Interval, Calc'
  )
    .split(',')
    .map(headerKey),
)

interface Dictionary {
  /** Kind → field → synonyms. */
  fields: Record<SheetKind, Record<string, Synonyms>>
  byKey: Map<SheetKind, Map<string, FieldHit[]>>
  /** By the words of a name in Latin script, whatever their order. */
  byWords: Map<SheetKind, Map<string, FieldHit[]>>
  /** How many kinds have a name, but for those that are tried last. */
  kindsWith: Map<string, number>
  known: Set<string>
  knownByWords: Set<string>
}

learnFrom(() => kinds.flatMap(({ synonyms }) => Object.values(synonyms)))

let made: Dictionary | undefined

/** Made when the first header is looked up, or a file is being opened: most commands look up none. */
const dictionary = (): Dictionary => (made ??= makeDictionary())

/** Makes the dictionary where there is nothing to do but wait. */
export function prepareDictionary(): void {
  dictionary()
}

/** What the fields of a kind are called. */
export const synonymsOf = (kind: SheetKind): Record<string, Synonyms> => dictionary().fields[kind]

function parse(text: string): Synonyms {
  const [strong, ...weak] = text.split('|').map((part) =>
    part
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
  return once(strong, weak.flat())
}

/** Every name once, however often the lists it is put together from say it. */
function once(strong: string[], weak: string[]): Synonyms {
  const said = new Set<string>()
  const first = (word: string) => !said.has(headerKey(word)) && said.add(headerKey(word)) !== undefined
  return { strong: strong.filter(first), weak: weak.filter(first) }
}

function makeDictionary(): Dictionary {
  const fields: Dictionary['fields'] = Object.fromEntries(
    kinds.map(({ kind, synonyms }) => [kind, Object.fromEntries(Object.entries(synonyms).map(([field, text]) => [field, parse(text)]))]),
  )
  const found: Dictionary = {
    fields,
    byKey: new Map(),
    byWords: new Map(),
    kindsWith: new Map(),
    known: new Set(),
    knownByWords: new Set(),
  }
  // Most words serve several kinds.
  const byWord = new Map<string, string>()
  for (const [kind, own] of Object.entries(fields)) {
    const [byKey, byWords] = [new Map<string, FieldHit[]>(), new Map<string, FieldHit[]>()]
    found.byKey.set(kind, byKey)
    found.byWords.set(kind, byWords)
    for (const [field, { strong, weak }] of Object.entries(own))
      for (const [tier, words] of [strong, weak].entries())
        for (const word of words) {
          const hit = { field, tier: tier as FieldHit['tier'] }
          const inWords = byWord.get(word) ?? wordsKey(latinWords(word))
          byWord.set(word, inWords)
          add(byKey, headerKey(word), hit)
          add(byWords, inWords, hit)
          found.known.add(headerKey(word))
          if (inWords !== '') found.knownByWords.add(inWords)
        }
  }
  for (const { kind, last } of kinds)
    for (const key of (!last && found.byKey.get(kind)?.keys()) || []) found.kindsWith.set(key, (found.kindsWith.get(key) ?? 0) + 1)
  return found
}

function add(byKey: Map<string, FieldHit[]>, key: string, hit: FieldHit): void {
  const hits = byKey.get(key) ?? []
  if (key !== '') byKey.set(key, hits)
  if (!hits.some(({ field }) => field === hit.field)) hits.push(hit)
}

/** Fields of a kind that a normalised header names. */
export function fieldsOf(kind: SheetKind, key: string): FieldHit[] {
  return dictionary().byKey.get(kind)?.get(key) ?? none
}

const none: FieldHit[] = []

/** Fields that a header names by its words, where it is no name as it stands; `key` is what was found. */
export function fieldsByWords(kind: SheetKind, text: string): { key: string; hits: FieldHit[] } {
  const { byWords } = dictionary()
  for (const key of keysByWords(text)) {
    const hits = byWords.get(kind)?.get(key) ?? fieldsOf(kind, key)
    if (hits.length > 0) return { key, hits }
  }
  return { key: '', hits: [] }
}

/** Whether the words of a header name a field of any kind. */
export function isKnownByWords(text: string): boolean {
  const { known, knownByWords } = dictionary()
  return keysByWords(text).some((key) => knownByWords.has(key) || (key !== '' && known.has(key)))
}

/** How many kinds have a field that a normalised header names; those that are tried last take no name from another. */
export const kindsWith = (key: string): number => dictionary().kindsWith.get(key) ?? 0

/** All normalised names of a kind, for comparison by likeness. */
export function namesOf(kind: SheetKind): ReadonlyMap<string, FieldHit[]> {
  return dictionary().byKey.get(kind) ?? new Map()
}

/** A header so general that it means something only beside others. */
export function isAmbiguous(key: string): boolean {
  return ambiguous.has(key)
}

/** Whether any kind has a field that a normalised header names. */
export function isKnownKey(key: string): boolean {
  return dictionary().known.has(key)
}
