// Reads the header of a metric's `.sql` file: names, words, target and the columns of its own. A file without one is refused.
import type { Language } from '../messages/types'
import type { MetricId } from './types'

type Worded = Record<Language, string>

const kinds = ['plain', 'words', 'person', 'department', 'day', 'instant'] as const

/** A column of the metric's own, shown beside a row. `kind` says how its values become text: a word of a list, a name for an id, a time. */
export interface DetailColumn {
  key: string
  label: Worded
  kind: (typeof kinds)[number]
}
/** A fact beside the figure; `sql` is an aggregate over the rows of the view. A count is stated as the condition its rows meet, so that counting and listing cannot differ. */
export interface BesideFact {
  key: string
  unit: 'count' | 'share' | 'days' | 'hours' | 'points'
  label: Worded
  sql: string
  /** The condition on the rows of the view that a count counts; null for any other fact, which has no rows of its own. */
  rows: string | null
}
export interface MetricDefinition {
  id: MetricId
  title: Worded
  words: Worded
  unit: 'share'
  /** Key of the setting that holds the target; null where there is none. */
  target: string | null
  better: 'higher' | 'lower'
  /** Settings that govern the figure, target included. */
  settings: string[]
  details: DetailColumn[]
  besides: BesideFact[]
  /** The file as an analyst reads it, header included. */
  sql: string
  /** Path inside the source tree, `analytics/consistency/consistency_rate.sql`. */
  file: string
}

/** A metric file that does not say what it is. */
export class DefinitionError extends Error {
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`)
    this.name = 'DefinitionError'
  }
}

/** @throws DefinitionError naming the file and the first thing that is missing */
export function readDefinition(file: string, sql: string): MetricDefinition {
  const lines = header(sql)
  const named = lines.filter((line) => line.startsWith('metric: '))
  if (named.length !== 1) throw new DefinitionError(file, 'needs exactly one line `-- metric: …` at its top')
  const parts = readParts(file, named[0])
  if (file.split('/').pop() !== `${parts.metric}.sql`) throw new DefinitionError(file, `is not named after its metric ${parts.metric}`)
  if (parts.unit !== 'share') throw new DefinitionError(file, `unit ${parts.unit} is not known`)
  if (parts.better !== 'higher' && parts.better !== 'lower') throw new DefinitionError(file, 'better is neither higher nor lower')
  return {
    id: parts.metric as MetricId,
    title: worded(file, parts.title),
    words: { 'zh-CN': single(file, lines, 'zh'), en: single(file, lines, 'en') },
    unit: 'share',
    target: parts.target === 'none' ? null : parts.target,
    better: parts.better,
    settings: single(file, lines, 'settings', true)
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean),
    details: values(lines, 'detail').map((line) => readDetail(file, line)),
    besides: values(lines, 'beside').map((line) => readBeside(file, line)),
    sql,
    file,
  }
}

/** Comment lines before the first statement, without their mark. */
function header(sql: string): string[] {
  const lines: string[] = []
  for (const line of sql.split('\n')) {
    if (!line.startsWith('--')) break
    lines.push(line.slice(2).trim())
  }
  return lines
}

const separator = ' · '

function readParts(file: string, line: string): Record<'metric' | 'title' | 'unit' | 'target' | 'better', string> {
  const parts = Object.fromEntries(
    line.split(separator).map((part) => [part.slice(0, part.indexOf(': ')), part.slice(part.indexOf(': ') + 2)]),
  )
  for (const key of ['metric', 'title', 'unit', 'target', 'better']) {
    if (!parts[key]) throw new DefinitionError(file, `the header does not state ${key}`)
  }
  return parts as ReturnType<typeof readParts>
}

function values(lines: string[], key: string): string[] {
  return lines.filter((line) => line.startsWith(`${key}:`)).map((line) => line.slice(key.length + 1).trim())
}

function single(file: string, lines: string[], key: string, mayBeEmpty = false): string {
  const found = values(lines, key)
  if (found.length !== 1 || (!found[0] && !mayBeEmpty)) throw new DefinitionError(file, `needs one line \`-- ${key}: …\``)
  return found[0]
}

function worded(file: string, text: string): Worded {
  const [zh, en] = text.split(' / ')
  if (!zh || !en) throw new DefinitionError(file, `“${text}” is not worded in both languages, as 中文 / English`)
  return { 'zh-CN': zh.trim(), en: en.trim() }
}

function readDetail(file: string, line: string): DetailColumn {
  const [key, label, written = 'plain'] = line.split(separator)
  const kind = kinds.find((one) => one === written)
  if (!key || !label || !kind) throw new DefinitionError(file, `detail “${line}” is not key · 中文 / English · kind`)
  return { key, label: worded(file, label), kind }
}

const units = ['count', 'share', 'days', 'hours', 'points'] as const

function readBeside(file: string, line: string): BesideFact {
  const [key, unit, label, ...sql] = line.split(separator)
  const known = units.find((one) => one === unit)
  if (!known || !label || !sql.length)
    throw new DefinitionError(file, `beside “${line}” is not key · unit · 中文 / English · condition of a count, else aggregate`)
  const stated = sql.join(separator)
  const isCount = known === 'count'
  return {
    key,
    unit: known,
    label: worded(file, label),
    sql: isCount ? `count(*) filter (${stated})` : stated,
    rows: isCount ? stated : null,
  }
}
