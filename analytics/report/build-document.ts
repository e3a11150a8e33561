// Asks every room for its figures once and puts them in order.
import { latencyHeatmap } from '../attribution/latency'
import { metrics as catalog } from '../catalog'
import { departmentMatrix } from '../collaboration/matrix'
import { reportFigure } from '../figures'
import type { Mask } from '../masking/mask'
import type { Language } from '../messages/types'
import { smallGroupLimit } from '../metric/figure'
import type { Slice } from '../metric/types'
import { nineBoxBoard } from '../ninebox/board'
import type { NineBoxBoard } from '../ninebox/types'
import { attentionList } from '../sources/issues/attention'
import { ledger } from '../sources/reconcile/row-reconciliation'
import { workspaceInfo } from '../workspace/info'
import type { Workspace } from '../workspace/open'
import type { Database } from '../workspace/query'
import { maskedLatency, maskedLedger, maskedMatrix, maskedMetric, maskedRefused } from './masked'
import type { ReportDocument } from './types'

const ATTENTION_SHOWN = 1000

interface Request {
  slice: Slice
  language: Language
  refused: ReportDocument['refused']
  /** Codes for people, stand-ins for what is called after one, and no text of a cell; null shows all. */
  mask: Mask | null
}

export async function buildDocument(workspace: Workspace, { slice, language, refused, mask }: Request): Promise<ReportDocument> {
  const { db } = workspace
  const info = await workspaceInfo(workspace)
  const cycle = slice.cycle ?? info.cycle
  const cut = { ...slice, cycle: cycle || undefined }
  const masked = mask !== null
  const metrics = []
  const explanations = []
  for (const { id } of catalog) {
    const [figure, explanation] = await reportFigure(db, id, cut, language, mask)
    metrics.push(figure)
    explanations.push(explanation)
  }
  const board = await nineBoxBoard(db, { slice: cut, masked, names: mask ?? undefined, language })
  const document: ReportDocument = {
    company: info.company,
    cycle,
    asOf: info.asOf ?? '',
    language,
    people: info.people,
    metrics,
    explanations,
    matrix: await departmentMatrix(db, cut, true),
    latency: await latencyHeatmap(db, cut),
    board,
    boardWithheld: masked && (await isSmall(db, board)),
    ledger: await ledger(db, language),
    attention: await attentionList(db, { offset: 0, limit: ATTENTION_SHOWN, mask }, language),
    refused,
  }
  return mask ? maskedDocument(document, mask) : document
}

async function isSmall(db: Database, { people, notPlaced }: NineBoxBoard): Promise<boolean> {
  const count = people.length + notPlaced.length
  return count > 0 && count < (await smallGroupLimit(db))
}

/** Board, attention list and explanations are made without names from the start. */
const maskedDocument = (document: ReportDocument, mask: Mask): ReportDocument => ({
  ...document,
  company: mask.of('company', document.company),
  cycle: mask.cycle(document.cycle),
  metrics: document.metrics.map((metric) => maskedMetric(metric, mask)),
  matrix: maskedMatrix(document.matrix, mask),
  latency: maskedLatency(document.latency, mask),
  ledger: maskedLedger(document.ledger, mask),
  refused: maskedRefused(document.refused, mask, document.language),
})
