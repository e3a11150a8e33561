// What the header of a metric's `.sql` file says: names, words, target, the columns of its own and the measures beside it. A file that says less is refused.
import * as v from 'valibot'
import { byLanguage, count as countShape, duration, index, key, rate, ratio, series, text, worded } from './shapes'

const kinds = ['plain', 'words', 'person', 'department', 'day', 'instant'] as const
const units = ['share', 'days', 'hours', 'points'] as const
const aggregates = ['sum', 'mean', 'median', 'p90'] as const

const detail = v.pipe(
  v.strictObject({ key, ...worded, kind: v.optional(v.picklist(kinds), 'plain') }),
  v.transform(({ key, kind, ...label }) => ({ key, kind, label: byLanguage(label) })),
)
const count = v.pipe(
  v.strictObject({ key, ...worded, count_if: text }),
  v.transform(({ key, count_if, ...label }) => ({ key, unit: 'count' as const, label: byLanguage(label), rows: count_if, of: null })),
)
const aggregate = v.pipe(
  v.strictObject({
    key,
    ...worded,
    unit: v.picklist(units),
    sum: v.optional(key),
    mean: v.optional(key),
    median: v.optional(key),
    p90: v.optional(key),
    where: v.optional(text, 'counted'),
    per: v.optional(v.number(), 1),
  }),
  v.check((stated) => aggregates.filter((name) => stated[name] !== undefined).length === 1, 'one aggregate'),
  v.transform(({ key, zh, en, unit, where, per, ...stated }) => {
    const name = aggregates.find((one) => stated[one] !== undefined)!
    return { key, unit, label: byLanguage({ zh, en }), rows: null, of: { aggregate: name, column: String(stated[name]), where, per } }
  }),
)

const common = {
  metric: key,
  room: key,
  title: v.strictObject(worded),
  words: v.strictObject(worded),
  headline: v.optional(v.boolean(), false),
  settings: v.array(text),
  drill_through: v.optional(key),
  stored: v.optional(v.boolean(), false),
  rows: text,
  details: v.array(detail),
  secondary: v.optional(v.array(v.union([count, aggregate])), []),
}
const header = v.variant('shape', [
  v.strictObject({ ...common, ...ratio }),
  v.strictObject({ ...common, ...duration }),
  v.strictObject({ ...common, ...rate }),
  v.strictObject({ ...common, ...series }),
  v.strictObject({ ...common, ...countShape }),
  v.strictObject({ ...common, ...index }),
])

type Header = v.InferOutput<typeof header>

/** A column of the metric's own, shown beside a row. `kind` says how its values become text: a word of a list, a name for an id, a time. */
export type DetailColumn = Header['details'][number]

/**
 * A measure beside the figure. A count is stated as the condition its rows meet (`rows`), so that counting and listing cannot differ; any other is an
 * aggregate of a column of the view over the rows that meet `where`, divided by `per`.
 */
export type SecondaryMeasure = Header['secondary'][number]

type Shaped<Schema extends v.ObjectEntries> = Omit<v.InferOutput<v.StrictObjectSchema<Schema, undefined>>, 'better' | 'target'>

/** What each shape says of itself. */
type ShapeDefinition =
  | Shaped<typeof ratio>
  | Shaped<typeof duration>
  | Shaped<typeof rate>
  | Shaped<typeof series>
  | Shaped<typeof countShape>
  | Shaped<typeof index>

export type MetricDefinition = MetricHeader & ShapeDefinition
export type MetricOf<Shape extends MetricDefinition['shape']> = Extract<MetricDefinition, { shape: Shape }>

interface MetricHeader {
  id: string
  /** Room of the window it is shown in. */
  room: string
  title: Worded
  words: Worded
  /** Key of the setting that holds the target; null where there is none. */
  target: string | null
  /** Which side is good; null where neither is. */
  better: 'higher' | 'lower' | null
  /** One of the degrees that stand first, in window and report. */
  headline: boolean
  /** Settings that govern the figure, target included. */
  settings: string[]
  /** Query for the records one of its rows is made of; null where the row is its own source. */
  drillThrough: string | null
  /** Kept as a table: no setting governs it, and its rows cost much more to work out than to read. */
  stored: boolean
  details: DetailColumn[]
  secondary: SecondaryMeasure[]
  /** The file as an analyst reads it, header included. */
  sql: string
  /** Path inside the source tree, `analytics/consistency/consistency_rate.sql`. */
  file: string
}

type Worded = Record<'zh-CN' | 'en', string>

/** A metric file that does not say what it is. */
export class DefinitionError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`)
    this.name = 'DefinitionError'
  }
}

/** @throws DefinitionError naming the file and the first thing that is missing */
export function readDefinition(file: string, { sql, header: stated }: { sql: string; header: unknown }): MetricDefinition {
  const read = v.safeParse(header, stated)
  if (!read.success) {
    const [issue] = read.issues
    throw new DefinitionError(file, `${v.getDotPath(issue) ?? 'header'}: ${issue.message}`)
  }
  const { metric, title, words, drill_through: drillThrough = null, rows, ...others } = read.output
  if (file.split('/').pop() !== `${metric}.sql`) throw new DefinitionError(file, `is not named after its metric ${metric}`)
  const missing = [...governing(read.output)].find((setting) => !read.output.settings.includes(setting))
  if (missing) throw new DefinitionError(file, `settings: ${missing} is not among them`)
  const names = { id: metric, title: byLanguage(title), words: byLanguage(words), drillThrough, sql, file }
  return { target: null, better: null, ...others, ...names }
}

/** Settings that a shape names elsewhere in the header. */
function governing(stated: Header): string[] {
  if (stated.shape === 'ratio') return stated.target === undefined ? [] : [stated.target]
  if (stated.shape === 'duration') return stated.limit === undefined ? [] : [stated.limit]
  return stated.shape === 'index' ? stated.parts.map(({ weight }) => weight) : []
}
