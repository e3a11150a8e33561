// A recognised sheet in words: its kind and why, every column with what it feeds, and what is not certain, before anything is stored.
import { fieldTitle, kindName, kindOf } from '../../kinds/kinds'
import { formatFor } from '../../messages/format'
import { wordIssue } from '../../messages/issues'
import { columnNote, sheetReason, wordQuestion } from '../../messages/mapping'
import { personalName } from '../../messages/personal'
import { saidName } from '../../messages/readings'
import type { Language } from '../../messages/types'
import { columnLetters } from '../../metric/address'
import { unitWords } from '../../vocabulary/units'
import { scoreFields } from '../mapping/score-scale'
import type { SheetMapping, ValueColumn } from '../mapping/types'
import { dataRowsOf, shownRows } from '../table/data-rows'
import type { SheetGrid } from '../table/types'
import type { ProposedColumn, SheetProposal } from '../types'
import { openReadings } from './open-readings'
import { wordPersonal } from './personal-columns'
import type { RecognisedSheet } from './recognise'

export function proposedSheet(recognised: RecognisedSheet, file: string, language: Language): SheetProposal {
  const { sheet, layout, mapping, refusal, grid, personal, beside, said } = recognised
  return {
    index: sheet.index,
    name: sheet.name,
    hidden: sheet.hidden,
    kind: mapping?.kind ?? null,
    kindName: mapping ? kindName(mapping.kind, language) : '',
    decisive: mapping ? kindOf(mapping.kind).decisive : false,
    confidence: mapping?.confidence ?? 0,
    certain: mapping?.certain ?? false,
    leftOut: said === 'left_out',
    answered: !mapping?.reasons.includes('given') ? null : said === 'answered' ? 'here' : 'before',
    reasons: (mapping?.reasons ?? []).map((reason) => sheetReason(reason, language)),
    headerRows: layout?.headerRows ?? [],
    columns: proposedColumns(recognised, language),
    questions: (mapping?.questions ?? []).flatMap(
      ({ code, headers, field = '' }) => wordQuestion(code, headers.join('、'), field, language) ?? [],
    ),
    preview: shownRows(grid, layout).slice(0, 12),
    personal: wordPersonal({ file, sheet: sheet.name, columns: [...personal, ...(beside?.personal ?? [])] }, language).columns,
    refusal: refusal ? wordIssue({ file, sheet: sheet.name, code: refusal.code, row: refusal.row, facts: refusal.facts }, language) : null,
  }
}

function proposedColumns({ layout, mapping, grid, personal }: RecognisedSheet, language: Language): ProposedColumn[] {
  const data = dataRowsOf(grid, layout, 0)
  return (layout?.columns ?? []).map(({ column, header, levels, hidden }) => {
    const withheld = personal.find((own) => own.column === column && !own.kept)
    const { feeds, confidence } = withheld ? { feeds: [], confidence: null } : fed(column, mapping, language)
    return {
      column,
      letter: columnLetters(column),
      header: levels.length ? header : '',
      hidden,
      feeds,
      confidence,
      notes: feeds.length ? notesOf(column, header, mapping, language) : [],
      open: withheld ? [] : openNotes(column, mapping, data, language),
      notStored: withheld ? personalName(withheld.kind, language) : null,
      empty: data.every(({ cells }) => !cells[column]?.trim()),
    }
  })
}

/** Fields a column is read as, or what the header of a column of values says of them. */
function fed(column: number, mapping: SheetMapping | null, language: Language): Pick<ProposedColumn, 'feeds' | 'confidence'> {
  const fields = (mapping?.fields ?? []).filter((field) => field.column === column)
  const values = (mapping?.valueColumns ?? []).filter((value) => value.column === column)
  const beside = (mapping?.valueColumns ?? []).flatMap((value) => (value.beside ?? []).filter((field) => field.column === column))
  const named = [...fields, ...beside].map(({ field }) => fieldTitle(field, language))
  const feeds = [...named, ...values.map((value) => valueName(value, language))]
  return { feeds, confidence: feeds.length ? Math.min(1, ...fields.map(({ confidence }) => confidence)) : null }
}

const valueName = ({ header, indicator, month, period, cycle, answer, item, stage }: ValueColumn, language: Language): string =>
  [indicator, month === undefined ? (period ?? cycle) : monthName(month, language), answer, item, stage].filter(Boolean).join(' · ') ||
  header

/** A month may stand without its year. */
const monthName = (month: string, language: Language): string => {
  const format = formatFor(language)
  return month.includes('-') ? format.month(month) : format.shortMonth(`0000-${month.padStart(2, '0')}`)
}

const bracket = /[([（【]([^()[\]（）【】]+)[)\]）】]\s*$/
const isUnit = new RegExp(`(?:${unitWords})$`, 'i')

function notesOf(column: number, header: string, mapping: SheetMapping | null, language: Language): string[] {
  const { fields = [], constants = {}, readings = [] } = mapping ?? {}
  const unit = bracket.exec(header)?.[1].trim()
  const top = fields.some((field) => field.column === column && scoreFields.includes(field.field)) ? constants.score_max : undefined
  return [
    ...(top === undefined && unit && isUnit.test(unit) ? [columnNote('unit', unit, language)] : []),
    ...(top === undefined ? [] : [columnNote('top', top, language)]),
    ...readings.filter((own) => own.column === column).map((own) => saidName(own, language)),
  ]
}

/** What the first rows leave open about a column that is read. */
function openNotes(column: number, mapping: SheetMapping | null, data: SheetGrid['rows'], language: Language): string[] {
  const values = data.map(({ cells }) => cells[column] ?? null)
  return (mapping ? openReadings(column, mapping, values) : []).map((open) =>
    columnNote(open.code, open.code === 'words' ? open.words.join(language === 'en' ? ', ' : '、') : '', language),
  )
}
