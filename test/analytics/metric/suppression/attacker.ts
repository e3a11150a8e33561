// Somebody who has every figure that is shown and adds and subtracts them. Knows nothing of how figures are withheld.

/** The rows of a figure as bits. */
export type Rows = bigint
export interface Row {
  person: string | null
  counted: boolean
}

/** Whether rows are about someone and about too few: those a figure counts, or all of them. */
export function isFew(rows: readonly Row[], limit: number): boolean {
  const people = (of: readonly Row[]) => new Set(of.flatMap(({ person }) => (person === null ? [] : [person]))).size
  const [counted, all] = [people(rows.filter((row) => row.counted)), people(rows)]
  return (counted > 0 && counted < limit) || (all > 0 && all < limit)
}

export const isSmallGroup = (group: Rows, rows: readonly Row[], limit: number): boolean =>
  isFew(
    rows.filter((_, at) => (group >> BigInt(at)) & 1n),
    limit,
  )

/**
 * Every set of rows that is one figure, a difference of two, or ± a sum of three.
 * @param large rows that no small group has, so that what still holds one of them is passed over
 */
export function* combinations(shown: readonly Rows[], large: Rows = 0n): Generator<{ rows: Rows; from: string }> {
  const alike = new Map<Rows, Rows[]>()
  for (const figure of shown) alike.set(figure & large, [...(alike.get(figure & large) ?? []), figure])
  for (const a of shown) {
    yield { rows: a, from: `${a}` }
    for (const b of alike.get(a & large) ?? []) if ((b & ~a) === 0n && b !== a) yield { rows: a & ~b, from: `${a} − ${b}` }
  }
  for (let first = 0; first < shown.length; first++) {
    for (let second = first + 1; second < shown.length; second++) {
      const [a, b] = [shown[first], shown[second]]
      const [both, either] = [a & b, a | b]
      if ((both & large) !== 0n) continue
      for (const c of alike.get(either & large) ?? []) {
        if ((c & ~either) === 0n && (both & ~c) === 0n) yield { rows: (either & ~c) | both, from: `${a} + ${b} − ${c}` }
        if (both === 0n && (either & ~c) === 0n) yield { rows: c & ~either, from: `${c} − ${a} − ${b}` }
      }
    }
  }
}

const prime = 2305843009213693951n

/** Whether a vector is a linear combination of others, by exact elimination. */
export function spanOf(shown: readonly Rows[], width: number): (target: Rows) => boolean {
  const basis: bigint[][] = []
  const vector = (rows: Rows) => Array.from({ length: width }, (_, at) => (rows >> BigInt(at)) & 1n)
  const reduced = (values: bigint[]) => {
    let left = values
    for (const row of basis) {
      const pivot = row.findIndex((value) => value !== 0n)
      const factor = left[pivot]
      if (factor !== 0n) left = left.map((value, at) => (((value - factor * row[at]) % prime) + prime) % prime)
    }
    return left
  }
  for (const rows of shown) {
    const left = reduced(vector(rows))
    const lead = left.find((value) => value !== 0n)
    if (lead !== undefined) basis.push(left.map((value) => (value * power(lead, prime - 2n)) % prime))
  }
  return (target) => reduced(vector(target)).every((value) => value === 0n)
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let [factor, left] = [base, exponent]; left > 0n; left >>= 1n, factor = (factor * factor) % prime)
    if (left & 1n) result = (result * factor) % prime
  return result
}
