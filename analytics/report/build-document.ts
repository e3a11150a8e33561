// Asks every room for its figures once and puts them in order.
import { latencyHeatmap } from '../attribution/latency'
import { metrics as catalog } from '../catalog'
import { attentionList } from '../cleaning/attention'
import { departmentMatrix } from '../collaboration/matrix'
import { answerMetric } from '../metric/answer'
import { explainMetric } from '../metric/explain'
import type { Language, Slice } from '../metric/types'
import { nineBoxBoard } from '../ninebox/board'
import { ledger, workspaceInfo } from '../workspace/info'
import type { Workspace } from '../workspace/open'
import type { ReportDocument } from './types'

const ATTENTION_SHOWN = 1000

export async function buildDocument(
  workspace: Workspace,
  slice: Slice,
  language: Language,
  refused: ReportDocument['refused'],
): Promise<ReportDocument> {
  const { db } = workspace
  const info = await workspaceInfo(workspace)
  const cut = { ...slice, cycle: slice.cycle ?? (info.cycle || undefined) }
  const metrics = []
  const explanations = []
  for (const { id } of catalog) {
    metrics.push(await answerMetric(db, id, cut, language))
    explanations.push(await explainMetric(db, id, cut, language))
  }
  return {
    company: info.company,
    cycle: cut.cycle ?? '',
    asOf: info.asOf ?? '',
    language,
    people: info.people,
    metrics,
    explanations,
    matrix: await departmentMatrix(db, cut),
    latency: await latencyHeatmap(db, cut),
    board: await nineBoxBoard(db, { slice: cut, masked: false, language }),
    ledger: await ledger(db, language),
    attention: await attentionList(db, { offset: 0, limit: ATTENTION_SHOWN }, language),
    refused,
  }
}
