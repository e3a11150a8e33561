// Metric and view files are written once for every engine: in SQL that all of them read alike, and in the named functions of engines/dialect.ts.
import { expect, test } from 'vitest'
import { dialect } from '../../analytics/engines/dialect'
import { bareText } from '../../analytics/workspace/write-targets'
import { filesIn, read } from './source-files'

const rooms = ['actions', 'attribution', 'collaboration', 'consistency', 'indicators', 'metric', 'ninebox']
// Decisions are kept and asked for here, whatever engine has the facts; figures rest on their views only.
const decisions = filesIn(['analytics/session'], ['.sql']).filter((file) => /^-- view: /.test(read(file)))
const files = [
  ...filesIn(
    rooms.map((room) => `analytics/${room}`),
    ['.sql'],
  ),
  ...decisions,
]

const refused: Record<string, RegExp> = {
  'a cast by ::, where cast(… as …) is meant': /::/,
  'a division by //': /\/\//,
  QUALIFY: /\bqualify\b/i,
  'GROUP BY or ORDER BY ALL': /\b(group|order)\s+by\s+all\b/i,
  'an ANTI or SEMI JOIN': /\b(anti|semi)\s+join\b/i,
  'FILTER without WHERE': /\bfilter\s*\((?!\s*where\b)/i,
  'FROM without SELECT': /(^|\()\s*from\b/i,
  'a list or what is done to one': /\[|\b(list(_\w+)?|array_\w+|unnest|range|len|string_split\w*|generate_\w+|from_json)\s*\(/i,
  'a struct': /\{\s*(\w+\s*:|'')/,
  'a lambda': /\blambda\b|->/i,
  'a setting read by itself, where the settings of the header are handed in': /\bsetting_(number|text)\s*\(/i,
}
const infinity = /'-?infinity'/i

const instead = Object.entries(dialect).flatMap(([name, { instead: words }]) => (words ? [[`${name}()`, words] as const] : []))

function faultsOf(sql: string): string[] {
  const bare = bareText(sql)
  return [
    ...Object.entries(refused).flatMap(([fault, pattern]) => (pattern.test(bare) ? [fault] : [])),
    ...(infinity.test(sql.replace(/--.*$/gm, '')) ? ['an infinity'] : []),
    ...instead.flatMap(([name, words]) => (words.test(bare) ? [`what ${name} is for`] : [])),
  ]
}

test('every file is portable', () => {
  expect(files.length).toBeGreaterThan(60)
  const faults = files.flatMap((file) => faultsOf(read(file)).map((fault) => `${file}: ${fault}`))
  expect(faults).toEqual([])
})

test.each([
  ['select a::date from t', 'a cast by ::, where cast(… as …) is meant'],
  ['select a // 2 from t', 'a division by //'],
  ['select a from t qualify row_number() over (order by a) = 1', 'QUALIFY'],
  ['select a, count(*) from t group by all', 'GROUP BY or ORDER BY ALL'],
  ['select a from t anti join u using (a)', 'an ANTI or SEMI JOIN'],
  ['select count(*) filter (a > 1) from t', 'FILTER without WHERE'],
  ['select exists (from t)', 'FROM without SELECT'],
  ["select string_split(a, '/') from t", 'a list or what is done to one'],
  ['select [1, 2] as a', 'a list or what is done to one'],
  ['select {a: 1} as b', 'a struct'],
  ['select list_transform(a, lambda x: x) from t', 'a lambda'],
  ["select date 'infinity' as a", 'an infinity'],
  ["select setting_number('lag.limit_days')", 'a setting read by itself, where the settings of the header are handed in'],
  ['select arg_max(a, (b, c)) from t', 'what latest() is for'],
  ['select epoch_ms(a) from t', 'what ms_of() is for'],
  ['select a from t join u on t.a is not distinct from u.a', 'what same() is for'],
  ["select regexp_replace(a, 'x', '') from t", 'what without() is for'],
  ['select quantile_cont(a, 0.5) from t', 'what quantiles_of() is for'],
  ['select median(a) from t', 'what quantiles_of() is for'],
  ['select bit_count(bit_or(person_bit(a))) from t', 'what people_at_least() is for'],
])('%s: %s', (sql, fault) => expect(faultsOf(sql)).toContain(fault))

test('what looks like it in a text, a comment or a place to be filled in is none', () => {
  const sql = "-- a::b, group by all\nselect count(*) filter (where a = 'x::y // [z]') as n from t where {slice}"
  expect(faultsOf(sql)).toEqual([])
})

test('every named function is written somewhere', () => {
  const texts = files.map((file) => bareText(read(file))).join('\n')
  expect(Object.keys(dialect).filter((name) => !new RegExp(`\\b${name}\\(`).test(texts))).toEqual([])
})
