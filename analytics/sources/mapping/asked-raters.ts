// Who is asked to rate whom, with a row for each person rated and a column for each rater: 上级 | 同级1 | 同级2 | 自评 over 韩叙言√ | 丁国栋○ | 陆鹤年 | √.
import { fieldsOf } from '../../kinds/synonyms'
import { reader } from '../../vocabulary/code-of'
import { codedWords } from '../../vocabulary/coded-words'
import { raterMarks } from '../../vocabulary/rater-marks'
import type { Column } from './columns'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

const mark = new RegExp(`\\s*[${Object.values(raterMarks).join('')}]\\s*$`, 'u')
const LEAST = 3
const MOSTLY = 0.8
/** Of the names, those with a mark: beside names alone they may be whoever somebody reports to. */
const MARKED = 0.3

const relationOf = reader(codedWords.relation)

/** 同级 over 1, 同级1: what the rater is to the person. */
function relationIn({ levels }: Column): string | undefined {
  const words = levels.map((level) => level.replace(/[\s（(]*\d+[)）]?\s*$/, '').trim()).filter((word) => word !== '')
  return words.find((word) => word.length <= 8 && relationOf(word) !== undefined)
}

const filled = ({ values }: Column): string[] => values.flatMap((text) => (text?.trim() ? [text.normalize('NFKC').trim()] : []))
const isMark = (text: string): boolean => mark.test(text) && text.replace(mark, '') === ''

export function findAskedRaters(columns: Column[]): ValueColumn[] {
  if (!columns.some(({ spellings }) => spellings.some(({ key }) => fieldsOf('review', key).some(isRated)))) return []
  const found = columns.flatMap((column) => {
    const relation = column.inherited ? undefined : relationIn(column)
    const texts = relation === undefined ? [] : filled(column)
    const names = texts.filter((text) => !isMark(text)).map((text) => text.replace(mark, '').replace(/[（(].*[）)]$/, ''))
    const fits = texts.length > 0 && (names.length === 0 || (names.length * 2 > texts.length && (shapeShare('name', names) ?? 0) >= MOSTLY))
    return relation !== undefined && fits ? [{ column, relation, texts, names }] : []
  })
  const named = found.filter(({ names }) => names.length > 0)
  const marked = named.flatMap(({ texts }) => texts).filter((text) => mark.test(text))
  if (named.length < LEAST || marked.length < MARKED * named.flatMap(({ texts }) => texts).length) return []
  return found.map(({ column: { column, header }, relation }) => ({ column, header, asked: relation }))
}

const isRated = ({ field, tier }: { field: string; tier: number }): boolean =>
  tier < 1 && (field === 'reviewee_name' || field === 'reviewee_no')
