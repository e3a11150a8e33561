// Who is in a figure: the things counted, page by page, with their own columns worded and the cell each came from.
import type { Language } from '../messages/types'
import type { Database } from '../workspace/query'
import { cellAddresses } from './address'
import type { DetailColumn, MetricDefinition } from './definition'
import { figureOf } from './figure'
import { ownSlice } from './own-slice'
import rowsSql from './rows.sql'
import { filled, sliceSql } from './slice'
import type { MetricRow, MetricRows, Slice } from './types'
import { metricWords } from './words'

export interface RowsInput {
  slice: Slice
  /** true: only hits, false: only misses, null: both. */
  hit: boolean | null
  /** Key of a fact beside the figure that is a count: the rows it counts, counted by the figure or not. */
  fact?: string
  offset: number
  limit: number
}
type Cellular = { sheetId: number | null; row: number | null; column: number | null }
type Row = Omit<MetricRow, 'detail' | 'cell'> & Cellular & { total: number } & Record<string, string | number | boolean | null>

/** A list has as many rows as the figure, or the fact beside it, says; where these are withheld, or the metric has no such count, it has none. */
export async function rowsOf(db: Database, metric: MetricDefinition, input: RowsInput, language: Language): Promise<MetricRows> {
  const figure = await figureOf(db, metric)
  const slice = ownSlice(metric, figure, input.slice)
  const cut = sliceSql(slice)
  const { hit, fact, offset, limit } = input
  const chosen = fact === undefined ? 'view_row.counted' : metric.secondary.find(({ key }) => key === fact)?.rows
  if (!chosen || figure.isWithheld(slice)) return { rows: [], total: 0, offset }
  const rows = await db.all<Row>(rowsText(metric, cut.where, chosen), { ...cut.parameters, hit, offset, limit })
  const cells = await cellAddresses(
    db,
    rows.map(({ sheetId, row, column }) => (sheetId === null || row === null ? null : { sheetId, row, column })),
  )
  return {
    rows: rows.map((row, at) => ({
      employeeId: row.employeeId,
      employeeName: row.employeeName,
      employeeNo: row.employeeNo,
      department: row.department,
      month: row.month,
      counted: row.counted,
      hit: row.hit,
      detail: metric.details.map((detail) => ({
        key: detail.key,
        label: detail.label[language],
        value: worded(row[`detail_${detail.key}`], detail, language),
      })),
      cell: cells[at],
    })),
    total: rows[0]?.total ?? 0,
    offset,
  }
}

export function rowsText(metric: MetricDefinition, where: string, chosen: string): string {
  const details = metric.details.map((detail) => `,\n  ${detailSql(detail)} as detail_${detail.key}`).join('')
  return filled(rowsSql, { view: metric.id, slice: where, chosen, details })
}

/** Ids become names and times become text in the workspace's time zone; only the page is looked up. */
function detailSql({ key, kind }: DetailColumn): string {
  const column = `chosen."${key}"`
  if (kind === 'person') return `coalesce((select name from person_name where person_name.employee_id = ${column}), ${column})`
  if (kind === 'department') return `coalesce((select name from department_now where department_now.department_id = ${column}), ${column})`
  if (kind === 'day') return `strftime(${column}, '%Y-%m-%d')`
  if (kind === 'instant') return `strftime(${column}, '%Y-%m-%d %H:%M')`
  return column
}

function worded(value: string | number | boolean | null, detail: DetailColumn, language: Language): string | number | null {
  if (typeof value === 'boolean') return String(value)
  if (detail.kind === 'words' && typeof value === 'string') return metricWords[language].values[value] ?? value
  return value
}
