// Columns of closed lists of words: rows that their status takes out of the count, and words that stand in no list.
import type { Kind } from '../../kinds/shared/types'
import { reader } from '../../vocabulary/code-of'
import { codedWords, rowStates } from '../../vocabulary/coded-words'
import { keyResultWords } from '../../vocabulary/row-state'
import { toSimplified } from '../../vocabulary/traditional'
import type { Vocabulary } from '../../vocabulary/types'
import type { Database } from '../../workspace/query'
import { dataRows } from './data-rows'
import { mappedFields } from './profile'
import { meaningsIn } from './stated-meanings'
import { cell, quote, type SheetGroup, type SheetSource } from './types'
import { type TypedSource, typedRows } from './typing'

type RowState = (typeof rowStates)[number]

const isState = (vocabulary: Vocabulary | undefined): boolean => rowStates.some((one) => one === vocabulary)

const codeOf = Object.fromEntries(rowStates.map((state) => [state, reader(codedWords[state])])) as Record<
  RowState,
  ReturnType<typeof reader>
>

interface StateColumn {
  source: SheetSource
  sheet: number
  col: number
  state: RowState
  /** Goals: the column that says what a row is; a key result without a state has that of the objective above it. */
  below: number | null
  said: ReturnType<typeof meaningsIn>
}

const stateColumns = (source: SheetSource): StateColumn[] =>
  mappedFields(source).flatMap(({ field, column: col }) => {
    const state = rowStates.find((one) => one === source.model.coded?.[field])
    const below = field === 'status' ? (mappedFields(source).find((other) => other.field === 'goal_kind')?.column ?? null) : null
    return state ? [{ source, sheet: source.sheet.sheetId, col, state, below, said: meaningsIn(source.sheet.mapping.readings, col) }] : []
  })

/** Leaves out what was cancelled or never more than a draft, and what a person said does not count. The few words of a column are looked at once each. */
export async function leaveOutVoid(db: Database, group: SheetGroup): Promise<void> {
  const columns = group.sources.flatMap(stateColumns)
  // A large sheet is read where it stands, column by column.
  for (const together of group.large ? columns.map((one) => [one]) : [columns]) if (together.length) await leaveOutIn(db, group, together)
}

/** Longer texts are prose, which says nothing of its row alone. */
const LONGEST_STATE = 60

interface Said {
  sheet: number
  state: RowState
  text: string
}

/** Words that take a row out of the count where another word stands in the same sheet. */
const besides: readonly { other: RegExp; word: RegExp; header?: RegExp }[] = [
  // Where what was reversed is marked, the entries that reverse it are called so, too.
  { other: /^[已被](?:冲销|红冲)$/, word: /^(?:冲销|红冲)[单行]?$/ },
  // A merge request that was closed instead; of an issue it would be what comes after.
  {
    other: /^(?:merged|已合并)$/i,
    word: /^(?:closed|已关闭)$/i,
    header:
      /\bmr[ _]?i?id\b|merge[ _]?requests?\b|pull[ _]?requests?\b|\bpr (?:id|no|number)\b|(?:source|target|head|base)[ _]?branch|合并请求|(?:源|目标)分支/i,
  },
]

function voidBeside(words: readonly Said[], columns: readonly StateColumn[]): Said[] {
  const isHeaded = (sheet: number, header: RegExp) =>
    columns.find((column) => column.sheet === sheet)?.source.sheet.layout.columns.some((column) => header.test(column.header))
  return words.filter(({ sheet, text }) =>
    besides.some(
      ({ other, word, header }) =>
        word.test(text.trim()) &&
        (!header || isHeaded(sheet, header)) &&
        words.some((one) => one.sheet === sheet && other.test(one.text.trim())),
    ),
  )
}

/** A key result without a state of its own has that of its objective. */
const ownOrAbove = `case
  when c.below is null or trim(coalesce(r.cells[c.col + 1], '')) <> '' or not coalesce(regexp_full_match(lower(trim(r.cells[c.below + 1])), '${keyResultWords}'), false)
  then r.cells[c.col + 1]
  else lag(case when trim(r.cells[c.col + 1]) <> '' then r.cells[c.col + 1] end ignore nulls) over (partition by r._sheet_id, c.col, c.state order by r._row) end`

async function leaveOutIn(db: Database, group: SheetGroup, columns: StateColumn[]): Promise<void> {
  const [{ source, sheet, col, state }] = columns
  const said = group.large
    ? `select ${sheet} as _sheet_id, r._row, ${quote(state)} as state, r.${cell(col)} as text from ${dataRows(source)}`
    : `select r._sheet_id, r._row, c.state, ${columns.some(({ below }) => below !== null) ? ownOrAbove : 'r.cells[c.col + 1]'} as text
       from ${group.rows} r join (select unnest($columns::json::struct(sheet integer, col integer, state varchar, below integer)[], recursive := true)) c on c.sheet = r._sheet_id`
  const parameters = group.large
    ? undefined
    : { columns: JSON.stringify(columns.map(({ sheet, col, state, below }) => ({ sheet, col, state, below }))) }
  const words = await db.all<Said>(
    `select distinct _sheet_id as sheet, state, text from (${said}) where length(text) <= ${LONGEST_STATE}`,
    parameters,
  )
  const isAlways = ({ state, text }: Said) => codeOf[state](text) === 'void'
  const always = new Set(words.filter(isAlways).map(({ state, text }) => `(state = ${quote(state)} and text = ${quote(text)})`))
  const beside = voidBeside(words, columns)
  const known = [
    ...always,
    ...beside.map(({ sheet, state, text }) => `(_sheet_id = ${sheet} and state = ${quote(state)} and text = ${quote(text)})`),
  ]
  const stated = columns.flatMap(({ sheet, state, said }) =>
    said
      .filter(({ means }) => means === 'void')
      .map(({ word }) => `(_sheet_id = ${sheet} and state = ${quote(state)} and plain_text(text) = plain_text(${quote(word)}))`),
  )
  const isVoid = [...known, ...stated].join(' or ')
  if (!isVoid) return
  await db.run(
    `insert into excluded_row
     select distinct _sheet_id, _row, 'void' from (${said}) said anti join excluded_row e on e.sheet_id = _sheet_id and e.row = _row where ${isVoid}`,
    parameters,
  )
  if (!group.large) await db.run(`delete from ${group.rows} d using excluded_row l where l.sheet_id = d._sheet_id and l.row = d._row`)
}

/** Words that no list knows, one item a sheet and word with how many rows say it. */
export async function listUnknownWords(db: Database, model: Kind, sources: TypedSource[]): Promise<void> {
  const fields = Object.entries(model.coded ?? {}).filter(([field]) =>
    sources.some(({ source }) => mappedFields(source).some((mapped) => mapped.field === field)),
  )
  if (fields.length === 0) return
  const doubtful = await doubtfulFields(db, model, fields)
  for (const [field, vocabulary] of fields) if (doubtful.has(field)) await listWordsOf(db, model, field, vocabulary)
}

/** Words that are looked at here; a column with more of them is left to the database. */
const MOST_WORDS = 200
/** Of these signs alone, none of them traditional, a word has the same key here as there. */
const isPlain = (text: string): boolean => /^[\u4e00-\u9fffA-Za-z0-9 ]+$/.test(text) && toSimplified(text) === text

/** Fields with a word that the list may not have: to plan the whole list for the database takes longer than to look up the few words of most columns. */
async function doubtfulFields(db: Database, model: Kind, fields: [string, Vocabulary][]): Promise<Set<string>> {
  const selects = fields.map(
    ([field]) =>
      `(select distinct ${quote(field)} as field, "${field}" as text from ${typedRows(model)} where "${field}" is not null limit ${MOST_WORDS})`,
  )
  const words = await db.all<{ field: string; text: string }>(selects.join(' union all '))
  const isDoubtful = ([field, vocabulary]: [string, Vocabulary]) => {
    const own = words.filter((word) => word.field === field)
    if (own.length === MOST_WORDS) return true
    const codeOfWord = reader(codedWords[vocabulary])
    return own.some(({ text }) => !isPlain(text) || listed(vocabulary).includes(codeOfWord(text) ?? 'unknown'))
  }
  return new Set(fields.filter(isDoubtful).map(([field]) => field))
}

/** Codes of words that are listed. */
const listed = (vocabulary: Vocabulary): string[] =>
  isState(vocabulary) && vocabulary !== 'completion' ? ['unknown', 'unsure'] : ['unknown']

async function listWordsOf(db: Database, model: Kind, field: string, vocabulary: Vocabulary): Promise<void> {
  const codes = listed(vocabulary)
  await db.run(
    `insert into staged_issue
     select ${quote(codes.includes('unsure') ? 'unsure_status' : 'unknown_word')}, 'warn', false, w._sheet_id, w._row, c.col, ${quote(field)},
       json_object('text', left(w.text, 40), 'count', w.n)
     from (
       select *, coalesce(${vocabulary}_code(text), 'unknown') as code
       from (
         select _sheet_id, any_value("${field}") as text, count(distinct _row) as n, min(_row) as _row
         from ${typedRows(model)} where "${field}" is not null${vocabulary === 'rowNote' ? ` and length("${field}") <= ${LONGEST_STATE}` : ''}${vocabulary === 'potential' ? ` and not is_unrated("${field}")` : ''} group by _sheet_id, "${field}"
       )
     ) w
     join field_column c on c.sheet = w._sheet_id and c.field = ${quote(field)}
     where code in (${codes.map(quote).join(', ')})`,
  )
}
