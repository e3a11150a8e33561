// How long cases stay in each stage, flow by flow, week by week.
import { latencyHeatmap } from '../../attribution/latency'
import type { LatencyHeatmap } from '../../attribution/types'
import type { Mask } from '../../masking/mask'
import type { Block, HeatCell, HeatmapBlock, Origin } from '../document/blocks'
import type { Asked, RoomBlocks, Said } from '../document/document'
import { ofQuery } from '../document/origin'

export async function askLatency({ db, slice, mask }: Asked): Promise<LatencyHeatmap> {
  const latency = await latencyHeatmap(db, slice)
  return mask ? maskedLatency(latency, mask) : latency
}

function maskedLatency(latency: LatencyHeatmap, mask: Mask): LatencyHeatmap {
  const named = <Place extends { flow: string; stage: string }>(place: Place): Place => ({
    ...place,
    flow: mask.of('flow', place.flow),
    stage: mask.of('stage', place.stage),
  })
  return {
    ...latency,
    flows: latency.flows.map((flow) => mask.of('flow', flow)),
    cells: latency.cells.map(named),
    withheld: latency.withheld.map(named),
    steps: latency.steps.map((step) => ({
      ...step,
      flow: mask.of('flow', step.flow),
      stage: step.stage === null ? null : mask.of('stage', step.stage),
    })),
  }
}

export const latencyBlocks: RoomBlocks = (answers, said) => {
  const { flows, limits, problems } = answers.latency
  const { words, format } = said
  const from = ofQuery(answers, 'analytics/attribution/latency.sql', ['stage_event'])
  const found = problems.filter(({ count }) => count > 0).map(({ code, count }) => words.latencyProblem[code](count))
  const heading: Block = { kind: 'heading', level: 2, text: words.sections.latency, newPage: true, from }
  if (!flows.length) return [heading, { kind: 'text', look: 'note', texts: [words.noData], from }]
  return [
    heading,
    { kind: 'text', look: 'note', texts: [words.latency(format.number(limits.green), format.number(limits.red))], from },
    ...flows.flatMap((flow): Block[] => [
      { kind: 'heading', level: 3, text: flow, from },
      ...flowBlocks(flow, answers.latency, from, said),
    ]),
    ...(found.length ? [{ kind: 'text' as const, look: 'note' as const, texts: found, from }] : []),
  ]
}

/** Where every cell is withheld, that is said, and what may be shown is each stage over all weeks. */
function flowBlocks(flow: string, latency: LatencyHeatmap, from: Origin, said: Said): Block[] {
  const steps = latency.steps.filter((step) => step.flow === flow)
  if (!steps.length) return [heatmapOf(flow, latency, from, said)]
  const told: Block = { kind: 'text', look: 'note', texts: [said.words.latencySteps(latency.smallGroup)], from }
  const rows = steps.map((step) => ({ title: step.stage ?? said.words.latencyAllStages, cells: [stepOf(step, said)] }))
  const columns = [said.words.latencyStepsCaption]
  return [told, { kind: 'heatmap', corner: said.words.columns.stage, columns, rows, square: false, from }]
}

function stepOf({ time }: LatencyHeatmap['steps'][number], { words, format }: Said): HeatCell {
  if (!time) return { shows: 'withheld', title: words.withheld }
  const { medianHours, p90Hours, colour } = time
  const title = words.latencyStep(format.tenths(medianHours), format.tenths(p90Hours))
  return { shows: 'value', text: format.tenths(medianHours), value: medianHours, shade: colour, title }
}

function heatmapOf(flow: string, latency: LatencyHeatmap, from: Origin, said: Said): HeatmapBlock {
  const cells = latency.cells.filter((cell) => cell.flow === flow)
  const withheld = latency.withheld.filter((cell) => cell.flow === flow)
  const places = [...cells, ...withheld].sort((a, b) => a.stageNo - b.stageNo)
  const weeks = [...new Set(places.map(({ week }) => week))].sort()
  const at = (stage: string, week: string): HeatCell => {
    const isHere = (place: { stage: string; week: string }) => place.stage === stage && place.week === week
    if (withheld.some(isHere)) return { shows: 'withheld', title: said.words.withheld }
    const cell = cells.find(isHere)
    return cell ? cellOf(cell, said) : { shows: 'nothing' }
  }
  return {
    kind: 'heatmap',
    corner: said.words.columns.stage,
    columns: weeks.map((week) => said.format.week(week)),
    rows: [...new Set(places.map(({ stage }) => stage))].map((stage) => ({
      title: stage,
      cells: weeks.map((week) => at(stage, week)),
    })),
    square: false,
    from,
  }
}

function cellOf({ colour, medianHours, p90Hours, n, shareRed }: LatencyHeatmap['cells'][number], { words, format }: Said): HeatCell {
  const title = words.latencyCell(format.tenths(medianHours), format.tenths(p90Hours), n, format.percent(shareRed))
  return { shows: 'value', text: format.tenths(medianHours), value: medianHours, shade: colour, title }
}
