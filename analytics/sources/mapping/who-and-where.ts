// Which of several columns says who, or where: by what else is known of people and departments.
import type { Candidate } from './candidates'
import type { Column } from './columns'
import type { KnownPeople } from './value-votes'

/** 提交人 is 微信用户 throughout beside 您的姓名: people have names of their own. */
export function severalNames(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (!candidates.every(({ type }) => type === 'name')) return undefined
  const namesIn = ({ column }: Candidate) =>
    new Set((columns.find((candidate) => candidate.column === column)?.values ?? []).flatMap((text) => text?.trim() || [])).size
  const own = candidates.filter((candidate) => namesIn(candidate) > 1)
  return own.length === 1 && candidates.every((candidate) => candidate === own[0] || namesIn(candidate) === 1) ? own[0] : undefined
}

/** Cost Center - Name beside Supervisory Organization, where other lists call departments so. */
export function knownDepartments(candidates: Candidate[], columns: Column[], people: KnownPeople | undefined): Candidate | undefined {
  if (!people || !candidates.every(({ type }) => type === 'department')) return undefined
  const shares = candidates.map((candidate) => shareOf(candidate, columns, people.departments))
  const known = candidates.filter((_, at) => shares[at] >= ENOUGH)
  return known.length === 1 && shares.every((share) => share >= ENOUGH || share === 0) ? known[0] : undefined
}

/** Employee ID of a tool beside Personnel number: the one that other lists know people by. */
export function knownNumbers(candidates: Candidate[], columns: Column[], people: KnownPeople | undefined): Candidate | undefined {
  if (!people || !candidates.every(({ type }) => type === 'id')) return undefined
  const shares = candidates.map((candidate) => shareOf(candidate, columns, people.numbers))
  const known = candidates.filter((_, at) => shares[at] >= ENOUGH)
  return known.length === 1 && shares.every((share) => share >= ENOUGH || share === 0) ? known[0] : undefined
}

/** assignee.name beside author.name of what goes into a branch: whoever wrote it. */
export function authorOfChange(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  const authors = candidates.filter(({ header }) => /\bauthor\b|作者/i.test(header))
  const isChange = columns.some(({ header }) =>
    /source[_ ]?branch|merged[_ ]?at|merge[_ ]?request|pull[_ ]?request|(?:源|目标)分支/i.test(header),
  )
  return authors.length === 1 && isChange ? authors[0] : undefined
}

/** Username beside Email: a number, where one is given, before a mailbox. */
export function numberFirst(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (candidates[0].type !== 'id') return undefined
  const isMailbox = ({ column }: Candidate) =>
    (columns.find((one) => one.column === column)?.values ?? []).some((text) => text?.includes('@'))
  const numbers = candidates.filter((candidate) => !isMailbox(candidate))
  return numbers.length === 1 ? numbers[0] : undefined
}

function shareOf({ column }: Candidate, columns: Column[], known: ReadonlySet<string>): number {
  const texts = (columns.find((candidate) => candidate.column === column)?.values ?? []).flatMap((text) => text?.trim() || [])
  return texts.length === 0 ? 0 : texts.filter((text) => known.has(text)).length / texts.length
}

/** Of the values, those that other lists have. */
const ENOUGH = 0.6
