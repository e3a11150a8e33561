// The chain-latency heatmap: flow × stage × week, and the cases behind a cell.
import { cellAddresses } from '../metric/address'
import { sliced, sliceSql } from '../metric/slice'
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import { stageDimensions } from './dimensions'
import latencySql from './latency.sql'
import latencyCasesSql from './latency_cases.sql'
import type { LatencyCase, LatencyCell, LatencyHeatmap } from './types'
import { withheldLatency } from './withheld'

interface CellRow {
  flow: string
  stage: string
  stage_no: number | null
  week: string | null
  problem: 'missing_stamp' | 'negative' | null
  n: number
  median_hours: number
  p90_hours: number
  share_red: number
  colour: LatencyCell['colour']
}

/** `source` picks a flow. */
export async function latencyHeatmap(db: Database, slice: Slice): Promise<LatencyHeatmap> {
  const { where, parameters } = sliceSql(slice, stageDimensions)
  const limits = (await db.first<{ green: number; red: number }>(
    `select setting_number('latency.green_hours') as green, setting_number('latency.red_hours') as red`,
  ))!
  const rows = await db.all<CellRow>(sliced(latencySql, where), { ...parameters, ...limits })
  const isWithheld = await withheldLatency(db)
  const timed = rows.filter((row) => row.problem === null)
  const shown = timed.filter((row) => !isWithheld(row, slice))
  const count = (code: 'missing_stamp' | 'negative') => rows.filter((row) => row.problem === code).reduce((sum, row) => sum + row.n, 0)
  const problems = (['missing_stamp', 'negative'] as const).map((code) => ({ code, count: count(code) }))
  return {
    cells: shown.map(toCell),
    withheld: timed.filter((row) => !shown.includes(row)).map(toPlace),
    flows: [...new Set(timed.map((cell) => cell.flow))],
    limits,
    problems: problems.filter((problem) => problem.count > 0),
  }
}

const toPlace = (row: CellRow) => ({ flow: row.flow, stage: row.stage, stageNo: row.stage_no ?? 0, week: row.week ?? '' })

function toCell(row: CellRow): LatencyCell {
  return {
    ...toPlace(row),
    n: row.n,
    medianHours: row.median_hours,
    p90Hours: row.p90_hours,
    shareRed: row.share_red,
    colour: row.colour,
  }
}

/** The cases counted in one cell of the same slice's heatmap, longest first; none where the cell is withheld. */
export async function latencyCases(
  db: Database,
  { slice, flow, stage, week, limit }: { slice: Slice; flow: string; stage: string; week: string; limit: number },
): Promise<LatencyCase[]> {
  const isWithheld = await withheldLatency(db)
  if (isWithheld({ flow, stage, week }, slice)) return []
  const { where, parameters } = sliceSql(slice, stageDimensions)
  const rows = await db.all<{ case_no: string; hours: number; owner: string | null; _sheet_id: number; _row: number; _col: number | null }>(
    sliced(latencyCasesSql, where),
    { ...parameters, flow, stage, week, limit },
  )
  const cells = await cellAddresses(
    db,
    rows.map((row) => (row._sheet_id === null ? null : { sheetId: row._sheet_id, row: row._row, column: row._col })),
  )
  return rows.map((row, at) => ({ caseNo: row.case_no, hours: row.hours, owner: row.owner, cell: cells[at] }))
}
