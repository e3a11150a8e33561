// Which columns could be which field of one kind, and how good each candidate is.
import type { FieldType, Kind } from '../../kinds/shared/types'
import { fieldsOf, isAmbiguous } from '../../kinds/synonyms'
import { undecorated } from '../../vocabulary/header-key'
import { namesOf } from './column-names'
import type { Column } from './columns'
import { countedWork } from './counted-work'
import { dueInstead } from './done-or-due'
import { headcountByGap } from './headcount-gap'
import { nameInParts } from './name-parts'
import { numberBesideName } from './number-beside'
import { objectivePair } from './objective-pair'
import { ratedPerson } from './rated-person'
import { raterBelow } from './rater-matrix'
import { isRuledOut } from './ruled-out'
import { bareRaters, isBelowPoints, scoreBelow, sumBelow } from './score-columns'
import { statusOfEvents } from './status-pair'
import { talkPair } from './talk-pair'
import { ofItsPeriod, targetPair } from './target-pair'
import { inTwoScripts } from './two-scripts'
import type { FieldMapping } from './types'
import { unnamedIndicator } from './unnamed-indicator'
import { distinctShare, isCounter, shapeShare } from './value-shape'
import { type KnownPeople, speaksOfAnother, votes } from './value-votes'

export interface Candidate extends FieldMapping {
  /** 0 = own, plain synonym; the larger, the more readily it yields to another column. */
  tier: number
  ambiguous: boolean
  /** Most of the column's values are not what the field needs. */
  misshapen?: boolean
}

const WEAK = 1
const AMBIGUOUS = 0.5
const EMPTY = 0.25
const MISSHAPEN = 0.4
const INHERITED = 10
const MISNAMED = 4
/** Less than what tells a plain name from a general one. */
const TOTAL = 0.2
/** An id of the system yields to the number of the company. */
const YIELDS = 0.2

const goalLike = /objective|goal|key_?result|^krs?$|目标|关键结果/i
const idLeaf = /(^|[._])(id|no|key|code|number)$|(Id|ID|No)$|(编号|ID)$/
const systemId = /(^|[._])((user|open|union)_?)?id$/i
const personLeaf = /owner|user|employee|assignee|负责人|责任人|员工/i

/** Best first. */
export function candidatesOf(spec: Kind, columns: Column[], people?: KnownPeople): Candidate[] {
  const repeats = isSeries(spec, columns)
  const list = columns.flatMap((column) => (column.inherited ? inheritedCandidates(spec, column) : ownCandidates(spec, column, repeats)))
  list.push(
    ...columns.flatMap((column) => scoreBelow(spec, column) ?? []),
    ...sumBelow(spec, columns),
    ...bareRaters(spec, columns),
    ...raterBelow(spec, columns),
  )
  list.push(...nameInParts(spec, columns, list), ...statusOfEvents(spec, columns, list))
  list.push(...ratedPerson(spec, columns, list))
  list.push(...targetPair(spec, columns, list), ...headcountByGap(spec, columns, list))
  list.push(...ofItsPeriod(spec, columns, list), ...unnamedIndicator(spec, columns, list))
  list.push(...countedWork(spec, columns, list), ...votes(spec, columns, list, people))
  const paired = talkPair(spec, columns, objectivePair(spec, columns, dueInstead(spec, columns, list)))
  return numberBesideName(spec, columns, inTwoScripts(spec, columns, paired))
    .filter((candidate) => !isRuledOut(spec, candidate, columns, list))
    .sort((a, b) => a.tier - b.tier || b.confidence - a.confidence || a.column - b.column)
}

/** A list of people with a column of the day each row holds as of: one person has a row for each day. */
const isSeries = ({ kind }: Kind, columns: Column[]): boolean =>
  kind === 'employee' &&
  columns.some(({ spellings }) =>
    spellings.some(({ key }) => fieldsOf(kind, key).some(({ field }) => field === 'as_of_date' || field === 'as_of_month')),
  )

function ownCandidates(spec: Kind, column: Column, repeats: boolean): Candidate[] {
  const names = namesOf(spec, column)
  if (names.length === 0) return []
  const found = new Map<string, Candidate>()
  for (const { key, confidence, reason, hits } of names) {
    for (const { field, tier } of hits) {
      const type = spec.fields[field]
      if (type === undefined || ((type === 'id' || type === 'name') && isBelowPoints(column))) continue
      const ambiguous = reason !== 'context' && isAmbiguous(key)
      const candidate: Candidate = {
        field,
        column: column.column,
        type,
        confidence: ambiguous ? 0.9 : confidence,
        reason: ambiguous ? 'context' : reason,
        header: column.header,
        tier:
          tier * WEAK +
          (ambiguous ? AMBIGUOUS : 0) -
          (ofTotal(column) ? TOTAL : 0) +
          (type === 'id' && systemId.test(column.header) ? YIELDS : 0),
        ambiguous,
      }
      const judged = judge(candidate, column, spec, repeats) ?? numberInstead(candidate, column, spec)
      const better = judged && judged.tier < (found.get(field)?.tier ?? Number.POSITIVE_INFINITY)
      if (better) found.set(judged.field, judged)
    }
  }
  return preferNumbers(fitting([...found.values()]), column)
}

/** 合计(100分) / 自评 beside 工作业绩(60分) / 自评: of parts and their sum under one name, the sum is the score. */
const ofTotal = ({ levels }: Column): boolean =>
  levels.length > 1 && /^(?:合计|总计|总分|总评|综合得分|加权|总得分|最终得分|overall|total|weighted)/i.test(undecorated(levels[0]))

/** Of the values below a name that is used where no better one is. */
const HALF = 0.5

/** A field whose name the column bears is it even where few values fit, so that they are listed, unless another field takes them as they are. */
function fitting(candidates: Candidate[]): Candidate[] {
  const fit = candidates.filter(({ misshapen }) => !misshapen)
  return fit.length ? fit : candidates
}

/** Drops a candidate whose values do not have the shape of its field, unless its name is plain; an empty column yields to a filled one. */
function judge(candidate: Candidate, column: Column, spec: Kind, repeats: boolean): Candidate | undefined {
  // Whatever a column of avg, count, ratio is called, it is no text.
  if (speaksOfAnother(spec, candidate.field, column)) return { ...candidate, tier: candidate.tier + MISNAMED, confidence: 0.5 }
  // What a goal is below may be said by its name.
  if (candidate.field === 'rating' && areJobLevels(column.values)) return undefined
  if (candidate.field === 'goal_no' && areCounted(column.values)) return undefined
  if (candidate.field === 'title' && areLevels(column.values)) return undefined
  if (candidate.field === 'level' && /状态|\bstatus$/i.test(column.header)) return undefined
  const share = shapeShare(candidate.field === 'parent_goal_no' ? 'text' : candidate.type, column.values)
  if (share === undefined) return { ...candidate, tier: candidate.tier + EMPTY }
  if (share < leastShare(candidate)) {
    // Without a single value a sheet would seem to have what it needs.
    if (share === 0 && spec.requires.some((group) => group.includes(candidate.field))) return undefined
    // Start 94 beside Target 97 is where it stood, not when.
    if (share === 0 && isTime(candidate.type) && edge.test(column.header) && shapeShare('number', column.values) === 1) return undefined
    const isEnough = candidate.tier < WEAK || share >= HALF
    const plainName = !candidate.ambiguous && isEnough && candidate.confidence >= 0.98 && isMeasured(candidate.type)
    return plainName ? { ...candidate, tier: candidate.tier + MISSHAPEN, confidence: 0.5, misshapen: true } : undefined
  }
  if (candidate.type === 'id' && candidate.ambiguous && isCounter(column.values)) return undefined
  if (spec.kind === 'employee' && candidate.field === 'employee_no' && !repeats && distinctShare(column.values) < 0.5) return undefined
  return candidate
}

/** `Grade` with P6 and M2 below it is what a job is graded, not how somebody did. */
function areJobLevels(values: (string | null)[]): boolean {
  const texts = values.filter((text): text is string => text !== null && text.trim() !== '')
  return texts.length > 0 && texts.filter((text) => /^(?:[PMTDEL]|IC)-?\d{1,2}[a-c]?$/i.test(text.trim())).length >= 0.8 * texts.length
}

/** KR1, KR2 … below each objective anew: a place in it, no number. */
function areCounted(values: (string | null)[]): boolean {
  const texts = values.filter((text): text is string => text !== null && text.trim() !== '')
  return texts.length > new Set(texts).size && texts.every((text) => /^KR\s*\d{1,2}$/i.test(text.trim()))
}

/** `O/KR` over O and KR says what each row is, not what it is called. */
const areLevels = (values: (string | null)[]): boolean =>
  values.every((text) => text === null || /^(?:|o|krs?|objective|key result|目标|关键结果)$/i.test(text.trim()))

/** Where a name is expected and numbers stand, they are the person's: `assignee.name` of some systems is the login. */
function numberInstead({ field, ...candidate }: Candidate, { values }: Column, spec: Kind): Candidate | undefined {
  const no = field.replace(/_name$/, '_no')
  const digits = values.filter((text) => text !== null && /\d/.test(text)).length * 2 > values.filter((text) => text !== null).length
  const isNumber = no !== field && no in spec.fields && candidate.type === 'name' && digits && (shapeShare('id', values) ?? 0) >= 0.95
  return isNumber && !candidate.ambiguous && candidate.tier < WEAK
    ? { ...candidate, field: no, type: 'id', tier: candidate.tier + MISSHAPEN }
    : undefined
}

/** A plain synonym may have a few bad values (they are settled cell by cell); a general word must fit almost everywhere. */
function leastShare({ type, ambiguous, tier }: Candidate): number {
  if (!ambiguous && tier < WEAK) return 0.5
  // Between the rows of a grouped report stand counts.
  return isTime(type) ? 0.85 : 0.8
}

const edge = /^(?:start|end|from|to|begin|开始|结束)$/i

/** Times and quantities, whose name is rarely that of something else. */
const isMeasured = (type: FieldType): boolean => isTime(type) || type === 'number' || type === 'ratio' || type === 'hours'

function isTime(type: FieldType): boolean {
  return type === 'date' || type === 'instant' || type === 'month' || type === 'period'
}

/** A column of numbers is the number field among those its header could name: `目标` with 120 is the target, not the title. */
function preferNumbers(candidates: Candidate[], column: Column): Candidate[] {
  const numeric = candidates.some(({ type }) => type === 'number' || type === 'ratio') && (shapeShare('number', column.values) ?? 0) >= 0.9
  if (!numeric) return candidates
  return candidates.map((candidate) => (candidate.type === 'text' ? { ...candidate, tier: candidate.tier + 2 } : candidate))
}

/** What the records around a JSON record lend it: the goal it belongs to, its owner, department and cycle. The nearest wins. */
function inheritedCandidates(spec: Kind, column: Column): Candidate[] {
  const { list, leaf, distance } = column.inherited!
  const base = {
    column: column.column,
    confidence: 0.9,
    reason: 'context' as const,
    header: column.header,
    // An id of the system yields to the number of the company.
    tier: INHERITED + distance + (systemId.test(leaf) ? 0.5 : 0),
    ambiguous: false,
  }
  if (goalLike.test(list) && idLeaf.test(leaf) && !personLeaf.test(leaf)) {
    if (spec.kind === 'goal') return [{ ...base, field: 'parent_goal_no', type: 'id' }]
    if (spec.kind === 'goal_action_node') return [{ ...base, field: 'goal_no', type: 'id' }]
  }
  const lent = new Set([
    'cycle',
    'cycle_year',
    ...spec.persons.flatMap(({ no, name, department }) => [no, name, ...(department ? [department] : [])]),
  ])
  return column.spellings.flatMap(({ key }) =>
    fieldsOf(spec.kind, key)
      .filter(({ field }) => lent.has(field) && (shapeShare(spec.fields[field], column.values) ?? 1) >= 0.5)
      .map(({ field }) => ({ ...base, field, type: spec.fields[field] })),
  )
}
