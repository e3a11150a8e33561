// A column for each dimension in which somebody rates a colleague: `3、请打分（1-5分）—专业能力`. Each is a rating of its own, of one answer.
import { fieldsOf } from '../../kinds/synonyms'
import { isMissing } from '../../vocabulary/missing-marks'
import type { Column } from './columns'
import { asksWhom } from './rated-person'
import { withoutNumber } from './survey-columns'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const MOSTLY = 0.8
/** （1-5分）, （1分最低，5分最高）, (满分10分), (1 = rarely, 5 = always) */
const top = /[（(][^（()）]*?(\d{1,3})\s*[分=][^（()）\d]*[）)]/

const isNamed = (column: Column, fields: string[], weakly = false): boolean =>
  withoutNumber(column).spellings.some(({ key }) =>
    fieldsOf('review', key).some(({ field, tier }) => fields.includes(field) && (weakly || tier < 1)),
  )

/** The highest score of a dimension, as its header says; undefined where it is none. */
export function dimensionTop({ levels, values, inherited }: Column): string | undefined {
  const said = inherited || isCounter(values) ? undefined : top.exec((levels.at(-1) ?? '').normalize('NFKC'))?.[1]
  const fits = said !== undefined && (shapeShare('number', values) ?? 0) >= MOSTLY
  return fits && values.every((text) => text === null || !(Number(text) > Number(said))) ? said : undefined
}

/**
 * None where a sum of them stands beside. What is numbered or says its range is a dimension; where who rates whom is named, so is every column of
 * points, whose range is asked.
 */
export function findDimensions(columns: Column[]): ValueColumn[] {
  const rated = columns.some((column) => isNamed(column, ['reviewer_name', 'reviewer_no', 'relation']))
  if (!columns.some((column) => isNamed(column, ['reviewee_name', 'reviewee_no'], rated) || asksWhom(column))) return []
  const asked = partsOfQuestions(columns)
  const sums = columns.filter((column) => !asked.includes(column) && isNamed(column, ['score', 'rating', 'dimension']))
  if (sums.length > 0 && !(asked.length > 1 && sums.every((sum) => isSumOf(sum, asked)))) return []
  const said = asked.length > 1 ? asked : columns.filter((column) => dimensionTop(column) !== undefined && !isNamed(column, byRater))
  const found = said.length > 1 ? said : rated ? columns.filter(isOfPoints) : []
  return found.length < 2 ? [] : found.map(({ column, header }) => ({ column, header, item: header }))
}

/** 自评（5分制）and 上级评分（100分制）say whose they are, not of what. */
const byRater = ['self_score', 'manager_score', 'peer_score', 'cross_score']

const number = /^(\d{1,3})\s*[、.．)）:：]/

/** 3、请打分（1-5分）—专业判断 beside 3、跨部门协作: one question of a form, with points for each of its parts. */
function partsOfQuestions(columns: Column[]): Column[] {
  const numberOf = ({ levels }: Column) => number.exec(levels.at(-1) ?? '')?.[1]
  const points = columns.filter((column) => numberOf(column) !== undefined && (isOfPoints(column) || dimensionTop(column) !== undefined))
  return points.filter((column) => points.some((other) => other !== column && numberOf(other) === numberOf(column)))
}

/** Forms add up what was asked. */
function isSumOf({ values }: Column, parts: Column[]): boolean {
  const sums = values.flatMap((text, row) => {
    const said = Number(text?.trim() || Number.NaN)
    const added = parts.reduce((sum, part) => sum + Number(part.values[row]?.trim() || Number.NaN), 0)
    return Number.isFinite(said) && Number.isFinite(added) ? [Math.abs(said - added) < 0.01] : []
  })
  return sums.length > 1 && sums.every((fits) => fits)
}

const isPoint = (text: string): boolean => /^(?:10|\d)(?:\.[05]0*)?$/.test(text.trim())
/** Between the points stands their mean. */
const isMean = (text: string): boolean => /^\d\.\d{1,2}$/.test(text.trim())
const arePoints = (texts: string[]): boolean =>
  texts.every((text) => isPoint(text) || isMean(text)) && texts.filter(isPoint).length >= MOST_POINTS * texts.length
const MOST_POINTS = 0.7

/** 1 to 5, or to 10, under a name that no field of an evaluation has. */
function isOfPoints({ inherited, levels, values, spellings }: Column): boolean {
  const name = levels.at(-1) ?? ''
  if (inherited || name === '' || isCounter(values) || spellings.some(({ key }) => fieldsOf('review', key).length > 0)) return false
  const texts = values.filter((text): text is string => text !== null && !isMissing(text))
  return texts.length > 1 && !counted.test(name) && arePoints(texts)
}

/** How often or how long is no rating. */
const counted = /次数|人数|天数|数量|时长|小时|工龄|司龄|权重|count|number of|hours?|days?|years?|weight|^(?:#|no\.?|id)$/i
