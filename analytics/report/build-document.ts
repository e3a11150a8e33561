// Asks every room for its part of a report once, and puts the blocks made of it in order.
import { formatFor } from '../messages/format'
import { workspaceInfo } from '../workspace/info'
import type { Workspace } from '../workspace/open'
import type { Database } from '../workspace/query'
import type { Asked, RefusedFile, ReportAnswers, ReportDocument, RoomBlocks } from './document/document'
import { reportWords } from './document/words'
import { askAttention, attentionBlocks } from './rooms/attention'
import { explanationBlocks } from './rooms/explanations'
import { askLatency, latencyBlocks } from './rooms/latency'
import { askMatrix, matrixBlocks } from './rooms/matrix'
import { askMetrics, degreeBlocks, metricBlocks } from './rooms/metrics'
import { askBoard, boardBlocks } from './rooms/nine-box'
import { askReconciliation, reconciliationBlocks } from './rooms/reconciliation'
import { maskedRefused, refusedBlocks } from './rooms/refused'

/** In the order in which a report shows them. */
const rooms: RoomBlocks[] = [
  degreeBlocks,
  metricBlocks,
  latencyBlocks,
  matrixBlocks,
  boardBlocks,
  reconciliationBlocks,
  refusedBlocks,
  attentionBlocks,
  explanationBlocks,
]

interface Request extends Omit<Asked, 'db'> {
  refused: RefusedFile[]
}

export async function buildDocument(workspace: Workspace, { refused, ...request }: Request): Promise<ReportDocument> {
  const { slice, language, mask } = request
  const info = await workspaceInfo(workspace)
  const cycle = slice.cycle ?? info.cycle
  const asked: Asked = { ...request, db: workspace.db, slice: { ...slice, cycle: cycle || undefined } }
  return documentOf({
    company: mask ? mask.of('company', info.company) : info.company,
    cycle: mask ? mask.cycle(cycle) : cycle,
    asOf: info.asOf ?? '',
    zone: await zoneOf(workspace.db),
    language,
    people: info.people,
    ...(await askMetrics(asked)),
    ...(await askBoard(asked)),
    matrix: await askMatrix(asked),
    latency: await askLatency(asked),
    reconciliation: await askReconciliation(asked),
    attention: await askAttention(asked),
    refused: mask ? maskedRefused(refused, mask, language) : refused,
  })
}

async function zoneOf(db: Database): Promise<string> {
  return (await db.first<{ zone: string }>(`select setting_text('time.zone') as zone`))!.zone
}

/** The same answers give the same document. */
export function documentOf(answers: ReportAnswers): ReportDocument {
  const { company, cycle, language, people, asOf, zone, board } = answers
  const words = reportWords(language)
  const format = formatFor(language)
  const about = [words.people(people), asOf ? words.asOf(format.moment(asOf, zone)) : '', board.masked ? words.masked : '']
  return {
    language,
    title: words.title(company, cycle),
    about: about.filter(Boolean).join(' · '),
    blocks: rooms.flatMap((blocks) => blocks(answers, { words, format, language })),
    answers,
  }
}
