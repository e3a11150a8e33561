// Replaces numbers of persons inside texts in the database, where a large CSV goes in without passing the reader. What such numbers look like and
// what stands in their place is handed in; their check digits are computed here as the reader computes them.

/** A number of persons: what it looks like (the second group), what replaces it, and which check digit proves it. */
export interface ScreenedNumber {
  check: 'identity' | 'card' | 'iban' | 'named_identity' | 'named_card' | 'mobile'
  pattern: string
  marker: string
}

const bare = (text: string) => `replace(replace(upper(${text}), ' ', ''), '-', '')`
const digit = (at: string) => `substr(d, ${at}, 1)::integer`
const doubled = `case when i % 2 = 0 then (2 * ${digit('length(d) + 1 - i')}) // 10 + (2 * ${digit('length(d) + 1 - i')}) % 10 else ${digit('length(d) + 1 - i')} end`

/** Conditions on `d`, a number without its separators. */
const proofs: Record<ScreenedNumber['check'], (provinces: string) => string> = {
  identity: (provinces) =>
    `substr(d, 1, 2) in (${provinces}) and substr('10X98765432',
       list_sum(list_transform(range(1, 18), lambda i: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][i] * ${digit('i')}))::integer % 11 + 1, 1) = substr(d, 18, 1)`,
  card: () => `list_sum(list_transform(range(1, length(d) + 1), lambda i: ${doubled}))::integer % 10 = 0 and length(d) between 16 and 19`,
  iban: () =>
    `length(d) between 15 and 34 and list_reduce(list_transform(string_split(array_to_string(list_transform(string_split(d[5:] || d[:4], ''),
       lambda c: case when c >= 'A' then (ascii(c) - 55)::varchar else c end), ''), ''), lambda c: c::integer), lambda a, b: (a * 10 + b) % 97) = 1`,
  named_identity: (provinces) => `substr(d, 1, 2) in (${provinces})`,
  named_card: () => 'true',
  mobile: () => 'true',
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Makes `screened_text(t)` for this connection. */
export function screeningMacro(numbers: readonly ScreenedNumber[], provinces: string): string {
  const steps = numbers.map(
    ({ check, pattern, marker }) => `create or replace temp macro screened_${check}(t) as list_transform([t], lambda w:
       list_reduce(list_prepend(w, list_filter(regexp_extract_all(w, ${quoted(pattern)}, 2), lambda n:
         list_transform([${bare('n')}], lambda d: ${proofs[check](provinces)})[1])), lambda a, n: replace(a, n, ${quoted(marker)})))[1]`,
  )
  const all = numbers.reduce((text, { check }) => `screened_${check}(${text})`, 't')
  return [...steps, `create or replace temp macro screened_text(t) as ${all}`].join(';\n')
}

/**
 * Looking for single characters is ten times as fast as a pattern. Mobile numbers have a 1, identity numbers the 1 or 2 of their year, bank cards
 * the 4, 5, 2 or 1 of their issuer.
 */
const anyOf = ['1', '2', '5', '4']

/** A text as it is stored. `candidate` rules out nearly all of them; `words`: only texts with words are looked into; `longest`: only short ones. */
export function screened(text: string, { candidate, words, longest }: { candidate: string; words?: string; longest?: number }): string {
  const digits = anyOf.map((one) => `contains(${text}, '${one}')`).join(' or ')
  const conditions = [
    longest ? `strlen(${text}) between 11 and ${longest}` : `strlen(${text}) >= 11`,
    `(${digits})`,
    `regexp_matches(${text}, ${quoted(candidate)})`,
  ]
  if (words) conditions.push(`regexp_matches(${text}, ${quoted(words)})`)
  return `case when ${conditions.join(' and ')} then screened_text(${text}) else ${text} end`
}
