// The chain-latency heatmap: flow × stage × week, and the cases behind a cell.
import { cellAddresses } from '../metric/address'
import { sliced, sliceSql } from '../metric/slice'
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import { stageDimensions } from './dimensions'
import latencySql from './latency.sql'
import latencyCasesSql from './latency_cases.sql'
import latencyElsewhereSql from './latency_elsewhere.sql'
import latencyProblemsSql from './latency_problems.sql'
import latencyStepsSql from './latency_steps.sql'
import type { LatencyCase, LatencyCell, LatencyColour, LatencyHeatmap, LatencyProblem, LatencyStep } from './types'
import { type WithheldLatency, withheldLatency } from './withheld'

interface StepRow {
  flow: string
  stage: string | null
  stage_no: number | null
  median_hours: number
  p90_hours: number
  colour: LatencyColour
}
interface CellRow extends StepRow {
  stage: string
  week: string
  n: number
  share_red: number
}
interface Asked {
  db: Database
  slice: Slice
  limits: LatencyHeatmap['limits']
  withheld: WithheldLatency
}

/** `source` picks a flow. */
export async function latencyHeatmap(db: Database, slice: Slice): Promise<LatencyHeatmap> {
  const { where, parameters } = sliceSql(slice, stageDimensions)
  const limits = (await db.first<LatencyHeatmap['limits']>(
    `select setting_number('latency.green_hours') as green, setting_number('latency.red_hours') as red`,
  ))!
  const timed = await db.all<CellRow>(sliced(latencySql, where), { ...parameters, ...limits })
  const withheld = await withheldLatency(db)
  const shown = timed.filter((row) => !withheld.isCell(row, slice))
  const flows = [...new Set(timed.map(({ flow }) => flow))]
  const hidden = flows.filter((flow) => !shown.some((row) => row.flow === flow))
  return {
    cells: shown.map(toCell),
    withheld: timed.filter((row) => !shown.includes(row)).map(toPlace),
    steps: hidden.length ? await stepsOf(hidden, { db, slice, limits, withheld }) : [],
    flows,
    elsewhere: flows.length ? null : await elsewhereIn(db, slice),
    limits,
    smallGroup: withheld.limit,
    problems: await problemsIn(db),
  }
}

/** What may be said of flows that show no cell: each stage over all weeks. */
async function stepsOf(flows: string[], { db, slice, limits, withheld }: Asked): Promise<LatencyStep[]> {
  const { where, parameters } = sliceSql(slice, stageDimensions)
  const rows = await db.all<StepRow>(sliced(latencyStepsSql, where), { ...parameters, ...limits })
  return rows
    .filter(({ flow }) => flows.includes(flow))
    .map((row) => {
      const { flow, stage, stage_no: stageNo, median_hours: medianHours, p90_hours: p90Hours, colour } = row
      const time = withheld.isStep(row, slice) ? null : { medianHours, p90Hours, colour }
      return { flow, stage, stageNo: stageNo ?? 0, time }
    })
}

async function elsewhereIn(db: Database, { cycle, ...asked }: Slice): Promise<string | null> {
  const { where, parameters } = sliceSql({ ...asked, month: undefined }, stageDimensions)
  const found = await db.first<{ cycle: string | null }>(sliced(latencyElsewhereSql, where), parameters)
  return found && found.cycle !== cycle ? found.cycle : null
}

async function problemsIn(db: Database): Promise<LatencyHeatmap['problems']> {
  const counts = (await db.first<Record<LatencyProblem, number>>(latencyProblemsSql))!
  const codes: LatencyProblem[] = ['missing_stamp', 'negative', 'single_stamp']
  return codes.map((code) => ({ code, count: counts[code] })).filter(({ count }) => count > 0)
}

const toPlace = (row: CellRow) => ({ flow: row.flow, stage: row.stage, stageNo: row.stage_no ?? 0, week: row.week })

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
  const withheld = await withheldLatency(db)
  if (withheld.isCell({ flow, stage, week }, slice)) return []
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
