import type { CycleKind } from '../cycle/cycle'
import { cycleKindNames } from '../cycle/names'
import { fieldName, kindName, kinds } from '../kinds/kinds'
import { attentionEn } from './attention.en'
import { attentionZhCN } from './attention.zh-CN'
import { wordQuestion } from './mapping'
import type { AttentionCode, Language } from './types'

/** A short label for lists, what was noticed, and what to do about it. `{name}` is filled from the facts of the item. */
export interface AttentionWord {
  label: string
  message: string
  advice: string
}
/** `no_month`: a month without a year, while no cycle is known, is missing too. `no_year`: a cell that is readable but for its year. */
type Variant = 'no_month' | 'no_year'
export type AttentionWords = Record<AttentionCode, AttentionWord> & Record<Variant, Pick<AttentionWord, 'message' | 'advice'>>

const words: Record<Language, AttentionWords> = { 'zh-CN': attentionZhCN, en: attentionEn }

/** By what one of two values that contradict each other is the newer, by what a table differs from the one above it, and why rows are in no figure. */
const reasons: Record<Language, Record<string, string>> = {
  'zh-CN': {
    stamp: '那里写的时间较晚',
    name: '那里的文件名、工作表名或标题写明较新（或这里写明较旧），如修订、终版、版本号、日期',
    hidden: '这里是隐藏的工作表',
    open: '看不出哪一个较新，暂用',
    no_indicator: '还没有指标口径，不知道怎么由记录算出指标',
    no_manager_rating: '绩效得分只计直属上级和跨部门的评分，这里一个也没有（按评价关系一列，没有写明的按名单中的直属上级和部门）',
    record_together: '一条记录不能算两遍，也不能随便算给其中一位：按一条记录收录，同属一个部门的算在该部门，不计入任何个人的数字',
    record_shares: '各占多少写明了，但份额不拆分：按一条记录收录，同属一个部门的算在该部门，不计入任何个人的数字',
    rating_together: '几个人一起给的分算一份评价，不算其中任何一位的；没有写评价关系的，不知道是上级还是同事评的',
    beside_together: '没有记作其中任何一位',
    columns: '列与上面的不同',
    time: '标题写的期间与上面的不同',
    title: '上面那张表的标题写明的部门、指标、月份或单位未必适用于它',
  },
  en: {
    stamp: 'the time given there is later',
    name: 'the name of the file, the sheet or a title says that it is newer, or that this one is older (revised, final, a version, a day)',
    hidden: 'this sheet is hidden in its workbook',
    open: 'nothing says which is newer, so only for now',
    no_indicator: 'there is no indicator dictionary, so nothing says what is worked out of records',
    no_manager_rating:
      'performance counts the ratings of managers and of other departments, and there is none here (by the relation, and where it is not said, by the managers and departments of the list of people)',
    record_together:
      'A record is neither counted twice nor for one of them by guess: each is one record, of the department they share, and in nobody’s own figures',
    record_shares:
      'What share each has is said, but records are not divided: each is one record, of the department they share, and in nobody’s own figures',
    rating_together:
      'What they gave together is one evaluation, of none of them alone; where no relation is said, nobody knows whether it is a manager’s or a colleague’s',
    beside_together: 'None of them is noted',
    columns: 'its columns are not those above',
    time: 'its title names another time',
    title: 'the department, indicator, month or unit in the title of the table above may not hold for it',
  },
}

/** Every code an item of the list can carry. */
export const attentionCodes = Object.keys(words.en).filter((key): key is AttentionCode => key !== 'no_month' && key !== 'no_year')

export const attentionLabel = (code: AttentionCode, language: Language): string => words[language][code].label

function variantOf(code: AttentionCode, facts: Record<string, unknown>, field: string | null): Variant | null {
  if (code === 'missing_key' && (field === 'month' || field === 'period')) return 'no_month'
  return code === 'unparseable' && facts.noYear ? 'no_year' : null
}

/** The sentences for an item; a fact that is not there is shown as a dash. */
export function wordAttention(
  code: AttentionCode,
  facts: Record<string, unknown>,
  field: string | null,
  language: Language,
): { message: string; advice: string } {
  const { message, advice } = words[language][variantOf(code, facts, field) ?? code]
  const fact = (name: string): string => {
    if (name === 'field') return field ? fieldName(field, language) : '—'
    if (name === 'person') return [facts.name, facts.number].filter((part) => typeof part === 'string' && part).join(' · ') || '—'
    if (name === 'why') return reasons[language][String(facts.reason)] ?? '—'
    if (name === 'cycles') return cycleKindNames[facts.cycles as CycleKind]?.[language] ?? '—'
    if (name === 'kind') return kinds.some(({ kind }) => kind === facts.kind) ? kindName(String(facts.kind), language) : '—'
    const value = facts[name]
    return value === null || value === undefined || value === '' ? '—' : String(value)
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => fact(name))
  const asked = code === 'mapping_question' ? wordQuestion(String(facts.question), fact('headers'), field ?? '', language) : null
  return { message: asked ?? fill(message), advice: fill(advice) }
}
