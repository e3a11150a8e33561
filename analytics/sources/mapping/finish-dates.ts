// When work that has only a beginning was done: a column of times that no name of the dictionary tells is asked about, for records count by their end.
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import { type KindMatch, readBy } from './match'
import type { MappingQuestion } from './types'
import { shapeShare } from './value-shape'
import { whichOf } from './which-column'

const ends = /完|结[束案单]|终止|关闭|放行|\bfin(?:ish(?:ed)?)?\b|\bend(?:ed)?\b|clos|complet|\bdone\b|resolv|releas/i
const meant = /计划|预计|预期|要求|截止|目标|应完|plan|target|expect|schedul|interval|period|统计|\bdue\b|\bbas(?:ic)?\b|estimat|forecast/i
const MOSTLY = 0.8

export function openFinish({ spec, fields, ...match }: KindMatch, columns: Column[]): MappingQuestion[] {
  if (spec.kind !== 'work_record' || fields.some(({ field }) => field === 'at_end' || field === 'of_month')) return []
  const read = readBy({ spec, fields, ...match })
  const open = columns.filter(({ column, header, values }) => {
    const name = toSimplified(header)
    return !read.has(column) && ends.test(name) && !meant.test(name) && (shapeShare('instant', values) ?? 0) >= MOSTLY
  })
  return open.length === 0 ? [] : [whichOf('at_end', open)]
}
