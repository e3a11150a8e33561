// What a column is called, as the dictionary has it; where it has none of it, by the words of its name.
import type { FieldType, Kind } from '../../kinds/shared/types'
import { type FieldHit, fieldsByWords, fieldsOf, isAmbiguous, kindsWith } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import type { Column, Name, Spelling } from './columns'
import { byHeadWord } from './head-word'

const BY_WORDS = 0.93
const separator = /[/／|｜&]|[及和与]/

/** What each kind has of spellings, which many columns share. */
const found = new WeakMap<readonly Spelling[], Map<Kind, Name[]>>()

/** The names that some field of the kind has. */
export function namesOf(spec: Kind, { spellings }: Column): readonly Name[] {
  const ofKinds = found.get(spellings) ?? new Map<Kind, Name[]>()
  const names = ofKinds.get(spec) ?? namesIn(spec, spellings)
  found.set(spellings, ofKinds.set(spec, names))
  return names
}

function namesIn(spec: Kind, spellings: readonly Spelling[]): Name[] {
  const { kind } = spec
  const called = (by: (spelling: Spelling) => Name) => spellings.map(by).filter(({ hits }) => hits.length > 0)
  if (spellings.some(({ key }) => fieldsOf(kind, key).length > 0))
    return called((spelling) => ({ ...spelling, hits: fieldsOf(kind, spelling.key) }))
  const days = called(({ key, ...spelling }) => ({ ...spelling, key, hits: daysCalled(spec, key) }))
  if (days.length > 0) return days
  const inWords = (confidence: number) => ({ reason: 'words' as const, confidence: Math.min(confidence, BY_WORDS) })
  const both = spellings.some(({ text }) => separator.test(text))
    ? called(({ key, text, confidence }) => ({ key, ...inWords(confidence), hits: hitsOfAll(kind, text.split(separator)) }))
    : []
  if (both.length > 0) return both
  const headed = spellings.flatMap(({ text }) => byHeadWord(spec, text))
  if (headed.length > 0) return headed
  return spellings.flatMap(({ text, confidence }) => {
    const found = fieldsByWords(kind, text)
    return found.hits.length > 0 ? [{ ...found, ...inWords(confidence) }] : []
  })
}

/** 截止日, 截止日期 and 截止时间 are one day, and one moment. */
const dayWord = /(?:日期|时间|日|时刻|时点|年月日)$/

function daysCalled({ kind, fields }: Kind, key: string): FieldHit[] {
  const stem = key.replace(dayWord, '')
  if (stem === key || stem.length < 2) return []
  const hits = ['日期', '时间', '日'].flatMap((word) => fieldsOf(kind, stem + word))
  return hits.filter(({ field }, at) => isDay(fields[field]) && hits.findIndex((hit) => hit.field === field) === at)
}

const isDay = (type: FieldType | undefined): boolean => type === 'date' || type === 'instant'

/** Fields of names and texts; a day or a number that another word qualifies is another. */
const plainText =
  /^(?:department|action|formula_text|note|comment|reason|text|summary|title|deliverable|position|job_title|location)(?:_name)?$/
const general = /^(?:项目|任务|问题|议题|类型|类别|名称|内容|事项|资源|item|task|type|resource)$/i

/** 指标定义/计算公式, 指标定义及计算公式, Owner/Assignee: two names of one field. */
function hitsOfAll(kind: string, names: string[]): FieldHit[] {
  if (names.length < 2) return []
  const [first, ...rest] = names.map((name) => fieldsOf(kind, headerKey(name)))
  // 客户/发起人: whoever of both it was.
  const people = [first, ...rest].filter((hits) => hits.some(({ field }) => /_name$/.test(field)))
  if (people.length === 1 && [first, ...rest].every((hits) => hits.length === 0 || people.includes(hits)))
    return people[0].filter(({ field }) => /_name$/.test(field))
  // 项目/课程名称: a general word beside the name of a field.
  const known = [first, ...rest].filter((hits) => hits.length > 0)
  const at = [first, ...rest].findIndex((hits) => hits.length > 0)
  if (known.length === 1 && general.test(names[at === 0 ? 1 : 0].trim()) && !isAmbiguous(headerKey(names[at])))
    return known[0].map(({ field }): FieldHit => ({ field, tier: 1 }))
  // 延期原因/备注, Dept / Station: what only one of both names.
  const others = names.filter((_, nth) => nth !== at).map((name) => headerKey(name))
  if (known.length === 1 && others.every((key) => kindsWith(key) === 0) && !isAmbiguous(headerKey(names[at])))
    return known[0].filter(({ field, tier }) => tier === 0 && plainText.test(field)).map(({ field }): FieldHit => ({ field, tier: 1 }))
  return first.filter(({ field }) => rest.every((hits) => hits.some((hit) => hit.field === field)))
}
