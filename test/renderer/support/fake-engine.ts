// An engine's end of a port with plausible answers, for tests of the window and for looking at it without the shell.
import { createBirpc } from 'birpc'
import type { CallName, Calls, Input, Output } from '../../../electron/contract/contract'
import type { PresenterCalls } from '../../../electron/contract/presenter'
import type { Result } from '../../../electron/contract/result'
import type { PageFunctions } from '../../../electron/contract/wire'
import { catalogue, explanation, info, matrix, metric, rows } from './sample-answers'
import { board, personFile, slicedBy } from './sample-board'
import { latency } from './sample-latency'
import { attention, raw, reconciliation, settings } from './sample-sources'

type Everything = Calls & PresenterCalls
type Some = { [N in keyof Everything]?: (input: Everything[N]['input']) => Everything[N]['output'] | Result<Everything[N]['output']> }

/** Answers by name; a function may return the value or a whole `Result`. */
export const answers: Some = {
  'workspace.info': () => info,
  'workspace.open': () => info,
  'workspace.create': () => info,
  'sources.reconciliation': () => reconciliation,
  'sources.raw': (input: Input<'sources.raw'>) => raw(input),
  'attention.list': (input: Input<'attention.list'>) => attention(input),
  'metric.catalogue': () => catalogue,
  'slice.dimensions': () => slicedBy,
  'metric.answer': (input: Input<'metric.answer'>) => metric(input.id, input.slice),
  'metric.explain': (input: Input<'metric.explain'>) => explanation(input.id),
  'metric.rows': (input: Input<'metric.rows'>) => rows(input),
  'metric.drillThrough': () => ({ records: [], total: 0 }),
  'collaboration.matrix': () => matrix,
  'attribution.latency': () => latency,
  'attribution.cases': () => [],
  'ninebox.board': () => board(),
  'ninebox.person': (input: Input<'ninebox.person'>) => personFile(input.employeeId),
  'settings.list': () => settings,
  'app.language': () => null,
  'projection.set': () => null,
  'projection.view': () => ({
    title: '运营 P5–P6',
    company: info.company,
    cycle: info.cycle,
    language: 'zh-CN',
    masked: true,
    board: board(true),
    person: personFile('e7', true),
    box: null,
    paused: false,
  }),
}

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value
}

/** Serves `answers` over `port`; the returned events go to the page. */
export function serveFake(port: MessagePort, table: Some, asked: (name: string, input: unknown) => void = () => {}) {
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    asked(name, input)
    const answer = table[name as CallName] as ((input: unknown) => Output<CallName>) | undefined
    if (!answer) return { ok: false, failure: { code: 'bad_input', message: `no ${name}`, advice: '' } }
    const value = await answer(input)
    return isResult(value) ? value : { ok: true, value }
  }
  return createBirpc<PageFunctions, { call: typeof call }>(
    { call },
    {
      post: (data) => port.postMessage(data),
      on: (listen) => {
        port.onmessage = (message) => listen(message.data)
      },
      timeout: -1,
    },
  )
}
