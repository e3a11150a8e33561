// Columns of closed lists of words: rows that their status takes out of the count, and words that stand in no list.
import type { Kind } from '../../kinds/shared/types'
import { rowStates } from '../../vocabulary/coded-words'
import type { Vocabulary } from '../../vocabulary/types'
import type { Database } from '../../workspace/query'
import { dataRows } from './data-rows'
import { mappedFields } from './profile'
import { meaningsIn } from './stated-meanings'
import { cell, quote, type SheetGroup, type SheetSource } from './types'
import { type TypedSource, typedRows } from './typing'

const isState = (vocabulary: Vocabulary | undefined): boolean => rowStates.some((one) => one === vocabulary)

const stateColumns = (source: SheetSource, state: Vocabulary): number[] =>
  mappedFields(source)
    .filter(({ field }) => source.model.coded?.[field] === state)
    .map(({ column }) => column)

/** Leaves out what was cancelled or never more than a draft, and what a person said does not count. The few words of a column are looked at once each: the planner asks every row where it finds them by `distinct`. */
export async function leaveOutVoid(db: Database, group: SheetGroup): Promise<void> {
  for (const state of rowStates) await leaveOutBy(db, group, state)
}

async function leaveOutBy(db: Database, group: SheetGroup, state: Vocabulary): Promise<void> {
  const columns = group.sources.flatMap((source) =>
    stateColumns(source, state).map((col) => ({
      source,
      sheet: source.sheet.sheetId,
      col,
      said: meaningsIn(source.sheet.mapping.readings, col),
    })),
  )
  // A large sheet is read where it stands, column by column.
  for (const together of group.large ? columns.map((one) => [one]) : [columns])
    if (together.length) await leaveOutIn(db, group, state, together)
}

interface StateColumn {
  source: SheetSource
  sheet: number
  col: number
  said: ReturnType<typeof meaningsIn>
}

async function leaveOutIn(db: Database, group: SheetGroup, state: Vocabulary, columns: StateColumn[]): Promise<void> {
  const [{ source, sheet, col }] = columns
  const said = group.large
    ? `select ${sheet} as _sheet_id, r._row, r.${cell(col)} as text from ${source.from} r where ${dataRows(source)}`
    : `select r._sheet_id, r._row, r.cells[c.col + 1] as text
       from ${group.rows} r join (select unnest($columns::json::struct(sheet integer, col integer)[], recursive := true)) c on c.sheet = r._sheet_id`
  const parameters = group.large ? undefined : { columns: JSON.stringify(columns.map(({ sheet, col }) => ({ sheet, col }))) }
  const words = await db.all<{ text: string }>(
    `select text from (select any_value(text) as text from (${said}) said group by said.text) where ${state}_code(text) = 'void'`,
    parameters,
  )
  const stated = columns.flatMap(({ sheet, said }) =>
    said
      .filter(({ means }) => means === 'void')
      .map(({ word }) => `(_sheet_id = ${sheet} and plain_text(text) = plain_text(${quote(word)}))`),
  )
  const known = words.length ? [`text in (${words.map(({ text }) => quote(text)).join(', ')})`] : []
  const isVoid = [...known, ...stated].join(' or ')
  if (!isVoid) return
  await db.run(
    `insert into excluded_row select distinct _sheet_id, _row, 'void' from (${said}) said anti join excluded_row e on e.sheet_id = _sheet_id and e.row = _row where ${isVoid}`,
    parameters,
  )
  if (!group.large) await db.run(`delete from ${group.rows} d using excluded_row l where l.sheet_id = d._sheet_id and l.row = d._row`)
}

/** Words that no list knows, one item a sheet and word with how many rows say it. */
export async function listUnknownWords(db: Database, model: Kind, sources: TypedSource[]): Promise<void> {
  const fields = Object.entries(model.coded ?? {}).filter(([field]) =>
    sources.some(({ source }) => mappedFields(source).some((mapped) => mapped.field === field)),
  )
  for (const [field, vocabulary] of fields) await listWordsOf(db, model, field, vocabulary)
}

async function listWordsOf(db: Database, model: Kind, field: string, vocabulary: Vocabulary): Promise<void> {
  const isStatus = isState(vocabulary)
  await db.run(
    `insert into staged_issue
     select ${quote(isStatus ? 'unsure_status' : 'unknown_word')}, 'warn', false, w._sheet_id, w._row, c.col, ${quote(field)},
       json_object('text', left(w.text, 40), 'count', w.n)
     from (
       select *, coalesce(${vocabulary}_code(text), 'unknown') as code
       from (
         select _sheet_id, any_value("${field}") as text, count(*) as n, min(_row) as _row
         from ${typedRows(model)} where "${field}" is not null${vocabulary === 'potential' ? ` and not is_unrated("${field}")` : ''} group by _sheet_id, "${field}"
       )
     ) w
     join field_column c on c.sheet = w._sheet_id and c.field = ${quote(field)}
     where code in ('unknown'${isStatus ? `, 'unsure'` : ''})`,
  )
}
