// What is asked in a line of a form, and where what was filled in stands: `姓名 | 林一 | 工号 | S101`, `姓名：林一  工号：S101`.
import { isHeaderWord } from '../mapping/header-word'
import { isPersonalHeader } from '../personal/header'
import { isBlank, isDateLike, isNumeric } from '../table/cell-shape'
import { type GridRow, mergeAt } from '../table/grid'
import type { FormCell, SheetGrid } from '../table/types'
import { choicesIn, partOf, tickedIn } from './ticks'

export interface FormLabel {
  text: string
  row: number
  column: number
  known: boolean
  cell: FormCell
  /** What was filled in; null: nothing. */
  value: string | null
}

export interface FormLine {
  row: number
  labels: FormLabel[]
  /** Columns with a text that is neither asked nor filled in. */
  stray: number[]
}

const LABEL_LENGTH = 24
const number = /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[)）])\s*/

/** A label without its number and its colon: `一、主要成绩：` is 主要成绩. */
export const plainLabel = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(number, '')
    .replace(/\s*[:：]\s*$/, '')
    .trim()

export const isNumbered = (text: string): boolean => number.test(text.trim())
export const endsWithColon = (text: string): boolean => /[:：]\s*$/.test(text) && isShort(plainLabel(text))
const isShort = (text: string): boolean =>
  text !== '' && text.length <= LABEL_LENGTH && !isNumeric(text) && !isDateLike(text) && !/[。；;！!]/.test(text) && /\p{L}/u.test(text)

export const isKnownLabel = (text: string): boolean => {
  const plain = plainLabel(text)
  return isShort(plain) && (isHeaderWord(plain) || isPersonalHeader(plain))
}

/** Lines and marks where something is to be filled in. */
const isPlaceholder = (text: string): boolean => /^[\s_＿.…/\\—–-]*$/.test(text) || /^\s*年\s*月\s*日?\s*$/.test(text)

/** `姓名：林一  工号：S101`: a label is the word before a colon. In Latin letters it may be of several words, behind the beginning or a wide gap. */
const inside =
  /(?:^|[\s;；,，|])([^\s:：;；,，|]{1,24})\s*[:：](?!\/\/)|(?:^|\s{2,}|[\n\t;；,，|])\s*([A-Za-z][^\s:：;；,，|]*(?: [^\s:：;；,，|]+){1,5})\s*[:：](?!\/\/)/gu

/** Labels with their values in one cell; none where it does not begin with a label. */
export function labelsInside(text: string, row: number, column: number): FormLabel[] {
  const found = labelsBeforeColons(text)
  if (found.length === 0 || text.slice(0, found[0].start).trim() !== '') return []
  if (found.length === 1 && isBlank(text.slice(found[0].end))) return []
  return found.map(({ label, end }, at) => {
    const part = partOf(text, end, found[at + 1]?.start ?? text.length)
    return filledIn({ text: label, row, column, known: isKnownLabel(label) }, { row, column, part }, text)
  })
}

function labelsBeforeColons(text: string): { label: string; start: number; end: number }[] {
  const found: { label: string; start: number; end: number }[] = []
  for (const match of text.matchAll(inside)) {
    const label = match[1] ?? match[2]
    const start = match.index + match[0].indexOf(label)
    // In prose a word before a colon is no label: 1、目标：完成 2、问题：沟通.
    const isWide = /\s{2}|[\n\t　;；,，|]/u.test(text.slice(Math.max(0, start - 2), start))
    const isFurther = !isNumbered(label) && (isKnownLabel(label) || (isWide && /^[\p{Script=Han}（）()]{2,8}$/u.test(label)))
    if (isShort(plainLabel(label)) && (found.length === 0 || isFurther))
      found.push({ label: plainLabel(label), start, end: match.index + match[0].length })
  }
  return found
}

/** The label with its value: what of the text was filled in, or is ticked. */
function filledIn(label: Omit<FormLabel, 'cell' | 'value'>, cell: FormCell, text: string | null): FormLabel {
  const [before, length] = cell.part ?? [0, [...(text ?? '')].length]
  const own = [...(text ?? '')].slice(before, before + length).join('')
  if (isPlaceholder(own)) return { ...label, cell: { ...cell, part: [0, 0] }, value: null }
  const ticked = tickedIn(own)
  if (!ticked) return { ...label, cell, value: own.trim() }
  const part: [number, number] = [before + ticked[0], ticked[1]]
  return { ...label, cell: { ...cell, part }, value: [...own].slice(ticked[0], ticked[0] + ticked[1]).join('') || null }
}

export interface LineReader {
  grid: SheetGrid
  /** Columns that labels stand in. */
  labelColumns: ReadonlySet<number>
}

/** One line from left to right: a label, then what was filled in, until the next label. */
export function labelsIn({ cells, row, filled }: GridRow, { grid, labelColumns }: LineReader): FormLine {
  const line: FormLine = { row, labels: [], stray: [] }
  let open: { label: Omit<FormLabel, 'cell' | 'value'>; next: number; taken: number[] } | null = null
  const close = () => {
    if (open) line.labels.push(answered(open.label, open.next, open.taken, cells, line.stray))
    open = null
  }
  for (const column of filled) {
    const text = cells[column]!
    const next = (mergeAt(grid, row, column)?.right ?? column) + 1
    const pairs = isValue(open, column) ? [] : labelsInside(text, row, column)
    const isLabel = pairs.length === 0 && begins(text, column, open, labelColumns)
    if (pairs.length > 0) {
      close()
      line.labels.push(...pairs)
    } else if (isLabel) {
      close()
      open = { label: { text: plainLabel(text), row, column, known: isKnownLabel(text) }, next, taken: [] }
    } else if (open) open.taken.push(column)
    else line.stray.push(column)
  }
  close()
  return line
}

/** 日期：3月1日 right behind 员工签字 is a label of its own; 目标：完成 behind 面谈内容 is what was filled in. */
const isValue = (open: { label: { text: string }; next: number; taken: number[] } | null, column: number): boolean =>
  open !== null && open.taken.length === 0 && column === open.next && !isSignature(open.label.text)

export const isSignature = (text: string): boolean => /签[字名章认]|确认|signature|signed/i.test(text)

/** What stands right behind a label is its value, though a column may be called so: 岗位 | 主管. */
function begins(text: string, column: number, open: { next: number; taken: number[] } | null, labelColumns: ReadonlySet<number>): boolean {
  if (endsWithColon(text)) return true
  const isFirstBehind = open !== null && open.taken.length === 0
  if (isFirstBehind && column === open.next) return false
  const isThere = labelColumns.has(column)
  return isKnownLabel(text) ? !isFirstBehind || isThere : isThere && isShort(plainLabel(text)) && choicesIn(text).length === 0
}

/** The label with the cell behind it. Of several cells with boxes the ticked one is meant; of others nobody knows which. */
function answered(
  label: Omit<FormLabel, 'cell' | 'value'>,
  next: number,
  taken: number[],
  cells: (string | null)[],
  stray: number[],
): FormLabel {
  const { row } = label
  if (taken.length <= 1) {
    const column = taken[0] ?? next
    return filledIn(label, { row, column }, cells[column] ?? null)
  }
  const boxes = taken.map((column) => ({ column, choices: choicesIn(cells[column]!) }))
  const chosen = boxes.flatMap(({ column, choices }) => choices.filter(({ isTicked }) => isTicked).map(({ part }) => ({ column, part })))
  if (boxes.every(({ choices }) => choices.length > 0) && chosen.length <= 1) {
    const [{ column, part }] = [...chosen, { column: taken[0], part: [0, 0] as [number, number] }]
    return { ...label, cell: { row, column, part }, value: [...cells[column]!].slice(part[0], part[0] + part[1]).join('') || null }
  }
  stray.push(...taken)
  return { ...label, cell: { row, column: taken[0], part: [0, 0], several: taken }, value: null }
}
