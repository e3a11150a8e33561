// `metrics.json`, schema plumbline.metrics/3: stable order, rounded to a fixed precision, so the same files give the same bytes.
import type { FigureDetail } from '../messages/types'
import { dimensionsOfShape } from '../metric/own-slice'
import type { GroupRate, MetricAnswer, MonthRate, Rate } from '../metric/types'
import type { NineBoxBoard, NineBoxPerson } from '../ninebox/types'
import type { AttentionItem } from '../sources/issues/types'
import type { ReportDocument } from './document/document'
import { slicedBy } from './sliced-by'

/** Ten significant digits: far beyond what a figure means, below where sums of doubles depend on the order of threads. */
const exact = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(10)))

export function metricsJson({ answers }: ReportDocument): string {
  const { company, cycle, asOf, metrics, latency, board, boardWithheld, reconciliation, attention, refused } = answers
  const content = {
    schema: 'plumbline.metrics/3',
    company,
    asOf,
    cycle,
    masked: board.masked,
    slicedBy: { metrics: slicedBy.metrics, nineBox: slicedBy.nineBox, latency: slicedBy.latency },
    sources: reconciliation.map((line) => ({
      file: line.file,
      sheet: line.sheet,
      kind: line.sourceKind,
      encoding: line.encoding,
      headerRow: line.headerRow,
      table: line.kind,
      template: line.kind,
      rows: line.read,
      accepted: line.accepted,
      attention: line.attention,
      leftOut: line.leftOutByReason,
      asks: line.asks,
      unusedColumns: line.unusedColumns.map(({ header, cells }) => ({ header, cells })),
    })),
    metrics: Object.fromEntries(metrics.map((metric) => [metric.id, metricEntry(metric)])),
    nineBox: {
      weights: board.weights,
      cuts: board.cuts,

      ...(boardWithheld ? { withheld: true } : boardEntry(board)),
    },
    heatmaps: {
      latency: [
        ...latency.cells.map(({ flow, stage, week, n, medianHours, p90Hours, shareRed }) => ({
          flow,
          stage,
          week,
          n,
          medianHours: exact(medianHours),
          p90Hours: exact(p90Hours),
          shareRed: exact(shareRed),
        })),
        ...latency.withheld.map(({ flow, stage, week }) => ({ flow, stage, week, withheld: true })),
      ],
    },
    attention: attention.items.map(({ code, severity, file, sheet, cell, message }) => ({
      code,
      severity,
      file,
      sheet,
      cell: cell?.address ?? null,
      message,
    })),
    // The list above ends after the first thousand.
    attentionTotal: attention.total,
    questions: openIn(reconciliation, attention.items),
    refused,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** What waits for a person's word: sheets of which nothing is used, and columns that do not tell how they are read. */
const openIn = (lines: readonly { asks: boolean }[], items: readonly AttentionItem[]) => ({
  sheets: lines.filter(({ asks }) => asks).length,
  columns: new Set(
    items.flatMap(({ readings, words, cell }) =>
      (readings.length > 0 || words) && cell?.column != null ? [`${cell.sheetId}:${cell.column}`] : [],
    ),
  ).size,
})

const boardEntry = (board: NineBoxBoard) => ({
  potentialFrom: board.potentialFrom.source,
  people: [...board.people, ...board.notPlaced].sort(board.masked ? byCode : byNumber).map(personEntry(board)),
  distribution: board.distribution.map((band) => ({ ...band, share: exact(band.share) })),
  guideline: Object.fromEntries(board.distribution.map((band) => [band.band, band.guideline])),
  guidelineP: exact(board.guidelineP),
})

const rate = ({ value, numerator, denominator, ci95, detail }: Rate) => ({
  value: exact(value),
  numerator,
  denominator: exact(denominator),
  ci95: ci95?.map(exact) ?? null,
  ...(detail ? detailEntry(detail) : {}),
})

/** What a shape says beside value and counts. */
function detailEntry(detail: FigureDetail) {
  if (detail.shape === 'duration')
    return { mean: exact(detail.mean), median: exact(detail.median), p90: exact(detail.p90), limit: detail.limit }
  if (detail.shape === 'count') return { groups: detail.groups }
  if (detail.shape === 'index')
    return { parts: Object.fromEntries(detail.parts.map(({ key, weight, value }) => [key, { weight, value: exact(value) }])) }
  const { limits, outside } = detail
  return { limits: limits && { centre: exact(limits.centre), low: exact(limits.low), high: exact(limits.high) }, outside }
}

function metricEntry(metric: MetricAnswer) {
  return {
    ...(metric.shape === 'ratio' ? {} : { shape: metric.shape, slicedBy: dimensionsOfShape(metric.shape) }),
    ...rate(metric),
    target: metric.target,
    status: metric.status,
    unit: metric.unit,
    byMonth: metric.byMonth.map((month: MonthRate) => ({ month: month.month, ...(month.withheld ? { withheld: true } : rate(month)) })),
    byDepartment: metric.byDepartment.map((group: GroupRate) => ({
      department: group.name,
      path: group.path ?? null,
      ...(group.withheld ? { withheld: true } : rate(group)),
    })),
  }
}

/** What is left out of a masked board. */
const leftOut = '＊'

const personEntry =
  ({ boxes }: NineBoxBoard) =>
  (person: NineBoxPerson) => ({
    employeeNo: person.employeeNo,
    name: person.name,
    department: person.department || leftOut,
    peerGroup: person.peerGroup || leftOut,
    performance: exact(person.performance),
    parts: {
      automated: exact(person.parts.automated),
      manager: exact(person.parts.manager),
      crossDepartment: exact(person.parts.crossDepartment),
    },
    potential: exact(person.potential),
    potentialRating: person.potentialRating,
    potentialParts: {
      behaviour: exact(person.potentialParts.behaviour),
      learning: exact(person.potentialParts.learning),
      collaboration: exact(person.potentialParts.collaboration),
    },
    box: person.box,
    boxName: boxes.find((box) => box.box === person.box)?.name ?? null,
    borderline: person.borderline,
    evidence: person.evidence,
  })

/** The order of ids is that of the numbers of employees. */
const byCode = (a: NineBoxPerson, b: NineBoxPerson): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
const byNumber = (a: NineBoxPerson, b: NineBoxPerson): number => (a.employeeId < b.employeeId ? -1 : a.employeeId > b.employeeId ? 1 : 0)
