// What is asked about a stored sheet: its first rows, what the dictionary makes of its columns, and what an answer still lacks.
import { PREVIEW_ROWS } from '../../../importers/source/preview'
import { fieldTitle, kindName, kinds } from '../../kinds/kinds'
import type { SheetKind } from '../../kinds/shared/types'
import { wordAttention } from '../../messages/attention'
import { AnalyticsError } from '../../messages/errors'
import { wordIssue } from '../../messages/issues'
import { guessReason, wordMissing, wordQuestion } from '../../messages/mapping'
import { personalName } from '../../messages/personal'
import type { Language } from '../../messages/types'
import { columnLetters } from '../../metric/address'
import { monthForms } from '../../vocabulary/months'
import type { Database } from '../../workspace/query'
import { isPlanned } from '../load/load'
import { noDataSheets } from '../load/no-data-sheets'
import { currentSheets } from '../load/plan-store'
import { firstLabels } from '../load/staged-issues'
import type { LoadSheet } from '../load/types'
import { applyAnswer, type ColumnGuess, guessFor, layoutOf, statableFields, unreadConstants, valuesField } from '../mapping/answer'
import type { SheetNames } from '../mapping/context'
import { peopleAmong, textsIn } from '../recognise/known-people'
import { asideAnswers } from '../recognise/set-answers-aside'
import { headSample, knownIndicatorNames, type StoredFile, storedFiles } from '../recognise/stored-previews'
import { dataRowsOf, shownRows } from '../table/data-rows'
import type { SheetGrid, SheetLayout } from '../table/types'
import type { AnswerDraft, SheetQuestion, SheetQuestionColumn } from '../types'

/** A stored sheet with its corner, as recognition sees it. */
export interface SheetAtHand {
  plan: LoadSheet
  file: StoredFile
  grid: SheetGrid
  names: SheetNames
}

export async function sheetsAtHand(db: Database, wanted: (plan: LoadSheet) => boolean): Promise<SheetAtHand[]> {
  const files = await storedFiles(db)
  const knownIndicators = await knownIndicatorNames(db)
  const found: SheetAtHand[] = []
  for (const plan of (await currentSheets(db)).filter(wanted)) {
    const file = files.find(({ sheets }) => sheets.some(({ id }) => id === plan.sheetId))!
    const grid = await headSample(db, plan, file, PREVIEW_ROWS)
    const knownPeople = await peopleAmong(db, textsIn([grid]))
    found.push({ plan, file, grid, names: { fileName: plan.fileName, sheetName: plan.sheetName, knownIndicators, knownPeople } })
  }
  return found
}

export async function sheetAtHand(db: Database, sheetId: number): Promise<SheetAtHand> {
  const [sheet] = await sheetsAtHand(db, (plan) => plan.sheetId === sheetId)
  if (!sheet) throw new AnalyticsError('bad_input')
  return sheet
}

export async function sheetQuestion(db: Database, sheetId: number, draft: AnswerDraft | null, language: Language): Promise<SheetQuestion> {
  const { plan, grid, names } = await sheetAtHand(db, sheetId)
  const setAside = (await asideAnswers(db)).some((aside) => aside.sheetId === sheetId)
  const question = { ...questionAbout({ plan, grid, names }, draft, language), sheetId, said: isSaid(plan), setAside }
  return (await noDataSheets(db)).has(sheetId) ? { ...question, asked: [], noData: true } : question
}

/** A person said what the sheet is, of it or of another one of its template. */
export const isSaid = ({ mapping }: Pick<LoadSheet, 'mapping'>): boolean => mapping?.reasons.includes('given') ?? false

/** A sheet, stored or not, as recognition understands it. */
export interface SheetAsked {
  plan: Pick<LoadSheet, 'fileName' | 'sheetName' | 'layout' | 'mapping' | 'refusal'>
  grid: SheetGrid
  names: SheetNames
}

export function questionAbout(
  { plan, grid, names }: SheetAsked,
  draft: AnswerDraft | null,
  language: Language,
): Omit<SheetQuestion, 'sheetId'> {
  const kind = draft?.kind ?? plan.mapping?.kind ?? null
  const given = draft?.headerRow ?? null
  const layout = layoutOf(given, plan.layout, grid)
  const guess = kind && layout ? guessFor(kind, layout, grid, names) : null
  const settled = draft === null || (draft.kind === plan.mapping?.kind && given === null) ? settledColumns(plan) : null
  const columns = draft?.columns ?? settled ?? guess?.columns.map(({ column, field }) => ({ column, field })) ?? []
  const constants = draft?.constants ?? {}
  const drafted = { headerRow: given, columns, constants, readings: [] }
  const understood = kind ? applyAnswer({ kind, ...drafted }, plan.layout, grid, names) : null
  const mapped = columns.map(({ field }) => field)
  return {
    file: plan.fileName,
    sheet: plan.sheetName,
    asked: askedAbout(plan, language),
    noData: false,
    said: false,
    setAside: false,
    preview: shownRows(grid, layout).slice(0, 20),
    answer: { kind, headerRow: given, columns, constants },
    headerRow: layout?.headerRows[0] ?? null,
    kinds: kinds.map((spec) => ({ kind: spec.kind, name: kindName(spec.kind, language) })),
    fields: kind ? fieldsOf(kind).map((field) => ({ field, name: fieldTitle(field, language) })) : [],
    columns: layout ? columnsOf(layout, grid, guess?.columns ?? [], language) : [],
    constants: kind
      ? statableFields(kind, mapped).map((field) => ({
          field,
          name: fieldTitle(field, language),
          found: guess?.constants[field] ?? '',
        }))
      : [],
    missing: understood ? wordMissing(understood.missing, language, unreadConstants(drafted).includes('month') ? monthForms : []) : null,
  }
}

const fieldsOf = (kind: SheetKind): string[] => {
  const { fields, spread } = kinds.find((spec) => spec.kind === kind)!
  return [...Object.keys(fields), ...(spread ? [valuesField] : [])]
}

/** The columns as they are read today, where nothing is in doubt. */
export const settledColumns = (plan: SheetAsked['plan']): { column: number; field: string }[] | null =>
  isPlanned(plan)
    ? [
        ...plan.mapping.fields.map(({ column, field }) => ({ column, field })),
        ...plan.mapping.valueColumns.map(({ column }) => ({ column, field: valuesField })),
      ].sort((a, b) => a.column - b.column)
    : null

function columnsOf(layout: SheetLayout, grid: SheetGrid, guesses: ColumnGuess[], language: Language): SheetQuestionColumn[] {
  const data = dataRowsOf(grid, layout)
  return layout.columns.map(({ column, header, hidden, levels, withheld }) => {
    const guess = guesses.find((candidate) => candidate.column === column)
    const samples = data.flatMap(({ cells }) => (cells[column]?.trim() ? [cells[column]] : []))
    return {
      column,
      letter: columnLetters(column),
      header: levels.length ? header : '',
      hidden,
      samples: samples.slice(0, 3),
      notStored: withheld ? personalName(withheld, language) : null,
      guess: guess
        ? {
            field: guess.field,
            name: fieldTitle(guess.field, language),
            confidence: guess.confidence,
            reason: guessReason(guess.reason, language),
          }
        : null,
    }
  })
}

/** Why the sheet is not read yet. */
function askedAbout(plan: SheetAsked['plan'], language: Language): string[] {
  if (isPlanned(plan)) return []
  const { refusal, mapping, fileName: file, sheetName: sheet } = plan
  if (refusal) return [wordIssue({ ...refusal, code: refusal.code as 'no_header', file, sheet }, language).message]
  const questions = mapping?.questions ?? []
  if (!questions.length && plan.layout?.form)
    return [wordAttention('unknown_form', { headers: firstLabels(plan.layout), count: 1 }, null, language).message]
  if (!questions.length) return [wordAttention('unknown_sheet', {}, null, language).message]
  return questions.flatMap(({ code, headers, field = '' }) => wordQuestion(code, headers.join('、'), field, language) ?? [])
}
