// Looks headers up in the dictionary.
import { headerKey } from '../vocabulary/header-key'
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
    'Name, Status, Score, Level, Date, Owner, Type, Title, Time, Result, Source, Key, To, From, At, O, KR'
  )
    .split(',')
    .map(headerKey),
)

/** Most words serve several kinds: their keys are made once. */
const keys = new Map<string, string>()
function keyOf(word: string): string {
  const key = keys.get(word) ?? headerKey(word)
  keys.set(word, key)
  return key
}

/** Kind → field → synonyms. */
export const dictionary: Record<SheetKind, Record<string, Synonyms>> = Object.fromEntries(
  kinds.map(({ kind, synonyms }) => [kind, Object.fromEntries(Object.entries(synonyms).map(([field, text]) => [field, parse(text)]))]),
)

function parse(text: string): Synonyms {
  const [strong, ...weak] = text.split('|').map((part) =>
    part
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
  return { strong, weak: weak.flat() }
}

const index = new Map<SheetKind, Map<string, FieldHit[]>>()
const known = new Set<string>()
for (const [kind, fields] of Object.entries(dictionary)) {
  const byKey = new Map<string, FieldHit[]>()
  index.set(kind, byKey)
  for (const [field, { strong, weak }] of Object.entries(fields)) {
    for (const word of strong) add(byKey, word, { field, tier: 0 })
    for (const word of weak) add(byKey, word, { field, tier: 1 })
  }
}

function add(byKey: Map<string, FieldHit[]>, word: string, hit: FieldHit): void {
  const key = keyOf(word)
  known.add(key)
  const hits = byKey.get(key) ?? []
  byKey.set(key, hits)
  if (!hits.some(({ field }) => field === hit.field)) hits.push(hit)
}

/** Fields of a kind that a normalised header names. */
export function fieldsOf(kind: SheetKind, key: string): FieldHit[] {
  return index.get(kind)?.get(key) ?? []
}

/** All normalised names of a kind, for comparison by likeness. */
export function namesOf(kind: SheetKind): ReadonlyMap<string, FieldHit[]> {
  return index.get(kind) ?? new Map()
}

/** A header so general that it means something only beside others. */
export function isAmbiguous(key: string): boolean {
  return ambiguous.has(key)
}

/** Whether any kind has a field that a normalised header names. */
export function isKnownKey(key: string): boolean {
  return known.has(key)
}
