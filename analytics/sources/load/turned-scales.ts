// Scores on a scale of their own, and scales on which 1 is the best: read as if the best were the highest.

import type { CycleParts } from '../../cycle/parts'
import type { Kind } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { scoreFields } from '../mapping/score-scale'
import type { ColumnReading, FieldMapping, ScoreScale } from '../mapping/types'
import { dataRows } from './data-rows'
import { mappedFields } from './profile'
import { expression, type Reading } from './reading'
import { statedBest, statedTop } from './stated-reading'
import { cell, quote, type SheetSource } from './types'

type Scored = Pick<FieldMapping, 'column' | 'scale'>

/** A person's word goes before the header. */
function scaleOf({ column, scale = {} }: Scored, said: ColumnReading[]): ScoreScale {
  const top = statedTop(said, column)
  if (top === null) return scale
  return { top: Number(top), ...(statedBest(said, column) ? { low: 1, best: 'low' } : {}) }
}

/** `row`: what the row says of the end of its scale, as SQL; `sheet`: what is said of all. */
interface KnownTops {
  row: string | undefined
  sheet: string | undefined
}

/** What a row, and its sheet, say of how far scores go. */
export function topsOf(
  fields: FieldMapping[],
  readings: Map<number, Reading>,
  constants: Record<string, string>,
  cycle: CycleParts,
): KnownTops {
  const column = fields.find(({ field }) => field === 'score_max')?.column
  const row = column === undefined ? undefined : `(${expression('score_max', `r.${cell(column)}`, readings.get(column)!, cycle)})`
  return { row, sheet: constants.score_max }
}

/** `read`, with the best as the highest. A scale that has no end yet is asked about, and turns when it is known. */
export function scoreOnScale(read: string, type: Kind['fields'][string], mapped: Scored, said: ColumnReading[], tops: KnownTops): string {
  const { low = 1, top: own, best } = scaleOf(mapped, said)
  const end = [tops.row, own?.toString(), tops.sheet].filter((top) => top !== undefined)
  if (best === 'low' && end.length) return turned(read, type, `coalesce(${end.join(', ')})`, low)
  return type === 'text' && own !== undefined && !tops.row && tops.sheet !== String(own) ? withTop(read, own) : read
}

const turned = (read: string, type: string, end: string, low: number): string =>
  type === 'text'
    ? rewritten(read, 'r.score is not null', `coalesce(r.top, ${end}) + ${low} - r.score`, `coalesce(r.top, ${end})`)
    : `list_transform([${read}], lambda s: ${end} + ${low} - s)[1]`

/** 自评（5分制）beside 上级评分（100分制）: each says its own. */
const withTop = (read: string, top: number): string => rewritten(read, 'r.score is not null and r.top is null', 'r.score', `${top}`)

const plain = (number: string): string => `regexp_replace((${number})::varchar, '\\.0$', '')`
const rewritten = (text: string, where: string, score: string, top: string): string =>
  `list_transform([${text}], lambda t: list_transform([rating_said(t)], lambda r: case when ${where} then ${plain(score)} || '/' || ${plain(top)} else t end)[1])[1]`

/** Says of each column that is turned that it is. */
export async function listTurnedScales(db: Database, sources: SheetSource[]): Promise<void> {
  for (const source of sources)
    for (const field of mappedFields(source))
      if (
        scoreFields.includes(field.field) &&
        scaleOf(field, source.sheet.mapping.readings).best === 'low' &&
        statedTop(source.sheet.mapping.readings, field.column) === null
      )
        await listTurned(db, source, field)
}

const listTurned = (db: Database, source: SheetSource, { field, column, header }: FieldMapping): Promise<unknown> =>
  db.run(
    `insert into staged_issue
     select 'scale_turned', 'info', false, ${source.sheet.sheetId}, min(r._row), ${column}, ${quote(field)}, json_object('header', $header, 'count', count(*)::integer)
     from ${dataRows(source)} and regexp_matches(r.${cell(column)}, '\\d') having count(*) > 0`,
    { header },
  )
