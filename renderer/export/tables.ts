// The numbers behind each figure, as they are: shares between 0 and 1, hours, counts. Withheld numbers stay withheld.
import type { DepartmentMatrix, GroupRate, LatencyCell, LatencyHeatmap, NineBoxBoard } from '../contract/types'
import type { Text } from '../text/zh-CN'
import type { Sheet } from './csv'

export function groupTable(groups: GroupRate[], label: string, { keep, common }: Text): Sheet {
  const head = [label, keep.rate, keep.numerator, keep.denominator, keep.low, keep.high, keep.note]
  const rows = groups.map((group) =>
    group.withheld
      ? [group.path ?? group.name, null, null, null, null, null, common.withheld]
      : [group.path ?? group.name, group.value, group.numerator, group.denominator, group.ci95?.[0] ?? null, group.ci95?.[1] ?? null, ''],
  )
  return [head, ...rows]
}

export function matrixTable({ departments, cells }: DepartmentMatrix, { keep, common }: Text): Sheet {
  const nameOf = (id: string) => departments.find((department) => department.id === id)?.name ?? id
  const rows = cells.map(({ rater, ratee, submitted, invited, withheld }) =>
    withheld ? [nameOf(rater), nameOf(ratee), null, null, common.withheld] : [nameOf(rater), nameOf(ratee), submitted, invited, ''],
  )
  return [[keep.rater, keep.ratee, keep.submitted, keep.invited, keep.note], ...rows]
}

export function latencyTable(cells: LatencyCell[], withheld: LatencyHeatmap['withheld'], { keep, common }: Text): Sheet {
  const rows = cells.map(({ flow, stage, week, n, medianHours, p90Hours, shareRed }) => [
    flow,
    stage,
    week,
    n,
    medianHours,
    p90Hours,
    shareRed,
    '',
  ])
  const kept = withheld.map(({ flow, stage, week }) => [flow, stage, week, null, null, null, null, common.withheld])
  return [[keep.flow, keep.stage, keep.week, keep.cases, keep.median, keep.p90, keep.red, keep.note], ...rows, ...kept]
}

/** Whoever stands on the board or waits beside it. A masked board has codes for names and no numbers of employees. */
export function boardTable({ people, notPlaced, boxes, masked, potentialFrom }: NineBoxBoard, { keep, board }: Text): Sheet {
  const nameOf = (box: number | null) => boxes.find((candidate) => candidate.box === box)?.name ?? ''
  const head = [keep.name, keep.number, keep.department, keep.peerGroup, keep.performance, keep.potential, keep.box, keep.computed]
  const rows = [...people, ...notPlaced].map((one) => [
    one.name,
    masked ? '' : one.employeeNo,
    one.department,
    one.peerGroup,
    one.performance,
    potentialFrom.source === 'computed' ? one.potential : one.potentialRating && board.bands[one.potentialRating],
    nameOf(one.box),
    nameOf(one.computedBox),
  ])
  return [head, ...rows]
}

export function bandTable({ distribution }: NineBoxBoard, { keep, board }: Text): Sheet {
  const rows = distribution.map(({ band, count, share, guideline, guidelineShare }) => [
    board.bands[band],
    count,
    share,
    guideline,
    guidelineShare,
  ])
  return [[keep.band, keep.people, keep.share, keep.guideline, keep.guidelineShare], ...rows]
}
