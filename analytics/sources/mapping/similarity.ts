// Likeness of two short texts: Dice coefficient of character bigrams, as spelling variants and near synonyms share most of them.

function bigrams(text: string): Map<string, number> {
  const padded = `^${text}$`
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** 0 (nothing in common) … 1 (equal). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const left = bigrams(a)
  const right = bigrams(b)
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  return (2 * shared) / (a.length + b.length + 2)
}
