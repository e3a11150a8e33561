// Whether a sheet is a form of one person, and what is asked in it: labels with what was filled in beside or below them.
import { kinds } from '../../kinds/kinds'
import { fieldsByWords, fieldsOf } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import { isPersonalHeader } from '../personal/header'
import { filledRows } from '../table/grid'
import type { ColumnHeader, FormCell, SheetGrid, SheetLayout } from '../table/types'
import { type FormLabel, isKnownLabel, isSignature } from './labels'
import { type FormLines, formLines, linesAbove } from './lines'

const mostRows = 60
const fewestLabels = 3

export interface FoundForm {
  layout: SheetLayout
  /** Nothing is filled in. */
  blank: boolean
}

/** Forms beside or below each other, by the labels that come again. */
interface SeveralForms {
  layout?: undefined
  again: string[]
}

/** Null where the sheet is none. */
export function findForm(grid: SheetGrid): FoundForm | SeveralForms | null {
  if (grid.headers || !grid.complete) return null
  const rows = filledRows(grid)
  if (rows.length < 2 || rows.length > mostRows) return null
  const lines = [formLines(grid, rows), linesAbove(rows)].find((found) => found !== null && isForm(found, grid.withheld?.length ?? 0))
  if (!lines) return null
  const labels = named(lines)
  const headers = labels.map(({ levels }) => levels.join(' / '))
  const again = headers.filter((header, at) => headers.indexOf(header) < at)
  if (again.length > 0) return { again: [...new Set(again)] }
  const columns = labels.map(({ levels, label }, column): ColumnHeader => {
    const isHidden = ([first, last]: [number, number]) => label.cell.row >= first && label.cell.row <= last
    const hidden = grid.hiddenColumns.includes(label.cell.column) || (grid.hiddenRows ?? []).some(isHidden)
    const personal = grid.withheld?.find((candidate) => candidate.column === column)
    return {
      column,
      header: headers[column],
      levels,
      hidden,
      ...(personal ? { withheld: personal.kind } : {}),
    }
  })
  const form = {
    cells: labels.map(({ label: { cell, value } }): FormCell => (value === null ? { ...cell, part: [0, 0] } : cell)),
    rest: lines.stray,
  }
  const titleRows = lines.titles.map(({ row }) => row)
  const blank = lines.labels.every(({ value }) => value === null)
  return { layout: { headerRows: [], firstDataRow: labels[0].label.row, columns, titleRows, form }, blank }
}

/** Most of what it says is asked or filled in, and of one person. `withheld`: so much was filled in and is not stored. */
function isForm({ labels, asking, stray, lists }: FormLines, withheld: number): boolean {
  const known = labels.filter((label) => label.known)
  const filled = known.filter(({ value }) => value !== null && !isKnownLabel(value))
  // Lines of several values are rows of a list.
  const rows = labels.filter(({ cell, text }) => cell.several && !isPersonalHeader(text))
  const left = stray.length - labels.reduce((sum, { cell }) => sum + (cell.several?.length ?? 0), 0) + rows.length
  const isBlank = withheld === 0 && labels.every(({ value }) => value === null)
  if (lists > 0 || rows.length > 1 || known.length < fewestLabels || known.length * 2 < labels.length || left * 4 > labels.length)
    return false
  if (!isBlank && filled.length + withheld < fewestLabels) return false
  if (asking < 2 && labels.some(({ cell, row, column }) => cell.row !== row || cell.column !== column)) return false
  if (known.filter(({ value }) => value !== null && explains.test(value)).length > 1) return false
  if (namesColumns(labels) || labels.some(({ value, cell }) => value !== null && !cell.part && columnName.test(value))) return false
  const people = known.filter(isOfPerson)
  return people.length > 0 && (isBlank || people.some(namesSomebody))
}

/** 指标 | 得分: a list begins. */
const columnName =
  /^(?:得分|分[数值]|评分|自评|[数实]值|内容|结果|完成[值率]|实际值|目标值|权重|[说描]明|描述|备注|等级|scores?|values?|results?|weight|target|actual|description|remarks?|comments?)$/i

/** 项目 | 内容: the first line asks nothing, it names the columns of a list. */
const namesColumns = ([first, ...others]: FormLabel[]): boolean =>
  [first, ...others].filter(({ row }) => row === first.row).every(({ value, cell }) => value !== null && !cell.part && isKnownLabel(value))

/** 填写五位数字: a list of what the columns of another sheet mean. */
const explains = /填写|必填|选填|格式|例如|示例|y{4}|^(?:是|否|文本|数字|日期|text|string|date|number)$/i

const peopleFields = new Set(kinds.flatMap(({ persons }) => persons.slice(0, 1).flatMap(({ no, name }) => [no, name])))
const isOfPerson = ({ text }: FormLabel): boolean =>
  kinds.some(({ kind }) =>
    [...fieldsOf(kind, headerKey(text)), ...fieldsByWords(kind, text).hits].some(({ field }) => peopleFields.has(field)),
  )

/** A name, or a number: no word about it. A person whose name is not stored was there. */
const namesSomebody = ({ value }: FormLabel): boolean =>
  value !== null &&
  !isKnownLabel(value) &&
  (/^[\p{Script=Han}·\s]{2,4}$|^[\p{Script=Han}]+·[\p{Script=Han}·]+$/u.test(value) ||
    /^[A-Z][\p{L}.'’-]*(?:,? [A-Z][\p{L}.'’-]*)*$/u.test(value) ||
    /^(?=.*\d)[A-Za-z0-9_/-]{1,20}$/.test(value))

const isDay = (text: string): boolean => /^(?:日期|时间|date|年月日)$/i.test(text)

/** 日期 behind 员工签字 is the day of that; other labels that come again are told apart by the headings that they stand under. */
function named({ labels, headings }: FormLines): { levels: string[]; label: FormLabel }[] {
  const texts = labels.map((label, at) => {
    const before = labels[at - 1]
    const signed = before !== undefined && isDay(label.text) && isSignature(before.text)
    return signed ? `${before.text}${/[A-Za-z]$/.test(before.text) ? ' ' : ''}${label.text}` : label.text
  })
  return labels.map((label, at) => {
    const isAgain = texts.filter((text) => text === texts[at]).length > 1
    const heading = isAgain ? headings.filter(({ row }) => row < label.row).at(-1)?.text : undefined
    return { label, levels: heading === undefined ? [texts[at]] : [heading, texts[at]] }
  })
}
