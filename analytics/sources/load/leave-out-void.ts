// Rows that what they say of themselves takes out of the count: cancelled, a draft, an exit interview. Which words did is said.
import { reader } from '../../vocabulary/code-of'
import { codedWords, rowStates } from '../../vocabulary/coded-words'
import { keyResultWords } from '../../vocabulary/row-state'
import type { Database } from '../../workspace/query'
import { dataRows } from './data-rows'
import { mappedFields } from './profile'
import { sayLeftOut } from './say-left-out'
import { meaningsIn } from './stated-meanings'
import { cell, quote, type SheetGroup, type SheetSource } from './types'

type RowState = (typeof rowStates)[number]

const codeOf = Object.fromEntries(rowStates.map((state) => [state, reader(codedWords[state])])) as Record<
  RowState,
  ReturnType<typeof reader>
>

interface StateColumn {
  source: SheetSource
  sheet: number
  col: number
  field: string
  state: RowState
  /** Goals: the column that says what a row is; a key result without a state has that of the objective above it. */
  below: number | null
  said: ReturnType<typeof meaningsIn>
}

const stateColumns = (source: SheetSource): StateColumn[] =>
  mappedFields(source).flatMap(({ field, column: col }) => {
    const state = rowStates.find((one) => one === source.model.coded?.[field])
    const below = field === 'status' ? (mappedFields(source).find((other) => other.field === 'goal_kind')?.column ?? null) : null
    return state
      ? [{ source, sheet: source.sheet.sheetId, col, field, state, below, said: meaningsIn(source.sheet.mapping.readings, col) }]
      : []
  })

/** Leaves out what was cancelled or never more than a draft, and what a person said does not count. The few words of a column are looked at once each. */
export async function leaveOutVoid(db: Database, group: SheetGroup): Promise<void> {
  const columns = group.sources.flatMap(stateColumns)
  // A large sheet is read where it stands, column by column.
  for (const together of group.large ? columns.map((one) => [one]) : [columns]) if (together.length) await leaveOutIn(db, group, together)
}

/** Longer texts are prose, which says nothing of its row alone. */
export const LONGEST_STATE = 60

interface Said {
  sheet: number
  state: RowState
  text: string
}

/** Words that take a row out of the count where another word stands in the same sheet. */
const besides: readonly { other: RegExp; word: RegExp; header?: RegExp }[] = [
  // Where what was reversed is marked, the entries that reverse it are called so, too.
  { other: /^[已被](?:冲销|红冲)$/, word: /^(?:冲销|红冲)[单行]?$/ },
  // A deal that was lost brought nothing; without any that was won it may be what is counted.
  {
    other: /^(?:closed[\s/-]*)?won$|^已?(?:赢单|成交)(?:关闭)?$/i,
    word: /^(?:closed[\s/-]*)?lost$|^已?(?:输单|丢单|战败|流失)(?:关闭)?$/i,
  },
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
  const [{ source, sheet, col, field, state }] = columns
  const said = group.large
    ? `select ${sheet} as _sheet_id, r._row, ${col} as col, ${quote(field)} as field, ${quote(state)} as state, r.${cell(col)} as text from ${dataRows(source)}`
    : `select r._sheet_id, r._row, c.col, c.field, c.state, ${columns.some(({ below }) => below !== null) ? ownOrAbove : 'r.cells[c.col + 1]'} as text
       from ${group.rows} r join (select unnest($columns::json::struct(sheet integer, col integer, field varchar, state varchar, below integer)[], recursive := true)) c on c.sheet = r._sheet_id`
  const parameters = group.large
    ? undefined
    : { columns: JSON.stringify(columns.map(({ sheet, col, field, state, below }) => ({ sheet, col, field, state, below }))) }
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
  const stated = statedAs('void', columns)
  const counts = statedAs('live', columns)
  const isVoid = [...known, ...stated].join(' or ')
  if (!isVoid) return
  await db.run(
    `create or replace temp table left_out as
     select _sheet_id as sheet, col, field, _row as "row", trim(text) as word, ${stated.length > 0 ? `coalesce(${stated.join(' or ')}, false)` : 'false'} as is_stated
     from (${said}) said anti join excluded_row e on e.sheet_id = _sheet_id and e.row = _row
     where (${isVoid})${counts.length > 0 ? ` and not coalesce(${counts.join(' or ')}, false)` : ''}`,
    parameters,
  )
  await sayLeftOut(db)
  await db.run('insert into excluded_row select distinct sheet, "row", \'void\' from left_out')
  if (!group.large) await db.run(`delete from ${group.rows} d using excluded_row l where l.sheet_id = d._sheet_id and l.row = d._row`)
}

/** What a person said of a word of a column. */
const statedAs = (code: 'void' | 'live', columns: readonly StateColumn[]): string[] =>
  columns.flatMap(({ sheet, col, said }) =>
    said
      .filter(({ means }) => means === code)
      .map(({ word }) => `(_sheet_id = ${sheet} and col = ${col} and plain_text(text) = plain_text(${quote(word)}))`),
  )
