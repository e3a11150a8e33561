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

/** Between the two values of a sorted array that a quantile falls between. */
function inSorted(values: string, share: number): string {
  const at = `(cardinality(${values}) - 1) * ${share}e0`
  const [below, above] = ['floor', 'ceiling'].map((round) => `element_at(${values}, cast(${round}(${at}) as integer) + 1)`)
  return `${below} + (${at} - floor(${at})) * (${above} - ${below})`
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
  /** The first part of a text that fits; null where none does. */
  first_match: {
    parameters: ['text', 'pattern'],
    duckdb: `nullif(regexp_extract({text}, {pattern}), '')`,
    trino: `nullif(regexp_extract({text}, {pattern}), '')`,
    instead: /\bregexp_(extract|matches|full_match)\w*\b/,
  },
  without: {
    parameters: ['text', 'pattern'],
    duckdb: `regexp_replace({text}, {pattern}, '', 'g')`,
    trino: `regexp_replace({text}, {pattern})`,
    instead: /\bregexp_replace\b/,
  },
  /** Whether a value is one of a JSON list of texts, which a caller hands over. */
  is_one_of: {
    parameters: ['value', 'json_list'],
    duckdb: `{value} in (select unnest(from_json({json_list}, '["VARCHAR"]')))`,
    trino: `contains(cast(json_parse({json_list}) as array(varchar)), {value})`,
  },
  /** The different pairs of neighbouring characters of a text, and by Dice's coefficient how alike the pairs of two texts are, 0–1. */
  pairs_of: {
    parameters: ['text'],
    duckdb: 'list_distinct(list_transform(range(1, length({text})), lambda i: substr({text}, i, 2)))',
    trino: 'if(length({text}) < 2, array[], array_distinct(transform(sequence(1, length({text}) - 1), i -> substr({text}, i, 2))))',
  },
  alike: {
    parameters: ['one', 'other'],
    duckdb: '2.0 * len(list_intersect({one}, {other})) / nullif(len({one}) + len({other}), 0)',
    trino: '2e0 * cardinality(array_intersect({one}, {other})) / nullif(cardinality({one}) + cardinality({other}), 0)',
  },
  /** Aggregates. The value of the last row by `rank`; neither is ever null. */
  latest: {
    parameters: ['value', 'rank'],
    duckdb: 'arg_max({value}, {rank})',
    trino: 'max_by({value}, {rank})',
    instead: /\b(arg_(max|min)\w*|(max|min)_by)\b/,
  },
  /** The value of the row with the last stamp, by `tie` among several; one without a stamp comes before all others. */
  last_stamped: {
    parameters: ['value', 'instant', 'tie'],
    duckdb: `arg_max({value}, (coalesce({instant}, timestamptz '-infinity'), {tie}))`,
    trino: `max_by({value}, row(coalesce({instant}, timestamp '0001-01-01 00:00:00 UTC'), {tie})) filter (where {value} is not null)`,
  },
  /** Median and 90th percentile in one pass, exact, type 7 of Hyndman & Fan 1996; `median_in` and `p90_in` take them out. */
  quantiles_of: {
    parameters: ['value'],
    duckdb: 'quantile_cont({value}, [0.5, 0.9])',
    trino: 'array_agg({value} order by {value}) filter (where {value} is not null)',
    instead: /\b(quantile_\w+|percentile_\w+|approx_\w+|median)\s*\(/,
  },
  median_in: { parameters: ['quantiles'], duckdb: '{quantiles}[1]', trino: inSorted('{quantiles}', 0.5) },
  p90_in: { parameters: ['quantiles'], duckdb: '{quantiles}[2]', trino: inSorted('{quantiles}', 0.9) },
  /** No more than the people there are in the rows chosen: quick, and enough to tell that there are many. */
  people_at_least: {
    parameters: ['id', 'chosen'],
    duckdb: 'coalesce(bit_count(bit_or(person_bit({id})) filter (where {chosen})), 0)',
    trino: 'count(distinct {id}) filter (where {chosen})',
    instead: /\b(person_bit|bit_or|bit_count)\b/,
  },
  /** Who they are, as a list that is handed to the caller. */
  people_in: {
    parameters: ['id', 'chosen'],
    duckdb: 'coalesce(list(distinct {id}) filter (where {chosen} and {id} is not null), [])',
    trino: 'coalesce(array_agg(distinct {id}) filter (where {chosen} and {id} is not null), array[])',
  },
  /** All values in ascending order, as a list that is handed to the caller; null of none. */
  ascending: {
    parameters: ['value'],
    duckdb: 'list({value} order by {value}) filter (where {value} is not null)',
    trino: 'array_agg({value} order by {value}) filter (where {value} is not null)',
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
