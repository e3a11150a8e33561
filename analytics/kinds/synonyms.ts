// Looks headers up in the dictionary.
import { headerKey, normaliseHeader } from '../vocabulary/header-key'
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
  byKey: Map<SheetKind, Map<string, FieldHit[]>>
  /** By the words of a name in Latin script, whatever their order. */
  byWords: Map<SheetKind, Map<string, FieldHit[]>>
  /** How many kinds have a name, but for those that are tried last; every name of any kind stands here. */
  kindsWith: Map<string, number>
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

/** What the fields of a kind are called; every name once, however often the lists it is put together from say it. */
export function synonymsOf(kind: SheetKind): Record<string, Synonyms> {
  const own = Object.entries(kinds.find((one) => one.kind === kind)?.synonyms ?? {})
  return Object.fromEntries(
    own.map(([field, text]) => {
      const said = new Set<string>()
      const isNew = (word: string) => !said.has(headerKey(word)) && Boolean(said.add(headerKey(word)))
      const [strong, weak] = namesIn(text).map((names) => names.filter(isNew))
      return [field, { strong, weak }]
    }),
  )
}

/** A name with what it is found by. */
interface Spelling {
  key: string
  inWords: string
}

/** Most words serve several kinds. */
type Spellings = Map<string, Spelling>

function spellingOf(word: string, spellings: Spellings): Spelling {
  const before = spellings.get(word)
  if (before) return before
  const spelling = { key: normaliseHeader(word).key, inWords: wordsKey(latinWords(word)) }
  spellings.set(word, spelling)
  return spelling
}

/** The names of a field as written, strong ones and weak ones. */
function namesIn(text: string): [string[], string[]] {
  const [strong, ...weak] = text.split('|').map((part) => part.split(',').flatMap((piece) => piece.trim() || []))
  return [strong, weak.flat()]
}

function makeDictionary(): Dictionary {
  const found: Dictionary = { byKey: new Map(), byWords: new Map(), kindsWith: new Map(), knownByWords: new Set() }
  const spellings: Spellings = new Map()
  for (const { kind, synonyms, last } of kinds) {
    const own: OfKind = { byKey: new Map(), byWords: new Map(), counts: last ? 0 : 1 }
    found.byKey.set(kind, own.byKey)
    found.byWords.set(kind, own.byWords)
    for (const [field, text] of Object.entries(synonyms))
      for (const [tier, names] of namesIn(text).entries()) {
        // Most names are those of one field, and its names share one list.
        const hits: FieldHit[] = [{ field, tier: tier === 0 ? 0 : 1 }]
        for (const word of names) addName(found, own, hits, spellingOf(word, spellings))
      }
  }
  return found
}

interface OfKind {
  byKey: Map<string, FieldHit[]>
  byWords: Map<string, FieldHit[]>
  /** What a name of the kind adds to how many kinds have it. */
  counts: 0 | 1
}

function addName({ kindsWith, knownByWords }: Dictionary, { byKey, byWords, counts }: OfKind, hits: FieldHit[], name: Spelling): void {
  const { key, inWords } = name
  if (key === '') return
  const before = byKey.get(key)
  if (before?.some(({ field }) => field === hits[0].field)) return
  byKey.set(key, before ? [...before, ...hits] : hits)
  if (!before) kindsWith.set(key, (kindsWith.get(key) ?? 0) + counts)
  if (inWords === '') return
  const inOthers = byWords.get(inWords)
  if (inOthers?.some(({ field }) => field === hits[0].field)) return
  byWords.set(inWords, inOthers ? [...inOthers, ...hits] : hits)
  knownByWords.add(inWords)
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
  const { kindsWith, knownByWords } = dictionary()
  return keysByWords(text).some((key) => knownByWords.has(key) || (key !== '' && kindsWith.has(key)))
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
  return dictionary().kindsWith.has(key)
}
