// How a figure is computed and from what: its words, the file as an analyst reads it, the settings that govern it, its sheets.
import type { Mask } from '../masking/mask'
import type { Language } from '../messages/types'
import type { Database } from '../workspace/query'
import { listSettings } from '../workspace/settings'
import type { MetricDefinition } from './definition'
import explainSql from './explain.sql'
import { filled, sliceSql } from './slice'
import type { MetricExplanation, Slice } from './types'

/** A rate rests on whoever was exposed as well. */
export const explainText = (metric: MetricDefinition, where: string): string =>
  filled(explainSql, { view: metric.id, slice: where, chosen: metric.shape === 'rate' ? 'true' : 'view_row.counted' })

/** @param mask stand-ins for files and sheets that are called after a person */
export async function explain(
  db: Database,
  metric: MetricDefinition,
  slice: Slice,
  language: Language,
  mask: Mask | null = null,
): Promise<MetricExplanation> {
  return { ...(await explainAlone(db, metric, language)), sources: await sourcesOf(db, metric, slice, mask) }
}

/** What can be said of a figure without asking it: all but its sources. */
export async function explainAlone(db: Database, metric: MetricDefinition, language: Language): Promise<MetricExplanation> {
  const settings = (await listSettings(db, language)).filter((setting) => metric.settings.includes(setting.key))
  return {
    id: metric.id,
    title: metric.title[language],
    words: metric.words[language],
    sql: metric.sql,
    file: metric.file,
    settings: settings.map(({ key, value, default: standard, unit, meaning, source }) => ({
      key,
      value,
      default: standard,
      unit,
      meaning,
      source,
    })),
    sources: [],
  }
}

/** Rows of a sheet are those of the whole cycle, whatever else the slice is cut to: by sheet nothing is withheld, so nothing narrower is counted. */
async function sourcesOf(db: Database, metric: MetricDefinition, slice: Slice, mask: Mask | null): Promise<MetricExplanation['sources']> {
  const { where, parameters } = sliceSql({ cycle: slice.cycle })
  const found = await db.all<{ sheetId: number; file: string; sheet: string; kind: string; rows: number }>(
    explainText(metric, where),
    parameters,
  )
  const fileName = (file: string) => (mask ? mask.of('file', file) : file)
  return found.map(({ sheetId, file, sheet, kind, rows }) => ({
    sheetId,
    address: kind === 'csv' ? fileName(file) : `${fileName(file)} › ${mask ? mask.of('sheet', sheet) : sheet}`,
    rows,
  }))
}
