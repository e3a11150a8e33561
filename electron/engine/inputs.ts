// One validator a call, its type pinned to the contract's input. Behind this door nothing is checked again, and every token of a path is the path itself.
import { metrics } from '../../analytics/catalog'
import { kinds } from '../../analytics/kinds/kinds'
import type { SheetKind } from '../../analytics/kinds/shared/types'
import type { AttentionCode } from '../../analytics/messages/types'
import type { MetricId, Slice } from '../../analytics/metric/types'
import type { Box } from '../../analytics/ninebox/types'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import type { KeptColumn } from '../../analytics/sources/personal/types'
import { settings } from '../../analytics/workspace/settings'
import { isWorkspaceName } from '../../analytics/workspace/workspace-path'
import type { CallName, Input } from '../contract/contract'
import { type Check, flag, InputError, list, oneOf, optional, orNull, shape, text, texts, whole } from './checks'
import type { EngineContext } from './context'
import type { PathPurpose } from './path-token'

const metric = oneOf<MetricId>(...metrics.map(({ id }) => id))
const attention = oneOf<AttentionCode>(
  'unmatched_person',
  'ambiguous_person',
  'number_name_conflict',
  'unparseable',
  'destroyed_id',
  'out_of_scale',
  'mixed_percent',
  'ambiguous_date',
  'duplicate_row',
  'missing_key',
  'subtotal_unsure',
  'second_table',
  'unit_conflict',
  'unused_column',
  'no_system_source',
  'unknown_sheet',
  'mapping_question',
  'negative_duration',
  'formula_without_value',
  'file_refused',
)
const longestToken = 16_000
/** What files call things. */
const name = text(200)
const day = text(10, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** As an older workspace may call it; a new one is a quarter. */
const cycle = text(40, /^[^\p{Cc}]*$/u)
const quarter = text(6, /^(\d{4}Q[1-4])?$/)
const slice = shape<Slice>({
  cycle: optional(cycle),
  department: optional(name),
  roleFamily: optional(name),
  month: optional(text(10, /^(\d{4}-(0[1-9]|1[0-2])(-01)?)?$/)),
  source: optional(name),
})
const setting = oneOf(...settings.map(({ key }) => key))
const fileName: Check<string> = (value, field) => {
  if (typeof value !== 'string' || !isWorkspaceName(value)) throw new InputError(field)
  return value
}
const place = { sheetId: whole(1, 2 ** 31 - 1), row: whole(0, 2 ** 31 - 1), column: orNull(whole(0, 20_000)) }
const page = { offset: whole(0, 2 ** 31 - 1), limit: whole(1, 1000) }
const box: Check<Box> = (value, field) => whole(1, 9)(value, field) as Box
const kind = oneOf<SheetKind>(...kinds.map((spec) => spec.kind))
const headerRow = orNull(whole(0, 2 ** 31 - 1))
const columns = list(shape<MappingAnswer['columns'][number]>({ column: whole(0, 20_000), field: name }), 20_000)
const constants = texts(name, 100)
const nothing = shape<Record<string, never>>({})
const job = { jobId: text(64, /^[\w-]+$/) }
const kept = shape<KeptColumn>({ header: name, file: optional(name), sheet: optional(whole(0, 20_000)) })
const ofCycle = shape<{ cycle: string }>({ cycle })

const inputs = {
  'workspace.info': nothing,
  'workspace.reopen': shape({ anyway: optional(flag) }),
  'workspace.backups': nothing,
  'workspace.backup': nothing,
  'workspace.restore': shape({ name: orNull(text(200, /^[\w.-]+$/)) }),
  'workspace.accept': nothing,
  'workspace.sample': shape({ ...job, size: oneOf('small', 'plant') }),
  'sources.question': shape({
    sheetId: place.sheetId,
    draft: orNull(shape({ kind: orNull(kind), headerRow, columns: orNull(columns), constants: orNull(constants) })),
  }),
  'sources.answer': shape({ ...job, sheetId: place.sheetId, answer: shape<MappingAnswer>({ kind, headerRow, columns, constants }) }),
  'sources.confirm': shape({
    ...job,
    sheetId: place.sheetId,
    column: whole(0, 20_000),
    as: orNull(oneOf('size', 'points', 'ratio', 'dmy', 'mdy')),
  }),
  'sources.ledger': nothing,
  'sources.rows': shape({ sheetIds: list(place.sheetId, 20_000), state: oneOf('left_out', 'attention'), ...page }),
  'sources.raw': shape({ ...place, around: whole(1, 200) }),
  'attention.list': shape({ ...page, code: optional(attention) }),
  'metric.answer': shape({ id: metric, slice }),
  'metric.explain': shape({ id: metric, slice }),
  'metric.rows': shape({ id: metric, slice, hit: orNull(flag), fact: optional(name), ...page }),
  'metric.behind': shape({ id: metric, cell: shape(place) }),
  'collaboration.matrix': shape({ slice, leaving: optional(flag) }),
  'attribution.latency': shape({ slice }),
  'attribution.cases': shape({ slice, flow: name, stage: name, week: day, limit: whole(1, 1000) }),
  'ninebox.board': shape({ slice, peerGroup: optional(name), masked: optional(flag) }),
  'ninebox.person': shape({ employeeId: name, cycle: optional(cycle) }),
  'ninebox.move': shape({ employeeIds: list(name, 500), box, reason: text(2000), evidence: list(text(1000), 100), cycle }),
  'ninebox.undo': ofCycle,
  'ninebox.redo': ofCycle,
  'privacy.standIns': nothing,
  'settings.list': nothing,
  'settings.set': shape({ key: setting, value: name }),
  'settings.reset': shape({ key: setting }),
  'app.language': shape({ language: oneOf('zh-CN', 'en') }),
  'projection.set': shape({
    slice,
    peerGroup: optional(name),
    employeeId: orNull(name),
    masked: flag,
    box: optional(box),
    paused: optional(flag),
  }),
  'job.cancel': shape(job),
} satisfies { [N in Exclude<CallName, keyof ReturnType<typeof pathInputs>>]: Check<Input<N>> }

/** Calls that name a path: the token must have been made for just that. */
function pathInputs(pathOf: EngineContext['pathOf']) {
  const chosen =
    (purpose: PathPurpose): Check<string> =>
    (value, field) => {
      const path = pathOf(purpose, text(longestToken)(value, field))
      if (path === null) throw new InputError(field)
      return path
    }
  const paths = list(chosen('source'), 5000)
  return {
    'workspace.open': shape({ path: chosen('workspace') }),
    'workspace.create': shape({ folder: chosen('new-workspace-folder'), name: fileName, company: name, cycle: quarter }),
    'sources.recognise': shape({ ...job, paths }),
    'sources.import': shape({ ...job, paths, keep: optional(list(kept, 20_000)) }),
  } satisfies { [N in CallName]?: Check<Input<N>> }
}

export type Inputs = { [N in CallName]: Check<Input<N>> }
export const inputsOf = (pathOf: EngineContext['pathOf']): Inputs => ({ ...inputs, ...pathInputs(pathOf) })
