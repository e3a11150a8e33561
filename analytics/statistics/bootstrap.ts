// Bootstrap standard error (Efron 1979): resample with replacement, within each sample, and take the spread of the statistic.

/** Uniform numbers in [0, 1) from a 32-bit seed (mulberry32): small, fast, the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A 32-bit seed that belongs to a text (FNV-1a), so that a person's draws never depend on who else is drawn. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/**
 * Standard error of `statistic` over `draws` resamples. Each sample is resampled on its own (stratified), to its own size.
 * The arrays handed to `statistic` are reused from draw to draw.
 * @returns SD of the drawn statistics (divisor draws − 1), in the unit of the statistic; 0 with fewer than two draws.
 */
export function bootstrapError<T>(
  samples: readonly (readonly T[])[],
  statistic: (resampled: readonly (readonly T[])[]) => number,
  draws: number,
  seed: number,
): number {
  const random = seededRandom(seed)
  const resampled = samples.map((sample) => sample.slice())
  let mean = 0
  let squares = 0
  for (let draw = 1; draw <= draws; draw++) {
    for (let which = 0; which < samples.length; which++) resample(samples[which], resampled[which], random)
    const value = statistic(resampled)
    const difference = value - mean
    mean += difference / draw
    squares += difference * (value - mean)
  }
  return draws < 2 ? 0 : Math.sqrt(squares / (draws - 1))
}

function resample<T>(from: readonly T[], into: T[], random: () => number): void {
  for (let index = 0; index < from.length; index++) into[index] = from[Math.floor(random() * from.length)]
}
