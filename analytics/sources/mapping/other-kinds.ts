// Whether a sheet that one kind would take is another's: by the columns that the kind leaves unread.

import { isRemark } from '../../vocabulary/remarks'
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import { isWhole, type KindMatch, readBy } from './match'
import { isNamed } from './named-kind'
import { isPeriod, isTotal } from './stated-time'

/** A kind that fits much worse is not what the sheet is about, whatever names it shares. */
const NEAR = 0.65
/** One more thing said of the people makes no roster of a list with so many steps. */
const STEPS_A_SIGN = 5

/**
 * Columns that the best kind leaves unread and another kind would be told by, more than there are that tell the best one: a sheet of the other
 * kind that lacks something.
 */
export function tellsOfOthers(match: KindMatch, all: KindMatch[], columns: Column[]): boolean {
  const { spec, fields, valueColumns } = match
  const used = readBy(match)
  const carried = spec.tells.includes('#valueColumns') ? valueColumns.length : 0
  const own = fields.filter(({ field }) => spec.tells.includes(field)).length + carried
  return all.some((other) => {
    const told = other.fields.filter(
      ({ field, column, confidence }) => !used.has(column) && confidence > 0.9 && other.spec.tells.includes(field),
    )
    const isNear = other.score >= NEAR * match.score
    return (
      other.spec !== spec &&
      !other.spec.last &&
      isNear &&
      counts(other) &&
      isNamed(other, columns) &&
      told.length >= 2 &&
      told.length > own &&
      !isOfAnother(other, all, columns)
    )
  })
}

/** What a table in the cloud numbers its rows with, whatever they are. */
const counted = /^record_?id$/i

/** Two years beside what is aimed at may be goals. */
const FEW_MONTHS = 2

/** A column it leaves unread is one that its kind yields to. */
export function isOfAnother(match: KindMatch, all: KindMatch[], columns: Column[]): boolean {
  const used = readBy(match)
  if (leavesToAnother(match, all) || all.some((other) => isWhole(other) && keepsFrom(other, match.spec.kind))) return true
  if (holdsItsOwn(match, unreadBeside(match, used, columns), all)) return false
  return Object.entries(match.spec.yields ?? {}).some(([kind, names]) =>
    all.some(
      (other) =>
        other.spec.kind === kind &&
        counts(other) &&
        other.fields.some(
          ({ field, column, confidence, header }) =>
            names.includes(field) && confidence > 0.9 && !used.has(column) && !counted.test(header) && isFilled(columns, column),
        ),
    ),
  )
}

/** Recipient Email of an anonymous survey says of nobody who it was. */
const isFilled = (columns: Column[], at: number): boolean =>
  columns.find(({ column }) => column === at)?.values.some((text) => text?.trim()) ?? false

/** What a kind says of itself that leaves nothing to another: what was aimed at beside what came of it, by name. */
const saysAllKept = ({ spec, fields }: KindMatch): boolean =>
  spec.keeps?.every((name) => fields.some(({ field }) => field === name)) ?? false
const keepsFrom = (match: KindMatch, kind: string): boolean => kind in (match.spec.leaves ?? {}) && saysAllKept(match)

/** Another kind that has all it needs has more of what this kind leaves to it. */
function leavesToAnother(match: KindMatch, all: KindMatch[]): boolean {
  if (saysAllKept(match)) return false
  const used = readBy(match)
  // Beside a day of hiring, grades of many quarters are what the sheet is about; beside all that is known of people they are one thing more.
  const isOwn = ({ field }: { field: string }) => match.spec.tells.includes(field) || match.spec.signs?.includes(field)
  const own = match.spec.decisive ? match.fields.filter(isOwn).length : 0
  return Object.entries(match.spec.leaves ?? {}).some(([kind, names]) =>
    all.some(
      (other) =>
        other.spec.kind === kind &&
        isWhole(other) &&
        names.some((name) =>
          name === '#valueColumns'
            ? other.valueColumns.filter(({ column }) => !used.has(column)).length > Math.max(1, own)
            : other.fields.some(({ field, column }) => field === name && !used.has(column)),
        ),
    ),
  )
}

/**
 * Columns of stages make no sheet another one that is told by what it says. A list of people is told by more than their names and departments: new
 * joiners have them, too. Steps with people or results of their own are steps, whoever began the case.
 */
export const leavesStages = ({ spec, valueColumns }: KindMatch, plausible: KindMatch[]): boolean =>
  spec.spread?.by === 'stage' &&
  valueColumns.length > 0 &&
  valueColumns.filter(({ beside = [] }) => beside.length > 0).length < 2 &&
  plausible.some(
    (other) =>
      other.spec !== spec &&
      !other.spec.last &&
      isWhole(other) &&
      readBy(other).size * 2 > valueColumns.length &&
      (other.spec.kind !== 'employee' ||
        other.fields.filter(({ field }) => other.spec.tells.includes(field)).length * STEPS_A_SIGN > valueColumns.length),
  )

/** What managers and colleagues scored. */
const saysScores = ({ spec, fields }: KindMatch): boolean =>
  spec.kind === 'review' && fields.some(({ field }) => field !== 'self_score' && /_score$/.test(field))

/** `unread`: how many columns it leaves unread. Columns of values speak for it where they are more; those of a series where they are several, too. */
/** Columns left unread that say something of their own: no remarks, no sums of the months beside them, and nothing that each of these has, 9月 / 目标. */
function unreadBeside({ valueColumns }: KindMatch, used: ReadonlySet<number>, columns: Column[]): number {
  const groupOf = ({ levels }: Column) => (levels.length > 1 ? levels[0] : undefined)
  const carrying = new Set(valueColumns.map(({ column }) => column))
  const groups = new Set(columns.filter(({ column }) => carrying.has(column)).map(groupOf))
  const isOfGroup = (column: Column) => groups.size > FEW_MONTHS && groupOf(column) !== undefined && groups.has(groupOf(column))
  return columns.filter(
    (column) =>
      !used.has(column.column) && !isRemark(column.header) && !isPeriod(column.header) && !isTotal(column.header) && !isOfGroup(column),
  ).length
}

function holdsItsOwn({ spec, fields, valueColumns }: KindMatch, unread: number, all: KindMatch[]): boolean {
  const isThere = (name: string) => {
    if (name === '#valueColumns') return valueColumns.length > unread
    if (name === '#several') return valueColumns.length > 1 && !all.some(saysScores)
    if (name === '#series') return valueColumns.length > Math.max(unread, FEW_MONTHS)
    return fields.some(({ field }) => field === name)
  }
  return spec.holds?.some((names) => [names].flat().every(isThere)) ?? false
}

/** A kind that goes by what it requires in full says nothing of a sheet that lacks some of it; accounts stand in lists of anything. */
const counts = ({ spec, missing }: KindMatch): boolean => !spec.identifies && (!spec.whole || missing.length === 0)

/** A column it leaves unread says that the sheet is about something else; or more of them do than tell the kind. */
export const isNever = (match: KindMatch, columns: Column[]): boolean => {
  const used = readBy(match)
  // Beside how many there are and how many are missing it is a plan all the same.
  const told = match.spec.tells.filter((tell) => match.fields.some(({ field }) => field === tell))
  return told.length < 2 && columns.some(({ column, header }) => !used.has(column) && match.spec.never?.test(toSimplified(header)))
}

export function isElsewhere(match: KindMatch, columns: Column[]): boolean {
  const { spec, fields } = match
  const used = readBy(match)
  // What was planned stands beside what came of it, under one month.
  const groups = new Set(
    match.valueColumns.flatMap((value) => {
      const { levels = [] } = columns.find(({ column }) => column === value.column) ?? {}
      return levels.length > 1 ? [levels[0]] : []
    }),
  )
  const unread = columns.filter(({ column, levels }) => !used.has(column) && !(levels.length > 1 && groups.has(levels[0])))
  const others = unread.filter(({ header }) => spec.mostlyElsewhere?.test(toSimplified(header)))
  const own = fields.filter(({ field }) => spec.tells.includes(field) || spec.signs?.includes(field))
  const numbered = fields.some(({ field }) => field === spec.needed[0])
  const says = (pattern: RegExp | undefined) => unread.some(({ header }) => pattern?.test(toSimplified(header)))
  return says(spec.elsewhere) || (!numbered && says(spec.unnumbered)) || others.length > own.length
}
