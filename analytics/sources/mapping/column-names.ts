// What a column is called, as the dictionary of a kind has it.
import type { Kind } from '../../kinds/shared/types'
import { type FieldHit, fieldsByWords, fieldsOf, isAmbiguous } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import type { Column, Spelling } from './columns'
import { byHeadWord } from './head-word'

export interface Name extends Pick<Spelling, 'key' | 'confidence' | 'reason'> {
  hits: FieldHit[]
}

const BY_WORDS = 0.93

/** What a column is called, as the dictionary has it; where it has none of it, by the words of its name. */
export function namesOf(spec: Kind, { spellings }: Column): Name[] {
  const { kind } = spec
  const plain = spellings.map((spelling): Name => ({ ...spelling, hits: fieldsOf(kind, spelling.key) }))
  if (plain.some(({ hits }) => hits.length > 0)) return plain
  const both = spellings.flatMap(({ text, ...spelling }): Name[] => {
    const hits = hitsOfAll(kind, text.split(/[/／|｜&]|[及和与]/))
    return hits.length > 0 ? [{ ...spelling, reason: 'words', confidence: Math.min(spelling.confidence, BY_WORDS), hits }] : []
  })
  if (both.length > 0) return both
  const headed = spellings.flatMap(({ text }) => byHeadWord(spec, text))
  if (headed.length > 0) return headed
  return spellings.map(({ text, confidence }) => ({
    ...fieldsByWords(kind, text),
    confidence: Math.min(confidence, BY_WORDS),
    reason: 'words',
  }))
}

const general = /^(?:项目|任务|类型|类别|名称|内容|事项|资源|item|task|type|resource)$/i

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
  return first.filter(({ field }) => rest.every((hits) => hits.some((hit) => hit.field === field)))
}
