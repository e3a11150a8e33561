// The differences between engines, each under one name. Metric and view files write the name; DuckDB has a macro for it, other engines get its native text.
// Everything else in these files is SQL that every engine reads alike (`test/rules/portable-sql.test.ts`).

export interface NamedFunction {
  parameters: readonly string[]
  /** In both texts a parameter stands in braces. */
  duckdb: string
  trino: string
  /** What the name stands for, and nobody writes out. */
  instead?: RegExp
}

/** Instants carry their time zone; a day of one is that of the session's zone. */
export const dialect: Record<string, NamedFunction> = {
  /** A constant instant of an ISO text. */
  moment: { parameters: ['iso'], duckdb: 'cast({iso} as timestamptz)', trino: 'from_iso8601_timestamp({iso})', instead: /\btimestamptz\b/ },
  day_of: {
    parameters: ['instant'],
    duckdb: 'cast({instant} as date)',
    trino: 'cast({instant} at time zone current_timezone() as date)',
  },
  /** The first day of a day's month. */
  month_of: {
    parameters: ['calendar_day'],
    duckdb: `cast(date_trunc('month', {calendar_day}) as date)`,
    trino: `date_trunc('month', {calendar_day})`,
    instead: /\bdate_trunc\b/,
  },
  month_end: {
    parameters: ['calendar_day'],
    duckdb: 'last_day({calendar_day})',
    trino: 'last_day_of_month({calendar_day})',
    instead: /\blast_day\b/,
  },
  /** The quarter of a day, `2026Q1`. */
  cycle_of: {
    parameters: ['calendar_day'],
    duckdb: `year({calendar_day}) || 'Q' || quarter({calendar_day})`,
    trino: `cast(year({calendar_day}) as varchar) || 'Q' || cast(quarter({calendar_day}) as varchar)`,
  },
  /** Whole milliseconds since 1970, and between two instants: a calendar's arithmetic on millions of stamps is slow. */
  ms_of: {
    parameters: ['instant'],
    duckdb: 'epoch_ms({instant})',
    trino: `cast(to_unixtime(date_trunc('millisecond', {instant})) * 1000 as bigint)`,
    instead: /\bepoch\w*\b/,
  },
  ms_between: {
    parameters: ['since', 'until'],
    duckdb: 'epoch_ms({until}) - epoch_ms({since})',
    trino: `date_diff('millisecond', date_trunc('millisecond', {since}), date_trunc('millisecond', {until}))`,
  },
  /** Two nulls are the same. */
  same: {
    parameters: ['one', 'other'],
    duckdb: '{one} is not distinct from {other}',
    trino: '{one} is not distinct from {other}',
    instead: /\bdistinct from\b/,
  },
  /** The smaller one that is known; `least` itself is null elsewhere where one of them is. */
  earlier: { parameters: ['one', 'other'], duckdb: 'least({one}, {other})', trino: 'coalesce(least({one}, {other}), {one}, {other})' },
  /** Null stays null, where `least` with a constant would give the constant. */
  at_most: {
    parameters: ['value', 'most'],
    duckdb: 'case when {value} > {most} then {most} else {value} end',
    trino: 'case when {value} > {most} then {most} else {value} end',
  },
  /** As a fraction, also of whole numbers; null of nothing. */
  share_of: { parameters: ['part', 'whole'], duckdb: '{part} / nullif({whole}, 0)', trino: 'cast({part} as double) / nullif({whole}, 0)' },
  /** Of whole numbers, without the rest. */
  quotient: { parameters: ['number', 'divisor'], duckdb: '{number} // {divisor}', trino: '{number} / {divisor}' },
  is_number: { parameters: ['value'], duckdb: 'isfinite({value})', trino: 'is_finite({value})', instead: /\bisfinite\b/ },
  /** A text as a whole. */
  matches: {
    parameters: ['text', 'pattern'],
    duckdb: 'regexp_full_match({text}, {pattern})',
    trino: `regexp_like({text}, '^(?:' || {pattern} || ')$')`,
    instead: /\bregexp_full_match\b/,
  },
  /** The first part of a text that fits; null where none does. */
  first_match: {
    parameters: ['text', 'pattern'],
    duckdb: `nullif(regexp_extract({text}, {pattern}), '')`,
    trino: `nullif(regexp_extract({text}, {pattern}), '')`,
    instead: /\bregexp_(extract|matches)\w*\b/,
  },
  /** Aggregates. The value of the last row by `rank`; neither is ever null. */
  latest: {
    parameters: ['value', 'rank'],
    duckdb: 'arg_max({value}, {rank})',
    trino: 'max_by({value}, {rank})',
    instead: /\b(arg_(max|min)\w*|(max|min)_by)\b/,
  },
  /** Texts in their order, commas between them. */
  listed: {
    parameters: ['text'],
    duckdb: `string_agg({text}, ', ' order by {text})`,
    trino: `array_join(array_agg({text} order by {text}), ', ')`,
    instead: /\bstring_agg\b/,
  },
}

/** One macro a function. */
export const dialectMacros: string = Object.entries(dialect)
  .map(
    ([name, { parameters, duckdb }]) =>
      `create or replace macro ${name}(${parameters.join(', ')}) as ${duckdb.replace(/\{(\w+)\}/g, '$1')};`,
  )
  .join('\n')
