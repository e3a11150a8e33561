// Exact interval of a Poisson count (Garwood 1936): the expected counts at which so few, or so many, would come with 2.5 %.

/** Of the expected count; divided by the exposure it is that of the rate. Nothing counted: from 0. */
export function garwood(events: number, tail = 0.025): [number, number] {
  return [events === 0 ? 0 : gammaQuantile(events, tail), gammaQuantile(events + 1, 1 - tail)]
}

/** Where the distribution function of a gamma variable of that shape and scale 1 reaches `share`; 2 × it is the quantile of chi-square with 2 × `shape` degrees. */
function gammaQuantile(shape: number, share: number): number {
  let [low, high] = [0, shape + 10 * Math.sqrt(shape) + 20]
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (lowerGamma(shape, middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The regularised lower incomplete gamma function, by its series below the mean and a continued fraction above (Abramowitz & Stegun 6.5.29, 6.5.31). */
function lowerGamma(shape: number, x: number): number {
  if (x <= 0) return 0
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  return x < shape + 1 ? front * seriesOf(shape, x) : 1 - front * fractionOf(shape, x)
}

function seriesOf(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** Lentz's method. */
function fractionOf(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let value = d
  for (let n = 1; ; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    const step = c * d
    value *= step
    if (Math.abs(step - 1) < 1e-15) return value
  }
}

/** Stirling's series, carried up to where it is exact to the last digits. */
function logGamma(x: number): number {
  let shift = 0
  let z = x
  for (; z < 12; z++) shift += Math.log(z)
  const square = 1 / (z * z)
  const tail = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift
}
