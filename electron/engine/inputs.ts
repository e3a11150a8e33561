// One validator a call, its type pinned to the contract's input. Behind this door nothing is checked again.
import { metrics } from '../../analytics/catalog'
import type { AttentionCode } from '../../analytics/cleaning/types'
import type { MetricId, Slice } from '../../analytics/metric/types'
import type { Box } from '../../analytics/ninebox/types'
import { kinds } from '../../importers/mapping/kinds'
import type { KeptColumn } from '../../importers/personal/types'
import type { MappingAnswer, SheetKind } from '../../importers/types'
import type { CallName, Input } from '../contract/contract'

/** Thrown for an input that does not fit; the caller answers `bad_input` with the field's name. */
export class InputError extends Error {
  constructor(readonly field: string) {
    super('bad_input')
  }
}

type Check<T> = (value: unknown, field: string) => T

const text =
  (longest = 4000): Check<string> =>
  (value, field) => {
    if (typeof value !== 'string' || value.length > longest) throw new InputError(field)
    return value
  }
const whole =
  (low: number, high: number): Check<number> =>
  (value, field) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) throw new InputError(field)
    return value
  }
const flag: Check<boolean> = (value, field) => {
  if (typeof value !== 'boolean') throw new InputError(field)
  return value
}
const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, field) =>
    value === undefined ? undefined : check(value, field)
const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, field) =>
    value === null || value === undefined ? null : check(value, field)
const list =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (value, field) => {
    if (!Array.isArray(value) || value.length > most) throw new InputError(field)
    return value.map((entry) => check(entry, field))
  }
const oneOf =
  <T extends string>(...choices: T[]): Check<T> =>
  (value, field) => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined) throw new InputError(field)
    return found
  }
const shape =
  <T>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError(field)
    const source = value as Record<string, unknown>
    return Object.fromEntries(
      Object.entries<Check<unknown>>(fields).flatMap(([name, check]) => {
        const checked = check(Object.hasOwn(source, name) ? source[name] : undefined, name)
        return checked === undefined ? [] : [[name, checked]]
      }),
    ) as T
  }

const texts: Check<Record<string, string>> = (value, field) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length > 100) throw new InputError(field)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(200)(key, field), text(200)(entry, field)]))
}

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
const name = text(200)
const slice = shape<Slice>({
  cycle: optional(name),
  department: optional(name),
  roleFamily: optional(name),
  month: optional(name),
  source: optional(name),
})
const place = { sheetId: whole(1, 2 ** 31 - 1), row: whole(0, 2 ** 31 - 1), column: orNull(whole(0, 20_000)) }
const page = { offset: whole(0, 2 ** 31 - 1), limit: whole(1, 1000) }
const box: Check<Box> = (value, field) => whole(1, 9)(value, field) as Box
const kind = oneOf<SheetKind>(...kinds.map((spec) => spec.kind))
const headerRow = orNull(whole(0, 2 ** 31 - 1))
const columns = list(shape<MappingAnswer['columns'][number]>({ column: whole(0, 20_000), field: name }), 20_000)
const nothing = shape<Record<string, never>>({})
const job = { jobId: name }
const paths = list(text(), 5000)
const kept = shape<KeptColumn>({ header: text(), file: optional(text()), sheet: optional(whole(0, 20_000)) })
const cycle = shape<{ cycle: string }>({ cycle: name })

export const inputs: { [N in CallName]: Check<Input<N>> } = {
  'workspace.info': nothing,
  'workspace.open': shape({ path: text() }),
  'workspace.create': shape({ path: text(), company: name, cycle: name }),
  'workspace.sample': shape({ ...job, size: oneOf('small', 'plant') }),
  'sources.recognise': shape({ ...job, paths }),
  'sources.import': shape({ ...job, paths, keep: optional(list(kept, 20_000)) }),
  'sources.question': shape({
    sheetId: place.sheetId,
    draft: orNull(shape({ kind: orNull(kind), headerRow, columns: orNull(columns), constants: orNull(texts) })),
  }),
  'sources.answer': shape({ ...job, sheetId: place.sheetId, answer: shape<MappingAnswer>({ kind, headerRow, columns, constants: texts }) }),
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
  'collaboration.matrix': shape({ slice }),
  'attribution.latency': shape({ slice }),
  'attribution.cases': shape({ slice, flow: name, stage: name, week: name, limit: whole(1, 1000) }),
  'ninebox.board': shape({ slice, peerGroup: optional(name), masked: optional(flag) }),
  'ninebox.person': shape({ employeeId: name, cycle: optional(name) }),
  'ninebox.move': shape({ employeeIds: list(name, 500), box, reason: text(2000), evidence: list(text(1000), 100), cycle: name }),
  'ninebox.undo': cycle,
  'ninebox.redo': cycle,
  'settings.list': nothing,
  'settings.set': shape({ key: name, value: name }),
  'settings.reset': shape({ key: name }),
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
}
