import type { Vocabulary } from '../../vocabulary/types'

/** Id of a kind of sheet, named after the canonical table it feeds most; checked against the list where it comes in. */
export type SheetKind = string

/** How the texts of a field are to be read. `month` is a calendar month, `period` one of any length (`2026-01-01 month`), `ratio` a share 0–1, `hours` a duration, `post` whether it is the main one of a person's. */
export type FieldType =
  | 'id'
  | 'text'
  | 'name'
  | 'department'
  | 'date'
  | 'instant'
  | 'month'
  | 'period'
  | 'number'
  | 'ratio'
  | 'hours'
  | 'boolean'
  | 'post'

/** A person named in a row: found by number, else by name and department, as of the row's date. */
export interface PersonRole {
  role: string
  no: string
  name: string
  department?: string
  /** Field whose date decides which holder of a number, and which department, is meant. */
  at: string
  /** A row without this person cannot be used. */
  required: boolean
  /** What the row says holds of everybody its cell names. */
  each?: true
  /** Of several its cell names, the row is the first one's. */
  lead?: true
  /** A row of several people is none of theirs alone; it stands, for the department they share. */
  together?: true
  /** A sheet may have no column for this person at all, and a row may keep quiet about who it was. */
  lacking?: true
}

/** All that is known of a kind of sheet. Its fields are the columns its statement selects from. */
export interface Kind {
  kind: SheetKind
  /** Its place among the kinds, in which they are tried on a sheet and loaded. */
  order: number
  name: Record<'zh-CN' | 'en', string>
  fields: Record<string, FieldType>
  persons: PersonRole[]
  /** What makes a sheet one of this kind: each group must be met by at least one of its fields, even where a person says what the sheet is. */
  requires: string[][]
  /** Groups that a sheet nobody has spoken of meets as well; else it is asked about. */
  proves?: string[][]
  /** The same, of the names of its main columns: one of them called so is enough. */
  provenBy?: RegExp
  /** Only what it requires in full makes a sheet look like it: of one that lacks something other kinds say more. */
  whole?: true
  /** Of these at least one is called by a name that is enough by itself, or the sheet does not look like the kind. */
  named?: string[]
  /** Groups it usually meets. What is lacking lowers what can be worked out, and is said once a sheet. */
  usual?: string[][]
  /** A sheet with columns that are none of the kind's fields has one of these too, or it is asked about. */
  signs?: string[]
  /** What sheets of it are called: where the columns leave doubt, the name of file or sheet, or a title, decides for a kind that lacks nothing. */
  called?: RegExp
  /** What it proves by need not be there where the sheet is called so. */
  calledEnough?: true
  /** Sheets called so need none of its signs where every column is read. */
  calledBare?: RegExp
  /** Fields of other kinds: a column that this kind leaves unread and that one of them fits makes the sheet the other kind's. */
  yields?: Record<SheetKind, string[]>
  /** With one of these, or all of a list, it yields to no other; `#series`: several columns of values, more than are left unread. */
  holds?: (string | string[])[]
  /** Fields that together leave nothing to another kind. */
  keeps?: readonly string[]
  /** The same for kinds that a sheet is one of whatever else it holds; `#valueColumns`: more than one column of values. */
  leaves?: Record<SheetKind, string[]>
  /** Names of columns that this kind leaves unread and that say the sheet is about something else. */
  elsewhere?: RegExp
  /** The same whatever the sheet is called, where no more than one field that tells the kind is read. */
  never?: RegExp
  /** The kind such a sheet is of, where that one lacks nothing; else it is asked. */
  elsewhereIs?: SheetKind
  /** The same, where no column has the number of the row, the first of the needed fields. */
  unnumbered?: RegExp
  /** The same, where there are more such columns than ones that tell the kind. */
  mostlyElsewhere?: RegExp
  /** Its fields stand in lists of anything: where most of a sheet would stay unread, and little speaks for the kind, it is asked about. */
  mostlyRead?: boolean
  /** A row is one of `fields`, unless the sheet has one of the others: many rows of one are of another kind, which is asked. */
  onePer?: { fields: string[]; unless: string[] }
  /** Tried on a sheet that no other kind fits, not even with a question; what it calls its fields takes nothing from the others. */
  last?: true
  /**
   * Its field whose values may stand in columns of one month or indicator, one period, one cycle, one answer or question, or one stage, one item of
   * attendance, one person rated, one course, each (`1月`, `2024绩效`). `instead`: fields that are then said by these columns and by no other; `only`: fields
   * that other sheets of the kind have not.
   */
  spread?: {
    value: string
    by: 'month' | 'period' | 'cycle' | 'answer' | 'stage' | 'attendance' | 'person' | 'course'
    instead?: string[]
    only?: string[]
  }
  /** Its columns may be called after a time: 2026年编制, 3月末在岗. Of several the latest counts. */
  dated?: true
  /** Names of columns that hold what is worked out from others: not loaded, and said so. */
  derived?: RegExp
  /** Fields that speak for this kind when two kinds would fit. */
  tells: string[]
  /** Fields without which a row cannot be stored. */
  needed: string[]
  /** By a needed field, another that says as much of the row. */
  saidBy?: Record<string, string>
  /** The row's main value, first mapped one wins: the cell its address names. */
  main: string[]
  /** Fields whose date says when something of the cycle happened, first mapped one wins; talks and due dates lie before or behind it. */
  happened: string[]
  /** Canonical table that has one row for each usable row; null where rows are merged or turned. */
  table: string | null
  /** Condition on the typed rows that have a row there, where not all do. */
  tabled?: string
  /** Condition on rows of that table that stand for what several rows of a sheet say together. */
  beside?: string
  /** Query for how many rows say more of what an earlier row of the sheet has in that table. */
  folded?: string
  /** Every canonical table its rows end in. */
  feeds: string[]
  /** Numbers that are compared within a row; each row may be in a unit of its own. */
  compared?: readonly string[]
  /** Numbers that, written once beside several rows, are each row's: the hours of a course, not a total across people. */
  eachRows?: readonly string[]
  /** Texts that are another in every row: an empty cell does not take that of the row above. */
  ownRows?: readonly string[]
  /** Durations that are no longer than from one moment of the row to another. */
  within?: Record<string, [begin: string, end: string]>
  /** Moments of its table of which the second follows the first; what is years ahead is none. */
  inOrder?: readonly (readonly [before: string, after: string])[]
  /** Durations that people write in minutes as readily as in hours: bare numbers wait until the unit is said. */
  unitless?: readonly string[]
  /** Fields of closed lists of words; a row that is void by one of the lists in `rowStates` is left out. */
  coded?: Record<string, Vocabulary>
  /** Its rows are what there is, whatever their states say. */
  standing?: true
  /** No figure reads its rows yet, or those that meet the condition; that is said of every sheet. */
  unread?: true | string
  /** Its rows say who the ids of other systems are: read once the people are known, before all that names them. */
  identifies?: true
  /** Its rows change what the rows of other sheets mean. */
  decisive: boolean
  /** What its statement needs read before, from values whose meaning hangs on the indicator they are of. */
  prepare?: string
  /** From its typed rows (`mapped`) to the canonical tables. */
  store: string
  /** Statements after it, each where its condition holds. */
  further?: { where: string; sql: string }[]
  /** Field → how people and systems call it. */
  synonyms: Record<string, string>
  /** Field → what it is called on screen. */
  fieldNames: Record<string, [zh: string, en: string]>
}
