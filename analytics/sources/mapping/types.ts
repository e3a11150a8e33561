import type { FieldType, SheetKind } from '../../kinds/shared/types'

export type NamePart = 'given' | 'family'

/** A field of the canonical kind bound to one column, with how sure we are and why. */
export interface FieldMapping {
  field: string
  column: number
  type: FieldType
  confidence: number
  reason: 'synonym' | 'last_level' | 'joined_header' | 'words' | 'similar' | 'value_shape' | 'remembered' | 'person' | 'context'
  header: string
  /** The part of a name it holds, the other part stands in another column; or the part of each cell it is: `研发部` or `1002` of 研发部 (1002). */
  part?: NamePart | 'label' | 'code'
  /** The column with the day of its hours, and that of the hours they follow. */
  day?: number
  after?: number
  /** How far the scores of the column go, as its header or a line above says, where 1 may be the best. */
  scale?: ScoreScale
}

export interface ScoreScale {
  low?: number
  top?: number
  best?: 'low'
}

/** A column that carries values of one month and/or one indicator, of one period or cycle, of one answer or question, of one course, or of one stage, to become rows of its own. */
export interface ValueColumn {
  column: number
  header: string
  /** `2026-01`, or `1`…`12` when the year comes from the cycle. */
  month?: string
  /** Indicator name, when the header carries it. */
  indicator?: string
  /** As `readCycle` reads it. */
  cycle?: string
  /** A period longer or shorter than a month, as written. */
  period?: string
  /** The answer its numbers count. */
  answer?: string
  /** The question its cells answer, or what of attendance they add up. */
  item?: string
  /** The department whose answers, or mean, its cells hold. */
  department?: string
  /** The course whose outcome its cells hold; `inHours`: how long each took part. */
  course?: string
  inHours?: true
  /** How long the course took, and on which day it was, as its header or the title says it. */
  took?: string
  on?: string
  /** Its cells say who was there; who passed is said by a test beside. */
  tested?: true
  /** Whom its cells rate. */
  person?: string
  /** Who rated in its cells. */
  rater?: string
  /** What those are to the person rated whom its cells name as asked, with a mark of what became of it. */
  asked?: string
  /** The stage whose time its cells hold, and its place among the stages, from 1. */
  stage?: string
  place?: number
  /** The system whose figure its cells hold, beside what people report. */
  system?: string
  /** Where 1 is the best. */
  scale?: ScoreScale
  /** Fields that other columns hold for this one alone. */
  beside?: { column: number; field: string }[]
}

/** The proposal for one sheet. `certain` means: import without a question. */
export interface SheetMapping {
  kind: SheetKind
  confidence: number
  certain: boolean
  reasons: string[]
  fields: FieldMapping[]
  /** Non-empty: unpivot these columns into (month, indicator, value) rows. */
  valueColumns: ValueColumn[]
  /** Values the sheet states once for all its rows (in a title, its name or the file's), e.g. `department`, `source_system`, `cycle`. */
  constants: Record<string, string>
  /** Questions a person must answer before this sheet is certain. */
  questions: MappingQuestion[]
  readings: ColumnReading[]
  /** Whose its rows are shows once the people are known. */
  hangsOnPeople?: true
}

/**
 * What a person can say of a column that does not tell by itself. Shares: `size` = numbers above 1.5 are percent points and others ratios, or all
 * are `points`, or `ratio`; dates in figures: day (`dmy`), month (`mdy`) or year (`ymd`) first; zones of one name; numbers: which sign stands before the
 * decimals; scores: the top of their scale; durations: the unit of bare numbers; amounts with a sign of money below a header that says 万: whether they
 * are in what the cell says; what is hidden in the sheet: whether it counts.
 */
export type StatedReading =
  | 'size'
  | 'points'
  | 'ratio'
  | 'dmy'
  | 'mdy'
  | 'ymd'
  | 'decimal_point'
  | 'decimal_comma'
  | 'top_5'
  | 'top_10'
  | 'top_100'
  | 'one_best_5'
  | 'one_best_10'
  | 'in_days'
  | 'in_hours'
  | 'in_minutes'
  | 'in_seconds'
  | 'own_unit'
  | 'header_unit'
  | 'count_hidden'
  | 'leave_hidden'
  | StatedZone

/** What a word of several zones means, `CST`. */
export type StatedZone =
  | 'utc_plus_8'
  | 'utc_minus_6'
  | 'utc_plus_5_30'
  | 'utc_plus_2'
  | 'utc_plus_1'
  | 'utc_plus_6'
  | 'utc_minus_4'
  | 'utc_plus_3'

/** A person's word on how a doubtful column is read. */
export interface StatedForm {
  column: number
  reading: StatedReading
}

/** A person's word on what a text of a column means: the code of a meaning, or the points of a rating with the top of their scale, `4/5`. */
export interface StatedMeaning {
  column: number
  /** As it stands in the cells, without space around it. */
  word: string
  means: string
}

export type ColumnReading = StatedForm | StatedMeaning

export interface MappingQuestion {
  code:
    | 'two_columns_one_field'
    | 'required_field_missing'
    | 'ambiguous_header'
    | 'unknown_kind'
    | 'similar_header'
    | 'personal_key'
    | 'whose_rows'
    | 'roles_exchanged'
    | 'not_final'
    | 'forecast_months'
    | 'set_aside'
  field?: string
  columns: number[]
  headers: string[]
}

/** Stable identity of a template: kind of file plus ordered, normalised headers. */
export type TemplateFingerprint = string

/** What a person said a sheet is. Complete in itself: what it does not name is left out. */
export interface MappingAnswer {
  kind: SheetKind
  /** 1-based row of the column names; 0: the sheet names no columns; null: the row that was found. */
  headerRow: number | null
  /** `field` of the kind, or `#valueColumns` for a column whose header names the month, the indicator or the cycle of its values. */
  columns: { column: number; field: string }[]
  /** What the sheet states once for all rows, by field. */
  constants: Record<string, string>
}

/** An answer with what was said of single columns beside it. */
export interface KeptAnswer extends MappingAnswer {
  readings: ColumnReading[]
}

/** An answer as it is kept for later files of the same template. */
export interface RememberedAnswer {
  fingerprint: TemplateFingerprint
  answer: KeptAnswer
}
