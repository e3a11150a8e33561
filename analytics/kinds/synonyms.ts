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

/** A name with what it is found by. */
interface Spelling {
  word: string
  key: string
  inWords: string
}

/** Most words serve several kinds. */
type Spellings = Map<string, Spelling>

function spellingOf(word: string, spellings: Spellings): Spelling {
  const before = spellings.get(word)
  if (before) return before
  const spelling = { word, key: headerKey(word), inWords: wordsKey(latinWords(word)) }
  spellings.set(word, spelling)
  return spelling
}

/** The names of a field, strong ones and weak ones; every name once, however often the lists it is put together from say it. */
function parse(text: string, spellings: Spellings): [Spelling[], Spelling[]] {
  const said = new Set<string>()
  const tiers: [Spelling[], Spelling[]] = [[], []]
  for (const [at, part] of text.split('|').entries())
    for (const piece of part.split(',')) {
      const word = piece.trim()
      if (word === '') continue
      const spelling = spellingOf(word, spellings)
      if (said.has(spelling.key)) continue
      said.add(spelling.key)
      tiers[at === 0 ? 0 : 1].push(spelling)
    }
  return tiers
}

function makeDictionary(): Dictionary {
  const found: Dictionary = {
    fields: {},
    byKey: new Map(),
    byWords: new Map(),
    kindsWith: new Map(),
    known: new Set(),
    knownByWords: new Set(),
  }
  const spellings: Spellings = new Map()
  for (const { kind, synonyms } of kinds) {
    const [byKey, byWords] = [new Map<string, FieldHit[]>(), new Map<string, FieldHit[]>()]
    const own: Record<string, Synonyms> = {}
    found.byKey.set(kind, byKey)
    found.byWords.set(kind, byWords)
    found.fields[kind] = own
    for (const [field, text] of Object.entries(synonyms)) {
      const tiers = parse(text, spellings)
      const [strong, weak] = tiers.map((names) => names.map(({ word }) => word))
      own[field] = { strong, weak }
      for (const tier of [0, 1] as const) addNames(found, { byKey, byWords }, [{ field, tier }], tiers[tier])
    }
  }
  for (const { kind, last } of kinds) if (!last) countNames(found.kindsWith, found.byKey.get(kind)!)
  return found
}

function addNames(
  { known, knownByWords }: Dictionary,
  { byKey, byWords }: { byKey: Map<string, FieldHit[]>; byWords: Map<string, FieldHit[]> },
  hits: FieldHit[],
  names: Spelling[],
): void {
  for (const { key, inWords } of names) {
    add(byKey, key, hits)
    known.add(key)
    if (inWords === '') continue
    add(byWords, inWords, hits)
    knownByWords.add(inWords)
  }
}

function countNames(kindsWith: Map<string, number>, names: Map<string, FieldHit[]>): void {
  for (const key of names.keys()) kindsWith.set(key, (kindsWith.get(key) ?? 0) + 1)
}

/** Most names are those of one field, and its names share one list. */
function add(byKey: Map<string, FieldHit[]>, key: string, own: FieldHit[]): void {
  if (key === '') return
  const hits = byKey.get(key)
  if (!hits) byKey.set(key, own)
  else if (!hits.some(({ field }) => field === own[0].field)) byKey.set(key, [...hits, ...own])
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
