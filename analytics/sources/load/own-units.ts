// Units that cells say themselves beside their numbers: what is of one kind is converted, what is not is never added up.

import { currencyOf } from '../../vocabulary/currencies'
import { headerUnit, isOnlyCurrency, measureOf, type SaidMeasure } from '../../vocabulary/said-units'
import type { Database } from '../../workspace/query'
import type { StatedUnit } from '../mapping/stated-readings'
import type { FieldMapping } from '../mapping/types'
import { dataRows } from './data-rows'
import { cell, quote, type SheetSource } from './types'

/** What is said of the cells that wait. */
type Doubt = 'mixed_units' | 'unit_against_header' | 'unit_unsaid'

export interface OwnUnits {
  /** What a number beside each word is multiplied by; null: it waits. */
  sizes: Record<string, number | null>
  /** Bare numbers wait, too. */
  bareWait: boolean
  doubt: Doubt | null
}

/** A share is of another kind than what is counted: 50% beside 70. */
const saidBy = (text: string): string => `case when has_percent(${text}) then '%' else said_unit(${text}) end`

/** Which units the cells of a column say, as one text, how many do, and how many have a figure at all. */
export function unitCounts(text: string): Record<string, string> {
  const said = `case when try_cast(${text} as double) is null then ${saidBy(text)} end`
  return {
    units: `string_agg(distinct ${said}, '|')`,
    united: `count(${said})`,
    figures: `count(*) filter (regexp_matches(${text}, '\\d'))`,
  }
}

export interface UnitCounts {
  units: string | null
  united: number
  figures: number
}

interface SaidWord extends SaidMeasure {
  word: string
  /** Null: it waits, as it contradicts the header. */
  times: number | null
}

/** Undefined where no cell says a unit. `byRow`: each row may be in a unit of its own, and is compared with itself alone. */
export function decideUnits(counts: UnitCounts, header: string, stated: StatedUnit | null, byRow: boolean): OwnUnits | undefined {
  if (!counts.units) return undefined
  const head = measureOfHeader(header)
  const words = counts.units
    .split('|')
    .sort()
    .filter((word) => !byRow || word !== '%')
  const said = words.map((word): SaidWord => {
    const measure = likeHeader(word, head)
    return { word, ...measure, times: timesOf(word, measure, head, stated) }
  })
  const open = said.some((one) => one.times === null && !isUnlike(one, head))
  if (!byRow) return ofColumn(counts, said, head, open)
  return {
    sizes: Object.fromEntries(said.map(({ word, times }) => [word, times])),
    bareWait: false,
    doubt: open ? 'unit_against_header' : null,
  }
}

function ofColumn({ united, figures }: UnitCounts, said: SaidWord[], head: HeaderMeasure | undefined, open: boolean): OwnUnits {
  const besideShares = !head?.kind && figures > united && said.some(({ word }) => word === '%')
  const mixed = besideShares || new Set([...said.map(({ kind }) => kind), ...(head?.kind ? [head.kind] : [])]).size > 1
  // Beside a header that says its unit, one that cannot be written in it is an exception; else nobody knows what the column is in.
  const lost = mixed && !head?.kind
  const sizes = new Set(said.map(({ size }) => size))
  const base = head?.kind ? head.size : sizes.size === 1 ? said[0].size : 1
  const several = !lost && !head?.kind && sizes.size > 1
  const inBase = ({ times, size }: SaidWord) => (times === null ? null : (times * size) / base)
  return {
    sizes: Object.fromEntries(said.map((one) => [one.word, lost || isUnlike(one, head) ? null : inBase(one)])),
    // Many bare numbers are not held back by a few that say what they are in.
    bareWait: several || (lost && figures <= 2 * united),
    doubt: lost ? 'mixed_units' : open ? 'unit_against_header' : mixed ? 'mixed_units' : several && figures > united ? 'unit_unsaid' : null,
  }
}

interface HeaderMeasure {
  /** What bare numbers are multiplied by. */
  factor: number
  kind?: string
  size: number
}

function measureOfHeader(header: string): HeaderMeasure | undefined {
  const said = headerUnit(header)
  if (!said) return undefined
  const { kind, size } = measureOf(said.word)
  // A bracket may hold anything: 数量（A区）.
  return kind === said.word && !isCounted.test(kind) ? { factor: said.factor, size: 1 } : { factor: said.factor, kind, size }
}
/** The unit that a header says, where it is one. */
export function wordOfHeader(header: string): string | undefined {
  return measureOfHeader(header)?.kind === undefined ? undefined : headerUnit(header)?.word
}
const isCounted = /^[台套次单项条份人批笔张篇场家户例]次?$/

const isUnlike = ({ kind }: SaidMeasure, head: HeaderMeasure | undefined): boolean => head?.kind !== undefined && kind !== head.kind

/** `$` below HKD is theirs, and `¥` below JPY. */
function likeHeader(word: string, head: HeaderMeasure | undefined): SaidMeasure {
  const theirs = (word === '$' && dollars.has(head?.kind ?? '')) || (word === '¥' && head?.kind === 'JPY')
  return theirs ? { kind: head!.kind!, size: 1 } : measureOf(word)
}
const dollars: ReadonlySet<string> = new Set(['HKD', 'TWD', 'SGD', 'AUD', 'CAD', 'NZD'])

/** `CNY 12,300.00` below 万元 is one of two things, and only a person knows which; 4500元 are 4,500. */
function timesOf(word: string, { kind }: SaidMeasure, head: HeaderMeasure | undefined, stated: StatedUnit | null): number | null {
  // 95 below % are points.
  if (word === '%' && head?.kind === kind) return 100
  if (!head || head.factor === 1 || !isOnlyCurrency(word) || isUnlike({ kind, size: 1 }, head)) return 1
  return stated === null ? null : stated === 'header_unit' ? head.factor : 1
}

/** What a number is multiplied by, as the cell says; `bare`: what it is without a unit of its own. */
export function unitFactor(text: string, { sizes, bareWait }: OwnUnits, bare: string): string {
  const own = Object.entries(sizes).map(([word, size]) => `when ${quote(word)} then ${size === null ? 'null' : `${size}::double`}`)
  const other = bareWait ? 'null' : bare
  // No number of the column says what it is in, though other cells of it do.
  return own.length ? `case ${saidBy(text)} ${own.join(' ')} else ${other} end` : other
}

const namesOf = ({ sizes }: OwnUnits): string => [...new Set(Object.keys(sizes).map((word) => currencyOf(word) ?? word))].join(', ')

/** The cells of a column that wait for what their numbers are in, said once. */
export async function listUnits(
  db: Database,
  source: SheetSource,
  { field, column, header }: FieldMapping,
  units: OwnUnits,
): Promise<void> {
  if (!units.doubt) return
  const text = `r.${cell(column)}`
  const facts = units.doubt === 'mixed_units' ? quote(namesOf(units)) : `arg_min(left(trim(${text}), 40), r._row)`
  await db.run(
    `insert into staged_issue
     select ${quote(units.doubt)}, 'warn', false, ${source.sheet.sheetId}, min(r._row), ${column}, ${quote(field)},
       json_object('text', ${facts}, 'header', $header, 'count', count(*)::integer)
     from ${dataRows(source)} and read_number(${text}) is not null and (${unitFactor(text, units, '1')}) is null having count(*) > 0`,
    { header },
  )
}
