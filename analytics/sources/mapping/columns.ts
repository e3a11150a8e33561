// The columns of a sheet as the matcher sees them: normalised spellings, sample values, and for JSON where a column comes from.
import type { FieldHit } from '../../kinds/synonyms'
import { isBeforeOrAfter } from '../../vocabulary/before-after'
import { bilingualParts, headerKey, normaliseHeader, withoutBracket } from '../../vocabulary/header-key'
import type { ColumnHeader, SheetLayout } from '../table/types'
import { withoutCommonDecor } from './common-decor'
import { ratersAbove } from './rater-behind'
import { recordsOf } from './records-of'

/** A spelling to look up and how sure a hit on it is. */
export interface Spelling {
  key: string
  text: string
  confidence: number
  reason: 'synonym' | 'last_level' | 'joined_header' | 'context' | 'words'
}

/** A spelling that names fields of a kind. */
export interface Name extends Pick<Spelling, 'key' | 'confidence' | 'reason'> {
  hits: FieldHit[]
}

export interface Column extends ColumnHeader {
  spellings: readonly Spelling[]
  values: (string | null)[]
  /** JSON: handed down from a record around this one; the list's name and how far out it is (1 = nearest). */
  inherited?: { list: string; leaf: string; distance: number }
}

/** `objectives` → `objective`, `key_results` → `key_result`, `entries` → `entry`. */
export function singular(list: string): string {
  const name = list.replace(/\[\]$/, '').replace(/_?list$/i, '')
  if (/ies$/i.test(name)) return name.replace(/ies$/i, 'y')
  return name.replace(/([^s])s$/i, '$1')
}

/** The columns there is something to read from. `sheetName` names the list of a JSON source, whose layout has no header rows. */
export function readColumns(layout: SheetLayout, sample: (string | null)[][], sheetName: string): Column[] {
  const json = layout.headerRows.length === 0
  const records = json ? sample : recordsOf(sample, layout)
  const lists: string[] = []
  const read = layout.columns.filter((column) => !column.withheld && !(json && isBehindDisplay(column, layout.columns)))
  const headers = json ? read : ratersAbove(read).map(withoutHints)
  const columns = headers.map((header) => {
    const values = records.map((cells) => cells[header.column] ?? null)
    if (!json) return { ...header, values, spellings: sheetSpellings(header.levels, isGroup(headers, header.levels[0])) }
    const found = /^([^.]+\[\])\.(.+)$/.exec(header.header)
    if (!found) return { ...header, values, spellings: jsonSpellings(header.levels[0] ?? '', sheetName) }
    const list = singular(found[1])
    if (!lists.includes(list)) lists.push(list)
    const inherited = { list, leaf: found[2], distance: lists.indexOf(list) + 1 }
    const spellings = [found[2], ...shortNames(found[2].split('.'))].map(
      (name): Spelling => ({ ...named(name), confidence: 0.9, reason: 'context' }),
    )
    return { ...header, values, inherited, spellings }
  })
  return json ? columns : withoutCommonDecor(columns)
}

/** state.value beside state.display_value: people see words and moments in their own zone, the system has codes and ids; state itself is there where it is empty. */
const isBehindDisplay = ({ header }: ColumnHeader, columns: ColumnHeader[]): boolean => {
  const name = /^(.+)\.(?:value|text)$/.exec(header)?.[1] ?? header
  return columns.some((other) => other.header === `${name}.display_value`)
}

/** Production over n=16: how many answered is no name of the column. */
const withoutHints = (header: ColumnHeader): ColumnHeader =>
  header.levels.length > 1 && header.levels.some((level) => hint.test(level)) && !header.levels.every((level) => hint.test(level))
    ? { ...header, levels: header.levels.filter((level) => !hint.test(level)) }
    : header
/** A count, or a hint that stands wholly in brackets: Overall over (weighted, mgr). */
const hint = /^[（(]?\s*n\s*[=＝:：]\s*\d+\s*[)）]?$|^[（(][^（()）]*[)）]$/i

const named = (text: string) => ({ key: headerKey(text), text })

/** A top level that stands over several columns names none of them. */
const isGroup = (columns: ColumnHeader[], top: string | undefined): boolean =>
  columns.filter(({ levels }) => levels.length > 1 && levels[0] === top).length > 1

const whole = /^(?:小计|综合|总评|总体|整体|综合(?:评[定级价估]|等级|结果)|总评(?:等级|结果)|overall|summary|total)$/i
const joined = (levels: string[]): Spelling[] => [
  { key: headerKey(levels.join('')), text: levels.join(' '), confidence: 0.93, reason: 'joined_header' },
]

/** Columns that are called alike, in one sheet after the other, share their spellings; they are not kept for ever. */
const spellingsOf = new Map<string, Spelling[]>()
const KEPT = 5000

function sheetSpellings(levels: string[], isGroup: boolean): Spelling[] {
  const called = JSON.stringify([isGroup, ...levels])
  const before = spellingsOf.get(called)
  if (before) return before
  if (spellingsOf.size >= KEPT) spellingsOf.clear()
  const spellings = spellingsFrom(levels, isGroup)
  spellingsOf.set(called, spellings)
  return spellings
}

function spellingsFrom(levels: string[], isGroup: boolean): Spelling[] {
  if (levels.length === 0) return []
  if (levels.length === 1) {
    const halves = bilingualParts(levels[0]).map((half): Spelling => ({ ...named(half), confidence: 0.93, reason: 'joined_header' }))
    // Progress %
    const bare = /^(.+?)\s*[%％]$/.exec(levels[0])?.[1]
    const unmarked = bare ? [{ ...named(bare), confidence: 0.95, reason: 'joined_header' as const }] : []
    return [{ ...named(levels[0]), confidence: 0.98, reason: 'synonym' }, ...unmarked, ...halves, ...calibration(levels[0])]
  }
  // 潜力评估 over 学习敏锐, 担当 and 综合: of the parts and the whole, the whole is what the group is called.
  if (isGroup && whole.test(levels[levels.length - 1].trim()))
    return [
      { ...named(withoutBracket(levels[0]).replace(/^20\d{2}\s*年?度?(?=\S)/, '')), confidence: 0.93, reason: 'joined_header' },
      ...joined(levels),
    ]
  return [
    { ...named(levels[levels.length - 1]), confidence: 0.95, reason: 'last_level' },
    ...joined(levels),
    // Technical names over labels: either row may be the known one.
    // So may a group whose columns only say when it was settled: 潜力 over 部门初评 and 盘点会定.
    ...(isGroup && !isBeforeOrAfter(levels[levels.length - 1])
      ? []
      : [{ ...named(levels[0]), confidence: 0.93, reason: 'joined_header' as const }]),
  ]
}

/** Overall Performance (After Calibration): the bracket tells the two ratings apart. */
function calibration(text: string): Spelling[] {
  const { bracket = '' } = normaliseHeader(text)
  const says = /calibrat|校准/i.test(bracket) && /performance|rating|grade|绩效|等级|评级/i.test(withoutBracket(text))
  return says ? [{ ...named(bracket), confidence: 0.96, reason: 'joined_header' }] : []
}

/** A JSON name is looked up whole, with the name of its record (`key_results` + `id`), and by its last part. */
function jsonSpellings(name: string, path: string): Spelling[] {
  const record = singular(path.slice(path.lastIndexOf('.') + 1))
  const parts = name.split('.')
  const spellings: Spelling[] = [{ ...named(name), confidence: 0.98, reason: 'synonym' }]
  // Azure DevOps names its fields after the part that has them: fields.Microsoft.VSTS.Common.ClosedDate
  const vendor = /^(?:fields\.)?(?:System|Microsoft\.VSTS\.[A-Za-z]+)\.(.+)$/.exec(name)?.[1]
  if (vendor)
    spellings.push(
      ...[vendor, ...shortNames(vendor.split('.'))].map((short): Spelling => ({ ...named(short), confidence: 0.97, reason: 'synonym' })),
    )
  if (parts.length === 1)
    spellings.push({
      key: headerKey(`${record}${name}`),
      text: `${record} ${name}`,
      confidence: name === 'id' ? 0.94 : 0.97,
      reason: 'context',
    })
  else if (parts[0] === 'fields' || parts[0] === 'properties')
    spellings.push({ ...named(parts.slice(1).join('.')), confidence: 0.97, reason: 'synonym' })
  spellings.push(...shortNames(parts).map((short): Spelling => ({ ...named(short), confidence: 0.95, reason: 'context' })))
  return spellings
}

/** `progress.percent` is the progress; in `user.userNo` the inner name says all. */
function shortNames(parts: string[]): string[] {
  const [outer, inner] = parts.slice(-2)
  if (inner === undefined) return []
  if (/^(value|percent|num|number|amount|text|content|display_?value|display_?text)$/i.test(inner)) return [outer]
  // What a record measures, or when it did what, says nothing of it: metric_set.solved_at
  if (/^(?:metric_?sets?|metrics?|(?:time_?)?stats|statistics|dates?|times?|timestamps?|attributes|details?)$/i.test(outer)) return [inner]
  return inner.toLowerCase().startsWith(outer.toLowerCase()) && inner.length > outer.length ? [inner] : []
}
