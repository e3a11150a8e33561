// One schema a call, its type pinned to the contract's input. Behind this door nothing is checked again, and every token of a path is the path itself.
import * as v from 'valibot'
import { metrics } from '../../analytics/catalog'
import { cycleKinds, cycleOfId } from '../../analytics/cycle/cycle'
import { kinds } from '../../analytics/kinds/kinds'
import { attentionCodes } from '../../analytics/messages/attention'
import type { Box } from '../../analytics/ninebox/types'
import { statedReadings } from '../../analytics/sources/mapping/stated-readings'
import { settings } from '../../analytics/workspace/setting-specs'
import { isWorkspaceName } from '../../analytics/workspace/workspace-path'
import { statedEncodings } from '../../importers/csv/stated-encoding'
import type { CallName, Input } from '../contract/contract'
import type { EngineContext } from './context'
import type { PathPurpose } from './path-token'

/** Thrown for an input that does not fit; the caller answers `bad_input` with the field's name. */
export class InputError extends Error {
  constructor(readonly field: string) {
    super('bad_input')
  }
}

type Schema<T> = v.GenericSchema<unknown, T>

/** Without a zero byte, at which a name ends elsewhere, and without half a surrogate pair, which is no text. */
const text = (longest: number, form = /^/): Schema<string> =>
  v.pipe(
    v.unknown(),
    v.string(),
    v.maxLength(longest),
    v.check((value) => !/\0|\p{Surrogate}/u.test(value)),
    v.regex(form),
  )
const whole = (low: number, high: number): Schema<number> => v.pipe(v.unknown(), v.number(), v.integer(), v.minValue(low), v.maxValue(high))
const list = <T>(schema: Schema<T>, most: number): Schema<T[]> =>
  v.pipe(
    v.unknown(),
    v.custom<unknown[]>((value) => Array.isArray(value) && value.length <= most),
    v.array(schema),
  )
const oneOf = <const T extends string>(choices: readonly T[]): Schema<T> => v.pipe(v.unknown(), v.picklist(choices))
const orNull = <T>(schema: Schema<T>): Schema<T | null> => v.pipe(v.unknown(), v.nullish(schema, null)) as Schema<T | null>
/** Texts under names nobody knows beforehand; these are not named in a refusal. */
const texts = (schema: Schema<string>, most: number): Schema<Record<string, string>> =>
  v.pipe(
    v.unknown(),
    v.custom<Record<string, string>>((value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
      const entries = Object.entries(value)
      return entries.length <= most && entries.every((entry) => entry.every((part) => v.is(schema, part)))
    }),
  )

/** What files call things. */
const name = text(200)
const day = text(10, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** As an older workspace may call it; a new one has an id. */
const cycle = text(40, /^[^\p{Cc}]*$/u)
const newCycle: Schema<string> = v.pipe(
  v.unknown(),
  v.string(),
  v.check((id) => id === '' || cycleOfId(id) !== undefined),
)
const calendar = v.object({ kind: oneOf(cycleKinds), firstMonth: whole(1, 12), named: oneOf(['start', 'end', 'unknown']) })
const slice = v.object({
  cycle: v.optional(cycle),
  department: v.optional(name),
  roleFamily: v.optional(name),
  month: v.optional(text(10, /^(\d{4}-(0[1-9]|1[0-2])(-01)?)?$/)),
  source: v.optional(name),
})
const metric = oneOf(metrics.map(({ id }) => id))
const setting = oneOf(settings.map(({ key }) => key))
const kind = oneOf<string>(kinds.map((known) => known.kind))
const fileName: Schema<string> = v.pipe(v.unknown(), v.string(), v.check(isWorkspaceName))
const place = { sheetId: whole(1, 2 ** 31 - 1), row: whole(0, 2 ** 31 - 1), column: orNull(whole(0, 20_000)) }
const page = { offset: whole(0, 2 ** 31 - 1), limit: whole(1, 1000) }
const box = whole(1, 9) as Schema<Box>
const headerRow = orNull(whole(0, 2 ** 31 - 1))
const columns = list(v.object({ column: whole(0, 20_000), field: name }), 20_000)
const constants = texts(name, 100)
const job = { jobId: text(64, /^[\w-]+$/) }
const kept = v.object({ header: name, file: v.optional(name), sheet: v.optional(whole(0, 20_000)) })
/** As a proposal called it. */
const knownFile = text(32_000)
const proposed = { file: knownFile, sheet: whole(0, 20_000) }
const answer = v.object({ kind, headerRow, columns, constants })
const draft = orNull(v.object({ kind: orNull(kind), headerRow, columns: orNull(columns), constants: orNull(constants) }))
const flag = v.boolean()
const nothing = v.object({}) as Schema<Record<string, never>>

const schemas = {
  'workspace.info': nothing,
  'workspace.reopen': v.object({ anyway: v.optional(flag) }),
  'workspace.backups': nothing,
  'workspace.backup': nothing,
  'workspace.restore': v.object({ name: orNull(text(200, /^[\w.-]+$/)) }),
  'workspace.accept': nothing,
  'workspace.sample': v.object({ ...job, size: oneOf(['small', 'plant']) }),
  'sources.question': v.object({ sheetId: place.sheetId, draft }),
  'sources.proposed': v.object({ ...proposed, draft }),
  'sources.choose': v.object({ ...proposed, answer: orNull(answer), leaveOut: flag }),
  'sources.answer': v.object({ ...job, sheetId: place.sheetId, answer }),
  'sources.noData': v.object({ ...job, sheetId: place.sheetId, said: flag }),
  'sources.automatic': v.object({ ...job, sheetId: place.sheetId, said: flag }),
  'sources.atStake': v.object({ fileId: place.sheetId }),
  'sources.remove': v.object({ ...job, fileId: place.sheetId }),
  'sources.confirm': v.object({
    ...job,
    sheetId: place.sheetId,
    column: whole(0, 20_000),
    as: orNull(oneOf(statedReadings)),
  }),
  'sources.mean': v.object({
    ...job,
    sheetId: place.sheetId,
    column: whole(0, 20_000),
    words: list(v.object({ word: text(200), means: orNull(text(20)) }), 200),
  }),
  'sources.leave': v.object(job),
  'sources.encodings': v.object({ file: knownFile }),
  'sources.encode': v.object({ file: knownFile, encoding: orNull(oneOf(statedEncodings)) }),
  'sources.unlock': v.object({ file: knownFile, password: text(255, /./u) }),
  'sources.reconciliation': nothing,
  'sources.rows': v.object({ sheetIds: list(place.sheetId, 20_000), state: oneOf(['left_out', 'attention']), ...page }),
  'sources.raw': v.object({ ...place, around: whole(1, 200) }),
  'attention.list': v.object({ ...page, code: v.optional(oneOf(attentionCodes)) }),
  'metric.catalogue': nothing,
  'slice.dimensions': nothing,
  'metric.answer': v.object({ id: metric, slice }),
  'metric.explain': v.object({ id: metric, slice }),
  'metric.rows': v.object({ id: metric, slice, hit: orNull(flag), fact: v.optional(name), ...page }),
  'metric.drillThrough': v.object({ id: metric, cell: v.object(place) }),
  'collaboration.matrix': v.object({ slice, leaving: v.optional(flag) }),
  'attribution.latency': v.object({ slice }),
  'attribution.cases': v.object({ slice, flow: name, stage: name, week: day, limit: whole(1, 1000) }),
  'ninebox.board': v.object({ slice, peerGroup: v.optional(name), masked: v.optional(flag) }),
  'ninebox.person': v.object({ employeeId: name, cycle: v.optional(cycle) }),
  'ninebox.move': v.object({ employeeIds: list(name, 500), box, reason: text(2000), evidence: list(text(1000), 100), cycle }),
  'ninebox.undo': v.object({ cycle }),
  'ninebox.redo': v.object({ cycle }),
  'privacy.standIns': nothing,
  'settings.list': nothing,
  'settings.set': v.object({ key: setting, value: name }),
  'settings.reset': v.object({ key: setting }),
  'app.language': v.object({ language: oneOf(['zh-CN', 'en']) }),
  'projection.set': v.object({
    slice,
    peerGroup: v.optional(name),
    employeeId: orNull(name),
    masked: flag,
    box: v.optional(box),
    paused: v.optional(flag),
  }),
  'job.cancel': v.object(job),
} satisfies { [N in Exclude<CallName, keyof ReturnType<typeof pathSchemas>>]: Schema<Input<N>> }

const longestToken = 16_000

/** Calls that name a path: the token must have been made for just that. */
function pathSchemas(pathOf: EngineContext['pathOf']) {
  const chosen = (purpose: PathPurpose): Schema<string> =>
    v.pipe(
      text(longestToken),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const path = pathOf(purpose, dataset.value)
        if (path !== null) return path
        addIssue()
        return NEVER
      }),
    )
  const paths = list(chosen('source'), 5000)
  return {
    'workspace.open': v.object({ path: chosen('workspace') }),
    'workspace.create': v.object({
      folder: chosen('new-workspace-folder'),
      name: fileName,
      company: name,
      cycle: newCycle,
      calendar: v.optional(calendar),
    }),
    'sources.recognise': v.object({ ...job, paths }),
    'sources.import': v.object({ ...job, paths, keep: v.optional(list(kept, 20_000)) }),
  } satisfies { [N in CallName]?: Schema<Input<N>> }
}

export type Inputs = { [N in CallName]: (value: unknown) => Input<N> }

export const inputsOf = (pathOf: EngineContext['pathOf']): Inputs =>
  Object.fromEntries(
    Object.entries<Schema<unknown>>({ ...schemas, ...pathSchemas(pathOf) }).map(([call, schema]) => [
      call,
      (value: unknown) => checked(schema, value),
    ]),
  ) as Inputs

/** @throws InputError that names the innermost field of ours, never a key somebody sent */
function checked<T>(schema: Schema<T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true })
  if (result.success) return result.output
  const keys = (result.issues[0].path ?? []).map(({ key }) => key).filter((key) => typeof key === 'string')
  throw new InputError(keys.at(-1) ?? 'input')
}
