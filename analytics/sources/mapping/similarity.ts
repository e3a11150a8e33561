// Likeness of two short texts: Dice coefficient of character bigrams, as spelling variants and near synonyms share most of them.

function bigrams(text: string): string[] {
  const padded = `^${text}$`
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2))
}

/**
 * How like other texts are to this one: 0 (nothing in common) … 1 (equal), and 0 for all that is less than `least`, which nearly all are told
 * to be by their first pairs.
 */
export function likenessTo(text: string, least = 0): (other: string) => number {
  const own = new Map<string, number>()
  for (const pair of bigrams(text)) own.set(pair, (own.get(pair) ?? 0) + 1)
  return (other) => {
    const half = (text.length + other.length + 2) / 2
    const padded = `^${other}$`
    const shared: string[] = []
    for (let at = 0; at + 1 < padded.length; at++) {
      if (shared.length + padded.length - 1 - at < least * half - 1e-9) return 0
      const pair = padded.slice(at, at + 2)
      if (shared.filter((one) => one === pair).length < (own.get(pair) ?? 0)) shared.push(pair)
    }
    return shared.length / half
  }
}
