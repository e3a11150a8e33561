// Exact multinomial test of head-counts against a guideline.

/** Outcomes further than this many standard deviations from the expectation together weigh less than 1e-17 and are left out where counts are large. */
const reach = 9

/** ln k! for k = 0 … n. */
function logFactorials(n: number): Float64Array {
  const table = new Float64Array(n + 1)
  for (let k = 2; k <= n; k++) table[k] = table[k - 1] + Math.log(k)
  return table
}

/** Probability of exactly these counts: n! / (x₁! … x_k!) · p₁^x₁ … p_k^x_k. */
export function multinomialProbability(counts: readonly number[], probabilities: readonly number[]): number {
  return Math.exp(logProbability(counts, normalised(probabilities), logFactorials(sum(counts))))
}

/**
 * Exact p: total probability, under the guideline, of all outcomes no more likely than the one observed (the test of probability, as in
 * R's XNomial and EMT). Enumerates every outcome; from a few hundred people on only those within 9 standard deviations, which
 * changes nothing a double can show.
 * @returns null when nobody is counted or the guideline gives no probability.
 */
export function multinomialP(counts: readonly number[], guideline: readonly number[]): number | null {
  const n = sum(counts)
  if (n === 0 || sum(guideline) <= 0) return null
  const probabilities = normalised(guideline)
  const factorials = logFactorials(n)
  const observed = logProbability(counts, probabilities, factorials)
  if (observed === Number.NEGATIVE_INFINITY) return 0
  const total = sumUpTo(observed + 1e-9, n, probabilities, factorials)
  return Math.min(1, total)
}

/** Probability of all outcomes whose log probability is at most `limit`. */
function sumUpTo(limit: number, n: number, probabilities: readonly number[], factorials: Float64Array): number {
  const logs = probabilities.map(Math.log)
  const last = probabilities.length - 1
  const visit = (category: number, left: number, log: number): number => {
    if (category === last) return tail(left, log)
    const [from, to] = range(n, probabilities[category], left)
    let total = 0
    for (let x = from; x <= to; x++) total += visit(category + 1, left - x, log + term(x, logs[category], factorials))
    return total
  }
  const tail = (left: number, log: number): number => {
    const whole = log + term(left, logs[last], factorials)
    return whole <= limit ? Math.exp(whole) : 0
  }
  return visit(0, n, factorials[n])
}

function range(n: number, probability: number, left: number): [number, number] {
  const width = reach * Math.sqrt(n * probability * (1 - probability)) + 20
  return [Math.max(0, Math.floor(n * probability - width)), Math.min(left, Math.ceil(n * probability + width))]
}

function term(x: number, log: number, factorials: Float64Array): number {
  return x === 0 ? 0 : x * log - factorials[x]
}

function logProbability(counts: readonly number[], probabilities: readonly number[], factorials: Float64Array): number {
  return counts.reduce((log, x, category) => log + term(x, Math.log(probabilities[category]), factorials), factorials[sum(counts)])
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function normalised(shares: readonly number[]): number[] {
  const total = sum(shares)
  return shares.map((share) => share / total)
}
