// A column for each dimension in which somebody rates a colleague: `3、请打分（1-5分）—专业能力`. Each is a rating of its own, of one answer.
import { fieldsOf } from '../../kinds/synonyms'
import type { Column } from './columns'
import { withoutNumber } from './survey-columns'
import type { ValueColumn } from './types'
import { isCounter, shapeShare } from './value-shape'

const MOSTLY = 0.8
/** （1-5分）, （1分最低，5分最高）, (满分10分), (1 = rarely, 5 = always) */
const top = /[（(][^（()）]*?(\d{1,3})\s*[分=][^（()）\d]*[）)]/

const isNamed = (column: Column, fields: string[]): boolean =>
  withoutNumber(column).spellings.some(({ key }) => fieldsOf('review', key).some(({ field, tier }) => fields.includes(field) && tier < 1))

/** The highest score of a dimension, as its header says; undefined where it is none. */
export function dimensionTop({ levels, values, inherited }: Column): string | undefined {
  const said = inherited || isCounter(values) ? undefined : top.exec((levels.at(-1) ?? '').normalize('NFKC'))?.[1]
  const fits = said !== undefined && (shapeShare('number', values) ?? 0) >= MOSTLY
  return fits && values.every((text) => text === null || !(Number(text) > Number(said))) ? said : undefined
}

/** None where a sum of them stands beside. */
export function findDimensions(columns: Column[]): ValueColumn[] {
  if (!columns.some((column) => isNamed(column, ['reviewee_name', 'reviewee_no']))) return []
  if (columns.some((column) => isNamed(column, ['score']))) return []
  const found = columns.filter((column) => dimensionTop(column) !== undefined)
  return found.length < 2 ? [] : found.map(({ column, header }) => ({ column, header, item: header }))
}
